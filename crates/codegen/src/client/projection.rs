//! A contract to the part of OpenAPI 3.0 that progenitor cannot trip over.
//!
//! Every parameter is text under the name of its Rust argument, every body is bytes, and every response is one raw
//! stream: the types, what bodies mean and which status says what are our own affair, in the typed client. The names
//! on the wire are put back by the polish, so that no clash of names can be one of parameters.

use std::collections::{BTreeMap, BTreeSet};

use counterpart_contract::{
    Contract, Explode, Operation, Parameter, ParameterForm, ParameterLocation, ParameterStyle,
    PathPart, PathSegment, SchemaKind,
};
use heck::ToSnakeCase;
use serde_json::{Map, Value, json};

use crate::names::Names;

/// A contract as progenitor sees it.
#[derive(Debug)]
pub(super) struct Projection {
    /// The document to generate from.
    pub(super) document: Value,
    /// The operations in the order of the contract.
    pub(super) operations: Vec<ProjectedOperation>,
}

/// An operation as progenitor sees it.
#[derive(Debug)]
pub(super) struct ProjectedOperation {
    /// The name of its method.
    pub(super) method: String,
    /// What each argument of the method is, by the argument's name.
    pub(super) arguments: BTreeMap<String, Argument>,
}

/// What an argument of a wire method is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Argument {
    /// The text of the path variable of this name.
    Path(String),
    /// The text of the query member of this name.
    Query(String),
    /// The texts of all query members of this name.
    QueryList(String),
    /// The text of the header of this name.
    Header(String),
    /// The `Accept` header, always with this value.
    Accept(String),
    /// The bytes of the body.
    Body,
}

impl Argument {
    /// The name that the wire layer writes, if it writes one.
    pub(super) fn wire_name(&self) -> Option<&str> {
        match self {
            Self::Query(name) | Self::QueryList(name) | Self::Header(name) => Some(name),
            Self::Accept(_) => Some("accept"),
            Self::Path(_) | Self::Body => None,
        }
    }
}

/// The argument that carries the body; progenitor's own name for it.
const BODY: &str = "body";

/// Names that progenitor's methods use within, or that cannot be arguments.
const TAKEN: [&str; 8] = [
    BODY,
    "header_map",
    "info",
    "self",
    "request",
    "response",
    "result",
    "url",
];

/// Methods that a wire client has anyway.
const TAKEN_METHODS: [&str; 5] = ["api_version", "clone", "exec", "post", "pre"];

/// Projects a contract.
pub(super) fn project(contract: &Contract, names: &Names) -> Projection {
    let mut paths: Map<String, Value> = Map::new();
    let mut operations = Vec::new();
    for (index, operation) in contract.operations.iter().enumerate() {
        let projected = project_operation(contract, operation, &names.operation(index).method);
        let item = paths
            .entry(path_template(operation, &projected))
            .or_insert_with(|| json!({}));
        item[operation.method.member()] = operation_object(operation, &projected);
        operations.push(projected);
    }
    let document = json!({
        "openapi": "3.0.3",
        "info": { "title": contract.title, "version": contract.version },
        "paths": paths,
    });
    Projection {
        document,
        operations,
    }
}

fn project_operation(
    contract: &Contract,
    operation: &Operation,
    method: &str,
) -> ProjectedOperation {
    let mut arguments = Arguments::default();
    for variable in path_variables(operation) {
        arguments.add(variable, Argument::Path(variable.to_owned()));
    }
    for parameter in &operation.parameters {
        let name = parameter.wire_name.clone();
        match parameter.location {
            ParameterLocation::Query if is_separate_list(contract, parameter) => {
                arguments.add(&parameter.wire_name, Argument::QueryList(name));
            }
            ParameterLocation::Query => arguments.add(&parameter.wire_name, Argument::Query(name)),
            ParameterLocation::Header => arguments.add_header(&name),
            ParameterLocation::Cookie => arguments.add_header("cookie"),
            // Taken from the template, which is what the URL is made of.
            ParameterLocation::Path => {}
        }
    }
    if operation.request_body.is_some() {
        arguments.add_header("content-type");
        arguments.list.insert(BODY.to_owned(), Argument::Body);
    }
    let accepted = accepted_media_types(operation);
    if !accepted.is_empty() {
        arguments.add("accept", Argument::Accept(accepted.join(", ")));
    }
    ProjectedOperation {
        method: method_name(method),
        arguments: arguments.list,
    }
}

/// Arguments under unique names.
#[derive(Default)]
struct Arguments {
    list: BTreeMap<String, Argument>,
}

impl Arguments {
    fn add(&mut self, wire_name: &str, argument: Argument) {
        let name = argument_name(wire_name);
        let numbered = (2..).map(|number| format!("{name}_{number}"));
        let free = std::iter::once(name.clone())
            .chain(numbered)
            .find(|name| !TAKEN.contains(&name.as_str()) && !self.list.contains_key(name));
        if let Some(free) = free {
            self.list.insert(free, argument);
        }
    }

