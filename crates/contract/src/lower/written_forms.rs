//! Parameters and headers whose style has no text for their value.
//!
//! A style writes single values, lists of such and objects of such (`OpenAPI` 3.1.1, section 4.8.12.3); what it makes of a list of objects is
//! not defined. So that such a parameter can be sent all the same, its form becomes one that says the same and can be written: the list
//! where a value or a list of values is asked for, a text where nothing is said, and else JSON, as with `content` of `application/json`.

use std::collections::BTreeSet;

use counterpart_document::Diagnostic;

use super::Lowering;
use crate::model::{
    AdditionalProperties, Contract, Explode, MediaType, MediaTypeKind, ObjectSchema, Operation,
    Origin, ParameterForm, ParameterLocation, ParameterStyle, Schema, SchemaId, SchemaKind,
    StringSchema,
};

impl Lowering<'_> {
    /// Gives every parameter and every header of a response a form that can be written.
    pub(super) fn mend_forms(&mut self, contract: &mut Contract) {
        let mut operations = std::mem::take(&mut contract.operations);
        let mut webhooks = std::mem::take(&mut contract.webhooks);
        let sent = webhooks.iter_mut().map(|webhook| &mut webhook.operation);
        for operation in operations.iter_mut().chain(sent) {
            for parameter in &mut operation.parameters {
                let name = &parameter.wire_name;
                self.mend_form(contract, &mut parameter.form, &parameter.origin, name);
            }
            self.tell_members_apart(contract, operation);
            for response in &mut operation.responses {
                for header in &mut response.payload.headers {
                    let name = &header.wire_name;
                    self.mend_form(contract, &mut header.form, &header.origin, name);
                }
            }
        }
        contract.operations = operations;
        contract.webhooks = webhooks;
    }

    fn mend_form(
        &mut self,
        contract: &mut Contract,
        form: &mut ParameterForm,
        origin: &Origin,
        name: &str,
    ) {
        let ParameterForm::Styled { schema, .. } = form else {
            return;
        };
        *schema = plainest(contract, *schema);
        if let SchemaKind::Array(array) = &contract.value(*schema).kind {
            let written = array.items;
            let items = plainest(contract, written);
            if items != written {
                *schema = with_items(contract, *schema, items);
            }
        }
        let schema = *schema;
        if is_text(contract, schema) || is_list_of_values(contract, schema) {
            self.leave_deep_object(form, origin, name);
        }
        if is_written(contract, form) {
            return;
        }
        let has_parts = matches!(
            contract.value(schema).kind,
            SchemaKind::Array(_) | SchemaKind::Object(_)
        );
        let message = format!("the style of `{name}` has no text for its value");
        let diagnostic = Diagnostic::warning("unwritable-style", message, origin.span)
            .with_label_text(if has_parts {
                "its parts are no single values, or it has no such style"
            } else {
                "may be a list or an object as well as a single value"
            });
        self.report(as_json(diagnostic));
        *form = json(schema, origin);
    }

    /// Has what is no object travel in the default style in place of that of objects.
    fn leave_deep_object(&mut self, form: &mut ParameterForm, origin: &Origin, name: &str) {
        let ParameterForm::Styled { style, explode, .. } = form else {
            return;
        };
        if *style != ParameterStyle::DeepObject {
            return;
        }
        *style = ParameterStyle::Form;
        *explode = Explode::Separate;
        let message = format!("the style of `{name}` has no text for its value");
        self.report(
            Diagnostic::warning("unwritable-style", message, origin.span)
                .with_label_text("`deepObject` is a style of objects")
                .with_note("taken to travel in the default style")
                .with_help("leave `style` out for the default"),
        );
    }

    /// Objects whose own names are not written must be told from all other parameters by the names of their members.
    fn tell_members_apart(&mut self, contract: &Contract, operation: &mut Operation) {
        for location in [ParameterLocation::Query, ParameterLocation::Cookie] {
            let mut known: BTreeSet<String> = BTreeSet::new();
            let mut has_open = false;
            let parameters = operation.parameters.iter_mut();
            let (objects, others): (Vec<_>, Vec<_>) = parameters
                .filter(|parameter| parameter.location == location)
                .partition(|parameter| nameless(contract, &parameter.form).is_some());
            known.extend(others.iter().map(|other| other.wire_name.clone()));
            for parameter in objects {
                let Some(object) = nameless(contract, &parameter.form) else {
                    continue;
                };
                let names: Vec<&String> = object
                    .properties
                    .iter()
                    .map(|property| &property.wire_name)
                    .collect();
                let is_open = matches!(
                    object.additional,
                    AdditionalProperties::Any | AdditionalProperties::Schema(_)
                );
                let clash = names.iter().find(|name| known.contains(**name));
                if clash.is_none() && !(is_open && has_open) {
                    known.extend(names.into_iter().cloned());
                    has_open |= is_open;
                    continue;
                }
                let message = format!(
                    "the members of `{}` cannot be told from other parameters",
                    parameter.wire_name
                );
                let label = match clash {
                    Some(name) => format!("`{name}` is another parameter's as well"),
                    None => "members of any name belong to another parameter".to_owned(),
                };
                let span = parameter.origin.span;
                self.report(as_json(
                    Diagnostic::warning("unwritable-style", message, span).with_label_text(label),
                ));
                known.insert(parameter.wire_name.clone());
                if let Some(schema) = parameter.form.schema() {
                    parameter.form = json(schema, &parameter.origin);
                }
            }
        }
    }
}

