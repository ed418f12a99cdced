//! What time does to registrations: those nobody goes on with end, and what was brought is erased
//! when its time has come.

use super::tell::audited;
use crate::App;
use simcare_authority::ActorRef;
use simcare_base::{Moment, Result};
use simcare_sims::binding;
use simcare_sims::registration::{
    Act, Registration, due, erase_parts, moved, overdue, pack_by_id, save,
};
use simcare_store::Tx;

/// Registrations of one transaction: others wait for the writer too.
const AT_ONCE: u32 = 100;

/// What was done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Kept {
    /// Registrations that ended because nobody went on with them.
    pub expired: u32,
    /// Registrations whose papers were erased.
    pub erased: u32,
}

/// Does what is due at this moment. What does not fit in one go is done in the next.
///
/// # Errors
/// When the store cannot be written.
pub async fn registrations_keep(app: &App, moment: Moment) -> Result<Kept> {
    app.store().write(move |tx| keep(tx, &moment)).await
}

fn keep(tx: &mut Tx<'_>, moment: &Moment) -> Result<Kept> {
    let (now, mut dice) = (moment.now, moment.dice_for("registrations-keep"));
    let by = ActorRef::System("retention".to_owned());
    let mut kept = Kept::default();
    binding::changes_prune(tx, now)?;
    for found in overdue(tx, now, AT_ONCE)? {
        // Rules that are gone end nothing: somebody has to look.
        let Some(pack) = pack_by_id(&found.pack) else { continue };
        let Ok(standing) = moved(&found.standing, Act::Wait, pack, now) else { continue };
        let next = Registration { standing, ..found.clone() };
        save(tx, &found, &next)?;
        audited(tx, &mut dice, now, &next, &by, "registration.expire")?;
        kept.expired += 1;
    }
    for found in due(tx, now, AT_ONCE)? {
        erase_parts(tx, &found)?;
        let mut next = Registration { ident: None, ..found.clone() };
        next.standing.erase_at = None;
        save(tx, &found, &next)?;
        audited(tx, &mut dice, now, &next, &by, "registration.erase")?;
        kept.erased += 1;
    }
    Ok(kept)
}
