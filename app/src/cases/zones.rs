//! The clock people live by in a country, for windows that count days where a card is used.

/// The zone of a country's capital or largest city; none where it is not worth guessing.
const ZONES: &[(&str, &str)] = &[
    ("AE", "Asia/Dubai"),
    ("AT", "Europe/Vienna"),
    ("AU", "Australia/Sydney"),
    ("CA", "America/Toronto"),
    ("CH", "Europe/Zurich"),
    ("CN", "Asia/Shanghai"),
    ("DE", "Europe/Berlin"),
    ("EG", "Africa/Cairo"),
    ("ES", "Europe/Madrid"),
    ("FR", "Europe/Paris"),
    ("GB", "Europe/London"),
    ("GR", "Europe/Athens"),
    ("HK", "Asia/Hong_Kong"),
    ("ID", "Asia/Jakarta"),
    ("IN", "Asia/Kolkata"),
    ("IT", "Europe/Rome"),
    ("JP", "Asia/Tokyo"),
    ("KH", "Asia/Phnom_Penh"),
    ("KR", "Asia/Seoul"),
    ("LA", "Asia/Vientiane"),
    ("LK", "Asia/Colombo"),
    ("MO", "Asia/Macau"),
    ("MV", "Indian/Maldives"),
    ("MY", "Asia/Kuala_Lumpur"),
    ("NL", "Europe/Amsterdam"),
    ("NP", "Asia/Kathmandu"),
    ("NZ", "Pacific/Auckland"),
    ("PH", "Asia/Manila"),
    ("PT", "Europe/Lisbon"),
    ("QA", "Asia/Qatar"),
    ("SA", "Asia/Riyadh"),
    ("SG", "Asia/Singapore"),
    ("TH", "Asia/Bangkok"),
    ("TR", "Europe/Istanbul"),
    ("TW", "Asia/Taipei"),
    ("US", "America/New_York"),
    ("VN", "Asia/Ho_Chi_Minh"),
];

/// The zone of the place a product is for; none when it is for several countries.
pub(super) fn zone_of(countries: &[String]) -> Option<String> {
    let [country] = countries else { return None };
    let found = ZONES.iter().find(|(code, _)| code == country);
    found.map(|(_, zone)| (*zone).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_zone_is_one_that_is_known() {
        for (country, zone) in ZONES {
            assert!(jiff::tz::TimeZone::get(zone).is_ok(), "{country} {zone}");
        }
        assert_eq!(zone_of(&["JP".to_owned()]).as_deref(), Some("Asia/Tokyo"));
        assert_eq!(zone_of(&["JP".to_owned(), "KR".to_owned()]), None);
    }
}
