//! One SQL text for both engines: placeholders that cannot bind wrongly, and no word that only one
//! engine knows or that the two understand differently.
//!
//! SQLite takes `$1` for a *name* and numbers it by appearance, so placeholders out of order bind
//! silently wrong; a bare `?` has the same trap. `?1` means the same everywhere.

use super::schema::words_of;
use super::tokens::{Piece, Token};
use super::{Finding, Source};

/// How SQL begins.
const VERBS: &[&str] = &["SELECT", "INSERT", "UPDATE", "DELETE", "WITH"];
/// The methods of the store's transaction that take SQL and parameters.
const METHODS: &[&str] = &["execute", "all", "optional", "one"];

/// Words that make a text work on one engine only, and what to do instead.
const UNPORTABLE: &[(&[&str], &str)] = &[
    (&["INSERT", "OR"], "write INSERT .. ON CONFLICT"),
    (&["REPLACE", "INTO"], "write INSERT .. ON CONFLICT DO UPDATE"),
    (&["AUTOINCREMENT"], "ids come from a Moment's dice"),
    (&["ROWID"], "name a column of the table"),
    (&["SERIAL"], "ids come from a Moment's dice"),
    (&["BIGSERIAL"], "ids come from a Moment's dice"),
    (&["LIKE"], "it folds case on one engine only: use the store's search"),
    (&["ILIKE"], "SQLite does not know it: use the store's search"),
    (&["GLOB"], "PostgreSQL does not know it"),
    (&["REGEXP"], "PostgreSQL does not know it"),
    (&["PRAGMA"], "PostgreSQL does not know it"),
    (&["IFNULL"], "write COALESCE"),
    (&["NOW"], "time is a parameter"),
    (&["DATE"], "time is a parameter, in milliseconds"),
    (&["DATETIME"], "time is a parameter, in milliseconds"),
    (&["STRFTIME"], "time is a parameter, in milliseconds"),
    (&["JULIANDAY"], "time is a parameter, in milliseconds"),
    (&["CURRENT_TIMESTAMP"], "time is a parameter"),
    (&["CURRENT_DATE"], "time is a parameter"),
    (&["RANDOM"], "randomness is a parameter"),
    (&["TRUE"], "a bool is 0 or 1"),
    (&["FALSE"], "a bool is 0 or 1"),
    (&["FOR", "UPDATE"], "SQLite does not know it: state the condition in the UPDATE"),
    (&["SKIP", "LOCKED"], "SQLite does not know it"),
    (&["NULLS", "DISTINCT"], "SQLite does not know it"),
    (&["USING", "GIN"], "SQLite does not know it"),
    (&["ON", "DUPLICATE"], "neither engine knows it"),
];

/// Every SQL text in a Rust file that would not mean the same on both engines.
pub fn check(source: &Source) -> Vec<Finding> {
    // The store is where the two engines are told apart.
    if source.room() == "store" || source.room() == "xtask" {
        return Vec::new();
    }
    let mut findings = Vec::new();
    for (index, piece) in source.pieces.iter().enumerate() {
        let Token::Text(sql) = &piece.token else { continue };
        if is_documentation(&source.pieces, index) || !is_sql(sql) {
            continue;
        }
        let parameters = parameter_count(&source.pieces, index);
        for complaint in complaints(sql, parameters) {
            findings.push(source.finding(piece.line, complaint));
        }
    }
    findings
}

/// Statements are in capitals here, and a sentence of English is not.
fn is_sql(text: &str) -> bool {
    let mut words = text.split_whitespace();
    words.next().is_some_and(|verb| VERBS.contains(&verb)) && words.next().is_some()
}

fn is_documentation(pieces: &[Piece], index: usize) -> bool {
    index >= 2 && pieces[index - 1].is_sign('=') && pieces[index - 2].is_word("doc")
}

fn complaints(sql: &str, parameters: Option<usize>) -> Vec<String> {
    let mut complaints = Vec::new();
    // What fills the holes of a format! may bring placeholders of its own.
    let is_whole = !sql.contains('{');
    match placeholders(sql) {
        Err(complaint) => complaints.push(complaint),
        Ok(numbers) if is_whole => complaints.extend(miscounted(&numbers, parameters)),
        Ok(_) => {}
    }
    complaints.extend(unportable(sql));
    complaints
}

