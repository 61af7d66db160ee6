//! The rules on one value each: the readers on both paths call these and no others, so that they cannot differ.

use std::collections::HashSet;

use super::assertion::is_of_format;
use super::read::while_allowed;
use super::{Format, Kind, Number, NumberFormat, Schema};
use crate::json::Json;
use crate::violation::{Constraint, Expected};

/// Takes the rules that a value breaks, in the order of the contract.
pub(crate) trait Report: FnMut(Constraint) {}

impl<F: FnMut(Constraint)> Report for F {}

/// The first rule that `check` reports.
pub(crate) fn first(check: impl FnOnce(&mut dyn FnMut(Constraint))) -> Result<(), Constraint> {
    let mut found = None;
    check(&mut |constraint| {
        found.get_or_insert(constraint);
    });
    found.map_or(Ok(()), Err)
}

/// The rules on text.
pub(crate) fn text(schema: &Schema, text: &str, report: impl Report) {
    text_of_format(schema, text, None, report);
}

/// The rules on text that is known to be of a format.
pub(crate) fn text_of_format(
    schema: &Schema,
    text: &str,
    known: Option<Format>,
    mut report: impl Report,
) {
    if let Kind::Enumeration(values) = schema.kind
        && !values.contains(&text)
    {
        report(Constraint::Enumeration(values));
    }
    let mut is_too_long = false;
    if !fits_surely(schema, text.len()) {
        let count = text.chars().count();
        is_too_long = schema.maximum_size.is_some_and(|limit| count > limit);
        size(
            schema,
            count,
            Constraint::MinLength,
            Constraint::MaxLength,
            &mut report,
        );
    }
    if is_too_long {
        // What limits the text limits the work on it.
        return;
    }
    if let Err(constraint) = schema.pattern.check(text) {
        report(constraint);
    }
    if let Some(format) = schema.format
        && known != Some(format)
        && !is_of_format(text, format)
    {
        report(Constraint::Format(format));
    }
}

/// Whether a text of so many bytes has a length within the limits, however many characters it has: a character is of one to four bytes.
fn fits_surely(schema: &Schema, bytes: usize) -> bool {
    schema.minimum_size.is_none_or(|limit| bytes / 4 >= limit)
        && schema.maximum_size.is_none_or(|limit| bytes <= limit)
}

/// The rules on whole numbers, the range included.
pub(crate) fn integer(schema: &Schema, number: Number, mut report: impl Report) {
    match (schema.kind, number.as_integer()) {
        (Kind::Integer(format), None) => report(Constraint::Type(Expected::Integer(format))),
        (Kind::Integer(format), Some(value)) if !format.contains(value) => {
            report(Constraint::Type(Expected::Integer(format)));
        }
        (Kind::IntegerEnumeration(values), value) => {
            if !values
                .iter()
                .any(|allowed| Some(i128::from(*allowed)) == value)
            {
                report(Constraint::IntegerEnumeration(values));
            }
        }
        _ => limits(schema, number, &mut report),
    }
}

/// The rules on numbers, the range included.
pub(crate) fn number(schema: &Schema, number: Number, mut report: impl Report) {
    #[allow(
        clippy::cast_possible_truncation,
        reason = "whether it stays finite is the question"
    )]
    let is_finite_float = (number.as_float() as f32).is_finite();
    if !number.as_float().is_finite() {
        report(Constraint::Type(Expected::Number));
    } else if matches!(schema.kind, Kind::Number(NumberFormat::Float)) && !is_finite_float {
        report(Constraint::FloatRange);
    } else {
        limits(schema, number, &mut report);
    }
}

/// The rules on a list that look at no element alone.
pub(crate) fn elements(
    schema: &Schema,
    count: usize,
    items: Option<&[Json]>,
    mut report: impl Report,
) {
    size(
        schema,
        count,
        Constraint::MinItems,
        Constraint::MaxItems,
        &mut report,
    );
    if schema.unique_items
        && let Some(items) = items
        && !are_unique(items)
    {
        report(Constraint::UniqueItems);
    }
}

/// Up to how many texts and whole numbers are compared each with each, which is faster than to write and to hash them.
const FEW: usize = 16;

/// Whether no two are equal as JSON Schema means it.
fn are_unique(items: &[Json]) -> bool {
    // Floats are left to their canonical text: some have the value of a whole number and are none.
    let is_plain = |item: &Json| match item {
        Json::Array(_) | Json::Object(_) | Json::Number(Number::Float(_)) => false,
        Json::Null | Json::Boolean(_) | Json::Number(Number::Integer(_)) | Json::String(_) => true,
    };
    if items.len() <= FEW && items.iter().all(is_plain) {
        let mut later = items.iter().enumerate();
        return later.all(|(position, item)| !items[..position].contains(item));
    }
    let mut seen = HashSet::with_capacity(items.len());
    while_allowed(items).all(|item| seen.insert(item.canonical()))
}

/// The rules on the number of members.
pub(crate) fn member_count(schema: &Schema, count: usize, mut report: impl Report) {
    size(
        schema,
        count,
        Constraint::MinProperties,
        Constraint::MaxProperties,
        &mut report,
    );
}

fn size(
    schema: &Schema,
    count: usize,
    minimum: fn(usize) -> Constraint,
    maximum: fn(usize) -> Constraint,
    report: &mut impl Report,
) {
    if let Some(limit) = schema.minimum_size
        && count < limit
    {
        report(minimum(limit));
    }
    if let Some(limit) = schema.maximum_size
        && count > limit
    {
        report(maximum(limit));
    }
}

fn limits(schema: &Schema, number: Number, report: &mut impl Report) {
    if let Some(limit) = schema.minimum.filter(|limit| number < *limit) {
        report(Constraint::Minimum(limit));
    }
    if let Some(limit) = schema.maximum.filter(|limit| number > *limit) {
        report(Constraint::Maximum(limit));
    }
    if let Some(limit) = schema.exclusive_minimum.filter(|limit| number <= *limit) {
        report(Constraint::ExclusiveMinimum(limit));
    }
    if let Some(limit) = schema.exclusive_maximum.filter(|limit| number >= *limit) {
        report(Constraint::ExclusiveMaximum(limit));
    }
    if let Some(unit) = schema
        .multiple_of
        .filter(|unit| !number.is_multiple_of(*unit))
    {
        report(Constraint::MultipleOf(unit));
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::*;

    /// As few items are told apart, and with others so that there are many.
    fn assert_unique(text: &str, expected: bool) {
        let mut items: Vec<Json> = serde_json::from_str(text).unwrap();
        assert_eq!(are_unique(&items), expected, "{text}");
        let others = (0..FEW).map(|number| Json::String(format!("other {number}")));
        items.extend(others);
        assert_eq!(are_unique(&items), expected, "{text} and others");
    }

    #[test]
    fn items_are_equal_as_json_schema_means_it_however_many_there_are() {
        for unique in [
            "[]",
            r#"[1, "1", true, "true", null, "null", 1.5]"#,
            r#"[{"a": 1}, {"a": 2}, [1, 2], [2, 1]]"#,
            "[9007199254740993, 9007199254740992]",
            "[-9223372036854775808, -9223372036854775809]",
        ] {
            assert_unique(unique, true);
        }
        for repeated in [
            r#"["a", "b", "a"]"#,
            "[1, 1.0]",
            "[null, 0, null]",
            r#"[{"a": 1, "b": 2}, {"b": 2.0, "a": 1}]"#,
            "[0, -0.0]",
        ] {
            assert_unique(repeated, false);
        }
    }
}
