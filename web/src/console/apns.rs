//! `/console/apns`: the access points of a brand's products; `/console/apns/{product}`: one of them
//! with where it comes from, what stood before and what public lists suggest.

use super::at_desk::AtDesk;
use super::frame::Frame;
use crate::forms::Filled;
use crate::page;
use crate::problem::Answer;
use crate::state::WebState;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect};
use serde::Deserialize;
use simcare_app::apn::{
    Apn, ApnSettings, ApnWish, Auth, ProductApn, Protocol, Source, apn_set, product_apn,
    product_apns,
};
use simcare_app::staff::staff_names;
use simcare_authority::{ActorRef, Right, authorise};
use simcare_base::{Problem, ProductId, StaffId};
use simcare_sims::Brand;
use std::collections::BTreeMap;

/// What the address asks for.
#[derive(Debug, Deserialize)]
pub struct Asked {
    #[serde(default)]
    brand: String,
    /// The suggestion that is laid into the form.
    #[serde(default)]
    take: String,
}

/// A product of the list.
struct Row {
    id: String,
    name: String,
    sku: String,
    apn: String,
    source: String,
    is_confirmed: bool,
}

#[derive(Template)]
#[template(path = "console/apns.html")]
struct ApnsPage {
    frame: Frame,
    brands: Vec<(String, String, bool)>,
    slug: String,
    rows: Vec<Row>,
}

/// What stands or stood.
struct Stood {
    revision: u32,
    name: String,
    source: String,
    note: String,
    set: String,
    confirmed: String,
}

/// What a public list says.
struct Suggested {
    key: String,
    provider: String,
    label: String,
    networks: String,
    name: String,
}

