//! The proof that somebody may do something for one brand.

use crate::{Actor, ActorRef, Right};
use simcare_base::{BrandId, HolderId, Problem, Result};

/// Somebody with a right at one brand. Only [`authorise`] makes one.
#[derive(Debug, Clone)]
pub struct Scope {
    brand: BrandId,
    actor: ActorRef,
    right: Right,
}

impl Scope {
    /// The brand whose rows may be touched.
    pub fn brand(&self) -> &BrandId {
        &self.brand
    }

    /// Who acts.
    pub fn actor(&self) -> &ActorRef {
        &self.actor
    }

    /// The right it was made for.
    pub fn right(&self) -> Right {
        self.right
    }
}

/// A cardholder at their brand: only what is theirs. Only [`holder_scope`] makes one.
#[derive(Debug, Clone)]
pub struct HolderScope {
    brand: BrandId,
    holder: HolderId,
}

impl HolderScope {
    /// The brand whose rows may be touched.
    pub fn brand(&self) -> &BrandId {
        &self.brand
    }

    /// Whose rows may be touched.
    pub fn holder(&self) -> &HolderId {
        &self.holder
    }

    /// Who acts.
    pub fn actor(&self) -> ActorRef {
        ActorRef::Holder(self.holder.clone())
    }
}

/// Proves that the actor has this right at this brand.
///
/// # Errors
/// `not-found` when the actor has nothing to do with the brand, so that nobody learns which
/// brands there are; `right-missing` when only the right is missing.
pub fn authorise(actor: &Actor, right: Right, brand: &BrandId) -> Result<Scope> {
    if actor.has(right, brand) {
        return Ok(Scope { brand: brand.clone(), actor: actor.reference(), right });
    }
    if actor.brands().contains(brand) {
        Err(Problem::forbidden("right-missing").with("right", right))
    } else {
        Err(Problem::not_found("not-found"))
    }
}

/// A proof for every brand where the actor has this right.
///
/// # Errors
/// `right-missing` when there is none.
pub fn authorise_each(actor: &Actor, right: Right) -> Result<Vec<Scope>> {
    let scopes: Vec<Scope> =
        actor.brands().iter().filter_map(|brand| authorise(actor, right, brand).ok()).collect();
    if scopes.is_empty() {
        return Err(Problem::forbidden("right-missing").with("right", right));
    }
    Ok(scopes)
}

/// Proves that the actor is a holder of this brand.
///
/// # Errors
/// `unauthenticated` for everybody else.
pub fn holder_scope(actor: &Actor, at: &BrandId) -> Result<HolderScope> {
    match actor {
        Actor::Holder { brand, holder } if brand == at => {
            Ok(HolderScope { brand: brand.clone(), holder: holder.clone() })
        }
        _ => Err(Problem::unauthenticated()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Grant, Role};
    use simcare_base::{ApiTokenId, ProblemKind, StaffId};

    #[test]
    fn rights_are_for_one_brand() {
        let (ours, theirs) = (BrandId::from_bits(1), BrandId::from_bits(2));
        let agent = Actor::Staff {
            staff: StaffId::from_bits(1),
            grants: vec![Grant { brand: ours.clone(), role: Role::Agent }],
        };
        let token = Actor::Token {
            token: ApiTokenId::from_bits(1),
            brands: vec![ours.clone()],
            rights: vec![Right::ReadCards],
        };
        let holder = Actor::Holder { brand: ours.clone(), holder: HolderId::from_bits(1) };
        let check = |actor: &Actor, right, brand, expect: Option<ProblemKind>| {
            let got = authorise(actor, right, brand).err().map(|problem| problem.kind);
            assert_eq!(got, expect, "{actor:?} {right}");
        };
        check(&agent, Right::DecideCases, &ours, None);
        check(&agent, Right::ApproveRefunds, &ours, Some(ProblemKind::Forbidden));
        check(&agent, Right::DecideCases, &theirs, Some(ProblemKind::NotFound));
        check(&token, Right::ReadCards, &ours, None);
        check(&token, Right::ReadCases, &ours, Some(ProblemKind::Forbidden));
        check(&token, Right::ReadCards, &theirs, Some(ProblemKind::NotFound));
        check(&holder, Right::ReadCards, &ours, Some(ProblemKind::Forbidden));
        assert!(holder_scope(&holder, &ours).is_ok());
        assert!(holder_scope(&holder, &theirs).is_err());
        assert!(holder_scope(&agent, &ours).is_err());
    }
}
