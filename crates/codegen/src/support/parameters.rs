//! What of parameters and headers cannot be generated.

use counterpart_contract::{MediaTypeKind, Operation, ParameterForm, SchemaId, SchemaKind};

use super::{Check, Limit};

impl Check<'_> {
    /// Every parameter by itself.
    pub(super) fn parameters(&mut self, operation: &Operation) {
        for parameter in &operation.parameters {
            self.form(&parameter.form, &parameter.wire_name);
        }
    }

    /// A parameter or a header by how its value becomes text. What a style writes the contract has seen to.
    pub(super) fn form(&mut self, form: &ParameterForm, name: &str) {
        let ParameterForm::Content(media_type) = form else {
            return;
        };
        let label = match (media_type.kind, media_type.schema) {
            (MediaTypeKind::Json, Some(_)) => return,
            (MediaTypeKind::Text | MediaTypeKind::Range, Some(schema)) if self.is_text(schema) => {
                return;
            }
            (MediaTypeKind::Text, Some(_)) => "a text that may be a list, an object or anything",
            _ => "neither JSON nor text, or without a schema",
        };
        self.refuse(
            Limit::ParameterContent,
            &media_type.origin,
            format!(
                "`{name}` is described by `content` of `{}`",
                media_type.name
            ),
            [
                label,
                "describe it as `application/json` with a schema, or by `schema`",
            ],
        );
    }

    /// Whether every value is written as one text.
    fn is_text(&self, id: SchemaId) -> bool {
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
        match &self.contract.value(id).kind {
            SchemaKind::Union(union) => {
                let mut variants = union.variants.iter();
                variants.all(|variant| is_value(variant.schema))
            }
            _ => is_value(id),
        }
    }
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
        - name: label
          in: query
          content: {application/xml: {schema: {type: string}}}
        - name: corners
          in: query
          content: {text/plain: {schema: {type: array, items: {type: string}}}}
        - name: grid
          in: query
          schema: {type: array, items: {type: array, items: {type: integer}}}
      responses:
        '204':
          description: Found.
          headers:
            X-Shapes: {content: {application/cbor: {schema: {type: string}}}}
";
        let expected = [
            "`label` is described by `content` of `application/xml`",
            "`corners` is described by `content` of `text/plain`",
            "`X-Shapes` is described by `content` of `application/cbor`",
        ];
        let said: Vec<String> = refused(text)
            .into_iter()
            .map(|(message, _)| message)
            .collect();
        assert_eq!(said, expected);
    }
}
