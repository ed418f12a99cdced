//! `POST /api/v1/brands/{brand}/refunds/{refund}/settle`: the money was given another way.

use crate::api::caller::Caller;
use crate::api::once::Once;
use crate::api::query::At;
use crate::api::shape::RefundShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use simcare_app::refunds;
use simcare_base::{BrandId, RefundId};
use utoipa::ToSchema;

/// How.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SettleBody {
    /// How and when the money was given, such as the reference of a bank transfer.
    note: String,
}

/// Record that the money was given another way
#[utoipa::path(
    post,
    path = "/api/v1/brands/{brand}/refunds/{refund}/settle",
    tag = "refunds",
    params(("brand" = String, Path, description = "The brand's id."), ("refund" = String, Path, description = "The refund's id.")),
    request_body = SettleBody,
    responses((status = 200, description = "As it stands now.", body = RefundShape)),
)]
pub async fn refund_settle(
    State(state): State<WebState>,
    caller: Caller,
    At((brand, id)): At<(BrandId, RefundId)>,
    once: Once<SettleBody>,
) -> Answer {
    let (app, actor, moment) = (state.app(), &caller.actor, caller.moment);
    let (brand, id) = (&brand, &id);
    once.run(&state, &caller, |body, _| async move {
        let refund = refunds::refund_settle(app, actor, brand, (id, &body.note), moment).await?;
        Ok((StatusCode::OK, RefundShape::from(refund)))
    })
    .await
}
