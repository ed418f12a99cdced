//! When something happens, and the randomness it may use.

use crate::id;
use rand_chacha::ChaCha12Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use std::fmt;

/// A point on the time line: milliseconds since 1970-01-01T00:00:00Z.
#[derive(
    Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[serde(try_from = "String", into = "String")]
pub struct Instant(i64);

/// A text is not an RFC 3339 instant.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not an RFC 3339 instant")]
pub struct InstantError;

impl Instant {
    /// From milliseconds since 1970. Values outside the years -9999 to 9999 are clamped.
    pub const fn from_ms(ms: i64) -> Self {
        const MAX_MS: i64 = 253_402_207_200_000;
        const MIN_MS: i64 = -377_705_023_201_000;
        Self(if ms > MAX_MS {
            MAX_MS
        } else if ms < MIN_MS {
            MIN_MS
        } else {
            ms
        })
    }

    /// Milliseconds since 1970.
    pub const fn ms(self) -> i64 {
        self.0
    }

    /// Later by so many milliseconds.
    pub const fn plus_ms(self, ms: i64) -> Self {
        Self::from_ms(self.0.saturating_add(ms))
    }

    /// Later by so many seconds.
    pub const fn plus_seconds(self, seconds: i64) -> Self {
        self.plus_ms(seconds.saturating_mul(1_000))
    }

    /// Later by so many minutes.
    pub const fn plus_minutes(self, minutes: i64) -> Self {
        self.plus_seconds(minutes.saturating_mul(60))
    }

    /// Later by so many times 24 hours. A calendar day is not always 24 hours: rules about days
    /// use a time zone instead.
    pub const fn plus_days(self, days: i64) -> Self {
        self.plus_minutes(days.saturating_mul(24 * 60))
    }

    /// Milliseconds from `earlier` to this; negative when this is the earlier one.
    pub const fn ms_since(self, earlier: Self) -> i64 {
        self.0 - earlier.0
    }

    /// The same instant for calendar arithmetic.
    pub fn to_timestamp(self) -> jiff::Timestamp {
        jiff::Timestamp::from_millisecond(self.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH)
    }

    /// From calendar arithmetic; what is finer than a millisecond is dropped.
    pub fn from_timestamp(at: jiff::Timestamp) -> Self {
        Self::from_ms(at.as_millisecond())
    }

    /// From RFC 3339, such as `2026-11-22T10:31:00Z`.
    pub fn parse(text: &str) -> Result<Self, InstantError> {
        text.parse::<jiff::Timestamp>().map(Self::from_timestamp).map_err(|_| InstantError)
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.to_timestamp(), f)
    }
}

impl fmt::Debug for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl TryFrom<String> for Instant {
    type Error = InstantError;
    fn try_from(text: String) -> Result<Self, InstantError> {
        Self::parse(&text)
    }
}

impl From<Instant> for String {
    fn from(at: Instant) -> Self {
        at.to_string()
    }
}

/// The one instant a use case runs at, and the seed of all randomness it may use.
///
/// A unit of work may run more than once (the database asked for a retry): because it draws from
/// [`Moment::dice_for`] each time anew, every run makes the same ids and codes. For the same reason
/// each use case names a purpose of its own: a second stream for the same one repeats the first.
#[derive(Clone, Copy)]
pub struct Moment {
    /// Now, for every rule and every row that this use case touches.
    pub now: Instant,
    seed: [u8; 32],
}

impl Moment {
    /// A moment. The seed must be unpredictable in production and may be fixed in tests.
    pub const fn new(now: Instant, seed: [u8; 32]) -> Self {
        Self { now, seed }
    }

    /// The stream of random values for one purpose, from its start. It shares no value with any
    /// other purpose's, so an id which is shown never tells a token, and two use cases that run at
    /// one moment never make the same ids.
    pub fn dice_for(&self, purpose: &'static str) -> Dice {
        let mut stream = ChaCha12Rng::from_seed(self.seed);
        // FNV-1a: purposes are few and fixed, so all that is needed is that they differ.
        let number = purpose.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
        stream.set_stream(number);
        Dice { now: self.now, stream }
    }
}

