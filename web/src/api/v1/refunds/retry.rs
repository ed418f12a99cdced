//! `POST /api/v1/brands/{brand}/refunds/{refund}/retry`: a refund is tried again.

use crate::api::caller::Caller;
use crate::api::once::{Nothing, Once};
use crate::api::query::At;
use crate::api::shape::RefundShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::extract::State;
use axum::http::StatusCode;
use simcare_app::refunds;
use simcare_base::{BrandId, RefundId};

/// Try a refund again that failed
///
/// For one that failed, or for which the provider wanted something. One whose fate is not known
/// is asked about by itself and cannot be tried anew.
#[utoipa::path(
    post,
    path = "/api/v1/brands/{brand}/refunds/{refund}/retry",
    tag = "refunds",
    params(("brand" = String, Path, description = "The brand's id."), ("refund" = String, Path, description = "The refund's id.")),
    responses((status = 200, description = "As it stands now.", body = RefundShape)),
)]
pub async fn refund_retry(
    State(state): State<WebState>,
    caller: Caller,
    At((brand, id)): At<(BrandId, RefundId)>,
    once: Once<Nothing>,
) -> Answer {
    let (app, actor, moment) = (state.app(), &caller.actor, caller.moment);
    let (brand, id) = (&brand, &id);
    once.run(&state, &caller, |_, _| async move {
        let refund = refunds::refund_retry(app, actor, brand, id, moment).await?;
        Ok((StatusCode::OK, RefundShape::from(refund)))
    })
    .await
}
