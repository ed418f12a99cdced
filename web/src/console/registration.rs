//! `/console/registrations/{registration}`: what was brought, looked at by who may, and the verdict.
//! Every look is in the audit trail.

use super::at_desk::AtDesk;
use super::frame::Frame;
use super::registrations::tone;
use super::shown::named;
use crate::forms::Filled;
use crate::page;
use crate::problem::Answer;
use crate::state::WebState;
use askama::Template;
use axum::extract::{Path, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE,
};
use axum::response::{IntoResponse, Redirect};
use serde::Deserialize;
use simcare_app::registrations::{
    self, Looked, Papers, Reason, RegistrationRow, State as Stands, Verdict, registration_brand,
    registration_decide, registration_look, registration_photo, registration_read,
};
use simcare_app::staff::staff_names;
use simcare_authority::{ActorRef, Right, authorise};
use simcare_base::{Problem, RegistrationId};

#[derive(Template)]
#[template(path = "console/registration.html")]
struct RegistrationPage {
    frame: Frame,
    id: String,
    state: String,
    tone: &'static str,
    brand: String,
    holder: String,
    product: String,
    iccid: String,
    brought: String,
    due: String,
    is_late: bool,
    reason: String,
    decided: String,
    erase: String,
    may_review: bool,
    facts: Vec<(String, String)>,
    photos: Vec<&'static str>,
    reasons: Vec<(&'static str, String)>,
    may_approve: bool,
    may_reject: bool,
    may_deregister: bool,
}

fn registration_id(text: &str) -> Result<RegistrationId, Problem> {
    text.parse().map_err(|_| Problem::not_found("registration-unknown"))
}

/// Shows it; to who may review, with what was brought.
pub async fn page(State(state): State<WebState>, at: AtDesk, Path(id): Path<String>) -> Answer {
    let id = registration_id(&id)?;
    let (app, actor, moment) = (state.app(), at.actor(), at.visit.moment);
    let brand = registration_brand(app, actor, &id).await?;
    let may_review = authorise(actor, Right::ReviewRegistrations, &brand).is_ok();
    let looked = match may_review {
        true => Some(registration_look(app, actor, &brand, &id, moment).await?),
        false => None,
    };
    // Read after the look, which may have moved it.
    let row = registration_read(app, actor, &brand, &id).await?;
    let names = staff_names(app, actor, &brand).await.unwrap_or_default();
    let by = |actor: &ActorRef| match actor {
        ActorRef::Staff(id) => names.get(id).cloned().unwrap_or_default(),
        other => other.kind().to_owned(),
    };
    let decided = row.registration.decided.as_ref();
    let decided =
        decided.map(|(when, who)| format!("{} · {}", by(who), at.words.date_time(*when, &at.zone)));
    page::render(&shown(&state, &at, &row, looked.as_ref(), decided.unwrap_or_default()))
}

fn shown(
    state: &WebState,
    at: &AtDesk,
    row: &RegistrationRow,
    looked: Option<&Looked>,
    decided: String,
) -> RegistrationPage {
    let (words, locale, one) = (at.words, at.words.locale(), &row.registration);
    let stands = one.standing.state;
    let papers = looked.and_then(|looked| looked.papers.as_ref());
    let time = |when: Option<simcare_base::Instant>| {
        when.map(|when| words.date_time(when, &at.zone)).unwrap_or_default()
    };
    let waits = matches!(stands, Stands::DocumentsIn | Stands::InReview);
    let due = one.standing.due_at.filter(|_| waits);
    RegistrationPage {
        frame: Frame::new(state, at, "registrations", &words.text("console-registration")),
        id: one.id.to_string(),
        state: words.label("registration-state", stands.as_str()).into_owned(),
        tone: tone(stands),
        brand: at
            .brand(&one.brand_id)
            .map_or_else(|_| String::new(), |brand| brand.name.text(locale).to_owned()),
        holder: named(words, row.holder.as_ref().map_or("", |holder| holder.name.as_str())),
        product: row.product.as_ref().map_or_else(String::new, |p| p.name.text(locale).to_owned()),
        iccid: row.card.as_ref().map_or_else(String::new, |card| card.iccid.grouped()),
        brought: time(one.submitted_at),
        due: time(due),
        is_late: due.is_some_and(|due| due < at.visit.moment.now),
        reason: one
            .standing
            .reason
            .map(|reason| words.label("registration-reason", reason.as_str()).into_owned())
            .unwrap_or_default(),
        decided,
        erase: time(one.standing.erase_at),
        may_review: looked.is_some(),
        facts: papers.map(|papers| facts(at, papers)).unwrap_or_default(),
        photos: looked.map(|looked| looked.photos.clone()).unwrap_or_default(),
        reasons: Reason::ALL
            .iter()
            .map(|reason| {
                let text = words.label("registration-reason", reason.as_str()).into_owned();
                (reason.as_str(), text)
            })
            .collect(),
        may_approve: looked.is_some() && stands == Stands::InReview,
        may_reject: looked.is_some() && waits,
        may_deregister: looked.is_some() && stands == Stands::Registered,
    }
}

fn facts(at: &AtDesk, papers: &Papers) -> Vec<(String, String)> {
    let words = at.words;
    let document = |kind: registrations::Document| words.label("document", kind.as_str());
    let mut all = vec![(
        words.text("registration-kind"),
        words.label("registration-for", papers.kind.as_str()).into_owned(),
    )];
    if let Some(company) = &papers.company {
        all.push((words.text("registration-company-name"), company.name.clone()));
        all.push((words.text("registration-company-number"), company.number.clone()));
    }
    all.push((words.text("registration-name"), papers.name.clone()));
    all.push((words.text("registration-born"), papers.born.clone()));
    all.push((document(papers.document), format!("{} {}", papers.number, papers.place)));
    if let Some(adult) = &papers.adult {
        all.push((words.text("registration-adult-name"), adult.name.clone()));
        all.push((words.text("registration-born"), adult.born.clone()));
        all.push((document(adult.document), adult.number.clone()));
    }
    all.into_iter().map(|(label, value)| (label.into_owned(), value.trim().to_owned())).collect()
}

/// `GET .../photo/{part}`: a picture that was brought. It stays in no cache.
pub async fn photo(
    State(state): State<WebState>,
    at: AtDesk,
    Path((id, part)): Path<(String, String)>,
) -> Answer {
    let id = registration_id(&id)?;
    let (app, actor, moment) = (state.app(), at.actor(), at.visit.moment);
    let brand = registration_brand(app, actor, &id).await?;
    let picture = registration_photo(app, actor, &brand, (&id, &part), moment).await?;
    let headers = [
        (CONTENT_TYPE, picture.media_type.name()),
        (CONTENT_DISPOSITION, "inline"),
        (CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox"),
        (CACHE_CONTROL, "private, no-store"),
    ];
    Ok((headers, picture.body).into_response())
}

/// What a verdict says.
#[derive(Debug, Deserialize)]
pub struct Said {
    #[serde(default)]
    reason: String,
}

/// `POST .../{act}`: `approve`, `reject` or `deregister`.
pub async fn act(
    State(state): State<WebState>,
    at: AtDesk,
    Path((id, act)): Path<(String, String)>,
    Filled(said): Filled<Said>,
) -> Answer {
    let id = registration_id(&id)?;
    let verdict = match act.as_str() {
        "approve" => Verdict::Approve,
        "reject" => {
            let reason = Reason::from_name(&said.reason);
            Verdict::Reject(reason.ok_or_else(|| Problem::field("reason", "required"))?)
        }
        "deregister" => Verdict::Deregister,
        _ => return Err(Problem::not_found("not-found").into()),
    };
    let (app, actor, moment) = (state.app(), at.actor(), at.visit.moment);
    let brand = registration_brand(app, actor, &id).await?;
    registration_decide(app, actor, &brand, &id, verdict, moment).await?;
    Ok(Redirect::to(&format!("/console/registrations/{id}")).into_response())
}
