//! What generated code says of an operation: the one trait behind which both ends meet.

use std::fmt;

use http::{Method, StatusCode};

use crate::parts::PartForm;
use crate::{EncodedRequest, EncodedResponse, Failure, Invalid, Part};

/// The facts of an operation that do not depend on a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OperationDescription {
    /// `operationId`, as the contract writes it.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path with its variables in braces: `/pets/{petId}`.
    pub path: &'static str,
    /// What the operation takes as a body.
    pub body: BodyDescription,
    /// What it answers, in document order.
    pub responses: &'static [ResponseDescription],
}

/// What an operation answers with a status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResponseDescription {
    /// The statuses.
    pub status: StatusPattern,
    /// The media types of the body, in document order; none if there is no body.
    pub content: &'static [MediaType],
}

impl ResponseDescription {
    /// An answer of one status.
    pub const fn exact(code: u16, content: &'static [MediaType]) -> Self {
        Self {
            status: StatusPattern::Exact(code),
            content,
        }
    }

    /// An answer of a hundred statuses: 4 stands for `4XX`.
    pub const fn range(hundreds: u16, content: &'static [MediaType]) -> Self {
        Self {
            status: StatusPattern::Range(hundreds),
            content,
        }
    }

    /// An answer of every other status.
    pub const fn default(content: &'static [MediaType]) -> Self {
        Self {
            status: StatusPattern::Default,
            content,
        }
    }
}

/// Which statuses an answer stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatusPattern {
    /// One status: `404`.
    Exact(u16),
    /// A hundred of them: `4XX` is `Range(4)`.
    Range(u16),
    /// All that nothing else stands for: `default`.
    Default,
}

impl fmt::Display for StatusPattern {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exact(code) => write!(formatter, "{code}"),
            Self::Range(hundreds) => write!(formatter, "{hundreds}XX"),
            Self::Default => formatter.write_str("`default`"),
        }
    }
}

impl OperationDescription {
    /// What is declared for a status: its own, then its range's, then the default.
    pub fn response(&self, status: StatusCode) -> Option<&'static ResponseDescription> {
        let code = status.as_u16();
        let find = |pattern: StatusPattern| {
            self.responses
                .iter()
                .find(|response| response.status == pattern)
        };
        find(StatusPattern::Exact(code))
            .or_else(|| find(StatusPattern::Range(code / 100)))
            .or_else(|| find(StatusPattern::Default))
    }

    /// A status of a range that is declared as such: `4XX`.
    ///
    /// # Errors
    ///
    /// If an answer of its own is declared for the status, so that a reader would take this one for that.
    pub fn range_status(&self, status: impl Into<StatusCode>) -> Result<StatusCode, Failure> {
        let status = status.into();
        self.status_of(StatusPattern::Range(status.as_u16() / 100), status)
    }

    /// A status that `default` stands for.
    ///
    /// # Errors
    ///
    /// If another answer is declared for the status, or if it ends no exchange (`1XX`).
    pub fn default_status(&self, status: StatusCode) -> Result<StatusCode, Failure> {
        if status.is_informational() {
            return Err(Failure::internal(format!("{status} ends no exchange")));
        }
        self.status_of(StatusPattern::Default, status)
    }

    fn status_of(&self, pattern: StatusPattern, status: StatusCode) -> Result<StatusCode, Failure> {
        match self.response(status) {
            Some(response) if response.status == pattern => Ok(status),
            _ => Err(Failure::internal(format!(
                "{status} cannot be answered as {pattern}: the contract declares another answer for it"
            ))),
        }
    }

    /// Finds that an answer is of a media type that is declared for its status. One that does not say its own is believed, and any kind of
    /// JSON passes for another.
    ///
    /// # Errors
    ///
    /// If another body is declared for the status than the answer says that it has.
    pub fn expect_media_type(&self, response: &EncodedResponse) -> Result<(), Failure> {
        let received = response.essence();
        let content = self
            .response(response.status)
            .map_or(&[][..], |declared| declared.content);
        let fits = |media_type: &MediaType| {
            media_type.accepts(received) || media_type.form == BodyForm::Json && is_json(received)
        };
        if received.is_empty() || content.is_empty() || content.iter().any(fits) {
            Ok(())
        } else {
            Err(Failure::undeclared_media_type(response))
        }
    }

    /// How the body of an answer is to be read, by its status and its media type; `None` if the contract does not say.
    pub fn form_of(&self, status: StatusCode, content_type: &str) -> Option<BodyForm> {
        let content = self.response(status)?.content;
        find(content, content_type).map(|media_type| media_type.form)
    }
}

