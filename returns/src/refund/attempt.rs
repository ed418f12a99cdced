//! Attempts: the key is written before the provider is called, and what is heard lands once.

use super::landing::{Landing, PAID_AFTER_REFUSAL, landing};
use super::write::{give_back, set_state, try_retake};
use super::{COLUMNS, Refund, RefundState, Report, after_report, from_row, refund_by_id};
use crate::case::{CaseState, case_locked, case_move};
use crate::row::word;
use simcare_authority::Scope;
use simcare_base::{BrandId, Instant, RefundId, Result};
use simcare_store::{Tx, params};

/// One try at a provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// Its number, from 1.
    pub number: i64,
    /// What the provider knows it by.
    pub key: String,
    /// Where it stands.
    pub state: RefundState,
    /// When it was first sent.
    pub submitted_at: Instant,
    /// When its state last changed.
    pub moved_at: Instant,
    /// Why the provider refused.
    pub failure: Option<String>,
}

/// What an executor has to do next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Begun {
    /// Call the provider with this key, again if it was called before.
    Submit {
        /// The refund, as it is written now.
        refund: Box<Refund>,
        /// The key of the present attempt.
        key: String,
    },
    /// The provider has it: ask about this key.
    Ask {
        /// The refund.
        refund: Box<Refund>,
        /// The key of the present attempt.
        key: String,
    },
    /// Nothing, any more or yet.
    Nothing,
}

/// Writes down, before any call, that an attempt is about to be sent.
///
/// # Errors
/// `refund-unknown`.
pub fn attempt_begin(tx: &mut Tx<'_>, scope: &Scope, id: &RefundId, now: Instant) -> Result<Begun> {
    let refund = refund_by_id(tx, scope, id)?;
    case_locked(tx, scope, &refund.case_id)?;
    let mut refund = refund_by_id(tx, scope, id)?;
    match refund.state {
        RefundState::Created if refund.executed.is_some() => {}
        RefundState::Submitted | RefundState::Unknown => {
            let key = key(&refund);
            return Ok(Begun::Submit { refund: Box::new(refund), key });
        }
        RefundState::Pending => {
            let key = key(&refund);
            return Ok(Begun::Ask { refund: Box::new(refund), key });
        }
        _ => return Ok(Begun::Nothing),
    }
    refund.attempt += 1;
    refund.state = RefundState::Submitted;
    refund.moved_at = now;
    let key = key(&refund);
    tx.execute(
        "INSERT INTO refund_attempt
           (refund_id, attempt, brand_id, attempt_key, state, submitted_at, moved_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6)",
        params![refund.id, refund.attempt, refund.brand_id, key, refund.state.word(), now],
    )?;
    tx.execute(
        "UPDATE refund SET attempt = ?1, failure = NULL WHERE id = ?2",
        params![refund.attempt, refund.id],
    )?;
    set_state(tx, &refund, refund.state, now)?;
    Ok(Begun::Submit { refund: Box::new(refund), key })
}

/// At most 64 characters, which is what the narrowest provider takes.
fn key(refund: &Refund) -> String {
    format!("{}-{}", refund.id, refund.attempt)
}

/// The brand and the refund whose attempt has this key.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn refund_of_key(tx: &mut Tx<'_>, key: &str) -> Result<Option<(BrandId, RefundId)>> {
    tx.optional(
        "SELECT brand_id, refund_id FROM refund_attempt WHERE attempt_key = ?1",
        params![key],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// Lands what was heard about the attempt of this key: by its answer, by asking, by a webhook.
/// Answers the refund afterwards and whether anything changed.
///
/// # Errors
/// `refund-unknown`.
pub fn attempt_land(
    tx: &mut Tx<'_>,
    scope: &Scope,
    id: &RefundId,
    heard: (&str, &Report, Option<&str>),
    now: Instant,
) -> Result<(Refund, bool)> {
    let (heard_key, report, provider_ref) = heard;
    let refund = refund_by_id(tx, scope, id)?;
    let mut case = case_locked(tx, scope, &refund.case_id)?;
    let mut refund = refund_by_id(tx, scope, id)?;
    let attempts = attempts_of(tx, &refund.id)?;
    let attempt = attempts.into_iter().find(|attempt| attempt.key == heard_key);
    let Some(attempt) = attempt else { return Ok((refund, false)) };
    let Some(landing) = landing(&refund, &attempt, report) else { return Ok((refund, false)) };
    hold(tx, &mut refund, landing)?;
    refund.moved_at = now;
    refund.provider_ref = provider_ref.map(str::to_owned).or(refund.provider_ref);
    tx.execute(
        "UPDATE refund SET failure = ?1, provider_ref = ?2 WHERE id = ?3",
        params![refund.failure, refund.provider_ref, refund.id],
    )?;
    let of_attempt = after_report(attempt.state, report).unwrap_or(attempt.state);
    tx.execute(
        "UPDATE refund_attempt SET state = ?1, moved_at = ?2, failure = ?3, provider_ref = ?4
         WHERE attempt_key = ?5",
        params![of_attempt.word(), now, report.code(), provider_ref, heard_key],
    )?;
    set_state(tx, &refund, refund.state, now)?;
    match case_move(tx, &mut case, case_state(refund.state), now) {
        // The card has another case by now; what became of the money has to be kept all the same.
        Err(problem) if problem.code == "case-open-already" => {}
        moved => moved?,
    }
    Ok((refund, true))
}

/// Brings the refund where it landed, and what it takes of the payment along.
fn hold(tx: &mut Tx<'_>, refund: &mut Refund, landing: Landing) -> Result<()> {
    let (was, next) = (refund.state, landing.state);
    (refund.state, refund.failure) = (next, landing.failure);
    if was.holds_money() && !next.holds_money() {
        give_back(tx, refund)?;
    } else if !was.holds_money() && next.holds_money() && !try_retake(tx, refund)? {
        // Paid after a refusal, and the amount has gone to another refund meanwhile.
        (refund.state, refund.failure) = (was, Some(PAID_AFTER_REFUSAL.to_owned()));
    }
    Ok(())
}

const fn case_state(state: RefundState) -> CaseState {
    match state {
        RefundState::Succeeded => CaseState::Paid,
        RefundState::Failed | RefundState::ActionNeeded => CaseState::PaymentTrouble,
        RefundState::Created | RefundState::Cancelled => CaseState::Allowed,
        RefundState::Submitted | RefundState::Unknown | RefundState::Pending => CaseState::Paying,
    }
}

/// The attempts of a refund that the caller was given already, the first first.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn attempts_of(tx: &mut Tx<'_>, refund: &RefundId) -> Result<Vec<Attempt>> {
    tx.all(
        "SELECT attempt, attempt_key, state, submitted_at, moved_at, failure
         FROM refund_attempt WHERE refund_id = ?1 ORDER BY attempt",
        params![refund],
        |row| {
            Ok(Attempt {
                number: row.get(0)?,
                key: row.get(1)?,
                state: word(row, 2)?,
                submitted_at: row.get(3)?,
                moved_at: row.get(4)?,
                failure: row.get(5)?,
            })
        },
    )
}

/// Refunds whose provider may have them, of every brand: what a program asks about after it
/// was killed.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn refunds_in_flight(tx: &mut Tx<'_>, limit: u32) -> Result<Vec<Refund>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM refund WHERE state IN ('submitted', 'unknown', 'pending')
         ORDER BY moved_at LIMIT ?1"
    );
    tx.all(&sql, params![limit], from_row)
}
