//! A lint that is switched off says why.
//!
//! Clippy has this rule for code that it compiles; here it holds for goldens and for attributes
//! inside `quote!` too.

use proc_macro2::{Delimiter, Group, TokenTree};

use crate::finding::Finding;
use crate::tokens::{self, Scope};
use crate::tracked_file::TrackedFile;

/// Finds `allow` and `expect` attributes without a `reason`.
pub(crate) fn check(file: &TrackedFile) -> Vec<Finding> {
    let mut findings = Vec::new();
    if file.is_rust() && !file.is_reject() {
        tokens::walk(&file.text, Scope::Everything, &mut |level, index| {
            let unexplained = tokens::attribute_at(level, index).and_then(unexplained_level);
            findings.extend(
                unexplained
                    .map(|lint_level| describe(file, tokens::line(&level[index]), &lint_level)),
            );
        });
    }
    findings
}

fn describe(file: &TrackedFile, line: usize, lint_level: &str) -> Finding {
    let message = format!(
        "`#[{lint_level}(...)]` without a reason: the next reader cannot tell whether it still holds"
    );
    file.finding(
        line,
        message,
        "mend what the lint names, or add `reason = \"...\"`",
    )
}

/// The lint level in an attribute, or in the attributes that a `cfg_attr` holds, that has no reason
/// beside it.
fn unexplained_level(attribute: &Group) -> Option<String> {
    let content: Vec<TokenTree> = attribute.stream().into_iter().collect();
    let conditional = tokens::ident_at(&content, 0).is_some_and(|name| name == "cfg_attr");
    if conditional {
        return tokens::group_at(&content, 1, Delimiter::Parenthesis).and_then(unexplained_level);
    }
    (0..content.len()).find_map(|index| {
        let name =
            tokens::ident_at(&content, index).filter(|name| name == "allow" || name == "expect")?;
        let lints = tokens::group_at(&content, index + 1, Delimiter::Parenthesis)?;
        let explained = lints
            .stream()
            .into_iter()
            .any(|token| token.to_string() == "reason");
        (!explained).then_some(name)
    })
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::tracked_file::sample::file;

    fn lines(text: &str) -> Vec<usize> {
        check(&file("crates/x/src/lib.rs", text))
            .iter()
            .map(|finding| finding.line)
            .collect()
    }

    #[test]
    fn a_reason_passes() {
        assert!(lines("#![allow(a, reason = \"b\")]\n#[cfg_attr(test, allow(a, reason = \"b\"))] fn f() {}\n").is_empty());
    }

    #[test]
    fn a_lint_switched_off_without_one_is_found() {
        assert_eq!(
            lines(
                "#![allow(a)]\n#[expect(b)]\nfn f() {}\n#[cfg_attr(test, allow(c))]\nfn g() {}\n"
            ),
            [1, 2, 4]
        );
    }

    #[test]
    fn code_that_is_generated_owes_a_reason_too() {
        assert_eq!(
            lines("fn f() {\n quote! { #[allow(a)] fn #name() {} }\n}\n"),
            [2]
        );
    }

    #[test]
    fn other_attributes_and_methods_are_none_of_its_business() {
        assert!(lines("#[derive(Debug)]\nstruct S;\nfn f() { x.expect(\"why\"); }\n").is_empty());
    }
}
