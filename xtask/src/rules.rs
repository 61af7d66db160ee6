//! The rules of the architecture, one per file. Each is a function over the text of a file or of a
//! manifest, with its reason in its message.

pub(crate) mod dependencies;
pub(crate) mod http_free_types;

mod file_names;
mod foreign_crates;
mod machine_traces;
mod opening;
mod panics;
mod reasons;
mod size;
mod whitespace;

use crate::finding::Finding;
use crate::tracked_file::TrackedFile;

/// Everything that the rules over single files find in one of them.
pub(crate) fn check_file(file: &TrackedFile) -> Vec<Finding> {
    const RULES: [fn(&TrackedFile) -> Vec<Finding>; 8] = [
        file_names::check,
        foreign_crates::check,
        machine_traces::check,
        opening::check,
        panics::check,
        reasons::check,
        size::check,
        whitespace::check,
    ];
    RULES.iter().flat_map(|rule| rule(file)).collect()
}
