//! Defaults that do not fit their own schemas.
//!
//! A parameter that a request leaves out is read as its default, so one that does not fit refuses every such request:
//! an error. Anywhere else a default is only told to the reader: a warning. Members of objects and lists within lists are
//! not looked at.

use counterpart_document::{Diagnostic, Severity};
use indexmap::IndexSet;
use serde_json::Value;

use super::Lowering;
use super::fit::misfit;
use crate::model::{Contract, Literal, Schema, SchemaKind};

impl Lowering<'_> {
    /// Reports every default that is not a value of its schema.
    pub(super) fn check_defaults(&mut self, contract: &Contract) {
        let mut in_parameters = IndexSet::new();
        let parameters = contract
            .operations
            .iter()
            .flat_map(|operation| &operation.parameters);
        for parameter in parameters.filter(|parameter| !parameter.required) {
            let Some(schema) = parameter.form.schema() else {
                continue;
            };
            let schema = contract.schema(schema);
            let Some(default) = inherited_default(contract, schema) else {
                continue;
            };
            in_parameters.insert(&default.origin.pointer);
            let note = format!(
                "a request that leaves `{}` out stands for one that sends this, which would be refused",
                parameter.wire_name
            );
            self.check_default(contract, schema, default, Some(note));
        }
        for schema in &contract.schemas {
            if let Some(default) = &schema.default
                && !in_parameters.contains(&default.origin.pointer)
            {
                self.check_default(contract, schema, default, None);
            }
        }
    }

    fn check_default(
        &mut self,
        contract: &Contract,
        schema: &Schema,
        default: &Literal,
        consequence: Option<String>,
    ) {
        let Some(reason) = misfit(contract, schema, &default.value) else {
            return;
        };
        let message = format!(
            "the default `{}` does not fit its own schema",
            default.value
        );
        let span = default.origin.span;
        let mut diagnostic = Diagnostic::warning("misfit-default", message, span);
        // Without a value to fill in, a parameter is simply absent.
        if let Some(consequence) = consequence.filter(|_| !default.value.is_null()) {
            diagnostic.severity = Severity::Error;
            diagnostic = diagnostic.with_note(consequence);
        }
        diagnostic = diagnostic.with_label_text(reason);
        self.report(match help(contract, schema, &default.value) {
            Some(help) => diagnostic.with_help(help),
            None => diagnostic,
        });
    }
}

/// The default of a schema, or the one that it has by reference.
fn inherited_default<'c>(contract: &'c Contract, schema: &'c Schema) -> Option<&'c Literal> {
    let target = match schema.kind {
        SchemaKind::Reference(target) => Some(target),
        _ => None,
    };
    let behind = || contract.resolve(target?).1.default.as_ref();
    schema.default.as_ref().or_else(behind)
}

