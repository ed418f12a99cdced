//! Real-name registration: which cards need it, what is to be brought, how it goes on.
//!
//! What the law asks is data (`rules/*.toml`). The rules over it are pure. What people bring is
//! sealed before it is written ([`seal`]) and counted by a keyed hash, so the tables tell nobody
//! who holds a card.

mod kept;
mod pack;
mod papers;
pub mod seal;
mod standing;

pub use kept::{
    Registration, by_card, by_id, by_own_card, due, erase_parts, idents_count, insert, overdue,
    page, part, part_put, save,
};
pub use pack::{Caps, Pack, pack_by_id, pack_for};
pub use papers::{Adult, Company, Document, Given, Kind, Papers, PapersError, read as read_papers};
pub use seal::Keyring;
pub use standing::{Act, Reason, Standing, State, Unfit, moved};
