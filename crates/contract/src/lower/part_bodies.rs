//! Schemas that are bodies in parts and nothing else: their members are no values of one object, and a type for it would have no use.

use std::collections::BTreeSet;

use counterpart_document::Pointer;

use crate::model::{Contract, MediaType, MediaTypeKind, Operation, SchemaId, SchemaKind};
use crate::select::{schemas_of_operation, schemas_within};

/// Takes the names from schemas that nothing uses but bodies in parts: inline ones, and components that are read nowhere else.
pub(super) fn leave_parts_unnamed(contract: &mut Contract) {
    let bodies = bodies_in_parts(contract);
    if bodies.is_empty() {
        return;
    }
    let used = used_otherwise(contract, &bodies);
    for id in bodies.difference(&used) {
        contract.schemas[id.index()].name = None;
    }
}

/// The objects that are bodies in parts of some operation.
fn bodies_in_parts(contract: &Contract) -> BTreeSet<SchemaId> {
    let bodies = operations(contract).filter_map(|operation| operation.request_body.as_ref());
    let content = bodies.flat_map(|body| &body.content);
    let schemas = content
        .filter(|one| is_in_parts(one))
        .filter_map(|one| one.schema);
    let is_object = |id: &SchemaId| {
        let kind = &contract.schema(*id).kind;
        matches!(kind, SchemaKind::Object(object) if !object.properties.is_empty())
    };
    schemas.filter(is_object).collect()
}

/// What is used besides: by operations in other ways, by components of their own, by the members of the bodies, and by keywords that no
/// type expresses.
fn used_otherwise(contract: &Contract, bodies: &BTreeSet<SchemaId>) -> BTreeSet<SchemaId> {
    let mut open = Vec::new();
    for operation in operations(contract) {
        let mut other = operation.clone();
        if let Some(body) = &mut other.request_body {
            body.content.retain(|media_type| !is_in_parts(media_type));
        }
        schemas_of_operation(&other, &mut open);
    }
    let is_given = |id: &SchemaId| {
        let name = contract.schema(*id).name.as_ref();
        name.is_some_and(|name| name.given) && !bodies.contains(id)
    };
    let all = (0..contract.schemas.len()).map(SchemaId::new);
    open.extend(all.filter(is_given));
    for id in bodies {
        open.extend(schemas_within(&contract.schema(*id).kind));
    }
    let checked = contract
        .schemas
        .iter()
        .filter(|schema| !schema.unmodelled.is_empty());
    let checked: Vec<String> = checked.map(|schema| schema.keywords.to_string()).collect();
    open.extend(bodies.iter().filter(|id| {
        let reference = reference_to(contract, **id);
        reference.is_some_and(|reference| checked.iter().any(|text| text.contains(&reference)))
    }));
    let mut used = BTreeSet::new();
    while let Some(id) = open.pop() {
        if used.insert(id) {
            open.extend(schemas_within(&contract.schema(id).kind));
        }
    }
    used
}

/// How keywords refer to a component.
fn reference_to(contract: &Contract, id: SchemaId) -> Option<String> {
    let name = contract.schema(id).name.as_ref()?;
    let pointer = Pointer::root()
        .child("components")
        .child("schemas")
        .child(&name.wire_name);
    Some(serde_json::Value::String(pointer.to_fragment()).to_string())
}

fn operations(contract: &Contract) -> impl Iterator<Item = &Operation> {
    let sent = contract.webhooks.iter().map(|webhook| &webhook.operation);
    contract.operations.iter().chain(sent)
}

fn is_in_parts(media_type: &MediaType) -> bool {
    media_type.kind == MediaTypeKind::Multipart
}

#[cfg(test)]
mod tests {
    use crate::lower::fixture::{contract, names};

    const TEXT: &str = "openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /a:
    post:
      operationId: send
      requestBody: {content: {multipart/form-data: {schema: {$ref: '#/components/schemas/Letter'}}}}
      responses: {'204': {description: ok}}
components:
  schemas:
    Letter: {type: object, properties: {to: {$ref: '#/components/schemas/Address'}}}
    Address: {type: object, properties: {street: {type: string}}}
";

    #[test]
    fn a_component_that_is_only_a_body_in_parts_has_no_name_and_its_members_keep_theirs() {
        assert_eq!(names(&contract(TEXT)), ["Address"]);
    }

    #[test]
    fn a_component_that_is_read_elsewhere_as_well_keeps_its_name() {
        let answer = "{'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Letter'}}}}}";
        let answered = TEXT.replace("{'204': {description: ok}}", answer);
        assert_eq!(names(&contract(&answered)), ["Letter", "Address"]);
        let held = format!(
            "{TEXT}    Post: {{type: object, properties: {{last: {{$ref: '#/components/schemas/Letter'}}}}}}\n"
        );
        assert_eq!(names(&contract(&held)), ["Letter", "Address", "Post"]);
        let ruled = format!("{TEXT}    Post: {{not: {{$ref: '#/components/schemas/Letter'}}}}\n");
        assert_eq!(names(&contract(&ruled)), ["Letter", "Address", "Post"]);
    }
}
