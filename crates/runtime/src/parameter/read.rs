//! Reading: the text of a parameter to the tree that its table describes.
//!
//! ```text
//! source (a path segment, the lines of a header, the pairs of a query or of cookies)
//!     --style--> pieces, still escaped, so that what separates them is told from what stands in them
//!     --table--> Json
//! ```

use std::borrow::Cow;

use super::deep::{self, Entry};
use super::escape::Escapes;
use super::{Explode, Style};
use crate::encoded::BLANKS;
use crate::json::Json;
use crate::schema::{Kind, Number, Schema, violations_of};
use crate::violation::{Constraint, Expected, Received};

/// What is read, and how.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reading {
    pub(crate) name: &'static str,
    pub(crate) style: Style,
    pub(crate) escapes: Escapes,
    /// The members of a query that do not belong to an object without names of its own; `None` if it has none.
    pub(crate) except: Option<&'static [&'static str]>,
    pub(crate) schema: &'static Schema,
}

/// Why a text was not even split.
pub(crate) type Fault = (Constraint, Received);

/// The parts of one parameter, still escaped.
#[derive(Debug)]
pub(crate) enum Pieces<'r> {
    Whole(&'r str),
    Items(Vec<&'r str>),
    Members(Vec<(&'r str, &'r str)>),
    Deep(Vec<(Cow<'r, str>, &'r str)>),
}

impl Reading {
    /// The parts that stand in one text: a segment of a path.
    pub(crate) fn of_text<'r>(&self, text: &'r str) -> Result<Pieces<'r>, Fault> {
        match self.style {
            Style::Label(_) => {
                let text = text.strip_prefix('.').ok_or_else(|| expected_prefix("."))?;
                Ok(self.split(&[text], if self.style.is_separate() { "." } else { "," })?)
            }
            Style::Matrix(explode) => self.of_matrix(text, explode),
            _ => self.split(&[text], ","),
        }
    }

    fn of_matrix<'r>(&self, text: &'r str, explode: Explode) -> Result<Pieces<'r>, Fault> {
        let text = text.strip_prefix(';').ok_or_else(|| expected_prefix(";"))?;
        let pairs = text.split(';').map(pair);
        if explode == Explode::Separate && matches!(self.kind(), Kind::Object(_)) {
            return Ok(Pieces::Members(pairs.collect()));
        }
        if !pairs.clone().all(|(name, _)| self.is_named(name)) {
            return Err(expected_prefix(&format!(";{}=", self.name)));
        }
        let values: Vec<&str> = pairs.map(|(_, value)| value).collect();
        match (explode, self.kind()) {
            (Explode::Separate, Kind::Array(_)) => Ok(Pieces::Items(values)),
            _ => self.split(&values, ","),
        }
    }

    /// The parts that stand in the lines of a header; `None` if there is none.
    pub(crate) fn of_lines<'r>(&self, lines: &[&'r str]) -> Result<Option<Pieces<'r>>, Fault> {
        if lines.is_empty() {
            return Ok(None);
        }
        Ok(Some(match self.split(lines, ",")? {
            // What may stand around the parts, and empty ones, do not count (RFC 9110, section 5.6.1).
            Pieces::Items(items) => {
                let items = items.into_iter().map(|item| item.trim_matches(BLANKS));
                Pieces::Items(items.filter(|item| !item.is_empty()).collect())
            }
            Pieces::Members(members) => {
                let members = members.into_iter();
                let trim = |text: &'r str| text.trim_matches(BLANKS);
                Pieces::Members(
                    members
                        .map(|(name, value)| (trim(name), trim(value)))
                        .collect(),
                )
            }
            pieces => pieces,
        }))
    }

    /// The parts that stand in pairs: members of a query, or cookies; `None` if there is none.
    pub(crate) fn of_pairs<'r>(
        &self,
        pairs: impl Iterator<Item = (&'r str, &'r str)>,
    ) -> Result<Option<Pieces<'r>>, Fault> {
        let kind = self.kind();
        if self.style == Style::DeepObject {
            let members = pairs.filter_map(|(name, value)| {
                let name = self.escapes.decode(name)?;
                let rest = name.strip_prefix(self.name)?;
                rest.starts_with('[')
                    .then(|| (Cow::Owned(rest.to_owned()), value))
            });
            let members: Vec<_> = members.collect();
            return Ok((!members.is_empty()).then_some(Pieces::Deep(members)));
        }
        let is_separate = self.style.is_separate();
        if is_separate && let Kind::Object(_) = kind {
            let members: Vec<_> = pairs.filter(|(name, _)| self.owns(name)).collect();
            return Ok((!members.is_empty()).then_some(Pieces::Members(members)));
        }
        let mut values = pairs
            .filter(|(name, _)| self.is_named(name))
            .map(|(_, value)| value);
        let Some(first) = values.next() else {
            return Ok(None);
        };
        if self.is_whole() {
            return match values.next() {
                None => Ok(Some(Pieces::Whole(first))),
                Some(_) => Err(repeated()),
            };
        }
        let values: Vec<&str> = std::iter::once(first).chain(values).collect();
        if is_separate {
            return Ok(Some(Pieces::Items(values)));
        }
        let (usual, unescaped) = self.style.delimiters();
        let is_unescaped = values.iter().any(|value| value.contains(unescaped));
        self.split(&values, if is_unescaped { unescaped } else { usual })
            .map(Some)
    }

    /// The parts of values in which `delimiter` separates.
    fn split<'r>(&self, values: &[&'r str], delimiter: &'static str) -> Result<Pieces<'r>, Fault> {
        if self.is_whole() {
            return match values {
                [value] => Ok(Pieces::Whole(value)),
                _ => Err(repeated()),
            };
        }
        let values = values.iter().filter(|value| !value.is_empty());
        let parts = values.flat_map(|value| split_escaped(value, delimiter));
        Ok(match self.kind() {
            Kind::Array(_) => Pieces::Items(parts.collect()),
            _ if self.style.is_separate() => Pieces::Members(parts.map(pair).collect()),
            _ => Pieces::Members(in_turn(parts).ok_or_else(|| {
                let message = "expected names and values in turn".to_owned();
                (Constraint::Other(message), Received::String)
            })?),
        })
    }

    /// The tree of the parts.
    pub(crate) fn tree(&self, pieces: &Pieces<'_>) -> Result<Json, Fault> {
        match pieces {
            Pieces::Whole(text) if self.style == Style::Json => json(&self.decode(text)?),
            Pieces::Whole(text) => Ok(text_json_of(self.decode(text)?, self.schema)),
            Pieces::Items(items) => {
                let schema = self.schema.items();
                let items = items
                    .iter()
                    .map(|item| Ok(text_json_of(self.decode(item)?, schema)));
                Ok(Json::Array(items.collect::<Result<_, Fault>>()?))
            }
            Pieces::Members(members) => {
                let members = members.iter().map(|(name, value)| {
                    let name = self.decode(name)?.into_owned();
                    let value = text_json_of(self.decode(value)?, self.schema.member(&name));
                    Ok((name, value))
                });
                Ok(Json::Object(members.collect::<Result<_, Fault>>()?))
            }
            Pieces::Deep(members) => {
                let entries = members.iter().map(|(rest, value)| {
                    let (rest, value) = (Cow::Borrowed(&**rest), self.decode(value)?);
                    Ok(Entry { rest, value })
                });
                let entries: Vec<_> = entries.collect::<Result<_, Fault>>()?;
                deep::tree(&entries, self.schema).ok_or_else(|| {
                    let message = format!("expected members such as `{}[name]`", self.name);
                    (Constraint::Other(message), Received::String)
                })
            }
        }
    }

    fn kind(&self) -> Kind {
        self.schema.target().kind()
    }

    fn is_named(&self, escaped: &str) -> bool {
        escaped == self.name
            || escaped.contains(['%', '+'])
                && self
                    .escapes
                    .decode(escaped)
                    .is_some_and(|name| name == self.name)
    }

    /// Whether a member belongs to an object whose own name is not written.
    fn owns(&self, escaped: &str) -> bool {
        let Some(name) = self.escapes.decode(escaped) else {
            return false;
        };
        self.schema.declares(&name)
            || self.except.is_some_and(|others| {
                let is_of = |other: &str| {
                    // `filter[` stands for all members of a deep object.
                    *name == *other || other.ends_with('[') && name.starts_with(other)
                };
                !others.iter().any(|other| is_of(other))
            })
    }

    fn decode<'r>(&self, text: &'r str) -> Result<Cow<'r, str>, Fault> {
        let decoded = self.escapes.decode(text);
        decoded.ok_or((Constraint::Encoding, Received::String))
    }
}

