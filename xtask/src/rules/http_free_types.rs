//! The generated types can be embedded in any program, whatever it speaks HTTP with, or if it does
//! at all.

use crate::finding::Finding;
use crate::manifest::Manifest;

/// The package that the rule is about.
pub(crate) const PACKAGE: &str = "customers-types";

/// What Cargo is to print: everything the types need at run time, whichever of their features are
/// on.
pub(crate) const TREE_ARGUMENTS: [&str; 8] = [
    "tree",
    "--package",
    PACKAGE,
    "--edges",
    "normal",
    "--all-features",
    "--prefix",
    "none",
];

const FORBIDDEN: [&str; 4] = ["axum", "hyper", "reqwest", "tokio"];

/// Finds HTTP machinery in the tree of the types, given one package a line.
pub(crate) fn check(manifest: &Manifest, tree: &str) -> Vec<Finding> {
    let names: Vec<&str> = tree
        .lines()
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    let found = FORBIDDEN
        .iter()
        .filter(|forbidden| names.contains(forbidden));
    found
        .map(|name| {
            let message = format!("`{PACKAGE}` needs `{name}`: the types are to be embeddable without an HTTP stack");
            let mend = format!("`cargo tree --package {PACKAGE} --edges normal --all-features --invert {name}` shows the way in");
            manifest.finding(name, message, &mend)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::manifest::Manifest;

    fn found(tree: &str) -> usize {
        let manifest = Manifest {
            path: "crates/customers-types/Cargo.toml".to_owned(),
            text: String::new(),
            package: super::PACKAGE.to_owned(),
            dependencies: Vec::new(),
        };
        check(&manifest, tree).len()
    }

    #[test]
    fn values_of_http_pass() {
        assert_eq!(
            found("customers-types v0.1.0\nhttp v1.5.0\nbytes v1.11.0\nhyper-like v1.0.0\n"),
            0
        );
    }

    #[test]
    fn machinery_of_http_is_found_once() {
        assert_eq!(
            found("customers-types v0.1.0\ntokio v1.54.0\nhyper v1.0.0\ntokio v1.54.0 (*)\n"),
            2
        );
    }
}
