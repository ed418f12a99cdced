//! Reading the message files and the source that uses them.

mod source;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use icu::locale::Locale as IcuLocale;
use icu::plurals::{PluralCategory, PluralRules};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

pub use source::uses_in_source;

/// What matters of a message beside its words.
#[derive(Debug, Default)]
pub struct Message {
    /// The variables it puts in or chooses by.
    pub variables: BTreeSet<String>,
    /// The keys of each choice in it.
    pub choices: Vec<BTreeSet<String>>,
}

/// The top of the workspace.
pub fn top() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().expect("the crate is in the workspace").to_owned()
}

/// Every message of a language; a file that does not parse or says a thing twice fails the test.
pub fn messages_of(language: &str) -> BTreeMap<String, Message> {
    let folder = top().join("words/messages").join(language);
    let mut messages = BTreeMap::new();
    for entry in std::fs::read_dir(folder).expect("the language has a folder") {
        let path = entry.expect("the folder can be read").path();
        let text = std::fs::read_to_string(&path).expect("a message file is text");
        let resource = fluent_syntax::parser::parse(text.as_str())
            .unwrap_or_else(|(_, faults)| panic!("{}: {faults:?}", path.display()));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let mut found = Message::default();
            read_pattern(message.value.as_ref(), &mut found);
            let before = messages.insert(message.id.name.to_owned(), found);
            assert!(before.is_none(), "{}: {} is there twice", path.display(), message.id.name);
        }
    }
    messages
}

fn read_pattern(pattern: Option<&Pattern<&str>>, found: &mut Message) {
    for element in pattern.map(|pattern| &pattern.elements[..]).unwrap_or_default() {
        if let PatternElement::Placeable { expression } = element {
            read_expression(expression, found);
        }
    }
}

fn read_expression(expression: &Expression<&str>, found: &mut Message) {
    match expression {
        Expression::Inline(inline) => read_inline(inline, found),
        Expression::Select { selector, variants } => {
            read_inline(selector, found);
            let keys = variants.iter().map(|variant| match &variant.key {
                VariantKey::Identifier { name } => (*name).to_owned(),
                VariantKey::NumberLiteral { value } => (*value).to_owned(),
            });
            found.choices.push(keys.collect());
            for variant in variants {
                read_pattern(Some(&variant.value), found);
            }
        }
    }
}

fn read_inline(inline: &InlineExpression<&str>, found: &mut Message) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.variables.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => read_expression(expression, found),
        _ => {}
    }
}

/// The plural categories that the language tells apart.
pub fn plural_categories(language: &str) -> BTreeSet<String> {
    let locale: IcuLocale = language.parse().expect("a shipped language");
    let rules = PluralRules::try_new_cardinal((&locale).into()).expect("ICU knows the language");
    let name = |category| match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    };
    rules.categories().map(|category| name(category).to_owned()).collect()
}
