//! The fields of an access point, as a phone asks for them, and what may stand in each.

use serde::{Deserialize, Serialize};

/// An APN is a domain name of at most 100 characters (3GPP TS 23.003, 9.1).
const NAME_CHARS_MAX: usize = 100;
const TEXT_CHARS_MAX: usize = 64;
const ADDRESS_CHARS_MAX: usize = 255;

macro_rules! words {
    ($(#[$doc:meta])* $type:ident { $($(#[$item_doc:meta])* $item:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
        pub enum $type { $($(#[$item_doc])* #[serde(rename = $word)] $item,)* }

        impl $type {
            /// Every one there is.
            pub const ALL: &'static [Self] = &[$(Self::$item),*];

            /// Its name, as in rows, message ids and the API.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$item => $word),* }
            }

            /// From its name; none when it is not one of ours.
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|item| item.as_str() == name)
            }
        }
    };
}

words! {
    /// How the phone says who it is.
    Auth {
        /// It does not.
        #[default]
        None = "none",
        /// By PAP.
        Pap = "pap",
        /// By CHAP.
        Chap = "chap",
        /// By whichever the network prefers.
        PapOrChap = "pap-or-chap",
    }
}

words! {
    /// Which kind of address the phone asks for.
    Protocol {
        /// IPv4.
        V4 = "ipv4",
        /// IPv6.
        V6 = "ipv6",
        /// Both.
        #[default]
        V4V6 = "ipv4v6",
    }
}

impl Protocol {
    /// The mask in an iOS profile: 1 for IPv4, 2 for IPv6, 3 for both.
    pub const fn mask(self) -> u64 {
        match self {
            Self::V4 => 1,
            Self::V6 => 2,
            Self::V4V6 => 3,
        }
    }
}

/// What a phone needs to know. These are printed on leaflets: nothing here is a secret.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ApnSettings {
    /// The access point name; empty when phones find it by themselves.
    pub name: String,
    /// The user name, rarely needed.
    pub username: String,
    /// The password, rarely needed.
    pub password: String,
    /// How the phone says who it is.
    pub auth: Auth,
    /// The address of the picture message centre.
    pub mmsc: String,
    /// Its proxy.
    pub mms_proxy: String,
    /// The port of the proxy.
    pub mms_port: Option<u16>,
    /// The kind of address at home.
    pub protocol: Protocol,
    /// The kind of address while roaming.
    pub roaming_protocol: Protocol,
}

/// A field does not hold what may stand there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the access point's {field} cannot be so")]
pub struct ApnError {
    /// Which field.
    pub field: &'static str,
    /// The code of its text in every language.
    pub code: &'static str,
}

impl ApnSettings {
    /// An access point of which only the name is known.
    pub fn named(name: &str) -> Self {
        Self { name: name.to_owned(), ..Self::default() }
    }

    /// The same, without blanks around anything, if every field may be so.
    ///
    /// # Errors
    /// The first field that may not.
    pub fn checked(&self) -> Result<Self, ApnError> {
        let tidy = |text: &str| text.trim().to_owned();
        let settings = Self {
            name: tidy(&self.name),
            username: tidy(&self.username),
            password: tidy(&self.password),
            mmsc: tidy(&self.mmsc),
            mms_proxy: tidy(&self.mms_proxy),
            ..self.clone()
        };
        let wrong = |field, code| Err(ApnError { field, code });
        if !is_name(&settings.name) {
            return wrong("name", "apn-name");
        }
        if !is_plain(&settings.username) {
            return wrong("username", "apn-text");
        }
        if !is_plain(&settings.password) {
            return wrong("password", "apn-text");
        }
        if !is_web_address(&settings.mmsc) {
            return wrong("mmsc", "apn-mmsc");
        }
        if !is_host(&settings.mms_proxy) {
            return wrong("mms_proxy", "apn-proxy");
        }
        if settings.mms_port == Some(0) {
            return wrong("mms_port", "apn-port");
        }
        Ok(settings)
    }
}

fn is_name(text: &str) -> bool {
    let label_ok = |label: &str| {
        // Some live networks use an underscore, against the letter of the standard.
        !label.is_empty() && label.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b))
    };
    text.is_empty() || (text.len() <= NAME_CHARS_MAX && text.split('.').all(label_ok))
}

fn is_plain(text: &str) -> bool {
    text.len() <= TEXT_CHARS_MAX && text.bytes().all(|b| b.is_ascii_graphic() || b == b' ')
}

fn is_host(text: &str) -> bool {
    let inner = |b: u8| b.is_ascii_alphanumeric() || b".-_:[]".contains(&b);
    text.len() <= ADDRESS_CHARS_MAX && text.bytes().all(inner)
}

fn is_web_address(text: &str) -> bool {
    let rest = text.strip_prefix("http://").or_else(|| text.strip_prefix("https://"));
    let is_address = rest.is_some_and(|rest| {
        !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_graphic() && !b"\"<>".contains(&b))
    });
    text.is_empty() || (text.len() <= ADDRESS_CHARS_MAX && is_address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_phone_takes_may_stand_in_a_field() {
        let check = |change: &dyn Fn(&mut ApnSettings), expect: Result<(), &str>| {
            let mut settings = ApnSettings::named("mobile");
            change(&mut settings);
            let got = settings.checked().map(drop).map_err(|error| error.code);
            assert_eq!(got, expect, "{settings:?}");
        };
        check(&|_| {}, Ok(()));
        check(&|s| s.name = String::new(), Ok(()));
        check(&|s| s.name = " data.lycamobile.hk ".to_owned(), Ok(()));
        check(&|s| s.name = "SmarTone".to_owned(), Ok(()));
        check(&|s| s.name = "a b".to_owned(), Err("apn-name"));
        check(&|s| s.name = "a..b".to_owned(), Err("apn-name"));
        check(&|s| s.name = "a".repeat(101), Err("apn-name"));
        check(&|s| s.username = "lmhk".to_owned(), Ok(()));
        check(&|s| s.username = "名".to_owned(), Err("apn-text"));
        check(&|s| s.mmsc = "http://192.168.58.171:8002".to_owned(), Ok(()));
        check(&|s| s.mmsc = "javascript:alert(1)".to_owned(), Err("apn-mmsc"));
        check(&|s| s.mmsc = "http://".to_owned(), Err("apn-mmsc"));
        check(&|s| s.mms_proxy = "10.0.0.1".to_owned(), Ok(()));
        check(&|s| s.mms_proxy = "10.0.0.1/x".to_owned(), Err("apn-proxy"));
        check(&|s| s.mms_port = Some(0), Err("apn-port"));
    }

    #[test]
    fn blanks_around_a_value_are_dropped() {
        let settings = ApnSettings::named("  mobile ").checked().expect("may be so");
        assert_eq!(settings.name, "mobile");
    }
}
