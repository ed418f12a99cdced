//! Dates as shops and spreadsheets write them.

use super::Reason;
use jiff::civil::{Date, Time};
use jiff::tz::{Offset, TimeZone};
use simcare_base::Instant;

/// Years that an order or a card can be of; others are slips.
const YEARS: std::ops::RangeInclusive<i16> = 2000..=2100;

/// Reads `2026-03-01 12:30:45 +0800`, RFC 3339, and the same with slashes, without seconds,
/// without a time or without an offset; then the brand's zone counts. A day or month that comes
/// first has two readings and is refused.
pub(super) fn instant(text: &str, zone: &TimeZone) -> Result<Instant, Reason> {
    read(text.trim(), zone).ok_or(Reason::Date)
}

fn read(text: &str, zone: &TimeZone) -> Option<Instant> {
    let (date_text, rest) = match text.find([' ', 'T']) {
        Some(place) => (&text[..place], text[place + 1..].trim()),
        None => (text, ""),
    };
    let date = date(date_text)?;
    let (time_text, offset_text) = match rest.find(['+', '-', 'Z', 'U']) {
        Some(place) => (rest[..place].trim(), &rest[place..]),
        None => (rest, ""),
    };
    let at = date.to_datetime(time(time_text)?);
    let timestamp = match offset_text {
        "" => at.to_zoned(zone.clone()).ok()?.timestamp(),
        "Z" | "UTC" => Offset::UTC.to_timestamp(at).ok()?,
        offset_text => offset(offset_text)?.to_timestamp(at).ok()?,
    };
    Some(Instant::from_timestamp(timestamp))
}

fn number<T: std::str::FromStr>(text: &str, digits: std::ops::RangeInclusive<usize>) -> Option<T> {
    let plain = digits.contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

fn date(text: &str) -> Option<Date> {
    let mut parts = text.split(['-', '/']);
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let year = number(year, 4..=4).filter(|year| YEARS.contains(year))?;
    let rest = parts.next();
    let date = Date::new(year, number(month, 1..=2)?, number(day, 1..=2)?).ok()?;
    rest.is_none().then_some(date)
}

fn time(text: &str) -> Option<Time> {
    if text.is_empty() {
        return Some(Time::midnight());
    }
    let (clock, fraction) = text.split_once('.').unwrap_or((text, "0"));
    number::<u32>(fraction, 1..=9)?;
    let mut parts = clock.split(':');
    let (hour, minute) = (number(parts.next()?, 1..=2)?, number(parts.next()?, 2..=2)?);
    let second = match parts.next() {
        Some(second) => number(second, 2..=2)?,
        None => 0,
    };
    parts.next().is_none().then(|| Time::new(hour, minute, second, 0).ok()).flatten()
}

fn offset(text: &str) -> Option<Offset> {
    let (sign, digits) = match text.split_at_checked(1)? {
        ("+", digits) => (1, digits),
        ("-", digits) => (-1, digits),
        _ => return None,
    };
    let digits = digits.replacen(':', "", 1);
    let (hours, minutes) = digits.split_at_checked(2)?;
    let (hours, minutes): (i32, i32) = (number(hours, 2..=2)?, number(minutes, 2..=2)?);
    Offset::from_seconds(sign * (hours * 3_600 + minutes * 60)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_shops_write_them() {
        let hong_kong = TimeZone::get("Asia/Hong_Kong").expect("bundled");
        let check = |text: &str, expect: Option<&str>| {
            let got = instant(text, &hong_kong).ok().map(|at| at.to_string());
            assert_eq!(got.as_deref(), expect, "{text}");
        };
        check("2026-03-01 12:30:45 +0800", Some("2026-03-01T04:30:45Z"));
        check("2026-03-01 12:30:45 -0500", Some("2026-03-01T17:30:45Z"));
        check("2026-03-01T12:30:45+08:00", Some("2026-03-01T04:30:45Z"));
        check("2026-03-01T12:30:45.250Z", Some("2026-03-01T12:30:45Z"));
        check("2026-03-01 12:30:45 UTC", Some("2026-03-01T12:30:45Z"));
        check("2026-03-01 12:30:45", Some("2026-03-01T04:30:45Z"));
        check("2026/3/1 12:30", Some("2026-03-01T04:30:00Z"));
        check("2026-03-01", Some("2026-02-28T16:00:00Z"));
        check("01/03/2026", None);
        check("2026-02-29", None);
        check("2026-13-01", None);
        check("1926-03-01", None);
        check("2026-03-01 24:30:00", None);
        check("2026-03-01 12:30 PM", None);
        check("2026-03-01 12:30:45 +8", None);
        check("2026-03-01 12:30:45 +ab00", None);
        check("46082", None);
        check("", None);
    }
}