/// The number of every placeholder, or what is wrong with one that has no good number.
fn placeholders(sql: &str) -> Result<Vec<usize>, String> {
    let mut numbers = Vec::new();
    let mut is_quoted = false;
    for (at, mark) in sql.char_indices() {
        is_quoted ^= mark == '\'';
        if is_quoted || !matches!(mark, '?' | '$') {
            continue;
        }
        let digits: String =
            sql[at + 1..].chars().take_while(|digit| digit.is_ascii_digit()).collect();
        match digits.parse() {
            Ok(number) if mark == '?' => numbers.push(number),
            Ok(0) | Err(_) => {
                return Err(format!("a bare `{mark}`: number every placeholder, `?1`"));
            }
            Ok(number) => {
                return Err(format!("`${number}` is a name to SQLite: write `?{number}`"));
            }
        }
    }
    Ok(numbers)
}

/// What is wrong with the numbers of a whole statement: they are `?1` to `?N` without a gap, and
/// there are N parameters.
fn miscounted(numbers: &[usize], parameters: Option<usize>) -> Option<String> {
    let count = numbers.iter().copied().max().unwrap_or(0);
    if let Some(missing) = (1..=count).find(|number| !numbers.contains(number)) {
        return Some(format!("`?{count}` but no `?{missing}`: number without gaps"));
    }
    if numbers.contains(&0) {
        return Some("`?0`: placeholders start at `?1`".to_owned());
    }
    let given = parameters.filter(|given| *given != count)?;
    Some(format!("{count} placeholders but {given} parameters"))
}

/// What `unportable` finds is shared with the schema files, which have no placeholders.
pub(super) fn unportable(sql: &str) -> Vec<String> {
    let words = words_of(sql);
    let mut complaints = Vec::new();
    for (phrase, instead) in UNPORTABLE {
        if words.windows(phrase.len()).any(|window| window == *phrase) {
            complaints.push(format!("`{}` is not portable: {instead}", phrase.join(" ")));
        }
    }
    for (sign, instead) in [("::", "write CAST(.. AS ..)"), ("->", "read JSON in Rust")] {
        if outside_quotes(sql).contains(sign) {
            complaints.push(format!("`{sign}` is not portable: {instead}"));
        }
    }
    if words.iter().any(|word| word.starts_with("JSON_") || word.starts_with("JSONB_")) {
        complaints.push("JSON functions are not portable: read JSON in Rust".to_owned());
    }
    if has_bare_sum(&outside_quotes(sql).to_uppercase()) {
        complaints.push("a sum of BIGINT is NUMERIC on PostgreSQL: CAST(SUM(..) AS BIGINT)".into());
    }
    complaints
}

/// Whether a SUM stands in no CAST, however many brackets are between them.
fn has_bare_sum(sql: &str) -> bool {
    let mut callers: Vec<&str> = Vec::new();
    for (at, mark) in sql.char_indices() {
        match mark {
            '(' => {
                let before = sql[..at].trim_end();
                let start = before.rfind(|c: char| !c.is_alphanumeric() && c != '_');
                let caller = &before[start.map_or(0, |start| start + 1)..];
                if caller == "SUM" && !callers.contains(&"CAST") {
                    return true;
                }
                callers.push(caller);
            }
            ')' => drop(callers.pop()),
            _ => {}
        }
    }
    false
}

fn outside_quotes(sql: &str) -> String {
    sql.split('\'').step_by(2).collect::<Vec<_>>().join("''")
}

/// How many parameters go with the SQL at `index`, where it is the first argument of one of the
/// transaction's methods and the second is `params![..]` with a plain list.
fn parameter_count(pieces: &[Piece], index: usize) -> Option<usize> {
    let before = pieces.get(index.checked_sub(2)?..index)?;
    let is_call = METHODS.iter().any(|method| before[0].is_word(method)) && before[1].is_open('(');
    let after = pieces.get(index + 1..)?;
    let is_params = after.first()?.is_sign(',')
        && after.get(1)?.is_word("params")
        && after.get(2)?.is_sign('!')
        && matches!(after.get(3)?.token, Token::Open(_));
    (is_call && is_params).then(|| count_arguments(&after[4..]))
}

