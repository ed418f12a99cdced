//! A notice: one text to one person, queued in the transaction that gives reason for it.

use simcare_base::{BrandId, Instant, JobId, Locale, NoticeId, Problem, Result, Secret};
use simcare_store::{Json, NewJob, Row, Tx, params};
use std::collections::BTreeMap;
use std::str::FromStr;

/// The kind of job that delivers notices.
pub const DELIVER_JOB: &str = "deliver-notice";

/// How a notice travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Medium {
    /// By mail.
    Mail,
    /// As a text message.
    Sms,
}

impl Medium {
    /// The medium that reaches a contact: an address has an "at".
    pub fn of_contact(contact: &str) -> Self {
        if contact.contains('@') { Self::Mail } else { Self::Sms }
    }

    /// As stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Mail => "mail",
            Self::Sms => "sms",
        }
    }
}

impl FromStr for Medium {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "mail" => Ok(Self::Mail),
            "sms" => Ok(Self::Sms),
            _ => Err(format!("no medium {text}")),
        }
    }
}

/// What a notice tells. Each has the messages `notice-<kind>-subject` and `notice-<kind>-body`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeKind {
    /// The code that proves a card. Args: `brand`, `code`, `minutes`.
    OneTimeCode,
    /// Somebody at the desk answered while the holder was away. Args: `brand`, `link`.
    DeskReplied,
    /// A return was decided. Args: `brand`, `link`.
    DecisionMade,
    /// Evidence is asked for. Args: `brand`, `link`.
    EvidenceNeeded,
    /// Money is back. Args: `brand`, `amount`, `link`.
    RefundPaid,
    /// A card is registered. Args: `brand`, `link`.
    RegistrationDone,
    /// What was brought for a registration is not enough. Args: `brand`, `link`.
    RegistrationRefused,
}

impl NoticeKind {
    /// Every kind.
    pub const EVERY: [Self; 7] = [
        Self::OneTimeCode,
        Self::DeskReplied,
        Self::DecisionMade,
        Self::EvidenceNeeded,
        Self::RefundPaid,
        Self::RegistrationDone,
        Self::RegistrationRefused,
    ];

    /// As stored, and the middle of its message ids.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::OneTimeCode => "one-time-code",
            Self::DeskReplied => "desk-replied",
            Self::DecisionMade => "decision-made",
            Self::EvidenceNeeded => "evidence-needed",
            Self::RefundPaid => "refund-paid",
            Self::RegistrationDone => "registration-done",
            Self::RegistrationRefused => "registration-refused",
        }
    }
}

impl FromStr for NoticeKind {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        Self::EVERY
            .into_iter()
            .find(|kind| kind.as_str() == text)
            .ok_or_else(|| format!("no notice {text}"))
    }
}

/// What became of a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeState {
    /// Not yet handed to a channel.
    Queued,
    /// A channel took it.
    Sent,
    /// No channel will take it.
    Failed,
}

/// A notice as it is queued.
#[derive(Debug, Clone)]
pub struct NewNotice {
    /// Its id.
    pub id: NoticeId,
    /// The id of the job that delivers it.
    pub job: JobId,
    /// In whose name.
    pub brand: BrandId,
    /// To whom: a mail address or a telephone number.
    pub recipient: Secret,
    /// In which language.
    pub language: Locale,
    /// What it tells.
    pub kind: NoticeKind,
    /// What fills its text.
    pub args: BTreeMap<String, Secret>,
    /// The same key twice is one notice.
    pub dedupe_key: String,
    /// Now.
    pub at: Instant,
    /// Later than this it is not worth sending.
    pub expires_at: Instant,
}

