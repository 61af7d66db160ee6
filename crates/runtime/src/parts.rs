//! Bodies in parts (`multipart/form-data`, RFC 7578): what the contract says of each part, and the files among them.

mod read;
mod write;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::{ByteStream, Failure, MediaType};

pub use read::PartsReader;
pub use write::PartsWriter;

/// One part of a `multipart/form-data` body (RFC 7578), as it travels.
#[derive(Debug)]
pub struct EncodedPart {
    /// The name of the field.
    pub name: String,
    /// The name of the file, if the part says one.
    pub file_name: Option<String>,
    /// The headers of the part without `Content-Disposition`; `Content-Type` among them, if the part says one.
    pub headers: HeaderMap,
    /// The content.
    pub body: ByteStream,
}

/// What the contract says of the parts of one name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    pub(crate) name: &'static str,
    pub(crate) form: PartForm,
    pub(crate) media_types: &'static str,
    pub(crate) required_headers: &'static [&'static str],
}

/// How the content of a part is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PartForm {
    Text,
    Json,
    File,
}

impl Part {
    /// A value that is one text.
    pub const fn text(name: &'static str) -> Self {
        Self::of(name, PartForm::Text, "")
    }

    /// A value as JSON.
    pub const fn json(name: &'static str) -> Self {
        Self::of(name, PartForm::Json, "application/json")
    }

    /// A file.
    pub const fn file(name: &'static str) -> Self {
        Self::of(name, PartForm::File, "")
    }

    const fn of(name: &'static str, form: PartForm, media_types: &'static str) -> Self {
        Self {
            name,
            form,
            media_types,
            required_headers: &[],
        }
    }

    /// Such a part of one of these media types, ranges among them, with commas in between: `image/png, text/*`.
    #[must_use]
    pub const fn media_types(mut self, media_types: &'static str) -> Self {
        self.media_types = media_types;
        self
    }

    /// Such a part with these headers at least.
    #[must_use]
    pub const fn required_headers(mut self, names: &'static [&'static str]) -> Self {
        self.required_headers = names;
        self
    }

    fn accepts(&self, content_type: &str) -> bool {
        self.each_media_type()
            .any(|name| MediaType::stream(name).accepts(content_type))
    }

    /// The media type of such a part if it does not say another: the first that is no range.
    fn usual_media_type(&self) -> Option<&'static str> {
        self.each_media_type().find(|name| !name.contains('*'))
    }

    fn each_media_type(&self) -> impl Iterator<Item = &'static str> {
        self.media_types.split(',').map(str::trim)
    }
}

/// A file among the parts of a body.
///
/// It is made of its content, perhaps a stream; `Content-Type` and name of the file are added: `FilePart::new(picture).with_file_name("me.png")`.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct FilePart {
    /// The name of the file, if it says one. It comes from the other side: it may hold slashes, and means nothing to a file system.
    pub file_name: Option<String>,
    /// The media type, parameters included, if it says one.
    pub content_type: Option<String>,
    /// The other headers of the part, without `Content-Disposition`.
    pub headers: HeaderMap,
    /// The content.
    pub content: ByteStream,
}

impl FilePart {
    /// A file of this content.
    pub fn new(content: impl Into<ByteStream>) -> Self {
        Self {
            content: content.into(),
            ..Self::default()
        }
    }

    /// Sets the name of the file.
    #[must_use]
    pub fn with_file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// Sets the media type. Unless set, it is the one that the contract names, or else `application/octet-stream`.
    #[must_use]
    pub fn with_content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Sets another header of the part.
    #[must_use]
    pub fn with_header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.insert(name, value);
        self
    }

    fn decode(part: EncodedPart) -> Self {
        let EncodedPart {
            file_name,
            mut headers,
            body,
            ..
        } = part;
        let content_type = headers.remove(CONTENT_TYPE);
        Self {
            file_name,
            content_type: content_type
                .map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned()),
            headers,
            content: body,
        }
    }

    fn encode(self, described: &Part) -> Result<EncodedPart, Failure> {
        let name = described.name;
        let content_type = self.content_type.unwrap_or_else(|| {
            let usual = described.usual_media_type().filter(|name| !name.is_empty());
            usual.unwrap_or("application/octet-stream").to_owned()
        });
        if !described.media_types.is_empty() && !described.accepts(&content_type) {
            return Err(Failure::internal(format!(
                "part `{name}`: `{content_type}` is none of `{}`",
                described.media_types
            )));
        }
        let mut headers = self.headers;
        let value = HeaderValue::try_from(content_type).map_err(Failure::internal)?;
        headers.insert(CONTENT_TYPE, value);
        if let Some(missing) = described
            .required_headers
            .iter()
            .find(|header| !headers.contains_key(**header))
        {
            return Err(Failure::internal(format!(
                "part `{name}`: the header `{missing}` is missing"
            )));
        }
        Ok(EncodedPart {
            name: name.to_owned(),
            // Without a name, a reader may take it for a plain value.
            file_name: Some(self.file_name.unwrap_or_else(|| name.to_owned())),
            headers,
            body: self.content,
        })
    }
}

impl From<ByteStream> for FilePart {
    fn from(content: ByteStream) -> Self {
        Self::new(content)
    }
}

impl From<Bytes> for FilePart {
    fn from(content: Bytes) -> Self {
        Self::new(content)
    }
}

impl From<Vec<u8>> for FilePart {
    fn from(content: Vec<u8>) -> Self {
        Self::new(content)
    }
}
