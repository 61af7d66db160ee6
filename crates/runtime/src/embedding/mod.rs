//! Generated types in other documents: the contract's schemas for `schemars` and for `utoipa` (features of these names).
//!
//! Both get the contract's own text, so that what they print is what the contract says.

#[cfg(feature = "schemars")]
mod json_schema;
#[cfg(feature = "utoipa")]
mod open_api;

#[cfg(feature = "schemars")]
pub use json_schema::json_schema;
#[cfg(feature = "utoipa")]
pub use open_api::{add_schema, schema};

/// Where references to the schemas of a contract lead, up to the name.
#[cfg(feature = "schemars")]
const COMPONENTS: &str = "#/components/schemas/";

/// The name behind `#/components/schemas/NAME`, with its escapes undone.
#[cfg(feature = "schemars")]
fn name_of(reference: &str) -> Option<String> {
    let name = reference.strip_prefix(COMPONENTS)?;
    let name = percent_encoding::percent_decode_str(name)
        .decode_utf8()
        .ok()?;
    Some(name.replace("~1", "/").replace("~0", "~"))
}
