//! The text of an API description to a tree in which every node knows its place, and diagnostics that show it.
//!
//! YAML 1.2 and JSON become the same tree. What is wrong with a text is collected in [`Diagnostics`], which [`render`]
//! shows with the lines they are about; nothing here panics on any text. Other files to which a description refers are brought in by whoever calls
//! [`parse_with`].
//!
//! ```
//! use counterpart_document::{Colour, Pointer, SourceFile, parse, render};
//!
//! let source = SourceFile::new("openapi.yaml", "responses:\n  200: { description: fine }\n");
//! let parsed = parse(&source);
//! assert_eq!(render(&parsed.diagnostics, &source, Colour::Plain), "");
//!
//! let document = parsed.document.expect("the text is well-formed");
//! let pointer = Pointer::root().child("responses").child("200").child("description");
//! let description = document.resolve(&pointer).expect("it is there");
//! assert_eq!(description.as_str(), Some("fine"));
//! assert_eq!(source.location(description.span.start).to_string(), "2:23");
//! ```

mod diagnostic;
mod document;
mod faults;
mod json;
mod load;
mod location;
mod mapping;
mod node;
mod number;
pub mod openapi;
mod pointer;
mod reference;
mod render;
mod source;
mod sources;
mod suggest;
mod yaml;

pub use diagnostic::{Diagnostic, Diagnostics, Label, Severity};
pub use document::{Document, Parsed, parse};
pub use load::{Loader, Unavailable, parse_with};
pub use mapping::{Entry, Key, Mapping};
pub use node::{Kind, Node, Value};
pub use number::Number;
pub use pointer::{Pointer, PointerError, percent_decode};
pub use reference::Unresolved;
pub use render::{Colour, render};
pub use source::{Location, SourceFile, Span};
pub use sources::Sources;
pub use suggest::suggest;
