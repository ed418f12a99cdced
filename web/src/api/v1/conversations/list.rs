//! `GET /api/v1/brands/{brand}/conversations`: a view of the inbox.

use crate::api::caller::Caller;
use crate::api::cursor;
use crate::api::page::{self, Page};
use crate::api::query::Query;
use crate::api::shape::ConversationRowShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::Json;
use axum::extract::State;
use serde::Deserialize;
use simcare_app::conversations::{ListQuery, conversation_list};
use simcare_base::{ConversationId, Locale, Problem};
use simcare_desk::{Place, View};
use utoipa::IntoParams;

/// Which conversations.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct InboxQuery {
    /// `unassigned`, `waiting` (who waits longest comes first) or `all`; `all` unless said.
    #[param(example = "waiting")]
    view: Option<String>,
    /// Only this language: `zh-Hans`, `zh-Hant-HK` or `en`.
    language: Option<String>,
    /// Words to find in messages and notes; the view then does not narrow, and there is one page.
    q: Option<String>,
    /// The `next` of the page before.
    after: Option<String>,
    /// How many items, 1 to 200; 50 unless said. A page may have fewer though more follow.
    #[param(minimum = 1, maximum = 200, default = 50)]
    limit: Option<u32>,
}

/// A view of the inbox
#[utoipa::path(
    get,
    path = "/api/v1/brands/{brand}/conversations",
    tag = "conversations",
    params(("brand" = String, Path, description = "The brand's id."), InboxQuery),
    responses((status = 200, description = "A page.", body = Page<ConversationRowShape>)),
)]
pub async fn conversations_list(
    State(state): State<WebState>,
    caller: Caller,
    Query(query): Query<InboxQuery>,
) -> Answer<Json<Page<ConversationRowShape>>> {
    let view = view(query.view.as_deref())?;
    let list = format!("conversations {}", view.as_str());
    let wanted = ListQuery {
        view,
        brand: Some(caller.brand()?.clone()),
        language: language(query.language.as_deref())?,
        search: query.q.filter(|words| !words.trim().is_empty()),
        after: place(&list, query.after.as_deref())?,
        limit: page::limit(query.limit)?,
    };
    let page = conversation_list(state.app(), &caller.actor, wanted).await?;
    let items = page.rows.into_iter().map(Into::into).collect();
    let next = page.next.map(|next| cursor::write(&list, next.at_ms, &next.id));
    Ok(Json(Page { items, next }))
}

/// A program has no desk of its own, so there is no "mine".
fn view(text: Option<&str>) -> Result<View, Problem> {
    match text.map(str::parse) {
        None => Ok(View::All),
        Some(Ok(view)) if view != View::Mine => Ok(view),
        Some(_) => Err(Problem::field("view", "view-unknown")),
    }
}

fn language(text: Option<&str>) -> Result<Option<Locale>, Problem> {
    text.map(str::parse).transpose().map_err(|_| Problem::field("language", "language-unknown"))
}

fn place(list: &str, after: Option<&str>) -> Result<Option<Place>, Problem> {
    let Some(after) = after else { return Ok(None) };
    let (at_ms, id) = cursor::read::<ConversationId>(list, after)?;
    Ok(Some(Place { at_ms, id: id.to_string() }))
}
