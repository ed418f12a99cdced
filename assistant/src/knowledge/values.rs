//! What an article says of the brand without naming it: `{brand}`, `{apn}`, `{minutes}`.

use std::collections::BTreeMap;

/// The names that a text may use.
pub const VALUE_NAMES: [&str; 11] = [
    "brand", "site", "apn", "minutes", "email", "phone", "whatsapp", "website", "hours", "address",
    "shops",
];

/// The values of one brand for readers of one language. Empty ones count as missing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Values(BTreeMap<&'static str, String>);

impl Values {
    /// Sets a value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        let value = value.into();
        if !value.trim().is_empty() {
            self.0.insert(name, value);
        }
        self
    }

    /// The text with its values. A line that needs a value the brand has not given is left out: it
    /// would promise something nobody set. Other words in braces stay as they are.
    pub fn fill(&self, text: &str) -> String {
        let lines = text.lines().filter_map(|line| self.fill_line(line));
        lines.collect::<Vec<_>>().join("\n")
    }

    fn fill_line(&self, line: &str) -> Option<String> {
        let mut out = String::with_capacity(line.len() + 16);
        let mut rest = line;
        while let Some(start) = rest.find('{') {
            out.push_str(&rest[..start]);
            let from_brace = &rest[start..];
            let name = from_brace.find('}').map(|end| &from_brace[1..end]);
            match name.filter(|name| VALUE_NAMES.contains(name)) {
                Some(name) => {
                    out.push_str(self.0.get(name)?);
                    rest = &from_brace[name.len() + 2..];
                }
                None => {
                    out.push('{');
                    rest = &from_brace[1..];
                }
            }
        }
        out.push_str(rest);
        Some(out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_without_its_value_is_left_out() {
        let values =
            Values::default().with("brand", "Kapok").with("apn", "").with("hours", "{apn}");
        let check = |text: &str, expect: &str| assert_eq!(values.fill(text), expect, "{text}");
        check("Hello from {brand}.", "Hello from Kapok.");
        check("Set it to {apn}.\nThen restart.", "Then restart.");
        check("{ {brand", "{ {brand");
        check("{unknown} {brand}", "{unknown} Kapok");
        check("{hours}", "{apn}");
        check("", "");
    }
}
