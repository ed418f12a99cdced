//! What a product grants, and what is left of it: reckoned, never stored.

use crate::card::{Card, CardLife};
use crate::product::Product;
use jiff::tz::TimeZone;
use simcare_base::{ByteCount, Instant};

/// What a product grants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Allowance {
    /// So much data, then nothing.
    Pack {
        /// The whole amount.
        data: ByteCount,
    },
    /// As much as one likes by day; slow after so much at full speed.
    Daily {
        /// What a day has at full speed.
        full_speed: ByteCount,
    },
}

impl Allowance {
    /// The kind as it stands in a row.
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Pack { .. } => "pack",
            Self::Daily { .. } => "daily",
        }
    }

    /// The amount, of the whole or of a day.
    pub const fn amount(self) -> ByteCount {
        match self {
            Self::Pack { data } => data,
            Self::Daily { full_speed } => full_speed,
        }
    }

    /// From the kind and the amount of a row; none when the kind is not one of ours.
    pub fn from_parts(kind: &str, amount: ByteCount) -> Option<Self> {
        match kind {
            "pack" => Some(Self::Pack { data: amount }),
            "daily" => Some(Self::Daily { full_speed: amount }),
            _ => None,
        }
    }
}

/// What a day of validity is: the quarrel of every second complaint about an expired card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DayRule {
    /// 24 hours from the first use, and so on.
    Hours24,
    /// A calendar day in the brand's time zone; the day of the first use counts whole.
    Calendar,
}

impl DayRule {
    /// The name as it stands in a row.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Hours24 => "hours24",
            Self::Calendar => "calendar",
        }
    }

    /// From the name in a row; none when it is not one of ours.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Hours24, Self::Calendar].into_iter().find(|rule| rule.as_str() == name)
    }
}

/// What is left of a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct Remaining {
    /// Data left; none for a product that grants by day.
    pub data: Option<ByteCount>,
    /// When validity ends; none while it has not begun.
    pub expires_at: Option<Instant>,
    /// Days that have begun or will still begin before the end, 0 once it has passed.
    pub days: Option<u32>,
}

const DAY_MS: i64 = 24 * 60 * 60 * 1_000;

/// When `days` of validity that began at `start` end.
pub fn end_of_validity(start: Instant, days: u32, rule: DayRule, zone: &TimeZone) -> Instant {
    let around_the_clock = start.plus_days(i64::from(days));
    match rule {
        DayRule::Hours24 => around_the_clock,
        DayRule::Calendar => {
            let first_day = start.to_timestamp().to_zoned(zone.clone()).date();
            let span = jiff::Span::new().try_days(i64::from(days));
            let after = span.and_then(|span| first_day.checked_add(span));
            let midnight = after.and_then(|date| date.to_zoned(zone.clone()));
            // Out of the calendar's range: as good an end as any that is never reached.
            midnight.map_or(around_the_clock, |end| Instant::from_timestamp(end.timestamp()))
        }
    }
}

/// When the card's validity ends: what the carrier said, or what the product promises from the
/// first use on; none while it has not begun.
pub fn expires_at(life: &CardLife, product: &Product, zone: &TimeZone) -> Option<Instant> {
    let begun = life.first_used_at.or(life.activated_at);
    let promised =
        begun.map(|start| end_of_validity(start, product.validity_days, product.day_rule, zone));
    life.expires_at.or(promised)
}

/// What is left of the card at `now`.
pub fn remaining(card: &Card, product: &Product, now: Instant, zone: &TimeZone) -> Remaining {
    let data = match product.allowance {
        Allowance::Pack { data } => Some(data.minus(card.used)),
        Allowance::Daily { .. } => None,
    };
    let expires_at = expires_at(&card.life, product, zone);
    let days = expires_at.map(|end| {
        let left_ms = end.ms_since(now).max(0);
        u32::try_from((left_ms + DAY_MS - 1) / DAY_MS).unwrap_or(u32::MAX)
    });
    Remaining { data, expires_at, days }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_what_the_product_says() {
        let hong_kong = TimeZone::get("Asia/Hong_Kong").expect("bundled");
        let new_york = TimeZone::get("America/New_York").expect("bundled");
        let check = |start: &str, days: u32, rule: DayRule, zone: &TimeZone, expect: &str| {
            let start = Instant::parse(start).expect("reads");
            let end = end_of_validity(start, days, rule, zone);
            assert_eq!(end.to_string(), expect, "{start} {days} {rule:?}");
        };
        use DayRule::{Calendar, Hours24};
        check("2026-03-01T15:30:00Z", 1, Hours24, &hong_kong, "2026-03-02T15:30:00Z");
        check("2026-03-01T15:30:00Z", 1, Calendar, &hong_kong, "2026-03-01T16:00:00Z");
        check("2026-03-01T16:00:00Z", 7, Calendar, &hong_kong, "2026-03-08T16:00:00Z");
        // A day of 23 hours is a day.
        check("2026-03-08T05:00:00Z", 1, Calendar, &new_york, "2026-03-09T04:00:00Z");
        check("2026-03-01T15:30:00Z", u32::MAX, Calendar, &hong_kong, "9999-12-30T22:00:00Z");
    }
}
