//! From a card to its line, and from a carrier's silence to a problem.

use simcare_authority::Scope;
use simcare_base::{Instant, Problem, Result};
use simcare_carriers::{CarrierError, Known, LineRef};
use simcare_sims::{Brand, Iccid, allowance, brand, card, card_state, product};
use simcare_store::Tx;

/// The brand of a scope, whose settings name its carrier.
pub(super) fn brand_of(tx: &mut Tx<'_>, scope: &Scope) -> Result<Brand> {
    brand::by_id(tx, scope.brand())?.ok_or_else(|| Problem::not_found("brand-unknown"))
}

/// The line of a card number, with what is known of the card if the brand has it.
pub(super) fn line_ref(
    tx: &mut Tx<'_>,
    scope: &Scope,
    brand: &Brand,
    iccid: &Iccid,
    now: Instant,
) -> Result<LineRef> {
    let known = match card::by_iccid(tx, scope, iccid)? {
        None => None,
        Some(card) => product::by_id(tx, &brand.id, &card.product_id)?.map(|product| {
            let zone = brand.zone();
            let state = card_state(&card, &product, now, &zone);
            let expires_at = allowance::expires_at(&card.life, &product, &zone);
            Known { card, product, state, expires_at }
        }),
    };
    Ok(LineRef { brand_id: brand.id.clone(), iccid: iccid.clone(), known })
}

/// What a line is called in the audit trail and in events: its card, or the end of its number,
/// never the whole.
pub(super) fn subject(line: &LineRef) -> String {
    match &line.known {
        Some(known) => known.card.id.to_string(),
        None => format!("line-{}", line.iccid.last_four()),
    }
}

/// What whoever asked is told.
pub(super) fn problem(error: CarrierError) -> Problem {
    match error {
        CarrierError::NotAnswering(cause) => {
            Problem::unavailable("carrier-not-answering").because(cause)
        }
        CarrierError::Refused(code) => Problem::conflict("carrier-refused").with("reason", code),
        CarrierError::UnknownLine => Problem::not_found("line-unknown"),
    }
}
