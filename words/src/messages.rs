//! The message files, by language and area: one area is one file in every language.

use rust_embed::RustEmbed;
use simcare_base::Locale;

#[derive(RustEmbed)]
#[folder = "messages/"]
#[include = "*.ftl"]
struct Files;

/// The texts of all files of a language.
pub(crate) fn of(locale: Locale) -> impl Iterator<Item = String> {
    let names = Files::iter()
        .filter(move |name| name.split_once('/').is_some_and(|(folder, _)| folder == locale.tag()));
    names.filter_map(|name| String::from_utf8(Files::get(&name)?.data.into_owned()).ok())
}
