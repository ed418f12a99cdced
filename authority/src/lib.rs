//! Who may do what, for which brand.
//!
//! A [`Scope`] is the proof that somebody may do something for one brand, and every query of a
//! domain asks for one. Nothing else in the program can make one: its fields are private and
//! [`authorise`] is the only way in. The table of roles and rights is data, in [`matrix`].

mod actor;
mod matrix;
mod scope;

pub use actor::{Actor, ActorRef, Grant};
pub use matrix::{Right, Role, role_has};
pub use scope::{HolderScope, Scope, authorise, authorise_each, holder_scope};
