//! Somebody types the code: their session becomes the holder's, and what they wrote as a guest
//! comes along.

use crate::App;
use crate::sessions::Visitor;
use simcare_access::one_time_code::{self, Guess};
use simcare_access::{audit, session};
use simcare_authority::{Actor, ActorRef, Right, Scope, authorise};
use simcare_base::{BrandId, HolderId, Locale, Moment, Problem, Result};
use simcare_desk::thread_move;
use simcare_store::{Event, Tx};

/// What somebody typed.
#[derive(Clone)]
pub struct ProofAnswer {
    /// Which code it is for: [`super::ProofAsked::id`].
    pub id: String,
    /// The digits.
    pub code: String,
}

/// Tries the code. Answers the token for the cookie, a new one.
///
/// # Errors
/// `code-wrong` with the tries that are left, or `code-gone` when a new code is needed.
pub async fn proof_answer(
    app: &App,
    brand: &BrandId,
    visitor: Option<Visitor>,
    answer: ProofAnswer,
    language: Locale,
    moment: Moment,
) -> Result<String> {
    let scope = authorise(&Actor::System("proof"), Right::WriteConversations, brand)?;
    let outcome = app
        .store()
        .write(move |tx| {
            let guess =
                one_time_code::guess(tx, scope.brand(), &answer.id, &answer.code, moment.now)?;
            let Guess::Right(holder) = guess else { return Ok(Err(guess)) };
            let token = match &visitor {
                Some(visitor) => {
                    if let Actor::Holder { holder: guest, .. } = &visitor.actor
                        && !visitor.is_proven
                    {
                        bring_along(tx, &scope, guest, &holder)?;
                    }
                    session::prove(tx, &visitor.session.id, &holder, &moment)?
                }
                None => {
                    let subject = session::Subject::Holder {
                        brand: scope.brand().clone(),
                        holder: holder.clone(),
                        is_proven: true,
                    };
                    let (opened, token) = session::open(tx, &subject, &moment)?;
                    session::prefer(tx, &opened.id, Some(language), None)?;
                    token
                }
            };
            let entry = audit::NewEntry {
                brand: scope.brand(),
                actor: &ActorRef::Holder(holder.clone()),
                action: "holder.prove",
                subject: holder.as_str(),
                details: serde_json::json!({}),
            };
            audit::write(tx, &mut moment.dice(), moment.now, &entry)?;
            Ok(Ok(token))
        })
        .await?;
    // A wrong guess is committed: it has cost a try.
    outcome.map_err(|guess| match guess {
        Guess::Wrong { tries_left } if tries_left > 0 => {
            Problem::field("code", "code-wrong").with("tries", tries_left)
        }
        _ => Problem::field("code", "code-gone"),
    })
}

/// What somebody wrote and showed as a guest is the holder's from now on.
fn bring_along(tx: &mut Tx<'_>, scope: &Scope, guest: &HolderId, holder: &HolderId) -> Result<()> {
    simcare_files::attachments_move(tx, scope.brand(), guest, holder)?;
    let Some(moved) = thread_move(tx, scope, guest, holder)? else { return Ok(()) };
    let payload = serde_json::json!({ "what": "moved" });
    tx.emit(&Event::new(scope.brand(), "conversation", moved.id.as_str(), payload))
}
