//! Cards on their way in.

use super::{Counts, Intake, ROWS_PER_STATEMENT, RowProblem, stage_problems};
use crate::card::CardLife;
use crate::product::Form;
use crate::{ActivationCode, Iccid, OrderNumber};
use simcare_authority::Scope;
use simcare_base::{ByteCount, CardId, Instant, ProductId, Result};
use simcare_store::{Tx, Value, params, placeholders};
use std::collections::HashSet;

/// A card as a file tells it. The id and the token count only where the card is new.
#[derive(Clone)]
pub struct StagedCard {
    /// The line of the file where it stands.
    pub line: u64,
    /// Its id, if it is new.
    pub id: CardId,
    /// The number printed on it.
    pub iccid: Iccid,
    /// A thing or a profile.
    pub form: Form,
    /// What it is.
    pub product_id: ProductId,
    /// The order that it came with.
    pub order_number: OrderNumber,
    /// The line of that order, from 1; none where the product says enough.
    pub position: Option<u32>,
    /// What its QR code says.
    pub qr_token: String,
    /// What installs an eSIM.
    pub activation_code: Option<ActivationCode>,
    /// What happened to it.
    pub life: CardLife,
    /// Data used so far, where the file says it.
    pub used: Option<ByteCount>,
}

const COLUMNS: &str = "intake, brand_id, iccid, line, card_id, form, product_id, number_key, \
    qr_token, activation_code, delivered_at, qr_sent_at, scanned_at, installed_at, activated_at, \
    first_used_at, expires_at, used_bytes, order_line_id";
/// Values given for a row: every column but the last, and the line's position.
const VALUES_PER_ROW: usize = 19;

/// The order line is looked up on the way in. Of several lines with the same product the first
/// is meant, unless the file names one.
fn row_of_values(row: usize) -> String {
    let first = row * VALUES_PER_ROW + 1;
    let given = placeholders(first, VALUES_PER_ROW - 1);
    let (brand, product, number, position) = (first + 1, first + 6, first + 7, first + 18);
    format!(
        "({given}, (SELECT k.order_line_id FROM purchase_order o \
         JOIN order_line k ON k.order_id = o.order_id \
         WHERE o.brand_id = ?{brand} AND o.number_key = ?{number} AND k.product_id = ?{product} \
         AND k.position = COALESCE(CAST(?{position} AS BIGINT), k.position) \
         ORDER BY k.position LIMIT 1))"
    )
}

fn card_values(scope: &Scope, intake: Intake, card: &StagedCard) -> Vec<Value> {
    let life = &card.life;
    params![
        intake.0,
        scope.brand(),
        card.iccid.as_str(),
        card.line,
        card.id,
        card.form.as_str(),
        card.product_id,
        card.order_number.key(),
        card.qr_token,
        card.activation_code.as_ref().map(ToString::to_string),
        life.delivered_at,
        life.qr_sent_at,
        life.scanned_at,
        life.installed_at,
        life.activated_at,
        life.first_used_at,
        life.expires_at,
        card.used,
        card.position
    ]
    .to_vec()
}

/// Lays down cards. One whose number or QR code stands in the file already is kept out and noted
/// as a problem.
pub fn stage_cards(
    tx: &mut Tx<'_>,
    scope: &Scope,
    intake: Intake,
    cards: &[StagedCard],
) -> Result<()> {
    let mut fresh: HashSet<String> = HashSet::with_capacity(cards.len());
    for chunk in cards.chunks(ROWS_PER_STATEMENT) {
        let rows = (0..chunk.len()).map(row_of_values).collect::<Vec<_>>().join(", ");
        let values: Vec<Value> =
            chunk.iter().flat_map(|card| card_values(scope, intake, card)).collect();
        let sql = format!(
            "INSERT INTO intake_card ({COLUMNS}) VALUES {rows} ON CONFLICT DO NOTHING \
             RETURNING iccid"
        );
        fresh.extend(tx.all(&sql, &values, |found| found.get::<String>(0))?);
    }
    let twice: Vec<RowProblem> = cards
        .iter()
        .filter(|card| !fresh.remove(card.iccid.as_str()))
        .map(|card| RowProblem {
            line: card.line,
            field: "iccid".to_owned(),
            reason: "card-twice".to_owned(),
            value: format!("..{}", card.iccid.last_four()),
        })
        .collect();
    stage_problems(tx, scope, intake, &twice)
}

const NOTE: &str = "INSERT INTO intake_problem (intake, brand_id, line, field, reason, value)";

