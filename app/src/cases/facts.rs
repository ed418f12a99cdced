//! The facts of a case, gathered from everywhere: what the card did, what was paid, what the
//! holder says and showed.

use super::zones::zone_of;
use simcare_authority::{Actor, Right, authorise};
use simcare_base::{ByteCount, Currency, Instant, Money, Problem, Result};
use simcare_returns::CaseFacts;
use simcare_returns::case::{Claimed, Evidence, first_told};
use simcare_returns::form::{CardForm, EvidenceKind, ProductClass, SalesChannel};
use simcare_returns::refund::{budget_taken, refunds_of_holder_since};
use simcare_sims::order::Channel;
use simcare_sims::{Allowance, Dossier, Form, Payment, allowance, brand, card, spread};
use simcare_store::Tx;
use std::collections::BTreeSet;

/// How far back refunds count as recent.
const RECENT_DAYS: i64 = 90;
const DAY_MS: i64 = 24 * 60 * 60 * 1_000;

/// What a decision is made from, and the payment that would be given back.
pub(super) struct Gathered {
    pub facts: CaseFacts,
    pub payment: Option<Payment>,
}

/// Gathers the facts of a card's case as they are at `now`.
pub(super) fn gather(
    tx: &mut Tx<'_>,
    dossier: &Dossier,
    claim: &Claimed,
    shown: &[Evidence],
    (reported_at, now): (Instant, Instant),
) -> Result<Gathered> {
    let brand_id = &dossier.card.brand_id;
    let brand =
        brand::by_id(tx, brand_id)?.ok_or_else(|| Problem::internal("a card without its brand"))?;
    let (card, product) = (&dossier.card, &dossier.product);
    let price = price_of_card(tx, dossier)?;
    let (payment, refunded) = payment_to_refund(tx, dossier, price.currency)?;
    let recent_since = now.plus_days(-RECENT_DAYS);
    let recent = refunds_of_holder_since(tx, brand_id, &card.holder_id, recent_since, &card.id)?;
    let taken_for_card = budget_taken(tx, brand_id, card.id.as_str())?;
    let first_told = first_told(tx, brand_id, &card.id, claim.cause)?;
    let expires_at = allowance::expires_at(&card.life, product, &brand.zone());
    let (class, data) = match product.allowance {
        Allowance::Pack { data } => (ProductClass::FixedData, Some(data)),
        Allowance::Daily { .. } => (ProductClass::UnlimitedByDay, None),
    };
    let facts = CaseFacts {
        cause: claim.cause,
        card_form: form_of(dossier),
        class,
        channel: match dossier.order.channel {
            Channel::Direct => SalesChannel::Direct,
            Channel::Reseller => SalesChannel::Reseller,
        },
        condition: claim.condition.filter(|_| form_of(dossier) == CardForm::Physical),
        destination_zone: zone_of(&product.countries),
        purchased_at: dossier.order.placed_at,
        delivered_at: card.life.delivered_at,
        qr_sent_at: card.life.qr_sent_at,
        scanned_at: card.life.scanned_at,
        installed_at: card.life.installed_at,
        activated_at: card.life.activated_at,
        first_used_at: card.life.first_used_at,
        expires_at,
        deleted_at: None,
        fault_at: claim.fault_at,
        reported_at,
        first_reported_at: first_told.filter(|first| *first < reported_at),
        asked_at: Some(reported_at),
        used: card.used,
        allowance: data.filter(|data| *data > ByteCount(0)),
        used_days: used_days(dossier, expires_at, now),
        total_days: Some(product.validity_days),
        discounted: dossier.order.discount_code.is_some(),
        recent_refunds: recent,
        evidence: kinds_shown(claim, shown),
        wish: claim.wish,
        price,
        captured: payment.as_ref().map_or(Money::zero(price.currency), |paid| paid.captured),
        refunded: Money::new(refunded, price.currency),
        refunded_for_card: Money::new(taken_for_card, price.currency),
    };
    Ok(Gathered { facts, payment })
}

/// What the card is made of.
pub(super) fn form_of(dossier: &Dossier) -> CardForm {
    match dossier.card.form {
        Form::Physical => CardForm::Physical,
        Form::Esim => CardForm::Esim,
    }
}

/// This card's part of what its line of the order cost, cents and all.
fn price_of_card(tx: &mut Tx<'_>, dossier: &Dossier) -> Result<Money> {
    let paid = dossier.line.paid;
    let scope = authorise(&Actor::System("cases"), Right::ReadCards, &dossier.card.brand_id)?;
    let mut siblings = card::of_order(tx, &scope, &dossier.order.id)?;
    siblings.retain(|card| card.order_line_id == dossier.line.id);
    let place = siblings.iter().position(|card| card.id == dossier.card.id).unwrap_or(0);
    let count = siblings.len().max(dossier.line.quantity as usize).max(1);
    let shares = spread(paid.minor, &vec![1; count]);
    Ok(Money::new(shares.get(place).copied().unwrap_or(0), paid.currency))
}

/// The payment of the order that has most left, and what of it is given back or on its way.
fn payment_to_refund(
    tx: &mut Tx<'_>,
    dossier: &Dossier,
    currency: Currency,
) -> Result<(Option<Payment>, i64)> {
    let mut best: Option<(Payment, i64)> = None;
    for payment in dossier.payments.iter().filter(|paid| paid.captured.currency == currency) {
        let taken = budget_taken(tx, &payment.brand_id, payment.id.as_str())?;
        let refunded = payment.refunded_elsewhere.minor.saturating_add(taken);
        let left = |captured: Money, refunded: i64| captured.minor - refunded;
        let is_better = best.as_ref().is_none_or(|(other, given)| {
            left(payment.captured, refunded) > left(other.captured, *given)
        });
        if is_better {
            best = Some((payment.clone(), refunded));
        }
    }
    Ok(best.map_or((None, 0), |(payment, refunded)| (Some(payment), refunded)))
}

/// Days of the validity that have begun.
fn used_days(dossier: &Dossier, expires_at: Option<Instant>, now: Instant) -> u32 {
    let total = dossier.product.validity_days;
    let life = &dossier.card.life;
    let is_begun = life.activated_at.or(life.first_used_at).is_some_and(|at| at <= now);
    let Some(end) = expires_at.filter(|_| is_begun) else { return 0 };
    let whole_days_left = end.ms_since(now).max(0) / DAY_MS;
    total.saturating_sub(u32::try_from(whole_days_left).unwrap_or(u32::MAX))
}

fn kinds_shown(claim: &Claimed, shown: &[Evidence]) -> BTreeSet<EvidenceKind> {
    let mut kinds: BTreeSet<EvidenceKind> =
        shown.iter().filter(|piece| !piece.is_refused).map(|piece| piece.kind).collect();
    if !claim.device.trim().is_empty() {
        kinds.insert(EvidenceKind::DeviceModel);
    }
    kinds
}
