//! The mailbox: a channel that keeps its letters in the house, for demonstrations and tests.

use crate::channel::{Channel, Letter, Refusal, Sending};
use crate::notice::Medium;
use simcare_base::{BrandId, Instant, Locale, NoticeId, Problem, Result};
use simcare_store::{Store, Tx, params};

/// Keeps every letter in the table `letter`.
pub struct Mailbox {
    store: Store,
}

impl Mailbox {
    /// A mailbox in this store.
    pub const fn new(store: Store) -> Self {
        Self { store }
    }
}

impl Channel for Mailbox {
    fn name(&self) -> &'static str {
        "mailbox"
    }

    fn send<'a>(&'a self, letter: &'a Letter) -> Sending<'a> {
        let letter = letter.clone();
        Box::pin(async move {
            self.store
                .write(move |tx| put(tx, &letter))
                .await
                .map_err(|problem| Refusal::Later(problem.to_string()))
        })
    }
}

fn put(tx: &mut Tx<'_>, letter: &Letter) -> Result<()> {
    tx.execute(
        "INSERT INTO letter (notice_id, brand_id, medium, recipient, language, subject, body, at) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (notice_id) DO NOTHING",
        params![
            letter.notice,
            letter.brand,
            letter.medium.as_str(),
            letter.recipient.reveal(),
            letter.language,
            letter.subject.reveal(),
            letter.body.reveal(),
            letter.at
        ],
    )?;
    Ok(())
}

/// A letter in the mailbox, for the page that shows it.
#[derive(Debug, Clone)]
pub struct KeptLetter {
    /// The notice it is of.
    pub notice: NoticeId,
    /// In whose name.
    pub brand: BrandId,
    /// How it would have travelled.
    pub medium: Medium,
    /// To whom.
    pub recipient: String,
    /// In which language.
    pub language: Locale,
    /// The heading.
    pub subject: String,
    /// The text.
    pub body: String,
    /// When.
    pub at: Instant,
}

/// The letters since an instant, the latest first. Only a demonstration has any.
pub fn letters_since(tx: &mut Tx<'_>, since: Instant, limit: u32) -> Result<Vec<KeptLetter>> {
    tx.all(
        "SELECT notice_id, brand_id, medium, recipient, language, subject, body, at FROM letter \
         WHERE at >= ?1 ORDER BY at DESC, notice_id DESC LIMIT ?2",
        params![since, limit.min(200)],
        |row| {
            Ok(KeptLetter {
                notice: row.get(0)?,
                brand: row.get(1)?,
                medium: row.get::<String>(2)?.parse().map_err(|e: String| Problem::internal(e))?,
                recipient: row.get(3)?,
                language: row.get(4)?,
                subject: row.get(5)?,
                body: row.get(6)?,
                at: row.get(7)?,
            })
        },
    )
}
