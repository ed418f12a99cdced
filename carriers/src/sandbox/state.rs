//! What the sandbox keeps of a line, what it begins with, and what it looks like from outside.

use super::networks;
use crate::carrier::Known;
use crate::line::{
    Apn, AtLimit, Bill, Line, LineReason, LineStatus, Network, PaymentRequest, Plan, RefuelOffer,
};
use serde::{Deserialize, Serialize};
use simcare_base::{ByteCount, Currency, Instant, Locale, Money, Rounding};
use simcare_sims::{Allowance, CardState, Iccid};
use std::collections::BTreeMap;

const GB: u64 = 1_000_000_000;
const HOUR_MS: i64 = 60 * 60 * 1_000;
/// The sizes that can be added, in gigabytes.
const OFFERS_GB: [u64; 3] = [1, 3, 5];

/// How the sandbox answers about a line.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Manner {
    /// At once.
    #[default]
    Prompt,
    /// After some seconds.
    Slow,
    /// Never.
    Silent,
}

/// A line, as the sandbox keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineState {
    pub plan_name: String,
    pub is_open: bool,
    pub is_lost: bool,
    pub is_paused: bool,
    pub contract_end: Option<Instant>,
    pub roaming: bool,
    pub limit: Option<ByteCount>,
    pub at_limit: AtLimit,
    /// Used up to `used_at`; it grows from there.
    pub used: ByteCount,
    pub used_at: Instant,
    pub bytes_per_hour: ByteCount,
    /// Slowed down, whatever the numbers say.
    pub is_slowed: bool,
    /// What a gigabyte costs.
    pub gb_price: Money,
    pub bills: Vec<KeptBill>,
    /// Stopped for a bill; stays so after it is paid until the line is resumed.
    pub is_barred: bool,
    pub payment_request: Option<PaymentRequest>,
    pub apn: Apn,
    /// What the product says; the line's own may have moved on.
    pub product_apn: String,
    pub home: Option<Network>,
    pub is_on_mainland: bool,
    pub is_stuck: bool,
    pub is_defective: bool,
    pub is_esim: bool,
    pub manner: Manner,
}

/// A bill, as the sandbox keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptBill {
    pub id: String,
    pub amount: Money,
    pub due_at: Instant,
    pub paid: bool,
}

impl LineState {
    /// What the card says of its line at `now`.
    pub fn of_card(known: &Known, now: Instant) -> Self {
        let Known { card, product, state, expires_at } = known;
        let (iccid, blank) = (&card.iccid, Self::blank(&card.iccid, now));
        let (limit, at_limit, used) = match product.allowance {
            Allowance::Pack { data } => (data, AtLimit::Stops, card.used),
            // A day's share begins anew each day: what is left over of whole days is today's.
            Allowance::Daily { full_speed } => {
                (full_speed, AtLimit::Slows, ByteCount(card.used.0 % full_speed.0.max(1)))
            }
        };
        let is_over = *state == CardState::Expired;
        let country = product.countries.first().map_or("HK", String::as_str);
        Self {
            plan_name: product.name.text(Locale::English).to_owned(),
            is_open: !state.is_unused(),
            contract_end: if is_over { expires_at.or(Some(now)) } else { *expires_at },
            limit: Some(limit),
            at_limit,
            used,
            gb_price: gb_price(product.price, product.allowance, product.validity_days),
            apn: apn(&product.apn),
            product_apn: product.apn.clone(),
            home: networks::of_country(country, seen_at(iccid, now)),
            is_esim: product.form == simcare_sims::Form::Esim,
            ..blank
        }
    }

    /// A line without a card, in good order.
    pub fn blank(iccid: &Iccid, now: Instant) -> Self {
        Self {
            plan_name: "5 GB".to_owned(),
            is_open: true,
            is_lost: false,
            is_paused: false,
            contract_end: None,
            roaming: true,
            limit: Some(ByteCount::from_gb(5)),
            at_limit: AtLimit::Stops,
            used: ByteCount::from_gb(1),
            used_at: now,
            bytes_per_hour: ByteCount(0),
            is_slowed: false,
            gb_price: Money::new(2_000, Currency::HKD),
            bills: Vec::new(),
            is_barred: false,
            payment_request: None,
            apn: apn("mobile"),
            product_apn: "mobile".to_owned(),
            home: networks::of_country("HK", seen_at(iccid, now)),
            is_on_mainland: false,
            is_stuck: false,
            is_defective: false,
            is_esim: true,
            manner: Manner::Prompt,
        }
    }

    /// The same line with nothing wrong: open, paid, something left.
    pub fn in_good_order(self, now: Instant) -> Self {
        let ends = self.contract_end.filter(|end| *end > now);
        let used = match self.limit {
            Some(limit) if self.used >= limit => ByteCount(limit.0 / 5 * 2),
            _ => self.used,
        };
        Self {
            is_open: true,
            is_lost: false,
            is_paused: false,
            contract_end: ends,
            roaming: true,
            used,
            is_slowed: false,
            bills: self.bills.into_iter().filter(|bill| bill.paid).collect(),
            is_barred: false,
            payment_request: None,
            apn: apn(&self.product_apn),
            is_on_mainland: false,
            is_stuck: false,
            is_defective: false,
            manner: Manner::Prompt,
            ..self
        }
    }

