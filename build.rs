//! The one build script of the repository: `CARGO_PKG_NAME` decides what is generated, `openapi.yaml` from what.

use std::path::Path;
use std::{env, fs, io};

use counterpart_build::{Build, Embedding, Part, Reporter};

#[path = "tests/golden/settings.rs"]
mod settings;

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
            .copy_document()
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
        "benchmarks" => Build::new("strict.yaml")
            .parts([Part::Types, Part::Server])
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
            if let Err(error) = goldens() {
                println!("cargo::error=the goldens cannot be listed: {error}");
            }
        }
        other => println!("cargo::error=nothing is generated for the package `{other}`"),
    }
}

/// Lists the modules that the goldens are, one per fixture, and generates a round trip of each.
fn goldens() -> io::Result<()> {
    let root = env::current_dir()?;
    let mut fixtures = Vec::new();
    for folder in settings::FOLDERS {
        println!("cargo::rerun-if-changed={folder}");
        for entry in fs::read_dir(root.join(folder))? {
            let fixture = entry?.file_name().to_string_lossy().into_owned();
            if root
                .join(folder)
                .join(&fixture)
                .join("generated/mod.rs")
                .exists()
            {
                fixtures.push((folder, fixture));
            }
        }
    }
    fixtures.sort();
    let mut modules = Vec::new();
    let mut round_trips = Vec::new();
    let mut printed = vec![printed_schemas("openapi.yaml", "customers_types")];
    for (folder, fixture) in fixtures {
        let name = fixture.replace('-', "_");
        let generated = root.join(folder).join(&fixture).join("generated");
        let operations = ["operations.rs", "webhook_operations.rs"];
        let has_operations = operations.iter().any(|file| {
            let text = fs::read_to_string(generated.join(file)).unwrap_or_default();
            // They stand in it, or in the modules that it passes on.
            text.contains("Operation for") || text.contains("use self::")
        });
        let path = generated.join("mod.rs");
        let path = path.to_string_lossy();
        modules.push(format!(
            "/// The fixture `{fixture}`.\n#[path = {path:?}]\npub mod {name};\n"
        ));
        let document = format!("{folder}/{fixture}/openapi.yaml");
        printed.push(printed_schemas(&document, &format!("goldens::{name}")));
        if !has_operations {
            continue;
        }
        round_trips.push(format!(
            "mod {name} {{ counterpart_runtime::include_contract!(\"goldens/{name}\"); }}\n"
        ));
        Build::new(document)
            .name(format!("goldens/{name}"))
            .settings(|settings| settings::set(&fixture, settings))
            .parts([Part::RoundTrip])
            .types_from(format!("goldens::{name}"))
            .server_from(format!("goldens::{name}"))
            .client_from(format!("goldens::{name}"))
            // What is said of a fixture is compared by `tests/golden.rs`.
            .reported(Reporter::Elsewhere)
            .run();
    }
    let out = env::var_os("OUT_DIR").unwrap_or_default();
    fs::write(Path::new(&out).join("goldens.rs"), modules.concat())?;
    fs::write(
        Path::new(&out).join("printed_schemas.rs"),
        format!("const PRINTED: &[Printed] = &[{}];\n", printed.concat()),
    )?;
    fs::write(
        Path::new(&out).join("golden_round_trips.rs"),
        round_trips.concat(),
    )
}

/// What the types of a contract print as schemas, for `tests/printed_schemas.rs`.
fn printed_schemas(document: &str, module: &str) -> String {
    format!(
        "Printed {{ document: {document:?}, json_schemas: {module}::json_schema::add_all, \
         open_api_schemas: {module}::open_api::schemas }},\n"
    )
}
