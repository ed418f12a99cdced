//! What the assistant understood of each message and what it made of it: one row a message, which
//! is also what keeps it from answering twice.

use super::gaps::GapRow;
use simcare_authority::Scope;
use simcare_base::{BrandId, ConversationId, Instant, Locale, MessageId, Problem, Result};
use simcare_store::{Json, Row, Tx, params};
use std::str::FromStr;

/// What the assistant made of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It answered.
    Answered,
    /// It asked which of several was meant.
    Asked,
    /// It passed the conversation to a person.
    HandedOver,
}

impl Outcome {
    /// Its name in rows and message ids.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Answered => "answered",
            Self::Asked => "asked",
            Self::HandedOver => "handed-over",
        }
    }
}

impl FromStr for Outcome {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        [Self::Answered, Self::Asked, Self::HandedOver]
            .into_iter()
            .find(|outcome| outcome.name() == text)
            .ok_or_else(|| format!("no outcome {text}"))
    }
}

/// What was understood of one message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heard {
    /// The message.
    pub message: MessageId,
    /// Its conversation.
    pub conversation: ConversationId,
    /// Its place there.
    pub seq: i64,
    /// The language that was heard.
    pub language: Locale,
    /// What was understood; empty when nothing was.
    pub intent: String,
    /// How sure that is, of a thousand.
    pub permille: i64,
    /// What else it may have been, the likeliest first.
    pub others: Vec<String>,
    /// What was made of it.
    pub outcome: Outcome,
    /// The article that was cited.
    pub article: Option<String>,
    /// Whether nobody and no article had an answer.
    pub is_gap: bool,
    /// The question without anything private.
    pub question: String,
    /// When.
    pub at: Instant,
    /// What somebody at the desk said it really was.
    pub rightly: Option<Rightly>,
}

/// What a message really asked for, by somebody who read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rightly {
    /// The intent.
    pub intent: String,
    /// When it was said.
    pub at: Instant,
}

const COLUMNS: &str = "message_id, conversation_id, seq, language, intent, permille, others, \
     outcome, article, is_gap, question, created_at, rightly, rightly_at";

fn from_row(row: &Row<'_>) -> Result<Heard> {
    let Json(others) = row.get::<Json<Vec<String>>>(6)?;
    let rightly = row.get::<Option<String>>(12)?.zip(row.get::<Option<Instant>>(13)?);
    Ok(Heard {
        message: row.get(0)?,
        conversation: row.get(1)?,
        seq: row.get(2)?,
        language: row.get(3)?,
        intent: row.get(4)?,
        permille: row.get(5)?,
        others,
        outcome: row.get::<String>(7)?.parse().map_err(Problem::internal)?,
        article: row.get(8)?,
        is_gap: row.get(9)?,
        question: row.get(10)?,
        at: row.get(11)?,
        rightly: rightly.map(|(intent, at)| Rightly { intent, at }),
    })
}

/// Keeps what was understood. False when the message was heard before: it has its answer.
///
/// # Errors
/// When the store cannot be written.
pub fn heard_put(tx: &mut Tx<'_>, brand: &BrandId, heard: &Heard) -> Result<bool> {
    let rows = tx.execute(
        "INSERT INTO heard (message_id, brand_id, conversation_id, seq, language, intent, \
         permille, others, outcome, article, is_gap, question, created_at) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13) \
         ON CONFLICT (message_id) DO NOTHING",
        params![
            heard.message,
            brand,
            heard.conversation,
            heard.seq,
            heard.language,
            heard.intent,
            heard.permille,
            Json(heard.others.clone()),
            heard.outcome.name(),
            heard.article,
            heard.is_gap,
            heard.question,
            heard.at
        ],
    )?;
    Ok(rows > 0)
}

/// What was understood in a conversation, in order.
///
/// # Errors
/// When the store cannot be read.
pub fn heard_in(
    tx: &mut Tx<'_>,
    scope: &Scope,
    conversation: &ConversationId,
) -> Result<Vec<Heard>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM heard WHERE conversation_id = ?1 AND brand_id = ?2 \
         ORDER BY seq DESC LIMIT 200"
    );
    let mut all = tx.all(&sql, params![conversation, scope.brand()], from_row)?;
    all.reverse();
    Ok(all)
}

/// Keeps what a message really asked for, as labelled data. False when it was never heard.
///
/// # Errors
/// When the store cannot be written.
pub fn heard_correct(
    tx: &mut Tx<'_>,
    scope: &Scope,
    message: &MessageId,
    intent: &str,
    at: Instant,
) -> Result<bool> {
    let rows = tx.execute(
        "UPDATE heard SET rightly = ?1, rightly_by = ?2, rightly_at = ?3 \
         WHERE message_id = ?4 AND brand_id = ?5",
        params![intent, scope.actor().to_string(), at, message, scope.brand()],
    )?;
    Ok(rows > 0)
}

/// What was asked in vain since an instant, the latest first; what somebody labelled counts as
/// labelled.
///
/// # Errors
/// When the store cannot be read.
pub fn gap_rows(tx: &mut Tx<'_>, scope: &Scope, since: Instant, limit: u32) -> Result<Vec<GapRow>> {
    tx.all(
        "SELECT COALESCE(rightly, intent), question, language, created_at FROM heard \
         WHERE brand_id = ?1 AND created_at >= ?2 AND is_gap = 1 \
         ORDER BY created_at DESC, message_id LIMIT ?3",
        params![scope.brand(), since, limit],
        |row| {
            Ok(GapRow {
                intent: row.get(0)?,
                question: row.get(1)?,
                language: row.get(2)?,
                at: row.get(3)?,
            })
        },
    )
}

/// How many messages somebody labelled.
///
/// # Errors
/// When the store cannot be read.
pub fn labelled_count(tx: &mut Tx<'_>, scope: &Scope) -> Result<i64> {
    tx.one(
        "SELECT COUNT(*) FROM heard WHERE brand_id = ?1 AND rightly IS NOT NULL",
        params![scope.brand()],
        |row| row.get(0),
    )
}
