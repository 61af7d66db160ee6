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
    /// The ids of the only operations to generate, with the schemas that they reach; all if there are none.
    pub only_operations: Vec<String>,
    /// The names of the only schemas to generate, with those that they reach, and no operation; all if there are none.
    pub only_schemas: Vec<String>,
    /// The names of schemas with the types that stand for them in place of generated ones.
    ///
    /// Such a type implements `Clone`, `Debug`, `PartialEq`, `serde::Serialize` and `serde::Deserialize`. Where it is a whole
    /// body or a parameter, it also implements the runtime's `codec::Decode` and `codec::Encode`, which take no code:
    /// `impl Decode<'_> for Money {}`.
    pub replacements: Vec<(String, String)>,
    /// What types derive besides what every type derives.
    pub derives: Vec<Addition>,
    /// The attributes of types besides those of every type.
    pub attributes: Vec<Addition>,
    /// What stands for `date-time` and `date`.
    pub date_time: DateTime,
    /// What stands for `uuid`.
    pub uuid: Uuid,
    /// Whether texts are held to their `format` where that decides over no type.
    pub formats: Formats,
    /// Whether a missing member of an object is read as its default.
    pub member_defaults: MemberDefaults,
    /// Whether the types implement `schemars::JsonSchema`.
    pub schemars: Embedding,
    /// Whether the types implement `utoipa::ToSchema`.
    pub utoipa: Embedding,
    /// Whether the client implements the server's traits.
    pub service: Embedding,
    /// Whether modules are split by tag.
    pub modules: Modules,
}

/// Whether the modules of a contract with several tags are split: `operations.rs` into `operations/pets.rs` and others, which it names.
///
/// What a user writes is the same: `operations::GetPet`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Modules {
    /// Those that would have more than some 4,000 lines are.
    #[default]
    BySize,
    /// Each that has something of a tag alone is.
    ByTag,
    /// None is: each is one file.
    Single,
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

/// What is added to the type of one schema, or of all.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Addition {
    /// The name of the schema; `None` adds to every struct and enum.
    pub schema: Option<String>,
    /// Derives, separated by commas; or attributes as in code.
    pub text: String,
}

impl Addition {
    /// Adds this to the type of the schema of this name.
    pub fn of_schema(schema: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            schema: Some(schema.into()),
            text: text.into(),
        }
    }

    /// Adds this to every struct and enum.
    pub fn of_all(text: impl Into<String>) -> Self {
        Self {
            schema: None,
            text: text.into(),
        }
    }
}

/// Which crate's types stand for `date-time` and `date`. The runtime's feature of that name has to be on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum DateTime {
    /// `jiff::Timestamp` and `jiff::civil::Date`.
    #[default]
    Jiff,
    /// `chrono::DateTime<Utc>` and `chrono::NaiveDate`.
    Chrono,
    /// `time::OffsetDateTime`, in UTC, and `time::Date`.
    Time,
    /// `String`: the text as it is, held to the form of RFC 3339.
    Text,
}

/// What stands for `uuid`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Uuid {
    /// `uuid::Uuid`; the runtime's feature `uuid` has to be on.
    #[default]
    Uuid,
    /// `String`: the text as it is, held to the hyphenated form.
    Text,
}

/// What a `format` says of a text where it decides over no type: `email`, `uri`, `ipv4`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Formats {
    /// Nothing that is checked: it is an annotation, as JSON Schema 2020-12 and `OpenAPI` have it unless both sides agree otherwise.
    #[default]
    Annotations,
    /// What the text must be. Both ends refuse another one, requests and answers alike.
    Assertions,
}

/// What the `default` of an optional member of an object says.
///
/// That of a parameter is always filled in. `null` and the default of a member that has a struct of its own are told in the documentation alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum MemberDefaults {
    /// What whoever reads an object without the member reads in its place. It is not sent for a value made without it.
    #[default]
    FilledIn,
    /// Nothing but a word to the reader of the documentation: for a contract of which the same schemas describe what is changed, where a member
    /// that is missing is left as it is.
    Annotations,
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
            only_operations: Vec::new(),
            only_schemas: Vec::new(),
            replacements: Vec::new(),
            derives: Vec::new(),
            attributes: Vec::new(),
            date_time: DateTime::default(),
            uuid: Uuid::default(),
            formats: Formats::default(),
            member_defaults: MemberDefaults::default(),
            schemars: Embedding::Never,
            utoipa: Embedding::Never,
            service: Embedding::Never,
            modules: Modules::default(),
        }
    }
}