fn as_json(diagnostic: Diagnostic) -> Diagnostic {
    diagnostic
        .with_note("taken to travel as JSON")
        .with_help("describe it by `content` of `application/json`, or move it into the body")
}

/// JSON under the parameter's own name.
fn json(schema: SchemaId, origin: &Origin) -> ParameterForm {
    ParameterForm::Content(MediaType {
        name: "application/json".to_owned(),
        origin: origin.clone(),
        kind: MediaTypeKind::Json,
        schema: Some(schema),
        encoding: Vec::new(),
    })
}

/// The schema that says the same of what is written in a URL or a header: the list of a value or a list, a text for what may be anything.
fn plainest(contract: &mut Contract, schema: SchemaId) -> SchemaId {
    let found = contract.value(schema);
    match &found.kind {
        SchemaKind::Any => {
            let text = Schema {
                name: None,
                kind: SchemaKind::String(StringSchema::default()),
                unmodelled: Vec::new(),
                keywords: serde_json::json!({ "type": "string" }),
                default: found
                    .default
                    .clone()
                    .filter(|literal| literal.value.is_string()),
                ..found.clone()
            };
            add(contract, text)
        }
        SchemaKind::Union(union) => {
            let branches = union.variants.iter().map(|variant| variant.schema);
            let (values, lists): (Vec<SchemaId>, Vec<SchemaId>) =
                branches.partition(|branch| is_value(contract, *branch));
            match lists.as_slice() {
                [list] if !values.is_empty() && is_list_of_values(contract, *list) => *list,
                _ => schema,
            }
        }
        _ => schema,
    }
}

/// A list with other items.
fn with_items(contract: &mut Contract, list: SchemaId, items: SchemaId) -> SchemaId {
    let mut schema = contract.value(list).clone();
    if let SchemaKind::Array(array) = &mut schema.kind {
        array.items = items;
    }
    schema.name = None;
    add(contract, schema)
}

fn add(contract: &mut Contract, schema: Schema) -> SchemaId {
    contract.schemas.push(schema);
    SchemaId::new(contract.schemas.len() - 1)
}

/// Whether a style has a text for every value.
fn is_written(contract: &Contract, form: &ParameterForm) -> bool {
    let ParameterForm::Styled {
        style,
        explode,
        schema,
        ..
    } = form
    else {
        return true;
    };
    let is_delimited = matches!(
        style,
        ParameterStyle::SpaceDelimited | ParameterStyle::PipeDelimited
    );
    match &contract.value(*schema).kind {
        SchemaKind::Object(object) if *style == ParameterStyle::DeepObject => {
            is_deep_object(contract, object, &mut BTreeSet::from([*schema]))
        }
        _ if *style == ParameterStyle::DeepObject => false,
        SchemaKind::Object(_) if is_delimited && *explode == Explode::Separate => false,
        SchemaKind::Object(object) => members(object).all(|member| is_text(contract, member)),
        SchemaKind::Array(array) => is_text(contract, array.items),
        _ => is_text(contract, *schema),
    }
}

fn is_deep_object(
    contract: &Contract,
    object: &ObjectSchema,
    seen: &mut BTreeSet<SchemaId>,
) -> bool {
    members(object).all(|member| match &contract.value(member).kind {
        SchemaKind::Object(inner) => {
            !seen.insert(contract.resolve(member).0) || is_deep_object(contract, inner, seen)
        }
        SchemaKind::Array(array) => is_text(contract, array.items),
        _ => is_text(contract, member),
    })
}

