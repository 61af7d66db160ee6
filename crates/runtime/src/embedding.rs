//! Generated types in other documents: the contract's schemas for `utoipa` (feature `utoipa`).

use utoipa::ToSchema;
use utoipa::openapi::{RefOr, Schema};

/// The schema that this JSON text is. Generated code calls it with texts that were read as schemas at generation.
///
/// # Panics
///
/// If the text is not a schema that `utoipa` knows.
pub fn schema(text: &str) -> RefOr<Schema> {
    serde_json::from_str(text).expect("generated code holds schemas that utoipa reads")
}

/// Adds a type and what it refers to, each once; recursive types end here.
pub fn add_schema<T: ToSchema>(schemas: &mut Vec<(String, RefOr<Schema>)>) {
    let name = T::name();
    if schemas.iter().any(|(known, _)| *known == name) {
        return;
    }
    schemas.push((name.into_owned(), T::schema()));
    T::schemas(schemas);
}
