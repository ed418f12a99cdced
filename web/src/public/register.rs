//! `/b/{slug}/my/cards/{card}/register`: the real-name registration of a card: what is needed and
//! why, the form, where it stands, what to bring when it was refused.

use super::at_brand::{AtBrand, BrandMark};
use crate::forms::Upload;
use crate::named::Named;
use crate::page::{self, Page, fault_of};
use crate::problem::{Answer, Failure, status};
use crate::state::WebState;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect};
use simcare_app::registrations::{
    Brought, Given, OwnRegistration, State as Stands, own_registration, registration_bring,
};
use simcare_base::{CardId, ProblemKind};

/// The fields that a fault may be about.
const FIELDS: [&str; 14] = [
    "kind",
    "name",
    "born",
    "document",
    "number",
    "place",
    "adult_name",
    "adult_born",
    "adult_document",
    "adult_number",
    "company_name",
    "company_number",
    "photo",
    "photo_2",
];

#[derive(Template)]
#[template(path = "public/register.html")]
struct RegisterPage {
    page: Page,
    brand: BrandMark,
    card: String,
    name: String,
    last_four: String,
    law: String,
    state: String,
    tone: &'static str,
    lead: String,
    /// What to bring after a refusal.
    bring: String,
    due: String,
    contact: String,
    is_needed: bool,
    has_form: bool,
    is_closed: bool,
    documents: Vec<(&'static str, String)>,
    caps: String,
    minor: String,
    fault: String,
    fault_field: &'static str,
    typed: Given,
}

type Card = Named<(String, CardId)>;

/// Shows it.
pub async fn ask(State(state): State<WebState>, at: AtBrand, Named((_, card)): Card) -> Answer {
    let visitor = match at.proven() {
        Ok(visitor) => visitor,
        Err(way) => return Ok(*way),
    };
    let now = at.visit.moment.now;
    let own = own_registration(state.app(), &visitor.actor, &at.brand.id, &card, now).await?;
    let nothing = (String::new(), "");
    page::render(&form(&state, &at, &own, Given::default(), nothing))
}

/// Takes in what was brought.
pub async fn send(
    State(state): State<WebState>,
    at: AtBrand,
    Named((_, card)): Card,
    mut upload: Upload,
) -> Answer {
    let visitor = match at.proven() {
        Ok(visitor) => visitor.clone(),
        Err(way) => return Ok(*way),
    };
    let (app, moment) = (state.app(), at.visit.moment);
    let given = given(&upload);
    let brought = Brought {
        given: given.clone(),
        photo: upload.take_file("photo"),
        photo_2: upload.take_file("photo_2"),
    };
    let taken = registration_bring(app, &visitor.actor, &at.brand.id, &card, brought, moment).await;
    let Err(problem) = taken else {
        let address = format!("/b/{}/my/cards/{card}/register", at.brand.slug);
        return Ok(Redirect::to(&address).into_response());
    };
    let own = own_registration(app, &visitor.actor, &at.brand.id, &card, moment.now).await?;
    let field = problem.fields.first().map_or("", |field| field.field);
    let fault = match fault_of(at.words, &problem, &FIELDS) {
        Some(fault) => fault,
        None if problem.kind == ProblemKind::Conflict => at.words.problem(&problem).into_owned(),
        None => return Err(Failure::from(problem)),
    };
    let page = page::render(&form(&state, &at, &own, given, (fault, field)))?;
    Ok((status(ProblemKind::Invalid), page).into_response())
}

fn given(upload: &Upload) -> Given {
    let field = |name: &str| upload.field(name).to_owned();
    Given {
        kind: field("kind"),
        name: field("name"),
        born: field("born"),
        document: field("document"),
        number: field("number"),
        place: field("place"),
        adult_name: field("adult_name"),
        adult_born: field("adult_born"),
        adult_document: field("adult_document"),
        adult_number: field("adult_number"),
        adult_agrees: field("adult_agrees"),
        company_name: field("company_name"),
        company_number: field("company_number"),
    }
}

fn form(
    state: &WebState,
    at: &AtBrand,
    own: &OwnRegistration,
    typed: Given,
    (fault, fault_field): (String, &'static str),
) -> RegisterPage {
    let (words, stands) = (at.words, own.state());
    let takes =
        [Stands::Open, Stands::CodeSent, Stands::Rejected, Stands::Expired, Stands::Deregistered];
    let standing = own.registration.as_ref().map(|registration| &registration.standing);
    let reason = standing.and_then(|standing| standing.reason);
    let due =
        standing.and_then(|standing| standing.due_at).filter(|_| stands != Stands::Registered);
    let pack = own.pack;
    RegisterPage {
        page: at.page(state, &words.text("registration-title")),
        brand: at.mark(),
        card: own.dossier.card.id.to_string(),
        name: own.dossier.product.name.text(words.locale()).to_owned(),
        last_four: own.dossier.card.iccid.last_four().to_owned(),
        law: pack.map(|pack| pack.law.clone()).unwrap_or_default(),
        state: words.label("registration-state", stands.as_str()).into_owned(),
        tone: tone(stands),
        lead: words.label("registration-lead", stands.as_str()).into_owned(),
        bring: reason
            .map(|reason| words.label("registration-bring", reason.as_str()).into_owned())
            .unwrap_or_default(),
        due: due.map(|at_| words.date(at_, &at.zone)).unwrap_or_default(),
        contact: own.contact.as_ref().map(simcare_sims::Contact::masked).unwrap_or_default(),
        is_needed: pack.is_some(),
        has_form: pack.is_some() && own.is_open && takes.contains(&stands),
        is_closed: pack.is_some() && !own.is_open,
        documents: pack
            .map(|pack| pack.for_persons())
            .unwrap_or_default()
            .into_iter()
            .map(|one| (one.as_str(), words.label("document", one.as_str()).into_owned()))
            .collect(),
        caps: pack
            .map(|pack| {
                let (person, company) = (pack.caps.person, pack.caps.company);
                let values = [("person", person.into()), ("company", company.into())];
                words.text_with("registration-caps", &values).into_owned()
            })
            .unwrap_or_default(),
        minor: pack
            .map(|pack| words.with("registration-minor", "years", pack.minors_under_years()))
            .unwrap_or_default()
            .into_owned(),
        fault,
        fault_field,
        typed,
    }
}

/// What needs somebody, what went well, what is over.
pub fn tone(state: Stands) -> &'static str {
    match state {
        Stands::Registered | Stands::NotNeeded => "good",
        Stands::Rejected | Stands::Expired => "bad",
        Stands::Open | Stands::CodeSent | Stands::Deregistered => "warn",
        Stands::DocumentsIn | Stands::InReview => "",
    }
}