#[derive(Template)]
#[template(path = "console/apn.html")]
struct ApnPage {
    frame: Frame,
    slug: String,
    id: String,
    product: String,
    is_confirmed: bool,
    now: Stood,
    history: Vec<Stood>,
    suggestions: Vec<Suggested>,
    settings: ApnSettings,
    port: String,
    source: &'static str,
    note: String,
    auths: Vec<(&'static str, String)>,
    protocols: [&'static str; 3],
    may_manage: bool,
}

/// Shows the list.
pub async fn list(State(state): State<WebState>, at: AtDesk, Query(asked): Query<Asked>) -> Answer {
    let brand = at.brand_by_slug(&asked.brand).or_else(|| at.brands.first());
    let brand = brand.ok_or_else(|| Problem::not_found("not-found"))?;
    let found = product_apns(state.app(), at.actor(), &brand.id).await?;
    let locale = at.words.locale();
    let row = |(product, apn): (simcare_sims::Product, Apn)| Row {
        id: product.id.to_string(),
        name: product.name.text(locale).to_owned(),
        sku: product.sku,
        apn: apn.settings.name.clone(),
        source: at.words.label("apn-source", apn.source.as_str()).into_owned(),
        is_confirmed: apn.is_confirmed(),
    };
    page::render(&ApnsPage {
        frame: Frame::new(&state, &at, "apns", &at.words.text("console-apns")),
        brands: at
            .brands
            .iter()
            .map(|one| (one.name.text(locale).to_owned(), one.slug.clone(), one.id == brand.id))
            .collect(),
        slug: brand.slug.clone(),
        rows: found.into_iter().map(row).collect(),
    })
}

/// Shows one.
pub async fn one(
    State(state): State<WebState>,
    at: AtDesk,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Answer {
    let id = product_id(&id)?;
    let brand = named_brand(&at, &asked.brand)?;
    let found = product_apn(state.app(), at.actor(), &brand.id, &id).await?;
    let names = staff_names(state.app(), at.actor(), &brand.id).await.unwrap_or_default();
    page::render(&shown(&state, &at, brand, &found, (&names, &asked.take)))
}

fn product_id(text: &str) -> Result<ProductId, Problem> {
    text.parse().map_err(|_| Problem::not_found("product-unknown"))
}

fn named_brand<'a>(at: &'a AtDesk, slug: &str) -> Result<&'a Brand, Problem> {
    at.brand_by_slug(slug).ok_or_else(|| Problem::not_found("not-found"))
}

type Names = BTreeMap<StaffId, String>;

fn stood(at: &AtDesk, apn: &Apn, names: &Names) -> Stood {
    let who = |said: &Option<(simcare_base::Instant, ActorRef)>| {
        let Some((when, actor)) = said else { return String::new() };
        let name = match actor {
            ActorRef::Staff(id) => names.get(id).cloned().unwrap_or_default(),
            other => other.kind().to_owned(),
        };
        format!("{name} · {}", at.words.date_time(*when, &at.zone))
    };
    Stood {
        revision: apn.revision,
        name: apn.settings.name.clone(),
        source: at.words.label("apn-source", apn.source.as_str()).into_owned(),
        note: apn.note.clone(),
        set: who(&apn.set),
        confirmed: who(&apn.confirmed),
    }
}

fn shown(
    state: &WebState,
    at: &AtDesk,
    brand: &Brand,
    found: &ProductApn,
    (names, take): (&Names, &str),
) -> ApnPage {
    let words = at.words;
    let taken = found.suggestions.iter().find(|one| one.key == take);
    let (settings, source, note) = match taken {
        Some(one) => (
            one.settings.clone(),
            Source::Providers,
            format!("{} {} ({})", one.provider, one.label, one.networks),
        ),
        None => (found.apn.settings.clone(), found.apn.source, found.apn.note.clone()),
    };
    ApnPage {
        frame: Frame::new(state, at, "apns", &words.text("console-apns")),
        slug: brand.slug.clone(),
        id: found.product.id.to_string(),
        product: found.product.name.text(words.locale()).to_owned(),
        is_confirmed: found.apn.is_confirmed(),
        now: stood(at, &found.apn, names),
        history: found.history.iter().map(|apn| stood(at, apn, names)).collect(),
        suggestions: found
            .suggestions
            .iter()
            .map(|one| Suggested {
                key: one.key.clone(),
                provider: format!("{} {}", one.country, one.provider),
                label: one.label.clone(),
                networks: one.networks.clone(),
                name: one.settings.name.clone(),
            })
            .collect(),
        port: settings.mms_port.map(|port| port.to_string()).unwrap_or_default(),
        settings,
        source: source.as_str(),
        note,
        auths: Auth::ALL
            .iter()
            .map(|auth| (auth.as_str(), words.label("apn-auth", auth.as_str()).into_owned()))
            .collect(),
        protocols: [Protocol::V4.as_str(), Protocol::V6.as_str(), Protocol::V4V6.as_str()],
        may_manage: authorise(at.actor(), Right::ManageApn, &brand.id).is_ok(),
    }
}

/// What the form sends.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    brand: String,
    seen: u32,
    name: String,
    username: String,
    password: String,
    auth: String,
    mmsc: String,
    mms_proxy: String,
    mms_port: String,
    protocol: String,
    roaming_protocol: String,
    source: String,
    note: String,
    confirm: String,
}

impl Typed {
    fn wish(&self) -> Result<ApnWish, Problem> {
        let port = match self.mms_port.trim() {
            "" => None,
            text => Some(text.parse().map_err(|_| Problem::field("mms_port", "apn-port"))?),
        };
        let protocol = |text: &str| Protocol::from_name(text).unwrap_or_default();
        Ok(ApnWish {
            seen: self.seen,
            settings: ApnSettings {
                name: self.name.clone(),
                username: self.username.clone(),
                password: self.password.clone(),
                auth: Auth::from_name(&self.auth).unwrap_or_default(),
                mmsc: self.mmsc.clone(),
                mms_proxy: self.mms_proxy.clone(),
                mms_port: port,
                protocol: protocol(&self.protocol),
                roaming_protocol: protocol(&self.roaming_protocol),
            },
            source: Source::from_name(&self.source).unwrap_or(Source::Staff),
            note: self.note.clone(),
            confirm: !self.confirm.is_empty(),
        })
    }
}

/// `POST /console/apns/{product}`: changes or confirms it.
pub async fn save(
    State(state): State<WebState>,
    at: AtDesk,
    Path(id): Path<String>,
    Filled(typed): Filled<Typed>,
) -> Answer {
    let id = product_id(&id)?;
    let brand = named_brand(&at, &typed.brand)?;
    let (app, actor, moment) = (state.app(), at.actor(), at.visit.moment);
    apn_set(app, actor, &brand.id, &id, typed.wish()?, moment).await?;
    let address = format!("/console/apns/{id}?brand={}", brand.slug);
    Ok(Redirect::to(&address).into_response())
}
