//! A visitor says whether an article helped.

use crate::App;
use simcare_assistant::knowledge::{Values, shelf_article, vote_put};
use simcare_authority::{Actor, holder_scope};
use simcare_base::{BrandId, Locale, Moment, Result};

/// Keeps the vote: the same again changes nothing, the other one replaces it.
///
/// # Errors
/// `unauthenticated` for anybody but a visitor of this brand; `article-unknown`.
pub async fn help_vote(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    (slug, language): (&str, Locale),
    is_helpful: bool,
    moment: Moment,
) -> Result<()> {
    let scope = holder_scope(actor, brand)?;
    let slug = slug.to_owned();
    app.store()
        .write(move |tx| {
            // Which text was read counts, not what stands in its gaps.
            let read = shelf_article(tx, scope.brand(), &slug, language, &Values::default())?;
            let text = (slug.as_str(), read.language, read.version);
            vote_put(tx, &scope, text, is_helpful, moment.now)
        })
        .await
}
