//! Media types that generated code reads and writes, and the one rule by which a `Content-Type` is held to those of a contract.

use crate::Part;
use crate::parts::PartForm;

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
#[non_exhaustive]
pub enum Decoder {
    /// The server.
    Server,
    /// The handler, to which the operation tells them by a parameter.
    Handler,
}

/// How the bytes of a body are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
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
    #[cfg_attr(
        not(feature = "server"),
        expect(dead_code, reason = "servers alone limit how long a request takes")
    )]
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
    /// takes every subtype, one of a syntax (`application/*+json`) those of this suffix and the syntax itself (RFC 6839).
    pub fn accepts(&self, content_type: &str) -> bool {
        if content_type == self.name {
            return true;
        }
        let essence = essence(content_type);
        let own = self::essence(self.name);
        let Some((kind, syntax)) = own.split_once("/*") else {
            return essence.eq_ignore_ascii_case(own);
        };
        let (received, subtype) = essence.split_once('/').unwrap_or_default();
        let is_of_syntax = match syntax.strip_prefix('+') {
            Some(syntax) => suffix(subtype).eq_ignore_ascii_case(syntax),
            None => true,
        };
        is_of_syntax && (kind == "*" || received.eq_ignore_ascii_case(kind))
    }
}

/// The media type among these that a `Content-Type` announces: the one that it names, or else the first range that it is in.
pub(crate) fn announced(
    content: &'static [MediaType],
    content_type: &str,
) -> Option<&'static MediaType> {
    let first = |fits: &dyn Fn(&MediaType) -> bool| content.iter().find(|known| fits(known));
    first(&|known| known.is(content_type)).or_else(|| first(&|known| known.accepts(content_type)))
}

/// The media type among these in which an answer is that has this `Content-Type`: the one that is announced, or else, if it is JSON of another
/// name, the first that is JSON. One that does not say is taken at its word to be of the only one that is declared.
///
/// Services answer `application/problem+json` where `application/json` is declared, and the other way round, and mean what the contract
/// describes: whether they do is for the schema to say. A request has no such grace, since RFC 9110 has a status for it (415).
pub(crate) fn answered(
    content: &'static [MediaType],
    content_type: Option<&str>,
) -> Option<&'static MediaType> {
    // As services mostly write it.
    if let Some(known) = content
        .iter()
        .find(|known| Some(known.name) == content_type)
    {
        return Some(known);
    }
    let Some(content_type) = content_type.filter(|text| !essence(text).is_empty()) else {
        return match content {
            [only] => Some(only),
            _ => None,
        };
    };
    announced(content, content_type).or_else(|| {
        let mut json = content.iter().filter(|_| is_json(content_type));
        json.find(|known| known.form == BodyForm::Json)
    })
}

/// Whether a media type is JSON by its name (RFC 6839, section 3.1).
fn is_json(media_type: &str) -> bool {
    let Some((_, subtype)) = essence(media_type).split_once('/') else {
        return false;
    };
    suffix(subtype).eq_ignore_ascii_case("json")
}

/// The syntax that a subtype says it is in: what stands behind its last plus, or all of it.
fn suffix(subtype: &str) -> &str {
    subtype.rsplit('+').next().unwrap_or_default()
}

/// A media type without its parameters.
pub(crate) fn essence(media_type: &str) -> &str {
    let end = media_type.bytes().position(|byte| byte == b';');
    media_type[..end.unwrap_or(media_type.len())].trim_ascii()
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
        let syntax = MediaType::json("application/*+json");
        assert!(syntax.accepts("application/vnd.pets+json; charset=utf-8"));
        assert!(syntax.accepts("application/JSON"));
        assert!(!syntax.accepts("application/xml"));
        assert!(!syntax.accepts("text/x+json"));
    }

    #[test]
    fn json_of_another_name_passes_for_json_in_an_answer_alone() {
        const JSON: &[MediaType] = &[
            MediaType::text("text/plain"),
            MediaType::json("application/json"),
        ];
        for content_type in [
            "application/json; charset=utf-8",
            "APPLICATION/JSON",
            "application/problem+json",
            "text/json;charset=UTF-8",
        ] {
            assert_eq!(answered(JSON, Some(content_type)), Some(&JSON[1]));
        }
        for content_type in [
            "application/jsonl",
            "text/html",
            "json",
            "application/xml+notjson",
        ] {
            assert_eq!(answered(JSON, Some(content_type)), None, "{content_type}");
        }
        assert_eq!(announced(JSON, "application/problem+json"), None);
    }

    #[test]
    fn what_is_named_comes_before_ranges_and_these_before_json_of_another_name() {
        const CONTENT: &[MediaType] = &[
            MediaType::json("application/json"),
            MediaType::stream("image/*"),
            MediaType::json("image/svg+json"),
        ];
        assert_eq!(answered(CONTENT, Some("image/svg+JSON")), Some(&CONTENT[2]));
        assert_eq!(answered(CONTENT, Some("image/x+json")), Some(&CONTENT[1]));
        assert_eq!(answered(CONTENT, Some("text/json")), Some(&CONTENT[0]));
    }

    #[test]
    fn an_answer_that_does_not_say_is_of_the_only_media_type() {
        const TWO: &[MediaType] = &[MediaType::json("text/json"), MediaType::text("text/plain")];
        for content_type in [None, Some(""), Some(" ; charset=utf-8")] {
            assert_eq!(answered(&TWO[..1], content_type), Some(&TWO[0]));
        }
        assert_eq!(answered(TWO, None), None);
    }
}
