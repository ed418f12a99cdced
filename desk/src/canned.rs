//! Canned replies: texts that an agent calls by a shortcut, with gaps that the case fills.

use crate::limits::{CANNED_MAX, SHORTCUT_CHARS_MAX};
use crate::text;
use simcare_authority::Scope;
use simcare_base::{CannedReplyId, Instant, Locale, Problem, Result};
use simcare_store::{Row, Tx, params};

/// A canned reply of one brand in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CannedReply {
    /// Its id.
    pub id: CannedReplyId,
    /// The language it is written in.
    pub language: Locale,
    /// What is typed after `/`.
    pub shortcut: String,
    /// What the list calls it.
    pub title: String,
    /// The text, with gaps such as `{holder}`.
    pub body: String,
}

/// What the gaps are filled with. A gap without a value stays, so that the agent sees it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Gaps {
    /// `{holder}`: the name of the holder.
    pub holder: Option<String>,
    /// `{agent}`: the name of who answers.
    pub agent: Option<String>,
    /// `{brand}`: the name of the brand.
    pub brand: Option<String>,
    /// `{card}`: the last digits of the card.
    pub card: Option<String>,
    /// `{order}`: the number of the order.
    pub order: Option<String>,
}

impl Gaps {
    fn value(&self, name: &str) -> Option<&str> {
        match name {
            "holder" => self.holder.as_deref(),
            "agent" => self.agent.as_deref(),
            "brand" => self.brand.as_deref(),
            "card" => self.card.as_deref(),
            "order" => self.order.as_deref(),
            _ => None,
        }
    }
}

/// The text with its gaps filled. What fills a gap is never read for gaps again.
pub fn canned_expand(body: &str, gaps: &Gaps) -> String {
    let mut out = String::with_capacity(body.len() + 32);
    let mut rest = body;
    while let Some(start) = rest.find('{') {
        out.push_str(&rest[..start]);
        let from_brace = &rest[start..];
        let value = from_brace
            .find('}')
            .and_then(|end| gaps.value(&from_brace[1..end]).map(|value| (end, value)));
        match value {
            Some((end, value)) => {
                out.push_str(value);
                rest = &from_brace[end + 1..];
            }
            None => {
                out.push('{');
                rest = &from_brace[1..];
            }
        }
    }
    out.push_str(rest);
    out
}

/// The shortcut in the one form it is kept in.
fn shortcut(raw: &str) -> Result<String> {
    let shortcut = raw.trim().trim_start_matches('/').to_lowercase();
    let plain = |c: char| c.is_alphanumeric() || c == '-';
    let count = shortcut.chars().count();
    if count == 0 || count > SHORTCUT_CHARS_MAX || !shortcut.chars().all(plain) {
        return Err(Problem::field("shortcut", "canned-shortcut"));
    }
    Ok(shortcut)
}

/// Keeps a canned reply, new or changed.
///
/// # Errors
/// For an unfit shortcut or text, a shortcut that another reply has, or too many of them;
/// `not-found` for the id of another brand's.
pub fn canned_save(
    tx: &mut Tx<'_>,
    scope: &Scope,
    reply: CannedReply,
    at: Instant,
) -> Result<CannedReply> {
    let body = text::body(&reply.body)?;
    let title = text::topic(reply.title.trim());
    if body.is_empty() {
        return Err(Problem::field("body", "message-empty"));
    }
    if title.is_empty() {
        return Err(Problem::field("title", "canned-title"));
    }
    let reply = CannedReply { shortcut: shortcut(&reply.shortcut)?, title, body, ..reply };
    let others: u32 = tx.one(
        "SELECT COUNT(*) FROM canned_reply WHERE brand_id = ?1 AND language = ?2 AND id <> ?3",
        params![scope.brand(), reply.language, reply.id],
        |row| row.get(0),
    )?;
    if others >= CANNED_MAX {
        return Err(Problem::too_many("canned-too-many").with("max", CANNED_MAX));
    }
    let holder_of_shortcut: Option<CannedReplyId> = tx.optional(
        "SELECT id FROM canned_reply WHERE brand_id = ?1 AND language = ?2 AND shortcut = ?3",
        params![scope.brand(), reply.language, reply.shortcut],
        |row| row.get(0),
    )?;
    if holder_of_shortcut.is_some_and(|id| id != reply.id) {
        return Err(Problem::field("shortcut", "canned-shortcut-taken"));
    }
    let kept = tx.execute(
        "INSERT INTO canned_reply (id, brand_id, language, shortcut, title, body, updated_at) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) \
         ON CONFLICT (id) DO UPDATE SET language = excluded.language, \
         shortcut = excluded.shortcut, title = excluded.title, body = excluded.body, \
         updated_at = excluded.updated_at WHERE canned_reply.brand_id = excluded.brand_id",
        params![
            reply.id,
            scope.brand(),
            reply.language,
            reply.shortcut,
            reply.title,
            reply.body,
            at
        ],
    )?;
    // The id is that of another brand's reply: as far as who asks may know, there is none.
    if kept == 0 {
        return Err(Problem::not_found("not-found"));
    }
    Ok(reply)
}

/// The canned replies of a brand, by shortcut.
pub fn canned_list(tx: &mut Tx<'_>, scope: &Scope) -> Result<Vec<CannedReply>> {
    tx.all(
        "SELECT id, language, shortcut, title, body FROM canned_reply \
         WHERE brand_id = ?1 ORDER BY shortcut, language LIMIT 2000",
        params![scope.brand()],
        from_row,
    )
}

/// Takes a canned reply away; false when there was none.
pub fn canned_delete(tx: &mut Tx<'_>, scope: &Scope, id: &CannedReplyId) -> Result<bool> {
    let rows = tx.execute(
        "DELETE FROM canned_reply WHERE id = ?1 AND brand_id = ?2",
        params![id, scope.brand()],
    )?;
    Ok(rows > 0)
}

fn from_row(row: &Row<'_>) -> Result<CannedReply> {
    Ok(CannedReply {
        id: row.get(0)?,
        language: row.get(1)?,
        shortcut: row.get(2)?,
        title: row.get(3)?,
        body: row.get(4)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_are_filled_once() {
        let gaps = Gaps {
            holder: Some("陳小姐".into()),
            agent: Some("{holder}".into()),
            ..Gaps::default()
        };
        let check = |body: &str, expect: &str| assert_eq!(canned_expand(body, &gaps), expect);
        check("{holder}您好", "陳小姐您好");
        check("I am {agent}.", "I am {holder}.");
        check("Card {card}, {nonsense}", "Card {card}, {nonsense}");
        check("{{holder}}", "{陳小姐}");
        check("{ {holder", "{ {holder");
        check("", "");
    }

    #[test]
    fn shortcuts_have_one_form() {
        let check = |raw: &str, expect: Option<&str>| {
            assert_eq!(shortcut(raw).ok().as_deref(), expect, "{raw:?}");
        };
        check("/Refund", Some("refund"));
        check(" apn-ios ", Some("apn-ios"));
        check("退款", Some("退款"));
        check("/", None);
        check("two words", None);
        check(&"x".repeat(25), None);
    }
}
