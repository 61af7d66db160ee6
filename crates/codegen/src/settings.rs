//! What to generate, and how its modules find each other.

use std::collections::BTreeSet;

/// What to generate, and how its modules find each other.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Settings {
    /// The document's name, for the head of each file: `openapi.yaml`.
    pub source: String,
    /// Which modules to generate.
    pub parts: BTreeSet<Part>,
    /// The path of the module in which `types` and `operations` stand: `super`, or a crate of their own.
    pub types_path: String,
    /// The path of the module in which `server` stands: `super`, or a crate of its own.
    pub server_path: String,
    /// The path of the module in which `client` stands: `super`, or a crate of its own.
    pub client_path: String,
    /// The ids of operations to leave out because they cannot be generated.
    pub skipped_operations: Vec<String>,
    /// Whether the types implement `schemars::JsonSchema`.
    pub schemars: Embedding,
    /// Whether the types implement `utoipa::ToSchema`.
    pub utoipa: Embedding,
    /// Whether the client implements the server's traits.
    pub service: Embedding,
}

/// A part of what a contract gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// `types` and `operations`.
    Types,
    /// `server`.
    Server,
    /// `client`; needs the feature `client` of this crate.
    Client,
    /// `round_trip`: tests of the other three against each other, which need the feature `client` of this crate and
    /// the runtime's feature `testing`.
    RoundTrip,
}

/// Whether an addition is generated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Embedding {
    /// It is not.
    Never,
    /// It is, under the feature of its name in the crate that includes it.
    WithFeature,
    /// It is.
    Always,
}

impl Settings {
    /// All parts in one module, from the document of this name.
    pub fn new(source: impl Into<String>) -> Self {
        Self {
            source: source.into(),
            parts: [Part::Types, Part::Server, Part::Client].into(),
            types_path: "super".to_owned(),
            server_path: "super".to_owned(),
            client_path: "super".to_owned(),
            skipped_operations: Vec::new(),
            schemars: Embedding::Never,
            utoipa: Embedding::Never,
            service: Embedding::Never,
        }
    }
}
