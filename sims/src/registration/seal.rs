//! Sealing what people bring: nobody who has the tables alone can read it.
//!
//! Each part is encrypted by XChaCha20-Poly1305 under a nonce of its own and bound to its brand, its
//! registration and its name, so that no part can be put in the place of another. Several keys may be
//! there at once: the first seals, each opens what it sealed.

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{Key, KeyInit, XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use simcare_base::{BrandId, Dice, Problem, RegistrationId, Result, Secret};
use std::fmt;

/// Characters at least that a key is made from.
pub const SECRET_CHARS_MIN: usize = 32;
const NONCE_BYTES: usize = 24;

/// The keys.
#[derive(Clone)]
pub struct Keyring(Vec<OneKey>);

#[derive(Clone)]
struct OneKey {
    id: String,
    seal: [u8; 32],
    count: [u8; 32],
}

/// A sealed part, as it stands in a row.
#[derive(Clone, PartialEq, Eq)]
pub struct Sealed {
    /// Which key sealed it.
    pub key_id: String,
    /// Nonce and ciphertext.
    pub bytes: Vec<u8>,
}

impl fmt::Debug for Keyring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Keyring({} keys)", self.0.len())
    }
}

impl fmt::Debug for Sealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sealed({} bytes)", self.bytes.len())
    }
}

fn mac(key: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes a key of any length");
    for part in parts {
        // The length keeps two lists of parts from running together.
        mac.update(&(part.len() as u64).to_be_bytes());
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Keyring {
    /// The keys made from these secrets, the present one first.
    pub fn new(secrets: &[Secret]) -> Self {
        let one = |secret: &Secret| {
            let secret = secret.reveal().as_bytes();
            OneKey {
                id: hex(&mac(secret, &[b"registration key id"])[..8]),
                seal: mac(secret, &[b"registration seal"]),
                count: mac(secret, &[b"registration count"]),
            }
        };
        Self(secrets.iter().map(one).collect())
    }

    fn bound_to(brand: &BrandId, id: &RegistrationId, part: &str) -> String {
        format!("{brand} {id} {part}")
    }

    /// Seals a part of a registration.
    ///
    /// # Errors
    /// Internal, when there is no key or the part is longer than any cipher takes.
    pub fn seal(
        &self,
        (brand, id, part): (&BrandId, &RegistrationId, &str),
        plain: &[u8],
        dice: &mut Dice,
    ) -> Result<Sealed> {
        let key = self.0.first().ok_or_else(|| Problem::internal("no key to seal with"))?;
        let nonce = dice.bytes::<NONCE_BYTES>();
        let bound = Self::bound_to(brand, id, part);
        let payload = Payload { msg: plain, aad: bound.as_bytes() };
        let cipher = XChaCha20Poly1305::new(&Key::from(key.seal));
        let sealed = cipher.encrypt(&XNonce::from(nonce), payload);
        let sealed = sealed.map_err(|_| Problem::internal("a part could not be sealed"))?;
        Ok(Sealed { key_id: key.id.clone(), bytes: [nonce.as_slice(), &sealed].concat() })
    }

    /// Opens a part of a registration.
    ///
    /// # Errors
    /// Internal, when no key fits or the part was tampered with.
    pub fn open(
        &self,
        (brand, id, part): (&BrandId, &RegistrationId, &str),
        sealed: &Sealed,
    ) -> Result<Vec<u8>> {
        let key = self.0.iter().find(|key| key.id == sealed.key_id);
        let key =
            key.ok_or_else(|| Problem::internal("a part was sealed with a key that is gone"))?;
        let broken = || Problem::internal("a sealed part does not open");
        let (nonce, body) = sealed.bytes.split_first_chunk::<NONCE_BYTES>().ok_or_else(broken)?;
        let bound = Self::bound_to(brand, id, part);
        let payload = Payload { msg: body, aad: bound.as_bytes() };
        let cipher = XChaCha20Poly1305::new(&Key::from(key.seal));
        cipher.decrypt(&XNonce::from(*nonce), payload).map_err(|_| broken())
    }

    /// What stands for an identity in rows, under each key, the present one first. The same person
    /// at two brands is two.
    pub fn idents(&self, brand: &BrandId, identity: &str) -> Vec<String> {
        let one =
            |key: &OneKey| hex(&mac(&key.count, &[brand.as_str().as_bytes(), identity.as_bytes()]));
        self.0.iter().map(one).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use simcare_base::{Instant, Moment};

    fn ring(secrets: &[&str]) -> Keyring {
        Keyring::new(&secrets.iter().map(|secret| Secret::new(*secret)).collect::<Vec<_>>())
    }

    fn place() -> (BrandId, RegistrationId) {
        (BrandId::from_bits(1), RegistrationId::from_bits(1))
    }

    #[test]
    fn what_is_sealed_opens_only_where_it_belongs() {
        let (brand, id) = place();
        let mut dice = Moment::new(Instant::from_ms(0), [1; 32]).dice_for("seal");
        let keys = ring(&["one"]);
        let sealed = keys.seal((&brand, &id, "papers"), b"A123456(3)", &mut dice).expect("seals");
        assert!(!sealed.bytes.windows(4).any(|window| window == b"A123"));
        assert_eq!(keys.open((&brand, &id, "papers"), &sealed).expect("opens"), b"A123456(3)");
        assert!(keys.open((&brand, &id, "photo"), &sealed).is_err());
        let (other_brand, other_id) = (BrandId::from_bits(2), RegistrationId::from_bits(2));
        assert!(keys.open((&other_brand, &id, "papers"), &sealed).is_err());
        assert!(keys.open((&brand, &other_id, "papers"), &sealed).is_err());
        let mut tampered = sealed.clone();
        tampered.bytes[NONCE_BYTES] ^= 1;
        assert!(keys.open((&brand, &id, "papers"), &tampered).is_err());
        let again = keys.seal((&brand, &id, "papers"), b"A123456(3)", &mut dice).expect("seals");
        assert_ne!(again.bytes, sealed.bytes);
    }

    #[test]
    fn a_new_key_seals_and_the_old_one_still_opens_and_counts() {
        let (brand, id) = place();
        let mut dice = Moment::new(Instant::from_ms(0), [1; 32]).dice_for("seal");
        let (old, both, new) = (ring(&["old"]), ring(&["new", "old"]), ring(&["new"]));
        let sealed = old.seal((&brand, &id, "papers"), b"x", &mut dice).expect("seals");
        assert_eq!(both.open((&brand, &id, "papers"), &sealed).expect("opens"), b"x");
        assert!(new.open((&brand, &id, "papers"), &sealed).is_err());
        let fresh = both.seal((&brand, &id, "papers"), b"x", &mut dice).expect("seals");
        assert!(new.open((&brand, &id, "papers"), &fresh).is_ok());
        assert_eq!(both.idents(&brand, "x")[1], old.idents(&brand, "x")[0]);
        assert_ne!(old.idents(&BrandId::from_bits(2), "x"), old.idents(&brand, "x"));
    }
}
