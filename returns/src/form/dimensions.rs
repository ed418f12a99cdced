//! The words a policy is written in: what brands tell apart when they promise something.

use serde::{Deserialize, Serialize};

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal,)* })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $word)] $variant,)* }

        impl $name {
            /// Every one, in the order they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The word in policies, forms, rows and message ids.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }
        }

        impl std::str::FromStr for $name {
            type Err = UnknownWord;
            fn from_str(text: &str) -> Result<Self, UnknownWord> {
                match text { $($word => Ok(Self::$variant),)* _ => Err(UnknownWord), }
            }
        }
    )*};
}

/// A text is none of the words of a dimension.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not one of the known words")]
pub struct UnknownWord;

words! {
    /// Why somebody wants to give a card back.
    Cause {
        /// No reason, or another plan.
        ChangeOfMind = "change-of-mind",
        /// Bought for a place it does not serve.
        WrongCountry = "wrong-country",
        /// Bought twice.
        Duplicate = "duplicate",
        /// The phone is locked to an operator.
        LockedPhone = "locked-phone",
        /// The phone cannot use it.
        IncompatiblePhone = "incompatible-phone",
        /// It cannot be installed.
        Installation = "installation",
        /// No or unusable network.
        Network = "network",
        /// A carrier behind the brand failed.
        Upstream = "upstream",
        /// The card itself is broken.
        DefectiveCard = "defective-card",
        /// It never came.
        NotDelivered = "not-delivered",
        /// The card was lost.
        LostCard = "lost-card",
    }

    /// What the card is made of.
    CardForm {
        /// A plastic card.
        Physical = "physical",
        /// A profile on a chip in the phone.
        Esim = "esim",
    }

    /// What sort of product it is.
    ProductClass {
        /// So many bytes.
        FixedData = "fixed-data",
        /// So many days without a limit.
        UnlimitedByDay = "unlimited-by-day",
        /// Renewed until cancelled.
        Subscription = "subscription",
        /// Added to a card that was there before.
        TopUp = "top-up",
    }

    /// Who sold it.
    SalesChannel {
        /// The brand's own shop.
        Direct = "direct",
        /// Somebody else, who holds the money.
        Reseller = "reseller",
    }

    /// What state a plastic card is in.
    Condition {
        /// In its unopened packaging.
        Sealed = "sealed",
        /// Opened, with nothing broken out or scratched.
        OpenedIntact = "opened-intact",
        /// Broken out, bent or scratched, but working.
        DamagedWorking = "damaged-working",
        /// Damaged so that it does not work.
        Damaged = "damaged",
    }

    /// How far the card has come on its way into use. Later stages compare as greater.
    Stage {
        /// Bought, nothing sent.
        Ordered = "ordered",
        /// Handed over: the card delivered or the QR code sent.
        Sent = "sent",
        /// The QR code was scanned.
        Scanned = "scanned",
        /// The profile is on the phone.
        Installed = "installed",
        /// The validity runs.
        Activated = "activated",
        /// Data went through.
        Used = "used",
    }

    /// Something a holder can show.
    EvidenceKind {
        /// A picture of the card.
        CardPhoto = "card-photo",
        /// A picture of the phone's screen that shows the fault.
        Screenshot = "screenshot",
        /// The receipt or invoice.
        Receipt = "receipt",
        /// Make and model of the phone.
        DeviceModel = "device-model",
        /// The phone's IMEI, or the chip's EID.
        DeviceNumber = "device-number",
        /// Where it happened.
        Location = "location",
        /// The record of the steps that were tried.
        Troubleshooting = "troubleshooting",
    }

    /// What a brand may do about a case.
    Remedy {
        /// All the money back the way it came.
        RefundFull = "refund-full",
        /// The money for what was not used, the way it came.
        RefundUnused = "refund-unused",
        /// The whole price as store credit.
        CreditFull = "credit-full",
        /// The price of what was not used, as store credit.
        CreditUnused = "credit-unused",
        /// Another card.
        Replace = "replace",
        /// The same QR code or card sent again.
        Resend = "resend",
        /// Longer validity.
        Extend = "extend",
        /// A person looks at it.
        Review = "review",
    }

    /// Where money goes.
    Destination {
        /// Back the way it was paid.
        Original = "original",
        /// Onto the holder's credit with the brand.
        StoreCredit = "store-credit",
    }
}

impl Stage {
    /// The place in the order, for comparison in policies.
    pub const fn rank(self) -> i64 {
        self as i64
    }
}

impl Remedy {
    /// Where its money goes; none when it moves no money.
    pub const fn destination(self) -> Option<Destination> {
        match self {
            Self::RefundFull | Self::RefundUnused => Some(Destination::Original),
            Self::CreditFull | Self::CreditUnused => Some(Destination::StoreCredit),
            Self::Replace | Self::Resend | Self::Extend | Self::Review => None,
        }
    }

    /// Whether it pays only for what was not used.
    pub const fn is_unused_part(self) -> bool {
        matches!(self, Self::RefundUnused | Self::CreditUnused)
    }
}

impl EvidenceKind {
    /// Whether it is shown by a picture; otherwise by words or by the desk.
    pub const fn is_picture(self) -> bool {
        matches!(self, Self::CardPhoto | Self::Screenshot | Self::Receipt)
    }
}
