//! How a holder is reached, and by which a holder of a brand is told from another.

use std::fmt;

/// RFC 5321 allows no longer address.
const EMAIL_BYTES_MAX: usize = 254;
/// E.164: at most 15 digits, the country's among them; no network has fewer than 7.
const PHONE_DIGITS: std::ops::RangeInclusive<usize> = 7..=15;

/// An address in the one form in which it is stored and compared.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(tag = "kind", content = "address", rename_all = "kebab-case")]
pub enum Contact {
    /// A mail address, in lower case.
    Email(String),
    /// A telephone number, `+` and digits.
    Phone(String),
}

/// A text is neither a mail address nor a telephone number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ContactError {
    /// Not a mail address.
    #[error("not a mail address")]
    Email,
    /// Not a telephone number, or one without a country.
    #[error("not a telephone number with its country")]
    Phone,
}

impl ContactError {
    /// The code of its text in every language.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Email => "contact-email",
            Self::Phone => "contact-phone",
        }
    }
}

impl Contact {
    /// Reads what a person typed or a shop exported: an address with `@` in it, or a number.
    /// `country` is where a number without its country belongs, by two letters.
    ///
    /// # Errors
    /// When it is neither.
    pub fn parse(text: &str, country: Option<&str>) -> Result<Self, ContactError> {
        // Spreadsheets put an apostrophe before a number so as to keep its zeros and its plus.
        let text = text.trim().trim_start_matches('\'');
        if text.contains('@') { Self::email(text) } else { Self::phone(text, country) }
    }

    fn email(text: &str) -> Result<Self, ContactError> {
        let (local, domain) = text.rsplit_once('@').ok_or(ContactError::Email)?;
        let plain = |c: char| !c.is_whitespace() && !c.is_control() && !"<>,;\"()@".contains(c);
        let labels_ok = domain.split('.').all(|label| !label.is_empty());
        let domain_ok = domain.contains('.') && labels_ok;
        let fits = text.len() <= EMAIL_BYTES_MAX && !local.is_empty();
        if fits
            && domain_ok
            && text.chars().filter(|c| *c != '@').all(plain)
            && !local.contains('@')
        {
            Ok(Self::Email(text.to_lowercase()))
        } else {
            Err(ContactError::Email)
        }
    }

    fn phone(text: &str, country: Option<&str>) -> Result<Self, ContactError> {
        let separator = |c: char| c.is_whitespace() || "-().".contains(c);
        let digits: String = text.chars().filter(|c| !separator(*c)).collect();
        let international = digits.strip_prefix('+').or_else(|| digits.strip_prefix("00"));
        let number = match (international, dialling_code(country)) {
            (Some(number), _) => number.to_owned(),
            (None, Some(code)) => format!("{code}{digits}"),
            (None, None) => return Err(ContactError::Phone),
        };
        let all_digits = number.bytes().all(|b| b.is_ascii_digit());
        if all_digits && PHONE_DIGITS.contains(&number.len()) && !number.starts_with('0') {
            Ok(Self::Phone(format!("+{number}")))
        } else {
            Err(ContactError::Phone)
        }
    }

    /// The kind and the address as they stand in a row.
    pub fn parts(&self) -> (&'static str, &str) {
        match self {
            Self::Email(address) => ("email", address),
            Self::Phone(address) => ("phone", address),
        }
    }

    /// From the kind and the address of a row; none when it is not one of ours.
    pub fn from_parts(kind: &str, address: String) -> Option<Self> {
        match kind {
            "email" => Some(Self::Email(address)),
            "phone" => Some(Self::Phone(address)),
            _ => None,
        }
    }

    /// Enough for its owner to recognise it and too little for anybody else to learn it.
    pub fn masked(&self) -> String {
        match self {
            Self::Email(address) => {
                let (local, domain) = address.split_once('@').unwrap_or((address, ""));
                let first: String = local.chars().take(1).collect();
                let domain_first: String = domain.chars().take(1).collect();
                let ending = domain.rsplit_once('.').map_or("", |(_, ending)| ending);
                format!("{first}•••@{domain_first}•••.{ending}")
            }
            Self::Phone(number) => {
                let tail = number.len().saturating_sub(2);
                format!("{}•••••{}", &number[..number.len().min(3)], &number[tail..])
            }
        }
    }
}

impl fmt::Debug for Contact {
    // An address never reaches a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Contact({})", self.parts().0)
    }
}

/// The countries whose numbers come without their code in the exports seen. Others must carry it.
fn dialling_code(country: Option<&str>) -> Option<&'static str> {
    match country? {
        "HK" => Some("852"),
        "MO" => Some("853"),
        "CN" => Some("86"),
        "SG" => Some("65"),
        "US" | "CA" => Some("1"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read_into_one_form() {
        let check = |text: &str, country: Option<&str>, expect: Result<&str, ContactError>| {
            let got = Contact::parse(text, country);
            assert_eq!(got.as_ref().map(|c| c.parts().1).map_err(|e| *e), expect, "{text}");
        };
        check(" Mei.Chan@Example.COM ", None, Ok("mei.chan@example.com"));
        check("a+b@mail.example.com", None, Ok("a+b@mail.example.com"));
        check("a@example", None, Err(ContactError::Email));
        check("@example.com", None, Err(ContactError::Email));
        check("a@b@example.com", None, Err(ContactError::Email));
        check("a b@example.com", None, Err(ContactError::Email));
        check("<a@example.com>", None, Err(ContactError::Email));
        check("a@example..com", None, Err(ContactError::Email));
        check("'+852 9123 4567", None, Ok("+85291234567"));
        check("9123-4567", Some("HK"), Ok("+85291234567"));
        check("0086 138 0013 8000", None, Ok("+8613800138000"));
        check("13800138000", Some("CN"), Ok("+8613800138000"));
        check("13800138000", None, Err(ContactError::Phone));
        check("+0123456789", None, Err(ContactError::Phone));
        check("+12", None, Err(ContactError::Phone));
        check("+1234567890123456", None, Err(ContactError::Phone));
        check("call me", None, Err(ContactError::Phone));
        check("", Some("HK"), Err(ContactError::Phone));
    }

    #[test]
    fn a_masked_address_tells_little() {
        let check = |text: &str, expect: &str| {
            let contact = Contact::parse(text, None).expect("reads");
            assert_eq!(contact.masked(), expect);
            assert!(!format!("{contact:?}").contains(contact.parts().1));
        };
        check("mei.chan@example.com", "m•••@e•••.com");
        check("+85291234567", "+85•••••67");
    }
}
