//! What cannot be seen does not differ: no blanks behind a line, one newline at the end, no tabs in
//! Rust.

use crate::finding::Finding;
use crate::tracked_file::TrackedFile;

/// Finds white space that shows in no editor and in every change.
pub(crate) fn check(file: &TrackedFile) -> Vec<Finding> {
    if file.is_lock() {
        return Vec::new();
    }
    let mut findings = check_lines(file);
    findings.extend(check_end(file));
    findings
}

fn check_lines(file: &TrackedFile) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (text, line) in file.text.split('\n').zip(1..) {
        if text.ends_with(char::is_whitespace) {
            findings.push(file.finding(
                line,
                "blanks at the end of the line: they change unseen",
                "take them out",
            ));
        }
        if file.is_rust() && text.contains('\t') {
            let message = "a tab in Rust source: it is as wide as each editor likes";
            findings.push(file.finding(
                line,
                message,
                "indent with blanks; inside a string write `\\t`",
            ));
        }
    }
    findings
}

fn check_end(file: &TrackedFile) -> Option<Finding> {
    let lines = file.text.lines().count();
    if file.text.is_empty()
        || (file.text.ends_with('\n') && !file.text.ends_with("\n\n") && file.text != "\n")
    {
        return None;
    }
    Some(file.finding(
        lines,
        "the file does not end with one newline: the next addition changes its last line too",
        "end it with one newline",
    ))
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::tracked_file::sample::file;

    fn lines(path: &str, text: &str) -> Vec<usize> {
        check(&file(path, text))
            .iter()
            .map(|finding| finding.line)
            .collect()
    }

    #[test]
    fn a_clean_file_passes_and_so_does_an_empty_one() {
        assert!(lines("README.md", "one\n\ntwo\n").is_empty());
        assert!(lines("README.md", "").is_empty());
    }

    #[test]
    fn blanks_at_the_end_of_a_line_are_found() {
        assert_eq!(lines("README.md", "one \ntwo\r\nthree\n"), [1, 2]);
    }

    #[test]
    fn an_end_without_or_with_two_newlines_is_found() {
        assert_eq!(lines("README.md", "one\ntwo"), [2]);
        assert_eq!(lines("README.md", "one\n\n"), [2]);
    }

    #[test]
    fn a_tab_is_found_in_rust_only() {
        assert_eq!(lines("crates/x/src/lib.rs", "//! A\n\tfn f() {}\n"), [2]);
        assert!(lines("Makefile", "all:\n\ttrue\n").is_empty());
    }

    #[test]
    fn a_lock_file_is_as_its_tool_writes_it() {
        assert!(lines("Cargo.lock", "x \n\n").is_empty());
    }
}
