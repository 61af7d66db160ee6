//! The threat list names tests that exist: `SECURITY.md` promises nothing that nothing holds it to.

use std::fs;
use std::path::Path;

#[test]
fn every_threat_has_a_test_and_every_test_that_is_named_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(root.join("SECURITY.md")).expect("the threat list is text");
    let rows: Vec<&str> = text
        .lines()
        .filter(|line| line.starts_with("| "))
        .skip(2)
        .collect();
    assert!(rows.len() > 15, "the table was not found");
    for row in rows {
        let cell = row.trim_end_matches(" |").rsplit(" | ").next();
        let tests = cell.expect("a row has cells").split('`');
        // Every second piece stands between backticks.
        let tests: Vec<&str> = tests.skip(1).step_by(2).collect();
        assert!(!tests.is_empty(), "no test in: {row}");
        let mut file = "";
        for test in tests {
            // A name without a file is of the file before it.
            let (path, name) = test.split_once("::").expect("a test has a name");
            if !path.is_empty() {
                file = path;
            }
            let code = fs::read_to_string(root.join(file))
                .unwrap_or_else(|error| panic!("`{file}` in SECURITY.md: {error}"));
            let definition = format!("fn {name}(");
            assert!(
                code.contains(&definition),
                "SECURITY.md names `{name}`, which is not in {file}"
            );
        }
    }
}

#[test]
fn no_crate_of_ours_may_be_unsafe() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &Path| fs::read_to_string(path).expect("a manifest is text");
    let workspace = read(&root.join("Cargo.toml"));
    assert!(workspace.contains("[workspace.lints.rust]\nunsafe_code = \"forbid\""));
    let crates = fs::read_dir(root.join("crates")).expect("there are crates");
    let folders = crates.map(|entry| entry.expect("the folder can be read").path());
    for folder in folders.chain([root.to_owned(), root.join("xtask")]) {
        let manifest = read(&folder.join("Cargo.toml"));
        let inherits = manifest.contains("[lints]\nworkspace = true");
        assert!(inherits, "{} has lints of its own", folder.display());
    }
}

#[test]
fn the_gate_checks_the_dependencies() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let gate = fs::read_to_string(root.join(".ci/run")).expect("the gate is text");
    assert!(gate.contains("cargo-deny\" --locked check bans licenses sources"));
}
