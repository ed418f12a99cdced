//! Typed ids: a short prefix that names the kind, then 26 characters of Crockford base 32.
//!
//! The first 48 bits are milliseconds since 1970 and the rest is random, so ids sort roughly by
//! age, can be made by any node without asking, and tell a reader of a log what they name.

use std::fmt;
use std::str::FromStr;

const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
/// Characters that 128 bits take in base 32.
const BODY_LEN: usize = 26;

/// Why a text is not an id of the kind asked for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a {expected} id")]
pub struct IdError {
    /// The prefix that was expected.
    pub expected: &'static str,
}

pub(crate) fn encode(prefix: &str, bits: u128) -> String {
    let mut text = String::with_capacity(prefix.len() + 1 + BODY_LEN);
    text.push_str(prefix);
    text.push('_');
    for place in (0..BODY_LEN).rev() {
        let digit = (bits >> (place * 5)) & 31;
        text.push(char::from(ALPHABET[digit as usize]));
    }
    text
}

fn check(prefix: &'static str, text: &str) -> Result<(), IdError> {
    let body = text.strip_prefix(prefix).and_then(|rest| rest.strip_prefix('_'));
    match body {
        Some(body) if body.len() == BODY_LEN && body.bytes().all(|b| ALPHABET.contains(&b)) => {
            Ok(())
        }
        _ => Err(IdError { expected: prefix }),
    }
}

macro_rules! id_types {
    ($($(#[$doc:meta])* $name:ident = $prefix:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// What every id of this kind starts with, before the underscore.
            pub const PREFIX: &'static str = $prefix;

            /// The id made of these 128 bits; [`crate::Dice::id`] is the usual way here.
            pub fn from_bits(bits: u128) -> Self {
                Self(encode($prefix, bits))
            }

            /// The text form, as stored and shown in addresses.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = IdError;
            fn from_str(text: &str) -> Result<Self, IdError> {
                check($prefix, text).map(|()| Self(text.to_owned()))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(de: D) -> Result<Self, D::Error> {
                let text = String::deserialize(de)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    )*};
}

id_types! {
    /// A brand, which is a tenant.
    BrandId = "brand";
    /// A product of a brand's catalogue.
    ProductId = "prod";
    /// A person who bought or uses a card.
    HolderId = "hold";
    /// An order, as a shop took it.
    OrderId = "ord";
    /// One line of an order.
    OrderLineId = "line";
    /// A payment captured for an order.
    PaymentId = "pay";
    /// A physical card or an eSIM.
    CardId = "card";
    /// A conversation with the desk.
    ConversationId = "conv";
    /// A message in a conversation.
    MessageId = "msg";
    /// A stored file: evidence or a picture in a conversation.
    AttachmentId = "file";
    /// A ready-made reply.
    CannedReplyId = "canned";
    /// A return case.
    CaseId = "case";
    /// A decision on a return case.
    DecisionId = "dec";
    /// A refund that a decision allowed.
    RefundId = "ref";
    /// Somebody who works at a desk.
    StaffId = "staff";
    /// A log-in, of staff or of a holder.
    SessionId = "sess";
    /// A token for the API.
    ApiTokenId = "tok";
    /// An entry of the audit trail.
    AuditId = "aud";
    /// A mail or text message on its way out.
    NoticeId = "note";
    /// A job in the queue.
    JobId = "job";
    /// A real-name registration of a card.
    RegistrationId = "reg";
    /// What is wrong with a connection: a diagnosis.
    DiagnosisId = "diag";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_form_is_checked() {
        let good = BrandId::from_bits(u128::MAX).to_string();
        for (text, expect) in [
            (good.as_str(), true),
            ("brand_", false),
            ("card_7zzzzzzzzzzzzzzzzzzzzzzzzz", false),
            ("brand_7ZZZZZZZZZZZZZZZZZZZZZZZZZ", false),
            ("brand_' OR 1=1 --              ", false),
        ] {
            assert_eq!(text.parse::<BrandId>().is_ok(), expect, "{text}");
        }
    }

    #[test]
    fn later_ids_sort_later() {
        assert!(CardId::from_bits(1 << 80) < CardId::from_bits(2 << 80));
    }
}
