//! The cardholder's site: one page a file.

mod activate;
mod apn;
mod at_brand;
mod brand;
mod card;
mod case;
mod case_view;
mod code;
mod esim_code;
pub mod file;
mod fix;
mod help;
mod help_article;
mod home;
mod mailbox;
mod my;
mod number;
mod pay;
mod phones;
mod picture;
mod register;
mod return_form;
mod said;
mod talk;
mod talk_events;
mod terms;

use crate::state::WebState;
use axum::Router;
use axum::routing::{get, post};

/// The addresses of all of them.
pub fn routes() -> Router<WebState> {
    Router::new()
        .route("/", get(home::home))
        .route("/demo/mailbox", get(mailbox::shown))
        .route("/sandbox/pay/{token}", get(pay::ask).post(pay::pay))
        .route("/q/{token}", get(card::scanned))
        .route("/b/{slug}", get(brand::brand))
        .route("/b/{slug}/card", get(card::ask).post(card::send))
        .route("/b/{slug}/card/code", get(code::ask).post(code::tried))
        .route("/b/{slug}/my", get(my::my))
        .route("/b/{slug}/my/cards/{card}/qr.svg", get(esim_code::esim_code))
        .route("/b/{slug}/my/cards/{card}/activate", get(activate::activate))
        .route("/b/{slug}/my/cards/{card}/apn", get(apn::apn))
        .route("/b/{slug}/my/cards/{card}/apn.mobileconfig", get(apn::profile))
        .route("/b/{slug}/my/cards/{card}/number", get(number::ask).post(number::send))
        .route("/b/{slug}/my/cards/{card}/number/code", post(number::tried))
        .route("/b/{slug}/my/cards/{card}/return", get(return_form::ask).post(return_form::send))
        .route("/b/{slug}/my/cases/{case}", get(case::case))
        .route("/b/{slug}/my/cases/{case}/events", get(case::events))
        .route("/b/{slug}/my/cases/{case}/withdraw", post(case::withdraw))
        .merge(fix::routes())
        .route("/b/{slug}/files/{id}", get(file::file))
        .route("/b/{slug}/help", get(help::help))
        .route("/b/{slug}/help/{article}", get(help_article::article))
        .route("/b/{slug}/help/{article}/vote", post(help_article::vote))
        .route("/b/{slug}/terms", get(terms::terms))
        .route("/b/{slug}/talk", get(talk::talk).post(talk::post))
        .route("/b/{slug}/talk/events", get(talk_events::events))
}

/// Those that take a picture: they may be large and slow.
pub fn uploads() -> Router<WebState> {
    Router::new()
        .route("/b/{slug}/talk/picture", get(picture::back_to_talk).post(picture::send))
        .route("/b/{slug}/my/cards/{card}/register", get(register::ask).post(register::send))
        .route("/b/{slug}/my/cases/{case}/evidence", post(case::show))
}
