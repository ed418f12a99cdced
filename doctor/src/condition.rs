//! What the catalogue says about observations: short sentences such as
//! `line-usage.used_bytes at-least line-usage.limit_bytes`, joined by ` and `, and those by ` or `.

use serde_json::Value;
use std::fmt;

/// Whether something holds, as far as is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Truth {
    /// It holds.
    Yes,
    /// It does not.
    No,
    /// It is not known.
    Unknown,
}

impl Truth {
    /// Whether both hold.
    const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Yes, Self::Yes) => Self::Yes,
            _ => Self::Unknown,
        }
    }
}

/// Where a value stands: a check and, for an object, one of its fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Path {
    /// The check.
    pub check: String,
    /// The field; none for the whole value.
    pub field: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Test {
    In(Vec<String>),
    NotIn(Vec<String>),
    AtLeast(Path),
    Below(i64),
    DiffersFrom(Path),
    Matches(Path),
    Has(String),
    Lacks(String),
    Contains(String),
    Empty,
    Filled,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Term {
    path: Path,
    test: Test,
}

/// Some tests that must all hold, or some others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// One of these lists must hold as a whole.
    either: Vec<Vec<Term>>,
    text: String,
}

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Condition {
    /// Reads `<check>[.<field>] <test> ...`, joined by ` and `, and those by ` or `.
    ///
    /// # Errors
    /// A sentence about what is wrong.
    pub fn parse(text: &str) -> Result<Self, String> {
        let all = |part: &str| part.split(" and ").map(term).collect::<Result<Vec<_>, _>>();
        let either = text.split(" or ").map(all).collect::<Result<Vec<_>, _>>()?;
        Ok(Self { either, text: text.to_owned() })
    }

    /// The places it reads.
    pub fn paths(&self) -> impl Iterator<Item = &Path> {
        self.either.iter().flatten().flat_map(|term| {
            let other = match &term.test {
                Test::AtLeast(path) | Test::DiffersFrom(path) | Test::Matches(path) => Some(path),
                _ => None,
            };
            std::iter::once(&term.path).chain(other)
        })
    }

    /// The values it compares a place with, to be checked against what the place can hold.
    pub fn values(&self) -> impl Iterator<Item = (&Path, &str)> {
        self.either.iter().flatten().flat_map(|term| {
            let values: &[String] = match &term.test {
                Test::In(values) | Test::NotIn(values) => values,
                Test::Has(value) | Test::Lacks(value) => std::slice::from_ref(value),
                _ => &[],
            };
            values.iter().map(|value| (&term.path, value.as_str()))
        })
    }

    /// Whether it holds, given what was observed.
    pub fn holds<'a>(&self, observed: impl Fn(&str) -> Option<&'a Value>) -> Truth {
        let mut any = Truth::No;
        for terms in &self.either {
            let holds = terms.iter().map(|term| term.holds(&observed));
            match holds.fold(Truth::Yes, Truth::and) {
                Truth::Yes => return Truth::Yes,
                Truth::Unknown => any = Truth::Unknown,
                Truth::No => {}
            }
        }
        any
    }
}

fn term(text: &str) -> Result<Term, String> {
    let mut words = text.split_whitespace();
    let path = path(words.next().ok_or("an empty condition")?);
    let verb = words.next().ok_or_else(|| format!("`{text}` has no test"))?;
    let rest: Vec<String> = words.map(ToOwned::to_owned).collect();
    let one = || match rest.as_slice() {
        [one] => Ok(one.clone()),
        _ => Err(format!("`{text}`: `{verb}` takes one word")),
    };
    let some = || match rest.is_empty() {
        true => Err(format!("`{text}`: `{verb}` takes some values")),
        false => Ok(rest.clone()),
    };
    let test = match verb {
        "is" => Test::In(vec![one()?]),
        "is-not" => Test::NotIn(vec![one()?]),
        "in" => Test::In(some()?),
        "not-in" => Test::NotIn(some()?),
        "at-least" => Test::AtLeast(self::path(&one()?)),
        "below" => Test::Below(one()?.parse().map_err(|_| format!("`{text}`: no number"))?),
        "differs-from" => Test::DiffersFrom(self::path(&one()?)),
        "matches" => Test::Matches(self::path(&one()?)),
        "has" => Test::Has(one()?),
        "lacks" => Test::Lacks(one()?),
        "contains" => Test::Contains(one()?),
        "is-empty" => Test::Empty,
        "is-filled" => Test::Filled,
        other => return Err(format!("`{text}`: `{other}` is no test")),
    };
    Ok(Term { path, test })
}