/// What an operation takes as a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyDescription {
    /// Nothing; what a caller sends all the same is not read.
    None,
    /// A body that may be left out, in one of these media types.
    Optional(&'static [MediaType]),
    /// A body that must be there, in one of these media types.
    Required(&'static [MediaType]),
}

impl BodyDescription {
    /// The media types of the body in document order; none if there is no body.
    pub fn content(self) -> &'static [MediaType] {
        match self {
            Self::None => &[],
            Self::Optional(content) | Self::Required(content) => content,
        }
    }

    /// The media type that a `Content-Type` of this value announces; one that it names comes before a range that it is in.
    pub fn media_type(self, content_type: &str) -> Option<&'static MediaType> {
        find(self.content(), content_type)
    }
}

/// A media type that generated code reads and writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MediaType {
    /// As the contract writes it: `application/json`.
    pub name: &'static str,
    /// How its bytes are read.
    pub form: BodyForm,
    /// The parts of a body in parts.
    pub parts: &'static [Part],
    /// Who takes a request's body out of its content codings.
    pub decoder: Decoder,
}

/// Who takes a request's body out of its content codings (`Content-Encoding`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decoder {
    /// The server.
    Server,
    /// The handler, to which the operation tells them by a parameter.
    Handler,
}

/// How the bytes of a body are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyForm {
    /// As JSON.
    Json,
    /// As text in UTF-8.
    Text,
    /// As they are, in one piece.
    Bytes,
    /// As they are, piece by piece.
    Stream,
    /// As values of one type, one after the other.
    Items,
    /// As server-sent events.
    Events,
    /// As the fields of a form, `application/x-www-form-urlencoded`.
    Form,
    /// As parts, `multipart/form-data`.
    Parts,
}

impl BodyForm {
    /// Whether such a body is handed on as it comes, before all of it is there.
    pub fn is_streamed(self) -> bool {
        match self {
            Self::Stream | Self::Items | Self::Events => true,
            Self::Json | Self::Text | Self::Bytes | Self::Form | Self::Parts => false,
        }
    }

    /// Whether such a body is nothing but bytes to the contract.
    pub fn is_raw(self) -> bool {
        matches!(self, Self::Bytes | Self::Stream)
    }
}

impl MediaType {
    /// A media type that is JSON.
    pub const fn json(name: &'static str) -> Self {
        Self::of(name, BodyForm::Json)
    }

    /// A media type that is text.
    pub const fn text(name: &'static str) -> Self {
        Self::of(name, BodyForm::Text)
    }

    /// A media type that is nothing but bytes here, in one piece.
    pub const fn bytes(name: &'static str) -> Self {
        Self::of(name, BodyForm::Bytes)
    }

    /// A media type that is nothing but bytes here, piece by piece.
    pub const fn stream(name: &'static str) -> Self {
        Self::of(name, BodyForm::Stream)
    }

    /// A media type that is values of one type, one after the other.
    pub const fn items(name: &'static str) -> Self {
        Self::of(name, BodyForm::Items)
    }

    /// A media type that is the fields of a form.
    pub const fn form(name: &'static str) -> Self {
        Self::of(name, BodyForm::Form)
    }

    /// A media type that is these parts.
    pub const fn parts(name: &'static str, parts: &'static [Part]) -> Self {
        Self {
            parts,
            ..Self::of(name, BodyForm::Parts)
        }
    }

    const fn of(name: &'static str, form: BodyForm) -> Self {
        Self {
            name,
            form,
            parts: &[],
            decoder: Decoder::Server,
        }
    }

    /// This media type, of which the bytes reach the handler in the content codings in which they came.
    #[must_use]
    pub const fn decoded_by_handler(mut self) -> Self {
        self.decoder = Decoder::Handler;
        self
    }

