//! What a holder brings: who they are and by which document, looked at before anybody else looks.

use super::pack::{Bearer, Form, Pack};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use simcare_base::Instant;

const NAME_CHARS_MAX: usize = 120;
const YEARS_MAX: i16 = 130;

macro_rules! words {
    ($(#[$doc:meta])* $type:ident { $($(#[$item_doc:meta])* $item:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
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
    /// A kind of document.
    Document {
        /// A Hong Kong identity card.
        Hkid = "hkid",
        /// A passport.
        Passport = "passport",
        /// Another travel document, such as a mainland travel permit.
        TravelDocument = "travel-document",
        /// A business registration certificate.
        BusinessRegistration = "business-registration",
    }
}

words! {
    /// For whom a card is registered.
    Kind {
        /// A person.
        Person = "person",
        /// A person for whom an adult has to endorse.
        Minor = "minor",
        /// A company.
        Company = "company",
    }
}

/// What was typed into the form.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct Given {
    /// `person` or `company`.
    pub kind: String,
    /// The name as the document spells it.
    pub name: String,
    /// The day of birth, `1990-12-31`.
    pub born: String,
    /// The kind of document.
    pub document: String,
    /// Its number.
    pub number: String,
    /// Where it was issued, by two letters; not for an identity card of the region itself.
    pub place: String,
    /// The adult's name, for a minor.
    pub adult_name: String,
    /// The adult's day of birth.
    pub adult_born: String,
    /// The adult's kind of document.
    pub adult_document: String,
    /// Its number.
    pub adult_number: String,
    /// Whether the adult endorses.
    pub adult_agrees: String,
    /// The company's name.
    pub company_name: String,
    /// The number of its business registration.
    pub company_number: String,
}

/// Who a card is for, as it is sealed and kept.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Papers {
    /// For whom.
    pub kind: Kind,
    /// The name of the person, or of who answers for the company.
    pub name: String,
    /// Their day of birth.
    pub born: String,
    /// Their kind of document.
    pub document: Document,
    /// Its number, in one form.
    pub number: String,
    /// Where it was issued; empty for an identity card of the region.
    pub place: String,
    /// The adult who endorses for a minor.
    pub adult: Option<Adult>,
    /// The company.
    pub company: Option<Company>,
}

/// An adult who endorses.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Adult {
    /// Their name.
    pub name: String,
    /// Their day of birth.
    pub born: String,
    /// Their kind of document.
    pub document: Document,
    /// Its number, in one form.
    pub number: String,
}

/// A company.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Company {
    /// Its name.
    pub name: String,
    /// The number of its business registration.
    pub number: String,
}

// Nothing of this reaches a log.
impl std::fmt::Debug for Given {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Given(..)")
    }
}

impl std::fmt::Debug for Papers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Papers({}, ..)", self.kind.as_str())
    }
}

impl Papers {
    /// What tells this person or company from others: what cards are counted by. Only its keyed
    /// hash is ever written.
    pub fn identity(&self) -> String {
        match &self.company {
            Some(company) => format!("company {}", company.number),
            None => format!("{} {} {}", self.document.as_str(), self.place, self.number),
        }
    }
}

/// A field does not say what it must.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{field}: {code}")]
pub struct PapersError {
    /// Which field.
    pub field: &'static str,
    /// The code of its text in every language.
    pub code: &'static str,
}

type Checked<T> = Result<T, PapersError>;

const fn wrong<T>(field: &'static str, code: &'static str) -> Checked<T> {
    Err(PapersError { field, code })
}

/// Reads what was typed by the rules of a pack.
///
/// # Errors
/// The first field that does not say what it must.
pub fn read(given: &Given, pack: &Pack, now: Instant) -> Checked<Papers> {
    let is_company = match given.kind.as_str() {
        "person" => false,
        "company" => true,
        _ => return wrong("kind", "required"),
    };
    let company = if is_company { Some(company(given, pack)?) } else { None };
    let name = name("name", &given.name)?;
    let today = today(pack, now);
    let (born, years) = born("born", &given.born, today)?;
    let is_minor = !is_company && years < pack.minors_under_years();
    if is_company && years < pack.minors_under_years() {
        return wrong("born", "registration-responsible-adult");
    }
    let kind = match (is_company, is_minor) {
        (true, _) => Kind::Company,
        (false, true) => Kind::Minor,
        (false, false) => Kind::Person,
    };
    let bearer = match kind {
        Kind::Person => Bearer::Person,
        Kind::Minor => Bearer::Minor,
        Kind::Company => Bearer::Responsible,
    };
    let typed = (given.document.as_str(), given.number.as_str());
    let (document, number) = document(("document", "number"), typed, pack, bearer)?;
    let place = place(document, &given.place)?;
    let adult = if is_minor { Some(adult(given, pack, today)?) } else { None };
    Ok(Papers { kind, name, born, document, number, place, adult, company })
}

