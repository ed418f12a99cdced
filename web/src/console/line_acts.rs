//! What can be done to a line from its page: faults switched, changes asked for.

use super::at_desk::AtDesk;
use super::line::named;
use crate::forms::Filled;
use crate::problem::Answer;
use crate::state::WebState;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect};
use serde::Deserialize;
use simcare_app::carriers;
use simcare_base::{Problem, Result};
use simcare_carriers::{Change, Fault};

/// A fault to switch.
#[derive(Debug, Deserialize)]
pub struct SwitchForm {
    fault: String,
    on: bool,
}

/// `POST /console/carriers/{brand}/{card}/fault`
pub async fn switch(
    State(state): State<WebState>,
    at: AtDesk,
    Path((slug, card)): Path<(String, String)>,
    Filled(form): Filled<SwitchForm>,
) -> Answer {
    let (brand, card) = named(&state, &at, &slug, &card).await?;
    let fault = Fault::from_name(&form.fault);
    let fault = fault.ok_or_else(|| Problem::field("faults", "fault-unknown"))?;
    let (app, actor, moment) = (state.app(), at.actor(), at.visit.moment);
    let what = (fault, form.on);
    carriers::sandbox_line_switch(app, actor, &brand.id, &card.iccid, what, moment).await?;
    let here = format!("/console/carriers/{}/{}", brand.slug, card.id);
    Ok(Redirect::to(&here).into_response())
}

/// A change to ask for.
#[derive(Debug, Deserialize)]
pub struct ChangeForm {
    change: String,
    #[serde(default)]
    detail: String,
    key: String,
}

/// `POST /console/carriers/{brand}/{card}/change`
pub async fn change(
    State(state): State<WebState>,
    at: AtDesk,
    Path((slug, card)): Path<(String, String)>,
    Filled(form): Filled<ChangeForm>,
) -> Answer {
    let (brand, card) = named(&state, &at, &slug, &card).await?;
    let (app, actor, moment) = (state.app(), at.actor(), at.visit.moment);
    let wanted = (wanted(&form)?, form.key.as_str());
    let asked = carriers::line_change(app, actor, &brand.id, &card.iccid, wanted, moment).await;
    match asked {
        // The page itself says what the carrier said, or that it said nothing.
        Err(problem) if matches!(problem.code, "carrier-refused" | "carrier-not-answering") => {}
        asked => drop(asked?),
    }
    let here = format!("/console/carriers/{}/{}", brand.slug, card.id);
    Ok(Redirect::to(&here).into_response())
}

fn wanted(form: &ChangeForm) -> Result<Change> {
    let detail = || form.detail.clone();
    Ok(match form.change.as_str() {
        "activate" => Change::Activate,
        "suspend" => Change::Suspend,
        "resume" => Change::Resume,
        "roaming" => Change::Roaming { on: form.detail == "on" },
        "refuel" => Change::Refuel { offer: detail() },
        "refresh" => Change::Refresh,
        "replace-profile" => Change::ReplaceProfile,
        "request-payment" => Change::RequestPayment { bill: detail() },
        _ => return Err(Problem::not_found("not-found")),
    })
}
