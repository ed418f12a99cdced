//! A card: a thing or a profile, what happened to it, and whose it is.

use crate::product::Form;
use crate::{ActivationCode, Iccid, row};
use serde::{Deserialize, Serialize};
use simcare_authority::{HolderScope, Scope};
use simcare_base::{
    BrandId, ByteCount, CardId, HolderId, Instant, OrderId, OrderLineId, Problem, ProductId, Result,
};
use simcare_store::{Event, Row, Tx, params};

/// What happened to a card, as far as it is known. Everything else is worked out from this.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CardLife {
    /// A physical card was handed over.
    pub delivered_at: Option<Instant>,
    /// The code of an eSIM was sent.
    pub qr_sent_at: Option<Instant>,
    /// A phone asked for the profile.
    pub scanned_at: Option<Instant>,
    /// The profile was installed.
    pub installed_at: Option<Instant>,
    /// The line was opened.
    pub activated_at: Option<Instant>,
    /// Data was used for the first time.
    pub first_used_at: Option<Instant>,
    /// Validity ends, where the carrier says so; the product's promise counts otherwise.
    pub expires_at: Option<Instant>,
}

/// A card.
#[derive(Clone, PartialEq, Eq)]
pub struct Card {
    /// Its id.
    pub id: CardId,
    /// The brand.
    pub brand_id: BrandId,
    /// The number printed on it.
    pub iccid: Iccid,
    /// A thing or a profile.
    pub form: Form,
    /// What it is.
    pub product_id: ProductId,
    /// The order that it came with.
    pub order_id: OrderId,
    /// The line of that order.
    pub order_line_id: OrderLineId,
    /// Whose it is.
    pub holder_id: HolderId,
    /// What the QR code on the card says: `/q/{token}`. It names the card, it proves nothing.
    pub qr_token: String,
    /// What installs an eSIM.
    pub activation_code: Option<ActivationCode>,
    /// What happened to it.
    pub life: CardLife,
    /// Data used so far.
    pub used: ByteCount,
    /// Since when it is known.
    pub created_at: Instant,
}

impl std::fmt::Debug for Card {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Card")
            .field("id", &self.id)
            .field("iccid", &self.iccid)
            .finish_non_exhaustive()
    }
}

pub(crate) const COLUMNS: &str = "card_id, brand_id, iccid, form, product_id, order_id, \
    order_line_id, holder_id, qr_token, activation_code, delivered_at, qr_sent_at, scanned_at, \
    installed_at, activated_at, first_used_at, expires_at, used_bytes, created_at";

pub(crate) fn from_row(found: &Row<'_>) -> Result<Card> {
    let form: String = found.get(3)?;
    Ok(Card {
        id: found.get(0)?,
        brand_id: found.get(1)?,
        iccid: row::parsed(found, 2)?,
        form: Form::from_name(&form).ok_or_else(|| row::foreign("form"))?,
        product_id: found.get(4)?,
        order_id: found.get(5)?,
        order_line_id: found.get(6)?,
        holder_id: found.get(7)?,
        qr_token: found.get(8)?,
        activation_code: row::parsed_if_any(found, 9)?,
        life: CardLife {
            delivered_at: found.get(10)?,
            qr_sent_at: found.get(11)?,
            scanned_at: found.get(12)?,
            installed_at: found.get(13)?,
            activated_at: found.get(14)?,
            first_used_at: found.get(15)?,
            expires_at: found.get(16)?,
        },
        used: found.get(17)?,
        created_at: found.get(18)?,
    })
}

/// The brand's card of this id.
pub fn by_id(tx: &mut Tx<'_>, scope: &Scope, id: &CardId) -> Result<Option<Card>> {
    let sql = format!("SELECT {COLUMNS} FROM card WHERE brand_id = ?1 AND card_id = ?2");
    tx.optional(&sql, params![scope.brand(), id], from_row)
}

/// The brand's card with this number.
pub fn by_iccid(tx: &mut Tx<'_>, scope: &Scope, iccid: &Iccid) -> Result<Option<Card>> {
    let sql = format!("SELECT {COLUMNS} FROM card WHERE brand_id = ?1 AND iccid = ?2");
    tx.optional(&sql, params![scope.brand(), iccid.as_str()], from_row)
}

/// The brand's cards whose number ends like this, the latest first.
pub fn by_last_four(tx: &mut Tx<'_>, scope: &Scope, digits: &str, limit: u32) -> Result<Vec<Card>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM card WHERE brand_id = ?1 AND SUBSTR(iccid, LENGTH(iccid) - 3) = ?2 \
         ORDER BY created_at DESC, card_id DESC LIMIT ?3"
    );
    tx.all(&sql, params![scope.brand(), digits, limit], from_row)
}

/// The card whose QR code says this, of whichever brand: the address carries nothing else. What
/// is printed on a card proves nothing, so nothing of it may be shown without a one-time code.
pub fn by_qr_token(tx: &mut Tx<'_>, token: &str) -> Result<Option<Card>> {
    let sql = format!("SELECT {COLUMNS} FROM card WHERE qr_token = ?1");
    tx.optional(&sql, params![token], from_row)
}

/// The cards that came with an order of the brand.
pub fn of_order(tx: &mut Tx<'_>, scope: &Scope, order: &OrderId) -> Result<Vec<Card>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM card WHERE brand_id = ?1 AND order_line_id IN \
           (SELECT order_line_id FROM order_line WHERE order_id = ?2) ORDER BY iccid"
    );
    tx.all(&sql, params![scope.brand(), order], from_row)
}

