//! Rust types, server traits and a client from a contract.
//!
//! ```text
//! Contract --check--> Supported --Names::new--> Names --emit--> chunks --render--> GeneratedFile
//! ```
//!
//! Nothing in this crate knows that files exist: what it returns are paths and texts.

mod adaptation;
#[cfg(feature = "client")]
mod client;
mod documentation;
mod emission;
mod files;
mod imports;
#[cfg(feature = "client")]
mod message_samples;
mod modules;
mod names;
mod operations;
mod packed;
#[cfg(feature = "client")]
mod parameter_samples;
mod render;
#[cfg(feature = "client")]
mod round_trip;
#[cfg(feature = "client")]
mod samples;
mod sections;
mod server;
mod settings;
mod structure;
mod support;
mod types;

use std::panic::resume_unwind;
use std::thread;

use counterpart_document::Diagnostics;

pub use adaptation::{check_settings, unknown_operation, unknown_schema};
pub use names::{
    MemberNames, Names, OperationNames, PageNames, ParameterNames, PayloadNames, ResponseNames,
    SchemaNames, SecuritySchemeNames, TagNames,
};
pub use settings::{
    Addition, DateTime, Embedding, Formats, MemberDefaults, Modules, Part, Settings, Uuid,
};
pub use support::{
    FEATURES, Feature, Group, Limit, Support, Supported, check, deep_types, feature_table,
    recursion_limit,
};

use adaptation::Adaptation;
use emission::{Emission, Side};
use files::{Files, Module};

/// The stack on which code is made, in bytes. Tokens are read and laid out by recursion, at up to 100 KB for each value that lies in another
/// without optimization, which build scripts lack; documents are a hundred values deep at most.
const STACK: usize = 32 << 20;

/// A file to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GeneratedFile {
    /// Its path, relative to the folder of the contract's modules: `types.rs`.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// Warns, once, of the operations that declare no answer for some of the refusals of their server: they are answered with
/// problem details (RFC 9457).
pub fn unworded_refusals(supported: Supported<'_>) -> Diagnostics {
    server::unworded(supported.contract())
}

/// Generates the modules of a contract.
///
/// # Errors
///
/// If a client is asked for and the feature `client` is off, or if the wire layer of the client does not turn out as it
/// must. What a document can cause is found by [`check`], what settings can cause by [`check_settings`].
pub fn generate(
    supported: Supported<'_>,
    names: &Names,
    settings: &Settings,
) -> Result<Vec<GeneratedFile>, Diagnostics> {
    let generate = || generate_here(supported, names, settings);
    thread::scope(|scope| {
        let thread = thread::Builder::new()
            .name("generate".to_owned())
            .stack_size(STACK)
            .spawn_scoped(scope, generate);
        match thread.map(thread::ScopedJoinHandle::join) {
            Ok(Ok(generated)) => generated,
            Ok(Err(panic)) => resume_unwind(panic),
            // A system without a thread to spare; most documents need no more stack than there is here.
            Err(_) => generate(),
        }
    })
}

fn generate_here(
    supported: Supported<'_>,
    names: &Names,
    settings: &Settings,
) -> Result<Vec<GeneratedFile>, Diagnostics> {
    let contract = supported.contract();
    let adaptation = Adaptation::new(contract, settings).map_err(|errors| misfits(&errors))?;
    let emission = Emission::new(contract, names, adaptation);
    let sent = contract.of_webhooks();
    let sent_names = sent.as_ref().map(Names::new);
    let webhooks = sent.as_ref().zip(sent_names.as_ref());
    let webhooks = webhooks.map(|(contract, names)| emission.of_webhooks(contract, names));
    let version = documentation::one_line(&contract.version);
    let title = format!("{}, version {version}", documentation::api(contract));
    #[cfg(not(feature = "client"))]
    if let Some(part) = [Part::Client, Part::RoundTrip]
        .iter()
        .find(|part| settings.parts.contains(part))
    {
        return Err(without_client(*part));
    }
    let mut files = Files::new(&emission, title.clone(), settings);
    if settings.parts.contains(&Part::Types) {
        types_modules(&mut files, &emission, webhooks.as_ref(), settings);
    }
    // A description of webhooks alone is no service.
    let called = (!contract.operations.is_empty() || webhooks.is_none()).then_some(&emission);
    for emission in called.into_iter().chain(&webhooks) {
        end_modules(&mut files, emission, settings)?;
    }
    Ok(files.finish())
}

