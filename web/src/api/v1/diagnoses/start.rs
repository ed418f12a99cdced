//! `POST /api/v1/diagnoses`: something does not work.

use crate::api::body;
use crate::api::gate::actor_if_any;
use crate::api::shape::StepShape;
use crate::context::Visit;
use crate::problem::Answer;
use crate::state::WebState;
use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::extract::rejection::BytesRejection;
use axum::http::{HeaderMap, StatusCode};
use serde::Deserialize;
use serde_json::{Map, Value};
use simcare_app::diagnoses::{CardNamed, Standing, StartDiagnosis, diagnosis_start};
use simcare_app::{App, brands};
use simcare_authority::Actor;
use simcare_base::{BrandId, Locale, Moment, Problem, ProblemKind, Result};
use simcare_doctor::{Os, Phone, Risk};
use simcare_sims::Iccid;
use simcare_words::Words;
use std::collections::BTreeSet;
use utoipa::ToSchema;

/// What does not work, and on what.
#[derive(Debug, Deserialize, ToSchema)]
pub struct StartBody {
    /// The card: its id or number (with a token that has the right `doctor.use` at its brand), or
    /// the token of the code on it, which needs nothing else. Its carrier is asked by the program.
    #[serde(default)]
    card: Option<String>,
    /// `caller`: the caller plays the carrier, too. What the carrier is asked and told then comes
    /// out as steps with `by: carrier`. Otherwise a card's number, as `card`.
    #[serde(default)]
    #[schema(value_type = Option<String>, example = "caller")]
    line: Option<Value>,
    /// The brand's name in addresses, or its id; the card's brand, or the first one, where it is
    /// left out.
    #[serde(default)]
    #[schema(example = "roamly")]
    brand: Option<String>,
    /// A complaint's id, or what somebody wrote. Left out it is asked.
    #[serde(default)]
    #[schema(example = "no-data")]
    complaint: Option<String>,
    /// The language of the texts, as a BCP 47 tag; otherwise `Accept-Language` decides.
    #[serde(default)]
    #[schema(example = "en")]
    locale: Option<String>,
    /// What is known already.
    #[serde(default)]
    context: Option<ContextBody>,
}

/// What is known already. All of it may be left out.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(default)]
pub struct ContextBody {
    /// Observations by check, with values as the check's schema has them.
    #[schema(value_type = Object)]
    observations: Map<String, Value>,
    /// The phone: texts fit it then.
    phone: PhoneBody,
    /// The country the phone is in, by two letters.
    country: Option<String>,
    /// Risks that are accepted beforehand, so that no `confirm` step asks: `cost`, `data-loss`.
    accepts: Vec<String>,
}

/// A phone.
#[derive(Debug, Default, Deserialize, serde::Serialize, ToSchema)]
#[serde(default)]
pub struct PhoneBody {
    /// `ios` or `android`.
    #[schema(example = "android")]
    os: Option<String>,
    /// The version of it.
    os_version: Option<String>,
    /// Who made the phone.
    maker: Option<String>,
}

/// Begin a diagnosis
///
/// Answers the first step. Answer it, and every step that follows, until a step's kind is
/// `resolved`, `case` or `handover`. A `check` says what to observe; its `value_schema` and `params`
/// say exactly what. A `remedy` says what to do and, in `params`, what to set; answer `done`, or why
/// not. A `confirm` asks for consent to a price or a risk: `yes` or `no`. The catalogue
/// (`GET /api/v1/doctor/catalogue`) lists everything that can come. Nobody needs a token; the id of
/// the diagnosis is the key to it. No `Idempotency-Key` is needed.
#[utoipa::path(
    post,
    path = "/api/v1/diagnoses",
    tag = "doctor",
    request_body(content = StartBody, example = json!({
        "line": "caller", "complaint": "no-data", "locale": "en",
        "context": { "phone": { "os": "android" }, "observations": { "airplane-mode": "off" } },
    })),
    responses((status = 201, description = "The first step.", body = StepShape, example = json!({
        "diagnosis": "diag_06ejh2gw9wq0r5c4y8x1n3m7kt", "id": "s1", "kind": "check",
        "subject": "line-status", "by": "carrier", "title": "Is the line open?", "text": "",
        "why": "", "choices": [], "value_schema": { "type": ["object", "null"] },
        "params": {}, "found": [], "fixed": [], "state": "open", "complaint": "no-data",
    }))),
)]
pub async fn diagnosis_begin(
    State(state): State<WebState>,
    visit: Visit,
    headers: HeaderMap,
    bytes: Result<Bytes, BytesRejection>,
) -> Answer<(StatusCode, Json<StepShape>)> {
    let bytes = bytes.map_err(|_| Problem::too_large("too-large"))?;
    let asked: StartBody = body::read(&headers, &bytes)?;
    let actor = actor_if_any(&state, &headers, visit.moment).await?;
    let standing = begin(state.app(), actor.as_ref(), asked, &visit).await?;
    let words = Words::of(standing.language);
    Ok((StatusCode::CREATED, Json(StepShape::of(words, &standing))))
}

