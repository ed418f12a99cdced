//! What a step of a case leaves behind: a line of the audit trail, a line in the conversation, a
//! notice to the holder.

use super::decide::{Asking, system};
use crate::conversations::case_moved;
use crate::notices::{NoticeKind, Notify, notify};
use simcare_access::audit;
use simcare_authority::{Right, Scope};
use simcare_base::{Dice, Instant, Locale, Problem, Result};
use simcare_desk::Happening;
use simcare_returns::case::Case;
use simcare_returns::refund::Refund;
use simcare_returns::{Decision, Outcome};
use simcare_sims::{brand, holder};
use simcare_store::Tx;
use simcare_words::Words;

/// A notice about a case is still worth reading three days later.
const LASTS_MINUTES: i64 = 3 * 24 * 60;

/// One line of the audit trail.
pub(crate) struct Step<'a> {
    pub scope: &'a Scope,
    pub action: &'static str,
    pub subject: &'a str,
    pub details: serde_json::Value,
}

impl<'a> Step<'a> {
    /// Something done to a case.
    pub(crate) fn case(scope: &'a Scope, case: &'a Case, action: &'static str) -> Self {
        let details = serde_json::json!({ "state": case.state, "number": case.number });
        Self { scope, action, subject: case.id.as_str(), details }
    }

    /// Something done to a refund; filed under its case.
    pub(crate) fn refund(scope: &'a Scope, refund: &'a Refund, action: &'static str) -> Self {
        let details = serde_json::json!({
            "refund": refund.id,
            "amount_minor": refund.amount.minor,
            "currency": refund.amount.currency,
        });
        Self { scope, action, subject: refund.case_id.as_str(), details }
    }
}

/// Writes the line.
pub(crate) fn audited(
    tx: &mut Tx<'_>,
    dice: &mut Dice,
    now: Instant,
    step: Step<'_>,
) -> Result<()> {
    let Step { scope, action, subject, details } = step;
    let (brand, actor) = (scope.brand(), scope.actor());
    audit::write(tx, dice, now, &audit::NewEntry { brand, actor, action, subject, details })
}

/// A case was opened.
pub(super) fn opened(tx: &mut Tx<'_>, dice: &mut Dice, case: &Case, now: Instant) -> Result<()> {
    let entry = audit::NewEntry {
        brand: &case.brand_id,
        actor: &case.opened_by,
        action: "case.open",
        subject: case.id.as_str(),
        details: serde_json::json!({ "number": case.number, "cause": case.claim.cause }),
    };
    audit::write(tx, dice, now, &entry)?;
    let happening = Happening::CaseOpened { case: case.id.clone() };
    happened(tx, dice, case, (happening, format!("{}:opened", case.id)), now)
}

/// A case was decided, or decided again.
pub(super) fn decided(
    tx: &mut Tx<'_>,
    dice: &mut Dice,
    case: &Case,
    decision: &Decision,
    asking: &Asking<'_>,
) -> Result<()> {
    let entry = audit::NewEntry {
        brand: &case.brand_id,
        actor: asking.by,
        action: "case.decide",
        subject: case.id.as_str(),
        details: serde_json::json!({
            "decision": case.decisions,
            "outcome": decision.outcome.word(),
            "remedy": decision.remedy,
        }),
    };
    audit::write(tx, dice, asking.now, &entry)?;
    let key = format!("{}:decided:{}", case.id, case.decisions);
    let happening = Happening::CaseDecided { case: case.id.clone() };
    happened(tx, dice, case, (happening, key), asking.now)?;
    let kind = match decision.outcome {
        Outcome::NeedsEvidence => NoticeKind::EvidenceNeeded,
        Outcome::Allowed | Outcome::Denied => NoticeKind::DecisionMade,
        // Nothing is decided yet.
        Outcome::ManualReview => return Ok(()),
    };
    let key = format!("{}:{}", case.id, case.decisions);
    written(tx, dice, case, (kind, Vec::new(), key), asking.now)
}

/// Money is there.
pub(crate) fn paid(
    tx: &mut Tx<'_>,
    dice: &mut Dice,
    case: &Case,
    refund: &Refund,
    now: Instant,
) -> Result<()> {
    let key = format!("{}:paid", refund.id);
    let happening = Happening::RefundPaid { case: case.id.clone() };
    happened(tx, dice, case, (happening, key.clone()), now)?;
    let language = language(tx, case)?;
    let amount = Words::of(language).money(refund.amount);
    written(tx, dice, case, (NoticeKind::RefundPaid, vec![("amount", amount)], key), now)
}

/// Tells of a step in the holder's conversation.
fn happened(
    tx: &mut Tx<'_>,
    dice: &mut Dice,
    case: &Case,
    what: (Happening, String),
    now: Instant,
) -> Result<()> {
    case_moved(tx, &case.brand_id, &case.holder_id, what, (dice, now))
}

/// The language to write to the holder in.
fn language(tx: &mut Tx<'_>, case: &Case) -> Result<Locale> {
    let reader = system(case, Right::ReadCards)?;
    let theirs = holder::by_id(tx, &reader, &case.holder_id)?.and_then(|holder| holder.language);
    let brand = brand::by_id(tx, &case.brand_id)?;
    let first = brand.and_then(|brand| brand.languages.first().copied());
    Ok(theirs.or(first).unwrap_or(Locale::English))
}

/// Writes to the holder, when it is known where.
fn written(
    tx: &mut Tx<'_>,
    dice: &mut Dice,
    case: &Case,
    (kind, mut args, dedupe_key): (NoticeKind, Vec<(&'static str, String)>, String),
    now: Instant,
) -> Result<()> {
    let reader = system(case, Right::ReadCards)?;
    let found = holder::by_id(tx, &reader, &case.holder_id)?;
    let Some(contact) = found.and_then(|holder| holder.contact) else { return Ok(()) };
    let brand = brand::by_id(tx, &case.brand_id)?
        .ok_or_else(|| Problem::internal("a case without its brand"))?;
    args.push(("path", format!("/b/{}/my/cases/{}", brand.slug, case.id)));
    let (language, lasts_minutes) = (language(tx, case)?, LASTS_MINUTES);
    let notice = Notify {
        brand: &case.brand_id,
        to: &contact,
        language,
        kind,
        args,
        dedupe_key,
        lasts_minutes,
    };
    notify(tx, dice, now, notice).map(drop)
}
