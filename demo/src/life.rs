//! What becomes of a card after it was bought.

use crate::chance::Chance;
use simcare_base::{ByteCount, Instant};
use simcare_sims::{Allowance, CardLife, Form, Product, allowance, brand::Brand};

/// What happened to a card up to `now`, and how much data went through.
pub(crate) fn lived(
    chance: &mut Chance,
    brand: &Brand,
    product: &Product,
    placed_at: Instant,
    now: Instant,
) -> (CardLife, ByteCount) {
    let mut life = CardLife::default();
    let activated_at = match product.form {
        Form::Physical => delivered_and_opened(chance, &mut life, placed_at),
        Form::Esim => sent_and_installed(chance, &mut life, placed_at),
    };
    life.activated_at = activated_at;
    life.first_used_at = activated_at.filter(|_| chance.percent(97)).map(|at| {
        let minutes = chance.between(1, 90);
        at.plus_minutes(minutes as i64)
    });
    forget_the_future(&mut life, now);
    let used = used(chance, brand, product, &life, now);
    (life, used)
}

fn delivered_and_opened(
    chance: &mut Chance,
    life: &mut CardLife,
    placed_at: Instant,
) -> Option<Instant> {
    let delivered_at = placed_at.plus_minutes(chance.between(20 * 60, 5 * 24 * 60) as i64);
    // A few parcels never arrive.
    if chance.percent(2) {
        return None;
    }
    life.delivered_at = Some(delivered_at);
    let days_kept = chance.between(0, 24) as i64;
    let minutes = chance.between(30, 1_300) as i64;
    chance.percent(87).then(|| delivered_at.plus_days(days_kept).plus_minutes(minutes))
}

fn sent_and_installed(
    chance: &mut Chance,
    life: &mut CardLife,
    placed_at: Instant,
) -> Option<Instant> {
    let sent_at = placed_at.plus_seconds(chance.between(20, 400) as i64);
    life.qr_sent_at = Some(sent_at);
    let scanned_at = sent_at.plus_minutes(chance.between(3, 14 * 24 * 60) as i64);
    life.scanned_at = chance.percent(93).then_some(scanned_at);
    life.installed_at = life.scanned_at.filter(|_| chance.percent(98)).map(|at| at.plus_minutes(1));
    let days_ahead = chance.between(0, 6) as i64;
    life.installed_at.filter(|_| chance.percent(94)).map(|at| at.plus_days(days_ahead))
}

/// What lies ahead has not happened.
fn forget_the_future(life: &mut CardLife, now: Instant) {
    let past = |at: &Instant| *at <= now;
    life.delivered_at = life.delivered_at.filter(past);
    life.scanned_at = life.scanned_at.filter(past);
    life.installed_at = life.installed_at.filter(past);
    life.activated_at = life.activated_at.filter(past);
    life.first_used_at = life.first_used_at.filter(past);
}

fn used(
    chance: &mut Chance,
    brand: &Brand,
    product: &Product,
    life: &CardLife,
    now: Instant,
) -> ByteCount {
    let Some(begun) = life.first_used_at else { return ByteCount(0) };
    let end = allowance::expires_at(life, product, &brand.zone()).unwrap_or(now);
    let (lived_ms, whole_ms) = (now.min(end).ms_since(begun).max(0), end.ms_since(begun).max(1));
    let per_mille = (lived_ms.saturating_mul(1_000) / whole_ms) as u64;
    match product.allowance {
        Allowance::Pack { data } => {
            // Some people use everything, most leave something.
            let appetite = if chance.percent(18) { 1_400 } else { chance.between(150, 980) };
            ByteCount((data.0 / 1_000 * (per_mille * appetite / 1_000)).min(data.0))
        }
        Allowance::Daily { full_speed } => {
            let days = u64::from(product.validity_days) * per_mille / 1_000 + 1;
            ByteCount(full_speed.0 / 1_000 * days * chance.between(200, 1_100))
        }
    }
}
