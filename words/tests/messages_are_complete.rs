//! No text is missing, left over, or different in its variables between the languages.

mod support;

use simcare_base::Locale;
use std::collections::{BTreeMap, BTreeSet};
use support::{Message, messages_of, plural_categories, uses_in_source};

/// Families whose codes are data of a brand or of an area that is not written yet, so that no
/// source names them. Keep it empty where you can.
const FAMILIES_FROM_DATA: &[&str] = &[];

fn each_language() -> BTreeMap<&'static str, BTreeMap<String, Message>> {
    Locale::ALL.into_iter().map(|locale| (locale.tag(), messages_of(locale.tag()))).collect()
}

#[test]
fn every_language_has_every_message() {
    let languages = each_language();
    let all: BTreeSet<_> = languages.values().flat_map(|messages| messages.keys()).collect();
    let mut missing = Vec::new();
    for (language, messages) in &languages {
        missing
            .extend(all.iter().filter(|id| !messages.contains_key(**id)).map(|id| (language, id)));
    }
    assert!(missing.is_empty(), "messages missing: {missing:#?}");
}

#[test]
fn a_message_has_the_same_variables_in_every_language() {
    let languages = each_language();
    let mut differing = Vec::new();
    for (id, english) in &languages["en"] {
        for (language, messages) in &languages {
            let theirs = messages.get(id).map(|message| &message.variables);
            if theirs.is_some_and(|theirs| *theirs != english.variables) {
                differing.push((language, id, theirs, &english.variables));
            }
        }
    }
    assert!(differing.is_empty(), "variables differ: {differing:#?}");
}

#[test]
fn a_choice_by_number_has_each_plural_category_of_the_language() {
    let mut short = Vec::new();
    for (language, messages) in each_language() {
        let needed = plural_categories(language);
        for (id, message) in messages {
            for choice in message.choices.iter().filter(|choice| is_by_number(choice)) {
                if !needed.is_subset(choice) {
                    short.push((language, id.clone(), choice.clone()));
                }
            }
        }
    }
    assert!(short.is_empty(), "plural categories missing: {short:#?}");
}

/// A choice among other words than these is by a text: `[unknown]`, say.
fn is_by_number(choice: &BTreeSet<String>) -> bool {
    let by_number = ["zero", "one", "two", "few", "many", "other"];
    choice.iter().all(|key| by_number.contains(&key.as_str()) || key.parse::<u32>().is_ok())
}

#[test]
fn every_message_the_source_asks_for_exists() {
    let known = messages_of("en");
    let uses = uses_in_source();
    let missing: Vec<_> = uses.exact.iter().filter(|(id, _)| !known.contains_key(*id)).collect();
    assert!(missing.is_empty(), "the source asks for what is not there: {missing:#?}");
    let empty: Vec<_> = uses
        .families
        .iter()
        .filter(|(family, _)| {
            !known.keys().any(|id| id.starts_with(&format!("{family}-")))
                && !FAMILIES_FROM_DATA.contains(&family.as_str())
        })
        .collect();
    assert!(empty.is_empty(), "families without a message: {empty:#?}");
}

#[test]
fn every_message_is_used() {
    let uses = uses_in_source();
    let used = |id: &str| {
        uses.exact.contains_key(id)
            || uses.literals.contains(id)
            || uses
                .families
                .keys()
                .chain(&uses.prefixes)
                .any(|family| id.starts_with(&format!("{family}-")))
            || FAMILIES_FROM_DATA.iter().any(|family| id.starts_with(&format!("{family}-")))
    };
    let left_over: Vec<_> = messages_of("en").into_keys().filter(|id| !used(id)).collect();
    assert!(left_over.is_empty(), "messages that nothing asks for: {left_over:#?}");
}
