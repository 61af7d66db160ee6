//! What of parameters and headers cannot be generated.

use std::collections::BTreeSet;

use counterpart_contract::{
    AdditionalProperties, Explode, MediaTypeKind, ObjectSchema, Operation, Origin, Parameter,
    ParameterForm, ParameterLocation, ParameterStyle, SchemaId, SchemaKind,
};

use super::{Check, Limit};
use crate::operations::style::{is_nameless, is_open, names};

/// What is written where, for what is said of it.
#[derive(Clone, Copy)]
struct Subject<'a> {
    name: &'a str,
    origin: &'a Origin,
}

impl Check<'_> {
    /// Every parameter by itself, and then those that stand beside each other in the query.
    pub(super) fn parameters(&mut self, operation: &Operation) {
        for parameter in &operation.parameters {
            self.form(&parameter.form, &parameter.origin, &parameter.wire_name);
        }
        for location in [ParameterLocation::Query, ParameterLocation::Cookie] {
            let beside = |parameter: &&Parameter| parameter.location == location;
            let parameters: Vec<&Parameter> = operation.parameters.iter().filter(beside).collect();
            self.names_beside_each_other(&parameters);
        }
    }

    /// A parameter or a header by how its value becomes text.
    pub(super) fn form(&mut self, form: &ParameterForm, origin: &Origin, name: &str) {
        let subject = Subject { name, origin };
        match form {
            ParameterForm::Content(media_type) => match (media_type.kind, media_type.schema) {
                (MediaTypeKind::Json, Some(_)) => {}
                (MediaTypeKind::Text, Some(schema)) => self.value(schema, subject, "it"),
                _ => self.refuse(
                    Limit::ParameterContent,
                    &media_type.origin,
                    format!(
                        "`{name}` is described by `content` of `{}`",
                        media_type.name
                    ),
                    [
                        "neither JSON nor text, or without a schema",
                        "describe it as `application/json` with a schema, or by `schema`",
                    ],
                ),
            },
            ParameterForm::Styled {
                style,
                explode,
                schema,
                ..
            } => self.styled(*style, *explode, *schema, subject),
        }
    }

    fn styled(
        &mut self,
        style: ParameterStyle,
        explode: Explode,
        schema: SchemaId,
        subject: Subject<'_>,
    ) {
        let kind = &self.contract.value(schema).kind;
        let is_delimited = matches!(
            style,
            ParameterStyle::SpaceDelimited | ParameterStyle::PipeDelimited
        );
        match kind {
            SchemaKind::Object(object) if style == ParameterStyle::DeepObject => {
                self.deep_members(object, subject, &mut BTreeSet::from([schema]));
            }
            _ if style == ParameterStyle::DeepObject => {
                self.refuse_style(subject, "`deepObject` is a style of objects");
            }
            SchemaKind::Object(_) if is_delimited && explode == Explode::Separate => {
                self.refuse_style(subject, "this style has no `explode` for objects");
            }
            SchemaKind::Array(array) => self.value(array.items, subject, "an item of it"),
            SchemaKind::Object(object) => {
                for (id, what) in members(object) {
                    self.value(id, subject, &what);
                }
            }
            _ => self.value(schema, subject, "it"),
        }
    }

    fn deep_members(
        &mut self,
        object: &ObjectSchema,
        subject: Subject<'_>,
        seen: &mut BTreeSet<SchemaId>,
    ) {
        for (id, what) in members(object) {
            match &self.contract.value(id).kind {
                SchemaKind::Object(inner) => {
                    if seen.insert(self.contract.resolve(id).0) {
                        self.deep_members(inner, subject, seen);
                    }
                }
                SchemaKind::Array(array) => self.value(array.items, subject, &what),
                _ => self.value(id, subject, &what),
            }
        }
    }

    fn refuse_style(&mut self, subject: Subject<'_>, label: &str) {
        self.refuse(
            Limit::ParameterStyle,
            subject.origin,
            format!("the style of `{}` does not fit its schema", subject.name),
            [label, "leave `style` and `explode` out for the default"],
        );
    }

    /// Outside bodies, what has no parts is written as one text.
    fn value(&mut self, id: SchemaId, subject: Subject<'_>, what: &str) {
        let is_value = |id: SchemaId| {
            matches!(
                self.contract.value(id).kind,
                SchemaKind::Boolean
                    | SchemaKind::Integer(_)
                    | SchemaKind::Number(_)
                    | SchemaKind::String(_)
                    | SchemaKind::Enumeration(_)
            )
        };
        let is_text = match &self.contract.value(id).kind {
            SchemaKind::Union(union) => {
                let mut variants = union.variants.iter();
                variants.all(|variant| is_value(variant.schema))
            }
            _ => is_value(id),
        };
        if !is_text {
            let label = format!("{what} may be a list, an object or anything at all");
            self.refuse(
                Limit::StructuredParameter,
                subject.origin,
                format!(
                    "`{}` is neither one value, nor a list or an object of values",
                    subject.name
                ),
                [
                    &label,
                    "describe its parts as strings, numbers, booleans or enumerations, describe it by `content` of `application/json`, or move it into the body",
                ],
            );
        }
    }

    /// Objects whose own names are not written: their members must be told from all others.
    fn names_beside_each_other(&mut self, parameters: &[&Parameter]) {
        let contract = self.contract;
        let mut known: BTreeSet<String> = BTreeSet::new();
        let mut open = None;
        let (objects, others): (Vec<&Parameter>, Vec<&Parameter>) = parameters
            .iter()
            .partition(|parameter| is_nameless(contract, parameter));
        for parameter in others.into_iter().chain(objects) {
            let clash = names(contract, parameter)
                .into_iter()
                .find(|name| !known.insert(name.clone()));
            let is_open = is_nameless(contract, parameter)
                && parameter
                    .form
                    .schema()
                    .is_some_and(|id| is_open(contract, id));
            let reason = match (clash, open) {
                (Some(name), _) => format!("`{name}` is another parameter's as well"),
                (None, Some(other)) if is_open => {
                    format!("members of any name belong to `{other}`")
                }
                _ => {
                    open = open.or(is_open.then_some(parameter.wire_name.as_str()));
                    continue;
                }
            };
            self.refuse(
                Limit::SharedNames,
                &parameter.origin,
                format!(
                    "the members of `{}` cannot be told from other parameters",
                    parameter.wire_name
                ),
                [
                    &reason,
                    "write `explode: false` or `style: deepObject`, so that the name of the parameter is sent",
                ],
            );
        }
    }
}

