//! Full-text search on both engines' own index, over tokens made by us.

use crate::tokens::{index_tokens, sought_tokens};
use crate::{Tx, params};
use simcare_base::{BrandId, Result};
use std::fmt::Write;

impl Tx<'_> {
    /// Makes a text findable. `part` names which text of the subject it is (a message's number,
    /// say); the same part written again replaces the old one.
    ///
    /// # Errors
    /// An internal problem with the engine's error.
    pub fn search_put(
        &mut self,
        kind: &str,
        brand: &BrandId,
        subject: &str,
        part: &str,
        text: &str,
    ) -> Result<()> {
        let mut tokens = index_tokens(text);
        tokens.push(scope_token(kind, brand));
        let id: i64 = self.one(
            "INSERT INTO search_doc (brand_id, kind, subject, part) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (kind, subject, part) DO UPDATE SET brand_id = excluded.brand_id
             RETURNING id",
            params![brand, kind, subject, part],
            |row| row.get(0),
        )?;
        if self.session.is_postgres() {
            self.execute(
                "UPDATE search_doc SET tokens = array_to_tsvector(string_to_array(?1, ' '))
                 WHERE id = ?2",
                params![tokens.join(" "), id],
            )?;
        } else {
            self.execute(
                "INSERT OR REPLACE INTO search_text (rowid, tokens) VALUES (?1, ?2)",
                params![id, tokens.join(" ")],
            )?;
        }
        Ok(())
    }

    /// The subjects of a brand that have a text with every word of the question, newest text
    /// first, each once. Words are found by their beginning, Chinese by pairs of characters.
    ///
    /// # Errors
    /// An internal problem with the engine's error.
    pub fn search_find(
        &mut self,
        kind: &str,
        brand: &BrandId,
        question: &str,
        limit: u32,
    ) -> Result<Vec<String>> {
        let sought = sought_tokens(question);
        if sought.is_empty() {
            return Ok(Vec::new());
        }
        let postgres = self.session.is_postgres();
        let mut query = quoted(&scope_token(kind, brand), postgres);
        for token in &sought {
            let star = match (token.is_prefix, postgres) {
                (false, _) => "",
                (true, true) => ":*",
                (true, false) => "*",
            };
            let and = if postgres { " & " } else { " AND " };
            // Writing to a String cannot fail.
            let _ = write!(query, "{and}{}{star}", quoted(&token.token, postgres));
        }
        let sql = if postgres {
            "SELECT subject FROM search_doc WHERE tokens @@ CAST(CAST(?1 AS TEXT) AS tsquery)
               AND brand_id = ?3 AND kind = ?4
             GROUP BY subject ORDER BY MAX(id) DESC LIMIT ?2"
        } else {
            "SELECT subject FROM search_doc
             WHERE id IN (SELECT rowid FROM search_text WHERE search_text MATCH ?1)
               AND brand_id = ?3 AND kind = ?4
             GROUP BY subject ORDER BY MAX(id) DESC LIMIT ?2"
        };
        self.all(sql, params![query, limit, brand, kind], |row| row.get(0))
    }
}

/// One more token that every text of this kind and brand has, so that the index itself finds only
/// the brand's own; a text that says it proves nothing, the row's own brand is asked too. The
/// underscore of ids would be cut by the text engine.
fn scope_token(kind: &str, brand: &BrandId) -> String {
    format!("scope{kind}{}", brand.as_str().replace('_', ""))
}

/// Tokens are letters, digits and marks only, so quoting is all that they need.
fn quoted(token: &str, postgres: bool) -> String {
    if postgres { format!("'{token}'") } else { format!("\"{token}\"") }
}
