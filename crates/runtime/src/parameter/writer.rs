//! One parameter, about to be written.

use std::borrow::Cow;
use std::fmt::{self, Debug, Formatter};

use http::header::{COOKIE, SET_COOKIE};
use http::{HeaderMap, HeaderName, HeaderValue};

use super::escape::Escapes;
use super::write::{Writing, path_escapes};
use super::{Explode, Style};
use crate::Failure;
use crate::codec::{Encode, tree_of};
use crate::encoded::{HeaderNames, QueryNames};
use crate::json::Json;

/// Where a parameter is written to.
pub(crate) enum Target<'w> {
    Path(&'w mut Vec<(Cow<'static, str>, String)>),
    Query(&'w mut String),
    Header(&'w mut HeaderMap),
    Cookie(&'w mut HeaderMap),
}

impl Debug for Target<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let mut tuple = |name, value: &dyn Debug| formatter.debug_tuple(name).field(value).finish();
        match self {
            Self::Path(path) => tuple("Path", path),
            Self::Query(query) => tuple("Query", &QueryNames(query)),
            Self::Header(headers) => tuple("Header", &HeaderNames(headers)),
            Self::Cookie(headers) => tuple("Cookie", &HeaderNames(headers)),
        }
    }
}

/// One parameter, about to be written.
///
/// Unless [`style`](Self::style) says otherwise it has the style that the specification gives to its place. Its `Debug` shows the variables of
/// the path, but only the names of the query and of the headers.
#[derive(Debug)]
pub struct ParameterWriter<'w> {
    target: Target<'w>,
    name: &'static str,
    style: Style,
    keeps_reserved: bool,
}

impl<'w> ParameterWriter<'w> {
    pub(crate) fn new(target: Target<'w>, name: &'static str) -> Self {
        let style = match target {
            Target::Query(_) | Target::Cookie(_) => Style::Form(Explode::Separate),
            Target::Path(_) | Target::Header(_) => Style::Simple(Explode::Joined),
        };
        Self {
            target,
            name,
            style,
            keeps_reserved: false,
        }
    }

    /// How the value is written.
    #[must_use]
    pub fn style(mut self, style: Style) -> Self {
        self.style = style;
        self
    }

    /// Leaves the reserved characters of RFC 3986 as they are where they do not end the value (`allowReserved`).
    #[must_use]
    pub fn allow_reserved(mut self) -> Self {
        self.keeps_reserved = true;
        self
    }

    /// Writes a value that is always there; `null` is an empty text unless the style is JSON.
    ///
    /// # Errors
    ///
    /// If the value has no text in the style, or one that would read back as another value: a part of a header holds a
    /// comma, the only item of a joined list is empty. And if it cannot stand where it travels: a line break in a header.
    pub fn required<T: Encode>(self, value: &T) -> Result<(), Failure> {
        let json = tree_of(value).map_err(Failure::internal)?;
        let writing = Writing {
            name: self.name,
            style: self.style,
            escapes: match self.target {
                Target::Path(_) => path_escapes(self.style),
                Target::Query(_) if self.keeps_reserved => Escapes::QueryReserved,
                Target::Query(_) => Escapes::Query,
                Target::Header(_) => Escapes::Header,
                Target::Cookie(_) => Escapes::Cookie,
            },
        };
        match self.target {
            Target::Path(path) => {
                path.push((self.name.into(), writing.line(&json)?));
            }
            Target::Query(query) => {
                for text in writing.texts(&json)? {
                    if !query.is_empty() {
                        query.push('&');
                    }
                    query.push_str(&text);
                }
            }
            Target::Header(headers) => write_header(headers, &writing, &json)?,
            Target::Cookie(headers) => write_cookies(headers, &writing.texts(&json)?)?,
        }
        Ok(())
    }

    /// Writes a value, if there is one.
    ///
    /// # Errors
    ///
    /// As [`required`](Self::required).
    pub fn optional<T: Encode>(self, value: Option<&T>) -> Result<(), Failure> {
        value.map_or(Ok(()), |value| self.required(value))
    }
}

fn write_header(headers: &mut HeaderMap, writing: &Writing, json: &Json) -> Result<(), Failure> {
    let name = HeaderName::try_from(writing.name).map_err(Failure::internal)?;
    let value = |text: String| HeaderValue::try_from(text).map_err(Failure::internal);
    if name == SET_COOKIE
        && let Json::Array(cookies) = json
    {
        // The one header whose lines cannot be joined (RFC 9110, section 5.3).
        for cookie in cookies {
            headers.append(&name, value(super::text_of(cookie))?);
        }
        return Ok(());
    }
    headers.insert(name, value(writing.line(json)?)?);
    Ok(())
}

/// Adds cookies to those that are there.
fn write_cookies(headers: &mut HeaderMap, cookies: &[String]) -> Result<(), Failure> {
    if cookies.is_empty() {
        return Ok(());
    }
    let cookies = cookies.join("; ");
    let cookies = match headers.get(COOKIE) {
        Some(earlier) => format!("{}; {cookies}", String::from_utf8_lossy(earlier.as_bytes())),
        None => cookies,
    };
    let value = HeaderValue::try_from(cookies).map_err(Failure::internal)?;
    headers.insert(COOKIE, value);
    Ok(())
}
