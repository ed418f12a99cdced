//! Where a card stands in its life: worked out from what happened to it, never stored.

use crate::allowance::{self, Allowance};
use crate::card::Card;
use crate::product::Product;
use jiff::tz::TimeZone;
use simcare_base::{ByteCount, Instant};

/// The stations of a card's life, in their order. Not every card passes every one.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum CardState {
    /// Bought, and nothing more is known.
    Ordered,
    /// A physical card was handed over.
    Delivered,
    /// The code of an eSIM was sent.
    QrSent,
    /// A phone asked for the profile.
    Scanned,
    /// The profile is on a phone.
    Installed,
    /// The line is open.
    Activated,
    /// Data was used.
    InUse,
    /// The data is used up.
    UsedUp,
    /// Validity is over.
    Expired,
}

impl CardState {
    /// Every state, in order.
    pub const ALL: [Self; 9] = [
        Self::Ordered,
        Self::Delivered,
        Self::QrSent,
        Self::Scanned,
        Self::Installed,
        Self::Activated,
        Self::InUse,
        Self::UsedUp,
        Self::Expired,
    ];

    /// The name, as in message ids, the API and policies.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ordered => "ordered",
            Self::Delivered => "delivered",
            Self::QrSent => "qr-sent",
            Self::Scanned => "scanned",
            Self::Installed => "installed",
            Self::Activated => "activated",
            Self::InUse => "in-use",
            Self::UsedUp => "used-up",
            Self::Expired => "expired",
        }
    }

    /// Whether the line was never opened and nothing was used.
    pub fn is_unused(self) -> bool {
        self < Self::Activated
    }
}

/// The state of the card at `now`: the furthest station that it has reached.
pub fn card_state(card: &Card, product: &Product, now: Instant, zone: &TimeZone) -> CardState {
    let life = &card.life;
    let reached = |at: Option<Instant>| at.is_some_and(|at| at <= now);
    let used_up = match product.allowance {
        Allowance::Pack { data } => card.used >= data && data > ByteCount(0),
        Allowance::Daily { .. } => false,
    };
    let used = card.used > ByteCount(0) || reached(life.first_used_at);
    let stations = [
        (CardState::Expired, reached(allowance::expires_at(life, product, zone))),
        (CardState::UsedUp, used_up),
        (CardState::InUse, used),
        (CardState::Activated, reached(life.activated_at)),
        (CardState::Installed, reached(life.installed_at)),
        (CardState::Scanned, reached(life.scanned_at)),
        (CardState::QrSent, reached(life.qr_sent_at)),
        (CardState::Delivered, reached(life.delivered_at)),
    ];
    let furthest = stations.into_iter().find(|(_, reached)| *reached);
    furthest.map_or(CardState::Ordered, |(state, _)| state)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::card::CardLife;
    use crate::fixture;

    fn at(day: i64) -> Instant {
        Instant::from_ms(0).plus_days(day)
    }

    #[test]
    fn the_furthest_station_counts() {
        let product = fixture::product(Allowance::Pack { data: ByteCount::from_gb(5) });
        let zone = TimeZone::UTC;
        let check = |life: CardLife, used_gb: u64, now_day: i64, expect: CardState| {
            let card = Card { life, used: ByteCount::from_gb(used_gb), ..fixture::card() };
            assert_eq!(card_state(&card, &product, at(now_day), &zone), expect, "{life:?}");
        };
        let blank = CardLife::default();
        check(blank, 0, 9, CardState::Ordered);
        check(CardLife { delivered_at: Some(at(1)), ..blank }, 0, 9, CardState::Delivered);
        check(CardLife { delivered_at: Some(at(10)), ..blank }, 0, 9, CardState::Ordered);
        let sent = CardLife { qr_sent_at: Some(at(1)), ..blank };
        check(sent, 0, 9, CardState::QrSent);
        let scanned = CardLife { scanned_at: Some(at(2)), ..sent };
        check(scanned, 0, 9, CardState::Scanned);
        let installed = CardLife { installed_at: Some(at(2)), ..scanned };
        check(installed, 0, 9, CardState::Installed);
        let active = CardLife { activated_at: Some(at(3)), ..installed };
        check(active, 0, 9, CardState::Activated);
        check(active, 1, 9, CardState::InUse);
        check(CardLife { first_used_at: Some(at(4)), ..active }, 0, 9, CardState::InUse);
        check(active, 5, 9, CardState::UsedUp);
        check(active, 0, 33, CardState::Expired);
        check(active, 5, 33, CardState::Expired);
        check(CardLife { expires_at: Some(at(9)), ..blank }, 0, 9, CardState::Expired);
    }

    #[test]
    fn a_daily_product_is_never_used_up() {
        let product = fixture::product(Allowance::Daily { full_speed: ByteCount::from_gb(1) });
        let card = Card { used: ByteCount::from_gb(40), ..fixture::card() };
        assert_eq!(card_state(&card, &product, at(9), &TimeZone::UTC), CardState::InUse);
    }

    #[test]
    fn unused_means_before_activation() {
        for state in CardState::ALL {
            let before = matches!(
                state.as_str(),
                "ordered" | "delivered" | "qr-sent" | "scanned" | "installed"
            );
            assert_eq!(state.is_unused(), before, "{state:?}");
        }
    }
}
