//! Passwords, hashed with Argon2id.

use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};
use simcare_base::{Problem, Result};

/// The shortest password that is taken.
pub const LENGTH_MIN: usize = 10;

/// 19 MiB and two passes: the first of the settings that OWASP recommends.
fn hasher() -> Argon2<'static> {
    Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::default())
}

/// The hash of a password with this salt, in the PHC text form.
///
/// # Errors
/// `password-short` when it is shorter than [`LENGTH_MIN`] characters.
pub fn hash(password: &str, salt: [u8; 16]) -> Result<String> {
    if password.chars().count() < LENGTH_MIN {
        return Err(Problem::field("password", "password-short"));
    }
    let salt =
        SaltString::encode_b64(&salt).map_err(|error| Problem::internal(error.to_string()))?;
    let hash = hasher().hash_password(password.as_bytes(), &salt);
    hash.map(|hash| hash.to_string()).map_err(|error| Problem::internal(error.to_string()))
}

/// Whether this is the password. Slow on purpose: call it away from asynchronous workers.
pub fn matches(password: &str, hash: &str) -> bool {
    PasswordHash::new(hash)
        .is_ok_and(|parsed| hasher().verify_password(password.as_bytes(), &parsed).is_ok())
}

/// A hash that no password has, compared when the name is unknown, so that the time of the answer
/// does not tell which names exist.
pub const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$c2ltY2FyZS1ub2JvZHk$Yg2JmRzWzZ3bT0xvQb0yqk2bqk9rjW0m7c1C1r8d0kE";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_are_told_apart() {
        let hash = super::hash("correct horse", [1; 16]).expect("long enough");
        assert!(matches("correct horse", &hash));
        assert!(!matches("correct horsf", &hash));
        assert!(!matches("", "not a hash"));
        assert!(!matches("correct horse", NOBODY));
        assert!(PasswordHash::new(NOBODY).is_ok());
        assert!(super::hash("short", [1; 16]).is_err());
    }
}
