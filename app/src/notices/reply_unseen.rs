//! An answer that the holder has not seen after a while becomes a notice: once for each time they
//! are away, however many answers there are.

use super::{Notify, notify};
use crate::App;
use simcare_authority::{Actor, Right, authorise};
use simcare_base::{BrandId, ConversationId, Dice, Instant, Moment, Problem, Result};
use simcare_channels::NoticeKind;
use simcare_desk::{Posted, Reach, conversation_get};
use simcare_sims::{brand, holder};
use simcare_store::{Job, NewJob, Tx};

/// The kind of job that looks whether an answer was seen.
pub(crate) const UNSEEN_JOB: &str = "reply-unseen";
/// How long a holder may take to see an answer on the page.
const SEEN_WITHIN_MINUTES: i64 = 3;
/// A notice of an answer is still worth reading a day later.
const LASTS_MINUTES: i64 = 24 * 60;

/// Has somebody look later whether this answer was seen.
pub(crate) fn look_later(
    tx: &mut Tx<'_>,
    dice: &mut Dice,
    posted: &Posted,
    now: Instant,
) -> Result<()> {
    let c = &posted.conversation;
    tx.enqueue(&NewJob {
        id: dice.id(),
        kind: UNSEEN_JOB,
        dedupe_key: format!("{}:{}", c.id, posted.entry.seq),
        run_at: now.plus_minutes(SEEN_WITHIN_MINUTES),
        payload: serde_json::json!({
            "brand": c.brand,
            "conversation": c.id,
            "public_seq": posted.entry.public_seq,
        }),
    })
    .map(drop)
}

/// Looks whether the answer was seen, and writes to the holder if not.
pub(crate) async fn reply_unseen(app: &App, job: &Job, moment: Moment) -> Result<()> {
    let part = |name: &str| job.payload.get(name).and_then(|value| value.as_str());
    let brand: Option<BrandId> = part("brand").and_then(|id| id.parse().ok());
    let id: Option<ConversationId> = part("conversation").and_then(|id| id.parse().ok());
    let public_seq = job.payload.get("public_seq").and_then(serde_json::Value::as_i64);
    let (Some(brand), Some(id), Some(public_seq)) = (brand, id, public_seq) else {
        return Err(Problem::internal("a look-later job without a conversation"));
    };
    app.store().write(move |tx| tell_if_unseen(tx, &brand, &id, public_seq, &moment)).await
}

fn tell_if_unseen(
    tx: &mut Tx<'_>,
    brand_id: &BrandId,
    id: &ConversationId,
    public_seq: i64,
    moment: &Moment,
) -> Result<()> {
    let actor = Actor::System("notices");
    let scope = authorise(&actor, Right::ReadConversations, brand_id)?;
    let c = conversation_get(tx, Reach::Desk(&scope), id)?;
    if c.holder_seen >= public_seq {
        return Ok(());
    }
    // A visitor who has proven nothing has no address.
    let holder = holder::by_id(tx, &scope, &c.holder)?;
    let contact = holder.as_ref().and_then(|holder| holder.contact.as_ref());
    let (Some(contact), Some(brand)) = (contact, brand::by_id(tx, brand_id)?) else {
        return Ok(());
    };
    let wanted = Notify {
        brand: brand_id,
        to: contact,
        language: c.language,
        kind: NoticeKind::DeskReplied,
        args: vec![("path", format!("/b/{}/talk", brand.slug))],
        // As long as they have read no further it is the same absence.
        dedupe_key: format!("desk-replied:{}:{}", c.id, c.holder_seen),
        lasts_minutes: LASTS_MINUTES,
    };
    notify(tx, &mut moment.dice_for("reply-unseen"), moment.now, wanted).map(drop)
}
