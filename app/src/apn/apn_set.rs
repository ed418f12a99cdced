//! Staff change or confirm the access point of a product.

use crate::App;
use simcare_access::audit::{self, NewEntry};
use simcare_authority::{Actor, Right, authorise};
use simcare_base::{BrandId, Moment, Problem, ProductId, Result};
use simcare_sims::apn::{self, Apn, ApnSettings, Change, Source};
use simcare_sims::product;

const NOTE_CHARS_MAX: usize = 200;

/// What is asked for.
#[derive(Debug, Clone)]
pub struct ApnWish {
    /// The revision that whoever asks has seen.
    pub seen: u32,
    /// The values.
    pub settings: ApnSettings,
    /// Where they come from.
    pub source: Source,
    /// What is known about that.
    pub note: String,
    /// Whether the one who asks stands for them.
    pub confirm: bool,
}

/// Changes or confirms it. Answers what stands now.
///
/// # Errors
/// `right-missing` without [`Right::ManageApn`]; `product-unknown`; the field that cannot be so;
/// `apn-changed` when somebody else was faster.
pub async fn apn_set(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    id: &ProductId,
    wish: ApnWish,
    moment: Moment,
) -> Result<Apn> {
    let (scope, id) = (authorise(actor, Right::ManageApn, brand)?, id.clone());
    let settings =
        wish.settings.checked().map_err(|error| Problem::field(error.field, error.code))?;
    if wish.note.chars().count() > NOTE_CHARS_MAX {
        return Err(Problem::field("note", "apn-note"));
    }
    let change = Change {
        seen: wish.seen,
        settings,
        source: wish.source,
        note: wish.note.trim().to_owned(),
        confirm: wish.confirm,
    };
    app.store()
        .write(move |tx| {
            let found = product::by_id(tx, scope.brand(), &id)?;
            let product = found.ok_or_else(|| Problem::not_found("product-unknown"))?;
            apn::set(tx, &scope, &id, &change, moment.now)?;
            let entry = NewEntry {
                brand: scope.brand(),
                actor: scope.actor(),
                action: if change.confirm { "apn.confirm" } else { "apn.set" },
                subject: id.as_str(),
                details: serde_json::json!({
                    "revision": change.seen + 1,
                    "name": change.settings.name,
                    "source": change.source,
                }),
            };
            audit::write(tx, &mut moment.dice_for("apn-set"), moment.now, &entry)?;
            apn::current(tx, scope.brand(), &product)
        })
        .await
}
