//! The front door of Counterpart for build scripts.
//!
//! ```no_run
//! counterpart_build::Build::new("openapi.yaml").run();
//! ```
//!
//! in the `main` of a build script writes the modules of the contract below `OUT_DIR`, where `counterpart_runtime::include_contract!("openapi")` takes
//! them from. A mistake in the document ends the build with the line, the caret, the reason and the fix.

mod cargo;
mod document;
mod errors;
mod files;
mod pipeline;
mod write;

use std::path::{Path, PathBuf};

use counterpart_document::SourceFile;

pub use counterpart_codegen::{
    Addition, DateTime, Embedding, Formats, GeneratedFile, MemberDefaults, Modules, Part, Settings,
    Uuid,
};
pub use errors::Errors;
pub use files::Files;
pub use pipeline::{Generated, generate, generate_with};

/// What a build script generates from one document.
#[derive(Clone, Debug)]
#[must_use = "nothing is generated until `run` is called"]
pub struct Build {
    document: PathBuf,
    name: String,
    settings: Settings,
    reporter: Reporter,
    warnings: Warnings,
    unworded: Unworded,
    document_copy: DocumentCopy,
    local_copies: Vec<(String, PathBuf)>,
}

/// Whether the document is written beside the modules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum DocumentCopy {
    Written,
    LeftOut,
}

/// What becomes of warnings about the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Warnings {
    Shown,
    Denied,
}

/// What becomes of refusals for which an operation declares no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unworded {
    Warned,
    Accepted,
}

/// Which of several build scripts over one document reports what is wrong with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reporter {
    /// This one.
    Here,
    /// The one of a package on which this one depends and which declares `links`: it has run before, so a document
    /// with errors never gets here, and its warnings have been shown.
    Elsewhere,
}

impl Build {
    /// Types, server and client from the document at this path, relative to the package. The modules get the name of
    /// the file: `openapi` for `openapi.yaml`.
    pub fn new(document: impl AsRef<Path>) -> Self {
        let document = document.as_ref().to_owned();
        let stem = document
            .file_stem()
            .map_or("contract".into(), |stem| stem.to_string_lossy());
        let source = document
            .file_name()
            .map_or("the document".into(), |name| name.to_string_lossy());
        Self {
            name: stem.into_owned(),
            settings: Settings::new(source),
            reporter: Reporter::Here,
            warnings: Warnings::Shown,
            unworded: Unworded::Warned,
            document_copy: DocumentCopy::LeftOut,
            local_copies: Vec::new(),
            document: document.clone(),
        }
    }

    /// Sets the name under which the modules are included.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets which modules are generated; all by default.
    pub fn parts(mut self, parts: impl IntoIterator<Item = Part>) -> Self {
        self.settings.parts = parts.into_iter().collect();
        self
    }

    /// Leaves out an operation that cannot be generated. A skip that is not, or no longer, needed is an error.
    pub fn skip_operation(mut self, id: impl Into<String>) -> Self {
        self.settings.skipped_operations.push(id.into());
        self
    }

    /// Generates these operations alone, with the schemas that they reach. An operation that is not there is an error.
    pub fn only_operations<I: Into<String>>(mut self, ids: impl IntoIterator<Item = I>) -> Self {
        let ids = ids.into_iter().map(Into::into);
        self.settings.only_operations.extend(ids);
        self
    }

    /// Generates the types of these schemas and of those that they reach, and nothing else: no operation, no server and no
    /// client. The runtime needs none of its features for HTTP then. A schema that is not there is an error.
    pub fn only_schemas<I: Into<String>>(mut self, names: impl IntoIterator<Item = I>) -> Self {
        let names = names.into_iter().map(Into::into);
        self.settings.only_schemas.extend(names);
        self.settings.parts = [Part::Types].into();
        self
    }

    /// Has a type of yours stand for a schema: `.replace("Money", "::shop::Money")`. The generated module has its name as an
    /// alias.
    ///
    /// The type implements `Clone`, `Debug`, `PartialEq`, `serde::Serialize` and `serde::Deserialize` (for any lifetime), to
    /// which the compiler holds it by name. Values are still held to the contract's schema before the type reads them. Where
    /// it is a whole body or a parameter of an operation, it also implements the runtime's `codec::Decode` and
    /// `codec::Encode`, which take no code: `impl Decode<'_> for Money {}`.
    pub fn replace(mut self, schema: impl Into<String>, path: impl Into<String>) -> Self {
        let replacement = (schema.into(), path.into());
        self.settings.replacements.push(replacement);
        self
    }

