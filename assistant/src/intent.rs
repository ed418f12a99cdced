//! What people ask for, and the ids that programs know it by.

use std::fmt;
use std::str::FromStr;

macro_rules! intents {
    ($($(#[$about:meta])* $name:ident => $id:literal,)*) => {
        /// What has to happen next for somebody who wrote. A message has one first intent; where two
        /// apply, the one that unblocks the person wins.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Intent {
            $($(#[$about])* $name,)*
        }

        impl Intent {
            /// All of them, in the order of the documentation.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The id, as in addresses, examples and message ids.
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$name => $id,)*
                }
            }
        }
    };
}

intents! {
    /// Asks how to activate or start the card or eSIM, when validity starts, why it is not active
    /// yet.
    Activate => "activate",
    /// Asks for APN values or how to set them.
    Apn => "apn",
    /// Wants to bind, verify or change the phone number or contact tied to the card, or gets no
    /// code for it.
    BindNumber => "bind_number",
    /// Asks about real-name registration: documents, rejection, limit of cards, minors.
    RealName => "real_name",
    /// Phone shows no service, searching, emergency calls only, invalid SIM, SIM not recognised.
    NoService => "no_service",
    /// Has bars, but no internet at all.
    NoData => "no_data",
    /// Internet works but is slow, stutters, unstable, high ping.
    SlowData => "slow_data",
    /// Phone is attached to another country's or operator's network than it should (mainland
    /// network in Hong Kong, say).
    WrongNetwork => "wrong_network",
    /// Tethering: not working, allowed or not, how.
    Hotspot => "hotspot",
    /// Text or picture messages, incoming codes by SMS.
    SmsMms => "sms_mms",
    /// Voice calls, incoming or outgoing, voicemail, call forwarding.
    Calls => "calls",
    /// Asks whether and how to switch roaming on or off, on phone or line, at the destination.
    RoamingOn => "roaming_on",
    /// Wants another operator or region profile: choose manually, switch between countries'
    /// networks.
    SwitchNetwork => "switch_network",
    /// How much data, money or validity is left.
    Balance => "balance",
    /// Data vanished too fast, usage is not mine, charged too much for usage.
    UsageDispute => "usage_dispute",
    /// Buy more data, credit or days on the same card.
    Topup => "topup",
    /// Move to a bigger or faster package.
    UpgradePlan => "upgrade_plan",
    /// Change to a different (other region, smaller, other type), or cancel a plan change.
    ChangePlan => "change_plan",
    /// Send own data to someone else's card, or ask about a gift sent or received.
    GiftData => "gift_data",
    /// Set up or change a sharing group, shared pool, limits for members.
    ShareFamily => "share_family",
    /// Keep the card alive longer, expired or about to.
    ExtendValidity => "extend_validity",
    /// Wants money back because it is not needed, plans changed, bought wrongly; no fault.
    RefundUnused => "refund_unused",
    /// Wants money back because it did not work.
    RefundFault => "refund_fault",
    /// How to send a card or parcel back: address, label, condition.
    ReturnCard => "return_card",
    /// Swap for another card or a replacement (working or not).
    ExchangeCard => "exchange_card",
    /// Where is my refund, how long.
    RefundStatus => "refund_status",
    /// Lost or stolen card or phone with the card.
    LostCard => "lost_card",
    /// Card physically damaged, cut wrongly, cannot be read.
    DamagedCard => "damaged_card",
    /// Order not arrived, tracking, pick-up place.
    Delivery => "delivery",
    /// How to install an eSIM, install fails.
    EsimInstall => "esim_install",
    /// Wants the QR or code again, did not get it, QR used already.
    EsimQrAgain => "esim_qr_again",
    /// Move an eSIM to a new phone.
    EsimTransfer => "esim_transfer",
    /// Will it work in my phone, locked phone, bands.
    DeviceCompat => "device_compat",
    /// Will there be signal at a place, which countries does it cover.
    CoverageWhere => "coverage_where",
    /// Is there an outage or problem now at a place.
    NetworkStatus => "network_status",
    /// Planned works, base-station upgrades, when finished.
    Maintenance => "maintenance",
    /// Receipt, invoice, tax document.
    Invoice => "invoice",
    /// Payment did not go through, charged twice, card declined.
    PaymentFailed => "payment_failed",
    /// Stop or start automatic renewal, charged by renewal.
    AutoRenew => "auto_renew",
    /// Is this card genuine, bought from somewhere doubtful.
    Genuine => "genuine",
    /// Where are official shops, site, contacts.
    OfficialChannels => "official_channels",
    /// What are the rules: return policy, fair use, what is included.
    BrandTerms => "brand_terms",
    /// Wants a person, a phone number to call.
    Human => "human",
    /// Complains about service or staff, wants it recorded or escalated, no other act asked.
    Complaint => "complaint",
    /// Praise, suggestion, review.
    Feedback => "feedback",
    /// Only greets.
    Greeting => "greeting",
    /// Only thanks or says it is solved.
    Thanks => "thanks",
    /// Anything that is not about the card or this service.
    OutOfScope => "out_of_scope",
}

impl Intent {
    /// How many there are.
    pub const COUNT: usize = Self::ALL.len();

    /// The place in [`Intent::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }
}

impl FromStr for Intent {
    type Err = String;
    fn from_str(id: &str) -> Result<Self, String> {
        let known = Self::ALL.iter().copied().find(|intent| intent.id() == id);
        known.ok_or_else(|| format!("no intent {id}"))
    }
}

impl fmt::Display for Intent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl serde::Serialize for Intent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_intent_is_found_by_its_id_and_place() {
        for (place, intent) in Intent::ALL.iter().enumerate() {
            assert_eq!(intent.id().parse(), Ok(*intent));
            assert_eq!(intent.index(), place);
        }
        assert!("nothing".parse::<Intent>().is_err());
    }
}
