//! Rust source as a flat list of tokens.
//!
//! Rules look for short patterns ("`Instant::now`", "a string that is SQL") which may stand inside
//! macro calls, where a syntax tree sees nothing. So they read tokens, with the two facts a tree
//! would give them: the line, and whether it is test code.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::str::FromStr;

/// One token and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The line, from 1.
    pub line: usize,
    /// Whether it stands under `#[cfg(test)]` or in a file of tests.
    pub is_test: bool,
    /// What it is.
    pub token: Token,
}

/// What a token is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Token {
    /// A name or keyword.
    Word(String),
    /// The value of a string literal.
    Text(String),
    /// Another literal, as written.
    Number(String),
    /// One character of punctuation.
    Sign(char),
    /// An opening bracket; `None`-delimited groups have none.
    Open(char),
    /// A closing bracket.
    Close(char),
}

impl Piece {
    /// Whether it is this name.
    pub fn is_word(&self, word: &str) -> bool {
        matches!(&self.token, Token::Word(found) if found == word)
    }

    /// Whether it is this punctuation mark.
    pub fn is_sign(&self, sign: char) -> bool {
        self.token == Token::Sign(sign)
    }

    /// Whether it is this opening bracket.
    pub fn is_open(&self, bracket: char) -> bool {
        self.token == Token::Open(bracket)
    }
}

/// The tokens of a file.
pub fn read(text: &str, is_test: bool) -> Result<Vec<Piece>, String> {
    let stream = TokenStream::from_str(text).map_err(|error| error.to_string())?;
    let mut pieces = Vec::new();
    flatten(stream, is_test, &mut pieces);
    Ok(pieces)
}

/// Every path in the list, such as `std::time::Instant::now`, with the line of its last part and
/// whether it is test code.
pub fn paths(pieces: &[Piece]) -> Vec<(usize, bool, String)> {
    let mut found = Vec::new();
    let mut path = String::new();
    let mut rest = pieces.iter().peekable();
    while let Some(piece) = rest.next() {
        let Token::Word(word) = &piece.token else { continue };
        path.push_str(word);
        let mut ahead = rest.clone();
        let is_joined = ahead.next().is_some_and(|p| p.is_sign(':'))
            && ahead.next().is_some_and(|p| p.is_sign(':'))
            && matches!(ahead.next().map(|p| &p.token), Some(Token::Word(_)));
        if is_joined {
            path.push_str("::");
            rest.nth(1);
        } else {
            found.push((piece.line, piece.is_test, std::mem::take(&mut path)));
        }
    }
    found
}

fn flatten(stream: TokenStream, is_test: bool, pieces: &mut Vec<Piece>) {
    // Set by `#[cfg(test)]` until the item it stands on has ended.
    let mut next_is_test = false;
    for tree in stream {
        let span = tree.span();
        let line = span.start().line;
        let is_test = is_test || next_is_test;
        let mut push = |line, token| pieces.push(Piece { line, is_test, token });
        match tree {
            TokenTree::Ident(word) => push(line, Token::Word(word.to_string())),
            TokenTree::Punct(mark) => {
                push(line, Token::Sign(mark.as_char()));
                next_is_test &= mark.as_char() != ';';
            }
            TokenTree::Literal(literal) => push(line, literal_token(&literal)),
            TokenTree::Group(group) => {
                let brackets = brackets(group.delimiter());
                if let Some((open, _)) = brackets {
                    push(line, Token::Open(open));
                }
                flatten(group.stream(), is_test, pieces);
                if let Some((_, close)) = brackets {
                    let line = span.end().line;
                    pieces.push(Piece { line, is_test, token: Token::Close(close) });
                }
                let is_attribute = group.delimiter() == Delimiter::Bracket
                    && group.stream().to_string().replace(' ', "") == "cfg(test)";
                let ends_item = group.delimiter() == Delimiter::Brace;
                next_is_test = is_attribute || (next_is_test && !ends_item);
            }
        }
    }
}

fn literal_token(literal: &proc_macro2::Literal) -> Token {
    match syn::Lit::new(literal.clone()) {
        syn::Lit::Str(text) => Token::Text(text.value()),
        _ => Token::Number(literal.to_string()),
    }
}

fn brackets(delimiter: Delimiter) -> Option<(char, char)> {
    match delimiter {
        Delimiter::Parenthesis => Some(('(', ')')),
        Delimiter::Brace => Some(('{', '}')),
        Delimiter::Bracket => Some(('[', ']')),
        Delimiter::None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_found_whole_and_know_whether_they_are_tests() {
        let check = |text: &str, expect: &[(&str, bool)]| {
            let pieces = read(text, false).expect("reads");
            let found = paths(&pieces);
            for (path, is_test) in expect {
                let hit = found.iter().find(|(_, _, name)| name == path);
                assert_eq!(hit.map(|hit| hit.1), Some(*is_test), "{path} in {text}");
            }
        };
        check("fn f() { a::b::c(); }", &[("a::b::c", false)]);
        check("fn f() { assert!(x::y() == 1) }", &[("x::y", false)]);
        check(
            "#[cfg(test)] mod tests { fn f() { t::u() } } fn g() { v::w() }",
            &[("t::u", true), ("v::w", false)],
        );
        check("#[cfg(test)] use p::q; use r::s;", &[("p::q", true), ("r::s", false)]);
    }
}
