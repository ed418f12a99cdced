//! The languages simcare speaks.

use std::fmt;
use std::str::FromStr;

/// A language that every text exists in.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[serde(try_from = "String", into = "String")]
pub enum Locale {
    /// Simplified Chinese, as read on the Mainland.
    SimplifiedChinese,
    /// Traditional Chinese, as written in Hong Kong; Cantonese is understood as this.
    HongKongChinese,
    /// English.
    English,
    /// Bahasa Indonesia.
    Indonesian,
    /// Hindi, in Devanagari.
    Hindi,
    /// Nepali, in Devanagari.
    Nepali,
    /// Punjabi, in Gurmukhi.
    Punjabi,
    /// Tagalog, as spoken in Manila and by Filipinos abroad.
    Tagalog,
    /// Thai.
    Thai,
    /// Urdu, written from right to left.
    Urdu,
    /// Vietnamese.
    Vietnamese,
    /// Japanese.
    Japanese,
    /// Korean.
    Korean,
}

impl Locale {
    /// Every shipped language, in the order of the switch.
    pub const ALL: [Self; 13] = [
        Self::SimplifiedChinese,
        Self::HongKongChinese,
        Self::English,
        Self::Indonesian,
        Self::Hindi,
        Self::Nepali,
        Self::Punjabi,
        Self::Tagalog,
        Self::Thai,
        Self::Urdu,
        Self::Vietnamese,
        Self::Japanese,
        Self::Korean,
    ];

    /// The BCP 47 tag, as in `lang` attributes, cookies, rows and file names.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::SimplifiedChinese => "zh-Hans",
            Self::HongKongChinese => "zh-Hant-HK",
            Self::English => "en",
            Self::Indonesian => "id",
            Self::Hindi => "hi",
            Self::Nepali => "ne",
            Self::Punjabi => "pa",
            Self::Tagalog => "tl",
            Self::Thai => "th",
            Self::Urdu => "ur",
            Self::Vietnamese => "vi",
            Self::Japanese => "ja",
            Self::Korean => "ko",
        }
    }

    /// What its readers call it.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::SimplifiedChinese => "简体中文",
            Self::HongKongChinese => "繁體中文",
            Self::English => "English",
            Self::Indonesian => "Bahasa Indonesia",
            Self::Hindi => "हिन्दी",
            Self::Nepali => "नेपाली",
            Self::Punjabi => "ਪੰਜਾਬੀ",
            Self::Tagalog => "Tagalog",
            Self::Thai => "ไทย",
            Self::Urdu => "اردو",
            Self::Vietnamese => "Tiếng Việt",
            Self::Japanese => "日本語",
            Self::Korean => "한국어",
        }
    }

    /// The `dir` attribute.
    pub const fn direction(self) -> &'static str {
        match self {
            Self::Urdu => "rtl",
            _ => "ltr",
        }
    }

    /// The shipped language nearest to one BCP 47 tag, if any is near.
    pub fn nearest(tag: &str) -> Option<Self> {
        let tag = tag.trim().to_ascii_lowercase().replace('_', "-");
        let mut parts = tag.split('-');
        let rest_has = |name: &str| tag.split('-').skip(1).any(|part| part == name);
        match parts.next()? {
            "yue" => Some(Self::HongKongChinese),
            "zh" if rest_has("hans") => Some(Self::SimplifiedChinese),
            "zh" if ["hant", "hk", "mo", "tw"].iter().any(|part| rest_has(part)) => {
                Some(Self::HongKongChinese)
            }
            "zh" => Some(Self::SimplifiedChinese),
            // The older tag of Indonesian, and the standard language that Tagalog became.
            "in" => Some(Self::Indonesian),
            "fil" => Some(Self::Tagalog),
            language => Self::ALL.into_iter().find(|locale| locale.tag() == language),
        }
    }

    /// The best of `offered` for an `Accept-Language` header; the first offered when none fits.
    pub fn negotiate(accept_language: &str, offered: &[Self]) -> Option<Self> {
        let mut wishes: Vec<(f32, Self)> = accept_language
            .split(',')
            .filter_map(|wish| {
                let (tag, weight) = wish.split_once(';').unwrap_or((wish, "q=1"));
                let weight = weight.trim().strip_prefix("q=")?.parse::<f32>().ok()?;
                (weight > 0.0).then_some(())?;
                Some((weight, Self::nearest(tag)?))
            })
            .collect();
        // A stable sort keeps the browser's own order among equal weights.
        wishes.sort_by(|a, b| b.0.total_cmp(&a.0));
        let fitting = wishes.into_iter().map(|(_, locale)| locale).find(|l| offered.contains(l));
        fitting.or_else(|| offered.first().copied())
    }
}

impl FromStr for Locale {
    type Err = String;
    fn from_str(tag: &str) -> Result<Self, String> {
        Self::ALL.into_iter().find(|l| l.tag() == tag).ok_or_else(|| format!("no language {tag}"))
    }
}

impl TryFrom<String> for Locale {
    type Error = String;
    fn try_from(tag: String) -> Result<Self, String> {
        tag.parse()
    }
}

impl From<Locale> for String {
    fn from(locale: Locale) -> Self {
        locale.tag().to_owned()
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_get_the_nearest_language() {
        let check = |header: &str, offered: &[Locale], expect: Option<Locale>| {
            assert_eq!(Locale::negotiate(header, offered), expect, "{header}");
        };
        use Locale::{English, HongKongChinese, Indonesian, Punjabi, SimplifiedChinese, Tagalog};
        check("zh-CN,zh;q=0.9,en;q=0.8", &Locale::ALL, Some(SimplifiedChinese));
        check("zh-HK", &Locale::ALL, Some(HongKongChinese));
        check("zh-TW", &Locale::ALL, Some(HongKongChinese));
        check("yue", &Locale::ALL, Some(HongKongChinese));
        check("zh-Hans-HK", &Locale::ALL, Some(SimplifiedChinese));
        check("in-ID", &Locale::ALL, Some(Indonesian));
        check("fil-PH,en;q=0.5", &Locale::ALL, Some(Tagalog));
        check("pa-Guru-IN", &Locale::ALL, Some(Punjabi));
        check("fr;q=0.9, en-GB;q=0.3", &Locale::ALL, Some(English));
        check("en;q=0.2, zh-HK;q=0.7", &Locale::ALL, Some(HongKongChinese));
        check("en;q=0, zh", &[English], Some(English));
        check("fr", &[HongKongChinese, English], Some(HongKongChinese));
        check("", &Locale::ALL, Some(SimplifiedChinese));
        check("en;q=x", &[], None);
    }
}
