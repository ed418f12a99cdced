//! What to do about a message: a pure rule over what was understood and what was said before.

use simcare_assistant::{Advice, Intent};

/// So often the same may be answered in one conversation before a person looks at it.
const SAME_ANSWERS_MAX: usize = 2;

/// What the assistant does next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Move {
    /// Says hello and what it can do.
    Hello,
    /// Takes thanks.
    Thanks,
    /// Takes praise or a suggestion.
    Feedback,
    /// Says what it can help with.
    Scope,
    /// Asks which of these is meant.
    Ask([Intent; 3]),
    /// Leads to the troubleshooter, by the name of the complaint there.
    Fix(&'static str),
    /// Cites an article.
    Cite,
    /// Tells what is left of the holder's cards.
    Balance,
    /// Tells the access point of the holder's cards.
    Apn,
    /// Leads to the page of the holder's cards.
    OwnCards,
    /// Leads to asking for money back, a return or another card.
    Return,
    /// Tells how the holder's returns stand.
    Cases,
    /// Passes to a person.
    Pass(Why),
}

/// Why a person goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Why {
    /// The holder asked for one.
    Asked,
    /// It was not understood.
    Unknown,
    /// Only a person can look at it.
    Look,
    /// It is a complaint.
    Complaint,
}

/// What was said before in the conversation, as far as it matters.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Before {
    /// Whether the assistant asked back just now.
    pub(super) has_just_asked: bool,
    /// How often the same was answered lately.
    pub(super) same_answers: usize,
}

/// What to do. `is_outside` tells that a text is about something else altogether.
pub(super) fn decide(advice: Advice, is_outside: bool, before: Before) -> Move {
    let wanted = match advice {
        Advice::Sure(intent) => of_intent(intent),
        // Who was asked once and is still not understood is not asked again.
        Advice::OneOf(_) if before.has_just_asked => Move::Pass(Why::Unknown),
        Advice::OneOf(intents) => Move::Ask(intents),
        Advice::Unknown if is_outside && before.same_answers == 0 => Move::Scope,
        Advice::Unknown => Move::Pass(Why::Unknown),
    };
    let may_repeat = matches!(wanted, Move::Hello | Move::Thanks | Move::Feedback | Move::Pass(_));
    match before.same_answers >= SAME_ANSWERS_MAX && !may_repeat {
        true => Move::Pass(Why::Look),
        false => wanted,
    }
}

fn of_intent(intent: Intent) -> Move {
    use Intent as I;
    match intent {
        I::Greeting => Move::Hello,
        I::Thanks => Move::Thanks,
        I::Feedback => Move::Feedback,
        I::OutOfScope => Move::Scope,
        I::Human => Move::Pass(Why::Asked),
        I::Complaint => Move::Pass(Why::Complaint),
        // Whose money it was is nothing that an automaton settles.
        I::UsageDispute | I::PaymentFailed => Move::Pass(Why::Look),
        I::Balance | I::ExtendValidity | I::Topup => Move::Balance,
        I::Apn => Move::Apn,
        I::EsimQrAgain => Move::OwnCards,
        I::RefundUnused | I::RefundFault | I::ReturnCard | I::ExchangeCard => Move::Return,
        I::RefundStatus => Move::Cases,
        other => complaint_of(other).map_or(Move::Cite, Move::Fix),
    }
}

/// The troubleshooter's name for a fault.
const fn complaint_of(intent: Intent) -> Option<&'static str> {
    match intent {
        Intent::NoData => Some("no-data"),
        Intent::NoService => Some("no-service"),
        Intent::SlowData => Some("slow-data"),
        Intent::WrongNetwork => Some("wrong-network"),
        Intent::Hotspot => Some("hotspot"),
        Intent::SmsMms => Some("sms"),
        Intent::Calls => Some("calls"),
        Intent::EsimInstall => Some("esim-install"),
        Intent::Activate => Some("activation"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_intent_leads_somewhere() {
        let check = |intent: Intent, expect: Move| {
            assert_eq!(decide(Advice::Sure(intent), false, Before::default()), expect, "{intent}");
        };
        check(Intent::NoData, Move::Fix("no-data"));
        check(Intent::RefundUnused, Move::Return);
        check(Intent::Invoice, Move::Cite);
        check(Intent::Human, Move::Pass(Why::Asked));
        check(Intent::UsageDispute, Move::Pass(Why::Look));
        for intent in Intent::ALL {
            decide(Advice::Sure(*intent), false, Before::default());
        }
    }

    #[test]
    fn the_troubleshooter_knows_every_fault_that_is_passed_to_it() {
        for intent in Intent::ALL {
            if let Some(complaint) = complaint_of(*intent) {
                let known = simcare_doctor::catalogue().complaint(complaint);
                assert!(known.is_some(), "{intent} leads to {complaint}");
            }
        }
    }

    #[test]
    fn who_is_not_understood_twice_or_answered_in_vain_gets_a_person() {
        let options = [Intent::NoData, Intent::SlowData, Intent::Apn];
        let check = |advice, is_outside, has_just_asked, same_answers, expect: Move| {
            let before = Before { has_just_asked, same_answers };
            assert_eq!(decide(advice, is_outside, before), expect, "{advice:?} {before:?}");
        };
        check(Advice::OneOf(options), false, false, 0, Move::Ask(options));
        check(Advice::OneOf(options), false, true, 0, Move::Pass(Why::Unknown));
        check(Advice::Unknown, false, false, 0, Move::Pass(Why::Unknown));
        check(Advice::Unknown, true, false, 0, Move::Scope);
        check(Advice::Unknown, true, false, 1, Move::Pass(Why::Unknown));
        check(Advice::Sure(Intent::NoData), false, false, 1, Move::Fix("no-data"));
        check(Advice::Sure(Intent::NoData), false, false, 2, Move::Pass(Why::Look));
        check(Advice::Sure(Intent::Thanks), false, false, 5, Move::Thanks);
    }
}