fn company(given: &Given, pack: &Pack) -> Checked<Company> {
    let typed = (Document::BusinessRegistration.as_str(), given.company_number.as_str());
    let fields = ("company_number", "company_number");
    let (_, number) = document(fields, typed, pack, Bearer::Company)?;
    Ok(Company { name: name("company_name", &given.company_name)?, number })
}

fn adult(given: &Given, pack: &Pack, today: Date) -> Checked<Adult> {
    if given.adult_name.trim().is_empty() || given.adult_agrees.is_empty() {
        return wrong("adult_name", "registration-adult-needed");
    }
    let (born, years) = born("adult_born", &given.adult_born, today)?;
    // The regulation speaks of an appropriate adult: somebody who has come of age.
    if years < 18 {
        return wrong("adult_born", "registration-adult-young");
    }
    let typed = (given.adult_document.as_str(), given.adult_number.as_str());
    let fields = ("adult_document", "adult_number");
    let (document, number) = document(fields, typed, pack, Bearer::Adult)?;
    Ok(Adult { name: name("adult_name", &given.adult_name)?, born, document, number })
}

fn name(field: &'static str, text: &str) -> Checked<String> {
    let tidy = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let letters = tidy.chars().filter(|c| c.is_alphabetic()).count();
    let is_plain = tidy.chars().all(|c| !c.is_control() && !"<>{}".contains(c));
    if letters == 0 || !is_plain || tidy.chars().count() > NAME_CHARS_MAX {
        return wrong(field, "registration-name");
    }
    Ok(tidy)
}

fn today(pack: &Pack, now: Instant) -> Date {
    let zone = TimeZone::get(&pack.time_zone).unwrap_or(TimeZone::UTC);
    now.to_timestamp().to_zoned(zone).date()
}

/// The day, and the whole years since.
fn born(field: &'static str, text: &str, today: Date) -> Checked<(String, u32)> {
    let Ok(day) = text.trim().parse::<Date>() else { return wrong(field, "registration-born") };
    let had_birthday = (today.month(), today.day()) >= (day.month(), day.day());
    let years = today.year() - day.year() - i16::from(!had_birthday);
    match u32::try_from(years) {
        Ok(whole) if years <= YEARS_MAX => Ok((day.to_string(), whole)),
        _ => wrong(field, "registration-born"),
    }
}

fn place(document: Document, text: &str) -> Checked<String> {
    let place = text.trim().to_ascii_uppercase();
    match document {
        Document::Hkid | Document::BusinessRegistration => Ok(String::new()),
        _ if crate::is_country(&place) => Ok(place),
        _ => wrong("place", "registration-place"),
    }
}

fn document(
    (kind_field, number_field): (&'static str, &'static str),
    (kind, number): (&str, &str),
    pack: &Pack,
    bearer: Bearer,
) -> Checked<(Document, String)> {
    let Some(document) = Document::from_name(kind) else { return wrong(kind_field, "required") };
    let Some(form) = pack.accepts(document, bearer) else {
        return wrong(kind_field, "registration-document");
    };
    let number: String = number
        .chars()
        .map(simcare_store::half_width)
        .filter(|c| c.is_ascii_alphanumeric())
        .map(|c| c.to_ascii_uppercase())
        .collect();
    let (fits, code) = match form {
        Form::Hkid => (is_hkid(&number), "registration-hkid"),
        Form::Travel => ((5..=15).contains(&number.len()), "registration-number"),
        Form::BusinessRegistration => {
            let digits = number.len() >= 8 && number.bytes().all(|b| b.is_ascii_digit());
            (digits && number.len() <= 18, "registration-business")
        }
    };
    if !fits {
        return wrong(number_field, code);
    }
    // Behind the eight digits stand the branch and the year, which change from year to year.
    let kept = if form == Form::BusinessRegistration { &number[..8] } else { &number };
    Ok((document, kept.to_owned()))
}

