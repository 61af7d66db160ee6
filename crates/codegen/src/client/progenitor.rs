//! The foreign machine: a description in version 3.0 in, the tokens of a client out.
//!
//! What it takes and what it gets wrong is known here, in the projection that feeds it, and in the polish of what it
//! returns.

use proc_macro2::TokenStream;
use progenitor::{GenerationSettings, Generator, HooksMode, InterfaceStyle, TagStyle};
use serde_json::Value;

/// The client of this document.
///
/// # Errors
///
/// What the machine says; a projection gives it no cause to.
pub(super) fn generate(document: Value) -> Result<TokenStream, String> {
    let mut settings = GenerationSettings::default();
    settings
        .with_interface(InterfaceStyle::Positional)
        .with_tag(TagStyle::Merged)
        .with_hooks(HooksMode::Expected);
    let document = serde_json::from_value(document).map_err(|error| error.to_string())?;
    Generator::new(&settings)
        .generate_tokens(&document)
        .map_err(|error| error.to_string())
}
