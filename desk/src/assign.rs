//! Who has a conversation: taking, giving, letting go. Also closing and taking up again.

use crate::Reach;
use crate::conversation::{self, Conversation};
use crate::entry::Content;
use crate::event::Happening;
use crate::post::{self, NewEntry, Posted};
use crate::standing::State;
use simcare_authority::{ActorRef, Scope};
use simcare_base::{ConversationId, Instant, MessageId, Problem, Result, StaffId};
use simcare_store::Tx;

/// What became of a claim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Claim {
    /// Nobody had it: it is yours now.
    Won,
    /// It was yours already.
    Yours,
    /// Somebody else has it.
    Taken(StaffId),
}

/// The rule of claiming: who is first has it.
pub fn claim_decide(assignee: Option<&StaffId>, by: &StaffId) -> Claim {
    match assignee {
        None => Claim::Won,
        Some(assignee) if assignee == by => Claim::Yours,
        Some(assignee) => Claim::Taken(assignee.clone()),
    }
}

/// When a step is taken, and the id of the entry that tells of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The id of the entry that tells of it.
    pub entry: MessageId,
    /// When.
    pub at: Instant,
}

/// Takes a conversation for oneself. Two at once: exactly one wins and the other learns who.
pub fn conversation_claim(
    tx: &mut Tx<'_>,
    scope: &Scope,
    id: &ConversationId,
    step: Step,
) -> Result<(Claim, Conversation)> {
    let held = conversation::lock(tx, Reach::Desk(scope), id)?;
    let by = staff_of(scope)?;
    let claim = claim_decide(held.assignee.as_ref(), by);
    if claim != Claim::Won {
        return Ok((claim, held));
    }
    let posted = record(tx, scope, hand(held, Some(by.clone())), step, Happening::Claimed)?;
    Ok((claim, posted.conversation))
}

/// Gives a conversation to somebody, or to nobody. None when it is so already.
pub fn conversation_assign(
    tx: &mut Tx<'_>,
    scope: &Scope,
    id: &ConversationId,
    to: Option<StaffId>,
    step: Step,
) -> Result<Option<Posted>> {
    let held = conversation::lock(tx, Reach::Desk(scope), id)?;
    if held.assignee == to {
        return Ok(None);
    }
    let happening = match &to {
        Some(staff) if *scope.actor() == ActorRef::Staff(staff.clone()) => Happening::Claimed,
        Some(staff) => Happening::Assigned { staff: staff.clone() },
        None => Happening::Released,
    };
    record(tx, scope, hand(held, to), step, happening).map(Some)
}

/// Closes a conversation. None when it is closed already.
pub fn conversation_close(
    tx: &mut Tx<'_>,
    scope: &Scope,
    id: &ConversationId,
    step: Step,
) -> Result<Option<Posted>> {
    let held = conversation::lock(tx, Reach::Desk(scope), id)?;
    if held.standing.state == State::Closed {
        return Ok(None);
    }
    record(tx, scope, held, step, Happening::Closed).map(Some)
}

/// Takes a closed conversation up again. None when it is not closed.
pub fn conversation_reopen(
    tx: &mut Tx<'_>,
    scope: &Scope,
    id: &ConversationId,
    step: Step,
) -> Result<Option<Posted>> {
    let held = conversation::lock(tx, Reach::Desk(scope), id)?;
    if held.standing.state != State::Closed {
        return Ok(None);
    }
    record(tx, scope, held, step, Happening::Reopened).map(Some)
}

fn hand(mut c: Conversation, to: Option<StaffId>) -> Conversation {
    c.assignee = to;
    c
}

/// Only people take conversations: a program with a token has no desk to sit at.
fn staff_of(scope: &Scope) -> Result<&StaffId> {
    match scope.actor() {
        ActorRef::Staff(staff) => Ok(staff),
        _ => Err(Problem::forbidden("staff-only")),
    }
}

fn record(
    tx: &mut Tx<'_>,
    scope: &Scope,
    c: Conversation,
    step: Step,
    happening: Happening,
) -> Result<Posted> {
    let new = NewEntry {
        id: step.entry,
        content: Content::Event(happening),
        client_key: None,
        at: step.at,
    };
    post::append(tx, c, scope.actor().clone(), new)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_is_first_has_it() {
        let (anna, bo) = (StaffId::from_bits(1), StaffId::from_bits(2));
        let check = |assignee: Option<&StaffId>, by: &StaffId, expect: Claim| {
            assert_eq!(claim_decide(assignee, by), expect);
        };
        check(None, &anna, Claim::Won);
        check(Some(&anna), &anna, Claim::Yours);
        check(Some(&anna), &bo, Claim::Taken(anna.clone()));
    }
}
