//! A holder wants another number or address on their card: a code goes to the new one and one to
//! what is bound now.

use crate::App;
use crate::notices::{NoticeKind, Notify, notify};
use simcare_access::one_time_code::{self, LASTS_MINUTES};
use simcare_authority::{Actor, HolderScope, holder_scope};
use simcare_base::{CardId, Dice, Locale, Moment, Problem, Result};
use simcare_sims::binding::{ContactChange, bound, change_put};
use simcare_sims::registration::{Act, Registration, by_own_card, moved, pack_by_id, save};
use simcare_sims::{Brand, Contact, card, holder};
use simcare_store::{Tx, half_width};

/// What the page that asks for the codes needs.
#[derive(Debug, Clone)]
pub struct BindingAsked {
    /// Names the change in the form; tells nothing.
    pub id: String,
    /// The new contact, so far hidden that only its owner knows it.
    pub new: String,
    /// The old one in the same way, where there is one.
    pub old: Option<String>,
    /// How long the codes are good.
    pub lasts_minutes: i64,
}

/// Makes the codes and sends them.
///
/// # Errors
/// `unauthenticated`; `card-unknown`; the field `contact` where it is neither an address nor a
/// number, or the one that is bound already; `codes-too-many`.
pub async fn binding_ask(
    app: &App,
    actor: &Actor,
    brand: &Brand,
    card: &CardId,
    typed: &str,
    language: Locale,
    moment: Moment,
) -> Result<BindingAsked> {
    let (scope, card, brand) = (holder_scope(actor, &brand.id)?, card.clone(), brand.clone());
    let typed: String = typed.chars().map(half_width).collect();
    app.store()
        .write(move |tx| {
            let unknown = || Problem::not_found("card-unknown");
            card::own(tx, &scope, &card)?.ok_or_else(unknown)?;
            let holder = holder::own(tx, &scope)?;
            let contact = Contact::parse(&typed, holder.country.as_deref())
                .map_err(|_| Problem::field("contact", "binding-contact"))?;
            let old = bound(tx, &scope, &card)?.or(holder.contact);
            if old.as_ref() == Some(&contact) {
                return Err(Problem::field("contact", "binding-same"));
            }
            let mut dice = moment.dice_for("binding-ask");
            let mut post = Post { tx, scope: &scope, brand: &brand, language, moment };
            let new_code = post.send_code(&contact, &mut dice)?;
            let old_code = match &old {
                Some(old) => Some(post.send_code(old, &mut dice)?),
                None => None,
            };
            let change = ContactChange {
                id: dice.token(),
                card_id: card.clone(),
                holder_id: scope.holder().clone(),
                contact,
                new_code,
                old_code,
                new_proven_at: None,
                old_proven_at: None,
                expires_at: moment.now.plus_minutes(LASTS_MINUTES),
            };
            change_put(tx, &scope, &change)?;
            note(tx, &scope, &card, Act::SendCode, &moment)?;
            Ok(BindingAsked {
                id: change.id,
                new: change.contact.masked(),
                old: old.as_ref().map(Contact::masked),
                lasts_minutes: LASTS_MINUTES,
            })
        })
        .await
}

/// A registration that is open shows that a code is on its way; any other is not touched by it.
pub(super) fn note(
    tx: &mut Tx<'_>,
    scope: &HolderScope,
    card: &CardId,
    act: Act,
    moment: &Moment,
) -> Result<()> {
    let Some(found) = by_own_card(tx, scope, card)? else { return Ok(()) };
    let Some(pack) = pack_by_id(&found.pack) else { return Ok(()) };
    match moved(&found.standing, act, pack, moment.now) {
        Ok(standing) => save(tx, &found, &Registration { standing, ..found.clone() }),
        Err(_) => Ok(()),
    }
}

/// What a code travels with.
struct Post<'a, 't> {
    tx: &'a mut Tx<'t>,
    scope: &'a HolderScope,
    brand: &'a Brand,
    language: Locale,
    moment: Moment,
}

impl Post<'_, '_> {
    /// Makes a code, queues its notice, and answers its name.
    fn send_code(&mut self, to: &Contact, dice: &mut Dice) -> Result<String> {
        let (brand, now) = (self.scope.brand(), self.moment.now);
        let asked_for = format!("bind {}", to.parts().1);
        let holder = Some(self.scope.holder());
        let issued = one_time_code::issue_drawn(self.tx, brand, &asked_for, holder, (now, dice))?;
        let notice = Notify {
            brand,
            to,
            language: self.language,
            kind: NoticeKind::OneTimeCode,
            args: vec![
                ("brand", self.brand.name.text(self.language).to_owned()),
                ("code", issued.code),
                ("minutes", LASTS_MINUTES.to_string()),
            ],
            dedupe_key: format!("code {}", issued.id),
            lasts_minutes: LASTS_MINUTES,
        };
        notify(self.tx, dice, now, notice)?;
        Ok(issued.id)
    }
}
