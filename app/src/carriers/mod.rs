//! Lines: asking carriers about them, having them changed, and playing with the sandbox's.

mod carrier_list;
mod line_change;
mod line_find;
mod line_read;
mod line_wishes;
mod of_card;
mod sandbox_line;

pub use carrier_list::{CarrierSeen, carrier_list};
pub use line_change::line_change;
pub use line_find::{LineHit, line_find};
pub use line_read::{LineSeen, line_read};
pub use line_wishes::{Outcome, Wish, line_wishes};
pub use sandbox_line::{
    SandboxBill, sandbox_line_get, sandbox_line_put, sandbox_line_switch, sandbox_pay,
    sandbox_payment,
};
