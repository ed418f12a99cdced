//! `POST /api/v1/brands/{brand}/products/{product}/apn`: changes or confirms the access point.

use crate::api::caller::Caller;
use crate::api::once::Once;
use crate::api::query::At;
use crate::api::shape::{ApnSettingsShape, ApnShape};
use crate::problem::Answer;
use crate::state::WebState;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use simcare_app::apn::{self, ApnWish, Source};
use simcare_base::{BrandId, Problem, ProductId};
use utoipa::ToSchema;

/// What is to stand.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ApnBody {
    /// The revision that you have read; another one since is a conflict.
    revision: u32,
    /// The values.
    settings: ApnSettingsShape,
    /// Where they come from: `staff` unless said, `carrier`, `catalogue` or `providers`.
    #[serde(default)]
    source: Option<String>,
    /// What is known about that.
    #[serde(default)]
    note: String,
    /// Whether you stand for them: holders are told to be careful otherwise.
    #[serde(default)]
    confirm: bool,
}

/// Change or confirm the access point of a product
#[utoipa::path(
    post,
    path = "/api/v1/brands/{brand}/products/{product}/apn",
    tag = "products",
    params(
        ("brand" = String, Path, description = "The brand's id."),
        ("product" = String, Path, description = "The product's id."),
    ),
    request_body = ApnBody,
    responses((status = 200, description = "What stands now.", body = ApnShape)),
)]
pub async fn product_apn_set(
    State(state): State<WebState>,
    caller: Caller,
    At((brand, id)): At<(BrandId, ProductId)>,
    once: Once<ApnBody>,
) -> Answer {
    let (app, actor, moment) = (state.app(), &caller.actor, caller.moment);
    let (brand, id) = (&brand, &id);
    once.run(&state, &caller, |body, _| async move {
        let source = match body.source.as_deref() {
            None => Source::Staff,
            Some(name) => {
                Source::from_name(name).ok_or_else(|| Problem::field("source", "required"))?
            }
        };
        let wish = ApnWish {
            seen: body.revision,
            settings: body.settings.settings(),
            source,
            note: body.note,
            confirm: body.confirm,
        };
        let stands = apn::apn_set(app, actor, brand, id, wish, moment).await?;
        Ok((StatusCode::OK, ApnShape::from(stands)))
    })
    .await
}
