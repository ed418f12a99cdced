//! Somebody types the code: their session becomes the holder's, and what they wrote as a guest
//! comes along.

use crate::App;
use crate::conversations::holder_proven;
use crate::sessions::Visitor;
use simcare_access::one_time_code::{self, Guess};
use simcare_access::{audit, session};
use simcare_authority::{Actor, ActorRef, Right, authorise};
use simcare_base::{BrandId, Locale, Moment, Problem, Result};
use simcare_files::attachments_move;

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
            let mut dice = moment.dice_for("proof-answer");
            let token = match &visitor {
                Some(visitor) => {
                    if let Actor::Holder { holder: guest, .. } = &visitor.actor
                        && !visitor.is_proven
                    {
                        // What they sent as a guest comes along: the pictures and the words.
                        attachments_move(tx, scope.brand(), guest, &holder)?;
                        let at = (&mut dice, moment.now);
                        holder_proven(tx, &scope, (guest, &holder), at)?;
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
            audit::write(tx, &mut dice, moment.now, &entry)?;
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
