//! What every carrier can do.

use crate::http::BreakerState;
use crate::line::Line;
use serde::{Deserialize, Serialize};
use simcare_base::{BrandId, ByteCount, Instant, Moment};
use simcare_sims::{ActivationCode, Card, CardState, Iccid, Product};
use std::pin::Pin;

/// The answer of a call, some time.
pub type CarrierFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, CarrierError>> + Send + 'a>>;

/// A carrier: whoever keeps the lines of a brand's cards.
pub trait Carrier: Send + Sync {
    /// Its name, as in settings and brands.
    fn name(&self) -> &str;

    /// What its breaker does with calls, where it has one.
    fn breaker(&self, _now: Instant) -> Option<BreakerState> {
        None
    }

    /// What is so with a line now.
    fn line<'a>(&'a self, moment: Moment, line: &'a LineRef) -> CarrierFuture<'a, Line>;

    /// Changes a line, or answers the same once more under the same key.
    fn change<'a>(&'a self, moment: Moment, order: &'a Order) -> CarrierFuture<'a, Changed>;
}

/// Which line.
#[derive(Debug, Clone)]
pub struct LineRef {
    /// The brand whose line it is.
    pub brand_id: BrandId,
    /// The card that the line is on.
    pub iccid: Iccid,
    /// What is known of the card here, for carriers that are only played.
    pub known: Option<Known>,
}

/// What is known of a card without asking its carrier.
#[derive(Debug, Clone)]
pub struct Known {
    /// The card.
    pub card: Card,
    /// What it is.
    pub product: Product,
    /// Its station in life.
    pub state: CardState,
    /// When its validity ends, where it has begun.
    pub expires_at: Option<Instant>,
}

/// A change that is wanted of a line. In JSON `{"change": "refuel", "offer": "gb-1"}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "change", rename_all = "kebab-case")]
pub enum Change {
    /// Open a line that was never used.
    Activate,
    /// Stop it until it is resumed.
    Suspend,
    /// Let it go on after what stopped it is settled.
    Resume,
    /// Let it use foreign networks, or not.
    Roaming {
        /// Whether it may.
        on: bool,
    },
    /// Add data, at the price of the offer.
    Refuel {
        /// The offer, as the line names it.
        offer: String,
    },
    /// Register it anew in the network.
    Refresh,
    /// Give some of its unused data to another line of the brand.
    MoveData {
        /// The card of the other line.
        to: Iccid,
        /// How much.
        bytes: ByteCount,
    },
    /// Make its profile anew, to be installed again.
    ReplaceProfile,
    /// Ask the holder to pay a bill.
    RequestPayment {
        /// The bill, as the line names it.
        bill: String,
    },
}

impl Change {
    /// Its name, as in JSON, the protocol's paths and message ids.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Activate => "activate",
            Self::Suspend => "suspend",
            Self::Resume => "resume",
            Self::Roaming { .. } => "roaming",
            Self::Refuel { .. } => "refuel",
            Self::Refresh => "refresh",
            Self::MoveData { .. } => "move-data",
            Self::ReplaceProfile => "replace-profile",
            Self::RequestPayment { .. } => "request-payment",
        }
    }

    /// What stands in the audit trail; also the message id, with a hyphen: `audit-line-resume`.
    pub const fn action(&self) -> &'static str {
        match self {
            Self::Activate => "line.activate",
            Self::Suspend => "line.suspend",
            Self::Resume => "line.resume",
            Self::Roaming { .. } => "line.roaming",
            Self::Refuel { .. } => "line.refuel",
            Self::Refresh => "line.refresh",
            Self::MoveData { .. } => "line.move-data",
            Self::ReplaceProfile => "line.replace-profile",
            Self::RequestPayment { .. } => "line.request-payment",
        }
    }
}

/// A change, ready to be sent.
#[derive(Debug, Clone)]
pub struct Order {
    /// The idempotency key: at most 100 characters, the same for each time it is sent.
    pub key: String,
    /// The line.
    pub line: LineRef,
    /// What is wanted.
    pub change: Change,
    /// The other line, where data is moved.
    pub to: Option<LineRef>,
}

/// What a change came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changed {
    /// The line as it is now.
    pub line: Line,
    /// What to install, after a profile was replaced.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replacement: Option<Replacement>,
}

/// A profile that was made anew.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Replacement {
    /// The number of the new profile.
    pub iccid: Iccid,
    /// What installs it.
    pub activation_code: ActivationCode,
}

impl std::fmt::Debug for Replacement {
    // Whoever has the code can install the profile.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Replacement").field("iccid", &self.iccid).finish_non_exhaustive()
    }
}

/// Why there is no answer, or not the one that was wanted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CarrierError {
    /// It does not answer, or not so that it can be understood. A change may have happened.
    #[error("the carrier does not answer: {0}")]
    NotAnswering(String),
    /// It will not do it, for a reason named by this code.
    #[error("the carrier refuses: {0}")]
    Refused(String),
    /// It has no such line.
    #[error("the carrier does not know the line")]
    UnknownLine,
}
