//! Money: whole minor units (cents) of one currency. No floating point anywhere.

use std::fmt;
use std::str::FromStr;

/// A currency by its ISO 4217 letters.
#[derive(
    Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[serde(try_from = "String", into = "String")]
pub struct Currency([u8; 3]);

/// Why an amount of money cannot be made or reckoned with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    /// Not three capital letters.
    #[error("not an ISO 4217 currency code")]
    Currency,
    /// Two currencies met in one sum.
    #[error("amounts of two currencies cannot be added")]
    Mixed,
    /// Larger than 64 bits hold.
    #[error("the amount is too large")]
    Overflow,
    /// Not a decimal number, or finer than the currency's smallest unit.
    #[error("not an amount of this currency")]
    Amount,
}

impl Currency {
    /// Hong Kong dollar.
    pub const HKD: Self = Self(*b"HKD");
    /// Renminbi.
    pub const CNY: Self = Self(*b"CNY");
    /// United States dollar.
    pub const USD: Self = Self(*b"USD");
    /// Euro.
    pub const EUR: Self = Self(*b"EUR");

    /// The three letters.
    pub fn code(&self) -> &str {
        // Only letters are let in.
        std::str::from_utf8(&self.0).unwrap_or("XXX")
    }

    /// Decimal places between the unit people say and the minor unit (ISO 4217).
    pub fn exponent(self) -> u32 {
        match &self.0 {
            b"JPY" | b"KRW" | b"VND" | b"CLP" | b"ISK" | b"PYG" | b"UGX" | b"XAF" | b"XOF" => 0,
            b"BHD" | b"IQD" | b"JOD" | b"KWD" | b"LYD" | b"OMR" | b"TND" => 3,
            _ => 2,
        }
    }
}

impl FromStr for Currency {
    type Err = MoneyError;
    fn from_str(text: &str) -> Result<Self, MoneyError> {
        match text.as_bytes() {
            [a, b, c] if text.bytes().all(|x| x.is_ascii_uppercase()) => Ok(Self([*a, *b, *c])),
            _ => Err(MoneyError::Currency),
        }
    }
}

impl TryFrom<String> for Currency {
    type Error = MoneyError;
    fn try_from(text: String) -> Result<Self, MoneyError> {
        text.parse()
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.code().to_owned()
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// What to do with the part of a share that is smaller than a minor unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rounding {
    /// Towards zero.
    Down,
    /// Away from zero: the usual choice for what a person gets back.
    Up,
    /// To the nearest, ties to the even one.
    HalfEven,
}

/// An amount of money.
#[derive(Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Money {
    /// Minor units, cents for most currencies; negative where something is owed.
    pub minor: i64,
    /// The currency that the minor units are of.
    pub currency: Currency,
}

impl Money {
    /// So many minor units.
    pub const fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// Nothing, in this currency.
    pub const fn zero(currency: Currency) -> Self {
        Self::new(0, currency)
    }

    /// From a plain decimal such as `128.00` or `1280`, as shops export amounts.
    ///
    /// # Errors
    /// [`MoneyError::Amount`] when it is not a decimal or has more places than the currency.
    pub fn parse_decimal(text: &str, currency: Currency) -> Result<Self, MoneyError> {
        let (sign, digits) = match text.strip_prefix('-') {
            Some(rest) => (-1, rest),
            None => (1, text),
        };
        let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
        let places = currency.exponent() as usize;
        let trimmed = part.trim_end_matches('0');
        let all_digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
        let dangling_point = digits.contains('.') && part.is_empty();
        if whole.is_empty() || !all_digits(whole) || !all_digits(part) || dangling_point {
            return Err(MoneyError::Amount);
        }
        if trimmed.len() > places {
            return Err(MoneyError::Amount);
        }
        let minor = format!("{whole}{trimmed:0<places$}");
        let minor: i64 = minor.parse().map_err(|_| MoneyError::Overflow)?;
        Ok(Self::new(sign * minor, currency))
    }

    /// The plain decimal form, `128.00`, without the currency.
    pub fn to_decimal(self) -> String {
        let places = self.currency.exponent() as usize;
        let sign = if self.minor < 0 { "-" } else { "" };
        let digits = format!("{:0>width$}", self.minor.unsigned_abs(), width = places + 1);
        let (whole, part) = digits.split_at(digits.len() - places);
        if places == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{part}") }
    }

