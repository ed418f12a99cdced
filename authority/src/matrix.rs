//! The golden matrix: which role has which right.

use std::str::FromStr;

macro_rules! named {
    ($(#[$doc:meta])* $type:ident { $($(#[$item_doc:meta])* $item:ident = $name:literal,)* }) => {
        $(#[$doc])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize,
            serde::Deserialize,
        )]
        pub enum $type {
            $($(#[$item_doc])* #[serde(rename = $name)] $item,)*
        }

        impl $type {
            /// Every one there is.
            pub const ALL: &'static [Self] = &[$(Self::$item),*];

            /// Its name in rows, tokens and message ids.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$item => $name),* }
            }
        }

        impl FromStr for $type {
            type Err = String;
            fn from_str(text: &str) -> Result<Self, String> {
                Self::ALL.iter().copied().find(|item| item.name() == text)
                    .ok_or_else(|| format!("no {} {text}", stringify!($type)))
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.name())
            }
        }
    };
}

named! {
    /// What a person is at a brand's desk.
    Role {
        /// Talks with holders and decides cases.
        Agent = "agent",
        /// Leads agents: assigns work and approves refunds.
        Lead = "lead",
        /// Answers for the brand: terms, catalogue, staff, money.
        Manager = "manager",
        /// Looks after the network; reads conversations and cards to understand faults.
        Engineer = "engineer",
        /// Reads everything and changes nothing.
        Auditor = "auditor",
    }
}

named! {
    /// One thing that somebody may do. To decide, to approve and to execute a refund are three
    /// rights on purpose: no single slip moves money.
    Right {
        /// Read conversations, internal notes included.
        ReadConversations = "conversations.read",
        /// Reply, write notes, take a conversation, close and reopen it.
        WriteConversations = "conversations.write",
        /// Give a conversation to somebody else.
        AssignConversations = "conversations.assign",
        /// Write canned replies.
        ManageCannedReplies = "canned-replies.manage",
        /// Write and publish articles, decide proposals for them.
        ManageKnowledge = "knowledge.manage",
        /// Read cards, orders and holders.
        ReadCards = "cards.read",
        /// Import cards and orders.
        ImportOrders = "orders.import",
        /// Change brands and products.
        ManageCatalogue = "catalogue.manage",
        /// Change and confirm the access points of products.
        ManageApn = "apn.manage",
        /// See what people bring for real-name registration, approve and refuse it.
        ReviewRegistrations = "registrations.review",
        /// Read return cases with their decisions.
        ReadCases = "cases.read",
        /// Open a case for a holder, add facts, decide again.
        DecideCases = "cases.decide",
        /// Say that a decided refund may be paid.
        ApproveRefunds = "refunds.approve",
        /// Have an approved refund paid, retry it, settle it by hand.
        ExecuteRefunds = "refunds.execute",
        /// Read policies and their versions.
        ReadPolicies = "policies.read",
        /// Publish a policy version.
        ManagePolicies = "policies.manage",
        /// Read the audit trail.
        ReadAudit = "audit.read",
        /// Add staff and change their roles.
        ManageStaff = "staff.manage",
        /// Make and revoke API tokens.
        ManageTokens = "tokens.manage",
        /// Ask carriers about lines and change them; switch faults of played lines on and off.
        ManageCarriers = "carriers.manage",
        /// Lead a card through the doctor on a holder's behalf.
        UseDoctor = "doctor.use",
    }
}

/// Whether a role has a right. The whole table is pinned by a test.
pub const fn role_has(role: Role, right: Right) -> bool {
    use Right::*;
    match role {
        Role::Manager => true,
        Role::Lead => matches!(
            right,
            ReadConversations
                | WriteConversations
                | AssignConversations
                | ManageCannedReplies
                | ManageKnowledge
                | ReadCards
                | ManageApn
                | ReviewRegistrations
                | ReadCases
                | DecideCases
                | ApproveRefunds
                | ReadPolicies
                | ManageCarriers
                | UseDoctor
        ),
        Role::Agent => matches!(
            right,
            ReadConversations
                | WriteConversations
                | ReadCards
                | ReadCases
                | DecideCases
                | ReadPolicies
                | UseDoctor
        ),
        Role::Engineer => matches!(
            right,
            ReadConversations | ReadCards | ManageApn | ReadPolicies | ManageCarriers | UseDoctor
        ),
        Role::Auditor => {
            matches!(right, ReadConversations | ReadCards | ReadCases | ReadPolicies | ReadAudit)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One row a right, one column a role: agent, lead, manager, engineer, auditor.
    const GOLDEN: &str = "\
conversations.read     x x x x x
conversations.write    x x x - -
conversations.assign   - x x - -
canned-replies.manage  - x x - -
knowledge.manage       - x x - -
cards.read             x x x x x
orders.import          - - x - -
catalogue.manage       - - x - -
apn.manage             - x x x -
registrations.review   - x x - -
cases.read             x x x - x
cases.decide           x x x - -
refunds.approve        - x x - -
refunds.execute        - - x - -
policies.read          x x x x x
policies.manage        - - x - -
audit.read             - - x - x
staff.manage           - - x - -
tokens.manage          - - x - -
carriers.manage        - x x x -
doctor.use             x x x x -
";

    #[test]
    fn the_matrix_is_the_golden_one() {
        let mut table = String::new();
        for right in Right::ALL {
            let marks: Vec<&str> =
                Role::ALL.iter().map(|r| if role_has(*r, *right) { "x" } else { "-" }).collect();
            table.push_str(&format!("{:<22} {}\n", right.name(), marks.join(" ")));
        }
        assert_eq!(table, GOLDEN);
    }

    #[test]
    fn names_read_back() {
        for right in Right::ALL {
            assert_eq!(right.name().parse(), Ok(*right));
        }
        assert!("root".parse::<Role>().is_err());
    }
}
