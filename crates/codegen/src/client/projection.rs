//! A contract to the part of version 3.0 that progenitor cannot trip over.
//!
//! Every parameter is text under the name of its Rust argument, every body is bytes, and every response is one raw
//! stream: the types, what bodies mean and which status says what are our own affair, in the typed client. The names
//! on the wire are put back by the polish, so that no clash of names can be one of parameters.

use std::collections::{BTreeMap, BTreeSet};

use counterpart_contract::{
    Contract, Explode, Operation, Parameter, ParameterForm, ParameterLocation, ParameterStyle,
    PathPart, PathSegment, SchemaKind,
};
use serde_json::{Map, Value, json};

use super::argument::{Argument, Arguments, BODY};
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::super::sample::contract_with_paths;
    use super::*;

    fn projected(paths: &str) -> Projection {
        let contract = contract_with_paths(paths);
        project(&contract, &Names::new(&contract))
    }

    #[test]
    fn an_operation_becomes_text_bytes_and_a_stream() {
        let projection = projected(
            "  /pets/{petId}:
    post:
      operationId: feedPet
      parameters:
        - { name: petId, in: path, required: true, schema: { type: integer } }
        - { name: tags, in: query, schema: { type: array, items: { type: string } } }
        - { name: near, in: query, explode: false, schema: { type: array, items: { type: number } } }
      requestBody: { content: { application/json: { schema: { type: string } } } }
      responses:
        '404': { description: None., content: { text/plain: {} } }
        '200': { description: Fine., content: { application/json: {} } }
",
        );
        let text = json!({ "type": "string" });
        let bytes = json!({
            "application/octet-stream": { "schema": { "type": "string", "format": "binary" } },
        });
        let parameter = |name: &str, location: &str, required: bool, schema: &Value| json!({ "name": name, "in": location, "required": required, "schema": schema });
        let expected = json!({
            "operationId": "feed_pet",
            "parameters": [
                parameter("accept", "header", true, &text),
                parameter("content_type", "header", false, &text),
                parameter("near", "query", false, &text),
                parameter("pet_id", "path", true, &text),
                parameter("tags", "query", false, &json!({ "type": "array", "items": text })),
            ],
            "requestBody": { "required": true, "content": bytes },
            "responses": { "default": { "description": "", "content": bytes } },
        });
        assert_eq!(
            projection.document["paths"]["/pets/{pet_id}"]["post"],
            expected
        );
        let accepted = Argument::Accept("application/json, text/plain".to_owned());
        assert_eq!(projection.operations[0].arguments["accept"], accepted);
    }

    #[test]
    fn parameters_that_share_a_name_are_told_apart() {
        let projection = projected(
            "  /{id}/{body}:
    get:
      operationId: clash
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
        - { name: body, in: path, required: true, schema: { type: string } }
        - { name: id, in: query, schema: { type: string } }
        - { name: ID, in: query, schema: { type: string } }
        - { name: Id, in: header, schema: { type: string } }
        - { name: type, in: query, schema: { type: string } }
        - { name: '2fa', in: query, schema: { type: string } }
        - { name: '$', in: query, schema: { type: string } }
      responses: { '204': { description: Fine. } }
",
        );
        let argument = |name: &str| projection.operations[0].arguments[name].clone();
        assert_eq!(argument("id"), Argument::Path("id".to_owned()));
        assert_eq!(argument("body_2"), Argument::Path("body".to_owned()));
        assert_eq!(argument("id_2"), Argument::Query("id".to_owned()));
        assert_eq!(argument("id_3"), Argument::Query("ID".to_owned()));
        assert_eq!(argument("id_4"), Argument::Header("id".to_owned()));
        assert_eq!(argument("type_"), Argument::Query("type".to_owned()));
        assert_eq!(argument("parameter_2fa"), Argument::Query("2fa".to_owned()));
        assert_eq!(argument("parameter"), Argument::Query("$".to_owned()));
        assert!(projection.document["paths"]["/{id}/{body_2}"].is_object());
    }

    #[test]
    fn cookies_are_one_header_and_headers_of_http_itself_are_left_out() {
        let projection = projected(
            "  /a:
    get:
      operationId: read
      parameters:
        - { name: one, in: cookie, schema: { type: string } }
        - { name: two, in: cookie, schema: { type: string } }
        - { name: Authorization, in: header, schema: { type: string } }
      responses: { '204': { description: Fine. } }
",
        );
        let arguments: Vec<&Argument> = projection.operations[0].arguments.values().collect();
        assert_eq!(arguments, [&Argument::Header("cookie".to_owned())]);
    }

    #[test]
    fn no_argument_name_is_changed_by_the_machine() {
        let wire_names = [
            "X-Rate-Limit",
            "a[b]",
            "fooBar2Baz",
            "_x",
            "größe",
            "HTTPServer",
            "a1b2",
            "self",
            "async",
        ];
        for wire_name in wire_names {
            let projection = projected(&format!(
                "  /a:
    get:
      operationId: read
      parameters: [{{ name: '{wire_name}', in: query, schema: {{ type: string }} }}]
      responses: {{ '204': {{ description: Fine. }} }}
"
            ));
            let tokens = super::super::progenitor::generate(projection.document.clone()).unwrap();
            let endpoints = ["GET /a".to_owned()];
            let wire = super::super::polish::polish(
                tokens,
                crate::emission::Side::Called,
                &projection,
                &endpoints,
            )
            .unwrap();
            assert_eq!(
                wire.signatures["read"],
                [Argument::Query(wire_name.to_owned())]
            );
            assert!(
                wire.items.to_string().contains(&format!("{wire_name:?}")),
                "{}",
                wire.items
            );
        }
    }
}
