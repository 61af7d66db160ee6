//! `docs/FEATURES.md` says what the generator's own list says, and every fixture that it names exists.

use std::fs;
use std::path::Path;

use counterpart_codegen::{FEATURES, feature_table};

#[test]
fn the_feature_table_is_what_the_generator_says_of_itself() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/FEATURES.md");
    let written = fs::read_to_string(path).expect("the table is there");
    assert!(
        written == feature_table(),
        "docs/FEATURES.md is out of date: `cargo xtask bless` writes it"
    );
}

#[test]
fn every_fixture_that_the_feature_table_names_exists() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    for feature in FEATURES
        .iter()
        .filter(|feature| !feature.fixture.is_empty())
    {
        let document = golden.join(feature.fixture).join("openapi.yaml");
        assert!(
            document.is_file(),
            "{}: there is no fixture `{}`",
            feature.name,
            feature.fixture
        );
    }
}
