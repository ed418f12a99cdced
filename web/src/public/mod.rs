//! The cardholder's site: one page a file.

mod at_brand;
mod brand;
mod card;
mod case_view;
mod code;
mod esim_code;
mod home;
mod mailbox;
mod my;
mod said;
mod talk;
mod talk_events;

use crate::state::WebState;
use axum::Router;
use axum::routing::get;

/// The addresses of all of them.
pub fn routes() -> Router<WebState> {
    Router::new()
        .route("/", get(home::home))
        .route("/demo/mailbox", get(mailbox::shown))
        .route("/q/{token}", get(card::scanned))
        .route("/b/{slug}", get(brand::brand))
        .route("/b/{slug}/card", get(card::ask).post(card::send))
        .route("/b/{slug}/card/code", get(code::ask).post(code::tried))
        .route("/b/{slug}/my", get(my::my))
        .route("/b/{slug}/my/cards/{card}/qr.svg", get(esim_code::esim_code))
        .route("/b/{slug}/talk", get(talk::talk).post(talk::post))
        .route("/b/{slug}/talk/events", get(talk_events::events))
}
