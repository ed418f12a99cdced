//! That a message wants an answer: a job written with the message, so that a node that dies before
//! it has answered leaves the work to another. Who answers first settles the job.

use crate::App;
use simcare_base::{
    BrandId, ConversationId, Dice, Instant, Locale, MessageId, Moment, Problem, Result,
};
use simcare_store::{Job, NewJob, Tx};

/// The kind of job that answers a message.
pub(crate) const ANSWER_JOB: &str = "assistant-answer";
/// The node that took the message answers it at once; another looks so much later.
const ELSEWHERE_AFTER_SECONDS: i64 = 4;

/// A message to be answered.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Heed {
    /// Whose desk.
    pub brand: BrandId,
    /// The conversation.
    pub conversation: ConversationId,
    /// The message.
    pub message: MessageId,
    /// Its place in the conversation.
    pub seq: i64,
    /// The language the page was read in.
    pub language: Locale,
    /// What the words stand for, where they were offered: an intent's id, `else`.
    pub choice: Option<String>,
}

/// Has the message answered by whoever lives on, if nobody does before.
pub(crate) fn heed_later(
    tx: &mut Tx<'_>,
    dice: &mut Dice,
    heed: &Heed,
    now: Instant,
) -> Result<()> {
    let payload = serde_json::to_value(heed).map_err(Problem::internal)?;
    tx.enqueue(&NewJob {
        id: dice.id(),
        kind: ANSWER_JOB,
        dedupe_key: heed.message.to_string(),
        run_at: now.plus_seconds(ELSEWHERE_AFTER_SECONDS),
        payload,
    })
    .map(drop)
}

/// Answers the message that the job names, if that has not happened yet.
pub(crate) async fn answer_by_job(app: &App, job: &Job, moment: Moment) -> Result<()> {
    let heed: Heed = serde_json::from_value(job.payload.clone()).map_err(Problem::internal)?;
    super::answer(app, &heed, moment).await
}