fn path(text: &str) -> Path {
    match text.split_once('.') {
        Some((check, field)) => Path { check: check.into(), field: Some(field.into()) },
        None => Path { check: text.into(), field: None },
    }
}

/// The value at a path; none when it is not known.
pub fn at<'a>(path: &Path, observed: &impl Fn(&str) -> Option<&'a Value>) -> Option<&'a Value> {
    let value = observed(&path.check)?;
    match &path.field {
        None => Some(value),
        Some(field) => value.as_object()?.get(field).filter(|value| !value.is_null()),
    }
}

fn word(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Access point names are the same in any case and with any blanks around them.
fn same(one: &Value, other: &Value) -> bool {
    word(one).trim().eq_ignore_ascii_case(word(other).trim())
}

impl Term {
    fn holds<'a>(&self, observed: &impl Fn(&str) -> Option<&'a Value>) -> Truth {
        let value = at(&self.path, observed);
        if let Test::Empty | Test::Filled = self.test {
            let Some(whole) = observed(&self.path.check) else { return Truth::Unknown };
            // A field that an object does not have is not known to be empty.
            let field = self.path.field.as_ref();
            let found = field.map_or(Some(whole), |field| whole.as_object()?.get(field));
            let Some(found) = found else { return Truth::Unknown };
            let is_empty = found.is_null() || word(found).trim().is_empty();
            return truth(is_empty == (self.test == Test::Empty));
        }
        let Some(value) = value else { return Truth::Unknown };
        let other = |path: &Path| at(path, observed);
        match &self.test {
            Test::In(words) => truth(words.contains(&word(value))),
            Test::NotIn(words) => truth(!words.contains(&word(value))),
            Test::Below(limit) => {
                value.as_f64().map_or(Truth::Unknown, |n| truth(n < *limit as f64))
            }
            Test::AtLeast(path) => match (value.as_f64(), other(path).and_then(Value::as_f64)) {
                (Some(one), Some(other)) => truth(one >= other),
                _ => Truth::Unknown,
            },
            Test::DiffersFrom(path) => {
                other(path).map_or(Truth::Unknown, |o| truth(!same(value, o)))
            }
            Test::Matches(path) => other(path).map_or(Truth::Unknown, |o| truth(same(value, o))),
            Test::Has(one) => list(value).map_or(Truth::Unknown, |l| truth(l.contains(one))),
            Test::Lacks(one) => list(value).map_or(Truth::Unknown, |l| truth(!l.contains(one))),
            Test::Contains(flag) => value.as_array().map_or(Truth::Unknown, |items| {
                truth(items.iter().any(|item| item[flag.as_str()] == Value::Bool(true)))
            }),
            Test::Empty | Test::Filled => Truth::Unknown,
        }
    }
}

fn list(value: &Value) -> Option<Vec<String>> {
    Some(value.as_array()?.iter().map(word).collect())
}

const fn truth(holds: bool) -> Truth {
    if holds { Truth::Yes } else { Truth::No }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn conditions_hold_or_not_or_are_not_known() {
        let seen = json!({
            "airplane-mode": "on",
            "usage": { "used": 12, "limit": 10 },
            "apn": { "name": "Internet ", "mmsc": "" },
            "line-apn": { "name": "internet" },
            "bills": [{ "overdue": false }, { "overdue": true }],
            "permissions": ["sms"],
        });
        let check = |text: &str, expect: Truth| {
            let condition = Condition::parse(text).expect("reads");
            assert_eq!(condition.holds(|id| seen.get(id)), expect, "{text}");
        };
        check("airplane-mode is on", Truth::Yes);
        check("airplane-mode in off unknown", Truth::No);
        check("usage.used at-least usage.limit", Truth::Yes);
        check("usage.used below 5", Truth::No);
        check("usage.left below 5", Truth::Unknown);
        check("apn.name matches line-apn.name", Truth::Yes);
        check("apn.mmsc is-empty", Truth::Yes);
        check("apn.user is-empty", Truth::Unknown);
        check("bills contains overdue", Truth::Yes);
        check("permissions lacks storage and permissions has sms", Truth::Yes);
        check("vpn is on and airplane-mode is off", Truth::No);
        check("vpn is on or airplane-mode is on", Truth::Yes);
        check("vpn is on or airplane-mode is off", Truth::Unknown);
        check("vpn is on and airplane-mode is on", Truth::Unknown);
    }

    #[test]
    fn what_is_no_condition_is_refused() {
        for text in ["", "airplane-mode", "airplane-mode was on", "usage below x", "a is b c"] {
            assert!(Condition::parse(text).is_err(), "{text}");
        }
    }
}
