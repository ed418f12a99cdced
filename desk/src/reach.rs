//! Whose eyes a read or a write goes through: the desk's or one holder's.

use simcare_authority::{ActorRef, HolderScope, Scope};
use simcare_base::BrandId;

/// Authority over conversations. Only authorisation makes what is inside, and every query of this
/// crate is narrowed by it: to one brand, and for a holder to the holder's own conversations.
#[derive(Clone, Copy)]
pub enum Reach<'a> {
    /// Somebody at the desk, or a part of the program that acts for it.
    Desk(&'a Scope),
    /// The holder whose conversation it is.
    Holder(&'a HolderScope),
}

impl Reach<'_> {
    /// The brand that every row must be of.
    pub fn brand(&self) -> &BrandId {
        match self {
            Self::Desk(scope) => scope.brand(),
            Self::Holder(scope) => scope.brand(),
        }
    }

    /// Who acts.
    pub fn author(&self) -> ActorRef {
        match self {
            Self::Desk(scope) => scope.actor().clone(),
            Self::Holder(scope) => scope.actor(),
        }
    }

    /// The holder that every conversation must be of, where one looks.
    pub(crate) fn holder_text(&self) -> Option<String> {
        match self {
            Self::Desk(_) => None,
            Self::Holder(scope) => Some(scope.holder().as_str().to_owned()),
        }
    }
}
