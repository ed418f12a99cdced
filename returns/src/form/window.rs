//! Windows of time: from when they count, in what, and how much has gone by.

use crate::facts::CaseFacts;
use jiff::Span;
use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use simcare_base::Instant;

/// How long after what something may still be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Window {
    /// How many units.
    pub count: u16,
    /// What is counted.
    pub unit: WindowUnit,
    /// From when.
    pub from: Clock,
}

/// What starts the count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Clock {
    /// The purchase, which is also the date of the invoice.
    Purchase,
    /// The card was delivered or the QR code sent.
    Receipt,
    /// The fault showed itself.
    Fault,
    /// The desk was first told.
    Report,
    /// The validity began.
    Activation,
}

/// What is counted. A calendar day ends at midnight, so the last day counts whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WindowUnit {
    /// 24 hours each, from the very moment.
    Days24h,
    /// Calendar days in Hong Kong.
    DaysHongKong,
    /// Calendar days where the card is for.
    DaysDestination,
    /// Days in Hong Kong that are neither Saturday nor Sunday.
    BusinessDaysHongKong,
    /// Calendar months in Hong Kong.
    MonthsHongKong,
}

const DAY_MS: i64 = 24 * 60 * 60 * 1_000;
const HONG_KONG: &str = "Asia/Hong_Kong";

impl Clock {
    /// Every clock, in the order of the claim's attributes.
    pub const ALL: [Self; 5] =
        [Self::Purchase, Self::Receipt, Self::Fault, Self::Report, Self::Activation];

    const fn word(self) -> &'static str {
        match self {
            Self::Purchase => "purchase",
            Self::Receipt => "receipt",
            Self::Fault => "fault",
            Self::Report => "report",
            Self::Activation => "activation",
        }
    }

    /// When it started for this case; none while it has not.
    pub fn start(self, facts: &CaseFacts, presumed_delivery_days: Option<u16>) -> Option<Instant> {
        match self {
            Self::Purchase => Some(facts.purchased_at),
            Self::Receipt => facts.received_at().or_else(|| {
                presumed_delivery_days.map(|days| facts.purchased_at.plus_days(i64::from(days)))
            }),
            Self::Fault => facts.fault_at.or(Some(facts.reported_at)),
            Self::Report => Some(facts.told_at()),
            Self::Activation => facts.activated_at,
        }
    }
}

impl WindowUnit {
    /// Every unit, in the order of the claim's attributes.
    pub const ALL: [Self; 5] = [
        Self::Days24h,
        Self::DaysHongKong,
        Self::DaysDestination,
        Self::BusinessDaysHongKong,
        Self::MonthsHongKong,
    ];

    const fn word(self) -> &'static str {
        match self {
            Self::Days24h => "days_24h",
            Self::DaysHongKong => "days_hong_kong",
            Self::DaysDestination => "days_destination",
            Self::BusinessDaysHongKong => "business_days_hong_kong",
            Self::MonthsHongKong => "months_hong_kong",
        }
    }

    fn zone(self, destination_zone: Option<&str>) -> TimeZone {
        let name = match self {
            Self::DaysDestination => destination_zone.unwrap_or(HONG_KONG),
            _ => HONG_KONG,
        };
        // A zone nobody knows falls back to Hong Kong, where the desk is.
        TimeZone::get(name)
            .or_else(|_| TimeZone::get(HONG_KONG))
            .unwrap_or_else(|_| TimeZone::fixed(jiff::tz::offset(8)))
    }

    /// How many units have been begun since `start`: a window of N is open while this is at
    /// most N. An instant before the start counts as none.
    pub fn elapsed(self, start: Instant, now: Instant, destination_zone: Option<&str>) -> i64 {
        if now <= start {
            return 0;
        }
        if self == Self::Days24h {
            let ms = now.ms_since(start);
            return ms / DAY_MS + i64::from(ms % DAY_MS != 0);
        }
        let zone = self.zone(destination_zone);
        let first = start.to_timestamp().to_zoned(zone.clone()).date();
        let today = now.to_timestamp().to_zoned(zone).date();
        match self {
            Self::BusinessDaysHongKong => business_days_between(first, today),
            Self::MonthsHongKong => months_between(first, today),
            _ => days_between(first, today),
        }
    }

    /// The first instant after a window of `count` that began at `start`.
    pub fn end(self, start: Instant, count: u16, destination_zone: Option<&str>) -> Instant {
        if self == Self::Days24h {
            return start.plus_days(i64::from(count)).plus_ms(1);
        }
        let zone = self.zone(destination_zone);
        let first = start.to_timestamp().to_zoned(zone.clone()).date();
        let last = match self {
            Self::BusinessDaysHongKong => nth_business_day(first, count),
            Self::MonthsHongKong => first.saturating_add(Span::new().months(i64::from(count))),
            _ => first.saturating_add(Span::new().days(i64::from(count))),
        };
        last.saturating_add(Span::new().days(1))
            .to_zoned(zone)
            .map_or(start, |midnight| Instant::from_timestamp(midnight.timestamp()))
    }
}

impl Window {
    /// The name of the claim's attribute that counts for this window.
    pub fn attribute(&self) -> String {
        attribute(self.from, self.unit)
    }
}

/// The name of the attribute that counts `unit` since `clock`.
pub fn attribute(clock: Clock, unit: WindowUnit) -> String {
    format!("{}_{}", clock.word(), unit.word())
}

fn days_between(first: Date, today: Date) -> i64 {
    first.until(today).map_or(i64::MAX, |span| i64::from(span.get_days()))
}

fn is_business_day(date: Date) -> bool {
    !matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday)
}

fn business_days_between(first: Date, today: Date) -> i64 {
    let days = days_between(first, today).max(0);
    let (weeks, rest) = (days / 7, days % 7);
    let partial = (1..=rest)
        .filter(|step| is_business_day(first.saturating_add(Span::new().days(*step))))
        .count();
    weeks * 5 + partial as i64
}

fn nth_business_day(first: Date, count: u16) -> Date {
    let mut date = first;
    let mut left = count;
    while left > 0 {
        let next = date.saturating_add(Span::new().days(1));
        if next == date {
            return date;
        }
        date = next;
        left -= u16::from(is_business_day(date));
    }
    date
}

/// Months begun since `first`: the same day of the next month is still the first month.
fn months_between(first: Date, today: Date) -> i64 {
    let whole = i64::from(today.year() - first.year()) * 12 + i64::from(today.month())
        - i64::from(first.month());
    let anniversary = first.saturating_add(Span::new().months(whole));
    whole + i64::from(today > anniversary)
}
