//! Numbers and texts that fit, the usual ones first.

use counterpart_contract::{Bound, IntegerSchema, Literal, NumberSchema, Schema, StringSchema};
use serde_json::{Number, Value};

use super::format::{is_of_format, text_of_format};
use super::pattern::{self, Size};
use super::{Carrier, Extent};

/// How many values are told from each other at most, where several are asked for.
const SEVERAL: i64 = 30;

/// How many characters a text is given at most.
const LONGEST: u64 = 20_000;

/// Whole numbers: the least that is allowed, or a small one.
pub(super) fn integers(integer: &IntegerSchema) -> Vec<Value> {
    let least = integer
        .minimum
        .and_then(|bound| bound.value.checked_add(i64::from(bound.exclusive)));
    let most = integer
        .maximum
        .and_then(|bound| bound.value.checked_sub(i64::from(bound.exclusive)));
    let unit = integer.multiple_of.unwrap_or(1).max(1);
    let first = least.unwrap_or_else(|| most.map_or(7, |most| most.min(7)));
    let upwards = (unit - first.rem_euclid(unit)) % unit;
    let step = |index: i64| {
        first
            .checked_add(upwards)?
            .checked_add(index.checked_mul(unit)?)
    };
    let down = |index: i64| step(index).filter(|_| least.is_none());
    let numbers = (0..SEVERAL).filter_map(step);
    let numbers = numbers.chain((-SEVERAL..0).rev().filter_map(down));
    numbers.map(Value::from).collect()
}

/// Numbers: at the end of their range, or between its ends.
pub(super) fn numbers(number: &NumberSchema) -> Vec<Value> {
    let ends = (number.minimum, number.maximum);
    let first = match ends {
        (Some(minimum), Some(maximum)) if minimum.exclusive || maximum.exclusive => {
            f64::midpoint(minimum.value, maximum.value)
        }
        (Some(Bound { value, exclusive }), _) => value + if exclusive { 0.5 } else { 0.0 },
        (None, Some(Bound { value, exclusive })) => value - if exclusive { 0.5 } else { 0.0 },
        (None, None) => 1.5,
    };
    let mut found = vec![first];
    found.extend([1.5, 0.5, 2.0, 0.0, -1.5]);
    if let (Some(minimum), Some(maximum)) = ends {
        let width = maximum.value - minimum.value;
        found.extend([0.25, 0.5, 0.75].map(|part| minimum.value + width * part));
    }
    let steps = (1..10_u8).map(f64::from);
    found.extend(steps.clone().map(|step| first + step));
    found.extend(steps.map(|step| first - step));
    if let Some(unit) = number.multiple_of {
        found = found
            .iter()
            .flat_map(|value| [(value / unit).ceil() * unit, (value / unit).floor() * unit])
            .collect();
    }
    let numbers = found.into_iter().filter_map(Number::from_f64);
    numbers.map(Value::Number).collect()
}

/// Texts: of the format, that the pattern matches, or with what an encoding could lose.
pub(super) fn texts(
    schema: &Schema,
    string: &StringSchema,
    extent: Extent,
    carrier: Carrier,
) -> Vec<String> {
    let examples = schema.examples.iter();
    let examples = examples.filter_map(|Literal { value, .. }| value.as_str().map(str::to_owned));
    texts_of(string, examples.collect(), extent, carrier)
}

/// As [`texts`], of these examples.
pub(super) fn texts_of(
    string: &StringSchema,
    examples: Vec<String>,
    extent: Extent,
    carrier: Carrier,
) -> Vec<String> {
    let format = string.format.as_deref().unwrap_or_default();
    let mut texts: Vec<String> = text_of_format(format)
        .map(str::to_owned)
        .into_iter()
        .collect();
    if let Some(pattern) = &string.pattern {
        let size = Size {
            least: count(string.min_length, 0),
            most: count(string.max_length, usize::MAX),
        };
        let mut matching = pattern::texts(pattern, size, extent);
        if carrier != Carrier::Body {
            matching.sort_by_key(|text| strange(text));
        }
        // What the contract's author wrote is what a person would, but one text for both.
        match extent {
            Extent::Least => texts.extend(examples.into_iter().chain(matching)),
            Extent::Most => texts.extend(matching.into_iter().chain(examples)),
        }
    } else if texts.is_empty() {
        if extent == Extent::Most && string.max_length.is_none() && format.is_empty() {
            texts.push(sized("Zoë & “co” / 100 %25 + 1", string));
        }
        texts.push(sized("text", string));
        texts.extend(examples);
        texts.extend((2..SEVERAL).map(|number| sized(&format!("{number}text"), string)));
    } else {
        texts.extend(examples);
        texts.push(sized("text", string));
    }
    texts.retain(|text| carrier.carries(text) && is_of_format(text, format));
    texts
}

/// The text, made as long or as short as it must be.
fn sized(text: &str, string: &StringSchema) -> String {
    let least = count(string.min_length.map(|least| least.min(LONGEST)), 0);
    let most = count(string.max_length, usize::MAX);
    let characters = text.chars().chain(std::iter::repeat('x'));
    let length = text.chars().count().max(least).min(most);
    characters.take(length).collect()
}

fn count(limit: Option<u64>, without: usize) -> usize {
    limit.map_or(without, |limit| {
        usize::try_from(limit).unwrap_or(usize::MAX)
    })
}

/// How many of its characters may mean something where a text travels.
fn strange(text: &str) -> usize {
    let plain = |character: &char| character.is_ascii_alphanumeric() || "-_.:".contains(*character);
    text.chars().filter(|character| !plain(character)).count()
}
