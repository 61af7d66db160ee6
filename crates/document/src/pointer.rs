//! JSON Pointers (RFC 6901): the path from the root of a document, or of a file to which it refers, to a value in it.

use std::fmt::{self, Write as _};
use std::str::FromStr;
use std::sync::Arc;

use crate::node::{Node, Value};

/// The keys and indices that lead from the root of a document to a value.
///
/// Shown as RFC 6901 writes it: `/paths/~1customers/get`; the root is the empty text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Pointer {
    /// The location of the file, if it is not the first one.
    file: Option<Arc<str>>,
    tokens: Vec<String>,
}

/// Why a text is no JSON Pointer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PointerError {
    /// The text is neither empty nor starts with `/`.
    NoLeadingSlash,
    /// A `~` is followed by neither `0` nor `1`.
    InvalidEscape,
    /// A fragment does not start with `#`.
    NoLeadingHash,
    /// A `%` of a fragment is not followed by two hexadecimal digits, or what it encodes is not UTF-8.
    InvalidPercentEncoding,
}

impl Pointer {
    /// The pointer to the whole document.
    pub fn root() -> Self {
        Self::default()
    }

    /// The pointer to the whole of another file, which is at this location as seen from the first.
    pub fn in_file(location: impl Into<Arc<str>>) -> Self {
        Self {
            file: Some(location.into()),
            tokens: Vec::new(),
        }
    }

    /// The pointer to the whole of the file that it leads into.
    #[must_use]
    pub fn of_file(&self) -> Self {
        Self {
            file: self.file.clone(),
            tokens: Vec::new(),
        }
    }

    /// The location of the file that it leads into; `None` for the first one.
    pub fn file(&self) -> Option<&str> {
        self.file.as_deref()
    }

    pub(crate) fn shared_file(&self) -> Option<Arc<str>> {
        self.file.clone()
    }

    /// The pointer to the value of `key` below this one.
    #[must_use]
    pub fn child(&self, key: impl AsRef<str>) -> Self {
        let mut tokens = Vec::with_capacity(self.tokens.len() + 1);
        tokens.extend_from_slice(&self.tokens);
        tokens.push(key.as_ref().to_owned());
        Self {
            file: self.file.clone(),
            tokens,
        }
    }

    /// The pointer to the element `index`, counted from 0, below this one.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        self.child(index.to_string())
    }

    /// The pointer to the value that holds this one; `None` at the root.
    pub fn parent(&self) -> Option<Self> {
        let (_, tokens) = self.tokens.split_last()?;
        Some(Self {
            file: self.file.clone(),
            tokens: tokens.to_vec(),
        })
    }

    /// The keys and indices from the root, unescaped.
    pub fn tokens(&self) -> &[String] {
        &self.tokens
    }

    /// Whether the pointer is to the whole of its file.
    pub fn is_root(&self) -> bool {
        self.tokens.is_empty()
    }

    /// Reads a pointer as it is shown: `/a/b~1c`.
    ///
    /// # Errors
    ///
    /// - [`PointerError::NoLeadingSlash`]: the text is neither empty nor starts with `/`.
    /// - [`PointerError::InvalidEscape`]: a `~` is followed by neither `0` nor `1`.
    pub fn parse(text: &str) -> Result<Self, PointerError> {
        if text.is_empty() {
            return Ok(Self::root());
        }
        let rest = text.strip_prefix('/').ok_or(PointerError::NoLeadingSlash)?;
        let tokens = rest.split('/').map(unescape).collect::<Result<_, _>>()?;
        Ok(Self { file: None, tokens })
    }

    /// Reads a pointer as a URI's fragment: `#/a/b~1c`, percent-encoded or not.
    ///
    /// # Errors
    ///
    /// - [`PointerError::NoLeadingHash`]: the text does not start with `#`.
    /// - [`PointerError::InvalidPercentEncoding`]: a `%` is not followed by two hexadecimal digits, or the bytes that
    ///   are encoded are not UTF-8.
    /// - every error of [`Pointer::parse`], for what follows the `#`.
    pub fn parse_fragment(text: &str) -> Result<Self, PointerError> {
        let encoded = text.strip_prefix('#').ok_or(PointerError::NoLeadingHash)?;
        Self::parse(&decode(encoded)?)
    }

    /// The pointer as a URI's fragment, percent-encoded where a URI must be: `#/a/b~1c`; behind the location of its file, if that is not the first:
    /// `schemas/pet.yaml#/a`, and `schemas/pet.yaml` for the whole of it.
    pub fn to_fragment(&self) -> String {
        let mut fragment = String::from(self.file().unwrap_or_default());
        if self.file.is_some() && self.tokens.is_empty() {
            return fragment;
        }
        fragment.push('#');
        for byte in self.to_string().bytes() {
            if byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/?".contains(&byte) {
                fragment.push(char::from(byte));
            } else {
                fragment.push('%');
                for digit in [byte >> 4, byte & 15] {
                    let digit = char::from_digit(digit.into(), 16);
                    fragment.extend(digit.map(|digit| digit.to_ascii_uppercase()));
                }
            }
        }
        fragment
    }

    /// The value that the pointer leads to from `root`.
    pub(crate) fn resolve<'a>(&self, root: &'a Node) -> Option<&'a Node> {
        self.tokens
            .iter()
            .try_fold(root, |node, token| match &node.value {
                Value::Mapping(mapping) => mapping.get(token),
                Value::Sequence(elements) => elements.get(parse_index(token)?),
                _ => None,
            })
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for token in &self.tokens {
            formatter.write_char('/')?;
            for character in token.chars() {
                match character {
                    '~' => formatter.write_str("~0")?,
                    '/' => formatter.write_str("~1")?,
                    other => formatter.write_char(other)?,
                }
            }
        }
        Ok(())
    }
}

