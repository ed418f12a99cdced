//! The code that installs an eSIM, as SGP.22 writes it: `LPA:1$host$matching id`.

use std::fmt;
use std::str::FromStr;

const TEXT_CHARS_MAX: usize = 255;
/// Where a phone of Apple's, from iOS 17.5, takes a code from a link instead of a picture.
const APPLE_LINK: &str = "https://esimsetup.apple.com/esim_qrcode_provisioning?carddata=";

/// An activation code. Whoever has it can install the profile, so Debug does not show it.
#[derive(Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ActivationCode {
    /// The server that holds the profile.
    pub smdp_host: String,
    /// What names the profile there.
    pub matching_id: String,
    /// The object identifier of the server, rarely given.
    pub smdp_oid: Option<String>,
    /// Whether the phone asks for a confirmation code that reaches the holder another way.
    pub confirmation_needed: bool,
}

/// A text is not an activation code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an activation code looks like LPA:1$host$id")]
pub struct ActivationCodeError;

impl ActivationCodeError {
    /// The code of its text in every language.
    pub const fn code(self) -> &'static str {
        "activation-code-form"
    }
}

impl ActivationCode {
    /// The link that installs the profile on an iPhone or iPad without scanning anything.
    pub fn apple_link(&self) -> String {
        // `$` and `:` may stand in a query as they are; nothing else outside the unreserved
        // characters gets past the check of the parts.
        format!("{APPLE_LINK}{self}")
    }
}

fn is_host(text: &str) -> bool {
    let label_ok = |label: &str| {
        let inner = |b: u8| b.is_ascii_alphanumeric() || b == b'-';
        !label.is_empty() && label.len() <= 63 && label.bytes().all(inner)
    };
    text.contains('.') && text.split('.').all(label_ok)
}

impl FromStr for ActivationCode {
    type Err = ActivationCodeError;

    fn from_str(text: &str) -> Result<Self, ActivationCodeError> {
        let text = text.trim();
        let body = text.strip_prefix("LPA:").unwrap_or(text);
        let parts: Vec<&str> = body.split('$').collect();
        let (host, matching_id, oid, confirmation) = match parts.as_slice() {
            ["1", host, id] => (host, id, "", ""),
            ["1", host, id, oid] => (host, id, *oid, ""),
            ["1", host, id, oid, confirmation] => (host, id, *oid, *confirmation),
            _ => return Err(ActivationCodeError),
        };
        let id_ok = matching_id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        let oid_ok = oid.bytes().all(|b| b.is_ascii_digit() || b == b'.');
        let confirmation_ok = matches!(confirmation, "" | "1");
        let short = text.len() <= TEXT_CHARS_MAX;
        if !(is_host(host) && id_ok && oid_ok && confirmation_ok && short) {
            return Err(ActivationCodeError);
        }
        Ok(Self {
            smdp_host: host.to_ascii_lowercase(),
            matching_id: (*matching_id).to_owned(),
            smdp_oid: (!oid.is_empty()).then(|| oid.to_owned()),
            confirmation_needed: confirmation == "1",
        })
    }
}

impl fmt::Display for ActivationCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LPA:1${}${}", self.smdp_host, self.matching_id)?;
        match (&self.smdp_oid, self.confirmation_needed) {
            (None, false) => Ok(()),
            (Some(oid), false) => write!(f, "${oid}"),
            (oid, true) => write!(f, "${}$1", oid.as_deref().unwrap_or_default()),
        }
    }
}

impl fmt::Debug for ActivationCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ActivationCode({}, ..)", self.smdp_host)
    }
}

impl TryFrom<String> for ActivationCode {
    type Error = ActivationCodeError;
    fn try_from(text: String) -> Result<Self, ActivationCodeError> {
        text.parse()
    }
}

impl From<ActivationCode> for String {
    fn from(code: ActivationCode) -> Self {
        code.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_and_written_the_same() {
        let check = |text: &str, expect: Option<&str>| {
            let got = text.parse::<ActivationCode>().ok().map(|code| code.to_string());
            assert_eq!(got.as_deref(), expect, "{text}");
        };
        let plain = "LPA:1$smdp.example.com$QR-G-5C-1LS-1W1Z9P7";
        check(plain, Some(plain));
        check("1$smdp.example.com$QR-G-5C-1LS-1W1Z9P7", Some(plain));
        check(" LPA:1$SMDP.example.com$A1 ", Some("LPA:1$smdp.example.com$A1"));
        check("LPA:1$smdp.example.com$A1$1.3.6.1.4", Some("LPA:1$smdp.example.com$A1$1.3.6.1.4"));
        check("LPA:1$smdp.example.com$A1$$1", Some("LPA:1$smdp.example.com$A1$$1"));
        check("LPA:1$smdp.example.com$A1$1.3$1", Some("LPA:1$smdp.example.com$A1$1.3$1"));
        check("LPA:1$smdp.example.com$", Some("LPA:1$smdp.example.com$"));
        check("LPA:2$smdp.example.com$A1", None);
        check("LPA:1$smdp.example.com", None);
        check("LPA:1$localhost$A1", None);
        check("LPA:1$smdp.example.com/x$A1", None);
        check("LPA:1$smdp.example.com$A 1", None);
        check("LPA:1$smdp.example.com$A1$$2", None);
        check("LPA:1$smdp.example.com$A1$$1$1", None);
        check("", None);
    }

    #[test]
    fn debug_hides_what_names_the_profile() {
        let code: ActivationCode = "LPA:1$smdp.example.com$SECRET".parse().expect("reads");
        assert!(!format!("{code:?}").contains("SECRET"));
        assert!(code.apple_link().ends_with("carddata=LPA:1$smdp.example.com$SECRET"));
    }
}
