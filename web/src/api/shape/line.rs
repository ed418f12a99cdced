//! A line as its carrier sees it.

use super::{Amount, instant, instant_if_any};
use serde::Serialize;
use simcare_carriers::{AtLimit, Bill, Line, Network, PaymentRequest, Plan, RefuelOffer};
use utoipa::ToSchema;

/// A line as its carrier sees it.
#[derive(Debug, Serialize, ToSchema)]
pub struct LineShape {
    /// `pending`, `active`, `suspended` or `ended`.
    #[schema(example = "suspended")]
    pub status: &'static str,
    /// `overdue-bill`, `contract-ended`, `lost`, `paused` or `other`, where it is not open.
    #[schema(example = "overdue-bill")]
    pub reason: Option<&'static str>,
    /// When its contract or validity ends or ended.
    #[schema(format = DateTime)]
    pub contract_end: Option<String>,
    /// Whether it may use foreign networks.
    pub roaming: bool,
    /// What it may use, and what it used.
    pub plan: PlanShape,
    /// Data that can be added.
    pub refuel_offers: Vec<RefuelOfferShape>,
    /// Its bills, the oldest first.
    pub bills: Vec<BillShape>,
    /// The latest request to pay a bill.
    pub payment_request: Option<PaymentRequestShape>,
    /// The name of the access point that a phone needs.
    pub apn: Option<String>,
    /// The network that the phone is registered in, or was lately.
    pub registered_network: Option<NetworkShape>,
    /// Whether its registration hangs.
    pub registration_stuck: bool,
    /// Whether its profile is broken.
    pub profile_defective: bool,
}

/// What a line may use, and what it used.
#[derive(Debug, Serialize, ToSchema)]
pub struct PlanShape {
    /// Its name at the carrier.
    pub name: String,
    /// How much data it has; null without a limit.
    pub limit_bytes: Option<u64>,
    /// How much of that is used.
    pub used_bytes: u64,
    /// `stops` or `slows`.
    pub at_limit: &'static str,
    /// Whether it is slowed down now.
    pub throttled: bool,
}

/// Data that can be added.
#[derive(Debug, Serialize, ToSchema)]
pub struct RefuelOfferShape {
    /// What to name it by.
    pub id: String,
    /// How much.
    pub bytes: u64,
    /// For how much.
    pub price: Amount,
}

/// A bill.
#[derive(Debug, Serialize, ToSchema)]
pub struct BillShape {
    /// What to name it by.
    pub id: String,
    /// How much.
    pub amount: Amount,
    /// Until when it is to be paid.
    #[schema(format = DateTime)]
    pub due_at: String,
    /// Whether that has passed and it is not paid.
    pub overdue: bool,
    /// Whether it is paid.
    pub paid: bool,
}

/// A request to pay a bill.
#[derive(Debug, Serialize, ToSchema)]
pub struct PaymentRequestShape {
    /// The bill.
    pub bill: String,
    /// How much.
    pub amount: Amount,
    /// Where the holder pays; empty when the carrier asks by itself.
    pub url: String,
    /// `open`, `paid` or `expired`.
    #[schema(example = "open")]
    pub state: &'static str,
}

/// A network.
#[derive(Debug, Serialize, ToSchema)]
pub struct NetworkShape {
    /// Mobile country code.
    #[schema(example = "454")]
    pub mcc: String,
    /// Mobile network code.
    #[schema(example = "00")]
    pub mnc: String,
    /// Its name.
    pub name: String,
    /// `2g`, `3g`, `4g` or `5g`.
    #[schema(example = "4g")]
    pub radio: &'static str,
    /// When the phone was seen last.
    #[schema(format = DateTime)]
    pub last_seen: String,
}

impl From<Line> for LineShape {
    fn from(line: Line) -> Self {
        Self {
            status: line.status.as_str(),
            reason: line.reason.map(|reason| reason.as_str()),
            contract_end: instant_if_any(line.contract_end),
            roaming: line.roaming,
            plan: line.plan.into(),
            refuel_offers: line.refuel_offers.into_iter().map(Into::into).collect(),
            bills: line.bills.into_iter().map(Into::into).collect(),
            payment_request: line.payment_request.map(Into::into),
            apn: line.apn.map(|apn| apn.name),
            registered_network: line.registered_network.map(Into::into),
            registration_stuck: line.registration_stuck,
            profile_defective: line.profile_defective,
        }
    }
}

impl From<Plan> for PlanShape {
    fn from(plan: Plan) -> Self {
        Self {
            name: plan.name,
            limit_bytes: plan.limit_bytes.map(|limit| limit.0),
            used_bytes: plan.used_bytes.0,
            at_limit: match plan.at_limit {
                AtLimit::Stops => "stops",
                AtLimit::Slows => "slows",
            },
            throttled: plan.throttled,
        }
    }
}

impl From<RefuelOffer> for RefuelOfferShape {
    fn from(offer: RefuelOffer) -> Self {
        Self { id: offer.id, bytes: offer.bytes.0, price: offer.price.into() }
    }
}

impl From<Bill> for BillShape {
    fn from(bill: Bill) -> Self {
        let Bill { id, amount, due_at, overdue, paid } = bill;
        Self { id, amount: amount.into(), due_at: instant(due_at), overdue, paid }
    }
}

impl From<PaymentRequest> for PaymentRequestShape {
    fn from(request: PaymentRequest) -> Self {
        let PaymentRequest { bill, amount, url, state } = request;
        Self { bill, amount: amount.into(), url, state: state.as_str() }
    }
}

impl From<Network> for NetworkShape {
    fn from(network: Network) -> Self {
        let Network { mcc, mnc, name, radio, last_seen } = network;
        Self { mcc, mnc, name, radio: radio.as_str(), last_seen: instant(last_seen) }
    }
}
