//! The desk says yes or no to a registration, or ends one.

use super::tell::{audited, told};
use crate::App;
use crate::notices::NoticeKind;
use simcare_authority::{Actor, Right, authorise};
use simcare_base::{BrandId, Moment, Problem, RegistrationId, Result};
use simcare_sims::registration::{Act, Reason, Registration, by_id, moved, pack_by_id, save};

/// What is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It is enough.
    Approve,
    /// It is not, for this reason.
    Reject(Reason),
    /// A card that was registered is so no longer.
    Deregister,
}

/// Says it, once: what stands already so is answered as it is.
///
/// # Errors
/// `right-missing` without [`Right::ReviewRegistrations`]; `registration-unknown`;
/// `registration-not-now` where things stand otherwise, so also before anybody has looked;
/// `registration-changed` when somebody else was faster.
pub async fn registration_decide(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    id: &RegistrationId,
    verdict: Verdict,
    moment: Moment,
) -> Result<Registration> {
    let (scope, id) = (authorise(actor, Right::ReviewRegistrations, brand)?, id.clone());
    let now = moment.now;
    let (act, action, notice) = match verdict {
        Verdict::Approve => {
            (Act::Approve, "registration.approve", Some(NoticeKind::RegistrationDone))
        }
        Verdict::Reject(reason) => {
            (Act::Reject(reason), "registration.reject", Some(NoticeKind::RegistrationRefused))
        }
        Verdict::Deregister => (Act::Deregister, "registration.deregister", None),
    };
    app.store()
        .write(move |tx| {
            let found = by_id(tx, &scope, &id)?;
            let found = found.ok_or_else(|| Problem::not_found("registration-unknown"))?;
            let pack = pack_by_id(&found.pack)
                .ok_or_else(|| Problem::internal("a registration under rules that are gone"))?;
            let standing = moved(&found.standing, act, pack, now).map_err(|unfit| {
                Problem::conflict("registration-not-now").with("state", unfit.0.as_str())
            })?;
            let decided = Some((now, scope.actor().clone()));
            let next = Registration { standing, decided, ..found.clone() };
            save(tx, &found, &next)?;
            let next = Registration { revision: found.revision + 1, ..next };
            let mut dice = moment.dice_for("registration-decide");
            audited(tx, &mut dice, now, &next, scope.actor(), action)?;
            if let Some(kind) = notice {
                told(tx, &mut dice, now, &next, kind)?;
            }
            Ok(next)
        })
        .await
}
