//! A holder, alone and with cards and orders.

use super::{CardShape, OrderShape, instant};
use serde::Serialize;
use simcare_app::holders::HolderFacts;
use simcare_sims::Holder;
use utoipa::ToSchema;

/// Who bought or uses cards of a brand.
#[derive(Debug, Serialize, ToSchema)]
pub struct HolderShape {
    /// The id.
    pub id: String,
    /// What to call them; empty where it is not known.
    pub name: String,
    /// `email` or `phone`; null for a visitor who has proven nothing.
    pub contact_kind: Option<&'static str>,
    /// The address or number.
    pub contact: Option<String>,
    /// The language they chose, once they did.
    pub language: Option<&'static str>,
    /// Their country by two letters, where an order said it.
    pub country: Option<String>,
    /// Since when they are known.
    #[schema(format = DateTime)]
    pub created_at: String,
}

impl From<Holder> for HolderShape {
    fn from(holder: Holder) -> Self {
        let contact = holder.contact.as_ref().map(simcare_sims::Contact::parts);
        Self {
            id: holder.id.to_string(),
            name: holder.name,
            contact_kind: contact.map(|(kind, _)| kind),
            contact: contact.map(|(_, address)| address.to_owned()),
            language: holder.language.map(simcare_base::Locale::tag),
            country: holder.country,
            created_at: instant(holder.created_at),
        }
    }
}

/// A holder with what is theirs.
#[derive(Debug, Serialize, ToSchema)]
pub struct HolderFactsShape {
    /// The holder.
    #[serde(flatten)]
    pub holder: HolderShape,
    /// Their cards, the latest first, up to 100.
    pub cards: Vec<CardShape>,
    /// Their orders, the latest first, up to 100.
    pub orders: Vec<OrderShape>,
}

impl From<HolderFacts> for HolderFactsShape {
    fn from(facts: HolderFacts) -> Self {
        Self {
            holder: facts.holder.into(),
            cards: facts.cards.into_iter().map(Into::into).collect(),
            orders: facts.orders.into_iter().map(Into::into).collect(),
        }
    }
}
