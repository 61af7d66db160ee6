//! The foreign machine: a description in version 3.0 in, the tokens of a client out.
//!
//! What it takes and what it gets wrong is known here, in the projection that feeds it, and in the polish of what it
//! returns.

use proc_macro2::TokenStream;
use progenitor::{GenerationSettings, Generator, HooksMode, InterfaceStyle, TagStyle};
use serde_json::Value;

/// The client of this document, with a value of this type beside it for the hooks to read.
///
/// # Errors
///
/// What the machine says; a projection gives it no cause to.
pub(super) fn generate(
    document: Value,
    inner_type: Option<TokenStream>,
) -> Result<TokenStream, String> {
    let mut settings = GenerationSettings::default();
    settings
        .with_interface(InterfaceStyle::Positional)
        .with_tag(TagStyle::Merged)
        .with_hooks(HooksMode::Expected);
    if let Some(inner_type) = inner_type {
        settings.with_inner_type(inner_type);
    }
    let document = serde_json::from_value(document).map_err(|error| error.to_string())?;
    Generator::new(&settings)
        .generate_tokens(&document)
        .map_err(|error| error.to_string())
}
