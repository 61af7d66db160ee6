//! Every fixture below `tests/golden/` and `examples/gallery/`: the files that are generated from it equal those beside it.
//!
//! A fixture of `tests/golden/` is named for the feature that it shows. What is generated is never written by this test:
//! `cargo xtask bless` does that.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use counterpart_build::{Files, Settings, generate_with};
use counterpart_document::SourceFile;
use similar::TextDiff;

#[path = "golden/settings.rs"]
mod settings;

/// How many lines of a difference are shown.
const SHOWN: usize = 60;

#[test]
fn the_files_generated_from_each_fixture_equal_those_beside_it() {
    let fixtures = fixtures();
    assert!(fixtures.len() >= 15, "only {} fixtures", fixtures.len());
    let failures: Vec<String> = fixtures
        .iter()
        .flat_map(|fixture| differences(fixture))
        .collect();
    assert!(
        failures.is_empty(),
        "{}\nif this is what should be generated, accept it by `cargo xtask bless`",
        failures.join("\n")
    );
}

/// What is generated from a fixture and does not equal what is beside it.
fn differences(fixture: &Path) -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let shown = fixture.strip_prefix(root).unwrap_or(fixture).display();
    let found = match generated(fixture) {
        Ok(found) => found,
        Err(failure) => return vec![format!("{shown}/openapi.yaml: {failure}")],
    };
    let mut expected = files(&fixture.join("generated"));
    let mut differences = Vec::new();
    for (file, found) in &found {
        let path = format!("{shown}/generated/{file}");
        match expected.remove(file) {
            None => differences.push(format!("{path} is missing")),
            Some(expected) if expected != *found => {
                differences.push(difference(&path, &expected, found));
            }
            Some(_) => {}
        }
    }
    let left_over = expected
        .into_keys()
        .map(|file| format!("{shown}/generated/{file} is left over"));
    differences.extend(left_over);
    differences
}

/// The files that are generated from a fixture, by their paths; what is wrong with it instead. What is said of it is in `warnings.txt` beside it,
/// which most fixtures have not.
fn generated(fixture: &Path) -> Result<BTreeMap<String, String>, String> {
    let text =
        fs::read_to_string(fixture.join("openapi.yaml")).map_err(|error| error.to_string())?;
    let name = fixture.file_name().unwrap_or_default().to_string_lossy();
    let mut settings = Settings::new("openapi.yaml");
    settings::set(&name, &mut settings);
    let source = SourceFile::new("openapi.yaml", text);
    let mut others = Files::beside(fixture.join("openapi.yaml"));
    let generated = generate_with(&source, &mut |location| others.load(location), &settings);
    let expected = fs::read_to_string(fixture.join("warnings.txt")).unwrap_or_default();
    if generated.warnings != expected {
        return Err(difference("warnings.txt", &expected, &generated.warnings));
    }
    let files = generated.files?;
    Ok(files
        .into_iter()
        .map(|file| (file.path, file.text))
        .collect())
}

fn difference(path: &str, expected: &str, found: &str) -> String {
    let diff = TextDiff::from_lines(expected, found);
    let whole = diff
        .unified_diff()
        .header(path, "what is generated now")
        .to_string();
    let mut shown: String = whole.split_inclusive('\n').take(SHOWN).collect();
    let lines = whole.lines().count();
    if lines > SHOWN {
        let _ = writeln!(shown, "... and {} lines more", lines - SHOWN);
    }
    shown
}

/// The texts of the files in a folder and below it, by their paths from there; none if there is no such folder.
fn files(folder: &Path) -> BTreeMap<String, String> {
    let Ok(entries) = fs::read_dir(folder) else {
        return BTreeMap::new();
    };
    let mut texts = BTreeMap::new();
    for entry in entries {
        let path = entry.expect("the folder can be read").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_dir() {
            let below = files(&path).into_iter();
            texts.extend(below.map(|(below, text)| (format!("{name}/{below}"), text)));
        } else {
            let text = fs::read_to_string(&path).expect("a golden can be read");
            texts.insert(name.into_owned(), text);
        }
    }
    texts
}

/// The folders of the fixtures, in order.
fn fixtures() -> Vec<PathBuf> {
    let mut folders = Vec::new();
    for folder in settings::FOLDERS {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        let entries = fs::read_dir(root).expect("the folder can be read");
        let paths = entries.map(|entry| entry.expect("the folder can be read").path());
        folders.extend(paths.filter(|path| path.is_dir()));
    }
    folders.sort();
    folders
}
