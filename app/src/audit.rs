//! Reading the audit trail.

use crate::App;
use simcare_access::audit;
use simcare_authority::{Actor, Right, authorise};
use simcare_base::{AuditId, BrandId, Instant, Result};

pub use simcare_access::audit::Entry;

/// Which entries.
#[derive(Debug, Clone, Default)]
pub struct AuditQuery {
    /// About this id alone.
    pub subject: Option<String>,
    /// Older than this entry.
    pub before: Option<(Instant, AuditId)>,
    /// At most so many, and never more than 201: a page and what tells that more follow.
    pub limit: u32,
}

/// Entries of a brand's audit trail, newest first.
///
/// # Errors
/// `right-missing` without [`Right::ReadAudit`].
pub async fn audit_list(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    query: AuditQuery,
) -> Result<Vec<Entry>> {
    let scope = authorise(actor, Right::ReadAudit, brand)?;
    app.store()
        .read(move |tx| {
            let before = query.before.as_ref().map(|(at, id)| (*at, id));
            let limit = query.limit.clamp(1, 201);
            audit::list(tx, &scope, query.subject.as_deref(), before, limit)
        })
        .await
}
