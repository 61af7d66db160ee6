//! Files and functions stay small enough to be read at one go.
//!
//! Clippy counts the code lines of functions by itself; this rule counts what a reader scrolls
//! through, comments included, and counts files as well. Parameters are Clippy's
//! (`too-many-arguments-threshold`).

use proc_macro2::{Delimiter, Group, TokenTree};

use crate::finding::Finding;
use crate::tokens::{self, Scope};
use crate::tracked_file::TrackedFile;

const LONGEST_FILE: usize = 800;
const LONGEST_FUNCTION: usize = 80;

/// Finds files and functions that are too long. A golden is as long as its document asks for.
pub(crate) fn check(file: &TrackedFile) -> Vec<Finding> {
    if !file.is_rust() || file.is_golden() {
        return Vec::new();
    }
    let mut findings = check_length(file);
    tokens::walk(&file.text, Scope::OwnCode, &mut |level, index| {
        findings.extend(check_function(file, level, index));
    });
    findings
}

fn check_length(file: &TrackedFile) -> Vec<Finding> {
    let length = file.text.lines().count();
    if length <= LONGEST_FILE {
        return Vec::new();
    }
    let message = format!(
        "the file has {length} lines, more than {LONGEST_FILE}: it holds more than one subject"
    );
    vec![file.finding(
        LONGEST_FILE + 1,
        message,
        "find the second noun and give it a file of its own",
    )]
}

fn check_function(file: &TrackedFile, level: &[TokenTree], index: usize) -> Option<Finding> {
    if tokens::ident_at(level, index)? != "fn" {
        return None;
    }
    let name = tokens::ident_at(level, index + 1)?;
    let first = tokens::line(&level[index]);
    let length = body(level, index)?.span_close().end().line - first + 1;
    if length <= LONGEST_FUNCTION {
        return None;
    }
    let message = format!(
        "the function `{name}` has {length} lines, more than {LONGEST_FUNCTION}: it cannot be read at one go"
    );
    Some(file.finding(first, message, "name its steps and make each a function"))
}

/// The braces of the function whose `fn` stands at `start`; a declaration ends in a semicolon and
/// has none.
fn body(level: &[TokenTree], start: usize) -> Option<&Group> {
    let end = (start..level.len()).find(|&index| {
        tokens::is_punct(level, index, ';')
            || tokens::group_at(level, index, Delimiter::Brace).is_some()
    })?;
    tokens::group_at(level, end, Delimiter::Brace)
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::tracked_file::sample::file;

    fn function_of(lines: usize) -> String {
        format!(
            "//! Sample.\nimpl X {{\nfn long() {{\n{}}}\n}}\n",
            "//\n".repeat(lines - 2)
        )
    }

    #[test]
    fn a_function_of_eighty_lines_passes() {
        assert!(check(&file("crates/x/src/lib.rs", &function_of(80))).is_empty());
    }

    #[test]
    fn a_function_of_more_is_found_at_its_first_line() {
        let findings = check(&file("crates/x/src/lib.rs", &function_of(81)));
        assert_eq!(findings.len(), 1);
        assert_eq!(findings[0].line, 3);
        assert!(
            findings[0].message.contains("`long` has 81 lines"),
            "{}",
            findings[0].message
        );
    }

    #[test]
    fn a_declaration_is_not_as_long_as_what_follows_it() {
        let text = format!(
            "trait T {{ fn short(&self); }}\nmod m {{\n{}}}\n",
            "//\n".repeat(90)
        );
        assert!(check(&file("crates/x/src/lib.rs", &text)).is_empty());
    }

    #[test]
    fn a_file_of_more_than_eight_hundred_lines_is_found() {
        assert!(check(&file("tests/wire.rs", &"//\n".repeat(800))).is_empty());
        assert_eq!(check(&file("tests/wire.rs", &"//\n".repeat(801))).len(), 1);
    }

    #[test]
    fn a_golden_may_be_long() {
        assert!(check(&file("tests/golden/x/types.rs", &"//\n".repeat(900))).is_empty());
    }
}