/// Arguments up to the bracket that closes the list; a comma at its end counts for nothing.
fn count_arguments(pieces: &[Piece]) -> usize {
    let mut depth = 0_u32;
    let mut count = 0;
    let mut is_pending = false;
    for piece in pieces {
        match piece.token {
            Token::Close(_) if depth == 0 => break,
            Token::Open(_) => depth += 1,
            Token::Close(_) => depth -= 1,
            _ => {}
        }
        if depth == 0 && piece.is_sign(',') {
            count += 1;
            is_pending = false;
        } else {
            is_pending = true;
        }
    }
    count + usize::from(is_pending)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first_complaint(text: &str) -> Option<String> {
        let source = Source::new("desk/src/a.rs", text).expect("reads");
        check(&source).into_iter().next().map(|finding| finding.text)
    }

    #[test]
    fn placeholders_are_numbered_without_gaps_and_all_are_given() {
        let check = |sql: &str, expect: Option<&str>| {
            let found = first_complaint(sql);
            let matches = match expect {
                Some(part) => found.as_ref().is_some_and(|text| text.contains(part)),
                None => found.is_none(),
            };
            assert!(matches, "{sql}: {found:?}");
        };
        check(
            r#"fn f() { tx.one("SELECT a FROM b WHERE c = ?1 AND d = ?2", params![c, d], m) }"#,
            None,
        );
        check(
            r#"fn f() { tx.one("SELECT a FROM b WHERE c = ?2 AND d = ?1", params![c, d], m) }"#,
            None,
        );
        check(r#"fn f() { tx.one("SELECT a FROM b WHERE c = ?1", params![f(c, d)], m) }"#, None);
        check(r#"fn f() { tx.execute("DELETE FROM b WHERE c = ?1", params![c,]) }"#, None);
        check(
            r#"fn f() { tx.one("SELECT a FROM b WHERE c = ?1 AND d = ?3", p, m) }"#,
            Some("no `?2`"),
        );
        check(
            r#"fn f() { tx.one("SELECT a FROM b WHERE c = $1", p, m) }"#,
            Some("a name to SQLite"),
        );
        check(r#"fn f() { tx.one("SELECT a FROM b WHERE c = ?", p, m) }"#, Some("a bare `?`"));
        check(
            r#"fn f() { tx.one("SELECT a FROM b WHERE c = ?1", params![], m) }"#,
            Some("0 parameters"),
        );
        check(
            r#"fn f() { tx.one("SELECT a FROM b WHERE c = ?1", params![c, d], m) }"#,
            Some("2 parameters"),
        );
        check(r#"fn f() { format!("SELECT a FROM b WHERE c = ?3 AND {d}") }"#, None);
        check(r#"fn f() { format!("SELECT a FROM b WHERE c = ? AND {d}") }"#, Some("a bare `?`"));
        check(r#"const A: &str = "SELECT a FROM b WHERE c = '?' AND d = ?1";"#, None);
        check(r#"const A: &str = "Select a card. What is it?";"#, None);
        check("/// SELECT a FROM b WHERE c = ?\nfn f() {}", None);
    }

    #[test]
    fn words_of_one_engine_are_found() {
        let check = |sql: &str, expect: usize| {
            let found = unportable(sql);
            assert_eq!(found.len(), expect, "{sql}: {found:?}");
        };
        check("SELECT a FROM b WHERE c = ?1 ORDER BY d LIMIT 5", 0);
        check("INSERT INTO a (b) VALUES (?1) ON CONFLICT (b) DO UPDATE SET b = ?1 RETURNING b", 0);
        check("insert or ignore into a values (?1)", 1);
        check("SELECT a FROM b WHERE c LIKE ?1", 1);
        check("SELECT a FROM b WHERE c = 'LIKE this'", 0);
        check("SELECT likes, update_date FROM b", 0);
        check("SELECT CAST(?1 AS TEXT)", 0);
        check("SELECT ?1::text", 1);
        check("SELECT a->>'b' FROM c", 1);
        check("SELECT json_extract(a, '$.b') FROM c", 1);
        check("SELECT SUM(a) FROM b", 1);
        check("SELECT COALESCE(CAST(SUM(a) AS BIGINT), 0) FROM b", 0);
        check("SELECT CAST(COALESCE(SUM(a), 0) AS BIGINT) FROM b", 0);
        check("SELECT CAST(a AS TEXT), SUM(a) FROM b", 1);
        check("UPDATE a SET b = TRUE", 1);
        check("SELECT a FROM b FOR UPDATE", 1);
    }
}
