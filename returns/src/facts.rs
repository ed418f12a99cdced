//! The facts of a case: everything a decision may look at, and nothing else.
//!
//! Facts are kept with the decision, so the JSON form is stable: new fields need a default.

use crate::form::{
    CardForm, Cause, Condition, EvidenceKind, ProductClass, Remedy, SalesChannel, Stage,
};
use serde::{Deserialize, Serialize};
use simcare_base::{ByteCount, Instant, Money};
use std::collections::BTreeSet;

/// What is known about a case at the moment it is decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct CaseFacts {
    /// Why it is to be given back.
    pub cause: Cause,
    /// What the card is made of.
    pub card_form: CardForm,
    /// What sort of product it is.
    pub class: ProductClass,
    /// Who sold it.
    pub channel: SalesChannel,
    /// The state of a plastic card; none for an eSIM.
    #[serde(default)]
    pub condition: Option<Condition>,
    /// The IANA zone of the place the card is for.
    #[serde(default)]
    pub destination_zone: Option<String>,

    /// When it was bought.
    pub purchased_at: Instant,
    /// When a plastic card was delivered.
    #[serde(default)]
    pub delivered_at: Option<Instant>,
    /// When the QR code was sent.
    #[serde(default)]
    pub qr_sent_at: Option<Instant>,
    /// When the QR code was scanned.
    #[serde(default)]
    pub scanned_at: Option<Instant>,
    /// When the profile came onto the phone.
    #[serde(default)]
    pub installed_at: Option<Instant>,
    /// When the validity began.
    #[serde(default)]
    pub activated_at: Option<Instant>,
    /// When the first data went through.
    #[serde(default)]
    pub first_used_at: Option<Instant>,
    /// When the validity ends or ended.
    #[serde(default)]
    pub expires_at: Option<Instant>,
    /// When the profile was deleted.
    #[serde(default)]
    pub deleted_at: Option<Instant>,
    /// When the fault showed itself, by the holder's word.
    #[serde(default)]
    pub fault_at: Option<Instant>,
    /// When the desk was told in this case.
    pub reported_at: Instant,
    /// When the desk was first told of this cause for this card, if that was before this case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_reported_at: Option<Instant>,

    /// When it was asked for. Windows and validity are judged by this instant, not by that of a
    /// decision which had to wait for evidence or a person; by that one where it is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked_at: Option<Instant>,

    /// How much data went through.
    pub used: ByteCount,
    /// How much data was bought; none where it is not limited.
    #[serde(default)]
    pub allowance: Option<ByteCount>,
    /// How many days of the validity have begun.
    #[serde(default)]
    pub used_days: u32,
    /// How many days were bought.
    #[serde(default)]
    pub total_days: Option<u32>,

    /// Whether a discount code was used.
    #[serde(default)]
    pub discounted: bool,
    /// How many refunds the holder had lately, not counting this card.
    #[serde(default)]
    pub recent_refunds: u32,
    /// What has been shown.
    #[serde(default)]
    pub evidence: BTreeSet<EvidenceKind>,
    /// What the holder would like best.
    #[serde(default)]
    pub wish: Option<Remedy>,

    /// What was paid for this card.
    pub price: Money,
    /// What the payment for the order captured, all cards of it together.
    pub captured: Money,
    /// What has already been given back, or is on its way, of that payment.
    pub refunded: Money,
    /// What has already been given back, or is on its way, for this card.
    pub refunded_for_card: Money,
}

impl CaseFacts {
    /// When the holder received it, as far as anybody recorded.
    pub fn received_at(&self) -> Option<Instant> {
        match self.card_form {
            CardForm::Physical => self.delivered_at,
            CardForm::Esim => self.qr_sent_at,
        }
    }

    /// When the desk was first told: the days it has to mend a fault run from here, once, and not
    /// each time anew that a holder asks again.
    pub fn told_at(&self) -> Instant {
        self.first_reported_at.map_or(self.reported_at, |first| first.min(self.reported_at))
    }

    /// The instant by which windows and validity are judged in a decision made at `now`.
    pub fn judged_at(&self, now: Instant) -> Instant {
        self.asked_at.map_or(now, |asked| asked.min(now))
    }

    /// Whether any data went through.
    pub fn is_used(&self) -> bool {
        self.used > ByteCount(0) || self.first_used_at.is_some()
    }

    /// How far into use the card has come.
    pub fn stage(&self) -> Stage {
        if self.is_used() {
            Stage::Used
        } else if self.activated_at.is_some() {
            Stage::Activated
        } else if self.installed_at.is_some() {
            Stage::Installed
        } else if self.scanned_at.is_some() {
            Stage::Scanned
        } else if self.received_at().is_some() {
            Stage::Sent
        } else {
            Stage::Ordered
        }
    }

    /// How much of it was used, in thousandths, rounded up so that a single byte is something.
    pub fn used_per_mille(&self) -> i64 {
        let share = |part: u64, whole: u64| {
            let thousandths = (u128::from(part) * 1_000).div_ceil(u128::from(whole));
            i64::try_from(thousandths).unwrap_or(i64::MAX)
        };
        match (self.allowance, self.total_days) {
            (Some(all), _) if all.0 > 0 => share(self.used.0, all.0),
            (_, Some(days)) if days > 0 && self.is_used() => {
                share(u64::from(self.used_days.max(1)), u64::from(days))
            }
            _ if self.is_used() => 1_000,
            _ => 0,
        }
    }

    /// Whether nothing is left of it.
    pub fn is_fully_used(&self) -> bool {
        self.used_per_mille() >= 1_000
    }

    /// Whether the validity was over when it was asked for, in a decision made at `now`.
    pub fn is_expired(&self, now: Instant) -> bool {
        self.expires_at.is_some_and(|end| self.judged_at(now) >= end)
    }
}
