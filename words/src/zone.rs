//! The reader's time zone.

use jiff::tz::TimeZone;
use std::fmt;
use std::str::FromStr;

/// A time zone by its IANA name.
#[derive(Clone, PartialEq, Eq)]
pub struct Zone(TimeZone);

/// No such zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ZoneError;

impl fmt::Display for ZoneError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no such time zone")
    }
}

impl std::error::Error for ZoneError {}

impl Zone {
    /// Universal time, where nothing better is known.
    pub const UTC: Self = Self(TimeZone::UTC);

    /// The zone for calendar arithmetic.
    pub const fn time_zone(&self) -> &TimeZone {
        &self.0
    }

    /// Its IANA name.
    pub fn name(&self) -> &str {
        self.0.iana_name().unwrap_or("UTC")
    }
}

impl FromStr for Zone {
    type Err = ZoneError;
    fn from_str(name: &str) -> Result<Self, ZoneError> {
        let plain = |b: u8| b.is_ascii_alphanumeric() || b"/_-+".contains(&b);
        if name.is_empty() || name.len() > 40 || !name.bytes().all(plain) {
            return Err(ZoneError);
        }
        TimeZone::get(name).map(Self).map_err(|_| ZoneError)
    }
}

impl fmt::Debug for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_are_iana_names() {
        for (name, good) in [
            ("Asia/Hong_Kong", true),
            ("UTC", true),
            ("America/Argentina/Buenos_Aires", true),
            ("Mars/Olympus", false),
            ("../../etc/passwd", false),
            ("", false),
        ] {
            assert_eq!(name.parse::<Zone>().is_ok(), good, "{name}");
        }
    }
}
