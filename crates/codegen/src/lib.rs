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
mod imports;
mod names;
mod operations;
#[cfg(feature = "client")]
mod parameter_samples;
mod render;
#[cfg(feature = "client")]
mod round_trip;
#[cfg(feature = "client")]
mod samples;
mod server;
mod settings;
mod structure;
mod support;
mod types;

use std::collections::BTreeSet;

use counterpart_document::Diagnostics;

pub use adaptation::{check_settings, unknown_operation, unknown_schema};
pub use names::{
    MemberNames, Names, OperationNames, PageNames, ParameterNames, PayloadNames, ResponseNames,
    SchemaNames, SecuritySchemeNames, TagNames,
};
pub use settings::{Addition, DateTime, Embedding, Formats, MemberDefaults, Part, Settings, Uuid};
pub use support::{FEATURES, Feature, Group, Limit, Support, Supported, check, feature_table};

use adaptation::Adaptation;
use emission::{Emission, Side};
use imports::{Neighbours, with_imports};
use render::Chunk;

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
    let mut modules: Vec<(Side, Module)> = Vec::new();
    if settings.parts.contains(&Part::Types) {
        modules.extend(types_modules(
            &emission,
            webhooks.as_ref(),
            &title,
            settings,
        ));
    }
    // A description of webhooks alone is no service.
    let called = (!contract.operations.is_empty() || webhooks.is_none()).then_some(&emission);
    for emission in called.into_iter().chain(&webhooks) {
        let ends = end_modules(emission, &title, settings)?;
        modules.extend(ends.into_iter().map(|module| (emission.side, module)));
    }
    let mut files = vec![index(&modules, &emission, &title, settings)];
    files.extend(modules.into_iter().map(|(side, module)| {
        let names = match side {
            Side::Called => names,
            Side::Sent => sent_names.as_ref().unwrap_or(names),
        };
        file(module, side, names, settings)
    }));
    Ok(files)
}

