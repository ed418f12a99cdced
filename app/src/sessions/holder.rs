//! Visitors of a brand's pages: guests first, holders once they have proven a card.

use crate::App;
use simcare_access::session::{self, Session, Subject};
use simcare_authority::Actor;
use simcare_base::{BrandId, Locale, Moment, Result};
use simcare_sims::holder;

/// Somebody at a brand's pages, recognised by the cookie.
#[derive(Debug, Clone)]
pub struct Visitor {
    /// The session.
    pub session: Session,
    /// Who acts.
    pub actor: Actor,
    /// Whether they have proven that a card or order is theirs.
    pub is_proven: bool,
}

impl Visitor {
    fn of(session: Session, at: &BrandId) -> Option<Self> {
        let Subject::Holder { brand, holder, is_proven } = session.subject.clone() else {
            return None;
        };
        (brand == *at).then_some(Self {
            session,
            actor: Actor::Holder { brand, holder },
            is_proven,
        })
    }
}

/// Makes somebody a guest of the brand. Answers the token for the cookie. Only what needs a
/// person to belong to (a message, a proof) starts a visit; looking does not.
///
/// # Errors
/// When the store cannot be written.
pub async fn visitor_start(
    app: &App,
    brand: &BrandId,
    language: Locale,
    moment: Moment,
) -> Result<(Visitor, String)> {
    let brand = brand.clone();
    app.store()
        .write(move |tx| {
            let guest = holder::insert_guest(tx, &moment, &brand, language)?;
            let subject = Subject::Holder {
                brand: brand.clone(),
                holder: guest.id.clone(),
                is_proven: false,
            };
            let (session, token) = session::open(tx, &subject, &moment)?;
            let actor = Actor::Holder { brand: brand.clone(), holder: guest.id };
            Ok((Visitor { session, actor, is_proven: false }, token))
        })
        .await
}

/// Who has this cookie, if it is a visitor of this brand.
///
/// # Errors
/// When the store cannot be read.
pub async fn visitor_find(
    app: &App,
    brand: &BrandId,
    token: &str,
    moment: Moment,
) -> Result<Option<Visitor>> {
    let (brand, token) = (brand.clone(), token.to_owned());
    app.store()
        .read(move |tx| {
            let session = session::by_token(tx, &token, moment.now)?;
            Ok(session.and_then(|session| Visitor::of(session, &brand)))
        })
        .await
}

/// Keeps the language and zone that a visitor's browser told or the visitor chose.
///
/// # Errors
/// When the store cannot be written.
pub async fn visitor_prefer(
    app: &App,
    visitor: &Visitor,
    language: Option<Locale>,
    time_zone: Option<String>,
) -> Result<()> {
    let (id, actor) = (visitor.session.id.clone(), visitor.actor.clone());
    app.store()
        .write(move |tx| {
            session::prefer(tx, &id, language, time_zone.as_deref())?;
            if let (Actor::Holder { brand, .. }, Some(language)) = (&actor, language) {
                let scope = simcare_authority::holder_scope(&actor, brand)?;
                holder::set_language(tx, &scope, language)?;
            }
            Ok(())
        })
        .await
}