    /// Has the type of a schema derive more than every type does: `.derive("Customer", "Eq, Hash")`. What it derives anyway
    /// is not derived twice.
    pub fn derive(mut self, schema: impl Into<String>, traits: impl Into<String>) -> Self {
        self.settings
            .derives
            .push(Addition::of_schema(schema, traits));
        self
    }

    /// Has every struct and enum of a schema derive more.
    pub fn derive_all(mut self, traits: impl Into<String>) -> Self {
        self.settings.derives.push(Addition::of_all(traits));
        self
    }

    /// Puts attributes on the type of a schema: `.attribute("Customer", "#[doc(alias = "client")]")`.
    pub fn attribute(mut self, schema: impl Into<String>, attributes: impl Into<String>) -> Self {
        self.settings
            .attributes
            .push(Addition::of_schema(schema, attributes));
        self
    }

    /// Sets which crate's types stand for `date-time` and `date`; `jiff`'s by default. The runtime has a feature of the same
    /// name, of which only `jiff` is on by default, and exports the crate.
    pub fn date_time(mut self, date_time: DateTime) -> Self {
        self.settings.date_time = date_time;
        self
    }

    /// Sets what stands for `uuid`; the type of the crate `uuid` by default.
    pub fn uuid(mut self, uuid: Uuid) -> Self {
        self.settings.uuid = uuid;
        self
    }

    /// Holds texts to their `format` where that decides over no type: `email`, `idn-email`, `hostname`, `idn-hostname`, `ipv4`, `ipv6`, `uri`,
    /// `uri-reference`, `iri`, `iri-reference`, `uri-template`, `json-pointer`, `relative-json-pointer`, `regex`, `time`, `duration`, `byte`.
    ///
    /// By default they are annotations, as JSON Schema 2020-12 and `OpenAPI` have them unless both sides agree otherwise: a client that refused
    /// each answer with a sloppy address would be no use. `date-time`, `date`, `uuid` and the formats of numbers decide over a type, and are
    /// always checked.
    pub fn assert_formats(mut self) -> Self {
        self.settings.formats = Formats::Assertions;
        self
    }

    /// Sets whether a missing member of an object is read as its default; it is by default.
    pub fn member_defaults(mut self, defaults: MemberDefaults) -> Self {
        self.settings.member_defaults = defaults;
        self
    }

    /// Sets whether the modules of a contract with several tags are split by tag: `operations.rs` into `operations/pets.rs` and others. By
    /// default those are that would have more than some 4,000 lines. What is written over them is the same: `operations::GetPet`.
    pub fn modules(mut self, modules: Modules) -> Self {
        self.settings.modules = modules;
        self
    }

    /// Sets everything else, and more than one thing at a time.
    pub fn settings(mut self, change: impl FnOnce(&mut Settings)) -> Self {
        change(&mut self.settings);
        self
    }

    /// Takes `types` and `operations` from this crate or module instead of from beside the other modules.
    pub fn types_from(mut self, path: impl Into<String>) -> Self {
        self.settings.types_path = path.into();
        self
    }

    /// Takes `server` from this crate or module instead of from beside the other modules.
    pub fn server_from(mut self, path: impl Into<String>) -> Self {
        self.settings.server_path = path.into();
        self
    }

    /// Takes `client` from this crate or module instead of from beside the other modules.
    pub fn client_from(mut self, path: impl Into<String>) -> Self {
        self.settings.client_path = path.into();
        self
    }

    /// Sets whether the types implement `schemars::JsonSchema`; they do not by default.
    pub fn schemars(mut self, embedding: Embedding) -> Self {
        self.settings.schemars = embedding;
        self
    }

    /// Sets whether the types implement `utoipa::ToSchema`; they do not by default.
    pub fn utoipa(mut self, embedding: Embedding) -> Self {
        self.settings.utoipa = embedding;
        self
    }

