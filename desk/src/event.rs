//! What happened in a conversation besides words: assigned, closed, a case decided.

use simcare_base::{CardId, CaseId, StaffId};

/// A step that the conversation's own history shows. Who took it is the author of the entry.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum Happening {
    /// Whoever did it took the conversation.
    Claimed,
    /// Somebody was given it.
    Assigned {
        /// Who got it.
        staff: StaffId,
    },
    /// Nobody has it any more.
    Released,
    /// A person is to go on: the holder asked for one, or nothing else could help.
    HandedOver,
    /// The desk is done.
    Closed,
    /// The desk takes it up again.
    Reopened,
    /// A visitor has proven to be the holder of a card.
    HolderProven,
    /// It is about this card now.
    CardLinked {
        /// The card.
        card: CardId,
    },
    /// A return was asked for.
    CaseOpened {
        /// The case.
        case: CaseId,
    },
    /// A return was decided, or decided anew.
    CaseDecided {
        /// The case.
        case: CaseId,
    },
    /// Money is back.
    RefundPaid {
        /// The case.
        case: CaseId,
    },
}

impl Happening {
    /// Whether the holder sees it. Who works on it, and handing it around, is the desk's own.
    pub const fn is_public(&self) -> bool {
        match self {
            Self::Claimed | Self::Assigned { .. } | Self::Released | Self::HandedOver => false,
            Self::HolderProven | Self::CardLinked { .. } => false,
            Self::Closed | Self::Reopened => true,
            Self::CaseOpened { .. } | Self::CaseDecided { .. } | Self::RefundPaid { .. } => true,
        }
    }

    /// The part of a message id that names it: `event-<name>` exists in every language.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Claimed => "claimed",
            Self::Assigned { .. } => "assigned",
            Self::Released => "released",
            Self::HandedOver => "handed-over",
            Self::Closed => "closed",
            Self::Reopened => "reopened",
            Self::HolderProven => "holder-proven",
            Self::CardLinked { .. } => "card-linked",
            Self::CaseOpened { .. } => "case-opened",
            Self::CaseDecided { .. } => "case-decided",
            Self::RefundPaid { .. } => "refund-paid",
        }
    }

    /// The case it is about, where it is about one.
    pub const fn case(&self) -> Option<&CaseId> {
        match self {
            Self::CaseOpened { case } | Self::CaseDecided { case } | Self::RefundPaid { case } => {
                Some(case)
            }
            _ => None,
        }
    }
}