/// What one end or the other calls: the server, the client, and tests of the two against each other.
fn end_modules(
    emission: &Emission<'_>,
    title: &str,
    settings: &Settings,
) -> Result<Vec<Module>, Diagnostics> {
    let mut modules: Vec<Module> = Vec::new();
    let of_what = match emission.side {
        Side::Called => title.to_owned(),
        Side::Sent => format!("webhooks of the {title}"),
    };
    if settings.parts.contains(&Part::Server) {
        modules.push(Module {
            name: "server",
            declaration: format!("pub mod {};", emission.side.module("server")),
            documentation: format!("Server traits of the {of_what}."),
            chunks: server::emit(emission),
        });
    }
    #[cfg(feature = "client")]
    if settings.parts.contains(&Part::Client) {
        modules.extend(client_modules(emission, settings)?);
    }
    #[cfg(feature = "client")]
    if settings.parts.contains(&Part::RoundTrip) {
        modules.push(Module {
            name: "round_trip",
            declaration: format!("mod {};", emission.side.module("round_trip")),
            documentation: format!("Round trips of every operation of the {of_what}."),
            chunks: round_trip::emit(emission),
        });
    }
    Ok(modules)
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

/// A module about to be rendered.
struct Module {
    name: &'static str,
    declaration: String,
    documentation: String,
    chunks: Vec<Chunk>,
}

fn types_modules(
    emission: &Emission<'_>,
    webhooks: Option<&Emission<'_>>,
    title: &str,
    settings: &Settings,
) -> Vec<(Side, Module)> {
    let mut tables = types::Tables::new(emission);
    let types = types::emit(emission);
    let operations = operations::emit(emission, &mut tables);
    let sent = webhooks.map(|webhooks| Module {
        name: "operations",
        declaration: format!("pub mod {};", Side::Sent.module("operations")),
        documentation: format!("Requests and outcomes of the webhooks of the {title}."),
        chunks: operations::emit(webhooks, &mut tables),
    });
    let mut modules = vec![Module {
        name: "types",
        declaration: "pub mod types;".to_owned(),
        documentation: format!("Types of the {title}."),
        chunks: types,
    }];
    let none = emission.contract.operations.is_empty() && webhooks.is_some();
    if settings.only_schemas.is_empty() && !none {
        modules.push(Module {
            name: "operations",
            declaration: "pub mod operations;".to_owned(),
            documentation: format!("Requests and outcomes of the {title}."),
            chunks: operations,
        });
    }
    modules.push(Module {
        name: "tables",
        declaration: "mod tables;".to_owned(),
        documentation: format!(
            "The schemas of the {title}, as the readers of the runtime take them."
        ),
        chunks: tables.into_chunks(),
    });
    modules.extend(
        conditional("json_schema", "schemars", settings.schemars).map(|declaration| Module {
            name: "json_schema",
            declaration,
            documentation: format!("The schemas of the {title} for `schemars`."),
            chunks: types::json_schemas(emission),
        }),
    );
    modules.extend(
        conditional("open_api", "utoipa", settings.utoipa).map(|declaration| Module {
            name: "open_api",
            declaration,
            documentation: format!("The schemas of the {title} for `utoipa`."),
            chunks: types::open_api_schemas(emission),
        }),
    );
    let modules = modules.into_iter().map(|module| (Side::Called, module));
    modules
        .chain(sent.map(|module| (Side::Sent, module)))
        .collect()
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

/// The file that declares the modules. It is included, so it has no documentation of its own.
fn index(
    modules: &[(Side, Module)],
    emission: &Emission<'_>,
    title: &str,
    settings: &Settings,
) -> GeneratedFile {
    let deprecated = emission.deprecated_types();
    let mut text = format!(
        "// Modules of the {title}.\n//\n// Generated from `{}` by Counterpart; do not edit.\n\n",
        settings.source
    );
    text.push_str("// Whoever includes these modules may use a part of them only.\n");
    for (_, module) in modules {
        text.push_str(
            "#[allow(dead_code, reason = \"not every part is used by every program\")]\n",
        );
        if imports::name_one_of(&module.chunks, &deprecated) {
            text.push_str(
                "#[expect(deprecated, reason = \"what the contract deprecates is generated all the same\")]\n",
            );
        }
        text.extend([module.declaration.as_str(), "\n"]);
    }
    GeneratedFile {
        path: "mod.rs".to_owned(),
        text,
    }
}

fn file(module: Module, side: Side, names: &Names, settings: &Settings) -> GeneratedFile {
    let types = names.type_names();
    let operations = names.operation_type_names();
    let server = names.server_type_names();
    let client: BTreeSet<String> = ["Client", "Credentials"].map(str::to_owned).into();
    let routers: BTreeSet<String> = names
        .tags()
        .iter()
        .map(|tag| format!("{}_router", tag.function_prefix))
        .collect();
    let client_module = format!("{}::{}", settings.client_path, side.module("client"));
    let tables: BTreeSet<String> = ["tables".to_owned()].into();
    let types_module = format!("{}::types", settings.types_path);
    let operations_module = format!("{}::{}", settings.types_path, side.module("operations"));
    let server_module = format!("{}::{}", settings.server_path, side.module("server"));
    let own_client_module = format!("super::{}", side.module("client"));
    let mut modules: Vec<(&str, &BTreeSet<String>)> = Vec::new();
    // A table has the name of its schema in capitals, which may be that of a type as well.
    if !["tables", "types"].contains(&module.name) {
        modules.push((&types_module, &types));
    }
    if !["operations", "tables", "types"].contains(&module.name) {
        modules.push((&operations_module, &operations));
    }
    match module.name {
        "types" | "operations" => modules.push(("super", &tables)),
        "service" => {
            modules.push((&server_module, &server));
            modules.push((&own_client_module, &client));
        }
        "round_trip" => {
            modules.push((&server_module, &server));
            modules.push((&server_module, &routers));
            modules.push((&client_module, &client));
        }
        _ => {}
    }
    let taken: BTreeSet<String> = types.union(&operations).chain(&server).cloned().collect();
    let neighbours = Neighbours {
        modules: &modules,
        taken: Some(&taken),
    };
    let documentation = vec![
        module.documentation,
        String::new(),
        format!(
            "Generated from `{}` by Counterpart; do not edit.",
            settings.source
        ),
    ];
    GeneratedFile {
        path: format!("{}.rs", side.module(module.name)),
        text: render::file(&documentation, &with_imports(module.chunks, neighbours)),
    }
}