    /// Whether how long such a body takes is for its caller's line to say: it is handed on as it comes, or holds files.
    pub(crate) fn may_be_long(&self) -> bool {
        let holds_files = self.parts.iter().any(|part| part.form == PartForm::File);
        self.form.is_streamed() || holds_files
    }

    /// A media type that is server-sent events.
    pub const fn events(name: &'static str) -> Self {
        Self::of(name, BodyForm::Events)
    }

    /// Whether a `Content-Type` of this value names this very media type, parameters and letter case aside.
    pub fn is(&self, content_type: &str) -> bool {
        if content_type == self.name {
            return true;
        }
        essence(content_type).eq_ignore_ascii_case(essence(self.name))
    }

    /// Whether a `Content-Type` of this value announces this media type.
    ///
    /// Parameters are not compared, nor is letter case (RFC 9110, section 8.3.1). A range in the contract (`text/*`)
    /// takes every subtype.
    pub fn accepts(&self, content_type: &str) -> bool {
        if content_type == self.name {
            return true;
        }
        let essence = essence(content_type);
        let own = self::essence(self.name);
        match own.strip_suffix("/*") {
            Some("*") => true,
            Some(kind) => essence
                .split_once('/')
                .is_some_and(|(received, _)| received.eq_ignore_ascii_case(kind)),
            None => essence.eq_ignore_ascii_case(own),
        }
    }
}

fn find(content: &'static [MediaType], content_type: &str) -> Option<&'static MediaType> {
    let exact = content
        .iter()
        .find(|media_type| media_type.is(content_type));
    exact.or_else(|| {
        content
            .iter()
            .find(|media_type| media_type.accepts(content_type))
    })
}

/// Whether a media type without its parameters is some kind of JSON: `application/json`, `application/problem+json`, `text/json`.
pub(crate) fn is_json(essence: &str) -> bool {
    let bytes = essence.as_bytes();
    bytes
        .last_chunk::<4>()
        .is_some_and(|end| end.eq_ignore_ascii_case(b"json"))
}

/// A media type without its parameters.
pub(crate) fn essence(media_type: &str) -> &str {
    let end = media_type.bytes().position(|byte| byte == b';');
    media_type[..end.unwrap_or(media_type.len())].trim_ascii()
}

/// A request of one operation: what its generated struct knows of the wire.
///
/// Client and server both work through it, so that what one writes is what the other reads.
pub trait Operation: Sized + Send + 'static {
    /// Id, method, path and body.
    const DESCRIPTION: OperationDescription;

    /// What the operation answers if it succeeds.
    type Output: Send + 'static;

    /// What it answers otherwise.
    type Error: From<Failure> + Send + 'static;

    /// Reads a request. A body that comes piece by piece is taken out of it.
    ///
    /// # Errors
    ///
    /// If the body is not of its syntax, or if a parameter or a member of the body violates the contract; every
    /// violation is reported.
    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid>;

    /// Writes this request.
    ///
    /// # Errors
    ///
    /// If a value cannot be written: a header value with a line break, a number JSON cannot hold.
    fn encode(self) -> Result<EncodedRequest, Failure>;

    /// Reads an answer by its status and content type.
    ///
    /// # Errors
    ///
    /// The declared errors, and a [`Failure`] if the answer is none that the contract declares.
    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error>;

    /// Writes an answer.
    ///
    /// # Errors
    ///
    /// The failure, if the outcome is one, or if the answer cannot be written. What it says is not checked: a server does that, by its settings.
    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure>;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn media_types_are_compared_without_parameters_and_letter_case() {
        let json = MediaType::json("application/json");
        assert!(json.accepts("application/json"));
        assert!(json.accepts("Application/JSON ; charset=utf-8"));
        assert!(!json.accepts("application/vnd.api+json"));
        assert!(!json.accepts(""));
    }

    #[test]
    fn a_range_takes_every_subtype() {
        let text = MediaType::text("text/*");
        assert!(text.accepts("text/csv"));
        assert!(!text.accepts("image/png"));
        let anything = MediaType::bytes("*/*");
        assert!(anything.accepts("image/png"));
    }
}
