//! Taking out what only readers of the source need: comments and indentation. Not more: the
//! compression that follows is worth far more than shorter names would be.

/// A style sheet without comments and needless blanks.
pub fn css(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(open) = rest.find("/*") {
        push_css(&mut out, &rest[..open]);
        rest = rest[open..].find("*/").map_or("", |close| &rest[open + close + 2..]);
    }
    push_css(&mut out, rest);
    out
}

fn push_css(out: &mut String, text: &str) {
    for word in text.split_ascii_whitespace() {
        let tight = |c: char| "{};,>".contains(c);
        let joins = out.is_empty() || out.ends_with(tight) || out.ends_with(':');
        if !joins && !word.starts_with(tight) {
            out.push(' ');
        }
        if word.starts_with('}') && out.ends_with(';') {
            out.pop();
        }
        out.push_str(word);
    }
}

/// A script without whole-line comments and indentation. Lines stay lines, so nothing that
/// JavaScript makes of line ends changes. Our scripts hold no text over several lines.
pub fn script(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut in_comment = false;
    for line in text.lines().map(str::trim) {
        if in_comment || line.starts_with("/*") {
            in_comment = !line.ends_with("*/");
        } else if !line.is_empty() && !line.starts_with("//") {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn style_sheets_keep_their_meaning() {
        for (text, expect) in [
            ("a {\n  color: red;\n}\n", "a{color:red}"),
            ("/* why */ a > b, c { margin: 0 auto; }", "a>b,c{margin:0 auto}"),
            ("a :hover { x: calc(1px + 2px); }", "a :hover{x:calc(1px + 2px)}"),
            ("@media (width > 40em) { a { b: c } }", "@media (width>40em){a{b:c}}"),
            ("a { b: c; /* open", "a{b:c;"),
        ] {
            assert_eq!(css(text), expect, "{text}");
        }
    }

    #[test]
    fn scripts_lose_only_comments_and_indentation() {
        let text = "/** Why.\n * @param {string} a */\nfunction f(a) {\n  // note\n  return a; // kept\n}\n";
        assert_eq!(script(text), "function f(a) {\nreturn a; // kept\n}\n");
    }
}
