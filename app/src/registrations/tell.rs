//! What a step of a registration leaves behind: a line of the audit trail, a notice to the holder.
//! Neither names who it is about.

use crate::notices::{NoticeKind, Notify, notify};
use simcare_access::audit::{self, NewEntry};
use simcare_authority::{Actor, ActorRef, Right, authorise};
use simcare_base::{Dice, Instant, Locale, Problem, Result};
use simcare_sims::registration::Registration;
use simcare_sims::{brand, holder};
use simcare_store::Tx;

/// A notice is still worth reading three days later.
const LASTS_MINUTES: i64 = 3 * 24 * 60;

/// Writes the line.
pub(super) fn audited(
    tx: &mut Tx<'_>,
    dice: &mut Dice,
    now: Instant,
    of: &Registration,
    actor: &ActorRef,
    action: &'static str,
) -> Result<()> {
    let details = serde_json::json!({
        "state": of.standing.state,
        "reason": of.standing.reason,
        "card": of.card_id,
    });
    let entry = NewEntry { brand: &of.brand_id, actor, action, subject: of.id.as_str(), details };
    audit::write(tx, dice, now, &entry)
}

/// Tells the holder, when it is known where.
pub(super) fn told(
    tx: &mut Tx<'_>,
    dice: &mut Dice,
    now: Instant,
    of: &Registration,
    kind: NoticeKind,
) -> Result<()> {
    let reader = authorise(&Actor::System("registration"), Right::ReadCards, &of.brand_id)?;
    let Some(holder) = holder::by_id(tx, &reader, &of.holder_id)? else { return Ok(()) };
    let Some(contact) = holder.contact else { return Ok(()) };
    let brand = brand::by_id(tx, &of.brand_id)?
        .ok_or_else(|| Problem::internal("a registration without its brand"))?;
    let first = brand.languages.first().copied();
    let notice = Notify {
        brand: &of.brand_id,
        to: &contact,
        language: holder.language.or(first).unwrap_or(Locale::English),
        kind,
        args: vec![("path", format!("/b/{}/my/cards/{}/register", brand.slug, of.card_id))],
        dedupe_key: format!("{}:{}:{}", of.id, kind.as_str(), of.revision),
        lasts_minutes: LASTS_MINUTES,
    };
    notify(tx, dice, now, notice).map(drop)
}
