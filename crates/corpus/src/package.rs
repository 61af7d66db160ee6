//! The crate of a document: types, server and client as a user has them, and tests of the three against each other.

use std::fs;
use std::path::Path;

use counterpart_codegen::{
    GeneratedFile, Names, Part, Settings, check, generate as part, recursion_limit,
};
use counterpart_contract::Contract;
use counterpart_document::Diagnostics;

/// Documents with no more operations than this are compiled whole.
const WHOLE: usize = 500;
/// Of larger ones, so many operations are.
const SLICE: usize = 200;

/// A generated module: the folder in which it stands, and its file.
type ModuleFile = (&'static str, GeneratedFile);

/// What the crate of a document is made of.
pub(crate) struct Modules {
    /// How many operations they are about.
    pub(crate) operations: usize,
    /// What the crate has to say to `rustc` besides.
    recursion_limit: Option<usize>,
    files: Vec<ModuleFile>,
}

/// The modules of a contract: of a large one for some operations that are drawn by the seed `slice`, or for all if there is none.
pub(crate) fn generate(mut contract: Contract, slice: Option<u64>) -> Result<Modules, Diagnostics> {
    if let Some(seed) = slice
        && contract.operations.len() > WHOLE
    {
        keep_some(&mut contract, seed);
    }
    let supported = check(&contract)?;
    let names = Names::new(&contract);
    let modules = Settings::new("openapi.json");
    let mut tests = Settings::new("openapi.json");
    tests.parts = [Part::RoundTrip].into();
    for path in [
        &mut tests.types_path,
        &mut tests.server_path,
        &mut tests.client_path,
    ] {
        "crate::contract".clone_into(path);
    }
    let mut files = Vec::new();
    for (folder, settings) in [("contract", modules), ("round_trip", tests)] {
        let generated = part(supported, &names, &settings)?;
        files.extend(generated.into_iter().map(|file| (folder, file)));
    }
    Ok(Modules {
        operations: contract.operations.len(),
        recursion_limit: recursion_limit(supported),
        files,
    })
}

/// Leaves so many operations of a contract, drawn by the seed.
fn keep_some(contract: &mut Contract, seed: u64) {
    let operations = contract.operations.iter();
    let mut ids: Vec<String> = operations.map(|operation| operation.id.clone()).collect();
    fastrand::Rng::with_seed(seed).shuffle(&mut ids);
    ids.truncate(SLICE);
    // It fails for ids that the contract does not have, and these are its own.
    let _ = contract.keep_operations(&ids);
}

/// Writes the crate of a document into its folder, in place of what an earlier run left there.
pub(crate) fn write(folder: &Path, document: &str, modules: &Modules) -> Result<(), String> {
    let cannot = |path: &Path, error: &std::io::Error| format!("`{}`: {error}", path.display());
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|error| cannot(folder, &error))?;
    }
    let limit = modules.recursion_limit;
    let limit = limit.map(|limit| format!("#![recursion_limit = \"{limit}\"]\n"));
    let limit = limit.unwrap_or_default();
    let library = format!(
        "//! Generated from `{document}`.\n{limit}#![deny(warnings, missing_docs)]\n\n\
         /// What its contract gives.\n#[path = \"contract/mod.rs\"]\npub mod contract;\n\
         #[cfg(test)]\n#[path = \"round_trip/mod.rs\"]\nmod round_trip;\n"
    );
    let own = [
        ("Cargo.toml", manifest("examined")),
        ("src/lib.rs", library),
    ];
    let generated = modules.files.iter().map(|(module, file)| {
        let path = format!("src/{module}/{}", file.path);
        (path, file.text.as_str())
    });
    let own = own
        .iter()
        .map(|(path, text)| ((*path).to_owned(), text.as_str()));
    for (path, text) in own.chain(generated) {
        let path = folder.join(path);
        let parent = path.parent().unwrap_or(folder);
        fs::create_dir_all(parent).map_err(|error| cannot(parent, &error))?;
        fs::write(&path, text).map_err(|error| cannot(&path, &error))?;
    }
    Ok(())
}

/// The manifest of a crate that depends on what generated code names.
pub(crate) fn manifest(name: &str) -> String {
    let runtime = concat!(env!("CARGO_MANIFEST_DIR"), "/../runtime");
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n\
         # A workspace of its own.\n[workspace]\n\n\
         [dependencies]\n\
         counterpart-runtime = {{ path = {runtime:?}, features = [\"client\", \"server\", \"testing\"] }}\n\
         serde = {{ version = \"1\", features = [\"derive\"] }}\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n\n\
         [profile.dev]\ndebug = false\nincremental = false\n"
    )
}
