//! Who acts.

use crate::{Right, Role};
use simcare_base::{ApiTokenId, BrandId, HolderId, StaffId};
use std::fmt;

/// Somebody's role at one brand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    /// The brand.
    pub brand: BrandId,
    /// The role there.
    pub role: Role,
}

/// Who acts, with what they were granted. Made by `app` from a session or a token, or by the
/// program itself for work that nobody asked for at that moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Actor {
    /// A cardholder, or a visitor who has proven nothing yet.
    Holder {
        /// Their brand.
        brand: BrandId,
        /// Who they are there.
        holder: HolderId,
    },
    /// Somebody at the desk.
    Staff {
        /// Who.
        staff: StaffId,
        /// Their roles, one a brand at most.
        grants: Vec<Grant>,
    },
    /// A program with an API token.
    Token {
        /// Which token.
        token: ApiTokenId,
        /// The brands it is for.
        brands: Vec<BrandId>,
        /// What it may do there.
        rights: Vec<Right>,
    },
    /// simcare itself: a job, an import, an automatic rule. The name says which.
    System(&'static str),
}

impl Actor {
    /// Who it is, without what they may do.
    pub fn reference(&self) -> ActorRef {
        match self {
            Self::Holder { holder, .. } => ActorRef::Holder(holder.clone()),
            Self::Staff { staff, .. } => ActorRef::Staff(staff.clone()),
            Self::Token { token, .. } => ActorRef::Token(token.clone()),
            Self::System(name) => ActorRef::System((*name).to_owned()),
        }
    }

    pub(crate) fn has(&self, right: Right, brand: &BrandId) -> bool {
        match self {
            Self::Holder { .. } => false,
            Self::Staff { grants, .. } => grants
                .iter()
                .any(|grant| grant.brand == *brand && crate::role_has(grant.role, right)),
            Self::Token { brands, rights, .. } => brands.contains(brand) && rights.contains(&right),
            Self::System(_) => true,
        }
    }

    /// The brands this actor has anything to do with; none for the program itself, which is
    /// bound to no brand.
    pub fn brands(&self) -> Vec<BrandId> {
        match self {
            Self::Holder { brand, .. } => vec![brand.clone()],
            Self::Staff { grants, .. } => grants.iter().map(|g| g.brand.clone()).collect(),
            Self::Token { brands, .. } => brands.clone(),
            Self::System(_) => Vec::new(),
        }
    }
}

/// Who did something, as the audit trail and rows keep it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ActorRef {
    /// A cardholder or visitor.
    Holder(HolderId),
    /// Somebody at the desk.
    Staff(StaffId),
    /// A program.
    Token(ApiTokenId),
    /// simcare itself.
    System(String),
}

impl ActorRef {
    /// `holder`, `staff`, `token` or `system`.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Holder(_) => "holder",
            Self::Staff(_) => "staff",
            Self::Token(_) => "token",
            Self::System(_) => "system",
        }
    }

    /// The id, or the name of the part of simcare.
    pub fn id(&self) -> &str {
        match self {
            Self::Holder(id) => id.as_str(),
            Self::Staff(id) => id.as_str(),
            Self::Token(id) => id.as_str(),
            Self::System(name) => name,
        }
    }

    /// From the two columns that hold it.
    pub fn parse(kind: &str, id: &str) -> Option<Self> {
        match kind {
            "holder" => id.parse().ok().map(Self::Holder),
            "staff" => id.parse().ok().map(Self::Staff),
            "token" => id.parse().ok().map(Self::Token),
            "system" => Some(Self::System(id.to_owned())),
            _ => None,
        }
    }
}

impl fmt::Display for ActorRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.kind(), self.id())
    }
}
