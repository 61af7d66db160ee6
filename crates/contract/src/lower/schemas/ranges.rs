//! Limits of numbers, lengths and counts.

use counterpart_document::openapi::Place;
use counterpart_document::{Diagnostic, Node};

use super::shape::Shape;
use crate::lower::{Lowering, origin};
use crate::model::{Bound, IntegerSchema, NumberSchema, Unmodelled};

/// Which end of a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Lower,
    Upper,
}

/// A number that a range can end with.
trait Limit: Copy + PartialOrd {
    /// Reads the end of a range; `None` if it is out of reach.
    fn read(node: &Node, end: End) -> Option<Self>;

    /// Whether no number lies in the range.
    fn is_empty(minimum: Bound<Self>, maximum: Bound<Self>) -> bool;
}

impl<'d> Lowering<'d> {
    /// The constraints of a whole number.
    pub(super) fn lower_integer(&mut self, shape: &mut Shape<'d>) -> IntegerSchema {
        let (minimum, maximum) = self.lower_range(shape);
        let multiple_of = self.lower_step(shape, Node::as_i64, |step| step > 0);
        IntegerSchema {
            format: format(shape),
            minimum,
            maximum,
            multiple_of,
        }
    }

    /// The constraints of a number.
    pub(super) fn lower_number(&mut self, shape: &mut Shape<'d>) -> NumberSchema {
        let (minimum, maximum) = self.lower_range(shape);
        let multiple_of = self.lower_step(shape, Node::as_f64, |step| step > 0.0);
        NumberSchema {
            format: format(shape),
            minimum,
            maximum,
            multiple_of,
        }
    }

    /// The least and the greatest length or count.
    pub(super) fn lower_counts(
        &mut self,
        shape: &Shape<'d>,
        minimum: &str,
        maximum: &str,
    ) -> (Option<u64>, Option<u64>) {
        let read = |name: &str| {
            let place = shape.limits.get(name)?;
            Some((place.node.as_u64()?, place))
        };
        let (least, greatest) = (read(minimum), read(maximum));
        if let (Some((least, at)), Some((greatest, other))) = (&least, &greatest)
            && least > greatest
        {
            self.report(empty_range(minimum, at, maximum, other));
        }
        (
            least.map(|(value, _)| value),
            greatest.map(|(value, _)| value),
        )
    }

    fn lower_range<N: Limit>(
        &mut self,
        shape: &mut Shape<'d>,
    ) -> (Option<Bound<N>>, Option<Bound<N>>) {
        let minimum = stricter(shape, ["minimum", "exclusiveMinimum"], End::Lower);
        let maximum = stricter(shape, ["maximum", "exclusiveMaximum"], End::Upper);
        if let (Some((lower, first)), Some((upper, second))) = (&minimum, &maximum)
            && N::is_empty(*lower, *upper)
        {
            let name = |exclusive: bool, inclusive: &'static str, other: &'static str| {
                if exclusive { other } else { inclusive }
            };
            let lower = name(lower.exclusive, "minimum", "exclusiveMinimum");
            let upper = name(upper.exclusive, "maximum", "exclusiveMaximum");
            self.report(empty_range(lower, first, upper, second));
        }
        (
            minimum.map(|(bound, _)| bound),
            maximum.map(|(bound, _)| bound),
        )
    }

    fn lower_step<N: Copy>(
        &mut self,
        shape: &mut Shape<'d>,
        read: fn(&Node) -> Option<N>,
        is_positive: fn(N) -> bool,
    ) -> Option<N> {
        let place = shape.limits.get("multipleOf")?.clone();
        if place.node.as_f64().is_some_and(|step| step <= 0.0) {
            let message = "`multipleOf` must be above 0";
            self.report(Diagnostic::error("invalid-value", message, place.span()));
            return None;
        }
        let step = read(place.node).filter(|step| is_positive(*step));
        if step.is_none() {
            shape.unmodelled.push(out_of_reach("multipleOf", &place));
        }
        step
    }
}

impl Limit for i64 {
    fn read(node: &Node, end: End) -> Option<Self> {
        if let Some(value) = node.as_i64() {
            return Some(value);
        }
        let value = node.as_f64()?;
        let whole = match end {
            End::Lower => value.ceil(),
            End::Upper => value.floor(),
        };
        // Beyond this, floats and integers part company.
        #[expect(
            clippy::cast_possible_truncation,
            reason = "whole, and far inside the range of `i64`"
        )]
        (whole.abs() < 9e15).then_some(whole as Self)
    }

    fn is_empty(minimum: Bound<Self>, maximum: Bound<Self>) -> bool {
        let least = i128::from(minimum.value) + i128::from(minimum.exclusive);
        let greatest = i128::from(maximum.value) - i128::from(maximum.exclusive);
        least > greatest
    }
}

impl Limit for f64 {
    fn read(node: &Node, _: End) -> Option<Self> {
        node.as_f64()
    }

    fn is_empty(minimum: Bound<Self>, maximum: Bound<Self>) -> bool {
        minimum.value > maximum.value
            || (minimum.value >= maximum.value && (minimum.exclusive || maximum.exclusive))
    }
}

/// The stricter of the inclusive and the exclusive end; one that cannot be read is noted as not expressed.
fn stricter<'d, N: Limit>(
    shape: &mut Shape<'d>,
    [inclusive, exclusive]: [&str; 2],
    end: End,
) -> Option<(Bound<N>, Place<'d>)> {
    let mut found: Option<(Bound<N>, Place<'d>)> = None;
    for (name, is_exclusive) in [(inclusive, false), (exclusive, true)] {
        let Some(place) = shape.limits.get(name).cloned() else {
            continue;
        };
        let Some(value) = N::read(place.node, end) else {
            shape.unmodelled.push(out_of_reach(name, &place));
            continue;
        };
        // `exclusiveMinimum: 0.5` leaves out no whole number besides those that `minimum: 1` leaves out.
        let is_whole = place
            .node
            .as_number()
            .is_some_and(counterpart_document::Number::is_integer);
        let bound = Bound {
            value,
            exclusive: is_exclusive
                && (is_whole || N::read(place.node, End::Lower) == N::read(place.node, End::Upper)),
        };
        let replaces = found.as_ref().is_none_or(|(before, _)| match end {
            End::Lower => bound.value >= before.value,
            End::Upper => bound.value <= before.value,
        });
        if replaces {
            found = Some((bound, place));
        }
    }
    found
}

fn format(shape: &Shape<'_>) -> Option<String> {
    shape
        .limits
        .get("format")
        .and_then(|place| place.node.as_str())
        .map(str::to_owned)
}

fn out_of_reach(keyword: &str, place: &Place<'_>) -> Unmodelled {
    Unmodelled {
        keyword: keyword.to_owned(),
        origin: origin(place),
    }
}

fn empty_range(lower: &str, first: &Place<'_>, upper: &str, second: &Place<'_>) -> Diagnostic {
    let (least, greatest) = (first.node.to_json_text(), second.node.to_json_text());
    let message = format!("no value fits `{lower}: {least}` and `{upper}: {greatest}`");
    Diagnostic::error("empty-range", message, first.span())
        .with_label_text("nothing below this fits")
        .with_label(second.span(), "nothing above this fits")
        .with_help("swap them, or correct one")
}
