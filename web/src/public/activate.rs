//! `GET /b/{slug}/my/cards/{card}/activate`: from the card in the hand to the first page loaded, one
//! step a section, in the words of the reader's own phone.

use super::at_brand::{AtBrand, BrandMark};
use super::phones::{AskPhone, PhoneChoice, choices};
use crate::named::Named;
use crate::page::{self, Page};
use crate::phone::Phone;
use crate::problem::Answer;
use crate::state::WebState;
use askama::Template;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use simcare_app::registrations::{self, own_registration};
use simcare_base::CardId;
use simcare_sims::{CardState, DayRule, Dossier, Form, card_state};

#[derive(Template)]
#[template(path = "public/activate.html")]
struct ActivatePage {
    page: Page,
    brand: BrandMark,
    card: String,
    name: String,
    last_four: String,
    state: String,
    is_esim: bool,
    is_done: bool,
    /// The registration that has to be done first, where one has.
    must_register: bool,
    phones: Vec<PhoneChoice>,
    phone: &'static str,
    is_apple: bool,
    code: Option<Code>,
    scan_path: String,
    type_path: String,
    roaming_path: String,
    validity: String,
    before: Vec<String>,
}

/// What installs the profile, whole and in the two parts that phones ask for.
struct Code {
    whole: String,
    address: String,
    matching_id: String,
    apple_link: String,
    picture: String,
    needs_confirmation: bool,
}

/// Shows it.
pub async fn activate(
    State(state): State<WebState>,
    at: AtBrand,
    Named((_, card)): Named<(String, CardId)>,
    Query(ask): Query<AskPhone>,
    headers: HeaderMap,
) -> Answer {
    let visitor = match at.proven() {
        Ok(visitor) => visitor,
        Err(way) => return Ok(*way),
    };
    let now = at.visit.moment.now;
    let own = own_registration(state.app(), &visitor.actor, &at.brand.id, &card, now).await?;
    let (words, dossier, phone) = (at.words, &own.dossier, Phone::of(&ask.phone, &headers));
    let stands = card_state(&dossier.card, &dossier.product, now, &at.brand.zone());
    let is_esim = dossier.card.form == Form::Esim;
    let path = |family: &'static str| match family {
        "scan" => words.label("esim-scan", phone.as_str()).into_owned(),
        "type" => words.label("esim-type", phone.as_str()).into_owned(),
        _ => words.label("roaming-path", phone.as_str()).into_owned(),
    };
    let before: &[&str] = match is_esim {
        true => &["unlocked", "eid", "wifi", "once"],
        false => &["unlocked", "tray"],
    };
    let waits = [
        registrations::State::Open,
        registrations::State::CodeSent,
        registrations::State::Rejected,
        registrations::State::Expired,
    ];
    page::render(&ActivatePage {
        page: at.page(&state, &words.text("setup-title")),
        brand: at.mark(),
        card: card.to_string(),
        name: dossier.product.name.text(words.locale()).to_owned(),
        last_four: dossier.card.iccid.last_four().to_owned(),
        state: words.label("card-state", stands.as_str()).into_owned(),
        is_esim,
        is_done: stands >= CardState::Activated,
        must_register: waits.contains(&own.state()),
        phones: choices(words, phone),
        phone: phone.as_str(),
        is_apple: phone.is_apple(),
        code: install_code(dossier, &at, &card),
        scan_path: path("scan"),
        type_path: path("type"),
        roaming_path: path("roaming"),
        validity: validity(dossier, &at),
        before: before.iter().map(|what| words.label("setup-before", what).into_owned()).collect(),
    })
}

fn install_code(dossier: &Dossier, at: &AtBrand, card: &CardId) -> Option<Code> {
    let code = dossier.card.activation_code.as_ref()?;
    Some(Code {
        whole: code.to_string(),
        address: code.smdp_host.clone(),
        matching_id: code.matching_id.clone(),
        apple_link: code.apple_link(),
        picture: format!("/b/{}/my/cards/{card}/qr.svg", at.brand.slug),
        needs_confirmation: code.confirmation_needed,
    })
}

/// When validity begins for this product, and what a day of it is.
fn validity(dossier: &Dossier, at: &AtBrand) -> String {
    let days = dossier.product.validity_days;
    let id = match dossier.product.day_rule {
        DayRule::Hours24 => "setup-validity-hours",
        DayRule::Calendar => "setup-validity-calendar",
    };
    at.words.with(id, "days", days).into_owned()
}
