//! `/b/{slug}/my/cards/{card}/apn`: the access point of a card in the words of the reader's phone,
//! and `apn.mobileconfig`, which sets it on an iPhone.

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
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::IntoResponse;
use simcare_app::apn::{
    Apn, Auth, PROFILE_MEDIA_TYPE, ProfileWords, Protocol, ios_profile, own_apn,
};
use simcare_base::{CardId, Problem};
use simcare_words::Words;

#[derive(Template)]
#[template(path = "public/apn.html")]
struct ApnPage {
    page: Page,
    brand: BrandMark,
    card: String,
    name: String,
    last_four: String,
    phones: Vec<PhoneChoice>,
    is_apple: bool,
    apn: String,
    is_confirmed: bool,
    fields: Vec<Field>,
    open_path: String,
    reset_path: String,
    roaming_path: String,
}

/// A field as the phone shows it.
pub struct Field {
    /// What it is called there.
    pub label: String,
    /// What stands in it.
    pub value: String,
}

/// The fields that have a value, in the order of the phones.
pub fn fields(words: Words, apn: &Apn, is_apple: bool) -> Vec<Field> {
    let settings = &apn.settings;
    let port = settings.mms_port.map(|port| port.to_string()).unwrap_or_default();
    let auth = match settings.auth {
        Auth::None => String::new(),
        some => words.label("apn-auth", some.as_str()).into_owned(),
    };
    let protocol = |protocol: Protocol| match protocol {
        Protocol::V4 => "IPv4",
        Protocol::V6 => "IPv6",
        Protocol::V4V6 => "IPv4/IPv6",
    };
    let mut all = vec![
        ("name", settings.name.clone()),
        ("username", settings.username.clone()),
        ("password", settings.password.clone()),
        ("auth", if is_apple { String::new() } else { auth }),
        ("mmsc", settings.mmsc.clone()),
        ("mms-proxy", settings.mms_proxy.clone()),
        ("mms-port", port),
    ];
    // An iPhone chooses by itself, and others do well with both: only what differs is worth a line.
    if !is_apple && settings.protocol != Protocol::V4V6 {
        all.push(("protocol", protocol(settings.protocol).to_owned()));
    }
    if !is_apple && settings.roaming_protocol != Protocol::V4V6 {
        all.push(("roaming-protocol", protocol(settings.roaming_protocol).to_owned()));
    }
    all.into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(field, value)| Field { label: words.label("apn-field", field).into_owned(), value })
        .collect()
}

/// Shows it.
pub async fn apn(
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
    let own = own_apn(state.app(), &visitor.actor, &at.brand.id, &card).await?;
    let (words, phone) = (at.words, Phone::of(&ask.phone, &headers));
    page::render(&ApnPage {
        page: at.page(&state, &words.text("apn-title")),
        brand: at.mark(),
        card: card.to_string(),
        name: own.dossier.product.name.text(words.locale()).to_owned(),
        last_four: own.dossier.card.iccid.last_four().to_owned(),
        phones: choices(words, phone),
        is_apple: phone.is_apple(),
        apn: own.apn.settings.name.clone(),
        is_confirmed: own.apn.is_confirmed(),
        fields: fields(words, &own.apn, phone.is_apple()),
        open_path: words.label("apn-path", phone.as_str()).into_owned(),
        reset_path: words.label("apn-reset", phone.as_str()).into_owned(),
        roaming_path: words.label("roaming-path", phone.as_str()).into_owned(),
    })
}

/// `GET .../apn.mobileconfig`
pub async fn profile(
    State(state): State<WebState>,
    at: AtBrand,
    Named((_, card)): Named<(String, CardId)>,
) -> Answer {
    let visitor = match at.proven() {
        Ok(visitor) => visitor,
        Err(way) => return Ok(*way),
    };
    let own = own_apn(state.app(), &visitor.actor, &at.brand.id, &card).await?;
    if own.apn.settings.name.is_empty() {
        return Err(Problem::not_found("not-found").into());
    }
    let words = at.words;
    let said = ProfileWords {
        title: words.with("apn-profile-name", "brand", at.name()).into_owned(),
        description: words.text("apn-profile-about").into_owned(),
        brand: at.name().to_owned(),
    };
    let file = ios_profile(&own.dossier.product.id, &own.apn.settings, &said)?;
    let headers = [
        (CONTENT_TYPE, PROFILE_MEDIA_TYPE.to_owned()),
        (
            CONTENT_DISPOSITION,
            format!("attachment; filename=\"{}-apn.mobileconfig\"", at.brand.slug),
        ),
        (CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    Ok((headers, file).into_response())
}
