//! The message files, by language and area.

use simcare_base::Locale;

/// One area is one file in every language; add its name here when you add the files.
macro_rules! areas {
    ($language:literal: $($area:literal)*) => {
        &[$(include_str!(concat!("../messages/", $language, "/", $area, ".ftl"))),*]
    };
}

macro_rules! languages {
    ($($areas:tt)*) => {
        /// The texts of all files of a language.
        pub(crate) const fn of(locale: Locale) -> &'static [&'static str] {
            match locale {
                Locale::English => areas!("en": $($areas)*),
                Locale::SimplifiedChinese => areas!("zh-Hans": $($areas)*),
                Locale::HongKongChinese => areas!("zh-Hant-HK": $($areas)*),
            }
        }
    };
}

languages! {
    "common" "brand" "card" "talk" "returns" "problems" "mail" "console" "import" "api"
}
