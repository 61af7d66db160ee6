//! A file is named for the thing it holds.

use crate::finding::Finding;
use crate::tracked_file::TrackedFile;

/// Names that say nothing of what is inside, so that anything may be put there.
const EMPTY_NAMES: [&str; 16] = [
    "common",
    "context",
    "data",
    "helper",
    "helpers",
    "info",
    "manager",
    "misc",
    "orchestrator",
    "processor",
    "util",
    "utils",
    "utilities",
    "wrapper",
    "part1",
    "part2",
];

/// Finds source files and their folders under a name that says nothing. Goldens are named by
/// documents.
pub(crate) fn check(file: &TrackedFile) -> Vec<Finding> {
    if !file.is_rust() || file.is_golden() {
        return Vec::new();
    }
    let parts = file
        .path
        .split('/')
        .map(|part| part.strip_suffix(".rs").unwrap_or(part));
    let empty = parts.filter(|part| EMPTY_NAMES.contains(part));
    empty
        .map(|name| {
            let message = format!(
                "`{name}` names no thing: a file under such a name takes in whatever comes along"
            );
            file.finding(
                1,
                message,
                "name it for the thing it holds, and move out what is another thing",
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::tracked_file::sample::file;

    #[test]
    fn a_file_named_for_its_thing_passes() {
        assert!(check(&file("crates/x/src/request_context.rs", "")).is_empty());
    }

    #[test]
    fn an_empty_name_is_found_in_file_and_folder() {
        assert_eq!(check(&file("crates/x/src/utils.rs", "")).len(), 1);
        assert_eq!(check(&file("tests/common/server.rs", "")).len(), 1);
    }

    #[test]
    fn a_golden_is_named_by_its_document() {
        assert!(check(&file("tests/golden/x/data.rs", "")).is_empty());
    }
}
