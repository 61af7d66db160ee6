//! A body together with the media type that it has, where the contract leaves open which one.

use http::HeaderValue;
use http::header::{CONTENT_TYPE, HeaderMap};

use crate::{ByteStream, Failure, MediaType};

/// A body and its media type, of which the contract says no more than a range: `image/*`, `*/*`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content<B = ByteStream> {
    /// The media type, parameters included: `image/png`. Empty if the sender did not say.
    pub content_type: String,
    /// The body.
    pub body: B,
}

impl<B> Content<B> {
    /// A body of this media type.
    pub fn new(content_type: impl Into<String>, body: impl Into<B>) -> Self {
        Self {
            content_type: content_type.into(),
            body: body.into(),
        }
    }

    /// A body of the media type that these headers announce.
    pub(crate) fn of(headers: &HeaderMap, body: B) -> Self {
        let value = headers.get(CONTENT_TYPE);
        let text = value.map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
        Self {
            content_type: text.unwrap_or_default(),
            body,
        }
    }

    /// The value of `Content-Type` under which this may be sent where the contract asks for `range`.
    pub(crate) fn header(&self, range: &'static str) -> Result<HeaderValue, Failure> {
        let accepted = MediaType::stream(range);
        let content_type = self.content_type.as_str();
        let is_whole = content_type.contains('/') && !content_type.contains('*');
        if !is_whole || !accepted.accepts(content_type) {
            return Err(Failure::internal(format!(
                "`{content_type}` is no media type of the range `{range}`"
            )));
        }
        HeaderValue::from_str(content_type).map_err(Failure::internal)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::*;

    #[test]
    fn only_a_media_type_of_the_range_is_sent() {
        let header =
            |content_type: &str, range| Content::<String>::new(content_type, "x").header(range);
        assert_eq!(header("image/png", "image/*").unwrap(), "image/png");
        assert_eq!(
            header("text/csv; header=present", "*/*").unwrap(),
            "text/csv; header=present"
        );
        for wrong in ["text/csv", "image/*", "", "png", "image/png\n"] {
            assert!(header(wrong, "image/*").is_err(), "{wrong}");
        }
    }
}
