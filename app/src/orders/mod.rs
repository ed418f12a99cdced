//! Orders of a brand, as the desk and programs read them.

mod order_find;
mod order_get;
mod order_list;

pub use order_find::order_find;
pub use order_get::{OrderFacts, order_get};
pub use order_list::order_list;
