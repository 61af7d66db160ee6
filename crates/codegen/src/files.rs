//! The files of a contract: what is emitted becomes text module by module, so that no more than one of them is held as tokens.

use std::collections::BTreeSet;

use crate::GeneratedFile;
use crate::emission::{Emission, Side};
use crate::imports::{self, Neighbours};
use crate::modules;
use crate::names::Names;
use crate::render::{self, Chunk};
use crate::settings::Settings;

/// The release of the generator, whose generated code and runtime fit together: `0.1`.
const RELEASE: &str = concat!(
    env!("CARGO_PKG_VERSION_MAJOR"),
    ".",
    env!("CARGO_PKG_VERSION_MINOR")
);

/// A module about to be rendered.
pub(crate) struct Module {
    pub(crate) name: &'static str,
    /// How the file of all modules declares it.
    pub(crate) declaration: String,
    pub(crate) documentation: String,
    pub(crate) chunks: Vec<Chunk>,
}

/// The files so far.
pub(crate) struct Files<'a> {
    /// What the contract is called.
    pub(crate) title: String,
    settings: &'a Settings,
    /// The types that the contract deprecates.
    deprecated: BTreeSet<String>,
    /// The text of the file that declares the modules.
    index: String,
    written: Vec<GeneratedFile>,
}

impl<'a> Files<'a> {
    /// No files yet.
    pub(crate) fn new(emission: &Emission<'_>, title: String, settings: &'a Settings) -> Self {
        let index = format!(
            "// Modules of the {title}.\n//\n// {}\n\nconst _: () = counterpart_runtime::generated::written_by(\"{RELEASE}\");\n\n// Whoever includes these modules may use a part of them only.\n",
            origin(settings)
        );
        Self {
            title,
            settings,
            deprecated: emission.deprecated_types(),
            index,
            written: Vec::new(),
        }
    }

    /// Adds the files of a module.
    pub(crate) fn add(&mut self, emission: &Emission<'_>, module: Module) {
        self.index.push_str(
            "#[allow(dead_code, reason = \"not every part is used by every program\")]\n",
        );
        if imports::name_one_of(&module.chunks, &self.deprecated) {
            self.index.push_str(
                "#[expect(deprecated, reason = \"what the contract deprecates is generated all the same\")]\n",
            );
        }
        self.index.extend([module.declaration.as_str(), "\n"]);
        let files = files(module, emission.side, emission.names, self.settings);
        self.written.extend(files);
    }

    /// All files: the one that declares the modules is included, so it has no documentation of its own.
    pub(crate) fn finish(self) -> Vec<GeneratedFile> {
        let index = GeneratedFile {
            path: "mod.rs".to_owned(),
            text: render::legible(&self.index),
        };
        let mut files = vec![index];
        files.extend(self.written);
        files
    }
}

fn files(module: Module, side: Side, names: &Names, settings: &Settings) -> Vec<GeneratedFile> {
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
    let mut neighbours: Vec<(&str, &BTreeSet<String>)> = Vec::new();
    // A table has the name of its schema in capitals, which may be that of a type as well.
    if !["tables", "types"].contains(&module.name) {
        neighbours.push((&types_module, &types));
    }
    if !["operations", "tables", "types"].contains(&module.name) {
        neighbours.push((&operations_module, &operations));
    }
    match module.name {
        "types" | "operations" => neighbours.push(("super", &tables)),
        "service" => {
            neighbours.push((&server_module, &server));
            neighbours.push((&own_client_module, &client));
        }
        "round_trip" => {
            neighbours.push((&server_module, &server));
            neighbours.push((&server_module, &routers));
            neighbours.push((&client_module, &client));
        }
        _ => {}
    }
    let taken: BTreeSet<String> = types.union(&operations).chain(&server).cloned().collect();
    let paths = [
        &settings.types_path,
        &settings.server_path,
        &settings.client_path,
    ];
    let crates = paths.map(|path| path.split("::").next().unwrap_or_default());
    let source = modules::Source {
        name: &side.module(module.name),
        documentation: &module.documentation,
        origin: &origin(settings),
        chunks: module.chunks,
        neighbours: Neighbours {
            modules: &neighbours,
            taken: Some(&taken),
        },
        modules: settings.modules,
        tags: &modules::module_names(names.tags(), &crates),
    };
    modules::files(source)
}

/// What every file says of where it comes from.
fn origin(settings: &Settings) -> String {
    format!(
        "Generated from `{}` by Counterpart; do not edit.",
        settings.source
    )
}
