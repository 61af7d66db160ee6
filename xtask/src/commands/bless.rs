//! `bless`: writes again what the tests expect of the fixtures, from what the pipeline makes now.
//!
//! It is the only writer of these files, so that no test can rewrite its own expectation.

use std::fs;
use std::path::{Path, PathBuf};

use counterpart_build::{Files, Settings, generate_with};
use counterpart_codegen::feature_table;
use counterpart_contract::lower;
use counterpart_document::{Colour, SourceFile, parse_with, render};

use super::{Command, Verdict, refuse_arguments};
use crate::workspace;

#[path = "../../../tests/golden/settings.rs"]
mod settings;

/// The command's entry in the table.
pub(crate) const COMMAND: Command = Command {
    name: "bless",
    arguments: "",
    summary: "writes the goldens again from what the generator makes now",
    run,
};

fn run(arguments: &[String]) -> Result<Verdict, String> {
    refuse_arguments(COMMAND.name, arguments)?;
    let root = workspace::root()?;
    let mut blessed = Blessed { changes: 0, root };
    let mut verdict = Verdict::Passed;
    for folder in settings::FOLDERS {
        for fixture in blessed.entries(folder)? {
            if fixture.is_dir()
                && let Err(failure) = blessed.golden(&fixture)
            {
                println!("{failure}");
                verdict = Verdict::Failed;
            }
        }
    }
    for document in blessed.entries("tests/rejects")? {
        if has_extension(&document, "yaml") {
            blessed.reject(&document)?;
        }
    }
    let table = blessed.root.join("docs/FEATURES.md");
    blessed.write(&table, &feature_table())?;
    println!("bless: {} files changed", blessed.changes);
    Ok(verdict)
}

/// What has been written so far.
struct Blessed {
    root: PathBuf,
    changes: usize,
}

impl Blessed {
    /// Writes the files that are generated from a fixture, and removes those that no longer are.
    fn golden(&mut self, fixture: &Path) -> Result<(), String> {
        let document = fixture.join("openapi.yaml");
        let source = SourceFile::new("openapi.yaml", read(&document)?);
        let mut others = Files::beside(&document);
        let name = fixture.file_name().unwrap_or_default().to_string_lossy();
        let mut settings = Settings::new("openapi.yaml");
        settings::set(&name, &mut settings);
        let generated = generate_with(&source, &mut |location| others.load(location), &settings);
        self.warnings(&fixture.join("warnings.txt"), &generated.warnings)?;
        let files = generated
            .files
            .map_err(|errors| format!("{}: {errors}", self.shown(fixture)))?;
        let folder = fixture.join("generated");
        for file in &files {
            self.write(&folder.join(&file.path), &file.text)?;
        }
        for path in files_below(&folder)? {
            if !files.iter().any(|file| folder.join(&file.path) == path) {
                fs::remove_file(&path).map_err(|error| error.to_string())?;
                self.say("removed", &path);
            }
        }
        Ok(())
    }

    /// Writes what is said of a fixture that is generated all the same; there is no file if that is nothing.
    fn warnings(&mut self, path: &Path, warnings: &str) -> Result<(), String> {
        if !warnings.is_empty() {
            return self.write(path, warnings);
        }
        if path.exists() {
            fs::remove_file(path).map_err(|error| error.to_string())?;
            self.say("removed", path);
        }
        Ok(())
    }

    /// Writes what the stages before code generation say about a document.
    fn reject(&mut self, document: &Path) -> Result<(), String> {
        let name = document.file_name().unwrap_or_default().to_string_lossy();
        let source = SourceFile::new(name, read(document)?);
        let mut others = Files::beside(document);
        let parsed = parse_with(&source, &mut |location| others.load(location));
        let mut diagnostics = parsed.diagnostics;
        if let Some(document) = parsed.document {
            diagnostics.extend(lower(&document).diagnostics);
        }
        let text = render(&diagnostics, &parsed.sources, Colour::Plain);
        self.write(&document.with_extension("txt"), &text)
    }

    fn write(&mut self, path: &Path, text: &str) -> Result<(), String> {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)
                .map_err(|error| format!("{}: {error}", self.shown(folder)))?;
        }
        let word = match fs::read_to_string(path) {
            Ok(present) if present == text => return Ok(()),
            Ok(_) => "changed",
            Err(_) => "created",
        };
        fs::write(path, text).map_err(|error| format!("{}: {error}", self.shown(path)))?;
        self.say(word, path);
        Ok(())
    }

    fn say(&mut self, word: &str, path: &Path) {
        println!("{word} {}", self.shown(path));
        self.changes += 1;
    }

    fn entries(&self, folder: &str) -> Result<Vec<PathBuf>, String> {
        entries(&self.root.join(folder))
    }

    fn shown(&self, path: &Path) -> String {
        let relative = path.strip_prefix(&self.root).unwrap_or(path);
        relative.display().to_string()
    }
}

/// What is in a folder, in order.
fn entries(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let cannot = |error| format!("`{}` cannot be read: {error}", folder.display());
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(cannot)? {
        paths.push(entry.map_err(cannot)?.path());
    }
    paths.sort();
    Ok(paths)
}

/// The files in a folder and in the folders in it.
fn files_below(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut files = Vec::new();
    for path in entries(folder)? {
        if path.is_dir() {
            files.extend(files_below(&path)?);
        } else {
            files.push(path);
        }
    }
    Ok(files)
}

fn has_extension(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|found| found == extension)
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path)
        .map_err(|error| format!("`{}` cannot be read: {error}", path.display()))
}
