//! A decision: what a case gets, and every clause that had a say in it.

use crate::amount::Amount;
use crate::clause::ClauseArgs;
use crate::form::{Destination, EvidenceKind, Remedy};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What was decided. Kept for ever beside its facts, so the JSON form is stable.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Decision {
    /// How it ended.
    pub outcome: Outcome,
    /// The promise that was found to hold, or would hold with the missing evidence.
    pub promise: Option<String>,
    /// What is given.
    pub remedy: Option<Remedy>,
    /// Everything the promise lets the holder choose from, the given one included.
    pub choices: Vec<Remedy>,
    /// Where money goes.
    pub destination: Option<Destination>,
    /// How much, when money is given.
    pub amount: Option<Amount>,
    /// What is still to be shown.
    pub missing: Vec<MissingEvidence>,
    /// Every clause that spoke, in the order of the terms.
    pub clauses: Vec<SpokenClause>,
    /// Whether small amounts may be paid by this decision without a person.
    pub automatic: bool,
}

/// How a decision ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// The remedy is given.
    Allowed,
    /// It would be given if what is missing were shown.
    NeedsEvidence,
    /// Nothing is given.
    Denied,
    /// A person has to look; what is filled in is only a proposal.
    ManualReview,
}

/// A demand that has not been met.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct MissingEvidence {
    /// The clause that demands it.
    pub clause: String,
    /// Any one of these is enough.
    pub any_of: BTreeSet<EvidenceKind>,
}

/// A clause that had a say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SpokenClause {
    /// The clause's id in the policy.
    pub id: String,
    /// The promise it belongs to.
    pub promise: Option<String>,
    /// What it did.
    pub effect: Effect,
    /// The id of its sentence, in every language.
    pub message: String,
    /// The values of the sentence.
    pub args: ClauseArgs,
}

/// What a clause did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// It gives.
    Grants,
    /// It is a condition of what is given, and this case meets it.
    Meets,
    /// It refuses.
    Refuses,
    /// It asks for something to be shown.
    Asks,
    /// It wants a person to look.
    Reviews,
}

impl Outcome {
    /// The word in rows, addresses and message ids.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Allowed => "allowed",
            Self::NeedsEvidence => "needs-evidence",
            Self::Denied => "denied",
            Self::ManualReview => "manual-review",
        }
    }
}

impl Decision {
    /// The clauses that refused, each said once.
    pub fn refusals(&self) -> impl Iterator<Item = &SpokenClause> {
        self.clauses.iter().filter(|clause| clause.effect == Effect::Refuses)
    }
}
