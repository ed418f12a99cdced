//! Cards of a brand, as the desk and programs read them.

mod card_find;
mod card_get;
mod card_list;

pub use card_find::card_find;
pub use card_get::{CardFacts, card_get};
pub use card_list::card_list;