/// The texts between a delimiter that may be an escape, whose letters may be small.
fn split_escaped<'r>(text: &'r str, delimiter: &'static str) -> impl Iterator<Item = &'r str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let found = text
            .as_bytes()
            .windows(delimiter.len())
            .position(|window| window.eq_ignore_ascii_case(delimiter.as_bytes()));
        match found {
            Some(position) => {
                rest = Some(&text[position + delimiter.len()..]);
                Some(&text[..position])
            }
            None => rest.take(),
        }
    })
}

/// The members of an object whose names and values stand in turn; `None` if the last name has no value.
pub(crate) fn in_turn<'r>(
    mut parts: impl Iterator<Item = &'r str>,
) -> Option<Vec<(&'r str, &'r str)>> {
    let mut members = Vec::new();
    while let Some(name) = parts.next() {
        members.push((name, parts.next()?));
    }
    Some(members)
}

fn pair(text: &str) -> (&str, &str) {
    text.split_once('=').unwrap_or((text, ""))
}

fn repeated() -> Fault {
    (Constraint::Type(Expected::Single), Received::Array)
}

fn expected_prefix(prefix: &str) -> Fault {
    let message = format!("expected text that begins with `{prefix}`");
    (Constraint::Other(message), Received::String)
}

fn json(text: &str) -> Result<Json, Fault> {
    serde_json::from_str(text).map_err(|error| {
        let message = format!("expected JSON: {error}");
        (Constraint::Other(message), Received::String)
    })
}

