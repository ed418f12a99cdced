//! A line as its carrier sees it. These types are also what the JSON protocol carries.

use serde::{Deserialize, Serialize};
use simcare_base::{ByteCount, Instant, Money};

/// Everything that a carrier tells of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// How it stands.
    pub status: LineStatus,
    /// Why it is suspended or ended.
    #[serde(default)]
    pub reason: Option<LineReason>,
    /// When its contract ends or ended.
    #[serde(default)]
    pub contract_end: Option<Instant>,
    /// Whether it may use foreign networks.
    pub roaming: bool,
    /// What it may use, and what it used.
    pub plan: Plan,
    /// Data that can be added, each for its price.
    #[serde(default)]
    pub refuel_offers: Vec<RefuelOffer>,
    /// Its bills, the oldest first.
    #[serde(default)]
    pub bills: Vec<Bill>,
    /// The latest request to pay a bill.
    #[serde(default)]
    pub payment_request: Option<PaymentRequest>,
    /// The access point that a phone needs for it.
    #[serde(default)]
    pub apn: Option<Apn>,
    /// The network that its phone is registered in, or was lately.
    #[serde(default)]
    pub registered_network: Option<Network>,
    /// Whether its registration hangs, so that a refresh is needed.
    #[serde(default)]
    pub registration_stuck: bool,
    /// Whether its profile is known to be broken, so that it has to be replaced.
    #[serde(default)]
    pub profile_defective: bool,
}

/// How a line stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LineStatus {
    /// Not opened yet.
    Pending,
    /// Open.
    Active,
    /// Stopped for a while.
    Suspended,
    /// Over for good.
    Ended,
}

impl LineStatus {
    /// The name, as in the protocol and message ids.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Active => "active",
            Self::Suspended => "suspended",
            Self::Ended => "ended",
        }
    }
}

/// Why a line is not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LineReason {
    /// A bill was not paid in time.
    OverdueBill,
    /// The contract is over.
    ContractEnded,
    /// The card was reported lost or stolen.
    Lost,
    /// The holder or the desk wished it so.
    Paused,
    /// Something that only the carrier's own people can say.
    Other,
}

impl LineReason {
    /// The name, as in the protocol and message ids.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::OverdueBill => "overdue-bill",
            Self::ContractEnded => "contract-ended",
            Self::Lost => "lost",
            Self::Paused => "paused",
            Self::Other => "other",
        }
    }
}

/// What a line may use, and what it used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// Its name at the carrier.
    pub name: String,
    /// How much data it has, now or today; none when there is no limit.
    #[serde(default)]
    pub limit_bytes: Option<ByteCount>,
    /// How much of that is used.
    pub used_bytes: ByteCount,
    /// What happens at the limit.
    pub at_limit: AtLimit,
    /// Whether it is slowed down now.
    pub throttled: bool,
}

/// What happens when the data of a plan is used up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AtLimit {
    /// Nothing goes any more.
    Stops,
    /// It goes on, slowly.
    Slows,
}

impl Plan {
    /// Whether nothing is left of a plan that stops at its limit.
    pub fn is_used_up(&self) -> bool {
        self.at_limit == AtLimit::Stops && self.is_at_limit()
    }

    /// Whether the limit is reached.
    pub fn is_at_limit(&self) -> bool {
        self.limit_bytes.is_some_and(|limit| self.used_bytes >= limit)
    }
}

/// Data that can be added to a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RefuelOffer {
    /// What to name it by.
    pub id: String,
    /// How much.
    pub bytes: ByteCount,
    /// What it costs the holder.
    pub price: Money,
}

/// A bill.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bill {
    /// What to name it by.
    pub id: String,
    /// How much.
    pub amount: Money,
    /// Until when it is to be paid.
    pub due_at: Instant,
    /// Whether that has passed and it is not paid.
    pub overdue: bool,
    /// Whether it is paid.
    pub paid: bool,
}

/// A request to the holder to pay a bill.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaymentRequest {
    /// The bill.
    pub bill: String,
    /// How much.
    pub amount: Money,
    /// Where the holder pays; empty when the carrier asks them by itself.
    #[serde(default)]
    pub url: String,
    /// How far it is.
    pub state: PaymentState,
}

/// How far a request to pay is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PaymentState {
    /// Not paid yet.
    Open,
    /// Paid.
    Paid,
    /// Not to be paid any more.
    Expired,
}

impl PaymentState {
    /// The name, as in the protocol and message ids.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Paid => "paid",
            Self::Expired => "expired",
        }
    }
}

/// An access point.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Apn {
    /// Its name.
    pub name: String,
    /// Where picture messages go; empty where there are none.
    #[serde(default)]
    pub mmsc: String,
    /// Who the phone says it is; mostly empty.
    #[serde(default)]
    pub username: String,
    /// And how it proves it; mostly empty.
    #[serde(default)]
    pub password: String,
}

impl std::fmt::Debug for Apn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Apn")
            .field("name", &self.name)
            .field("mmsc", &self.mmsc)
            .finish_non_exhaustive()
    }
}

/// A network that a phone is registered in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Network {
    /// Mobile country code, three digits.
    pub mcc: String,
    /// Mobile network code, two or three digits.
    pub mnc: String,
    /// Its name.
    pub name: String,
    /// The radio in use.
    pub radio: Radio,
    /// When the phone was seen last.
    pub last_seen: Instant,
}

impl Network {
    /// Whether it is a network of mainland China: for a Hong Kong card a fault of its own.
    pub fn is_mainland(&self) -> bool {
        self.mcc == "460"
    }
}

/// A generation of mobile radio.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Radio {
    /// GSM.
    #[serde(rename = "2g")]
    TwoG,
    /// UMTS.
    #[serde(rename = "3g")]
    ThreeG,
    /// LTE.
    #[serde(rename = "4g")]
    FourG,
    /// NR.
    #[serde(rename = "5g")]
    FiveG,
}

impl Radio {
    /// The name, as in the protocol.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::TwoG => "2g",
            Self::ThreeG => "3g",
            Self::FourG => "4g",
            Self::FiveG => "5g",
        }
    }
}
