//! The holder has read up to here.

use super::tell;
use crate::App;
use simcare_authority::{Actor, holder_scope};
use simcare_base::{BrandId, ConversationId, Result};
use simcare_desk::{Reach, conversation_get, holder_seen};

/// Keeps how far the holder has read. Called for every page shown, so nothing is written when
/// nothing changed.
///
/// # Errors
/// `conversation-unknown` when it is not theirs.
pub async fn conversation_seen(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    conversation: &ConversationId,
    public_seq: i64,
) -> Result<()> {
    let scope = holder_scope(actor, brand)?;
    let id = conversation.clone();
    let (at, look) = (scope.clone(), id.clone());
    let c = app.store().read(move |tx| conversation_get(tx, Reach::Holder(&at), &look)).await?;
    if c.holder_seen >= public_seq.min(c.public_seq) {
        return Ok(());
    }
    app.store()
        .write(move |tx| {
            if holder_seen(tx, &scope, &id, public_seq)? {
                tell::emit_passing(tx, &c, "seen")?;
            }
            Ok(())
        })
        .await
}
