//! Between the carrier's words and the catalogue's: what its line says to each check, and which
//! change of the line a remedy is.

use serde_json::{Map, Value, json};
use simcare_base::Money;
use simcare_carriers::{AtLimit, Change, Line, LineReason, LineStatus};
use simcare_sims::Dossier;

/// What the line says to a check of the catalogue; none where it says nothing.
pub(super) fn observe(check: &str, line: &Line, dossier: &Dossier) -> Option<Value> {
    Some(match check {
        "line-status" => json!({
            "status": line.status.as_str(),
            "reason": reason(line),
            "contract_ended": line.status == LineStatus::Ended
                || line.reason == Some(LineReason::ContractEnded),
            "contract_end": line.contract_end.map(|at| at.to_string()),
            "profile_defective": line.profile_defective,
            "registration_stuck": line.registration_stuck,
        }),
        "line-bills" => line.bills.iter().filter(|bill| !bill.paid).map(|bill| {
            json!({
                "id": bill.id, "amount": price(&bill.amount), "due": bill.due_at.to_string(),
                "overdue": bill.overdue,
            })
        }).collect(),
        "line-roaming" => if line.roaming { "on".into() } else { "off".into() },
        "line-usage" => json!({
            "used_bytes": line.plan.used_bytes.0,
            // A plan that slows down is never used up: it is throttled.
            "limit_bytes": line.plan.limit_bytes.filter(|_| line.plan.at_limit == AtLimit::Stops)
                .map(|limit| limit.0),
            "throttled": line.plan.throttled,
        }),
        "line-refuel-offers" => line.refuel_offers.iter().map(|offer| {
            json!({ "id": offer.id, "bytes": offer.bytes.0, "price": price(&offer.price) })
        }).collect(),
        "line-apn" => match &line.apn {
            Some(apn) => json!({
                "name": apn.name, "mmsc": filled(&apn.mmsc), "username": filled(&apn.username),
                "password": filled(&apn.password),
            }),
            None => json!({ "name": filled(&dossier.product.apn)? }),
        },
        "line-plan" => json!({
            "name": line.plan.name,
            "covers_mainland": dossier.product.countries.iter().any(|country| country == "CN"),
        }),
        "line-network" => {
            let network = line.registered_network.as_ref()?;
            json!({ "mcc": network.mcc, "mnc": network.mnc, "name": network.name })
        }
        _ => return None,
    })
}

/// The change of a line that a remedy is; none where carriers know no such change.
pub(super) fn change(remedy: &str, params: &Map<String, Value>) -> Option<Change> {
    let text = |name: &str| Some(params.get(name)?.as_str()?.to_owned());
    Some(match remedy {
        "payment-request" => Change::RequestPayment { bill: text("bill")? },
        "line-resume" => Change::Resume,
        "line-activate" => Change::Activate,
        "line-roaming-on" => Change::Roaming { on: true },
        "refuel" => Change::Refuel { offer: text("offer")? },
        "line-refresh" => Change::Refresh,
        "profile-replace" => Change::ReplaceProfile,
        _ => return None,
    })
}

fn reason(line: &Line) -> &'static str {
    match line.reason {
        None => "none",
        Some(LineReason::OverdueBill) => "overdue-bill",
        Some(LineReason::ContractEnded) => "contract-ended",
        Some(LineReason::Lost) => "lost",
        Some(LineReason::Paused) => "holder-request",
        Some(LineReason::Other) => "other",
    }
}

fn price(money: &Money) -> Value {
    json!({ "minor": money.minor, "currency": money.currency.code() })
}

fn filled(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}
