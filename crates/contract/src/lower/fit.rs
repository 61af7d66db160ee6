//! Whether a value fits a schema, as far as that is told of scalars and lists of them, and what it lacks.

use std::fmt::Display;

use indexmap::IndexSet;
use regress::Regex;
use serde_json::Value;

use crate::model::{
    ArraySchema, Bound, Contract, EnumerationSchema, IntegerSchema, NumberSchema, Schema, SchemaId,
    SchemaKind, StringSchema,
};

/// A pattern, compiled as it is when values are checked by it.
///
/// # Errors
///
/// Why the text is no regular expression.
pub(super) fn regular_expression(pattern: &str) -> Result<Regex, regress::Error> {
    Regex::with_flags(pattern, "u").or_else(|_| Regex::new(pattern))
}

/// What a value would have to be to fit; `None` if it fits, or if that cannot be told.
pub(super) fn misfit(contract: &Contract, schema: &Schema, value: &Value) -> Option<String> {
    let ends = ends(contract, schema);
    if value.is_null() {
        return (!ends.nullable).then(|| "`null` is not allowed here".to_owned());
    }
    let mut reasons = ends
        .schemas
        .iter()
        .map(|end| misfit_of_end(contract, end, value));
    match ends.schemas.as_slice() {
        [_] => reasons.next().flatten(),
        _ => {
            let fits_none = reasons.all(|reason| reason.is_some());
            fits_none.then(|| "fits no branch of the union".to_owned())
        }
    }
}

/// Whether a value is one of a kind whose values are no lists and no mappings; for any other kind, yes.
pub fn fits_scalar(kind: &SchemaKind, value: &Value) -> bool {
    let misfit = match kind {
        SchemaKind::Integer(integer) => misfit_integer(integer, value),
        SchemaKind::Number(number) => misfit_number(number, value),
        SchemaKind::String(string) => misfit_string(string, value),
        SchemaKind::Enumeration(enumeration) => misfit_enumeration(enumeration, value),
        SchemaKind::Boolean => return value.is_boolean(),
        _ => None,
    };
    misfit.is_none()
}

/// What a schema is once references and unions are followed.
struct Ends<'c> {
    schemas: Vec<&'c Schema>,
    /// Whether one of those that were passed allows `null`.
    nullable: bool,
}

/// Each schema is passed once: unions may lead back to themselves.
fn ends<'c>(contract: &'c Contract, schema: &'c Schema) -> Ends<'c> {
    let mut ends = Ends {
        schemas: Vec::new(),
        nullable: false,
    };
    let mut seen: IndexSet<SchemaId> = IndexSet::new();
    let mut open = vec![schema];
    while let Some(schema) = open.pop() {
        ends.nullable |= schema.nullable;
        let next: Vec<SchemaId> = match &schema.kind {
            SchemaKind::Reference(target) => vec![*target],
            SchemaKind::Union(union) => union
                .variants
                .iter()
                .map(|variant| variant.schema)
                .collect(),
            kind => {
                ends.nullable |= matches!(kind, SchemaKind::Any | SchemaKind::Null);
                ends.schemas.push(schema);
                continue;
            }
        };
        let new = next.into_iter().filter(|id| seen.insert(*id));
        open.extend(new.map(|id| contract.schema(id)));
    }
    ends
}

fn misfit_of_end(contract: &Contract, schema: &Schema, value: &Value) -> Option<String> {
    match &schema.kind {
        SchemaKind::Any | SchemaKind::Never | SchemaKind::Reference(_) | SchemaKind::Union(_) => {
            None
        }
        SchemaKind::Null => Some("must be `null`".to_owned()),
        SchemaKind::Boolean => {
            (!value.is_boolean()).then(|| "must be `true` or `false`".to_owned())
        }
        SchemaKind::Integer(integer) => misfit_integer(integer, value),
        SchemaKind::Number(number) => misfit_number(number, value),
        SchemaKind::String(string) => misfit_string(string, value),
        SchemaKind::Enumeration(enumeration) => misfit_enumeration(enumeration, value),
        SchemaKind::Array(array) => misfit_array(contract, array, value),
        SchemaKind::Object(_) => (!value.is_object()).then(|| "must be a mapping".to_owned()),
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

fn outside<N: Copy + PartialOrd + Display>(
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
    // Lists within lists are not looked at: what is tried would grow with every level.
    let each = |item: &Value| {
        if item.is_array() {
            return None;
        }
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