/// The cards of the holder who asks, the latest first.
pub fn of_holder(tx: &mut Tx<'_>, scope: &HolderScope, limit: u32) -> Result<Vec<Card>> {
    of(tx, scope.brand(), scope.holder(), limit)
}

/// The cards of a holder of the brand, the latest first.
pub fn of_one_holder(
    tx: &mut Tx<'_>,
    scope: &Scope,
    holder: &HolderId,
    limit: u32,
) -> Result<Vec<Card>> {
    of(tx, scope.brand(), holder, limit)
}

fn of(tx: &mut Tx<'_>, brand: &BrandId, holder: &HolderId, limit: u32) -> Result<Vec<Card>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM card WHERE brand_id = ?1 AND holder_id = ?2 \
         ORDER BY created_at DESC, card_id DESC LIMIT ?3"
    );
    tx.all(&sql, params![brand, holder, limit], from_row)
}

/// The holder's own card of this id.
pub fn own(tx: &mut Tx<'_>, scope: &HolderScope, id: &CardId) -> Result<Option<Card>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM card WHERE brand_id = ?1 AND card_id = ?2 AND holder_id = ?3"
    );
    tx.optional(&sql, params![scope.brand(), id, scope.holder()], from_row)
}

/// A page of the brand's cards, the latest first, that follow `after`.
pub fn page(
    tx: &mut Tx<'_>,
    scope: &Scope,
    after: Option<(Instant, &CardId)>,
    limit: u32,
) -> Result<Vec<Card>> {
    match after {
        None => {
            let sql = format!(
                "SELECT {COLUMNS} FROM card WHERE brand_id = ?1 \
                 ORDER BY created_at DESC, card_id DESC LIMIT ?2"
            );
            tx.all(&sql, params![scope.brand(), limit], from_row)
        }
        Some((created_at, id)) => {
            let sql = format!(
                "SELECT {COLUMNS} FROM card WHERE brand_id = ?1 AND (created_at, card_id) < (?2, ?3) \
                 ORDER BY created_at DESC, card_id DESC LIMIT ?4"
            );
            tx.all(&sql, params![scope.brand(), created_at, id, limit], from_row)
        }
    }
}

/// Writes a card unless the brand has one with this number. Says whether it did.
pub fn put(tx: &mut Tx<'_>, scope: &Scope, card: &Card) -> Result<bool> {
    row::same_brand(scope, &card.brand_id)?;
    let rows = tx.execute(
        "INSERT INTO card (card_id, brand_id, iccid, form, product_id, order_id, order_line_id, \
           holder_id, qr_token, activation_code, delivered_at, qr_sent_at, scanned_at, \
           installed_at, activated_at, first_used_at, expires_at, used_bytes, created_at) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, \
           ?18, ?19) ON CONFLICT DO NOTHING",
        params![
            &card.id,
            &card.brand_id,
            card.iccid.as_str(),
            card.form.as_str(),
            &card.product_id,
            &card.order_id,
            &card.order_line_id,
            &card.holder_id,
            &card.qr_token,
            card.activation_code.as_ref().map(ToString::to_string),
            card.life.delivered_at,
            card.life.qr_sent_at,
            card.life.scanned_at,
            card.life.installed_at,
            card.life.activated_at,
            card.life.first_used_at,
            card.life.expires_at,
            card.used,
            card.created_at
        ],
    )?;
    Ok(rows > 0)
}

/// Records what is newly known of a card: the first time of each station stays, usage only grows.
/// Says whether anything changed, and tells who watches if so.
pub fn note_life(
    tx: &mut Tx<'_>,
    scope: &Scope,
    id: &CardId,
    life: &CardLife,
    used: ByteCount,
) -> Result<bool> {
    let card = by_id(tx, scope, id)?.ok_or_else(|| Problem::not_found("card-unknown"))?;
    let known = card.life;
    let merged = CardLife {
        delivered_at: known.delivered_at.or(life.delivered_at),
        qr_sent_at: known.qr_sent_at.or(life.qr_sent_at),
        scanned_at: known.scanned_at.or(life.scanned_at),
        installed_at: known.installed_at.or(life.installed_at),
        activated_at: known.activated_at.or(life.activated_at),
        first_used_at: known.first_used_at.or(life.first_used_at),
        // Validity may be extended: what was said last counts.
        expires_at: life.expires_at.or(known.expires_at),
    };
    let used = card.used.max(used);
    if (merged, used) == (known, card.used) {
        return Ok(false);
    }
    tx.execute(
        "UPDATE card SET delivered_at = ?3, qr_sent_at = ?4, scanned_at = ?5, installed_at = ?6, \
           activated_at = ?7, first_used_at = ?8, expires_at = ?9, used_bytes = ?10 \
         WHERE brand_id = ?1 AND card_id = ?2",
        params![
            scope.brand(),
            id,
            merged.delivered_at,
            merged.qr_sent_at,
            merged.scanned_at,
            merged.installed_at,
            merged.activated_at,
            merged.first_used_at,
            merged.expires_at,
            used
        ],
    )?;
    let payload = serde_json::json!({ "change": "life" });
    tx.emit(&Event::new(scope.brand(), "card", id.as_str(), payload))?;
    Ok(true)
}
