//! What of parameters and headers cannot be generated.

use counterpart_contract::{
    Origin, Parameter, ParameterForm, ParameterLocation, ParameterStyle, SchemaId, SchemaKind,
};

use super::{Check, Limit};

impl Check<'_> {
    pub(super) fn parameter(&mut self, parameter: &Parameter) {
        match &parameter.form {
            ParameterForm::Content(media_type) => self.refuse(
                Limit::ParameterContent,
                &media_type.origin,
                format!(
                    "the parameter `{}` is described by `content`",
                    parameter.wire_name
                ),
                ["this has no style", "describe it by `schema`"],
            ),
            ParameterForm::Styled { style, schema, .. } => {
                let (_, value) = self.contract.resolve(*schema);
                let styled = matches!(
                    style,
                    ParameterStyle::Simple
                        | ParameterStyle::Form
                        | ParameterStyle::SpaceDelimited
                        | ParameterStyle::PipeDelimited
                );
                if !styled {
                    self.refuse(
                        Limit::ParameterStyle,
                        &parameter.origin,
                        format!(
                            "the style of the parameter `{}` cannot be generated yet",
                            parameter.wire_name
                        ),
                        [
                            "described with a `style` that cannot be written yet",
                            "leave `style` out, or take each member as a parameter of its own",
                        ],
                    );
                    return;
                }
                let listed = !matches!(
                    parameter.location,
                    ParameterLocation::Path | ParameterLocation::Cookie
                );
                match &value.kind {
                    SchemaKind::Array(array) if listed => {
                        self.scalar(array.items, &parameter.origin, &parameter.wire_name);
                    }
                    _ => self.scalar(*schema, &parameter.origin, &parameter.wire_name),
                }
            }
        }
    }

    /// Outside bodies, only values that are one text can be written.
    pub(super) fn scalar(&mut self, id: SchemaId, origin: &Origin, name: &str) {
        let (_, schema) = self.contract.resolve(id);
        let scalar = match &schema.kind {
            SchemaKind::Boolean
            | SchemaKind::Integer(_)
            | SchemaKind::Number(_)
            | SchemaKind::String(_)
            | SchemaKind::Enumeration(_) => true,
            SchemaKind::Union(union) => {
                let variants: Vec<SchemaId> = union
                    .variants
                    .iter()
                    .map(|variant| variant.schema)
                    .collect();
                variants.iter().all(|id| {
                    let (_, branch) = self.contract.resolve(*id);
                    !matches!(
                        branch.kind,
                        SchemaKind::Array(_)
                            | SchemaKind::Object(_)
                            | SchemaKind::Union(_)
                            | SchemaKind::Any
                    )
                })
            }
            _ => false,
        };
        if !scalar {
            self.refuse(Limit::StructuredParameter, origin, format!("`{name}` is neither one value nor, in a query or a header, a list of values"), ["this has no text of its own", "describe it as a string, a number, a boolean or an enumeration, or move it into the body"]);
        }
    }
}
