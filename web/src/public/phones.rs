//! The choice of the phone on the pages that speak its menus' words.

use crate::phone::Phone;
use simcare_words::Words;

/// Which phone the reader chose.
#[derive(Debug, Default, serde::Deserialize)]
pub struct AskPhone {
    /// Its name; empty for what the browser says.
    #[serde(default)]
    pub phone: String,
}

/// One phone of the choice.
pub struct PhoneChoice {
    /// Its name in addresses.
    pub name: &'static str,
    /// What people call it.
    pub text: String,
    /// Whether the page speaks its words.
    pub is_here: bool,
}

/// The choice, with the one that the page is for.
pub fn choices(words: Words, here: Phone) -> Vec<PhoneChoice> {
    let one = |phone: &Phone| PhoneChoice {
        name: phone.as_str(),
        text: words.label("phone", phone.as_str()).into_owned(),
        is_here: *phone == here,
    };
    Phone::ALL.iter().map(one).collect()
}
