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
mod pipeline;
mod write;

use std::path::{Path, PathBuf};

pub use counterpart_codegen::{Embedding, GeneratedFile, Part, Settings};
pub use pipeline::{Generated, generate};

/// What a build script generates from one document.
#[derive(Clone, Debug)]
pub struct Build {
    document: PathBuf,
    name: String,
    settings: Settings,
    reporter: Reporter,
    warnings: Warnings,
    document_copy: DocumentCopy,
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
            document_copy: DocumentCopy::LeftOut,
            document: document.clone(),
        }
    }

    /// Sets the name under which the modules are included.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets which modules are generated; all by default.
    #[must_use]
    pub fn parts(mut self, parts: impl IntoIterator<Item = Part>) -> Self {
        self.settings.parts = parts.into_iter().collect();
        self
    }

    /// Leaves out an operation that cannot be generated. A skip that is not, or no longer, needed is an error.
    #[must_use]
    pub fn skip_operation(mut self, id: impl Into<String>) -> Self {
        self.settings.skipped_operations.push(id.into());
        self
    }

    /// Takes `types` and `operations` from this crate or module instead of from beside the other modules.
    #[must_use]
    pub fn types_from(mut self, path: impl Into<String>) -> Self {
        self.settings.types_path = path.into();
        self
    }

    /// Takes `server` from this crate or module instead of from beside the other modules.
    #[must_use]
    pub fn server_from(mut self, path: impl Into<String>) -> Self {
        self.settings.server_path = path.into();
        self
    }

    /// Takes `client` from this crate or module instead of from beside the other modules.
    #[must_use]
    pub fn client_from(mut self, path: impl Into<String>) -> Self {
        self.settings.client_path = path.into();
        self
    }

    /// Sets whether the types implement `schemars::JsonSchema`; they do not by default.
    #[must_use]
    pub fn schemars(mut self, embedding: Embedding) -> Self {
        self.settings.schemars = embedding;
        self
    }

    /// Sets whether the types implement `utoipa::ToSchema`; they do not by default.
    #[must_use]
    pub fn utoipa(mut self, embedding: Embedding) -> Self {
        self.settings.utoipa = embedding;
        self
    }

    /// Sets whether the client implements the server's traits; it does not by default.
    #[must_use]
    pub fn service(mut self, embedding: Embedding) -> Self {
        self.settings.service = embedding;
        self
    }

    /// Writes the document beside the modules as well, for a program that shows its own contract: `document.json`, the document
    /// as JSON in the order in which it is written and with its numbers as they are, and `document.yaml`, its text unchanged (JSON
    /// is YAML, too). `include_document!` of the runtime takes them from there.
    #[must_use]
    pub fn copy_document(mut self) -> Self {
        self.document_copy = DocumentCopy::Written;
        self
    }

    /// Fails the build on warnings about the document too, such as a keyword that is not one of JSON Schema.
    #[must_use]
    pub fn deny_warnings(mut self) -> Self {
        self.warnings = Warnings::Denied;
        self
    }

    /// Sets which script reports what is wrong with the document; this one by default.
    #[must_use]
    pub fn reported(mut self, reporter: Reporter) -> Self {
        self.reporter = reporter;
        self
    }

    /// Generates, and speaks Cargo's protocol: what to watch, warnings, errors. An error fails the build once the script
    /// has ended; ending it with a failure as well would have Cargo print everything twice.
    pub fn run(self) {
        if let Err(errors) = self.try_run() {
            cargo::error(&errors);
        }
    }

    /// Generates, and returns the errors as text.
    ///
    /// # Errors
    ///
    /// The document cannot be read, has errors or cannot be generated; or the files cannot be written.
    pub fn try_run(self) -> Result<(), String> {
        let folder = cargo::manifest_folder()?.join("");
        let path = folder.join(&self.document);
        cargo::watch(&path);
        let text = write::read(&path, &self.document)?;
        let generated = pipeline::generate(&self.shown_path(), &text, &self.settings);
        if self.reporter == Reporter::Here {
            if self.warnings == Warnings::Denied && !generated.warnings.is_empty() {
                return Err(generated.warnings);
            }
            cargo::warning(&generated.warnings);
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
