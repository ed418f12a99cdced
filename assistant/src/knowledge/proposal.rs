//! Proposals: what an agent answered in a solved conversation, waiting for somebody to say that it
//! belongs into the knowledge base. None is ever published by itself.

use simcare_authority::Scope;
use simcare_base::{BrandId, ConversationId, Instant, Locale, Problem, Result};
use simcare_store::{Row, Tx, params};
use std::str::FromStr;

/// Where a proposal stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProposalState {
    /// It waits.
    Open,
    /// It became a draft.
    Approved,
    /// It was put aside.
    Rejected,
}

impl ProposalState {
    /// Its name in rows and JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Approved => "approved",
            Self::Rejected => "rejected",
        }
    }
}

impl FromStr for ProposalState {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        [Self::Open, Self::Approved, Self::Rejected]
            .into_iter()
            .find(|state| state.name() == text)
            .ok_or_else(|| format!("no state {text}"))
    }
}

/// A question and its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The conversation it comes from: one proposal each.
    pub conversation: ConversationId,
    /// The language.
    pub language: Locale,
    /// What the holder asked, without anything private.
    pub question: String,
    /// What the agent answered, without anything private.
    pub answer: String,
    /// What it was about, where that was understood.
    pub intent: String,
    /// Where it stands.
    pub state: ProposalState,
    /// The article that it became a draft of.
    pub article: Option<String>,
    /// When it was made.
    pub at: Instant,
}

const COLUMNS: &str =
    "conversation_id, language, question, answer, intent, state, article, created_at";

fn from_row(row: &Row<'_>) -> Result<Proposal> {
    Ok(Proposal {
        conversation: row.get(0)?,
        language: row.get(1)?,
        question: row.get(2)?,
        answer: row.get(3)?,
        intent: row.get(4)?,
        state: row.get::<String>(5)?.parse().map_err(Problem::internal)?,
        article: row.get(6)?,
        at: row.get(7)?,
    })
}

/// Keeps a proposal; a conversation that was closed before has made its own already.
///
/// # Errors
/// When the store cannot be written.
pub fn proposal_put(tx: &mut Tx<'_>, brand: &BrandId, proposal: &Proposal) -> Result<bool> {
    let rows = tx.execute(
        "INSERT INTO proposal (conversation_id, brand_id, language, question, answer, intent, \
         state, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'open', ?7) \
         ON CONFLICT (conversation_id) DO NOTHING",
        params![
            proposal.conversation,
            brand,
            proposal.language,
            proposal.question,
            proposal.answer,
            proposal.intent,
            proposal.at
        ],
    )?;
    Ok(rows > 0)
}

/// The proposals that wait, the latest first.
///
/// # Errors
/// When the store cannot be read.
pub fn proposals_open(tx: &mut Tx<'_>, scope: &Scope, limit: u32) -> Result<Vec<Proposal>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM proposal WHERE brand_id = ?1 AND state = 'open' \
         ORDER BY created_at DESC, conversation_id LIMIT ?2"
    );
    tx.all(&sql, params![scope.brand(), limit.min(200)], from_row)
}

/// Decides a proposal: it became a draft of this article, or was put aside. Answers it as it was.
///
/// # Errors
/// `proposal-unknown`; `proposal-decided` when somebody was faster.
pub fn proposal_decide(
    tx: &mut Tx<'_>,
    scope: &Scope,
    conversation: &ConversationId,
    article: Option<&str>,
    at: Instant,
) -> Result<Proposal> {
    let sql =
        format!("SELECT {COLUMNS} FROM proposal WHERE conversation_id = ?1 AND brand_id = ?2");
    let found = tx.optional(&sql, params![conversation, scope.brand()], from_row)?;
    let found = found.ok_or_else(|| Problem::not_found("proposal-unknown"))?;
    let state = match article {
        Some(_) => ProposalState::Approved,
        None => ProposalState::Rejected,
    };
    let rows = tx.execute(
        "UPDATE proposal SET state = ?1, article = ?2, decided_by = ?3, decided_at = ?4 \
         WHERE conversation_id = ?5 AND brand_id = ?6 AND state = 'open'",
        params![state.name(), article, scope.actor().to_string(), at, conversation, scope.brand()],
    )?;
    match rows {
        0 => Err(Problem::conflict("proposal-decided")),
        _ => Ok(found),
    }
}