    /// Adds a header once, however its letters are written; those that a description cannot set are left out.
    fn add_header(&mut self, wire_name: &str) {
        let name = wire_name.to_ascii_lowercase();
        let argument = Argument::Header(name.clone());
        let is_ours = matches!(name.as_str(), "accept" | "authorization");
        if !is_ours && !self.list.values().any(|other| *other == argument) {
            self.add(&name, argument);
        }
    }
}

/// A name that progenitor leaves as it is: in snake case, an identifier.
fn argument_name(wire_name: &str) -> String {
    let letters: String = wire_name
        .chars()
        .map(|letter| {
            if letter.is_ascii_alphanumeric() {
                letter
            } else {
                ' '
            }
        })
        .collect();
    let name = letters.to_snake_case();
    match name.chars().next() {
        None => "parameter".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("parameter_{name}"),
        Some(_) if syn::parse_str::<syn::Ident>(&name).is_err() => format!("{name}_"),
        Some(_) => name,
    }
}

/// The name of a method of the typed client as one of the wire layer, which calls its hooks by name and has no raw
/// names.
fn method_name(method: &str) -> String {
    match method.strip_prefix("r#") {
        Some(word) => format!("{word}_operation"),
        None if TAKEN_METHODS.contains(&method) => format!("{method}_operation"),
        None => method.to_owned(),
    }
}

fn path_variables(operation: &Operation) -> Vec<&str> {
    let mut seen = BTreeSet::new();
    let parts = operation
        .path
        .segments
        .iter()
        .flat_map(|segment| &segment.parts);
    parts
        .filter_map(|part| match part {
            PathPart::Variable(name) => Some(name.as_str()),
            PathPart::Literal(_) => None,
        })
        .filter(|name| seen.insert(*name))
        .collect()
}

/// The path with its variables under the names of their arguments.
fn path_template(operation: &Operation, projected: &ProjectedOperation) -> String {
    let segment = |segment: &PathSegment| -> String {
        let part = |part: &PathPart| match part {
            PathPart::Literal(text) => text.clone(),
            PathPart::Variable(name) => format!("{{{}}}", path_argument(projected, name)),
        };
        segment.parts.iter().map(part).collect()
    };
    let segments: Vec<String> = operation.path.segments.iter().map(segment).collect();
    format!("/{}", segments.join("/"))
}

fn path_argument<'p>(projected: &'p ProjectedOperation, variable: &str) -> &'p str {
    let own = Argument::Path(variable.to_owned());
    let found = projected
        .arguments
        .iter()
        .find(|(_, argument)| **argument == own);
    found.map_or("", |(name, _)| name)
}

fn operation_object(operation: &Operation, projected: &ProjectedOperation) -> Value {
    let parameters: Vec<Value> = projected
        .arguments
        .iter()
        .filter_map(|(name, argument)| parameter_object(name, argument))
        .collect();
    let bytes = json!({
        "application/octet-stream": { "schema": { "type": "string", "format": "binary" } },
    });
    let mut object = json!({
        "operationId": projected.method,
        "parameters": parameters,
        "responses": { "default": { "description": "", "content": bytes.clone() } },
    });
    if operation.request_body.is_some() {
        object["requestBody"] = json!({ "required": true, "content": bytes });
    }
    object
}

fn parameter_object(name: &str, argument: &Argument) -> Option<Value> {
    let text = json!({ "type": "string" });
    let (location, required, schema) = match argument {
        Argument::Path(_) => ("path", true, text),
        Argument::Query(_) => ("query", false, text),
        Argument::QueryList(_) => ("query", false, json!({ "type": "array", "items": text })),
        Argument::Header(_) => ("header", false, text),
        Argument::Accept(_) => ("header", true, text),
        Argument::Body => return None,
    };
    Some(json!({ "name": name, "in": location, "required": required, "schema": schema }))
}

/// Whether the items of a query parameter are members of their own.
fn is_separate_list(contract: &Contract, parameter: &Parameter) -> bool {
    match parameter.form {
        ParameterForm::Styled {
            style: ParameterStyle::Form,
            explode: Explode::Separate,
            schema,
            ..
        } => {
            let (_, schema) = contract.resolve(schema);
            matches!(schema.kind, SchemaKind::Array(_))
        }
        _ => false,
    }
}

/// The media types of all declared answers, successes first, each once.
fn accepted_media_types(operation: &Operation) -> Vec<&str> {
    let (successes, failures): (Vec<_>, Vec<_>) = operation
        .responses
        .iter()
        .partition(|response| response.status.is_success());
    let mut seen = BTreeSet::new();
    successes
        .into_iter()
        .chain(failures)
        .flat_map(|response| &response.payload.content)
        .map(|media_type| media_type.name.as_str())
        .filter(|name| seen.insert(*name))
        .collect()
}
