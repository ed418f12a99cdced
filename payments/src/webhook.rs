//! Webhooks: what a provider tells without being asked. Believed only when it is signed.

use crate::provider::Status;
use hmac::{Hmac, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use simcare_base::Instant;
use std::fmt;

/// How far the clocks may differ, and how long a notice may be on its way.
const AGE_MS_MAX: i64 = 5 * 60 * 1_000;
const BODY_BYTES_MAX: usize = 64 * 1_024;

/// A body and the signature that came with it, `t=<ms>,v1=<hex>`.
#[derive(Clone, Copy)]
pub struct Signed<'a> {
    /// The signature header.
    pub signature: &'a str,
    /// The body, byte for byte as it came.
    pub body: &'a [u8],
}

/// The secret that a provider and we share. It never prints.
#[derive(Clone)]
pub struct WebhookKey(Vec<u8>);

/// What a webhook says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The key of the refund it is about.
    pub key: String,
    /// How far that is.
    pub status: Status,
    /// What the provider calls the refund.
    pub provider_ref: Option<String>,
}

/// Why a webhook is not believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WebhookRefused {
    /// The signature is missing, malformed or of somebody else.
    #[error("the signature does not match")]
    Signature,
    /// Signed too long ago, or in the future.
    #[error("the notice is too old")]
    Stale,
    /// Signed, but not a notice.
    #[error("not a notice")]
    Body,
}

#[derive(Serialize, Deserialize)]
struct Wire {
    refund_key: String,
    status: String,
    #[serde(default)]
    code: Option<String>,
    #[serde(default)]
    provider_ref: Option<String>,
}

impl WebhookKey {
    /// The key of these bytes.
    pub fn new(bytes: impl Into<Vec<u8>>) -> Self {
        Self(bytes.into())
    }

    fn mac(&self, at_ms: i64, body: &[u8]) -> Option<Hmac<Sha256>> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).ok()?;
        mac.update(format!("{at_ms}.").as_bytes());
        mac.update(body);
        Some(mac)
    }

    /// The signature of a body sent at `at`.
    pub fn sign(&self, at: Instant, body: &[u8]) -> String {
        let hex = self.mac(at.ms(), body).map(|mac| hex(&mac.finalize().into_bytes()));
        format!("t={},v1={}", at.ms(), hex.unwrap_or_default())
    }

    /// Proves that `signed` was signed with this key not long before `now`.
    ///
    /// # Errors
    /// When it was not.
    pub fn verify(&self, now: Instant, signed: &Signed<'_>) -> Result<(), WebhookRefused> {
        let parts = signed.signature.split_once(',').ok_or(WebhookRefused::Signature)?;
        let at_ms = parts.0.trim().strip_prefix("t=").and_then(|ms| ms.parse::<i64>().ok());
        let given = parts.1.trim().strip_prefix("v1=").and_then(unhex);
        let (Some(at_ms), Some(given)) = (at_ms, given) else {
            return Err(WebhookRefused::Signature);
        };
        let mac = self.mac(at_ms, signed.body).ok_or(WebhookRefused::Signature)?;
        // Compares in constant time.
        mac.verify_slice(&given).map_err(|_| WebhookRefused::Signature)?;
        if now.ms().saturating_sub(at_ms).saturating_abs() > AGE_MS_MAX {
            return Err(WebhookRefused::Stale);
        }
        Ok(())
    }
}

impl fmt::Debug for WebhookKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WebhookKey(..)")
    }
}

impl Notice {
    /// Reads the body of a notice whose signature was verified.
    ///
    /// # Errors
    /// When it is not one.
    pub fn read(body: &[u8]) -> Result<Self, WebhookRefused> {
        if body.len() > BODY_BYTES_MAX {
            return Err(WebhookRefused::Body);
        }
        let wire: Wire = serde_json::from_slice(body).map_err(|_| WebhookRefused::Body)?;
        let code = wire.code.unwrap_or_else(|| "unnamed".to_owned());
        let status = match wire.status.as_str() {
            "pending" => Status::Pending,
            "succeeded" => Status::Succeeded,
            "failed" => Status::Failed(code),
            "action-needed" => Status::ActionNeeded(code),
            _ => return Err(WebhookRefused::Body),
        };
        Ok(Self { key: wire.refund_key, status, provider_ref: wire.provider_ref })
    }

    /// The body that [`Notice::read`] reads.
    pub(crate) fn write(&self) -> Vec<u8> {
        let (status, code) = match &self.status {
            Status::NotKnown | Status::Pending => ("pending", None),
            Status::Succeeded => ("succeeded", None),
            Status::Failed(code) => ("failed", Some(code.clone())),
            Status::ActionNeeded(code) => ("action-needed", Some(code.clone())),
        };
        let wire = Wire {
            refund_key: self.key.clone(),
            status: status.to_owned(),
            code,
            provider_ref: self.provider_ref.clone(),
        };
        // Four texts always make JSON.
        serde_json::to_vec(&wire).unwrap_or_default()
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    if text.len() != 64 || !text.is_ascii() {
        return None;
    }
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_was_signed_lately_is_believed() {
        let key = WebhookKey::new(*b"one secret");
        let at = Instant::from_ms(1_000_000_000);
        let body = br#"{"refund_key":"ref_1-1","status":"succeeded"}"#;
        let good = key.sign(at, body);
        let check = |signature: &str, body: &[u8], now: Instant, expect| {
            assert_eq!(key.verify(now, &Signed { signature, body }), expect, "{signature}");
        };
        check(&good, body, at, Ok(()));
        check(&good, body, at.plus_minutes(5), Ok(()));
        check(&good, body, at.plus_minutes(5).plus_ms(1), Err(WebhookRefused::Stale));
        check(&good, body, at.plus_minutes(-6), Err(WebhookRefused::Stale));
        check(&good, b"{}", at, Err(WebhookRefused::Signature));
        check(&WebhookKey::new(*b"two").sign(at, body), body, at, Err(WebhookRefused::Signature));
        check(&good.replace("t=1", "t=2"), body, at, Err(WebhookRefused::Signature));
        for broken in ["", "t=1", "t=x,v1=00", "v1=00,t=1", "t=1,v1=zz"] {
            check(broken, body, at, Err(WebhookRefused::Signature));
        }
        assert_eq!(format!("{key:?}"), "WebhookKey(..)");
    }

    #[test]
    fn notices_read_back() {
        for status in [
            Status::Pending,
            Status::Succeeded,
            Status::Failed("account-closed".to_owned()),
            Status::ActionNeeded("balance-low".to_owned()),
        ] {
            let provider_ref = Some("sandbox-1".to_owned());
            let notice = Notice { key: "ref_1-1".to_owned(), status, provider_ref };
            assert_eq!(Notice::read(&notice.write()), Ok(notice));
        }
        assert_eq!(Notice::read(b"{"), Err(WebhookRefused::Body));
        let odd = br#"{"refund_key":"ref_1-1","status":"maybe"}"#;
        assert_eq!(Notice::read(odd), Err(WebhookRefused::Body));
    }
}