impl FromStr for Pointer {
    type Err = PointerError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl fmt::Display for PointerError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::NoLeadingSlash => "a JSON pointer is empty or starts with `/`",
            Self::InvalidEscape => {
                "`~` in a JSON pointer must be followed by `0` (for `~`) or `1` (for `/`)"
            }
            Self::NoLeadingHash => "a fragment starts with `#`",
            Self::InvalidPercentEncoding => {
                "`%` in a fragment must be followed by two hexadecimal digits of UTF-8 text"
            }
        })
    }
}

impl std::error::Error for PointerError {}

fn unescape(token: &str) -> Result<String, PointerError> {
    let mut text = String::with_capacity(token.len());
    let mut characters = token.chars();
    while let Some(character) = characters.next() {
        text.push(match character {
            '~' => match characters.next() {
                Some('0') => '~',
                Some('1') => '/',
                _ => return Err(PointerError::InvalidEscape),
            },
            other => other,
        });
    }
    Ok(text)
}

/// The text of a part of a URL without its percent-encoding (RFC 3986, section 2.1).
///
/// `None` if a `%` is not followed by two hexadecimal digits, or if what is encoded is not UTF-8.
pub fn percent_decode(text: &str) -> Option<String> {
    decode(text).ok()
}

fn decode(text: &str) -> Result<String, PointerError> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let mut digit = || char::from(rest.next()?).to_digit(16);
        let (Some(high), Some(low)) = (digit(), digit()) else {
            return Err(PointerError::InvalidPercentEncoding);
        };
        let byte = u8::try_from(high * 16 + low).expect("two hexadecimal digits are a byte");
        bytes.push(byte);
    }
    String::from_utf8(bytes).map_err(|_| PointerError::InvalidPercentEncoding)
}

/// An index of a sequence: digits without leading zeros.
fn parse_index(token: &str) -> Option<usize> {
    let canonical = token == "0" || !token.starts_with(['0', '+']);
    canonical.then(|| token.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
    use super::*;

    #[test]
    fn a_pointer_escapes_what_rfc_6901_escapes() {
        let pointer = Pointer::root().child("paths").child("/a~b/{id}").index(2);
        assert_eq!(pointer.to_string(), "/paths/~1a~0b~1{id}/2");
        assert_eq!(pointer.to_fragment(), "#/paths/~1a~0b~1%7Bid%7D/2");
        assert_eq!(pointer.tokens(), ["paths", "/a~b/{id}", "2"]);
    }

    #[test]
    fn what_is_shown_reads_back() {
        for text in ["", "/", "/a//b", "/a/b~1c", "/~01", "/ü/%"] {
            let pointer = Pointer::parse(text).unwrap();
            assert_eq!(pointer.to_string(), text);
            assert_eq!(
                Pointer::parse_fragment(&pointer.to_fragment()).unwrap(),
                pointer
            );
        }
    }

    #[test]
    fn a_fragment_may_leave_percent_encoding_out() {
        let pointer = Pointer::parse_fragment("#/paths/~1{id}").unwrap();
        assert_eq!(pointer.tokens(), ["paths", "/{id}"]);
    }

    #[test]
    fn what_is_no_pointer_is_refused_with_the_reason() {
        assert_eq!(Pointer::parse("a"), Err(PointerError::NoLeadingSlash));
        assert_eq!(Pointer::parse("/a~2"), Err(PointerError::InvalidEscape));
        assert_eq!(Pointer::parse("/a~"), Err(PointerError::InvalidEscape));
        assert_eq!(
            Pointer::parse_fragment("/a"),
            Err(PointerError::NoLeadingHash)
        );
        assert_eq!(
            Pointer::parse_fragment("#/%f"),
            Err(PointerError::InvalidPercentEncoding)
        );
        assert_eq!(
            Pointer::parse_fragment("#/%ff"),
            Err(PointerError::InvalidPercentEncoding)
        );
    }

    #[test]
    fn the_parent_of_the_root_is_none() {
        assert_eq!(Pointer::root().parent(), None);
        assert_eq!(Pointer::root().child("a").parent(), Some(Pointer::root()));
    }
}