    /// The sum.
    ///
    /// # Errors
    /// When the currencies differ or the sum is too large.
    pub fn plus(self, other: Self) -> Result<Self, MoneyError> {
        if self.currency != other.currency {
            return Err(MoneyError::Mixed);
        }
        let minor = self.minor.checked_add(other.minor).ok_or(MoneyError::Overflow)?;
        Ok(Self::new(minor, self.currency))
    }

    /// The difference.
    ///
    /// # Errors
    /// As [`Money::plus`].
    pub fn minus(self, other: Self) -> Result<Self, MoneyError> {
        let negative = other.minor.checked_neg().ok_or(MoneyError::Overflow)?;
        self.plus(Self::new(negative, other.currency))
    }

    /// The share `part / whole` of this amount.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`] when `whole` is 0 or the result does not fit.
    pub fn share(self, part: u64, whole: u64, rounding: Rounding) -> Result<Self, MoneyError> {
        if whole == 0 {
            return Err(MoneyError::Overflow);
        }
        let product =
            i128::from(self.minor).checked_mul(i128::from(part)).ok_or(MoneyError::Overflow)?;
        let whole = i128::from(whole);
        let (quotient, rest) = (product / whole, product % whole);
        let away = match rounding {
            Rounding::Down => false,
            Rounding::Up => rest != 0,
            Rounding::HalfEven => {
                let twice = rest.abs() * 2;
                twice > whole || (twice == whole && quotient % 2 != 0)
            }
        };
        let minor = quotient + if away { product.signum() } else { 0 };
        i64::try_from(minor)
            .map(|minor| Self::new(minor, self.currency))
            .map_err(|_| MoneyError::Overflow)
    }
}

impl fmt::Debug for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.currency, self.to_decimal())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn decimals_are_read() {
        let check = |text: &str, code: &str, expect: Result<i64, MoneyError>| {
            let currency: Currency = code.parse().expect("a currency");
            assert_eq!(
                Money::parse_decimal(text, currency).map(|m| m.minor),
                expect,
                "{text} {code}"
            );
        };
        check("128.00", "HKD", Ok(12_800));
        check("128", "HKD", Ok(12_800));
        check("128.5", "HKD", Ok(12_850));
        check("0.05", "HKD", Ok(5));
        check("-3.10", "HKD", Ok(-310));
        check("1.2300", "HKD", Ok(123));
        check("1280", "JPY", Ok(1_280));
        check("1280.00", "JPY", Ok(1_280));
        check("1.234", "HKD", Err(MoneyError::Amount));
        check("1280.5", "JPY", Err(MoneyError::Amount));
        check("1,280", "HKD", Err(MoneyError::Amount));
        check("1.", "HKD", Err(MoneyError::Amount));
        check(".5", "HKD", Err(MoneyError::Amount));
        check("", "HKD", Err(MoneyError::Amount));
        check("99999999999999999999", "HKD", Err(MoneyError::Overflow));
    }

    #[test]
    fn shares_round_as_told() {
        let check = |minor, part, whole, rounding, expect| {
            let got = Money::new(minor, Currency::HKD).share(part, whole, rounding);
            assert_eq!(got.map(|m| m.minor), Ok(expect), "{minor}*{part}/{whole} {rounding:?}");
        };
        check(100, 1, 3, Rounding::Down, 33);
        check(100, 1, 3, Rounding::Up, 34);
        check(100, 1, 3, Rounding::HalfEven, 33);
        check(5, 1, 2, Rounding::HalfEven, 2);
        check(7, 1, 2, Rounding::HalfEven, 4);
        check(-100, 1, 3, Rounding::Up, -34);
        assert!(Money::new(1, Currency::HKD).share(1, 0, Rounding::Up).is_err());
    }

    proptest! {
        #[test]
        fn decimal_form_reads_back(minor in any::<i32>(), code in "HKD|JPY|KWD") {
            let money = Money::new(i64::from(minor), code.parse().expect("a currency"));
            prop_assert_eq!(Money::parse_decimal(&money.to_decimal(), money.currency), Ok(money));
        }

        #[test]
        fn a_share_and_the_rest_make_the_whole(minor in 0i64..1_000_000_000, whole in 1u64..1_000_000, cut in 0u64..1_000_000) {
            let part = cut.min(whole);
            let all = Money::new(minor, Currency::HKD);
            let kept = all.share(part, whole, Rounding::Down).expect("fits");
            let back = all.share(whole - part, whole, Rounding::Up).expect("fits");
            prop_assert_eq!(kept.plus(back), Ok(all));
        }
    }
}
