//! The pipeline over one document: what the process of a document does.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::Path;

use counterpart_codegen::{Names, Part, Settings, Supported, check, deep_types, generate};
use counterpart_contract::{Contract, lower};
use counterpart_document::{Diagnostics, Document, Node, SourceFile, parse};

use crate::classes;
use crate::isolation;
use crate::package;
use crate::record::{Failure, Mark};
use crate::stage::Stage;

/// Runs the pipeline over a document and says how far it gets. An error means that it could not be read.
///
/// Its crate is written to this folder if a stage is asked for that is about one.
pub(crate) fn examine(
    path: &Path,
    until: Stage,
    package: &Path,
    slice: Option<u64>,
) -> Result<(), String> {
    let text = fs::read_to_string(path).map_err(|error| format!("it cannot be read: {error}"))?;
    isolation::limit_this_process().map_err(|error| format!("no limits can be set: {error}"))?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let examination = Examination {
        source: SourceFile::new(name, text),
        until,
        package,
        slice,
    };
    examination.run();
    say(&Mark::Memory(
        isolation::peak_memory("self").unwrap_or_default(),
    ));
    Ok(())
}

/// One document on its way.
struct Examination<'e> {
    source: SourceFile,
    /// The last stage to go through.
    until: Stage,
    /// Where its crate goes.
    package: &'e Path,
    /// What the drawing of operations starts from where there are too many for its crate, unless that is to be whole.
    slice: Option<u64>,
}

impl Examination<'_> {
    /// Goes through the stages until one fails; `None` if one did.
    fn run(&self) -> Option<()> {
        let mut warnings = BTreeMap::new();
        let document = self.stage(Stage::Parsed, || {
            let parsed = parse(&self.source);
            add(&mut warnings, &parsed.diagnostics);
            (parsed.document, parsed.diagnostics)
        })?;
        say(&describe(&document));
        let contract = self.stage(Stage::Lowered, || {
            let lowered = lower(&document);
            add(&mut warnings, &lowered.diagnostics);
            (lowered.contract, lowered.diagnostics)
        })?;
        for (class, count) in warnings {
            say(&Mark::Warned(class, count));
        }
        drop(document);
        self.generate(&contract)?;
        let modules = self.stage(Stage::RoundTrip, || {
            match package::generate(contract, self.slice) {
                Ok(generated) => (Some(generated), Diagnostics::new()),
                Err(diagnostics) => (None, diagnostics),
            }
        })?;
        say(&Mark::InCrate(modules.operations));
        if let Err(error) = package::write(self.package, self.source.path(), &modules) {
            say(&Mark::Failed(Failure {
                stage: Stage::RoundTrip,
                class: "its crate cannot be written".to_owned(),
                count: 1,
                example: error,
            }));
        }
        Some(())
    }

    fn generate(&self, contract: &Contract) -> Option<()> {
        let supported = self.stage(Stage::Supported, || match check(contract) {
            Ok(supported) => (Some(supported), Diagnostics::new()),
            Err(diagnostics) => (None, diagnostics),
        })?;
        for (class, count) in classes::warnings(&deep_types(supported)) {
            say(&Mark::Warned(class, count));
        }
        // Naming is part of each of the next stages; the first of them pays for it.
        let mut names = None;
        // One end that cannot be generated says nothing of the other.
        let [types, server, client] = [
            (Stage::Types, Part::Types),
            (Stage::Server, Part::Server),
            (Stage::Client, Part::Client),
        ]
        .map(|(stage, part)| {
            self.stage(stage, || {
                let names = names.get_or_insert_with(|| Names::new(contract));
                part_of(supported, names, part)
            })
        });
        types.and(server).and(client)
    }

    /// Runs a stage and says what became of it.
    fn stage<T>(&self, stage: Stage, run: impl FnOnce() -> (Option<T>, Diagnostics)) -> Option<T> {
        if stage > self.until {
            return None;
        }
        say(&Mark::Began(stage));
        let started = isolation::processor_seconds();
        let (made, diagnostics) = run();
        let seconds = isolation::processor_seconds() - started;
        for failure in classes::failures(stage, &diagnostics, &self.source) {
            say(&Mark::Failed(failure));
        }
        let made = made.filter(|_| !diagnostics.has_errors())?;
        say(&Mark::Passed(stage, seconds));
        Some(made)
    }
}

/// Generates one part.
fn part_of(supported: Supported<'_>, names: &Names, part: Part) -> (Option<()>, Diagnostics) {
    let mut settings = Settings::new("openapi.json");
    settings.parts = [part].into();
    match generate(supported, names, &settings) {
        Ok(files) => {
            let lines = files.iter().map(|file| file.text.lines().count()).sum();
            say(&Mark::Lines(lines));
            (Some(()), Diagnostics::new())
        }
        Err(diagnostics) => (None, diagnostics),
    }
}

/// What a document is, before anybody asks what it means.
fn describe(document: &Document) -> Mark {
    const METHODS: [&str; 8] = [
        "get", "put", "post", "delete", "options", "head", "patch", "trace",
    ];
    let root = document.root().as_mapping();
    let member = |name: &str| root.and_then(|root| root.get(name));
    let paths = member("paths").and_then(Node::as_mapping);
    let items = paths
        .into_iter()
        .flat_map(counterpart_document::Mapping::iter);
    let operations = items.filter_map(|entry| entry.value.as_mapping());
    let operations = operations.map(|item| item.keys().filter(|key| METHODS.contains(key)).count());
    Mark::Document {
        operations: operations.sum(),
        version: member("openapi")
            .and_then(Node::as_str)
            .unwrap_or_default()
            .to_owned(),
    }
}

fn add(warnings: &mut BTreeMap<String, usize>, diagnostics: &Diagnostics) {
    for (class, count) in classes::warnings(diagnostics) {
        *warnings.entry(class).or_insert(0) += count;
    }
}

/// Says something to the process that waits for this one; at once, as the next step may be the last.
fn say(mark: &Mark) {
    let mut output = std::io::stdout().lock();
    let line = serde_json::to_string(mark).unwrap_or_default();
    // Nobody is left to hear it if this fails.
    let _ = writeln!(output, "{line}").and_then(|()| output.flush());
}