/// What one end or the other calls: the server, the client, and tests of the two against each other.
fn end_modules(
    files: &mut Files<'_>,
    emission: &Emission<'_>,
    settings: &Settings,
) -> Result<(), Diagnostics> {
    let title = &files.title;
    let of_what = match emission.side {
        Side::Called => title.to_owned(),
        Side::Sent => format!("webhooks of the {title}"),
    };
    if settings.parts.contains(&Part::Server) {
        let module = Module {
            name: "server",
            declaration: format!("pub mod {};", emission.side.module("server")),
            documentation: format!("Server traits of the {of_what}."),
            chunks: server::emit(emission),
        };
        files.add(emission, module);
    }
    #[cfg(feature = "client")]
    if settings.parts.contains(&Part::Client) {
        for module in client_modules(emission, settings)? {
            files.add(emission, module);
        }
    }
    #[cfg(feature = "client")]
    if settings.parts.contains(&Part::RoundTrip) {
        let module = Module {
            name: "round_trip",
            declaration: format!("mod {};", emission.side.module("round_trip")),
            documentation: format!("Round trips of every operation of the {of_what}."),
            chunks: round_trip::emit(emission),
        };
        files.add(emission, module);
    }
    Ok(())
}

/// Settings that do not fit the contract, for callers that have not asked [`check_settings`].
fn misfits(errors: &[String]) -> Diagnostics {
    let start = counterpart_document::Span::default();
    let errors = errors.iter();
    errors
        .map(|error| counterpart_document::Diagnostic::error("settings", error, start))
        .collect()
}

/// Nothing is left out silently: a part that this build of the crate cannot emit is an error.
#[cfg(not(feature = "client"))]
fn without_client(part: Part) -> Diagnostics {
    let message =
        format!("the part `{part:?}` is asked for, and the generator was built without clients");
    let start = counterpart_document::Span::new(0, 0);
    let diagnostic = counterpart_document::Diagnostic::error("client-feature", message, start)
        .with_help("turn on the feature `client` of `counterpart-build`, or leave the part out with `.parts(…)`");
    [diagnostic].into_iter().collect()
}

fn types_modules(
    files: &mut Files<'_>,
    emission: &Emission<'_>,
    webhooks: Option<&Emission<'_>>,
    settings: &Settings,
) {
    let title = files.title.clone();
    let mut tables = types::Tables::new(emission);
    let types = Module {
        name: "types",
        declaration: "pub mod types;".to_owned(),
        documentation: format!("Types of the {title}."),
        chunks: types::emit(emission),
    };
    files.add(emission, types);
    let none = emission.contract.operations.is_empty() && webhooks.is_some();
    if settings.only_schemas.is_empty() && !none {
        let operations = Module {
            name: "operations",
            declaration: "pub mod operations;".to_owned(),
            documentation: format!("Requests and outcomes of the {title}."),
            chunks: operations::emit(emission, &mut tables),
        };
        files.add(emission, operations);
    }
    let sent = webhooks.map(|webhooks| Module {
        name: "operations",
        declaration: format!("pub mod {};", Side::Sent.module("operations")),
        documentation: format!("Requests and outcomes of the webhooks of the {title}."),
        chunks: operations::emit(webhooks, &mut tables),
    });
    let tables = Module {
        name: "tables",
        declaration: "mod tables;".to_owned(),
        documentation: format!(
            "The schemas of the {title}, as the readers of the runtime take them."
        ),
        chunks: tables.into_chunks(),
    };
    files.add(emission, tables);
    if let Some(declaration) = conditional("json_schema", "schemars", settings.schemars) {
        let module = Module {
            name: "json_schema",
            declaration,
            documentation: format!("The schemas of the {title} for `schemars`."),
            chunks: types::json_schemas(emission),
        };
        files.add(emission, module);
    }
    if let Some(declaration) = conditional("open_api", "utoipa", settings.utoipa) {
        let module = Module {
            name: "open_api",
            declaration,
            documentation: format!("The schemas of the {title} for `utoipa`."),
            chunks: types::open_api_schemas(emission),
        };
        files.add(emission, module);
    }
    if let Some((webhooks, operations)) = webhooks.zip(sent) {
        files.add(webhooks, operations);
    }
}

/// The declaration of a module that is an addition; none if it is not wanted.
fn conditional(module: &str, feature: &str, embedding: Embedding) -> Option<String> {
    match embedding {
        Embedding::Never => None,
        Embedding::WithFeature => Some(format!(
            "#[cfg(feature = \"{feature}\")]\npub mod {module};"
        )),
        Embedding::Always => Some(format!("pub mod {module};")),
    }
}

#[cfg(feature = "client")]
fn client_modules(
    emission: &Emission<'_>,
    settings: &Settings,
) -> Result<Vec<Module>, Diagnostics> {
    let files = client::emit(emission)?;
    Ok(files
        .into_iter()
        .filter(|file| file.module != "service" || settings.service != Embedding::Never)
        .map(|file| Module {
            declaration: {
                let module = emission.side.module(file.module);
                match (file.module, settings.service) {
                    ("wire", _) => format!("mod {module};"),
                    ("service", Embedding::WithFeature) => {
                        format!("#[cfg(feature = \"service\")]\npub mod {module};")
                    }
                    _ => format!("pub mod {module};"),
                }
            },
            name: file.module,
            documentation: file.documentation,
            chunks: file.chunks,
        })
        .collect())
}