fn members(object: &ObjectSchema) -> impl Iterator<Item = SchemaId> {
    let properties = object.properties.iter().map(|property| property.schema);
    let additional = match object.additional {
        AdditionalProperties::Schema(values) => Some(values),
        _ => None,
    };
    properties.chain(additional)
}

/// The object whose members stand in the query, or among the cookies, under their own names.
fn nameless<'c>(contract: &'c Contract, form: &ParameterForm) -> Option<&'c ObjectSchema> {
    match form {
        ParameterForm::Styled {
            style: ParameterStyle::Form,
            explode: Explode::Separate,
            schema,
            ..
        } => match &contract.value(*schema).kind {
            SchemaKind::Object(object) => Some(object),
            _ => None,
        },
        _ => None,
    }
}

/// What is written as one text.
fn is_text(contract: &Contract, schema: SchemaId) -> bool {
    match &contract.value(schema).kind {
        SchemaKind::Union(union) => {
            let mut branches = union.variants.iter();
            branches.all(|branch| is_value(contract, branch.schema))
        }
        _ => is_value(contract, schema),
    }
}

fn is_list_of_values(contract: &Contract, schema: SchemaId) -> bool {
    match &contract.value(schema).kind {
        SchemaKind::Array(array) => is_text(contract, array.items),
        _ => false,
    }
}

fn is_value(contract: &Contract, schema: SchemaId) -> bool {
    matches!(
        contract.value(schema).kind,
        SchemaKind::Boolean
            | SchemaKind::Integer(_)
            | SchemaKind::Number(_)
            | SchemaKind::String(_)
            | SchemaKind::Enumeration(_)
    )
}

#[cfg(test)]
mod tests {
    use crate::lower::fixture::{contract, diagnostics, with_paths};
    use crate::model::{ParameterForm, SchemaKind};

    fn with_parameters(parameters: &str) -> String {
        with_paths(&format!(
            "/pets:
    get:
      parameters: [{parameters}]
      responses: {{'200': {{description: ok}}}}"
        ))
    }

    fn form(parameter: &str) -> (&'static str, Vec<&'static str>) {
        let text = with_parameters(parameter);
        let contract = contract(&text);
        let form = &contract.operations[0].parameters[0].form;
        let kind = match form {
            ParameterForm::Content(_) => "JSON",
            ParameterForm::Styled { schema, .. } => match contract.value(*schema).kind {
                SchemaKind::Array(_) => "a list",
                SchemaKind::Object(_) => "an object",
                SchemaKind::String(_) => "a text",
                _ => "another",
            },
        };
        (kind, diagnostics(&text))
    }

    #[test]
    fn what_a_style_has_no_text_for_travels_as_json() {
        for schema in [
            "{type: array, items: {type: object, properties: {a: {type: string}}}}",
            "{type: array, items: {type: array, items: {type: string}}}",
            "{type: object, properties: {a: {type: array, items: {type: string}}}}",
            "{oneOf: [{type: string}, {type: object, properties: {a: {type: string}}}]}",
        ] {
            let found = form(&format!("{{name: a, in: query, schema: {schema}}}"));
            assert_eq!(found, ("JSON", vec!["unwritable-style"]), "{schema}");
        }
        let deep = "{name: a, in: query, style: deepObject, schema: {type: string}}";
        assert_eq!(form(deep), ("a text", vec!["unwritable-style"]));
    }

    #[test]
    fn a_value_or_a_list_of_values_is_a_list() {
        let union = "{oneOf: [{type: string}, {type: array, items: {type: string}}]}";
        let found = form(&format!("{{name: a, in: query, schema: {union}}}"));
        assert_eq!(found, ("a list", vec![]));
    }

    #[test]
    fn what_may_be_anything_is_a_text() {
        assert_eq!(form("{name: a, in: query, schema: {}}"), ("a text", vec![]));
        let list = "{name: a, in: query, schema: {type: array, items: {}}}";
        assert_eq!(form(list), ("a list", vec![]));
    }

    #[test]
    fn an_object_with_a_member_that_is_another_parameter_travels_as_json() {
        let clash = "{name: a, in: query, schema: {type: object, properties: {b: {type: string}}}}";
        assert_eq!(form(clash).0, "an object");
        let both = format!("{clash}, {{name: b, in: query, schema: {{type: string}}}}");
        assert_eq!(form(&both), ("JSON", vec!["unwritable-style"]));
    }
}
