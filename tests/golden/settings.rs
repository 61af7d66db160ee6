//! The settings under which a fixture is generated, for whoever generates it: the test, `cargo xtask bless` and the build script.
//!
//! They all include this file, so that a fixture has one set of them.

use counterpart_build::{Addition, DateTime, Embedding, Formats, Modules, Settings, Uuid};

/// The folders whose folders are fixtures; no two of these have one name.
pub(crate) const FOLDERS: [&str; 2] = ["tests/golden", "examples/gallery"];

/// Sets what a fixture needs beyond the settings of all.
pub(crate) fn set(fixture: &str, settings: &mut Settings) {
    settings.service = Embedding::Always;
    settings.schemars = Embedding::WithFeature;
    settings.utoipa = Embedding::WithFeature;
    let derive = Addition::of_schema;
    match fixture {
        "embedded-types" => {
            settings.parts = [counterpart_build::Part::Types].into();
            settings.only_schemas = vec!["Order".to_owned(), "Refund".to_owned()];
            settings.replacements = vec![("Money".to_owned(), "crate::money::Money".to_owned())];
            settings.derives = vec![
                derive("Buyer", "Eq, Hash"),
                derive("BuyerAddress", "Eq, std::hash::Hash"),
                derive("Channel", "Hash"),
            ];
            settings.attributes = vec![derive("Buyer", "#[doc(alias = \"customer\")]")];
        }
        "replaced-types" => {
            settings.replacements = vec![
                ("Price".to_owned(), "crate::money::Price".to_owned()),
                ("Age".to_owned(), "crate::money::Age".to_owned()),
            ];
        }
        "asserted-formats" => settings.formats = Formats::Assertions,
        "modules-by-tag" => settings.modules = Modules::ByTag,
        "chrono-dates" => settings.date_time = DateTime::Chrono,
        "time-dates" => settings.date_time = DateTime::Time,
        "text-dates" => {
            settings.date_time = DateTime::Text;
            settings.uuid = Uuid::Text;
        }
        _ => {}
    }
}
