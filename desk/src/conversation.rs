//! One conversation as it stands, and the lock that every writer takes first.

use crate::Reach;
use crate::standing::{Standing, State};
use simcare_base::{
    BrandId, CardId, ConversationId, HolderId, Instant, Locale, Problem, Result, StaffId,
};
use simcare_store::{Row, Tx, params};

/// A conversation between a holder and the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conversation {
    /// Its id.
    pub id: ConversationId,
    /// Whose desk.
    pub brand: BrandId,
    /// With whom.
    pub holder: HolderId,
    /// The card it is about, once known.
    pub card: Option<CardId>,
    /// The language the holder writes in.
    pub language: Locale,
    /// The first line of the first message.
    pub topic: String,
    /// Whose turn it is and since when the holder waits.
    pub standing: Standing,
    /// Who at the desk has it.
    pub assignee: Option<StaffId>,
    /// The last number given to an entry.
    pub seq: i64,
    /// The last number given to an entry that the holder sees.
    pub public_seq: i64,
    /// How far the holder has read, in `public_seq`.
    pub holder_seen: i64,
    /// The last message, short.
    pub snippet: String,
    /// Whether the last message was the holder's.
    pub is_snippet_of_holder: bool,
    /// When it began.
    pub created_at: Instant,
    /// When somebody last wrote or did something.
    pub active_at: Instant,
    /// When it was closed, if it is.
    pub closed_at: Option<Instant>,
    /// Since when a person has it, so that nothing answers by itself.
    pub with_person_since: Option<Instant>,
}

pub(crate) const COLUMNS: &str = "id, brand_id, holder_id, card_id, language, topic, state, \
     waiting_since, assignee, seq, public_seq, holder_seen, snippet, snippet_side, created_at, \
     active_at, closed_at, with_person_since";

pub(crate) fn from_row(row: &Row<'_>) -> Result<Conversation> {
    let state: String = row.get(6)?;
    Ok(Conversation {
        id: row.get(0)?,
        brand: row.get(1)?,
        holder: row.get(2)?,
        card: row.get(3)?,
        language: row.get(4)?,
        topic: row.get(5)?,
        standing: Standing {
            state: state.parse::<State>().map_err(Problem::internal)?,
            waiting_since: row.get(7)?,
        },
        assignee: row.get(8)?,
        seq: row.get(9)?,
        public_seq: row.get(10)?,
        holder_seen: row.get(11)?,
        snippet: row.get(12)?,
        is_snippet_of_holder: row.get::<String>(13)? == "holder",
        created_at: row.get(14)?,
        active_at: row.get(15)?,
        closed_at: row.get(16)?,
        with_person_since: row.get(17)?,
    })
}

/// The conversation, if it is there for who asks. Another brand's or another holder's is not.
///
/// # Errors
/// [`simcare_base::ProblemKind::NotFound`] with code `conversation-unknown`.
pub fn conversation_get(
    tx: &mut Tx<'_>,
    reach: Reach<'_>,
    id: &ConversationId,
) -> Result<Conversation> {
    let sql = format!(
        "SELECT {COLUMNS} FROM conversation WHERE id = ?1 AND brand_id = ?2 \
         AND (CAST(?3 AS TEXT) IS NULL OR holder_id = ?3)"
    );
    tx.optional(&sql, params![id, reach.brand(), reach.holder_text()], from_row)?
        .ok_or_else(|| Problem::not_found("conversation-unknown"))
}

/// The same, held until the end of the transaction: whoever else wants to write waits, so numbers
/// are given out without gaps and of two who claim one wins.
pub(crate) fn lock(tx: &mut Tx<'_>, reach: Reach<'_>, id: &ConversationId) -> Result<Conversation> {
    let sql = format!(
        "UPDATE conversation SET seq = seq WHERE id = ?1 AND brand_id = ?2 \
         AND (CAST(?3 AS TEXT) IS NULL OR holder_id = ?3) RETURNING {COLUMNS}"
    );
    tx.optional(&sql, params![id, reach.brand(), reach.holder_text()], from_row)?
        .ok_or_else(|| Problem::not_found("conversation-unknown"))
}

/// Writes back what an act changed.
pub(crate) fn save(tx: &mut Tx<'_>, c: &Conversation) -> Result<()> {
    let side = if c.is_snippet_of_holder { "holder" } else { "desk" };
    tx.execute(
        "UPDATE conversation SET card_id = ?1, topic = ?2, state = ?3, waiting_since = ?4, \
         assignee = ?5, seq = ?6, public_seq = ?7, holder_seen = ?8, snippet = ?9, \
         snippet_side = ?10, active_at = ?11, closed_at = ?12, language = ?13, \
         with_person_since = ?14 WHERE id = ?15 AND brand_id = ?16",
        params![
            c.card,
            c.topic,
            c.standing.state.as_str(),
            c.standing.waiting_since,
            c.assignee,
            c.seq,
            c.public_seq,
            c.holder_seen,
            c.snippet,
            side,
            c.active_at,
            c.closed_at,
            c.language,
            c.with_person_since,
            c.id,
            c.brand
        ],
    )?;
    Ok(())
}

/// Begins a conversation that has no entry yet; one that is there stays as it is.
pub(crate) fn insert(tx: &mut Tx<'_>, c: &Conversation) -> Result<()> {
    tx.execute(
        "INSERT INTO conversation (id, brand_id, holder_id, card_id, language, topic, state, \
         waiting_since, assignee, seq, public_seq, holder_seen, snippet, snippet_side, \
         created_at, active_at, closed_at) \
         VALUES (?1, ?2, ?3, ?4, ?5, '', 'open', NULL, NULL, 0, 0, 0, '', 'holder', ?6, ?6, NULL) \
         ON CONFLICT (id) DO NOTHING",
        params![c.id, c.brand, c.holder, c.card, c.language, c.created_at],
    )?;
    Ok(())
}
