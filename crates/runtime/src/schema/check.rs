//! The rules on one value each: the readers on both paths call these and no others, so that they cannot differ.

use std::collections::HashSet;

use super::assertion::is_of_format;
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
    if schema.minimum_size.is_some() || schema.maximum_size.is_some() {
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
    {
        let mut seen = HashSet::with_capacity(items.len());
        if !items.iter().all(|item| seen.insert(item.canonical())) {
            report(Constraint::UniqueItems);
        }
    }
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
