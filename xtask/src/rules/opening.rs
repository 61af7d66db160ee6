//! A source file opens with `//!`: who opens it learns what it is for before the first line of
//! code.

use crate::finding::Finding;
use crate::tracked_file::TrackedFile;

/// Finds a source file without an opening sentence. Generated files have a header of their own.
pub(crate) fn check(file: &TrackedFile) -> Vec<Finding> {
    // An example's build script is what its reader copies: three lines.
    let is_example_script = file.path.starts_with("examples/") && file.path.ends_with("/build.rs");
    let exempt = !file.is_rust() || file.is_golden() || file.is_reject() || is_example_script;
    if exempt || file.text.starts_with("//!") {
        return Vec::new();
    }
    let message =
        "the file does not open with `//!`: who opens a file should learn first what it is for";
    vec![file.finding(1, message, "say in one sentence what the file holds, and why it is shaped so where that is not obvious")]
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::tracked_file::sample::file;

    #[test]
    fn an_opening_sentence_passes() {
        assert!(check(&file("crates/x/src/lib.rs", "//! What it is.\n")).is_empty());
    }

    #[test]
    fn a_file_that_opens_with_code_is_found() {
        assert_eq!(
            check(&file("crates/x/src/lib.rs", "use x;\n//! Late.\n")).len(),
            1
        );
    }

    #[test]
    fn a_golden_may_open_as_it_likes() {
        assert!(check(&file("tests/golden/x/mod.rs", "// Generated.\n")).is_empty());
    }
}
