//! The inbox: a page of a view or of what a search found, and how much each view holds.

use crate::App;
use simcare_access::staff;
use simcare_authority::{Actor, Right, Scope, authorise, authorise_each};
use simcare_base::{BrandId, Locale, Problem, Result, StaffId};
use simcare_desk::{
    Conversation, InboxQuery, Place, View, conversations_find, inbox_count, inbox_page,
};
use simcare_sims::holder;
use simcare_store::Tx;
use std::collections::BTreeMap;

/// What somebody wants to see.
#[derive(Debug, Clone)]
pub struct ListQuery {
    /// Which view.
    pub view: View,
    /// Only this brand; otherwise every brand where they may read.
    pub brand: Option<BrandId>,
    /// Only this language.
    pub language: Option<Locale>,
    /// Words to find; the view then does not narrow.
    pub search: Option<String>,
    /// Behind this place.
    pub after: Option<Place>,
    /// So many rows.
    pub limit: u32,
}

/// A row of the inbox.
#[derive(Debug, Clone)]
pub struct ListRow {
    /// The conversation.
    pub conversation: Conversation,
    /// What to call the holder; empty where it is not known.
    pub holder_name: String,
    /// Who has it.
    pub assignee_name: Option<String>,
}

/// A page of the inbox.
#[derive(Debug, Clone)]
pub struct ListPage {
    /// The rows, in the view's order.
    pub rows: Vec<ListRow>,
    /// Where the next page begins, if there is one.
    pub next: Option<Place>,
}

/// A page of the inbox.
///
/// # Errors
/// `right-missing` where they may not read any conversation; `staff-only` for "mine" of a program.
pub async fn conversation_list(app: &App, actor: &Actor, query: ListQuery) -> Result<ListPage> {
    let scopes = scopes(actor, query.brand.as_ref())?;
    let viewer = viewer(actor, query.view)?;
    app.store()
        .read(move |tx| {
            let (found, has_more) = match &query.search {
                Some(words) => (conversations_find(tx, &scopes, words, query.limit)?, false),
                None => {
                    let wanted = InboxQuery {
                        view: query.view,
                        viewer: viewer.clone(),
                        language: query.language,
                        after: query.after.clone(),
                        limit: query.limit,
                    };
                    inbox_page(tx, &scopes, &wanted)?
                }
            };
            let next = found.last().filter(|_| has_more).map(|c| Place::of(query.view, c));
            Ok(ListPage { rows: rows(tx, &scopes, found)?, next })
        })
        .await
}

/// How many conversations each view holds, up to the cap of
/// [`simcare_desk::limits::COUNT_CAP`] and one.
///
/// # Errors
/// As [`conversation_list`].
pub async fn conversation_counts(
    app: &App,
    actor: &Actor,
    brand: Option<BrandId>,
    language: Option<Locale>,
) -> Result<Vec<(View, u32)>> {
    let scopes = scopes(actor, brand.as_ref())?;
    let viewer = viewer(actor, View::Waiting)?;
    app.store()
        .read(move |tx| {
            let mut counts = Vec::with_capacity(View::EVERY.len());
            for view in View::EVERY {
                counts.push((view, inbox_count(tx, &scopes, view, &viewer, language)?));
            }
            Ok(counts)
        })
        .await
}

fn scopes(actor: &Actor, brand: Option<&BrandId>) -> Result<Vec<Scope>> {
    match brand {
        Some(brand) => Ok(vec![authorise(actor, Right::ReadConversations, brand)?]),
        None => authorise_each(actor, Right::ReadConversations),
    }
}

/// Whose "mine" it is. A program has no desk of its own.
fn viewer(actor: &Actor, view: View) -> Result<StaffId> {
    match actor {
        Actor::Staff { staff, .. } => Ok(staff.clone()),
        _ if view == View::Mine => Err(Problem::forbidden("staff-only")),
        _ => Ok(StaffId::from_bits(0)),
    }
}

fn rows(tx: &mut Tx<'_>, scopes: &[Scope], found: Vec<Conversation>) -> Result<Vec<ListRow>> {
    let mut names: BTreeMap<StaffId, Option<String>> = BTreeMap::new();
    let mut rows = Vec::with_capacity(found.len());
    for conversation in found {
        let scope = scopes.iter().find(|scope| *scope.brand() == conversation.brand);
        let holder = match scope {
            Some(scope) => holder::by_id(tx, scope, &conversation.holder)?,
            None => None,
        };
        let assignee_name = match &conversation.assignee {
            None => None,
            Some(id) => match names.get(id) {
                Some(known) => known.clone(),
                None => {
                    let name = staff::by_id(tx, id)?.map(|person| person.name);
                    names.insert(id.clone(), name.clone());
                    name
                }
            },
        };
        let holder_name = holder.map_or_else(String::new, |holder| holder.name);
        rows.push(ListRow { conversation, holder_name, assignee_name });
    }
    Ok(rows)
}
