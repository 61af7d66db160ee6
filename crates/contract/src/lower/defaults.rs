//! Defaults that do not fit their own schemas.
//!
//! Whoever leaves a value out would be taken to mean one that is refused. Where it is plain which value is meant, that one is taken, and
//! else there is no default; either is a warning. Members of objects and lists within lists are not looked at.

use counterpart_document::Diagnostic;
use serde_json::Value;

use super::Lowering;
use super::fit::misfit;
use crate::model::{Contract, Schema, SchemaKind};

impl Lowering<'_> {
    /// Reports every default that is not a value of its schema, and puts right or takes out what it can.
    pub(super) fn mend_defaults(&mut self, contract: &mut Contract) {
        for index in 0..contract.schemas.len() {
            let schema = &contract.schemas[index];
            let Some(default) = &schema.default else {
                continue;
            };
            let Some(reason) = misfit(contract, schema, &default.value) else {
                continue;
            };
            let meant = meant(contract, schema, &default.value);
            let message = format!(
                "the default `{}` does not fit its own schema",
                default.value
            );
            let diagnostic = Diagnostic::warning("misfit-default", message, default.origin.span)
                .with_label_text(reason)
                .with_note(match &meant {
                    Some(meant) => format!("taken for `{meant}`"),
                    None => "left out: there is no default".to_owned(),
                });
            self.report(match help(contract, schema, &default.value) {
                Some(help) => diagnostic.with_help(help),
                None => diagnostic,
            });
            let default = &mut contract.schemas[index].default;
            match (meant, default.as_mut()) {
                (Some(meant), Some(literal)) => literal.value = meant,
                _ => *default = None,
            }
        }
    }
}

/// The value of the schema that is plainly meant by one of another type: what a text spells, or the text of what is no text, or a list of it.
fn meant(contract: &Contract, schema: &Schema, value: &Value) -> Option<Value> {
    let other = match value {
        Value::String(text) => serde_json::from_str(text.trim()).ok(),
        Value::Bool(_) | Value::Number(_) => Some(Value::String(value.to_string())),
        _ => None,
    };
    let lists = [Some(value.clone()), other.clone()].into_iter().flatten();
    let lists = lists
        .filter(|item| !item.is_array())
        .map(|item| Value::Array(vec![item]));
    let mut candidates = other.into_iter().chain(lists);
    candidates.find(|candidate| misfit(contract, schema, candidate).is_none())
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
    use crate::lower::fixture::{contract, diagnostics, lowered, with_paths, with_schemas};

    /// What is said of the default of a schema, with the text that is pointed at.
    fn said(schema: &str) -> Option<(String, String)> {
        let (lowered, source) = lowered(&with_schemas(&format!("A: {schema}")));
        assert!(!lowered.diagnostics.has_errors(), "{schema}");
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

    /// The default that is left of a parameter's.
    fn mended(schema: &str) -> Option<String> {
        let contract = contract(&with_parameter(&format!("schema: {schema}")));
        let parameter = &contract.operations[0].parameters[0];
        let schema = contract.schema(parameter.form.schema()?);
        Some(schema.default.as_ref()?.value.to_string())
    }

    #[test]
    fn a_default_is_taken_for_the_value_that_is_plainly_meant() {
        for (schema, expected) in [
            ("{type: integer, default: '20'}", "20"),
            ("{type: boolean, default: 'false'}", "false"),
            ("{type: string, default: true}", "\"true\""),
            ("{enum: ['1', '2'], default: 1}", "\"1\""),
            (
                "{type: array, items: {type: string}, default: all}",
                "[\"all\"]",
            ),
            ("{type: array, items: {type: integer}, default: '7'}", "[7]"),
        ] {
            assert_eq!(mended(schema).as_deref(), Some(expected), "{schema}");
        }
    }

    #[test]
    fn a_default_that_means_no_value_of_the_schema_is_left_out() {
        for schema in [
            "{type: integer, maximum: 5, default: 9}",
            "{$ref: '#/components/schemas/Limit'}",
            "{type: integer, default: ten}",
            "{type: integer, default: null}",
        ] {
            assert_eq!(mended(schema), None, "{schema}");
        }
    }
}
