//! The meaning of an OpenAPI description: operations, schemas and security, with every reference resolved.
//!
//! ```text
//! Document --lower--> Contract
//! ```
//!
//! The differences between OpenAPI 3.0 and 3.1 end here: whoever reads a [`Contract`] sees one vocabulary, that of
//! JSON Schema 2020-12, with every default of the specification written out and every inline schema that needs a name
//! given one. Nothing in this crate knows that Rust exists.

mod lower;
mod model;
mod select;

pub use lower::{Lowered, fits_scalar, lower};
pub use model::*;