/// A Hong Kong identity card: one or two letters, six digits, and a check digit that makes the
/// weighted sum a multiple of eleven; a missing first letter counts as a blank, which is 36.
fn is_hkid(number: &str) -> bool {
    let bytes = number.as_bytes();
    let (letters, rest) = match bytes.len() {
        8 => bytes.split_at(1),
        9 => bytes.split_at(2),
        _ => return false,
    };
    let (digits, check) = rest.split_at(6);
    let well_formed = letters.iter().all(u8::is_ascii_uppercase)
        && digits.iter().all(u8::is_ascii_digit)
        && (check[0].is_ascii_digit() || check[0] == b'A');
    if !well_formed {
        return false;
    }
    let letter = |b: u8| u32::from(b - b'A') + 10;
    let first = if letters.len() == 2 { letter(letters[0]) } else { 36 };
    let second = letter(letters[letters.len() - 1]);
    let weighted = (2..=7_u32).rev().zip(digits).map(|(weight, b)| weight * u32::from(b - b'0'));
    let last = if check[0] == b'A' { 10 } else { u32::from(check[0] - b'0') };
    (first * 9 + second * 8 + weighted.sum::<u32>() + last).is_multiple_of(11)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::registration::pack_by_id;

    fn now() -> Instant {
        Instant::parse("2026-11-22T04:00:00Z").expect("an instant")
    }

    fn person() -> Given {
        Given {
            kind: "person".to_owned(),
            name: "CHAN  Tai Man".to_owned(),
            born: "1990-05-01".to_owned(),
            document: "hkid".to_owned(),
            number: "a123456(3)".to_owned(),
            ..Given::default()
        }
    }

    fn check(change: impl Fn(&mut Given), expect: Result<Kind, (&str, &str)>) {
        let pack = pack_by_id("hong-kong").expect("is shipped");
        let mut given = person();
        change(&mut given);
        let got = read(&given, pack, now());
        let got = got.map(|papers| papers.kind).map_err(|error| (error.field, error.code));
        assert_eq!(got, expect);
    }

    #[test]
    fn a_person_brings_a_name_a_day_of_birth_and_a_document() {
        check(|_| {}, Ok(Kind::Person));
        check(|g| g.kind = String::new(), Err(("kind", "required")));
        check(|g| g.name = " ".to_owned(), Err(("name", "registration-name")));
        check(|g| g.name = "<b>".to_owned(), Err(("name", "registration-name")));
        check(|g| g.born = "yesterday".to_owned(), Err(("born", "registration-born")));
        check(|g| g.born = "2030-01-01".to_owned(), Err(("born", "registration-born")));
        check(|g| g.born = "1790-01-01".to_owned(), Err(("born", "registration-born")));
        check(|g| g.number = "A123456(4)".to_owned(), Err(("number", "registration-hkid")));
        check(|g| g.number = "Ａ１２３４５６（３）".to_owned(), Ok(Kind::Person));
        check(|g| g.document = "library".to_owned(), Err(("document", "required")));
        check(
            |g| g.document = "business-registration".to_owned(),
            Err(("document", "registration-document")),
        );
        let passport = |g: &mut Given| {
            g.document = "passport".to_owned();
            g.number = "E 1234 5678".to_owned();
        };
        check(passport, Err(("place", "registration-place")));
        check(
            |g| {
                passport(g);
                g.place = "ph".to_owned();
            },
            Ok(Kind::Person),
        );
    }

    #[test]
    fn a_minor_needs_an_adult_who_endorses() {
        let minor = |g: &mut Given| g.born = "2010-11-23".to_owned();
        check(minor, Err(("adult_name", "registration-adult-needed")));
        // Sixteen on this very day.
        check(|g| g.born = "2010-11-22".to_owned(), Ok(Kind::Person));
        let with_adult = |g: &mut Given| {
            g.born = "2012-01-01".to_owned();
            g.adult_name = "Chan Siu Ming".to_owned();
            g.adult_born = "1980-01-01".to_owned();
            g.adult_document = "hkid".to_owned();
            g.adult_number = "A123456(3)".to_owned();
            g.adult_agrees = "on".to_owned();
        };
        check(with_adult, Ok(Kind::Minor));
        check(
            |g| {
                with_adult(g);
                g.adult_agrees = String::new();
            },
            Err(("adult_name", "registration-adult-needed")),
        );
        check(
            |g| {
                with_adult(g);
                g.adult_born = "2010-01-01".to_owned();
            },
            Err(("adult_born", "registration-adult-young")),
        );
    }

    #[test]
    fn a_company_brings_its_registration_and_who_answers_for_it() {
        let company = |g: &mut Given| {
            g.kind = "company".to_owned();
            g.company_name = "Kapok Trading Ltd".to_owned();
            g.company_number = "12345678-000-05-26-1".to_owned();
        };
        check(company, Ok(Kind::Company));
        check(
            |g| {
                company(g);
                g.company_number = "1234".to_owned();
            },
            Err(("company_number", "registration-business")),
        );
    }

    #[test]
    fn identity_cards_check() {
        for (number, expect) in [
            ("A1234563", true),
            ("A1234560", false),
            ("AB9876543", true),
            ("AB9876544", false),
            ("1234567A", false),
            ("A12345", false),
        ] {
            assert_eq!(is_hkid(number), expect, "{number}");
        }
    }

    #[test]
    fn debug_tells_nobody_who_it_is() {
        let pack = pack_by_id("hong-kong").expect("is shipped");
        let papers = read(&person(), pack, now()).expect("reads");
        let shown = format!("{papers:?} {:?}", person());
        assert!(!shown.contains("CHAN") && !shown.contains("A123"), "{shown}");
    }
}