    /// Sets whether the client implements the server's traits; it does not by default.
    pub fn service(mut self, embedding: Embedding) -> Self {
        self.settings.service = embedding;
        self
    }

    /// Writes the document beside the modules as well, for a program that shows its own contract: `document.json`, the document
    /// as JSON in the order in which it is written and with its numbers as they are, and `document.yaml`, its text unchanged (JSON
    /// is YAML, too). `include_document!` of the runtime takes them from there.
    pub fn copy_document(mut self) -> Self {
        self.document_copy = DocumentCopy::Written;
        self
    }

    /// Takes what the document's references find at this URL from this file, or what they find below it from this folder:
    /// `.local_copy("https://schemas.example/v2/", "vendor/schemas")`. The path is relative to the package. Nothing is fetched; other files are
    /// found beside the document without this.
    pub fn local_copy(mut self, url: impl Into<String>, path: impl Into<PathBuf>) -> Self {
        self.local_copies.push((url.into(), path.into()));
        self
    }

    /// Fails the build on warnings about the document too, such as a keyword that is not one of JSON Schema.
    pub fn deny_warnings(mut self) -> Self {
        self.warnings = Warnings::Denied;
        self
    }

    /// Accepts that the server answers with problem details (RFC 9457) where an operation declares no answer for a refusal,
    /// which is a warning otherwise.
    pub fn accept_problem_details(mut self) -> Self {
        self.unworded = Unworded::Accepted;
        self
    }

    /// Sets which script reports what is wrong with the document; this one by default.
    pub fn reported(mut self, reporter: Reporter) -> Self {
        self.reporter = reporter;
        self
    }

    /// Generates, and speaks Cargo's protocol: what to watch, warnings, errors. An error fails the build once the script
    /// has ended; ending it with a failure as well would have Cargo print everything twice.
    pub fn run(self) {
        if let Err(errors) = self.try_run() {
            cargo::error(&errors.to_string());
        }
    }

    /// Generates, and returns the errors, with which a build script may end:
    ///
    /// ```no_run
    /// fn main() -> Result<(), counterpart_build::Errors> {
    ///     counterpart_build::Build::new("openapi.yaml").try_run()
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// The document cannot be read, has errors or cannot be generated; or the files cannot be written.
    pub fn try_run(self) -> Result<(), Errors> {
        self.generate().map_err(|text| Errors::new(&text))
    }

    fn generate(self) -> Result<(), String> {
        let folder = cargo::manifest_folder()?.join("");
        let path = folder.join(&self.document);
        cargo::watch(&path);
        let text = write::read(&path, &self.document)?;
        let mut files = Files::beside(&path);
        for (url, copy) in &self.local_copies {
            files = files.with_local_copy(url, folder.join(copy));
        }
        let source = SourceFile::new(self.shown_path(), text.as_str());
        let generated = generate_with(
            &source,
            &mut |location| files.load(location),
            &self.settings,
        );
        files.read().iter().for_each(|file| cargo::watch(file));
        if self.reporter == Reporter::Here {
            if self.warnings == Warnings::Denied && !generated.warnings.is_empty() {
                return Err(generated.warnings);
            }
            cargo::warning(&generated.warnings);
        }
        if self.unworded == Unworded::Warned {
            if self.warnings == Warnings::Denied && !generated.server_warnings.is_empty() {
                return Err(generated.server_warnings);
            }
            cargo::warning(&generated.server_warnings);
        }
        let mut files = match generated.files {
            Ok(files) => files,
            // The other script has failed on the same document, so nothing built on this one comes to light.
            Err(_) if self.reporter == Reporter::Elsewhere && generated.in_document => {
                return Ok(());
            }
            Err(errors) => return Err(errors),
        };
        if self.document_copy == DocumentCopy::Written {
            files.extend(document::files(&self.shown_path(), text));
        }
        write::write(&cargo::out_folder()?.join(&self.name), &files)
    }

    /// The document's path as an editor opens it from the folder in which the build runs.
    fn shown_path(&self) -> String {
        let shown = self.document.to_string_lossy();
        let mut shown = shown.as_ref();
        while let Some(rest) = shown.strip_prefix("../") {
            shown = rest;
        }
        shown.to_owned()
    }
}
