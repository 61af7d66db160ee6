//! Members that a description speaks of and no schema has: of an `encoding`, of a `discriminator`. What is said of them has no effect.

use counterpart_document::openapi::Place;
use counterpart_document::{Diagnostic, Pointer, Span, suggest};
use serde_json::Value;

use super::Lowering;
use crate::model::{
    AdditionalProperties, Contract, Discriminator, Encoding, MediaType, MediaTypeKind,
    ObjectSchema, Property, SchemaId, SchemaKind, UnionSchema,
};

impl Lowering<'_> {
    /// Warns of members that are spoken of and not there.
    pub(super) fn check_undeclared(&mut self, contract: &Contract) {
        let sent = contract.webhooks.iter().map(|webhook| &webhook.operation);
        let bodies = contract.operations.iter().chain(sent);
        let bodies = bodies.filter_map(|operation| operation.request_body.as_ref());
        for media_type in bodies.flat_map(|body| &body.content) {
            self.check_encoding(contract, media_type);
        }
        for schema in &contract.schemas {
            if let SchemaKind::Union(union) = &schema.kind
                && let Some(discriminator) = &union.discriminator
            {
                self.check_discriminator(contract, union, discriminator);
            }
        }
    }

    fn check_encoding(&mut self, contract: &Contract, media_type: &MediaType) {
        let is_form = matches!(
            media_type.kind,
            MediaTypeKind::Multipart | MediaTypeKind::Form
        );
        let Some(object) = media_type
            .schema
            .filter(|_| is_form)
            .and_then(|schema| closed_object(contract, schema))
        else {
            return;
        };
        let names = || {
            object
                .properties
                .iter()
                .map(|found| found.wire_name.as_str())
        };
        for Encoding {
            property, origin, ..
        } in &media_type.encoding
        {
            if names().any(|name| name == property) {
                continue;
            }
            let message = format!("`{property}` is no property of this body");
            let diagnostic = Diagnostic::warning("undeclared-property", message, origin.span)
                .with_label_text("this entry is ignored");
            self.report(diagnostic.with_help(match suggest(property, names()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("add `{property}` to the `properties` of the schema"),
            }));
        }
    }

    /// Branches often leave the member out that tells them apart, and it is read all the same; that they agree on
    /// another one shows that the name is a mistake.
    fn check_discriminator(
        &mut self,
        contract: &Contract,
        union: &UnionSchema,
        discriminator: &Discriminator,
    ) {
        let written = &discriminator.property;
        let branches = union.variants.iter();
        let branches: Option<Vec<&ObjectSchema>> = branches
            .map(|variant| closed_object(contract, variant.schema))
            .collect();
        let Some(branches) = branches.filter(|branches| branches.len() > 1) else {
            return;
        };
        if branches
            .iter()
            .any(|branch| property(branch, written).is_some())
        {
            return;
        }
        if let Some(telling) = telling(contract, &branches) {
            let message = format!("no branch of this union has a property `{written}`");
            let span = self.property_name(&discriminator.origin.pointer);
            self.report(
                Diagnostic::warning(
                    "undeclared-discriminator",
                    message,
                    span.unwrap_or(discriminator.origin.span),
                )
                .with_label_text("values are told apart by this, which none of them declares")
                .with_help(format!(
                    "did you mean `{telling}`? every branch requires it, with a value of its own"
                )),
            );
        }
    }

    fn property_name(&self, discriminator: &Pointer) -> Option<Span> {
        let place = Place::find(self.document, discriminator)?;
        Some(place.child("propertyName")?.span())
    }
}

/// The object that a schema is, if its members are those that it names, and no others are meant.
fn closed_object(contract: &Contract, id: SchemaId) -> Option<&ObjectSchema> {
    let schema = contract.value(id);
    match &schema.kind {
        SchemaKind::Object(object)
            if !object.properties.is_empty()
                && schema.unmodelled.is_empty()
                && matches!(
                    object.additional,
                    AdditionalProperties::Unspecified | AdditionalProperties::Refused
                ) =>
        {
            Some(object)
        }
        _ => None,
    }
}

fn property<'o>(object: &'o ObjectSchema, name: &str) -> Option<&'o Property> {
    let mut properties = object.properties.iter();
    properties.find(|found| found.wire_name == name)
}

/// The member that all branches require, each with one value that no other has.
fn telling<'c>(contract: &'c Contract, branches: &[&'c ObjectSchema]) -> Option<&'c str> {
    let (first, _) = branches.split_first()?;
    let names = first
        .properties
        .iter()
        .map(|found| found.wire_name.as_str());
    names
        .filter(|name| {
            let mut values: Vec<&Value> = Vec::new();
            branches.iter().all(|branch| {
                let value = property(branch, name)
                    .filter(|found| found.required)
                    .and_then(|found| only_value(contract, found.schema))
                    .filter(|value| !values.contains(value));
                values.extend(value);
                value.is_some()
            })
        })
        .min_by_key(|name| usize::from(!matches!(*name, "type" | "kind")))
}

fn only_value(contract: &Contract, id: SchemaId) -> Option<&Value> {
    match &contract.value(id).kind {
        SchemaKind::Enumeration(enumeration) if !enumeration.open => {
            match enumeration.values.as_slice() {
                [only] => Some(&only.value),
                _ => None,
            }
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::lower::fixture::{diagnostics, with_paths, with_schemas};

    fn form(schema: &str) -> Vec<&'static str> {
        diagnostics(&with_paths(&format!(
            "/files:
    post:
      operationId: addFile
      requestBody:
        content:
          multipart/form-data:
            schema: {schema}
            encoding: {{fiel: {{contentType: image/png}}}}
      responses: {{'200': {{description: ok}}}}"
        )))
    }

    #[test]
    fn an_encoding_of_no_property_is_said_unless_others_are_meant() {
        let file = "type: object, properties: {file: {type: string}}";
        assert_eq!(form(&format!("{{{file}}}")), ["undeclared-property"]);
        let open = format!("{{{file}, additionalProperties: {{type: string}}}}");
        assert!(form(&open).is_empty());
        assert!(form("{type: object}").is_empty());
    }

    fn union(first: &str, second: &str) -> Vec<&'static str> {
        diagnostics(&with_schemas(&format!(
            "A: {{oneOf: [{{$ref: '#/components/schemas/B'}}, {{$ref: '#/components/schemas/C'}}], discriminator: {{propertyName: sort}}}}
    B: {{type: object, {first}}}
    C: {{type: object, {second}}}"
        )))
    }

    #[test]
    fn a_discriminator_of_no_branch_is_said_where_another_member_tells_them_apart() {
        let kind =
            |value: &str| format!("required: [kind], properties: {{kind: {{const: {value}}}}}");
        assert_eq!(union(&kind("b"), &kind("c")), ["undeclared-discriminator"]);
        assert!(union(&kind("b"), &kind("b")).is_empty(), "the same value");
        let open = format!("{}, additionalProperties: true", kind("c"));
        assert!(union(&kind("b"), &open).is_empty(), "open");
        let declared =
            "required: [kind, sort], properties: {kind: {const: c}, sort: {type: string}}";
        assert!(union(&kind("b"), declared).is_empty(), "declared");
        let optional = "properties: {kind: {const: c}}";
        assert!(union(&kind("b"), optional).is_empty(), "optional");
    }

    #[test]
    fn branches_that_merely_leave_the_discriminator_out_are_silent() {
        let plain = "properties: {name: {type: string}}";
        assert!(union(plain, plain).is_empty());
    }
}
