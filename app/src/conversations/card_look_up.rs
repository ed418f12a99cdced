//! Cards by what a holder reads out: the number on the card, or the number of the order.

use crate::App;
use simcare_authority::{Actor, Right, authorise, authorise_each};
use simcare_base::Result;
use simcare_desk::{Conversation, conversations_of_card};
use simcare_sims::{Dossier, Iccid, OrderNumber, card, dossier, order};

/// Cards that one number may lead to.
const CARDS_MAX: usize = 20;

/// A card that was found, with what was said about it.
#[derive(Debug, Clone)]
pub struct CardHit {
    /// The card with its order.
    pub dossier: Dossier,
    /// The conversations about it, the latest first.
    pub conversations: Vec<Conversation>,
}

/// The cards that a number leads to, at every brand where the reader may read cards.
///
/// # Errors
/// `right-missing`.
pub async fn card_look_up(app: &App, actor: &Actor, number: &str) -> Result<Vec<CardHit>> {
    let scopes = authorise_each(actor, Right::ReadCards)?;
    let (iccid, order_number) = (number.parse::<Iccid>().ok(), OrderNumber::new(number));
    let actor = actor.clone();
    app.store()
        .read(move |tx| {
            let mut hits = Vec::new();
            for scope in &scopes {
                let mut cards = Vec::new();
                if let Some(iccid) = &iccid {
                    cards.extend(card::by_iccid(tx, scope, iccid)?);
                }
                if let Some(number) = &order_number
                    && let Some(order) = order::by_number(tx, scope, number)?
                {
                    cards.extend(card::of_order(tx, scope, &order.id)?);
                }
                for card in cards.into_iter().take(CARDS_MAX) {
                    let Some(dossier) = dossier::of_card(tx, scope, &card.id)? else { continue };
                    let reads = authorise(&actor, Right::ReadConversations, scope.brand());
                    let conversations = match &reads {
                        Ok(scope) => conversations_of_card(tx, scope, &card.id, 5)?,
                        Err(_) => Vec::new(),
                    };
                    hits.push(CardHit { dossier, conversations });
                }
            }
            Ok(hits)
        })
        .await
}
