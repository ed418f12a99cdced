//! Networks that a played line may be registered in.

use crate::line::{Network, Radio};
use simcare_base::Instant;

/// Country, mobile country code, mobile network code, name.
const NETWORKS: &[(&str, &str, &str, &str)] = &[
    ("HK", "454", "00", "csl"),
    ("MO", "455", "01", "CTM"),
    ("CN", "460", "01", "China Unicom"),
    ("TW", "466", "92", "Chunghwa Telecom"),
    ("JP", "440", "10", "NTT DOCOMO"),
    ("KR", "450", "05", "SK Telecom"),
    ("TH", "520", "03", "AIS"),
    ("SG", "525", "01", "Singtel"),
    ("MY", "502", "12", "Maxis"),
    ("ID", "510", "10", "Telkomsel"),
    ("PH", "515", "03", "Smart"),
    ("VN", "452", "04", "Viettel"),
    ("AU", "505", "01", "Telstra"),
    ("GB", "234", "15", "Vodafone"),
    ("FR", "208", "01", "Orange"),
    ("DE", "262", "01", "Telekom"),
    ("IT", "222", "01", "TIM"),
    ("ES", "214", "07", "Movistar"),
    ("US", "310", "260", "T-Mobile"),
];

/// A network of the country; none for countries that are not played.
pub fn of_country(country: &str, last_seen: Instant) -> Option<Network> {
    let found = NETWORKS.iter().find(|(code, ..)| *code == country);
    found.map(|(_, mcc, mnc, name)| network(mcc, mnc, name, last_seen))
}

/// The network that phones near the border fall into.
pub fn mainland(last_seen: Instant) -> Network {
    network("460", "00", "China Mobile", last_seen)
}

fn network(mcc: &str, mnc: &str, name: &str, last_seen: Instant) -> Network {
    Network {
        mcc: mcc.to_owned(),
        mnc: mnc.to_owned(),
        name: name.to_owned(),
        radio: Radio::FourG,
        last_seen,
    }
}
