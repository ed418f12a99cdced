//! `POST /api/v1/brands/{brand}/refunds/{refund}/execute`: an approved refund is let go.

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

/// Have an approved refund paid
///
/// The answer says that it was let go, not that the money is there: watch its state.
#[utoipa::path(
    post,
    path = "/api/v1/brands/{brand}/refunds/{refund}/execute",
    tag = "refunds",
    params(("brand" = String, Path, description = "The brand's id."), ("refund" = String, Path, description = "The refund's id.")),
    responses((status = 200, description = "As it stands now.", body = RefundShape)),
)]
pub async fn refund_execute(
    State(state): State<WebState>,
    caller: Caller,
    At((brand, id)): At<(BrandId, RefundId)>,
    once: Once<Nothing>,
) -> Answer {
    let (app, actor, moment) = (state.app(), &caller.actor, caller.moment);
    let (brand, id) = (&brand, &id);
    once.run(&state, &caller, |_, _| async move {
        let refund = refunds::refund_execute(app, actor, brand, id, moment).await?;
        Ok((StatusCode::OK, RefundShape::from(refund)))
    })
    .await
}
