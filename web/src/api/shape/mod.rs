//! How things look in JSON: one file a kind of thing. These shapes are a promise to programs, so
//! they are apart from the types of the domains, which may change.

mod amount;
mod apn;
mod article;
mod audit;
mod brand;
mod canned;
mod card;
mod case;
mod conversation;
mod diagnosis;
mod doctor;
mod entry;
mod event;
mod holder;
mod line;
mod order;
mod policy;
mod product;
mod refund;
mod registration;
mod sandbox_line;
mod token;

pub use amount::Amount;
pub use apn::{ApnFactsShape, ApnSettingsShape, ApnShape};
pub use article::{
    ArticleRowShape, ArticleShape, FoundShape, GapShape, ProposalShape, VersionShape,
};
pub use audit::AuditShape;
pub use brand::BrandShape;
pub use canned::CannedShape;
pub use card::{CardFactsShape, CardShape};
pub use case::{CaseFactsShape, CaseShape};
pub use conversation::{ConversationRowShape, ConversationShape};
pub use diagnosis::{DiagnosisShape, StepShape};
pub use doctor::CatalogueShape;
pub use entry::EntryShape;
pub use event::EventShape;
pub use holder::{HolderFactsShape, HolderShape};
pub use line::LineShape;
pub use order::{OrderFactsShape, OrderShape};
pub use policy::{PolicyShape, PolicyTextShape};
pub use product::ProductShape;
pub use refund::{RefundFactsShape, RefundShape};
pub use registration::{PapersShape, PhotoShape, RegistrationShape};
pub use sandbox_line::SandboxLineShape;
pub use token::TokenShape;

use simcare_authority::ActorRef;
use simcare_base::Instant;

/// An instant by RFC 3339.
fn instant(at: Instant) -> String {
    at.to_string()
}

/// An instant by RFC 3339, where there is one.
fn instant_if_any(at: Option<Instant>) -> Option<String> {
    at.map(instant)
}

/// Who did something.
#[derive(Debug, serde::Serialize, utoipa::ToSchema)]
pub struct ActorShape {
    /// `holder`, `staff`, `token` or `system`.
    #[schema(example = "staff")]
    pub kind: &'static str,
    /// The id, or the name of the part of simcare.
    pub id: String,
}

impl From<&ActorRef> for ActorShape {
    fn from(actor: &ActorRef) -> Self {
        Self { kind: actor.kind(), id: actor.id().to_owned() }
    }
}
