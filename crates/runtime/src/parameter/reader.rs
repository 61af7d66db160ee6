//! One parameter of a request, about to be read.

use std::fmt::{self, Debug, Formatter};

use http::HeaderMap;
use http::header::{COOKIE, SET_COOKIE};

use super::escape::Escapes;
use super::read::{Fault, Pieces, Reading, text_json};
use super::{Explode, Style};
use crate::codec::{DecodeOwned, decode_json, from_json};
use crate::encoded::{BLANKS, HeaderNames, QueryNames};
use crate::json::Json;
use crate::schema::{Kind, Schema, violations_of};
use crate::violation::{Constraint, Location, Received, Violation, Violations};

/// Where a parameter is looked for.
#[derive(Clone, Copy)]
pub(crate) enum Source<'r> {
    /// The segment of the path, as it travels.
    Path(Option<&'r str>),
    /// What follows the `?`, as it travels.
    Query(&'r str),
    /// A header of a request.
    Header(&'r HeaderMap),
    /// A header of an answer. Of one value the first line is taken, as there may be several `Set-Cookie`.
    AnswerHeader(&'r HeaderMap),
    /// The cookies.
    Cookie(&'r HeaderMap),
}

impl Debug for Source<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let mut tuple = |name, value: &dyn Debug| formatter.debug_tuple(name).field(value).finish();
        match self {
            Self::Path(text) => tuple("Path", text),
            Self::Query(query) => tuple("Query", &QueryNames(query)),
            Self::Header(headers) => tuple("Header", &HeaderNames(headers)),
            Self::AnswerHeader(headers) => tuple("AnswerHeader", &HeaderNames(headers)),
            Self::Cookie(headers) => tuple("Cookie", &HeaderNames(headers)),
        }
    }
}

impl<'r> Source<'r> {
    /// The style of the specification where a parameter names none.
    fn style(self) -> Style {
        match self {
            Self::Query(_) | Self::Cookie(_) => Style::Form(Explode::Separate),
            _ => Style::Simple(Explode::Joined),
        }
    }

    fn location(self, name: &str) -> Location {
        let location = match self {
            Self::Path(_) => Location::Path,
            Self::Query(_) => Location::Query,
            Self::Header(_) | Self::AnswerHeader(_) => Location::Header,
            Self::Cookie(_) => Location::Cookie,
        };
        location(name.to_owned())
    }

    fn escapes(self) -> Escapes {
        match self {
            Self::Path(_) => Escapes::Path,
            Self::Query(_) => Escapes::Query,
            Self::Header(_) | Self::AnswerHeader(_) => Escapes::Header,
            Self::Cookie(_) => Escapes::Cookie,
        }
    }

    fn pieces(self, reading: &Reading) -> Result<Option<Pieces<'r>>, Fault> {
        match self {
            Self::Path(text) => text.map(|text| reading.of_text(text)).transpose(),
            Self::Query(query) => reading.of_pairs(pairs(query)),
            Self::Header(headers) => reading.of_lines(&lines(headers, reading.name)?),
            Self::AnswerHeader(headers) => {
                let mut lines = lines(headers, reading.name)?;
                if reading.is_whole() {
                    lines.truncate(1);
                } else if reading.name.eq_ignore_ascii_case(SET_COOKIE.as_str()) {
                    return Ok((!lines.is_empty()).then_some(Pieces::Items(lines)));
                }
                reading.of_lines(&lines)
            }
            Self::Cookie(headers) => reading.of_pairs(cookies(headers)),
        }
    }
}

/// The members of a query, as they travel.
fn pairs(query: &str) -> impl Iterator<Item = (&str, &str)> {
    let members = query.split('&').filter(|member| !member.is_empty());
    members.map(|member| member.split_once('=').unwrap_or((member, "")))
}

fn lines<'r>(headers: &'r HeaderMap, name: &str) -> Result<Vec<&'r str>, Fault> {
    let values = headers.get_all(name).iter();
    let lines = values.map(|value| {
        let text = std::str::from_utf8(value.as_bytes()).map(|text| text.trim_matches(BLANKS));
        text.map_err(|_| {
            (
                Constraint::Other("expected UTF-8".to_owned()),
                Received::String,
            )
        })
    });
    lines.collect()
}

/// The cookies, as they travel; quotes around a value are not part of it (RFC 6265, section 4.1.1).
fn cookies(headers: &HeaderMap) -> impl Iterator<Item = (&str, &str)> {
    let texts = headers.get_all(COOKIE).iter();
    let texts = texts.filter_map(|value| std::str::from_utf8(value.as_bytes()).ok());
    let pairs = texts.flat_map(|text| text.split(';'));
    pairs
        .filter_map(|pair| pair.trim().split_once('='))
        .map(|(name, value)| {
            let quoted = value.strip_prefix('"');
            let inner = quoted.and_then(|value| value.strip_suffix('"'));
            (name, inner.unwrap_or(value))
        })
}

/// One parameter, about to be read.
///
/// Its table says whether it is one value, a list or an object. Unless [`style`](Self::style) says otherwise it has the
/// style that the specification gives to its place. Its `Debug` shows a segment of the path, but only the names of the query and of the headers.
#[derive(Debug)]
pub struct ParameterReader<'r> {
    violations: &'r mut Violations,
    source: Source<'r>,
    name: &'static str,
    style: Style,
    except: Option<&'static [&'static str]>,
    empty_is_missing: bool,
}

