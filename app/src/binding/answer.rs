//! The holder types the codes: when each came back right, the contact is bound to the card.

use super::ask::note;
use crate::App;
use simcare_access::audit::{self, NewEntry};
use simcare_access::one_time_code::{self, Guess};
use simcare_authority::{Actor, HolderScope, holder_scope};
use simcare_base::{BrandId, Instant, Moment, Problem, Result};
use simcare_sims::binding::{ContactChange, bind, change_note, change_own};
use simcare_sims::registration::Act;
use simcare_store::Tx;

/// What somebody typed.
#[derive(Clone)]
pub struct BindingAnswer {
    /// Which change it is for: [`super::BindingAsked::id`].
    pub id: String,
    /// The code that went to the new contact.
    pub new_code: String,
    /// The code that went to the old one.
    pub old_code: String,
}

/// Tries the codes. A code that came back right need not be typed again.
///
/// # Errors
/// The fields `new_code` or `old_code`: `code-wrong` with the tries that are left, or `code-gone`
/// when new codes are needed.
pub async fn binding_answer(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    answer: BindingAnswer,
    moment: Moment,
) -> Result<()> {
    let (scope, now) = (holder_scope(actor, brand)?, moment.now);
    let outcome = app
        .store()
        .write(move |tx| {
            let found = change_own(tx, &scope, &answer.id, now)?;
            let Some(mut change) = found else {
                return Ok(Err(Problem::field("new_code", "code-gone")));
            };
            let wrong = tried(tx, &scope, &mut change, &answer, now)?;
            change_note(tx, &scope, &change)?;
            match wrong {
                Some(problem) => return Ok(Err(problem)),
                None if !change.is_proven() => {
                    return Ok(Err(Problem::field("new_code", "required")));
                }
                None => {}
            }
            bind(tx, &scope, &change, now)?;
            note(tx, &scope, &change.card_id, Act::CodeDone, &moment)?;
            let entry = NewEntry {
                brand: scope.brand(),
                actor: &scope.actor(),
                action: "card.bind",
                subject: change.card_id.as_str(),
                details: serde_json::json!({ "kind": change.contact.parts().0 }),
            };
            audit::write(tx, &mut moment.dice_for("binding-answer"), now, &entry)?;
            Ok(Ok(()))
        })
        .await?;
    // A wrong guess is committed: it has cost a try.
    outcome
}

/// Tries each code that has not come back yet; answers what is wrong with the first that is.
fn tried(
    tx: &mut Tx<'_>,
    scope: &HolderScope,
    change: &mut ContactChange,
    answer: &BindingAnswer,
    now: Instant,
) -> Result<Option<Problem>> {
    let mut wrong = None;
    if change.new_proven_at.is_none() {
        let guess =
            one_time_code::guess(tx, scope.brand(), &change.new_code, &answer.new_code, now)?;
        match fault("new_code", &guess) {
            None => change.new_proven_at = Some(now),
            some => wrong = some,
        }
    }
    if let (Some(code), None) = (&change.old_code, change.old_proven_at) {
        let guess = one_time_code::guess(tx, scope.brand(), code, &answer.old_code, now)?;
        match fault("old_code", &guess) {
            None => change.old_proven_at = Some(now),
            some => wrong = wrong.or(some),
        }
    }
    Ok(wrong)
}

fn fault(field: &'static str, guess: &Guess) -> Option<Problem> {
    match guess {
        Guess::Right(_) => None,
        Guess::Wrong { tries_left } if *tries_left > 0 => {
            Some(Problem::field(field, "code-wrong").with("tries", tries_left))
        }
        _ => Some(Problem::field(field, "code-gone")),
    }
}
