//! Schema files: only types that both engines store alike, and a brand on every row.

use super::portable::unportable;
use super::{Finding, Source};

/// Words that name a type one engine lacks or reads otherwise, and what to write instead.
const FOREIGN_TYPES: &[(&str, &str)] = &[
    ("INTEGER", "BIGINT"),
    ("INT", "BIGINT"),
    ("SMALLINT", "BIGINT"),
    ("BOOLEAN", "BIGINT, 0 or 1"),
    ("TIMESTAMP", "BIGINT, in milliseconds"),
    ("TIMESTAMPTZ", "BIGINT, in milliseconds"),
    ("VARCHAR", "TEXT"),
    ("CHAR", "TEXT"),
    ("JSON", "TEXT"),
    ("JSONB", "TEXT"),
    ("UUID", "TEXT"),
    ("REAL", "DOUBLE PRECISION"),
    ("FLOAT", "DOUBLE PRECISION"),
    ("NUMERIC", "BIGINT, in minor units"),
    ("BYTEA", "BLOB"),
];

/// Every type or word in a schema file that would not mean the same on both engines.
pub fn check_types(source: &Source) -> Vec<Finding> {
    if !source.has_extension("sql") || source.room() == "store" {
        return Vec::new();
    }
    let mut findings = Vec::new();
    for (index, line) in source.text.lines().enumerate() {
        let code = line.split("--").next().unwrap_or_default();
        let words = words_of(code);
        for (foreign, instead) in FOREIGN_TYPES {
            if words.iter().any(|word| word == foreign) {
                findings.push(source.finding(index + 1, format!("`{foreign}`: write {instead}")));
            }
        }
        findings.extend(unportable(code).into_iter().map(|text| source.finding(index + 1, text)));
    }
    findings
}

/// Every table that does not say to which brand its rows belong.
pub fn check_brands(source: &Source) -> Vec<Finding> {
    if !source.has_extension("sql") || source.room() == "store" {
        return Vec::new();
    }
    let mut findings = Vec::new();
    let mut line = 1;
    for statement in source.text.split_inclusive(';') {
        let bare: Vec<&str> =
            statement.lines().map(|line| line.split("--").next().unwrap_or_default()).collect();
        let words = words_of(&bare.join("\n"));
        let is_table = words.windows(2).any(|window| window == ["CREATE", "TABLE"]);
        let has_brand =
            words.windows(4).any(|window| window == ["BRAND_ID", "TEXT", "NOT", "NULL"]);
        if is_table && !has_brand && !is_brand_table(&words) {
            let at = line + bare.iter().take_while(|line| line.trim().is_empty()).count();
            findings.push(source.finding(at, "a table without `brand_id TEXT NOT NULL`"));
        }
        line += statement.matches('\n').count();
    }
    findings
}

/// The brands themselves are the rows that the others name.
fn is_brand_table(words: &[String]) -> bool {
    words.windows(2).any(|window| window == ["TABLE", "BRAND"] || window == ["TABLE", "BRANDS"])
        || words.windows(2).any(|window| window == ["EXISTS", "BRAND"])
}

/// The words of a text outside quotes, in capitals.
pub(super) fn words_of(sql: &str) -> Vec<String> {
    let unquoted = sql.split('\'').step_by(2).collect::<Vec<_>>().join(" '' ");
    unquoted
        .split(|mark: char| !mark.is_alphanumeric() && mark != '_')
        .filter(|word| !word.is_empty())
        .map(str::to_uppercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn foreign_types_and_tables_without_a_brand_are_found() {
        let check = |sql: &str, types: usize, brands: &[usize]| {
            let source = Source::new("desk/schema.sql", sql).expect("reads");
            assert_eq!(check_types(&source).len(), types, "{sql}");
            let lines: Vec<_> = check_brands(&source).iter().map(|found| found.line).collect();
            assert_eq!(lines, brands, "{sql}");
        };
        check("CREATE TABLE a (id TEXT PRIMARY KEY, brand_id TEXT NOT NULL, n BIGINT);", 0, &[]);
        check("-- INTEGER\nCREATE TABLE a (brand_id TEXT NOT NULL, n INTEGER);", 1, &[]);
        check("CREATE TABLE a (id TEXT PRIMARY KEY);", 0, &[1]);
        check(
            "CREATE TABLE a (brand_id TEXT NOT NULL);\n\n-- Why.\nCREATE TABLE b (id TEXT);",
            0,
            &[4],
        );
        check("CREATE TABLE a (brand_id TEXT NOT NULL, t TIMESTAMP DEFAULT CURRENT_DATE);", 2, &[]);
        check("CREATE INDEX a_b ON a (b);", 0, &[]);
    }
}
