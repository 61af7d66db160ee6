//! Lists and maps that hold nothing but themselves.
//!
//! `Nested: {type: array, items: {$ref: '#/components/schemas/Nested'}}` is a schema, but no type that is only another name for a list can be one of
//! itself. One place of such a circle becomes anything; circles through objects with properties and through unions are types of their own.

use counterpart_document::Diagnostic;
use serde_json::json;

use crate::lower::Lowering;
use crate::model::{AdditionalProperties, Schema, SchemaId, SchemaKind};

impl Lowering<'_> {
    /// Opens every circle of nothing but lists, maps and references.
    pub(super) fn open_nesting(&mut self, schemas: &mut Vec<Schema>) {
        // Each of these schemas leads to one other, so a walk along them either ends or comes back to itself.
        let mut done = vec![false; schemas.len()];
        for start in 0..done.len() {
            let mut walk: Vec<usize> = Vec::new();
            let mut next = Some(start);
            while let Some(index) = next.filter(|index| !done[*index]) {
                done[index] = true;
                walk.push(index);
                next = held(&schemas[index]);
            }
            let circle = next.and_then(|index| walk.iter().position(|known| *known == index));
            let Some(begin) = circle else { continue };
            let holders = walk[begin..].iter().copied();
            let holders =
                holders.filter(|index| !matches!(schemas[*index].kind, SchemaKind::Reference(_)));
            if let Some(opened) = holders.min() {
                self.report(nested(&schemas[opened]));
                open(schemas, opened);
            }
        }
    }
}

/// The schema that another one is a list or map of, or refers to.
fn held(schema: &Schema) -> Option<usize> {
    let id = match &schema.kind {
        SchemaKind::Reference(target) => *target,
        SchemaKind::Array(array) => array.items,
        SchemaKind::Object(object) if object.properties.is_empty() => match object.additional {
            AdditionalProperties::Schema(values) => values,
            _ => return None,
        },
        _ => return None,
    };
    Some(id.index())
}

fn open(schemas: &mut Vec<Schema>, index: usize) {
    let anything = SchemaId::new(schemas.len());
    let mut added = schemas[index].clone();
    match &mut schemas[index].kind {
        SchemaKind::Array(array) => array.items = anything,
        SchemaKind::Object(object) => object.additional = AdditionalProperties::Any,
        _ => {}
    }
    added.name = None;
    added.kind = SchemaKind::Any;
    added.nullable = false;
    added.default = None;
    added.unmodelled.clear();
    added.keywords = json!(true);
    schemas.push(added);
}

fn nested(schema: &Schema) -> Diagnostic {
    let message = "this holds nothing but itself";
    Diagnostic::warning("nested-in-itself", message, schema.origin.span)
        .with_label_text("what it holds is taken to be anything")
        .with_help("let what it holds be a union or an object with properties")
}

#[cfg(test)]
mod tests {
    use crate::lower::fixture::{diagnostics, with_schemas};

    #[test]
    fn every_circle_of_lists_and_maps_is_opened_once() {
        let text = with_schemas(
            "List: {type: array, items: {$ref: '#/components/schemas/List'}}
    Map: {type: object, additionalProperties: {$ref: '#/components/schemas/Name'}}
    Name: {$ref: '#/components/schemas/Map'}
    Uses: {type: array, items: {$ref: '#/components/schemas/List'}}",
        );
        assert_eq!(diagnostics(&text), ["nested-in-itself"; 2]);
    }

    #[test]
    fn what_goes_through_an_object_or_a_union_is_no_such_circle() {
        let text = with_schemas(
            "Json: {oneOf: [{type: string}, {type: array, items: {$ref: '#/components/schemas/Json'}}]}
    Tree: {type: object, properties: {below: {type: array, items: {$ref: '#/components/schemas/Tree'}}}}",
        );
        assert!(diagnostics(&text).is_empty());
    }
}
