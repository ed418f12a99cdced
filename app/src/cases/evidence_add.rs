//! Somebody shows something for a case, and it is decided again if that was what it waited for.

use super::decide::{Asking, decide_case};
use super::tell::{self, Step};
use crate::App;
use simcare_authority::{Actor, ActorRef, Right, authorise, holder_scope};
use simcare_base::{AttachmentId, BrandId, CaseId, Moment, Problem, Result};
use simcare_returns::case::{
    Case, CaseState, NewEvidence, case_locked, case_own, evidence_add as add, evidence_of,
    evidence_refuse,
};
use simcare_returns::form::EvidenceKind;
use simcare_store::Tx;

/// What is shown.
#[derive(Debug, Clone)]
pub struct EvidenceShown {
    /// What it shows.
    pub kind: EvidenceKind,
    /// The picture, kept before.
    pub picture: Option<AttachmentId>,
    /// What was written.
    pub words: String,
    /// The page's key for it: sent twice it is one piece.
    pub client_key: String,
}

/// The holder shows something for their own case.
///
/// # Errors
/// `unauthenticated`, `case-unknown`; `file-unknown` for a picture that is not theirs;
/// `evidence-empty`; `case-closed`.
pub async fn evidence_add(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    case: &CaseId,
    shown: EvidenceShown,
    moment: Moment,
) -> Result<Case> {
    let (scope, id) = (holder_scope(actor, brand)?, case.clone());
    let writer = authorise(&Actor::System("cases"), Right::DecideCases, brand)?;
    app.store()
        .write(move |tx| {
            case_own(tx, &scope, &id)?;
            let mut case = case_locked(tx, &writer, &id)?;
            if let Some(picture) = &shown.picture {
                simcare_files::attachment_own(tx, &scope, picture)?;
            }
            add_and_decide(tx, &mut case, &shown, &scope.actor(), moment)?;
            Ok(case)
        })
        .await
}

/// The desk adds what it found or was told, such as the record of what was tried.
///
/// # Errors
/// `right-missing`, `case-unknown`, `evidence-empty`, `case-closed`.
pub async fn evidence_add_for(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    case: &CaseId,
    shown: EvidenceShown,
    moment: Moment,
) -> Result<Case> {
    let (scope, id) = (authorise(actor, Right::DecideCases, brand)?, case.clone());
    app.store()
        .write(move |tx| {
            let mut case = case_locked(tx, &scope, &id)?;
            if let Some(picture) = &shown.picture {
                simcare_files::attachment_by_id(tx, &scope, picture)?;
            }
            add_and_decide(tx, &mut case, &shown, scope.actor(), moment)?;
            Ok(case)
        })
        .await
}

/// The desk says that a piece does not show what it should, or that it does after all. The case
/// is decided again by whoever corrects it next.
///
/// # Errors
/// `right-missing`, `case-unknown`, `evidence-unknown`.
pub async fn evidence_judge(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    case: &CaseId,
    (client_key, is_refused): (&str, bool),
    moment: Moment,
) -> Result<()> {
    let (scope, id) = (authorise(actor, Right::DecideCases, brand)?, case.clone());
    let client_key = client_key.to_owned();
    app.store()
        .write(move |tx| {
            let mut dice = moment.dice_for("evidence-judge");
            let case = case_locked(tx, &scope, &id)?;
            evidence_refuse(tx, &case, &client_key, is_refused)?;
            let action = if is_refused { "evidence.refuse" } else { "evidence.accept" };
            tell::audited(tx, &mut dice, moment.now, Step::case(&scope, &case, action))
        })
        .await
}

fn add_and_decide(
    tx: &mut Tx<'_>,
    case: &mut Case,
    shown: &EvidenceShown,
    by: &ActorRef,
    moment: Moment,
) -> Result<()> {
    let (mut dice, now) = (moment.dice_for("evidence-add"), moment.now);
    let new = NewEvidence {
        client_key: shown.client_key.clone(),
        kind: shown.kind,
        attachment: shown.picture.clone(),
        words: shown.words.chars().take(4_000).collect(),
        at: now,
        by: by.clone(),
    };
    let known = evidence_of(tx, &case.id)?;
    if known.iter().any(|piece| piece.client_key == new.client_key) {
        // Sent again because the answer was lost; the case may have gone on since.
        return Ok(());
    }
    if case.state.is_closed() {
        return Err(Problem::conflict("case-closed"));
    }
    let is_new = add(tx, case, &new)?;
    // What is already allowed, or with a person, is not decided anew by one more picture.
    if is_new && case.state == CaseState::NeedsEvidence {
        let asking = Asking { by: &ActorRef::System("terms".to_owned()), now, note: "" };
        decide_case(tx, &mut dice, case, &asking)?;
    }
    Ok(())
}
