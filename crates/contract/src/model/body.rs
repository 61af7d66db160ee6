//! Request bodies, responses and the media types in which they travel.

use std::fmt;

use super::{Explode, Origin, ParameterForm, ParameterStyle, SchemaId};

/// The body that an operation takes.
#[derive(Clone, Debug)]
pub struct RequestBody {
    /// Where it is written.
    pub origin: Origin,
    /// `description`.
    pub description: Option<String>,
    /// Whether a request without it is refused.
    pub required: bool,
    /// The media types it may have, in document order; at least one.
    pub content: Vec<MediaType>,
}

/// One declared answer.
#[derive(Clone, Debug)]
pub struct Response {
    /// Where it is written: the component, if it is a reference.
    pub origin: Origin,
    /// Which statuses it stands for.
    pub status: StatusPattern,
    /// What it means; of a reference's own `description` and the component's, the reference's.
    pub description: Option<String>,
    /// The name of the component in `components.responses`, if it is one.
    pub component: Option<String>,
    /// What it carries.
    pub payload: Payload,
}

/// What a response carries besides its status.
///
/// Two responses with equal payloads can share one type.
#[derive(Clone, Debug)]
pub struct Payload {
    /// The declared headers in document order, without `Content-Type`.
    pub headers: Vec<Header>,
    /// The media types of the body in document order; empty if there is none.
    pub content: Vec<MediaType>,
}

/// A header of a response.
#[derive(Clone, Debug)]
pub struct Header {
    /// The name as the document writes it.
    pub wire_name: String,
    /// Where it is written.
    pub origin: Origin,
    /// Whether every such response has it.
    pub required: bool,
    /// `deprecated`.
    pub deprecated: bool,
    /// `description`.
    pub description: Option<String>,
    /// How its value becomes text; the style is `simple`.
    pub form: ParameterForm,
}

/// A body in one media type.
#[derive(Clone, Debug)]
pub struct MediaType {
    /// The media type as the document writes it: `application/json`, perhaps a range as `text/*`.
    pub name: String,
    /// Where it is written.
    pub origin: Origin,
    /// How its bytes are read.
    pub kind: MediaTypeKind,
    /// The value; `None` if the document says nothing of it.
    pub schema: Option<SchemaId>,
    /// How members of a form travel, where the document says so, in document order.
    pub encoding: Vec<Encoding>,
}

/// How one member of a form travels.
#[derive(Clone, Debug)]
pub struct Encoding {
    /// The name of the member.
    pub property: String,
    /// Where it is written.
    pub origin: Origin,
    /// The media types that it may have, with commas in between: `image/png, image/*`.
    pub content_type: Option<String>,
    /// The headers of the part, without `Content-Type`.
    pub headers: Vec<Header>,
    /// The style and explode, if the document says one of them: then they count and not the media type.
    pub style: Option<(ParameterStyle, Explode)>,
}

/// What a media type is to whoever reads or writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MediaTypeKind {
    /// `application/json` and everything with the suffix `+json`.
    Json,
    /// `text/plain` and other kinds of text.
    Text,
    /// `text/event-stream`: server-sent events.
    Events,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data` and its kin.
    Multipart,
    /// `application/jsonl`, `application/x-ndjson` and kin: JSON values, each on a line.
    JsonLines,
    /// `application/json-seq`: JSON values, each behind a record separator.
    JsonSequence,
    /// XML: bytes whose structure is not modelled.
    Xml,
    /// A range of media types: `image/*`, `*/*`.
    Range,
    /// Everything else: bytes.
    Binary,
}

/// Which statuses a response stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum StatusPattern {
    /// One status: `404`.
    Exact(u16),
    /// A hundred of them: `4XX` is `Range(4)`.
    Range(u8),
    /// All that nothing else stands for: `default`.
    Default,
}

impl StatusPattern {
    /// Whether it stands for success: a `2XX` or one status of them.
    pub fn is_success(self) -> bool {
        match self {
            Self::Exact(code) => (200..300).contains(&code),
            Self::Range(hundreds) => hundreds == 2,
            Self::Default => false,
        }
    }
}

impl fmt::Display for StatusPattern {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exact(code) => write!(formatter, "{code}"),
            Self::Range(hundreds) => write!(formatter, "{hundreds}XX"),
            Self::Default => formatter.write_str("default"),
        }
    }
}
