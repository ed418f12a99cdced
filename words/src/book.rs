//! Looking a message up.

use crate::formats::Formats;
use crate::{Value, messages};
use fluent_bundle::concurrent::FluentBundle;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use intl_memoizer::concurrent::IntlLangMemoizer;
use simcare_base::{Locale, Problem};
use std::borrow::Cow;
use std::fmt;
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;

/// The texts and formats of one language. Copy it freely: it is a reference to the program's own.
#[derive(Clone, Copy)]
pub struct Words(&'static Book);

struct Book {
    locale: Locale,
    bundle: FluentBundle<FluentResource>,
    formats: Formats,
}

static BOOKS: [OnceLock<Book>; Locale::ALL.len()] = [const { OnceLock::new() }; Locale::ALL.len()];

impl Words {
    /// The words of a language.
    pub fn of(locale: Locale) -> Self {
        Self(BOOKS[locale as usize].get_or_init(|| Book::open(locale)))
    }

    /// The language.
    pub fn locale(self) -> Locale {
        self.0.locale
    }

    pub(crate) fn formats(self) -> &'static Formats {
        &self.0.formats
    }

    /// A message without variables. One that does not exist shows as its id in white brackets,
    /// which every test of a page looks for.
    pub fn text(self, id: &str) -> Cow<'static, str> {
        self.look_up(id, None)
    }

    /// A message with one variable.
    pub fn with<'a>(
        self,
        id: &str,
        name: &'a str,
        value: impl Into<Value<'a>>,
    ) -> Cow<'static, str> {
        self.text_with(id, &[(name, value.into())])
    }

    /// A message with variables.
    pub fn text_with(self, id: &str, values: &[(&str, Value<'_>)]) -> Cow<'static, str> {
        let mut args = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            args.set(*name, value.to_fluent());
        }
        Cow::Owned(self.look_up(id, Some(&args)).into_owned())
    }

    /// The message `<family>-<code>`: the name of a state, a reason, a role.
    pub fn label(self, family: &str, code: &str) -> Cow<'static, str> {
        self.text(&format!("{family}-{code}"))
    }

    /// Whether the message `<family>-<code>` exists, for codes that come from a brand's own data.
    pub fn has_label(self, family: &str, code: &str) -> bool {
        self.0.bundle.has_message(&format!("{family}-{code}"))
    }

    /// What a problem says to the reader.
    pub fn problem(self, problem: &Problem) -> Cow<'static, str> {
        let values: Vec<_> =
            problem.args.iter().map(|(name, value)| (*name, Value::guess(value))).collect();
        self.text_with(&format!("problem-{}", problem.code), &values)
    }

    /// Every problem there is: its code, and its text with the names of its variables in braces.
    pub fn problem_list(self) -> Vec<(String, String)> {
        const FAMILY: &str = "problem-";
        // The page of a problem has texts of its own, without a code of that name.
        const OF_THE_PAGE: [&str; 3] = ["title", "again", "home"];
        let files: Vec<_> = messages::of(Locale::English).collect();
        let lines = files.iter().flat_map(|file| file.lines());
        let codes = lines.filter_map(|line| line.strip_prefix(FAMILY)?.split_once(" ="));
        let mut found: Vec<_> = codes
            .map(|(code, _)| code)
            .filter(|code| !OF_THE_PAGE.contains(code))
            .map(|code| (code.to_owned(), self.unfilled(&format!("{FAMILY}{code}"))))
            .collect();
        found.sort_unstable();
        found
    }

    fn unfilled(self, id: &str) -> String {
        let book: &'static Book = self.0;
        let pattern = book.bundle.get_message(id).and_then(|message| message.value());
        let mut faults = Vec::new();
        pattern.map_or_else(String::new, |pattern| {
            book.bundle.format_pattern(pattern, None, &mut faults).into_owned()
        })
    }

    fn look_up(self, id: &str, args: Option<&FluentArgs<'_>>) -> Cow<'static, str> {
        let book: &'static Book = self.0;
        let Some(pattern) = book.bundle.get_message(id).and_then(|message| message.value()) else {
            return Cow::Owned(format!("⟦{id}⟧"));
        };
        let mut faults = Vec::new();
        let text = book.bundle.format_pattern(pattern, args, &mut faults);
        Cow::Owned(if faults.is_empty() {
            text.into_owned()
        } else {
            format!("⟦{id}: {text}⟧")
        })
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Words({})", self.0.locale)
    }
}

impl Book {
    fn open(locale: Locale) -> Self {
        let language: LanguageIdentifier =
            locale.tag().parse().expect("the tags of shipped languages are well formed");
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Isolation marks only help where the directions of two scripts meet.
        bundle.set_use_isolating(locale.direction() == "rtl");
        bundle.set_formatter(Some(number_formatter(locale)));
        for text in messages::of(locale) {
            // A file that does not parse loses the bad entry only; a test refuses both faults.
            let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Self { locale, bundle, formats: Formats::new(locale) }
    }
}

/// A formatter is a plain function that cannot remember its language: one for each.
fn number_formatter(locale: Locale) -> fn(&FluentValue<'_>, &IntlLangMemoizer) -> Option<String> {
    macro_rules! by_language {
        ($($language:ident)*) => {
            match locale {
                $(Locale::$language => |value, _| grouped(Locale::$language, value),)*
            }
        };
    }
    by_language! {
        SimplifiedChinese HongKongChinese English Indonesian Hindi Nepali Punjabi Tagalog Thai Urdu
        Vietnamese Japanese Korean
    }
}

fn grouped(locale: Locale, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(Words::of(locale).number(number.value as i64)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_message_is_marked() {
        assert_eq!(Words::of(Locale::English).text("no-such-message"), "⟦no-such-message⟧");
    }

    #[test]
    fn a_missing_variable_is_marked() {
        let text = Words::of(Locale::English).text("ago-minutes");
        assert!(text.starts_with('⟦'), "{text}");
    }

    #[test]
    fn problems_are_listed_with_the_names_of_their_variables() {
        let list = Words::of(Locale::HongKongChinese).problem_list();
        let text = |code| list.iter().find(|(found, _)| *found == code).map(|(_, text)| text);
        assert!(text("internal").is_some());
        assert!(text("json-missing").is_some_and(|text| text.contains("{$name}")));
        assert!(text("title").is_none());
    }

    #[test]
    fn numbers_choose_the_plural_and_are_grouped() {
        let check = |locale, minutes: i64, expect: &str| {
            assert_eq!(Words::of(locale).with("ago-minutes", "count", minutes), expect);
        };
        check(Locale::English, 1, "1 minute ago");
        check(Locale::English, 2_000, "2,000 minutes ago");
        check(Locale::SimplifiedChinese, 1, "1分钟前");
        check(Locale::HongKongChinese, 1, "1分鐘前");
    }
}
