//! A short text that a brand gives in the languages it speaks.

use simcare_base::Locale;
use std::collections::BTreeMap;

/// A text by language, never empty of all of them when it was checked.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct LocalText(BTreeMap<Locale, String>);

impl LocalText {
    /// The same text in every language: names that are not translated.
    pub fn everywhere(text: &str) -> Self {
        Self(Locale::ALL.into_iter().map(|locale| (locale, text.to_owned())).collect())
    }

    /// A text in English and both ways of writing Chinese.
    pub fn of(english: &str, simplified: &str, hong_kong: &str) -> Self {
        Self(BTreeMap::from([
            (Locale::English, english.to_owned()),
            (Locale::SimplifiedChinese, simplified.to_owned()),
            (Locale::HongKongChinese, hong_kong.to_owned()),
        ]))
    }

    /// What a reader of this language is shown: their own, the other Chinese, English, anything.
    pub fn text(&self, locale: Locale) -> &str {
        let nearest: &[Locale] = match locale {
            Locale::SimplifiedChinese => {
                &[Locale::SimplifiedChinese, Locale::HongKongChinese, Locale::English]
            }
            Locale::HongKongChinese => {
                &[Locale::HongKongChinese, Locale::SimplifiedChinese, Locale::English]
            }
            _ => &[locale, Locale::English],
        };
        let own = nearest.iter().find_map(|locale| self.0.get(locale));
        own.or_else(|| self.0.values().next()).map_or("", String::as_str)
    }

    /// Every text there is.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.0.values().map(String::as_str)
    }

    /// Whether no language has a text.
    pub fn is_empty(&self) -> bool {
        self.0.values().all(|text| text.trim().is_empty())
    }

    /// The longest of the texts, in characters.
    pub fn chars_max(&self) -> usize {
        self.0.values().map(|text| text.chars().count()).max().unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_gets_the_nearest_language_there_is() {
        let check = |json: &str, locale: Locale, expect: &str| {
            let text: LocalText = serde_json::from_str(json).expect("reads");
            assert_eq!(text.text(locale), expect, "{json} {locale}");
        };
        let both = r#"{"en":"Card","zh-Hant-HK":"儲值卡"}"#;
        check(both, Locale::English, "Card");
        check(both, Locale::HongKongChinese, "儲值卡");
        check(both, Locale::SimplifiedChinese, "儲值卡");
        check(r#"{"zh-Hans":"卡"}"#, Locale::English, "卡");
        check(both, Locale::Thai, "Card");
        check(r#"{"en":"Card","th":"ซิม"}"#, Locale::Thai, "ซิม");
        check("{}", Locale::English, "");
    }
}