/// A notice as it is kept.
#[derive(Debug, Clone)]
pub struct Notice {
    /// Its id, which a channel hands on so that a second try is no second mail.
    pub id: NoticeId,
    /// In whose name.
    pub brand: BrandId,
    /// How it travels.
    pub medium: Medium,
    /// To whom.
    pub recipient: Secret,
    /// In which language.
    pub language: Locale,
    /// What it tells.
    pub kind: NoticeKind,
    /// What fills its text; empty once it is sent.
    pub args: BTreeMap<String, Secret>,
    /// What became of it.
    pub state: NoticeState,
    /// Later than this it is not worth sending.
    pub expires_at: Instant,
}

/// Queues a notice and the job that delivers it; false when it was queued before.
pub fn notice_queue(tx: &mut Tx<'_>, new: NewNotice) -> Result<bool> {
    let args: BTreeMap<&String, &str> = new.args.iter().map(|(k, v)| (k, v.reveal())).collect();
    let args = serde_json::to_string(&args).map_err(Problem::internal)?;
    let medium = Medium::of_contact(new.recipient.reveal());
    let rows = tx.execute(
        "INSERT INTO notice (id, brand_id, dedupe_key, medium, recipient, language, kind, args, \
         state, reason, created_at, expires_at, settled_at) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 'queued', NULL, ?9, ?10, NULL) \
         ON CONFLICT (brand_id, dedupe_key) DO NOTHING",
        params![
            new.id,
            new.brand,
            new.dedupe_key,
            medium.as_str(),
            new.recipient.reveal(),
            new.language,
            new.kind.as_str(),
            args,
            new.at,
            new.expires_at
        ],
    )?;
    if rows == 0 {
        return Ok(false);
    }
    tx.enqueue(&NewJob {
        id: new.job,
        kind: DELIVER_JOB,
        dedupe_key: new.id.to_string(),
        run_at: new.at,
        payload: serde_json::json!({ "notice": new.id }),
    })?;
    Ok(true)
}

/// The notice, for the job that delivers it.
pub fn notice_get(tx: &mut Tx<'_>, id: &NoticeId) -> Result<Option<Notice>> {
    tx.optional(
        "SELECT id, brand_id, medium, recipient, language, kind, args, state, expires_at \
         FROM notice WHERE id = ?1",
        params![id],
        from_row,
    )
}

/// Settles a notice that was still queued, and forgets what filled its text.
pub(crate) fn settle(
    tx: &mut Tx<'_>,
    id: &NoticeId,
    reason: Option<&str>,
    at: Instant,
) -> Result<()> {
    let state = if reason.is_some() { "failed" } else { "sent" };
    tx.execute(
        "UPDATE notice SET state = ?2, reason = ?3, settled_at = ?4, args = '{}' \
         WHERE id = ?1 AND state = 'queued'",
        params![id, state, reason.map(str::to_owned), at],
    )?;
    Ok(())
}

/// Forgets notices that were settled before `before`, and the letters made of them: they name
/// people, and their keys guard against nothing any more. Answers how many.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn notice_prune(tx: &mut Tx<'_>, before: Instant) -> Result<u64> {
    tx.execute("DELETE FROM letter WHERE at < ?1", params![before])?;
    tx.execute(
        "DELETE FROM notice WHERE settled_at IS NOT NULL AND settled_at < ?1",
        params![before],
    )
}

fn from_row(row: &Row<'_>) -> Result<Notice> {
    let Json(args) = row.get::<Json<BTreeMap<String, String>>>(6)?;
    Ok(Notice {
        id: row.get(0)?,
        brand: row.get(1)?,
        medium: row.get::<String>(2)?.parse().map_err(|e: String| Problem::internal(e))?,
        recipient: Secret::new(row.get::<String>(3)?),
        language: row.get(4)?,
        kind: row.get::<String>(5)?.parse().map_err(|e: String| Problem::internal(e))?,
        args: args.into_iter().map(|(name, value)| (name, Secret::new(value))).collect(),
        state: match row.get::<String>(7)?.as_str() {
            "queued" => NoticeState::Queued,
            "sent" => NoticeState::Sent,
            _ => NoticeState::Failed,
        },
        expires_at: row.get(8)?,
    })
}