impl fmt::Debug for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The seed makes codes and tokens: it never prints.
        f.debug_struct("Moment").field("now", &self.now).finish_non_exhaustive()
    }
}

/// Where moments come from: the system in the binary, a script in tests.
pub trait MomentSource: Send + Sync + 'static {
    /// The present moment, with a seed that was never given out before.
    fn moment(&self) -> Moment;
}

/// A stream of random values that depends on nothing but the seed of its [`Moment`].
pub struct Dice {
    now: Instant,
    stream: ChaCha12Rng,
}

impl Dice {
    /// The next id, of whatever kind the caller needs, stamped with the moment's instant.
    pub fn id<T: DiceId>(&mut self) -> T {
        let time_ms = u128::from(self.now.ms().max(0) as u64 & 0xffff_ffff_ffff);
        let random =
            (u128::from(self.stream.next_u64()) << 16) | u128::from(self.stream.next_u64() as u16);
        T::from_bits((time_ms << 80) | random)
    }

    /// A number from 0 up to, not including, `bound`; 0 when `bound` is 0.
    pub fn below(&mut self, bound: u64) -> u64 {
        // The bias of the multiply-shift is below 2^-32 for every bound used here.
        ((u128::from(self.stream.next_u64()) * u128::from(bound)) >> 64) as u64
    }

    /// A one-time code of so many decimal digits.
    pub fn code(&mut self, digits: usize) -> String {
        (0..digits).map(|_| char::from(b'0' + self.below(10) as u8)).collect()
    }

    /// An unguessable token of 160 bits, in lower-case base 32, fit for addresses and cookies.
    pub fn token(&mut self) -> String {
        let bits = (u128::from(self.stream.next_u64()) << 64) | u128::from(self.stream.next_u64());
        let text = id::encode("", bits);
        let more = id::encode("", u128::from(self.stream.next_u64() as u32));
        format!("{}{}", &text[1..], &more[20..])
    }

    /// So many random bytes.
    pub fn bytes<const N: usize>(&mut self) -> [u8; N] {
        let mut out = [0; N];
        self.stream.fill_bytes(&mut out);
        out
    }
}

/// An id that [`Dice`] can make.
pub trait DiceId {
    /// The id with these 128 bits.
    fn from_bits(bits: u128) -> Self;
}

macro_rules! dice_ids {
    ($($name:ident)*) => {$(
        impl DiceId for crate::$name {
            fn from_bits(bits: u128) -> Self { crate::$name::from_bits(bits) }
        }
    )*};
}

dice_ids! {
    BrandId ProductId HolderId OrderId OrderLineId PaymentId CardId ConversationId MessageId
    AttachmentId CannedReplyId CaseId DecisionId RefundId StaffId SessionId ApiTokenId AuditId
    NoticeId JobId RegistrationId DiagnosisId
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::CardId;

    #[test]
    fn instants_read_and_print_rfc_3339() {
        for (text, expect_ms) in [
            ("1970-01-01T00:00:00Z", Some(0)),
            ("2026-11-22T18:31:00+08:00", Some(1_795_343_460_000)),
            ("2026-11-22", None),
            ("", None),
        ] {
            assert_eq!(Instant::parse(text).ok().map(Instant::ms), expect_ms, "{text}");
        }
        assert_eq!(Instant::from_ms(0).to_string(), "1970-01-01T00:00:00Z");
    }

    #[test]
    fn a_retry_draws_the_same_values_and_another_seed_does_not() {
        let moment = Moment::new(Instant::from_ms(1_000), [7; 32]);
        let other = Moment::new(Instant::from_ms(1_000), [8; 32]);
        let draw = |m: &Moment| {
            let mut dice = m.dice_for("test");
            (dice.id::<CardId>(), dice.code(6), dice.token(), dice.below(100))
        };
        assert_eq!(draw(&moment), draw(&moment));
        assert_ne!(draw(&moment), draw(&other));
        assert_ne!(moment.dice_for("test").token(), moment.dice_for("session").token());
        assert_eq!(format!("{moment:?}"), "Moment { now: 1970-01-01T00:00:01Z, .. }");
    }
}
