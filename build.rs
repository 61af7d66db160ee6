//! The one build script of the repository: `CARGO_PKG_NAME` decides what is generated, `openapi.yaml` from what.

use std::env;

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
        other => println!("cargo::error=nothing is generated for the package `{other}`"),
    }
}
