//! The profile that sets an iPhone's access point: a property list with one `com.apple.cellular`
//! payload. The same product makes the same identifiers, so that loading it again replaces what
//! is there instead of adding a second one.

use plist::{Dictionary, Value};
use sha2::{Digest, Sha256};
use simcare_base::{Problem, ProductId, Result};
use simcare_sims::apn::{ApnSettings, Auth};

/// What such a file is called in `Content-Type`; Safari offers to load it.
pub const PROFILE_MEDIA_TYPE: &str = "application/x-apple-aspen-config";

/// What the phone shows of it, in the reader's language.
#[derive(Debug, Clone)]
pub struct ProfileWords {
    /// What it is called in the list of profiles.
    pub title: String,
    /// What it does, and how to be rid of it.
    pub description: String,
    /// Who made it.
    pub brand: String,
}

/// The file.
///
/// # Errors
/// Internal, when it cannot be written.
pub fn ios_profile(
    product: &ProductId,
    settings: &ApnSettings,
    words: &ProfileWords,
) -> Result<Vec<u8>> {
    let mut attach = access_point(settings);
    attach.insert("AllowedProtocolMask".to_owned(), mask(settings.protocol.mask()));
    attach.insert("DefaultProtocolMask".to_owned(), mask(settings.protocol.mask()));
    let mut data = attach.clone();
    let roaming = mask(settings.roaming_protocol.mask());
    data.insert("AllowedProtocolMaskInRoaming".to_owned(), roaming);

    let mut payload = head("com.apple.cellular", product, "cellular", &words.title);
    payload.insert("AttachAPN".to_owned(), Value::Dictionary(attach));
    payload.insert("APNs".to_owned(), Value::Array(vec![Value::Dictionary(data)]));

    let mut profile = head("Configuration", product, "profile", &words.title);
    profile.insert("PayloadDescription".to_owned(), words.description.clone().into());
    profile.insert("PayloadOrganization".to_owned(), words.brand.clone().into());
    // Whoever loads it must be able to remove it: left behind, it can break the next SIM.
    profile.insert("PayloadRemovalDisallowed".to_owned(), false.into());
    profile.insert("PayloadContent".to_owned(), Value::Array(vec![Value::Dictionary(payload)]));

    let mut file = Vec::new();
    Value::Dictionary(profile).to_writer_xml(&mut file).map_err(Problem::internal)?;
    Ok(file)
}

fn mask(number: u64) -> Value {
    Value::Integer(number.into())
}

fn access_point(settings: &ApnSettings) -> Dictionary {
    let mut point = Dictionary::new();
    let auth = match settings.auth {
        // The phone knows no "none": without a name nothing is sent either way.
        Auth::None | Auth::Pap => "PAP",
        Auth::Chap | Auth::PapOrChap => "CHAP",
    };
    point.insert("Name".to_owned(), settings.name.clone().into());
    point.insert("AuthenticationType".to_owned(), auth.into());
    if !settings.username.is_empty() {
        point.insert("Username".to_owned(), settings.username.clone().into());
    }
    if !settings.password.is_empty() {
        point.insert("Password".to_owned(), settings.password.clone().into());
    }
    point
}

fn head(kind: &str, product: &ProductId, part: &str, title: &str) -> Dictionary {
    let name = product.as_str().replace('_', "-");
    let mut head = Dictionary::new();
    head.insert("PayloadType".to_owned(), kind.into());
    head.insert("PayloadVersion".to_owned(), mask(1));
    head.insert("PayloadIdentifier".to_owned(), format!("simcare.apn.{name}.{part}").into());
    head.insert("PayloadUUID".to_owned(), uuid(product, part).into());
    head.insert("PayloadDisplayName".to_owned(), title.into());
    head
}

/// A UUID of version 8 (RFC 9562: made by a rule of one's own) that follows from the product.
fn uuid(product: &ProductId, part: &str) -> String {
    let digest = Sha256::digest(format!("simcare apn {product} {part}"));
    let mut bytes = [0_u8; 16];
    bytes.copy_from_slice(&digest[..16]);
    bytes[6] = (bytes[6] & 0x0f) | 0x80;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    let hex: String = bytes.iter().map(|byte| format!("{byte:02X}")).collect();
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

#[cfg(test)]
mod tests {
    use super::*;
    use simcare_sims::apn::Protocol;

    fn words() -> ProfileWords {
        let text = |text: &str| text.to_owned();
        ProfileWords {
            title: text("Kapok & co"), description: text("<b>"), brand: text("木棉卡")
        }
    }

    #[test]
    fn the_file_reads_back_as_the_phone_reads_it() {
        let settings = ApnSettings {
            username: "lmhk".to_owned(),
            password: "plus".to_owned(),
            auth: Auth::Chap,
            protocol: Protocol::V4V6,
            roaming_protocol: Protocol::V4,
            ..ApnSettings::named("data.lycamobile.hk")
        };
        let id = ProductId::from_bits(7);
        let file = ios_profile(&id, &settings, &words()).expect("writes");
        assert_eq!(file, ios_profile(&id, &settings, &words()).expect("writes"), "the same again");
        let read = Value::from_reader_xml(file.as_slice()).expect("reads");
        let profile = read.as_dictionary().expect("a dictionary");
        assert_eq!(profile["PayloadOrganization"].as_string(), Some("木棉卡"));
        assert_eq!(profile["PayloadRemovalDisallowed"].as_boolean(), Some(false));
        let content = profile["PayloadContent"].as_array().expect("a list");
        let payload = content[0].as_dictionary().expect("a dictionary");
        assert_eq!(payload["PayloadType"].as_string(), Some("com.apple.cellular"));
        let attach = payload["AttachAPN"].as_dictionary().expect("a dictionary");
        assert_eq!(attach["Name"].as_string(), Some("data.lycamobile.hk"));
        assert_eq!(attach["AuthenticationType"].as_string(), Some("CHAP"));
        let point = payload["APNs"].as_array().expect("a list")[0].as_dictionary().expect("one");
        assert_eq!(point["AllowedProtocolMask"].as_unsigned_integer(), Some(3));
        assert_eq!(point["AllowedProtocolMaskInRoaming"].as_unsigned_integer(), Some(1));
        assert_eq!(point["Password"].as_string(), Some("plus"));
    }

    #[test]
    fn products_have_identifiers_of_their_own() {
        let one = uuid(&ProductId::from_bits(1), "profile");
        assert_ne!(one, uuid(&ProductId::from_bits(2), "profile"));
        assert_ne!(one, uuid(&ProductId::from_bits(1), "cellular"));
        assert_eq!(one.len(), 36);
        assert_eq!(one.as_bytes()[14], b'8');
    }
}