async fn begin(
    app: &App,
    actor: Option<&Actor>,
    asked: StartBody,
    visit: &Visit,
) -> Result<Standing> {
    let context = asked.context.unwrap_or_default();
    let named = asked.card.filter(|card| !card.trim().is_empty());
    let (plays_carrier, numbered) = line(asked.line.as_ref());
    let card = named.or(numbered).map(|text| card_named(&text));
    let locale = asked.locale.as_deref().and_then(Locale::nearest);
    let mut accepts = BTreeSet::new();
    for risk in &context.accepts {
        accepts.insert(risk_named(risk).ok_or_else(|| Problem::invalid("risk-unknown"))?);
    }
    let phone = Phone {
        os: context.phone.os.as_deref().and_then(Os::from_name),
        os_version: context.phone.os_version,
        maker: context.phone.maker,
    };
    let start = StartDiagnosis {
        card,
        plays_carrier,
        conversation: None,
        complaint: asked.complaint.unwrap_or_default(),
        language: Some(locale.unwrap_or_else(|| visit.words.locale())),
        observations: context.observations,
        phone,
        accepts,
        is_quick: false,
    };
    let brands = brands_asked(app, actor, asked.brand.as_deref(), start.card.as_ref()).await?;
    begin_at(app, actor, &brands, start, visit.moment).await
}

/// At the first of these brands that has the card; at the first, where there is no card.
async fn begin_at(
    app: &App,
    actor: Option<&Actor>,
    brands: &[BrandId],
    start: StartDiagnosis,
    moment: Moment,
) -> Result<Standing> {
    let mut told = Problem::not_found("brand-unknown");
    for brand in brands {
        match diagnosis_start(app, actor, brand, start.clone(), moment).await {
            Err(problem) if problem.kind == ProblemKind::NotFound => told = problem,
            other => return other,
        }
    }
    Err(told)
}

async fn brands_asked(
    app: &App,
    actor: Option<&Actor>,
    named: Option<&str>,
    card: Option<&CardNamed>,
) -> Result<Vec<BrandId>> {
    if let Some(name) = named.filter(|name| !name.is_empty()) {
        if let Ok(id) = name.parse::<BrandId>() {
            return Ok(vec![brands::brand_get(app, &id).await?.id]);
        }
        return Ok(vec![brands::brand_find(app, name).await?.id]);
    }
    match (card, actor) {
        (Some(CardNamed::Qr(token)), _) => Ok(vec![brands::brand_of_qr(app, token).await?.id]),
        (Some(_), Some(actor)) => Ok(actor.brands()),
        _ => Ok(brands::brands_listed(app).await?.into_iter().map(|brand| brand.id).collect()),
    }
}

/// Whether the caller plays the carrier, or the card's number that stands there instead.
fn line(line: Option<&Value>) -> (bool, Option<String>) {
    match line {
        None | Some(Value::Null | Value::Bool(false)) => (false, None),
        Some(Value::String(text)) if text.is_empty() => (false, None),
        Some(Value::String(text)) if !text.eq_ignore_ascii_case("caller") => {
            (false, Some(text.clone()))
        }
        Some(_) => (true, None),
    }
}

fn card_named(text: &str) -> CardNamed {
    let text = text.trim();
    if let Ok(id) = text.parse() {
        return CardNamed::Id(id);
    }
    match text.parse::<Iccid>() {
        Ok(iccid) => CardNamed::Iccid(iccid),
        // The code on the card is an address that ends in the token.
        Err(_) => CardNamed::Qr(text.rsplit('/').next().unwrap_or(text).to_owned()),
    }
}

fn risk_named(name: &str) -> Option<Risk> {
    [Risk::Cost, Risk::DataLoss].into_iter().find(|risk| risk.name() == name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_line_is_played_by_the_caller_or_named() {
        let check = |line_sent: Value, expect: (bool, Option<&str>)| {
            let (plays, numbered) = line(Some(&line_sent));
            assert_eq!((plays, numbered.as_deref()), expect, "{line_sent}");
        };
        check(json!("caller"), (true, None));
        check(json!({ "status": "active" }), (true, None));
        check(json!("8985200012345678905"), (false, Some("8985200012345678905")));
        check(json!(null), (false, None));
    }

    #[test]
    fn a_card_is_named_by_id_number_or_code() {
        assert!(matches!(card_named("8985200012345678905"), CardNamed::Iccid(_)));
        let code = card_named("https://example.org/q/abcdef");
        assert!(matches!(code, CardNamed::Qr(token) if token == "abcdef"));
    }
}