    /// How it stands at `now`, and why.
    pub fn standing(&self, now: Instant) -> (LineStatus, Option<LineReason>) {
        if self.contract_end.is_some_and(|end| end <= now) {
            return (LineStatus::Ended, Some(LineReason::ContractEnded));
        }
        let holds = [
            (self.is_lost, LineReason::Lost),
            (self.is_barred, LineReason::OverdueBill),
            (self.is_paused, LineReason::Paused),
        ];
        match holds.into_iter().find(|(is_held, _)| *is_held) {
            Some((_, reason)) => (LineStatus::Suspended, Some(reason)),
            None if !self.is_open => (LineStatus::Pending, None),
            None => (LineStatus::Active, None),
        }
    }

    /// How much is used at `now`.
    pub fn used_at(&self, now: Instant) -> ByteCount {
        if self.standing(now).0 != LineStatus::Active {
            return self.used;
        }
        let hours_ms = now.ms_since(self.used_at).max(0);
        let grown = i128::from(self.bytes_per_hour.0) * i128::from(hours_ms) / i128::from(HOUR_MS);
        let used = self.used.0.saturating_add(u64::try_from(grown).unwrap_or(u64::MAX));
        match (self.limit, self.at_limit) {
            // What stops at its limit does not go past it by itself.
            (Some(limit), AtLimit::Stops) => ByteCount(used.min(limit.0.max(self.used.0))),
            _ => ByteCount(used),
        }
    }

    /// The same line with its usage reckoned up to `now`: what was used before a change stays.
    pub fn counted(self, now: Instant) -> Self {
        Self { used: self.used_at(now), used_at: now, ..self }
    }

    /// What a carrier tells of it at `now`.
    pub fn line(&self, now: Instant) -> Line {
        let (status, reason) = self.standing(now);
        let used = self.used_at(now);
        let is_past = self.limit.is_some_and(|limit| used >= limit);
        let is_reachable = status == LineStatus::Active && !self.is_stuck && !self.is_defective;
        let network = if self.is_on_mainland {
            Some(networks::mainland(self.used_at))
        } else {
            self.home.clone()
        };
        Line {
            status,
            reason,
            contract_end: self.contract_end,
            roaming: self.roaming,
            plan: Plan {
                name: self.plan_name.clone(),
                limit_bytes: self.limit,
                used_bytes: used,
                at_limit: self.at_limit,
                throttled: self.is_slowed || self.at_limit == AtLimit::Slows && is_past,
            },
            refuel_offers: self.offers(),
            bills: self.bills.iter().map(|bill| bill.shown(now)).collect(),
            payment_request: self.payment_request.clone(),
            apn: (!self.apn.name.is_empty()).then(|| self.apn.clone()),
            registered_network: network.filter(|_| is_reachable),
            registration_stuck: self.is_stuck,
            profile_defective: self.is_defective,
        }
    }

    /// Data that can be added.
    pub fn offers(&self) -> Vec<RefuelOffer> {
        let mut offers = BTreeMap::new();
        for gb in OFFERS_GB {
            let minor = self.gb_price.minor.saturating_mul(gb as i64);
            let price = Money::new(minor, self.gb_price.currency);
            offers.insert(gb, price);
        }
        let offer = |(gb, price)| RefuelOffer {
            id: format!("gb-{gb}"),
            bytes: ByteCount::from_gb(gb),
            price,
        };
        offers.into_iter().map(offer).collect()
    }
}

impl KeptBill {
    fn shown(&self, now: Instant) -> Bill {
        Bill {
            id: self.id.clone(),
            amount: self.amount,
            due_at: self.due_at,
            overdue: !self.paid && self.due_at < now,
            paid: self.paid,
        }
    }
}

pub(super) fn apn(name: &str) -> Apn {
    Apn {
        name: name.to_owned(),
        mmsc: if name.is_empty() {
            String::new()
        } else {
            format!("http://mms.{name}.example/mms")
        },
        username: String::new(),
        password: String::new(),
    }
}

/// A little more than the product asks for a gigabyte, in whole units of its currency.
fn gb_price(price: Money, allowance: Allowance, days: u32) -> Money {
    let whole_bytes = match allowance {
        Allowance::Pack { data } => data.0,
        Allowance::Daily { full_speed } => full_speed.0.saturating_mul(u64::from(days)),
    };
    let unit = 10_i64.pow(price.currency.exponent());
    let dearer = price.share(GB / 4 * 5, whole_bytes.max(1), Rounding::Up);
    let minor = dearer.map_or(price.minor, |money| money.minor).max(1);
    Money::new((minor + unit - 1) / unit * unit, price.currency)
}

/// Some minutes ago, always the same for a card.
fn seen_at(iccid: &Iccid, now: Instant) -> Instant {
    let digits = iccid.last_four().parse::<i64>().unwrap_or(0);
    now.plus_minutes(-1 - digits % 40)
}
