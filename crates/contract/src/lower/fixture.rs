//! Descriptions for tests, a few lines each.

use counterpart_document::{Colour, SourceFile, parse, render};

use super::{Lowered, lower};
use crate::model::{Contract, Schema, SchemaKind};

/// What a description of one or two lines is lowered to.
pub(super) fn lowered(text: &str) -> (Lowered, SourceFile) {
    let source = SourceFile::new("openapi.yaml", text);
    let parsed = parse(&source);
    let shown = render(&parsed.diagnostics, &source, Colour::Plain);
    let document = parsed.document.unwrap_or_else(|| panic!("{shown}"));
    (lower(&document), source)
}

/// The contract of a description without mistakes.
pub(super) fn contract(text: &str) -> Contract {
    let (lowered, source) = lowered(text);
    let shown = render(&lowered.diagnostics, &source, Colour::Plain);
    assert!(!lowered.diagnostics.has_errors(), "{shown}");
    lowered.contract.unwrap_or_else(|| panic!("{shown}"))
}

/// The codes of what is reported, in order.
pub(super) fn diagnostics(text: &str) -> Vec<&'static str> {
    let (lowered, _) = lowered(text);
    lowered
        .diagnostics
        .iter()
        .map(|diagnostic| diagnostic.code)
        .collect()
}

/// A description with these lines under `paths`, which are indented by two.
pub(super) fn with_paths(paths: &str) -> String {
    format!("openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths:\n  {paths}\n")
}

/// A description with these lines under `components.schemas`, which are indented by four.
pub(super) fn with_schemas(schemas: &str) -> String {
    format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\ncomponents:\n  schemas:\n    {schemas}\n"
    )
}

/// As [`with_schemas`], in OpenAPI 3.0.
pub(super) fn with_schemas_3_0(schemas: &str) -> String {
    with_schemas(schemas).replace("3.1.0", "3.0.3")
}

/// The schema of this name.
pub(super) fn named<'c>(contract: &'c Contract, name: &str) -> &'c Schema {
    let has_name = |schema: &&Schema| {
        schema
            .name
            .as_ref()
            .is_some_and(|found| found.wire_name == name)
    };
    let found = contract.schemas.iter().find(has_name);
    found.unwrap_or_else(|| panic!("no schema is named {name}: {:?}", names(contract)))
}

/// The names of all schemas that have one, in order.
pub(super) fn names(contract: &Contract) -> Vec<&str> {
    let names = contract
        .schemas
        .iter()
        .filter_map(|schema| schema.name.as_ref());
    names.map(|name| name.wire_name.as_str()).collect()
}

/// The schema of a property of the schema of this name.
pub(super) fn property<'c>(contract: &'c Contract, name: &str, property: &str) -> &'c Schema {
    let SchemaKind::Object(object) = &named(contract, name).kind else {
        panic!("{name} is no object");
    };
    let found = object
        .properties
        .iter()
        .find(|found| found.wire_name == property);
    contract.schema(
        found
            .unwrap_or_else(|| panic!("no property {property}"))
            .schema,
    )
}
