//! Amounts: whole minor units by named formulas, never more than is left of what was paid.

use crate::facts::CaseFacts;
use crate::form::{ProductClass, Promise, Remedy, UnusedFormula};
use serde::{Deserialize, Serialize};
use simcare_base::{Money, MoneyError, Rounding};

/// What is given back and how it was reckoned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Amount {
    /// What is given back.
    pub money: Money,
    /// How it came to that, from the price on.
    pub steps: Vec<AmountStep>,
}

/// One step of the reckoning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct AmountStep {
    /// What was done.
    pub kind: StepKind,
    /// What stood there afterwards.
    pub money: Money,
}

/// The named formulas; each has a text `amount-<name>` in every language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StepKind {
    /// The price of the card.
    Price,
    /// The part of the data that was not used.
    UnusedByData,
    /// The part of the days that was not used.
    UnusedByDays,
    /// After what the brand keeps.
    Fee,
    /// Cut to what is left of what was paid.
    Capped,
}

impl StepKind {
    /// The id of its text.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Price => "amount-price",
            Self::UnusedByData => "amount-unused-by-data",
            Self::UnusedByDays => "amount-unused-by-days",
            Self::Fee => "amount-fee",
            Self::Capped => "amount-capped",
        }
    }
}

/// Why no amount can be named; a person has to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AmountError {
    /// Neither data nor days tell what was not used.
    #[error("what was not used cannot be reckoned")]
    NoMeasure,
    /// Currencies do not match or a number is too large.
    #[error(transparent)]
    Money(#[from] MoneyError),
}

/// What `promise` pays by `remedy` on these facts.
pub fn amount(promise: &Promise, remedy: Remedy, facts: &CaseFacts) -> Result<Amount, AmountError> {
    let mut steps = vec![AmountStep { kind: StepKind::Price, money: facts.price }];
    let mut money = facts.price;
    if remedy.is_unused_part() {
        let (kind, left, whole) = unused(promise.unused, facts).ok_or(AmountError::NoMeasure)?;
        // What is smaller than a cent goes to the person.
        money = money.share(left, whole, Rounding::Up)?;
        steps.push(AmountStep { kind, money });
    }
    let fee = fee(promise, money)?;
    if fee.minor > 0 {
        money = at_least_nothing(money.minus(fee)?);
        steps.push(AmountStep { kind: StepKind::Fee, money });
    }
    let left_of_payment = facts.captured.minus(facts.refunded)?;
    let left_of_card = facts.price.minus(facts.refunded_for_card)?;
    let left =
        if left_of_payment.minor < left_of_card.minor { left_of_payment } else { left_of_card };
    let left = at_least_nothing(left);
    // Also refuses a price in another currency than the payment.
    if money.minus(left)?.minor > 0 {
        money = left;
        steps.push(AmountStep { kind: StepKind::Capped, money });
    }
    Ok(Amount { money: at_least_nothing(money), steps })
}

fn at_least_nothing(money: Money) -> Money {
    Money::new(money.minor.max(0), money.currency)
}

fn fee(promise: &Promise, money: Money) -> Result<Money, MoneyError> {
    let mut fee = Money::zero(money.currency);
    if let Some(flat) = promise.fee.flat.iter().find(|flat| flat.currency == money.currency) {
        fee = fee.plus(*flat)?;
    }
    if let Some(points) = promise.fee.basis_points {
        fee = fee.plus(money.share(u64::from(points), 10_000, Rounding::Down)?)?;
    }
    Ok(fee)
}

/// The formula, what is left, and of how much.
fn unused(formula: UnusedFormula, facts: &CaseFacts) -> Option<(StepKind, u64, u64)> {
    let by_data = || {
        let all = facts.allowance.filter(|all| all.0 > 0)?;
        Some((StepKind::UnusedByData, all.minus(facts.used).0, all.0))
    };
    let by_days = || {
        let all = facts.total_days.filter(|days| *days > 0)?;
        let left = all.saturating_sub(facts.used_days);
        Some((StepKind::UnusedByDays, u64::from(left), u64::from(all)))
    };
    match formula {
        UnusedFormula::ByData => by_data(),
        UnusedFormula::ByDays => by_days(),
        UnusedFormula::ByProduct => match facts.class {
            ProductClass::UnlimitedByDay | ProductClass::Subscription => by_days(),
            ProductClass::FixedData | ProductClass::TopUp => by_data().or_else(by_days),
        },
    }
}