/// What would be right, where that is plain.
fn help(contract: &Contract, schema: &Schema, value: &Value) -> Option<String> {
    let kind = match schema.kind {
        SchemaKind::Reference(target) => &contract.resolve(target).1.kind,
        ref kind => kind,
    };
    match (kind, value) {
        (_, Value::Null) => Some("leave `default` out, or allow `null`".to_owned()),
        (SchemaKind::String(_), Value::Bool(_) | Value::Number(_)) => Some(format!(
            "to make it a text, put it in quotes: `\"{value}\"`"
        )),
        (
            SchemaKind::Integer(_) | SchemaKind::Number(_) | SchemaKind::Boolean,
            Value::String(text),
        ) => {
            let meant: Value = serde_json::from_str(text).ok()?;
            let fits = misfit(contract, schema, &meant).is_none();
            fits.then(|| format!("leave the quotes out: `{text}`"))
        }
        (SchemaKind::Enumeration(enumeration), Value::String(text)) => {
            let names = enumeration
                .values
                .iter()
                .filter_map(|literal| literal.value.as_str());
            let near = counterpart_document::suggest(text, names)?;
            Some(format!("did you mean `{near}`?"))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use counterpart_document::Diagnostic;

    use crate::lower::fixture::{contract, diagnostics, lowered, with_paths, with_schemas};

    /// What is said of the default of a schema, with the text that is pointed at.
    fn said(schema: &str) -> Option<(String, String)> {
        let (lowered, source) = lowered(&with_schemas(&format!("A: {schema}")));
        assert!(
            !lowered.diagnostics.has_errors(),
            "a warning only: {schema}"
        );
        let mut found = lowered.diagnostics.iter();
        let found = found.find(|diagnostic| diagnostic.code == "misfit-default")?;
        let at = source.slice(found.span()).to_owned();
        Some((at, found.labels[0].text.clone()))
    }

    /// Schemas, each with the default that does not fit and what is said of it.
    #[rustfmt::skip]
    const MISFITS: [(&str, &str, &str); 16] = [
        ("{type: integer, maximum: 100, default: 200}", "200", "must be 100 or less"),
        ("{type: integer, exclusiveMinimum: 3, default: 3}", "3", "must be above 3"),
        ("{type: integer, format: int32, default: 3000000000}", "3000000000", "out of the range of `int32`"),
        ("{type: integer, default: 1.5}", "1.5", "must be a whole number"),
        ("{type: integer, multipleOf: 5, default: 7}", "7", "must be a multiple of 5"),
        ("{type: integer, default: ten}", "ten", "must be a whole number"),
        ("{type: number, minimum: 0.5, default: 0.25}", "0.25", "must be 0.5 or more"),
        ("{type: boolean, default: 'yes'}", "'yes'", "must be `true` or `false`"),
        ("{type: string, maxLength: 2, default: abc}", "abc", "must have 2 characters or fewer"),
        ("{type: string, pattern: '^[a-z]$', default: A}", "A", "must match `^[a-z]$`"),
        ("{type: string, default: 5}", "5", "must be a text"),
        ("{enum: [a, b], default: c}", "c", "not among the values of the enumeration"),
        ("{type: array, items: {type: integer}, default: [1, x]}", "[1, x]", "the item `\"x\"` must be a whole number"),
        ("{type: array, items: {}, minItems: 2, default: []}", "[]", "must have 2 items or more"),
        ("{type: string, default: null}", "null", "`null` is not allowed here"),
        ("{type: [string, integer], default: true}", "true", "fits no branch of the union"),
    ];

    #[test]
    fn a_default_that_does_not_fit_is_told_why() {
        for (schema, at, reason) in MISFITS {
            assert_eq!(
                said(schema),
                Some((at.to_owned(), reason.to_owned())),
                "{schema}"
            );
        }
    }

    #[test]
    fn unions_that_lead_back_to_themselves_are_followed_once() {
        let text = with_schemas(
            "A: {oneOf: [{$ref: '#/components/schemas/B'}, {type: string}], default: 5}
    B: {oneOf: [{$ref: '#/components/schemas/A'}, {type: boolean}], default: true}",
        );
        assert_eq!(diagnostics(&text), ["misfit-default"]);
    }

    #[test]
    fn a_default_that_fits_is_left_alone() {
        for schema in [
            "{type: integer, minimum: 1, maximum: 100, default: 100}",
            "{type: integer, default: 10.0}",
            "{type: [string, integer], default: 5}",
            "{type: [string, 'null'], default: null}",
            "{type: number, multipleOf: 0.1, default: 0.3}",
            "{anyOf: [{enum: [a]}, {type: string}], default: z}",
            "{type: array, items: {enum: [a, b]}, default: [b]}",
            "{type: object, default: {}}",
            "{default: 5}",
        ] {
            assert_eq!(said(schema), None, "{schema}");
        }
    }

    fn with_parameter(parameter: &str) -> String {
        with_paths(&format!(
            "/pets: {{get: {{parameters: [{{name: limit, in: query, {parameter}}}], responses: {{'200': {{description: ok}}}}}}}}"
        )) + "components: {schemas: {Limit: {type: integer, maximum: 5, default: 9}}}"
    }

    #[test]
    fn a_parameter_that_would_be_refused_when_it_is_left_out_is_an_error() {
        for schema in [
            "schema: {type: integer, maximum: 5, default: 9}",
            "schema: {$ref: '#/components/schemas/Limit'}",
        ] {
            let (lowered, source) = lowered(&with_parameter(schema));
            assert_eq!(lowered.diagnostics.error_count(), 1, "{schema}");
            let found = lowered.diagnostics.iter().next().map(Diagnostic::span);
            assert_eq!(found.map(|span| source.slice(span)), Some("9"));
        }
    }

    #[test]
    fn a_parameter_that_is_never_left_out_may_have_any_default() {
        contract(&with_parameter(
            "required: true, schema: {type: integer, default: ten}",
        ));
        contract(&with_parameter("schema: {type: integer, default: null}"));
    }
}
