//! `POST /api/v1/brands/{brand}/cases`: a return is asked for on a holder's behalf.

use super::claim::ClaimBody;
use crate::api::caller::Caller;
use crate::api::once::Once;
use crate::api::shape::CaseShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use simcare_app::cases::{ReturnRequest, case_open_for};
use simcare_base::{CardId, ConversationId};
use utoipa::ToSchema;

/// What is asked for.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OpenBody {
    /// The card.
    #[schema(value_type = String)]
    card: CardId,
    /// The conversation it came up in.
    #[schema(value_type = Option<String>)]
    conversation: Option<ConversationId>,
    /// What the holder says.
    claim: ClaimBody,
}

/// Open a case on a holder's behalf
///
/// It is decided at once, by the terms that were promised with the purchase.
#[utoipa::path(
    post,
    path = "/api/v1/brands/{brand}/cases",
    tag = "cases",
    params(("brand" = String, Path, description = "The brand's id.")),
    request_body = OpenBody,
    responses((status = 201, description = "Opened and decided.", body = CaseShape)),
)]
pub async fn case_open(
    State(state): State<WebState>,
    caller: Caller,
    once: Once<OpenBody>,
) -> Answer {
    let (app, actor, moment) = (state.app(), &caller.actor, caller.moment);

    once.run(&state, &caller, |body, asked| async move {
        let request = ReturnRequest {
            card: body.card,
            claim: body.claim.read()?,
            client_key: asked.client_key(),
            conversation: body.conversation,
        };
        let case = case_open_for(app, actor, &asked.brand, request, moment).await?;
        Ok((StatusCode::CREATED, CaseShape::from(case)))
    })
    .await
}
