//! The one build script of the repository: `CARGO_PKG_NAME` decides what is generated, `openapi.yaml` from what.

use std::path::Path;
use std::{env, fs, io};

use counterpart_build::{Build, Embedding, Part, Reporter};

/// The contract, seen from the folder of a crate.
const CONTRACT: &str = "../../openapi.yaml";

fn main() {
    // Read at run time: the packages share this source, and Cargo may share what it is compiled to.
    let package = env::var("CARGO_PKG_NAME").unwrap_or_default();
    match package.as_str() {
        "customers-types" => Build::new(CONTRACT)
            .name("customers")
            .parts([Part::Types])
            .schemars(Embedding::WithFeature)
            .utoipa(Embedding::WithFeature)
            .run(),
        "customers-server" => Build::new(CONTRACT)
            .name("customers")
            .parts([Part::Server])
            .types_from("customers_types")
            .reported(Reporter::Elsewhere)
            .run(),
        "customers-client" => Build::new(CONTRACT)
            .name("customers")
            .parts([Part::Client])
            .types_from("customers_types")
            .server_from("customers_server")
            .service(Embedding::WithFeature)
            .reported(Reporter::Elsewhere)
            .run(),
        "contract-tests" => {
            Build::new("openapi.yaml")
                .name("customers")
                .parts([Part::RoundTrip])
                .types_from("customers_types")
                .server_from("customers_server")
                .client_from("customers_client")
                .reported(Reporter::Elsewhere)
                .run();
            if let Err(error) = list_goldens() {
                println!("cargo::error=the goldens cannot be listed: {error}");
            }
        }
        other => println!("cargo::error=nothing is generated for the package `{other}`"),
    }
}

/// Writes the list of modules that the goldens are, one per folder of `tests/golden`.
fn list_goldens() -> io::Result<()> {
    println!("cargo::rerun-if-changed=tests/golden");
    let root = env::current_dir()?.join("tests/golden");
    let mut folders = Vec::new();
    for entry in fs::read_dir(&root)? {
        let index = entry?.path().join("generated/mod.rs");
        if index.exists() {
            folders.push(index);
        }
    }
    folders.sort();
    let modules: Vec<String> = folders.iter().map(|index| module(&root, index)).collect();
    let out = env::var_os("OUT_DIR").unwrap_or_default();
    fs::write(Path::new(&out).join("goldens.rs"), modules.concat())
}

/// The declaration of a golden, named for its fixture.
fn module(root: &Path, index: &Path) -> String {
    let fixture = index.strip_prefix(root).unwrap_or(index);
    let fixture = fixture.iter().next().unwrap_or_default().to_string_lossy();
    let path = index.to_string_lossy();
    let name = fixture.replace('-', "_");
    format!("/// The fixture `{fixture}`.\n#[path = {path:?}]\npub mod {name};\n")
}
