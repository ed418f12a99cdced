//! Amounts of data.

/// A number of bytes. Data plans count in powers of ten: 1 GB is 1,000,000,000 bytes.
#[derive(
    Debug,
    Clone,
    Copy,
    Default,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    serde::Serialize,
    serde::Deserialize,
)]
#[serde(transparent)]
pub struct ByteCount(pub u64);

impl ByteCount {
    /// So many megabytes of a million bytes.
    pub const fn from_mb(mb: u64) -> Self {
        Self(mb.saturating_mul(1_000_000))
    }

    /// So many gigabytes of a thousand million bytes.
    pub const fn from_gb(gb: u64) -> Self {
        Self(gb.saturating_mul(1_000_000_000))
    }

    /// What is left after `used`; none when more was used than there was.
    pub const fn minus(self, used: Self) -> Self {
        Self(self.0.saturating_sub(used.0))
    }
}