impl<'r> ParameterReader<'r> {
    pub(crate) fn new(
        violations: &'r mut Violations,
        source: Source<'r>,
        name: &'static str,
    ) -> Self {
        Self {
            violations,
            source,
            name,
            style: source.style(),
            except: None,
            empty_is_missing: false,
        }
    }

    /// How the value is written.
    #[must_use]
    pub fn style(mut self, style: Style) -> Self {
        self.style = style;
        self
    }

    /// For an object whose members stand under their own names and may have any: all that the query holds belong to it
    /// but these, which are other parameters'. A name that ends in `[` stands for all that begin so.
    #[must_use]
    pub fn all_except(mut self, names: &'static [&'static str]) -> Self {
        self.except = Some(names);
        self
    }

    /// Takes an empty text that the table does not allow for a missing one (`allowEmptyValue`).
    #[must_use]
    pub fn or_empty(mut self) -> Self {
        self.empty_is_missing = true;
        self
    }

    /// A value that must be there.
    ///
    /// A list or an object whose parts stand in values of their own cannot be told from a missing one if it has none.
    pub fn required<T: DecodeOwned>(self, schema: &'static Schema) -> Option<T> {
        let reading = self.reading(schema);
        match self.source.pieces(&reading) {
            Ok(Some(pieces)) => self.read(schema, || reading.tree(&pieces)),
            Ok(None) => {
                let expected = schema.expected();
                self.refuse((Constraint::Required { expected }, Received::Undefined))
            }
            Err(fault) => self.refuse(fault),
        }
    }

    /// A value that may be missing, which is what `null` means as well.
    pub fn optional<T: DecodeOwned>(self, schema: &'static Schema) -> Option<Option<T>> {
        let reading = self.reading(schema);
        match self.pieces(&reading) {
            Ok(Some(pieces)) => self.read(schema, || reading.tree(&pieces)).map(Some),
            Ok(None) => Some(None),
            Err(fault) => self.refuse(fault),
        }
    }

    /// A value that may be missing, and is then this one: a text, or JSON for a list, an object and what travels as JSON.
    ///
    /// The contract's default is part of what it says, so it is read like what a caller sends.
    pub fn optional_or<T: DecodeOwned>(
        self,
        schema: &'static Schema,
        default: &str,
    ) -> Option<Option<T>> {
        let reading = self.reading(schema);
        let is_json = self.style == Style::Json || !reading.is_whole();
        let default = || {
            let json = is_json
                .then(|| serde_json::from_str(default).ok())
                .flatten();
            Ok(json.unwrap_or_else(|| text_json(default, schema)))
        };
        match self.pieces(&reading) {
            Ok(Some(pieces)) => self.read(schema, || reading.tree(&pieces)).map(Some),
            Ok(None) => self.read(schema, default).map(Some),
            Err(fault) => self.refuse(fault),
        }
    }

    fn reading(&self, schema: &'static Schema) -> Reading {
        Reading {
            name: self.name,
            style: self.style,
            escapes: self.source.escapes(),
            except: self.except,
            schema,
        }
    }

    /// The parts, unless they say that there is no value.
    fn pieces(&self, reading: &Reading) -> Result<Option<Pieces<'r>>, Fault> {
        let pieces = self.source.pieces(reading)?;
        let schema = reading.schema;
        // What takes any value takes `null` as a value.
        let is_nullable = schema.allows_null() && !matches!(schema.target().kind(), Kind::Any);
        let says_nothing = |pieces: &Pieces<'_>| {
            let is_null = || is_nullable && matches!(reading.tree(pieces), Ok(Json::Null));
            let is_empty = self.empty_is_missing && matches!(pieces, Pieces::Whole(""));
            let fits = || violations_of(schema, &text_json("", schema)).is_empty();
            is_empty && !fits() || is_null()
        };
        Ok(pieces.filter(|pieces| !says_nothing(pieces)))
    }

    /// Reads the tree, which is made again only if one value does not fit: then everything that is wrong is looked for.
    fn read<T: DecodeOwned>(
        self,
        schema: &'static Schema,
        tree: impl Fn() -> Result<Json, Fault>,
    ) -> Option<T> {
        let json = match tree() {
            Ok(json @ (Json::Array(_) | Json::Object(_))) => Ok(json),
            Ok(json) => match decode_json(json, schema) {
                Some(value) => return Some(value),
                None => tree(),
            },
            Err(fault) => Err(fault),
        };
        match json {
            Ok(json) => {
                let location = self.source.location(self.name);
                self.violations.absorb(from_json(location, json, schema))
            }
            Err(fault) => self.refuse(fault),
        }
    }

    fn refuse<T>(self, (constraint, received): Fault) -> Option<T> {
        self.violations.push(Violation {
            location: self.source.location(self.name),
            path: Vec::new(),
            constraint,
            received,
        });
        None
    }
}

impl Reading {
    /// Whether the value is one text, whatever separates others.
    pub(super) fn is_whole(&self) -> bool {
        let kind = self.schema.target().kind();
        self.style == Style::Json || !matches!(kind, Kind::Array(_) | Kind::Object(_))
    }
}
