//! One trait for the carriers behind the cards, and the carriers that stand behind it.
