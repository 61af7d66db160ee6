//! Content codings (RFC 9110, section 8.4): which there are, and what `Content-Encoding` says.

#[cfg(all(feature = "compression", any(feature = "client", feature = "server")))]
mod decode;
#[cfg(all(feature = "compression", feature = "client"))]
mod encode;
#[cfg(all(feature = "compression", any(feature = "client", feature = "server")))]
mod source;

use std::fmt;

#[cfg(any(feature = "client", feature = "server"))]
use http::{HeaderMap, header::CONTENT_ENCODING};

#[cfg(all(feature = "compression", feature = "client"))]
pub(crate) use self::{encode::Encoded, source::BoxError};
#[cfg(all(feature = "compression", any(feature = "client", feature = "server")))]
pub(crate) use decode::Decoded;
#[cfg(all(feature = "compression", feature = "server"))]
pub(crate) use source::TooLong;

/// A coding by which a body is made smaller on its way.
///
/// The features `compression` and `zstd` say which there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentCoding {
    /// `gzip` (RFC 1952), also known as `x-gzip`.
    #[cfg(feature = "compression")]
    Gzip,
    /// `br`: Brotli (RFC 7932).
    #[cfg(feature = "compression")]
    Brotli,
    /// `zstd`: Zstandard (RFC 8878), with a window of no more than 8 MiB (RFC 9659).
    #[cfg(feature = "zstd")]
    Zstd,
}

impl ContentCoding {
    /// All that there are.
    pub const ALL: &'static [Self] = &[
        #[cfg(feature = "compression")]
        Self::Gzip,
        #[cfg(feature = "compression")]
        Self::Brotli,
        #[cfg(feature = "zstd")]
        Self::Zstd,
    ];

    /// Its name in `Content-Encoding` and `Accept-Encoding`.
    pub const fn name(self) -> &'static str {
        match self {
            #[cfg(feature = "compression")]
            Self::Gzip => "gzip",
            #[cfg(feature = "compression")]
            Self::Brotli => "br",
            #[cfg(feature = "zstd")]
            Self::Zstd => "zstd",
        }
    }
}

impl fmt::Display for ContentCoding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

/// A body is not in the coding that its `Content-Encoding` names: it is broken, ends too early, or goes on after its end.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BrokenCoding {
    /// The coding.
    pub coding: ContentCoding,
    /// What is wrong.
    pub reason: String,
}

impl fmt::Display for BrokenCoding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { coding, reason } = self;
        write!(
            formatter,
            "the body is not the `{coding}` that its `Content-Encoding` says: {reason}"
        )
    }
}

impl std::error::Error for BrokenCoding {}

/// How many codings one body may have. A second one is already of no use; each takes memory for a window of its own.
#[cfg(any(feature = "client", feature = "server"))]
const MOST_CODINGS: usize = 2;

/// The codings of a body in the order in which they were applied, by the headers of its message.
///
/// Lines of the header are one list, letter case means nothing, and neither do empty items or `identity`.
///
/// # Errors
///
/// What the header says, if there is a coding in it that is not among those accepted, or if there are too many.
#[cfg(any(feature = "client", feature = "server"))]
pub(crate) fn of_body(
    headers: &HeaderMap,
    accepted: &[ContentCoding],
) -> Result<Vec<ContentCoding>, String> {
    let lines = headers.get_all(CONTENT_ENCODING);
    let refused = || {
        let lines = lines
            .iter()
            .map(|line| String::from_utf8_lossy(line.as_bytes()));
        lines.collect::<Vec<_>>().join(", ")
    };
    let mut codings = Vec::new();
    for line in &lines {
        for name in line.to_str().map_err(|_| refused())?.split(',') {
            let name = name.trim();
            if name.is_empty() || name.eq_ignore_ascii_case("identity") {
                continue;
            }
            let coding = named(name, accepted).ok_or_else(refused)?;
            if codings.len() == MOST_CODINGS {
                return Err(refused());
            }
            codings.push(coding);
        }
    }
    Ok(codings)
}

#[cfg(any(feature = "client", feature = "server"))]
fn named(name: &str, accepted: &[ContentCoding]) -> Option<ContentCoding> {
    let name = if name.eq_ignore_ascii_case("x-gzip") {
        "gzip"
    } else {
        name
    };
    let mut accepted = accepted.iter().copied();
    accepted.find(|coding| coding.name().eq_ignore_ascii_case(name))
}

/// Their names as `Content-Encoding` and `Accept-Encoding` have them; empty if there are none.
#[cfg(any(feature = "client", feature = "server"))]
pub(crate) fn names(codings: &[ContentCoding]) -> String {
    let names = codings.iter().map(|coding| coding.name());
    names.collect::<Vec<_>>().join(", ")
}

#[cfg(all(test, feature = "zstd"))]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use http::HeaderValue;

    use super::*;

    fn codings(lines: &[&str]) -> Result<Vec<ContentCoding>, String> {
        let mut headers = HeaderMap::new();
        for line in lines {
            let value = HeaderValue::from_bytes(line.as_bytes()).unwrap();
            headers.append(CONTENT_ENCODING, value);
        }
        of_body(&headers, ContentCoding::ALL)
    }

    #[test]
    fn lines_are_one_list_in_any_letter_case() {
        use ContentCoding::{Brotli, Gzip, Zstd};
        assert_eq!(codings(&[]).unwrap(), []);
        assert_eq!(codings(&["gzip"]).unwrap(), [Gzip]);
        assert_eq!(codings(&["X-GZip"]).unwrap(), [Gzip]);
        assert_eq!(codings(&["zstd,\tBR"]).unwrap(), [Zstd, Brotli]);
        assert_eq!(codings(&["zstd", "gzip"]).unwrap(), [Zstd, Gzip]);
        assert_eq!(codings(&["", " , ,", "Identity"]).unwrap(), []);
        assert_eq!(codings(&["identity, br, identity,"]).unwrap(), [Brotli]);
    }

    #[test]
    fn what_is_no_accepted_coding_is_told() {
        for lines in [
            &["compress"][..],
            &["gzip;q=1"],
            &["gzip br"],
            &["*"],
            &["é"],
            &["gzip", "aes128gcm"],
            &["gzip, gzip, gzip"],
        ] {
            assert_eq!(codings(lines), Err(lines.join(", ")), "{lines:?}");
        }
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_ENCODING, HeaderValue::from_static("br"));
        assert_eq!(
            of_body(&headers, &[ContentCoding::Gzip]),
            Err("br".to_owned())
        );
    }
}
