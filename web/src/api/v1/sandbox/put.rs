//! `PUT /api/v1/brands/{brand}/sandbox/lines/{iccid}`: a played line, set up anew.

use super::get::card_number;
use crate::api::caller::Caller;
use crate::api::once::Once;
use crate::api::query::At;
use crate::api::shape::SandboxLineShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use simcare_app::carriers;
use simcare_base::{BrandId, ByteCount, Money, Problem};
use simcare_carriers::{Fault, Setup};
use utoipa::ToSchema;

/// How a line is set up.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SandboxLineBody {
    /// What is wrong with it: any of `not-activated`, `overdue-bill`, `contract-ended`, `lost`,
    /// `paused`, `roaming-off`, `used-up`, `throttled`, `apn-changed`, `registration-stuck`,
    /// `profile-defective`, `mainland-network`, `carrier-slow`, `carrier-silent`.
    #[schema(example = json!(["overdue-bill", "roaming-off"]))]
    faults: Vec<String>,
    /// What the overdue bill comes to.
    bill: Option<AmountBody>,
    /// How much data it has.
    limit_bytes: Option<u64>,
    /// How much of it is used.
    used_bytes: Option<u64>,
    /// How much it uses in an hour from now on.
    bytes_per_hour: Option<u64>,
}

/// An amount of money in whole minor units.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AmountBody {
    /// Minor units, cents for most currencies.
    #[schema(example = 12_800, minimum = 1)]
    minor: i64,
    /// The currency by its ISO 4217 letters.
    #[schema(example = "HKD")]
    currency: String,
}

/// Set a played line up anew
///
/// In good order but for the faults that are named, whatever it was before. Any card number makes
/// a line, also one that no card of the brand has. What was asked for it before stays on record.
#[utoipa::path(
    put,
    path = "/api/v1/brands/{brand}/sandbox/lines/{iccid}",
    tag = "sandbox",
    params(
        ("brand" = String, Path, description = "The brand's id."),
        ("iccid" = String, Path, description = "The number of the card.", example = "8985200012345678905"),
    ),
    request_body = SandboxLineBody,
    responses((status = 200, description = "As it is now.", body = SandboxLineShape)),
)]
pub async fn sandbox_line_put(
    State(state): State<WebState>,
    caller: Caller,
    At((_, iccid)): At<(BrandId, String)>,
    once: Once<SandboxLineBody>,
) -> Answer {
    let iccid = card_number(&iccid)?;
    let (app, actor, moment) = (state.app(), &caller.actor, caller.moment);
    once.run(&state, &caller, |body, asked| async move {
        let setup = setup(body)?;
        let brand = &asked.brand;
        let played = carriers::sandbox_line_put(app, actor, brand, &iccid, setup, moment).await?;
        Ok((StatusCode::OK, SandboxLineShape::from(played)))
    })
    .await
}

fn setup(body: SandboxLineBody) -> Result<Setup, Problem> {
    let named = |name: &String| Fault::from_name(name);
    let faults: Option<Vec<Fault>> = body.faults.iter().map(named).collect();
    let bill = match body.bill {
        None => None,
        Some(AmountBody { minor, currency }) if minor > 0 => {
            let currency = currency.parse().map_err(|_| Problem::field("bill", "bill-amount"))?;
            Some(Money::new(minor, currency))
        }
        Some(_) => return Err(Problem::field("bill", "bill-amount")),
    };
    Ok(Setup {
        faults: faults.ok_or_else(|| Problem::field("faults", "fault-unknown"))?,
        bill,
        limit: body.limit_bytes.map(ByteCount),
        used: body.used_bytes.map(ByteCount),
        bytes_per_hour: body.bytes_per_hour.map(ByteCount),
    })
}
