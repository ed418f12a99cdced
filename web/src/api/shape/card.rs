//! A card, alone and with what belongs to it.

use super::{HolderShape, OrderShape, ProductShape, instant, instant_if_any};
use serde::Serialize;
use simcare_app::cards::CardFacts;
use simcare_sims::Card;
use utoipa::ToSchema;

/// A physical card or an eSIM. What installs an eSIM is not told here: whoever has it has the line.
#[derive(Debug, Serialize, ToSchema)]
pub struct CardShape {
    /// Its id.
    pub id: String,
    /// The number printed on it.
    #[schema(example = "8985200012345678905")]
    pub iccid: String,
    /// `physical` or `esim`.
    pub form: &'static str,
    /// What it is.
    pub product: String,
    /// The order it came with.
    pub order: String,
    /// The line of that order.
    pub order_line: String,
    /// Whose it is.
    pub holder: String,
    /// A physical card was handed over.
    #[schema(format = DateTime)]
    pub delivered_at: Option<String>,
    /// The code of an eSIM was sent.
    #[schema(format = DateTime)]
    pub qr_sent_at: Option<String>,
    /// A phone asked for the profile.
    #[schema(format = DateTime)]
    pub scanned_at: Option<String>,
    /// The profile was installed.
    #[schema(format = DateTime)]
    pub installed_at: Option<String>,
    /// The line was opened.
    #[schema(format = DateTime)]
    pub activated_at: Option<String>,
    /// Data was used for the first time.
    #[schema(format = DateTime)]
    pub first_used_at: Option<String>,
    /// Bytes used so far.
    pub used_bytes: u64,
    /// Since when it is known.
    #[schema(format = DateTime)]
    pub created_at: String,
}

impl From<Card> for CardShape {
    fn from(card: Card) -> Self {
        let life = card.life;
        Self {
            id: card.id.to_string(),
            iccid: card.iccid.as_str().to_owned(),
            form: card.form.as_str(),
            product: card.product_id.to_string(),
            order: card.order_id.to_string(),
            order_line: card.order_line_id.to_string(),
            holder: card.holder_id.to_string(),
            delivered_at: instant_if_any(life.delivered_at),
            qr_sent_at: instant_if_any(life.qr_sent_at),
            scanned_at: instant_if_any(life.scanned_at),
            installed_at: instant_if_any(life.installed_at),
            activated_at: instant_if_any(life.activated_at),
            first_used_at: instant_if_any(life.first_used_at),
            used_bytes: card.used.0,
            created_at: instant(card.created_at),
        }
    }
}

/// A card with where it stands now and what belongs to it.
#[derive(Debug, Serialize, ToSchema)]
pub struct CardFactsShape {
    /// The card.
    #[serde(flatten)]
    pub card: CardShape,
    /// `ordered`, `delivered`, `qr-sent`, `scanned`, `installed`, `activated`, `in-use`, `used-up`
    /// or `expired`: the furthest station it has reached.
    pub state: &'static str,
    /// Bytes left; null for a product that grants by day.
    pub remaining_bytes: Option<u64>,
    /// When validity ends; null while it has not begun.
    #[schema(format = DateTime)]
    pub expires_at: Option<String>,
    /// The product.
    pub product_facts: ProductShape,
    /// The order.
    pub order_facts: OrderShape,
    /// The holder.
    pub holder_facts: HolderShape,
}

impl From<CardFacts> for CardFactsShape {
    fn from(facts: CardFacts) -> Self {
        Self {
            card: facts.dossier.card.into(),
            state: facts.state.as_str(),
            remaining_bytes: facts.remaining.data.map(|left| left.0),
            expires_at: instant_if_any(facts.remaining.expires_at),
            product_facts: facts.dossier.product.into(),
            order_facts: facts.dossier.order.into(),
            holder_facts: facts.dossier.holder.into(),
        }
    }
}
