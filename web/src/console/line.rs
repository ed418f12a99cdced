//! `GET /console/carriers/{brand}/{card}`: one line: what its carrier says, what can be done about
//! it, and for a line that is only played, what is wrong with it.

use super::at_desk::AtDesk;
use super::frame::Frame;
use super::line_facts::{LineFacts, line_facts};
use crate::page;
use crate::problem::Answer;
use crate::state::WebState;
use askama::Template;
use axum::extract::{Path, State};
use simcare_app::carriers::{Outcome, Wish};
use simcare_app::{cards, carriers};
use simcare_base::{CardId, Problem, ProblemKind, Result};
use simcare_carriers::{Fault, Line, LineStatus, Played, SANDBOX};
use simcare_sims::{Brand, Card};

/// A fault with its switch.
struct Switch {
    name: &'static str,
    label: String,
    is_on: bool,
}

/// A change that a button asks for.
struct Lever {
    /// The name of the change.
    change: &'static str,
    /// What it is about: an offer, a bill, on or off.
    detail: String,
    /// What the button says.
    label: String,
    /// The key, so that pressing twice is once.
    key: String,
}

/// A change that was asked for.
struct Asked {
    what: String,
    when: String,
    tone: &'static str,
    note: String,
}

#[derive(Template)]
#[template(path = "console/carrier_line.html")]
struct LinePage {
    frame: Frame,
    here: String,
    brand: String,
    iccid: String,
    carrier: String,
    is_played: bool,
    silence: String,
    facts: Option<LineFacts>,
    levers: Vec<Lever>,
    switches: Vec<Switch>,
    asked: Vec<Asked>,
}

/// The brand and card that an address names.
///
/// # Errors
/// `not-found`, `card-unknown`.
pub(super) async fn named<'a>(
    state: &WebState,
    at: &'a AtDesk,
    slug: &str,
    card: &str,
) -> Result<(&'a Brand, Card)> {
    let unknown = || Problem::not_found("not-found");
    let brand = at.brand_by_slug(slug).ok_or_else(unknown)?;
    let id: CardId = card.parse().map_err(|_| unknown())?;
    let moment = at.visit.moment;
    let facts = cards::card_get(state.app(), at.actor(), &brand.id, &id, moment).await?;
    Ok((brand, facts.dossier.card))
}

/// Shows it.
pub async fn page(
    State(state): State<WebState>,
    at: AtDesk,
    Path((slug, card)): Path<(String, String)>,
) -> Answer {
    let (brand, card) = named(&state, &at, &slug, &card).await?;
    let (app, actor, moment) = (state.app(), at.actor(), at.visit.moment);
    let played = carriers::sandbox_line_get(app, actor, &brand.id, &card.iccid, moment).await;
    let played = match played {
        Ok(played) => Some(played),
        Err(problem) if problem.code == "sandbox-none" => None,
        Err(problem) => return Err(problem.into()),
    };
    let wishes = carriers::line_wishes(app, actor, &brand.id, &card.iccid, moment).await?;
    let read = carriers::line_read(app, actor, &brand.id, &card.iccid, moment).await;
    let (line, silence) = match read {
        Ok(seen) => (Some(seen.line), String::new()),
        Err(problem) if is_silence(&problem) => {
            let told = at.words.problem(&problem).into_owned();
            (played.as_ref().map(|played| played.line.clone()), told)
        }
        Err(problem) => return Err(problem.into()),
    };
    let carrier = app.carrier_of(brand).map_or("", |carrier| carrier.name());
    page::render(&LinePage {
        frame: Frame::new(&state, &at, "carriers", &at.words.text("console-line")),
        here: format!("/console/carriers/{}/{}", brand.slug, card.id),
        brand: brand.name.text(at.words.locale()).to_owned(),
        iccid: card.iccid.grouped(),
        carrier: carrier.to_owned(),
        is_played: carrier == SANDBOX,
        silence,
        facts: line.as_ref().map(|line| line_facts(&at, line)),
        levers: line.map_or_else(Vec::new, |line| levers(&at, &line)),
        switches: played.as_ref().map_or_else(Vec::new, |played| switches(&at, played)),
        asked: wishes.iter().map(|wish| asked(&at, wish)).collect(),
    })
}

/// Whether it is the carrier that does not tell, and not us.
fn is_silence(problem: &Problem) -> bool {
    problem.kind == ProblemKind::Unavailable || problem.code == "line-unknown"
}

fn switches(at: &AtDesk, played: &Played) -> Vec<Switch> {
    let switch = |fault: Fault| Switch {
        name: fault.as_str(),
        label: at.words.label("line-fault", fault.as_str()).into_owned(),
        is_on: played.faults.contains(&fault),
    };
    Fault::ALL.into_iter().map(switch).collect()
}

/// What can be asked for, as the line is now.
fn levers(at: &AtDesk, line: &Line) -> Vec<Lever> {
    let words = at.words;
    let mut dice = at.visit.moment.dice_for("line-form");
    let mut levers = Vec::new();
    let mut add = |change: &'static str, detail: String, label: String| {
        levers.push(Lever { change, detail, label, key: dice.token() });
    };
    let plain = |id: &'static str| words.label("line-do", id).into_owned();
    match line.status {
        LineStatus::Ended => return levers,
        LineStatus::Pending => add("activate", String::new(), plain("activate")),
        LineStatus::Active => add("suspend", String::new(), plain("suspend")),
        LineStatus::Suspended => add("resume", String::new(), plain("resume")),
    }
    let roaming = if line.roaming { ("off", "roaming-off") } else { ("on", "roaming-on") };
    add("roaming", roaming.0.to_owned(), plain(roaming.1));
    add("refresh", String::new(), plain("refresh"));
    add("replace-profile", String::new(), plain("replace-profile"));
    for bill in line.bills.iter().filter(|bill| !bill.paid) {
        let label = words.with("line-do-request-payment", "amount", words.money(bill.amount));
        add("request-payment", bill.id.clone(), label.into_owned());
    }
    for offer in &line.refuel_offers {
        let values =
            [("data", words.bytes(offer.bytes).into()), ("price", words.money(offer.price).into())];
        add("refuel", offer.id.clone(), words.text_with("line-do-refuel", &values).into_owned());
    }
    levers
}

fn asked(at: &AtDesk, wish: &Wish) -> Asked {
    let (tone, note) = match &wish.outcome {
        Outcome::Done => ("good", String::new()),
        Outcome::Refused(code) => ("warn", refusal(at, code)),
        Outcome::Asked => ("open", at.words.text("line-wish-unanswered").into_owned()),
    };
    Asked {
        what: at.words.label("line-wish", wish.change.name()).into_owned(),
        when: at.words.date_time(wish.asked_at, &at.zone),
        tone,
        note,
    }
}

/// Why a carrier refused: in words where we know the code, the code itself otherwise.
fn refusal(at: &AtDesk, code: &str) -> String {
    match at.words.has_label("carrier-refusal", code) {
        true => at.words.label("carrier-refusal", code).into_owned(),
        false => code.to_owned(),
    }
}
