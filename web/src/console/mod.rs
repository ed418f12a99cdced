//! The console: where the people who answer work all day. Server-rendered pages that need no
//! script; the script swaps parts of the same pages by id, and one live stream says when.

mod acts;
mod apns;
mod at_desk;
mod audit;
mod canned;
mod cards;
mod carriers;
mod case;
mod case_acts;
mod cases;
mod conversation;
mod doctor;
mod events;
mod facts;
mod files;
mod frame;
mod inbox;
mod knowledge;
mod knowledge_article;
mod line;
mod line_acts;
mod line_facts;
mod login;
mod policies;
mod registration;
mod registrations;
mod shown;
mod staff;

use crate::state::WebState;
use axum::Router;
use axum::routing::{get, post};

/// The addresses of the console.
pub fn routes() -> Router<WebState> {
    Router::new()
        .route("/console", get(inbox::inbox))
        .route("/console/login", get(login::page).post(login::log_in))
        .route("/console/logout", post(login::log_out))
        .route("/console/language", post(login::language))
        .route("/console/events", get(events::events))
        .route("/console/c/{conversation}", get(conversation::page))
        .route("/console/c/{conversation}/entries", get(conversation::entries).post(acts::write))
        .route("/console/c/{conversation}/canned", get(canned::for_conversation))
        .route("/console/c/{conversation}/heard", post(acts::heard))
        .route("/console/c/{conversation}/draft", post(conversation::draft_for))
        .route("/console/c/{conversation}/doctor", get(doctor::page).post(doctor::say))
        .route("/console/c/{conversation}/claim", post(acts::claim))
        .route("/console/c/{conversation}/assign", post(acts::assign))
        .route("/console/c/{conversation}/close", post(acts::close))
        .route("/console/c/{conversation}/reopen", post(acts::reopen))
        .route("/console/c/{conversation}/card", post(acts::link_card))
        .route("/console/c/{conversation}/presence", post(acts::presence))
        .route("/console/canned", get(canned::page).post(canned::save))
        .route("/console/canned/{reply}/delete", post(canned::delete))
        .route("/console/cases", get(cases::page))
        .route("/console/cases/{case}", get(case::page))
        .route("/console/cases/{case}/evidence", post(case_acts::judge))
        .route("/console/cases/{case}/{act}", post(case_acts::act))
        .route("/console/refunds/{refund}/{act}", post(case_acts::refund))
        .route("/console/registrations", get(registrations::page))
        .route("/console/registrations/{registration}", get(registration::page))
        .route("/console/registrations/{registration}/photo/{part}", get(registration::photo))
        .route("/console/registrations/{registration}/{act}", post(registration::act))
        .route("/console/apns", get(apns::list))
        .route("/console/apns/{product}", get(apns::one).post(apns::save))
        .route("/console/knowledge", get(knowledge::page))
        .route("/console/knowledge/{brand}/proposals/{conversation}", post(knowledge::decide))
        .route(
            "/console/knowledge/{brand}/{article}",
            get(knowledge_article::page).post(knowledge_article::write),
        )
        .route("/console/knowledge/{brand}/{article}/act", post(knowledge_article::act))
        .route("/console/policies", get(policies::page))
        .route("/console/files/{file}", get(files::picture))
        .route("/console/cards", get(cards::page))
        .route("/console/carriers", get(carriers::page))
        .route("/console/carriers/{brand}/{card}", get(line::page))
        .route("/console/carriers/{brand}/{card}/fault", post(line_acts::switch))
        .route("/console/carriers/{brand}/{card}/change", post(line_acts::change))
        .route("/console/staff", get(staff::page))
        .route("/console/audit", get(audit::page))
}
