//! A contract to the part of version 3.0 that progenitor cannot trip over.
//!
//! Every header is text under the name of its Rust argument, the variables of the path and the whole query are text
//! that is ready to stand in the URL, every body is bytes, and every response is one raw stream: the types, what bodies
//! mean and which status says what are our own affair, in the typed client. The names on the wire are put back by the
//! polish, so that no clash of names can be one of headers.

use std::collections::{BTreeMap, BTreeSet};

use counterpart_contract::{
    Contract, Operation, Parameter, ParameterLocation, PathPart, PathSegment,
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
    /// What stands in its path only so that another operation of its method on that path is another key; often empty.
    pub(super) mark: String,
}

/// What stands for an empty segment within a path, of which progenitor makes none.
pub(super) const EMPTY_SEGMENT: &str = "~empty~";

/// Methods that a wire client has anyway.
const TAKEN_METHODS: [&str; 5] = ["api_version", "clone", "exec", "post", "pre"];

/// Projects a contract.
pub(super) fn project(contract: &Contract, names: &Names) -> Projection {
    let mut paths: Map<String, Value> = Map::new();
    let mut operations = Vec::new();
    for (index, operation) in contract.operations.iter().enumerate() {
        let mut projected = project_operation(operation, &names.operation(index).method);
        let method = operation.method.member();
        let template = path_template(operation, &projected);
        let is_taken = |template: &String| {
            paths
                .get(template)
                .is_some_and(|item| !item[method].is_null())
        };
        if is_taken(&template) {
            projected.mark = format!("~{index}~");
        }
        let item = paths
            .entry(path_template(operation, &projected))
            .or_insert_with(|| json!({}));
        item[method] = operation_object(operation, &projected);
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

fn project_operation(operation: &Operation, method: &str) -> ProjectedOperation {
    let mut arguments = Arguments::default();
    for variable in path_variables(operation) {
        arguments.add(variable, Argument::Path(variable.to_owned()));
    }
    for parameter in &operation.parameters {
        let name = parameter.wire_name.clone();
        match parameter.location {
            ParameterLocation::Header => arguments.add_header(&name),
            ParameterLocation::Cookie => arguments.add_header("cookie"),
            // Taken from the template, which is what the URL is made of, and the query as one.
            ParameterLocation::Path | ParameterLocation::Query => {}
        }
    }
    let is_in_query = |parameter: &Parameter| parameter.location == ParameterLocation::Query;
    if operation.parameters.iter().any(is_in_query) || !operation.constants.is_empty() {
        arguments.add("query", Argument::Query);
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
        mark: String::new(),
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

/// The path with its variables under the names of their arguments, and the query as one more variable at its end.
fn path_template(operation: &Operation, projected: &ProjectedOperation) -> String {
    let segment = |segment: &PathSegment| -> String {
        let part = |part: &PathPart| match part {
            PathPart::Literal(text) => text.clone(),
            PathPart::Variable(name) => {
                let own = Argument::Path(name.clone());
                format!("{{{}}}", argument_name(projected, &own))
            }
        };
        segment.parts.iter().map(part).collect()
    };
    let mut segments: Vec<String> = operation.path.segments.iter().map(segment).collect();
    if let Some((_, before)) = segments.split_last_mut() {
        let empty = before.iter_mut().filter(|segment| segment.is_empty());
        empty.for_each(|segment| EMPTY_SEGMENT.clone_into(segment));
    }
    let query = match argument_name(projected, &Argument::Query) {
        "" => String::new(),
        name => format!("{{{name}}}"),
    };
    format!("/{}{}{query}", segments.join("/"), projected.mark)
}

/// The name of an argument; empty if there is none.
fn argument_name<'p>(projected: &'p ProjectedOperation, wanted: &Argument) -> &'p str {
    let mut arguments = projected.arguments.iter();
    let found = arguments.find(|(_, argument)| *argument == wanted);
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
    let (location, required) = match argument {
        Argument::Path(_) | Argument::Query => ("path", true),
        Argument::Header(_) => ("header", false),
        Argument::Accept(_) => ("header", true),
        Argument::Body => return None,
    };
    let schema = json!({ "type": "string" });
    Some(json!({ "name": name, "in": location, "required": required, "schema": schema }))
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
        let parameter = |name: &str, location: &str, required: bool| json!({ "name": name, "in": location, "required": required, "schema": text });
        let expected = json!({
            "operationId": "feed_pet",
            "parameters": [
                parameter("accept", "header", true),
                parameter("content_type", "header", false),
                parameter("pet_id", "path", true),
                parameter("query", "path", true),
            ],
            "requestBody": { "required": true, "content": bytes },
            "responses": { "default": { "description": "", "content": bytes } },
        });
        assert_eq!(
            projection.document["paths"]["/pets/{pet_id}{query}"]["post"],
            expected
        );
        let accepted = Argument::Accept("application/json, text/plain".to_owned());
        assert_eq!(projection.operations[0].arguments["accept"], accepted);
    }

    #[test]
    fn parameters_that_share_a_name_are_told_apart() {
        let projection = projected(
            "  /{id}/{query}/{body}:
    get:
      operationId: clash
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
        - { name: body, in: path, required: true, schema: { type: string } }
        - { name: query, in: path, required: true, schema: { type: string } }
        - { name: id, in: query, schema: { type: string } }
        - { name: Id, in: header, schema: { type: string } }
        - { name: type, in: header, schema: { type: string } }
        - { name: '2fa', in: header, schema: { type: string } }
        - { name: '$', in: header, schema: { type: string } }
      responses: { '204': { description: Fine. } }
",
        );
        let argument = |name: &str| projection.operations[0].arguments[name].clone();
        assert_eq!(argument("id"), Argument::Path("id".to_owned()));
        assert_eq!(argument("body_2"), Argument::Path("body".to_owned()));
        let header = |name: &str| Argument::Header(name.to_owned());
        assert_eq!(argument("query"), Argument::Path("query".to_owned()));
        assert_eq!(argument("query_2"), Argument::Query);
        assert_eq!(argument("id_2"), header("id"));
        assert_eq!(argument("type_"), header("type"));
        assert_eq!(argument("parameter_2fa"), header("2fa"));
        assert_eq!(argument("parameter"), header("$"));
        assert!(projection.document["paths"]["/{id}/{query}/{body_2}{query_2}"].is_object());
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
      parameters: [{{ name: '{wire_name}', in: header, schema: {{ type: string }} }}]
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
                [Argument::Header(wire_name.to_ascii_lowercase())]
            );
            let method = wire.methods[0].to_string();
            let header = format!("{:?}", wire_name.to_ascii_lowercase());
            assert!(method.contains(&header), "{method}");
        }
    }
}