/// The members of an object, with what each is called; of those without a name what all of them are.
fn members(object: &ObjectSchema) -> Vec<(SchemaId, String)> {
    let mut members: Vec<_> = object
        .properties
        .iter()
        .map(|property| {
            (
                property.schema,
                format!("its member `{}`", property.wire_name),
            )
        })
        .collect();
    if let AdditionalProperties::Schema(values) = object.additional {
        members.push((values, "a member without a name of its own".to_owned()));
    }
    members
}

#[cfg(test)]
mod tests {
    use super::super::tests::refused;

    #[test]
    fn each_parameter_that_has_no_text_is_named() {
        let text = "openapi: 3.1.0
info: {title: Shapes, version: 1.0.0}
paths:
  /shapes:
    get:
      operationId: findShapes
      parameters:
        - name: grid
          in: query
          schema: {type: array, items: {type: array, items: {type: integer}}}
        - name: outline
          in: query
          explode: false
          schema: {type: object, properties: {corners: {type: array, items: {type: number}}}}
        - name: colour
          in: query
          style: deepObject
          schema: {type: string}
        - name: size
          in: query
          style: pipeDelimited
          explode: true
          schema: {type: object, properties: {width: {type: number}}}
        - name: label
          in: query
          content: {application/xml: {schema: {type: string}}}
        - name: limit
          in: query
          schema: {type: integer}
        - name: page
          in: query
          schema: {type: object, properties: {limit: {type: integer}}}
      responses:
        '204':
          description: Found.
          headers:
            X-Shapes: {schema: {type: array, items: {type: object}}}
";
        let value = |name: &str| {
            format!("`{name}` is neither one value, nor a list or an object of values")
        };
        let style = |name: &str| format!("the style of `{name}` does not fit its schema");
        let expected = [
            value("grid"),
            value("outline"),
            style("colour"),
            style("size"),
            "`label` is described by `content` of `application/xml`".to_owned(),
            "the members of `page` cannot be told from other parameters".to_owned(),
            value("X-Shapes"),
        ];
        let said: Vec<String> = refused(text)
            .into_iter()
            .map(|(message, _)| message)
            .collect();
        assert_eq!(said, expected);
    }
}