/// What a text means under a table. A text that does not have the form stays text, which the table then refuses.
pub(super) fn text_json(text: &str, schema: &Schema) -> Json {
    text_json_of(Cow::Borrowed(text), schema)
}

pub(super) fn text_json_of(text: Cow<'_, str>, schema: &Schema) -> Json {
    // What takes any value takes the text itself.
    if text.is_empty() && schema.allows_null() && !matches!(schema.target().kind(), Kind::Any) {
        return Json::Null;
    }
    let schema = schema.target();
    let json = match schema.kind() {
        Kind::Integer(_) | Kind::IntegerEnumeration(_) | Kind::Number(_) => {
            number(&text).map(Json::Number)
        }
        Kind::Boolean => boolean(&text).map(Json::Boolean),
        // What is no single value stands in one text as JSON.
        Kind::Array(_) | Kind::Object(_) | Kind::Tagged { .. } => serde_json::from_str(&text).ok(),
        Kind::OneOf(variants) => alternative(&text, schema, variants),
        _ => None,
    };
    json.unwrap_or_else(|| Json::String(text.into_owned()))
}

/// What a text means of which one table of several holds: where it is an object or a list in JSON and fits as such, that, since hardly anybody means
/// such a text as a text; otherwise the first reading that fits.
fn alternative(text: &str, schema: &Schema, variants: &'static [&'static Schema]) -> Option<Json> {
    let is_structure = text.starts_with(['{', '[']);
    let structure = is_structure.then(|| serde_json::from_str::<Json>(text).ok());
    let structure = structure.flatten();
    if let Some(json) = &structure
        && violations_of(schema, json).is_empty()
    {
        return structure;
    }
    let mut readings = variants
        .iter()
        .map(|variant| (variant, text_json(text, variant)));
    let fitting = readings.find(|(variant, json)| violations_of(variant, json).is_empty());
    // Of a structure that nothing takes it is told what is wrong in it.
    fitting.map(|(_, json)| json).or(structure)
}

/// A number in the form of JSON: no sign but `-`, no leading zeros, no space.
pub(super) fn number(text: &str) -> Option<Number> {
    let has_space = text.starts_with(|first: char| first.is_ascii_whitespace())
        || text.ends_with(|last: char| last.is_ascii_whitespace());
    match serde_json::from_str(text) {
        Ok(Json::Number(number)) if !has_space => Some(number),
        _ => None,
    }
}

pub(super) fn boolean(text: &str) -> Option<bool> {
    match text {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    }
}
