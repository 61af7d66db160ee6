//! Defaults that do not fit their own schemas.
//!
//! A parameter that a request leaves out is read as its default, so one that does not fit refuses every such request:
//! an error. Anywhere else a default is only told to the reader: a warning. Members of objects are not looked at.

use std::fmt::Display;

use counterpart_document::{Diagnostic, Severity};
use indexmap::IndexSet;
use regress::Regex;
use serde_json::Value;

use super::Lowering;
use crate::model::{
    ArraySchema, Bound, Contract, EnumerationSchema, IntegerSchema, Literal, NumberSchema,
    ParameterForm, Schema, SchemaKind, StringSchema,
};

impl Lowering<'_> {
    /// Reports every default that is not a value of its schema.
    pub(super) fn check_defaults(&mut self, contract: &Contract) {
        let mut in_parameters = IndexSet::new();
        let parameters = contract
            .operations
            .iter()
            .flat_map(|operation| &operation.parameters);
        for parameter in parameters.filter(|parameter| !parameter.required) {
            let ParameterForm::Styled { schema, .. } = parameter.form else {
                continue;
            };
            let schema = contract.schema(schema);
            let Some(default) = inherited_default(contract, schema) else {
                continue;
            };
            in_parameters.insert(&default.origin.pointer);
            let note = format!(
                "a request that leaves `{}` out is read as if it sent this, and would be refused",
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

/// A pattern, compiled as it is when values are checked by it.
///
/// # Errors
///
/// Why the text is no regular expression.
pub(super) fn regular_expression(pattern: &str) -> Result<Regex, regress::Error> {
    Regex::with_flags(pattern, "u").or_else(|_| Regex::new(pattern))
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

/// What a value would have to be to fit; `None` if it fits, or if that cannot be told.
fn misfit(contract: &Contract, schema: &Schema, value: &Value) -> Option<String> {
    if value.is_null() {
        return (!allows_null(contract, schema)).then(|| "`null` is not allowed here".to_owned());
    }
    match &schema.kind {
        SchemaKind::Any | SchemaKind::Never => None,
        SchemaKind::Null => Some("must be `null`".to_owned()),
        SchemaKind::Reference(target) => misfit(contract, contract.schema(*target), value),
        SchemaKind::Boolean => {
            (!value.is_boolean()).then(|| "must be `true` or `false`".to_owned())
        }
        SchemaKind::Integer(integer) => misfit_integer(integer, value),
        SchemaKind::Number(number) => misfit_number(number, value),
        SchemaKind::String(string) => misfit_string(string, value),
        SchemaKind::Enumeration(enumeration) => misfit_enumeration(enumeration, value),
        SchemaKind::Array(array) => misfit_array(contract, array, value),
        SchemaKind::Object(_) => (!value.is_object()).then(|| "must be a mapping".to_owned()),
        SchemaKind::Union(union) => {
            let mut branches = union
                .variants
                .iter()
                .map(|variant| contract.schema(variant.schema));
            let fits_none = branches.all(|branch| misfit(contract, branch, value).is_some());
            fits_none.then(|| "fits no branch of the union".to_owned())
        }
    }
}

fn allows_null(contract: &Contract, schema: &Schema) -> bool {
    schema.nullable
        || match &schema.kind {
            SchemaKind::Any | SchemaKind::Null => true,
            SchemaKind::Reference(target) => allows_null(contract, contract.schema(*target)),
            SchemaKind::Union(union) => union
                .variants
                .iter()
                .any(|variant| allows_null(contract, contract.schema(variant.schema))),
            _ => false,
        }
}

fn misfit_integer(integer: &IntegerSchema, value: &Value) -> Option<String> {
    let Some(number) = value.as_i64() else {
        let out_of_reach = value.as_f64().is_some_and(|number| number.fract() == 0.0);
        return (!out_of_reach).then(|| "must be a whole number".to_owned());
    };
    let (least, greatest) = range_of_format(integer.format.as_deref());
    let format = || integer.format.as_deref().unwrap_or("int64");
    if number < least || number > greatest {
        return Some(format!("out of the range of `{}`", format()));
    }
    outside(number, integer.minimum, integer.maximum).or_else(|| {
        let step = integer
            .multiple_of
            .filter(|step| number.checked_rem(*step) != Some(0))?;
        Some(format!("must be a multiple of {step}"))
    })
}

fn range_of_format(format: Option<&str>) -> (i64, i64) {
    match format {
        Some("int8") => (i8::MIN.into(), i8::MAX.into()),
        Some("int16") => (i16::MIN.into(), i16::MAX.into()),
        Some("int32") => (i32::MIN.into(), i32::MAX.into()),
        Some("uint8") => (0, u8::MAX.into()),
        Some("uint16") => (0, u16::MAX.into()),
        Some("uint32") => (0, u32::MAX.into()),
        Some("uint64") => (0, i64::MAX),
        _ => (i64::MIN, i64::MAX),
    }
}

fn misfit_number(number: &NumberSchema, value: &Value) -> Option<String> {
    let Some(found) = value.as_f64() else {
        return Some("must be a number".to_owned());
    };
    outside(found, number.minimum, number.maximum).or_else(|| {
        let is_multiple = |step: &f64| {
            let times = found / step;
            (times - times.round()).abs() < 1e-9
        };
        let step = number.multiple_of.filter(|step| !is_multiple(step))?;
        Some(format!("must be a multiple of {step}"))
    })
}

fn outside<N: PartialOrd + Display>(
    value: N,
    minimum: Option<Bound<N>>,
    maximum: Option<Bound<N>>,
) -> Option<String> {
    if let Some(Bound {
        value: end,
        exclusive,
    }) = minimum
        && (value < end || exclusive && value <= end)
    {
        return Some(if exclusive {
            format!("must be above {end}")
        } else {
            format!("must be {end} or more")
        });
    }
    if let Some(Bound {
        value: end,
        exclusive,
    }) = maximum
        && (value > end || exclusive && value >= end)
    {
        return Some(if exclusive {
            format!("must be below {end}")
        } else {
            format!("must be {end} or less")
        });
    }
    None
}

fn misfit_string(string: &StringSchema, value: &Value) -> Option<String> {
    let Some(text) = value.as_str() else {
        return Some("must be a text".to_owned());
    };
    let pattern = string.pattern.as_deref();
    let unmatched = pattern.filter(|pattern| {
        regular_expression(pattern).is_ok_and(|expression| expression.find(text).is_none())
    });
    miscounted(
        text.chars().count(),
        string.min_length,
        string.max_length,
        "characters",
    )
    .or_else(|| Some(format!("must match `{}`", unmatched?)))
}

fn misfit_array(contract: &Contract, array: &ArraySchema, value: &Value) -> Option<String> {
    let Some(items) = value.as_array() else {
        return Some("must be a list".to_owned());
    };
    let schema = contract.schema(array.items);
    let each = |item: &Value| {
        let reason = misfit(contract, schema, item)?;
        Some(format!("the item `{item}` {reason}"))
    };
    let repeated = || {
        let repeats =
            |(index, item): (usize, &Value)| items.iter().take(index).any(|other| other == item);
        let found = array.unique_items && items.iter().enumerate().any(repeats);
        found.then(|| "no item may occur twice".to_owned())
    };
    miscounted(items.len(), array.min_items, array.max_items, "items")
        .or_else(|| items.iter().find_map(each))
        .or_else(repeated)
}

fn miscounted(count: usize, least: Option<u64>, most: Option<u64>, what: &str) -> Option<String> {
    let count = u64::try_from(count).unwrap_or(u64::MAX);
    if let Some(least) = least.filter(|least| count < *least) {
        return Some(format!("must have {least} {what} or more"));
    }
    let most = most.filter(|most| count > *most)?;
    Some(format!("must have {most} {what} or fewer"))
}

fn misfit_enumeration(enumeration: &EnumerationSchema, value: &Value) -> Option<String> {
    let mut values = enumeration.values.iter().map(|literal| &literal.value);
    let fits = values.clone().any(|listed| listed == value)
        || enumeration.open && values.all(|listed| listed.is_string() == value.is_string());
    (!fits).then(|| "not among the values of the enumeration".to_owned())
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
    use crate::lower::fixture::{contract, lowered, with_paths, with_schemas};

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

    #[test]
    fn a_default_that_does_not_fit_is_told_why() {
        let cases = [
            (
                "{type: integer, maximum: 100, default: 200}",
                "200",
                "must be 100 or less",
            ),
            (
                "{type: integer, exclusiveMinimum: 3, default: 3}",
                "3",
                "must be above 3",
            ),
            (
                "{type: integer, format: int32, default: 3000000000}",
                "3000000000",
                "out of the range of `int32`",
            ),
            (
                "{type: integer, default: 1.5}",
                "1.5",
                "must be a whole number",
            ),
            (
                "{type: integer, multipleOf: 5, default: 7}",
                "7",
                "must be a multiple of 5",
            ),
            (
                "{type: integer, default: ten}",
                "ten",
                "must be a whole number",
            ),
            (
                "{type: number, minimum: 0.5, default: 0.25}",
                "0.25",
                "must be 0.5 or more",
            ),
            (
                "{type: boolean, default: 'yes'}",
                "'yes'",
                "must be `true` or `false`",
            ),
            (
                "{type: string, maxLength: 2, default: abc}",
                "abc",
                "must have 2 characters or fewer",
            ),
            (
                "{type: string, pattern: '^[a-z]$', default: A}",
                "A",
                "must match `^[a-z]$`",
            ),
            ("{type: string, default: 5}", "5", "must be a text"),
            (
                "{enum: [a, b], default: c}",
                "c",
                "not among the values of the enumeration",
            ),
            (
                "{type: array, items: {type: integer}, default: [1, x]}",
                "[1, x]",
                "the item `\"x\"` must be a whole number",
            ),
            (
                "{type: array, items: {type: integer}, minItems: 1, default: []}",
                "[]",
                "must have 1 items or more",
            ),
            (
                "{type: string, default: null}",
                "null",
                "`null` is not allowed here",
            ),
            (
                "{type: [string, integer], default: true}",
                "true",
                "fits no branch of the union",
            ),
        ];
        for (schema, at, reason) in cases {
            assert_eq!(
                said(schema),
                Some((at.to_owned(), reason.to_owned())),
                "{schema}"
            );
        }
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
            let found = lowered.diagnostics.iter().next().map(|found| found.span());
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