/// Notes what does not fit what is known.
pub fn check_cards(tx: &mut Tx<'_>, scope: &Scope, intake: Intake) -> Result<()> {
    let here = "i.intake = ?1 AND i.brand_id = ?2";
    let order_known = "EXISTS (SELECT 1 FROM purchase_order o \
        WHERE o.brand_id = i.brand_id AND o.number_key = i.number_key)";
    let checks = [
        format!(
            "{NOTE} SELECT i.intake, i.brand_id, i.line, 'order_number', 'order-unknown', \
               i.number_key FROM intake_card i \
             WHERE {here} AND i.order_line_id IS NULL AND NOT {order_known} ON CONFLICT DO NOTHING"
        ),
        format!(
            "{NOTE} SELECT i.intake, i.brand_id, i.line, 'sku', 'line-unknown', i.number_key \
             FROM intake_card i \
             WHERE {here} AND i.order_line_id IS NULL AND {order_known} ON CONFLICT DO NOTHING"
        ),
        format!(
            "{NOTE} SELECT i.intake, i.brand_id, i.line, 'order_number', 'card-of-other-order', \
               i.number_key FROM intake_card i \
             JOIN card c ON c.brand_id = i.brand_id AND c.iccid = i.iccid \
             WHERE {here} AND c.order_line_id <> i.order_line_id ON CONFLICT DO NOTHING"
        ),
        format!(
            "{NOTE} SELECT i.intake, i.brand_id, i.line, 'qr_token', 'qr-token-taken', '' \
             FROM intake_card i JOIN card c ON c.qr_token = i.qr_token \
             WHERE {here} AND (c.brand_id, c.iccid) <> (i.brand_id, i.iccid) \
             ON CONFLICT DO NOTHING"
        ),
        // More cards than pieces: named once a line of the order, where its first card stands.
        format!(
            "{NOTE} SELECT CAST(?1 AS BIGINT), CAST(?2 AS TEXT), MIN(i.line), 'order_number', \
               'cards-more-than-ordered', MIN(i.number_key) \
             FROM intake_card i JOIN order_line k ON k.order_line_id = i.order_line_id \
             WHERE {here} GROUP BY i.order_line_id \
             HAVING COUNT(*) + (SELECT COUNT(*) FROM card c \
               WHERE c.order_line_id = i.order_line_id AND NOT EXISTS (SELECT 1 \
                 FROM intake_card j WHERE j.intake = ?1 AND j.brand_id = c.brand_id \
                 AND j.iccid = c.iccid)) > MIN(k.quantity) ON CONFLICT DO NOTHING"
        ),
    ];
    for sql in checks {
        tx.execute(&sql, params![intake.0, scope.brand()])?;
    }
    Ok(())
}

/// What an empty cell leaves as it is and a full one sets.
const TOLD: [&str; 9] = [
    "activation_code",
    "delivered_at",
    "qr_sent_at",
    "scanned_at",
    "installed_at",
    "activated_at",
    "first_used_at",
    "expires_at",
    "used_bytes",
];

/// Counts what taking the cards over would do.
pub fn count_cards(tx: &mut Tx<'_>, scope: &Scope, intake: Intake) -> Result<Counts> {
    let differs: Vec<String> = TOLD
        .iter()
        .map(|name| {
            format!("(i.{name} IS NOT NULL AND (c.{name} IS NULL OR c.{name} <> i.{name}))")
        })
        .collect();
    let (all, known, changed): (u64, u64, u64) = tx.one(
        &format!(
            "SELECT COUNT(*), COUNT(c.card_id), \
               COUNT(CASE WHEN c.card_id IS NOT NULL AND ({}) THEN 1 END) \
             FROM intake_card i LEFT JOIN card c ON c.brand_id = i.brand_id AND c.iccid = i.iccid \
             WHERE i.intake = ?1 AND i.brand_id = ?2",
            differs.join(" OR ")
        ),
        params![intake.0, scope.brand()],
        |found| Ok((found.get(0)?, found.get(1)?, found.get(2)?)),
    )?;
    Ok(Counts { new: all - known, changed, unchanged: known - changed })
}

/// Takes the cards over: new ones go to the holder of their order, known ones learn what is new.
pub fn take_cards(tx: &mut Tx<'_>, scope: &Scope, intake: Intake, now: Instant) -> Result<()> {
    let set: Vec<String> = TOLD
        .iter()
        .map(|name| match *name {
            // A new card whose use no file told has used nothing; so the row that conflicts
            // cannot say "not told", and what was laid down is asked.
            "used_bytes" => "used_bytes = COALESCE((SELECT j.used_bytes FROM intake_card j \
                WHERE j.intake = ?1 AND j.iccid = excluded.iccid), card.used_bytes)"
                .to_owned(),
            name => format!("{name} = COALESCE(excluded.{name}, card.{name})"),
        })
        .collect();
    tx.execute(
        &format!(
            "INSERT INTO card (card_id, brand_id, iccid, form, product_id, order_id, \
               order_line_id, holder_id, qr_token, activation_code, delivered_at, qr_sent_at, \
               scanned_at, installed_at, activated_at, first_used_at, expires_at, used_bytes, \
               created_at) \
             SELECT i.card_id, i.brand_id, i.iccid, i.form, i.product_id, o.order_id, \
               i.order_line_id, o.holder_id, i.qr_token, i.activation_code, i.delivered_at, \
               i.qr_sent_at, i.scanned_at, i.installed_at, i.activated_at, i.first_used_at, \
               i.expires_at, COALESCE(i.used_bytes, 0), CAST(?3 AS BIGINT) \
             FROM intake_card i JOIN order_line k ON k.order_line_id = i.order_line_id \
             JOIN purchase_order o ON o.order_id = k.order_id \
             WHERE i.intake = ?1 AND i.brand_id = ?2 \
             ON CONFLICT (brand_id, iccid) DO UPDATE SET {}",
            set.join(", ")
        ),
        params![intake.0, scope.brand(), now],
    )?;
    Ok(())
}
