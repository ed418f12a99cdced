//! Which number or address belongs to a card: changed by whoever has both the old one and the new.

mod answer;
mod ask;

pub use answer::{BindingAnswer, binding_answer};
pub use ask::{BindingAsked, binding_ask};
