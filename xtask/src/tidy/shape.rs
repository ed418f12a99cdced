//! Long files and long functions, as a list to look at: length is a smell, not a fault.

use super::{Finding, Source};
use syn::spanned::Spanned;
use syn::visit::{self, Visit};

/// A file longer than this is asked whether it still has one reason to exist.
const FILE_LINES_MAX: usize = 400;
/// A function longer than this is asked the same.
const FUNCTION_LINES_MAX: usize = 60;

/// Every file and function that is longer than a reader likes.
pub fn check(source: &Source) -> Vec<Finding> {
    let mut findings = Vec::new();
    let lines = source.text.lines().count();
    if lines > FILE_LINES_MAX {
        findings.push(source.finding(1, format!("{lines} lines; more than {FILE_LINES_MAX}")));
    }
    if let Ok(file) = syn::parse_file(&source.text)
        && source.has_extension("rs")
    {
        let mut lengths = Lengths(Vec::new());
        lengths.visit_file(&file);
        for (name, line, lines) in lengths.0 {
            if lines > FUNCTION_LINES_MAX {
                let text = format!("`{name}` has {lines} lines; more than {FUNCTION_LINES_MAX}");
                findings.push(source.finding(line, text));
            }
        }
    }
    findings
}

/// Functions met: name, first line, lines.
struct Lengths(Vec<(String, usize, usize)>);

impl Lengths {
    fn note(&mut self, signature: &syn::Signature, block: &syn::Block) {
        let span = block.span();
        let lines = span.end().line + 1 - signature.ident.span().start().line;
        self.0.push((signature.ident.to_string(), signature.ident.span().start().line, lines));
    }
}

impl<'ast> Visit<'ast> for Lengths {
    fn visit_item_fn(&mut self, function: &'ast syn::ItemFn) {
        self.note(&function.sig, &function.block);
        visit::visit_item_fn(self, function);
    }

    fn visit_impl_item_fn(&mut self, function: &'ast syn::ImplItemFn) {
        self.note(&function.sig, &function.block);
        visit::visit_impl_item_fn(self, function);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_files_and_functions_are_named() {
        let check = |text: &str, expect: usize| {
            let source = Source::new("a/src/a.rs", text).expect("reads");
            assert_eq!(check(&source).len(), expect);
        };
        let body = |lines: usize| "let a = 1;\n".repeat(lines);
        check(&format!("fn f() {{\n{}}}", body(58)), 0);
        check(&format!("fn f() {{\n{}}}", body(59)), 1);
        check(&format!("impl A {{ fn f(&self) {{\n{}}} }}", body(59)), 1);
        check(&"// a line\n".repeat(400), 0);
        check(&"// a line\n".repeat(401), 1);
    }
}
