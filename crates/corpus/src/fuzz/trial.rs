//! One document through the whole pipeline, and what has to hold whatever it is.

use std::panic::{AssertUnwindSafe, resume_unwind};
use std::thread;

use counterpart_codegen::{
    Embedding, GeneratedFile, Names, Part, Settings, check, deep_types, generate, unworded_refusals,
};
use counterpart_contract::lower;
use counterpart_document::{Colour, Diagnostics, SourceFile, parse, render};
use serde::{Deserialize, Serialize};

use super::duplicates;
use super::panics;

/// The stack on which generated files are read, in bytes.
const READING: usize = 64 << 20;

/// What became of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Outcome {
    /// Types, both ends and round trips were generated.
    Generated,
    /// It was refused with diagnostics.
    Refused,
    /// Something that must never be.
    Failed,
}

/// Something that must never be.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Fault {
    /// What faults of one cause have in common: the place of a panic, the rule that is broken.
    pub(crate) class: String,
    /// What was said.
    pub(crate) text: String,
}

/// How much is asked of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Care {
    /// No panic, and what is generated is Rust.
    Once,
    /// It is generated twice as well, with the same text.
    Twice,
}

/// Runs the pipeline and holds what it gives to the rules. `at` is told which stage begins.
pub(crate) fn try_document(
    source: &SourceFile,
    care: Care,
    at: &dyn Fn(&str),
) -> Result<Outcome, Fault> {
    let caught = panics::catch(AssertUnwindSafe(|| {
        let first = run(source, at)?;
        if care == Care::Twice {
            at("generated again");
            let second = run(source, &|_| {})?;
            compare(first.as_deref(), second.as_deref())?;
        }
        let Some(files) = first else {
            return Ok(Outcome::Refused);
        };
        at("read as Rust");
        read_all(&files)?;
        Ok(Outcome::Generated)
    }));
    caught.unwrap_or_else(|panic| {
        Err(Fault {
            class: format!("panic at {}", panic.place),
            text: panic.text,
        })
    })
}

/// The generated files; `None` if the document is refused.
fn run(source: &SourceFile, at: &dyn Fn(&str)) -> Result<Option<Vec<GeneratedFile>>, Fault> {
    at("parse");
    let parsed = parse(source);
    look_at(&parsed.diagnostics, source)?;
    let Some(document) = parsed.document else {
        return refused(&parsed.diagnostics, "parse");
    };
    at("lower");
    let lowered = lower(&document);
    look_at(&lowered.diagnostics, source)?;
    let has_errors = parsed.diagnostics.has_errors() || lowered.diagnostics.has_errors();
    let Some(contract) = lowered.contract else {
        return refused(&lowered.diagnostics, "lower");
    };
    at("check");
    let supported = match check(&contract) {
        Ok(supported) => supported,
        Err(diagnostics) => {
            look_at(&diagnostics, source)?;
            return refused(&diagnostics, "check");
        }
    };
    if has_errors {
        return Ok(None);
    }
    at("warn");
    look_at(&unworded_refusals(supported), source)?;
    look_at(&deep_types(supported), source)?;
    at("names");
    let names = Names::new(&contract);
    at("generate");
    let mut settings = Settings::new("openapi.yaml");
    settings.parts = [Part::Types, Part::Server, Part::Client, Part::RoundTrip].into();
    settings.service = Embedding::Always;
    settings.schemars = Embedding::Always;
    settings.utoipa = Embedding::Always;
    match generate(supported, &names, &settings) {
        Ok(files) => Ok(Some(files)),
        Err(diagnostics) => Err(Fault {
            class: "what was checked cannot be generated".to_owned(),
            text: render(&diagnostics, source, Colour::Plain),
        }),
    }
}

fn refused<T>(diagnostics: &Diagnostics, stage: &str) -> Result<Option<T>, Fault> {
    if diagnostics.has_errors() {
        return Ok(None);
    }
    Err(Fault {
        class: format!("{stage} gives nothing and says no error"),
        text: format!("{diagnostics:?}"),
    })
}

/// Holds diagnostics to places that are in the text, and shows them.
fn look_at(diagnostics: &Diagnostics, source: &SourceFile) -> Result<(), Fault> {
    for diagnostic in diagnostics {
        let strays =
            |span: counterpart_document::Span| source.text().get(span.start..span.end).is_none();
        if diagnostic.labels.is_empty() || diagnostic.labels.iter().any(|label| strays(label.span))
        {
            return Err(Fault {
                class: format!("`{}` has no place in the text", diagnostic.code),
                text: format!("{diagnostic:?}"),
            });
        }
    }
    let text = render(diagnostics, source, Colour::Plain);
    if text.is_empty() != diagnostics.is_empty() {
        return Err(Fault {
            class: "diagnostics are shown as nothing".to_owned(),
            text: format!("{diagnostics:?}"),
        });
    }
    Ok(())
}

fn compare(first: Option<&[GeneratedFile]>, second: Option<&[GeneratedFile]>) -> Result<(), Fault> {
    if first == second {
        return Ok(());
    }
    let pairs = first
        .into_iter()
        .flatten()
        .zip(second.into_iter().flatten());
    let lines = pairs.flat_map(|(one, other)| one.text.lines().zip(other.text.lines()));
    let mut different = lines.filter(|(one, other)| one != other);
    Err(Fault {
        class: "the same document gives another text".to_owned(),
        text: format!("{:?}", different.next()),
    })
}

/// Reads on a stack that is large enough: it is the pipeline's need that is tried, not that of the reader.
fn read_all(files: &[GeneratedFile]) -> Result<(), Fault> {
    thread::scope(|scope| {
        let read_each = || files.iter().try_for_each(read);
        let thread = thread::Builder::new().stack_size(READING);
        match thread.spawn_scoped(scope, read_each) {
            Ok(thread) => thread.join().unwrap_or_else(|panic| resume_unwind(panic)),
            Err(error) => Err(Fault {
                class: "no thread can be started".to_owned(),
                text: error.to_string(),
            }),
        }
    })
}

/// Holds a generated file to what every Rust file is held to before types are looked at.
fn read(file: &GeneratedFile) -> Result<(), Fault> {
    // Rust refuses them in comments, and in literals they are escaped.
    let is_refused =
        |letter| matches!(letter, '\r' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if let Some(line) = file.text.split('\n').find(|line| line.contains(is_refused)) {
        return Err(Fault {
            class: format!("`{}` has a character that Rust refuses", file.path),
            text: line.to_owned(),
        });
    }
    let parsed = syn::parse_file(&file.text).map_err(|error| Fault {
        class: format!("`{}` is no Rust: {error}", file.path),
        text: error.span().source_text().unwrap_or_default(),
    })?;
    match duplicates::first(&parsed) {
        Some(duplicate) => Err(Fault {
            class: format!("`{}` has two {} of one name", file.path, duplicate.what),
            text: duplicate.name,
        }),
        None => Ok(()),
    }
}
