//! Which phone somebody holds: a guess from what the browser says of itself, so that the right menu
//! words stand first. It is never needed: every page lets the reader choose.

use axum::http::HeaderMap;
use axum::http::header::USER_AGENT;

macro_rules! phones {
    ($($(#[$doc:meta])* $name:ident = $word:literal: $($mark:literal)*;)*) => {
        /// A family of phones whose menus use the same words.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Phone {
            $($(#[$doc])* $name,)*
        }

        impl Phone {
            /// Every family, in the order in which they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// Its name in addresses and message ids.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $word),* }
            }

            /// What the browsers of its phones call themselves, in lower case.
            const fn marks(self) -> &'static [&'static str] {
                match self { $(Self::$name => &[$($mark),*]),* }
            }
        }
    };
}

phones! {
    /// iPhone and iPad.
    Iphone = "iphone": "iphone" "ipad";
    /// Samsung Galaxy.
    Samsung = "samsung": "samsung" "; sm-" " sm-";
    /// Google Pixel.
    Pixel = "pixel": "pixel";
    /// Xiaomi, Redmi, POCO.
    Xiaomi = "xiaomi": "xiaomi" "redmi" "poco" "miui" "; mi ";
    /// Huawei with HarmonyOS or EMUI, and Honor.
    Huawei = "huawei": "harmonyos" "openharmony" "huawei" "honor";
    /// OPPO, realme and OnePlus.
    Oppo = "oppo": "oppo" "; cph" "realme" "; rmx" "oneplus" "heytap";
    /// vivo and iQOO.
    Vivo = "vivo": "vivo" "iqoo";
    /// Any other with Android.
    Android = "android": "android";
}

impl Phone {
    /// From its name in an address.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|phone| phone.as_str() == name)
    }

    /// What the browser says of itself; none where that tells no phone.
    pub fn from_user_agent(text: &str) -> Option<Self> {
        let text = text.to_lowercase();
        let says = |phone: &&Self| phone.marks().iter().any(|mark| text.contains(mark));
        // The last family, which any of the others is as well, is asked last.
        Self::ALL.iter().find(says).copied()
    }

    /// What the address asks for, else what the browser says; else what most travellers have.
    pub fn of(asked: &str, headers: &HeaderMap) -> Self {
        let agent = headers.get(USER_AGENT).and_then(|value| value.to_str().ok());
        let guessed = || Self::from_user_agent(agent.unwrap_or_default());
        Self::from_name(asked).or_else(guessed).unwrap_or(Self::Iphone)
    }

    /// Whether it is Apple's: profiles and links are for these alone.
    pub const fn is_apple(self) -> bool {
        matches!(self, Self::Iphone)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_tell_their_phone_or_nothing() {
        let check = |agent: &str, expect: Option<Phone>| {
            assert_eq!(Phone::from_user_agent(agent), expect, "{agent}");
        };
        check("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X)", Some(Phone::Iphone));
        check("Mozilla/5.0 (Linux; Android 14; SM-S921B) Chrome/126", Some(Phone::Samsung));
        check("Mozilla/5.0 (Linux; Android 14; Pixel 8) Chrome/126", Some(Phone::Pixel));
        check(
            "Mozilla/5.0 (Linux; U; Android 13; zh-cn; 2211133C) XiaoMi/MiuiBrowser",
            Some(Phone::Xiaomi),
        );
        check("Mozilla/5.0 (Phone; OpenHarmony 5.0) ArkWeb/4.1", Some(Phone::Huawei));
        check("Mozilla/5.0 (Linux; Android 13; CPH2451) Chrome/126", Some(Phone::Oppo));
        check("Mozilla/5.0 (Linux; Android 13; vivo V2217A) Chrome/126", Some(Phone::Vivo));
        check("Mozilla/5.0 (Linux; Android 10; K) Chrome/126", Some(Phone::Android));
        check("Mozilla/5.0 (X11; Linux x86_64) Chrome/126", None);
        check("", None);
    }

    #[test]
    fn what_the_reader_chose_wins() {
        let mut headers = HeaderMap::new();
        let agent = axum::http::HeaderValue::from_static("Mozilla/5.0 (iPhone)");
        headers.insert(USER_AGENT, agent);
        assert_eq!(Phone::of("vivo", &headers), Phone::Vivo);
        assert_eq!(Phone::of("", &headers), Phone::Iphone);
        assert_eq!(Phone::of("toaster", &HeaderMap::new()), Phone::Iphone);
    }
}
