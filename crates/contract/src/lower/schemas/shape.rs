//! What is said of values, whichever schemas say it.

use counterpart_document::openapi::{Keyword, Place};
use counterpart_document::{Key, Span};
use indexmap::IndexMap;

use super::types::Type;
use crate::lower::origin;
use crate::model::Unmodelled;

/// What is said of values, of whichever schemas it was gathered.
#[derive(Debug, Default)]
pub(super) struct Shape<'d> {
    /// The types that are allowed, and where that is said.
    pub(super) types: Option<(Vec<Type>, Span)>,
    /// Whether `null` is allowed; `None` if nothing speaks of types.
    pub(super) null: Option<bool>,
    /// Whether no value fits at all.
    pub(super) never: bool,
    /// The only values that are allowed.
    pub(super) values: Option<Vec<Place<'d>>>,
    /// The keywords that hold one limit, by name.
    pub(super) limits: IndexMap<&'static str, Place<'d>>,
    pub(super) items: Option<Part<'d>>,
    pub(super) properties: IndexMap<&'d str, Part<'d>>,
    pub(super) required: IndexMap<&'d str, Place<'d>>,
    pub(super) additional: Option<Part<'d>>,
    /// The schemas that refuse every member that they do not name themselves.
    pub(super) closed: Vec<Closed<'d>>,
    pub(super) union: Option<Keyword<'d>>,
    pub(super) discriminator: Option<Place<'d>>,
    pub(super) unmodelled: Vec<Unmodelled>,
    /// Every keyword that constrains values of one type only.
    pub(super) typed: Vec<Keyword<'d>>,
}

/// A schema below a shape, with what names made from it begin with.
#[derive(Clone, Debug)]
pub(super) struct Part<'d> {
    pub(super) place: Place<'d>,
    /// What else its values must fit.
    pub(super) also: Vec<Place<'d>>,
    pub(super) owner: String,
}

/// A schema with `additionalProperties: false`.
#[derive(Clone, Debug)]
pub(super) struct Closed<'d> {
    /// Where it says so.
    pub(super) key: &'d Key,
    /// The names that it knows: those of the `properties` beside it.
    pub(super) names: Vec<&'d str>,
}

/// How two values of one limit become one.
#[derive(Clone, Copy, Debug)]
pub(super) enum Limit {
    /// The larger is the stricter.
    Lower,
    /// The smaller is the stricter.
    Upper,
    /// The first stays; another one cannot be expressed besides it.
    Single,
}

#[rustfmt::skip]
const LIMITS: [(&str, Limit); 17] = [
    ("minimum", Limit::Lower), ("exclusiveMinimum", Limit::Lower), ("minLength", Limit::Lower),
    ("minItems", Limit::Lower), ("minProperties", Limit::Lower), ("maximum", Limit::Upper),
    ("exclusiveMaximum", Limit::Upper), ("maxLength", Limit::Upper), ("maxItems", Limit::Upper),
    ("maxProperties", Limit::Upper), ("multipleOf", Limit::Single), ("pattern", Limit::Single),
    ("format", Limit::Single), ("uniqueItems", Limit::Single), ("contentSchema", Limit::Single),
    ("contentMediaType", Limit::Single), ("contentEncoding", Limit::Single),
];

/// The limit that a keyword of this name is, if it is one.
pub(super) fn limit_of(name: &str) -> Option<(&'static str, Limit)> {
    LIMITS.iter().find(|(known, _)| *known == name).copied()
}

/// A keyword that no kind of schema expresses.
pub(super) fn unmodelled(keyword: &Keyword<'_>) -> Unmodelled {
    Unmodelled {
        keyword: keyword.key.text.clone(),
        origin: origin(&keyword.place),
    }
}

impl<'d> Shape<'d> {
    /// Whether `null` is among the types, and among the values if these are listed.
    pub(super) fn allows_null(&self) -> bool {
        let values = self.values.as_ref();
        let is_listed = values.is_none_or(|values| values.iter().any(|value| value.node.is_null()));
        self.null == Some(true) && is_listed
    }

    /// Adds a limit to those that are known.
    pub(super) fn limit(&mut self, name: &'static str, place: &Place<'d>, limit: Limit) {
        let Some(before) = self.limits.get(name) else {
            self.limits.insert(name, place.clone());
            return;
        };
        let (old, new) = (before.node.as_f64(), place.node.as_f64());
        match limit {
            Limit::Lower if new > old => drop(self.limits.insert(name, place.clone())),
            Limit::Upper if new < old => drop(self.limits.insert(name, place.clone())),
            Limit::Lower | Limit::Upper => {}
            Limit::Single if before.node.same_value(place.node) => {}
            Limit::Single if before.node.as_bool() == Some(false) => {
                self.limits.insert(name, place.clone());
            }
            Limit::Single if place.node.as_bool() == Some(false) => {}
            // What merely annotates a text.
            Limit::Single if matches!(name, "format" | "contentMediaType" | "contentEncoding") => {}
            Limit::Single => self.unmodelled.push(Unmodelled {
                keyword: name.to_owned(),
                origin: origin(place),
            }),
        }
    }
}
