//! `POST /api/v1/assistant/classify`: what a text asks for, and in which language.

use crate::api::body;
use crate::problem::Answer;
use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::http::HeaderMap;
use serde::{Deserialize, Serialize};
use simcare_app::understand;
use simcare_base::{Locale, Problem};
use utoipa::ToSchema;

/// A text to be understood.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ClassifyBody {
    /// What somebody wrote, at most 2,000 characters.
    #[schema(example = "four bars but nothing loads")]
    text: String,
    /// The writer's own language as a BCP 47 tag, where it is known. It is a hint: a text that is
    /// clearly in another language is taken for what it is.
    #[schema(example = "zh-Hant-HK")]
    locale: Option<String>,
}

/// What was understood of a text.
#[derive(Debug, Serialize, ToSchema)]
pub struct UnderstandingShape {
    /// The language of the text, as a BCP 47 tag.
    #[schema(example = "en")]
    language: &'static str,
    /// Every intent, the likeliest first. The probabilities add up to 1.
    intents: Vec<IntentShape>,
}

/// An intent and how likely it is.
#[derive(Debug, Serialize, ToSchema)]
pub struct IntentShape {
    /// What has to happen next; `out_of_scope` for a text that is not about the service.
    #[schema(example = "no_data")]
    id: &'static str,
    /// Between 0 and 1.
    probability: f32,
}

/// What a text asks for
///
/// Tells the language of a text and what its writer wants. Nothing is kept.
#[utoipa::path(
    post,
    path = "/api/v1/assistant/classify",
    tag = "assistant",
    request_body = ClassifyBody,
    responses((status = 200, description = "What was understood.", body = UnderstandingShape)),
)]
pub async fn classify(
    headers: HeaderMap,
    bytes: Result<Bytes, BytesRejection>,
) -> Answer<Json<UnderstandingShape>> {
    let bytes = bytes.map_err(|_| Problem::too_large("too-large"))?;
    let asked: ClassifyBody = body::read(&headers, &bytes)?;
    let writer = asked.locale.as_deref().and_then(Locale::nearest);
    let understood = understand::understand(asked.text, writer).await?;
    let intents = understood.intents.into_iter();
    let intents = intents.map(|(intent, probability)| IntentShape { id: intent.id(), probability });
    let language = understood.language.tag();
    Ok(Json(UnderstandingShape { language, intents: intents.collect() }))
}
