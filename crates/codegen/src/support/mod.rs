//! What can be generated: the one list of what cannot yet, each reported before anything is emitted.

mod schemas;

use counterpart_contract::{
    Contract, Credential, MediaType, MediaTypeKind, Operation, Origin, Parameter, ParameterForm,
    ParameterLocation, ParameterStyle, PathPart, SchemaId, SchemaKind, SecurityRequirement,
};
use counterpart_document::{Diagnostic, Diagnostics};

/// A contract of which everything can be generated; only [`check`] makes one.
#[derive(Clone, Copy, Debug)]
pub struct Supported<'a> {
    contract: &'a Contract,
}

impl<'a> Supported<'a> {
    /// The contract.
    pub fn contract(self) -> &'a Contract {
        self.contract
    }
}

/// Finds what cannot be generated.
///
/// # Errors
///
/// One diagnostic per place: a keyword, a parameter, a body or a security scheme that no emitter expresses.
pub fn check(contract: &Contract) -> Result<Supported<'_>, Diagnostics> {
    let mut check = Check {
        contract,
        diagnostics: Diagnostics::default(),
    };
    for schema in &contract.schemas {
        check.schema(schema);
    }
    for operation in &contract.operations {
        check.operation(operation);
    }
    check.security(&contract.security, None);
    #[cfg(feature = "client")]
    check
        .diagnostics
        .extend(crate::client::unsupported(contract));
    if check.diagnostics.has_errors() {
        return Err(check.diagnostics);
    }
    Ok(Supported { contract })
}

struct Check<'a> {
    contract: &'a Contract,
    diagnostics: Diagnostics,
}

impl Check<'_> {
    /// Once for each place: what an `allOf` merges is met by itself and in every schema that it is part of.
    fn refuse(&mut self, origin: &Origin, message: String, label: &str, help: &str) {
        let diagnostic = Diagnostic::error("unsupported", message, origin.span)
            .with_label_text(label)
            .with_help(help);
        if !self.diagnostics.iter().any(|other| *other == diagnostic) {
            self.diagnostics.push(diagnostic);
        }
    }

    fn operation(&mut self, operation: &Operation) {
        for segment in &operation.path.segments {
            let variables = segment
                .parts
                .iter()
                .filter(|part| matches!(part, PathPart::Variable(_)));
            if variables.count() > 0 && segment.parts.len() > 1 {
                self.refuse(
                    &operation.origin,
                    format!(
                        "the path `{}` mixes text and variables in one segment",
                        operation.path
                    ),
                    "the operation on this path",
                    "give the variable a segment of its own",
                );
            }
        }
        if operation.path.text.contains(['#', '?', '*']) {
            self.refuse(
                &operation.origin,
                format!("the path `{}` holds `#`, `?` or `*`", operation.path),
                "the operation on this path",
                "a path ends before `?` and `#`: describe a query as parameters",
            );
        }
        if operation.path.text.contains("/:") {
            self.refuse(
                &operation.origin,
                format!(
                    "a segment of the path `{}` begins with a colon",
                    operation.path
                ),
                "the operation on this path",
                "a variable stands in braces: `/{name}`",
            );
        }
        for parameter in &operation.parameters {
            self.parameter(parameter);
        }
        if let Some(body) = &operation.request_body {
            if body.content.len() > 1 {
                self.refuse(
                    &body.origin,
                    format!("`{}` takes its body in several media types", operation.id),
                    "more than one media type here",
                    "leave the one that callers use",
                );
            }
            for media_type in &body.content {
                self.media_type(media_type);
            }
        }
        for response in &operation.responses {
            for media_type in &response.payload.content {
                self.media_type(media_type);
            }
            for header in &response.payload.headers {
                self.scalar(header.schema, &header.origin, &header.wire_name);
            }
        }
        self.security(&operation.security, Some(operation));
    }

    fn media_type(&mut self, media_type: &MediaType) {
        if matches!(
            media_type.kind,
            MediaTypeKind::Form | MediaTypeKind::Multipart
        ) {
            self.refuse(
                &media_type.origin,
                format!("bodies of `{}` cannot be generated yet", media_type.name),
                "this media type",
                "describe the body as `application/octet-stream` to take its bytes as they are",
            );
        }
    }

    fn parameter(&mut self, parameter: &Parameter) {
        match &parameter.form {
            ParameterForm::Content(media_type) => self.refuse(
                &media_type.origin,
                format!(
                    "the parameter `{}` is described by `content`",
                    parameter.wire_name
                ),
                "this has no style",
                "describe it by `schema`",
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
                        &parameter.origin,
                        format!(
                            "the style of the parameter `{}` cannot be generated yet",
                            parameter.wire_name
                        ),
                        "described with a `style` that cannot be written yet",
                        "leave `style` out, or take each member as a parameter of its own",
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
    fn scalar(&mut self, id: SchemaId, origin: &Origin, name: &str) {
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
            self.refuse(
                origin,
                format!("`{name}` is neither one value nor, in a query or a header, a list of values"),
                "this has no text of its own",
                "describe it as a string, a number, a boolean or an enumeration, or move it into the body",
            );
        }
    }

    fn security(&mut self, requirement: &SecurityRequirement, operation: Option<&Operation>) {
        for alternative in &requirement.alternatives {
            for (id, _) in &alternative.schemes {
                let scheme = self.contract.security_scheme(*id).clone();
                let supported = matches!(
                    scheme.credential,
                    Credential::ApiKey { .. } | Credential::Basic | Credential::Bearer { .. }
                );
                if !supported && operation.is_some() {
                    self.refuse(
                        &scheme.origin,
                        format!(
                            "the security scheme `{}` cannot be generated yet",
                            scheme.name
                        ),
                        "this kind of credential",
                        "API keys, HTTP basic, bearer tokens, OAuth 2 and OpenID Connect can be",
                    );
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use counterpart_contract::lower;
    use counterpart_document::{Colour, SourceFile, parse, render};

    use super::check;

    /// What cannot be generated of a description, each with the text that is pointed at.
    pub(super) fn refused(text: &str) -> Vec<(String, String)> {
        let source = SourceFile::new("openapi.yaml", text);
        let document = parse(&source).document.expect("the sample is well-formed");
        let lowered = lower(&document);
        let shown = render(&lowered.diagnostics, &source, Colour::Plain);
        assert!(!lowered.diagnostics.has_errors(), "{shown}");
        let contract = lowered.contract.expect("the sample is a description");
        let diagnostics = check(&contract).err().unwrap_or_default();
        let said = diagnostics.iter().map(|found| {
            let at = source.slice(found.span()).to_owned();
            (found.message.clone(), at)
        });
        said.collect()
    }

    #[test]
    fn a_media_type_is_pointed_at_by_its_name() {
        let text = "openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /a:
    post:
      operationId: a
      requestBody:
        content:
          multipart/form-data:
            schema: {type: object}
      responses: {'204': {description: ok}}
";
        let message = "bodies of `multipart/form-data` cannot be generated yet".to_owned();
        assert_eq!(refused(text), [(message, "multipart/form-data".to_owned())]);
    }
}
