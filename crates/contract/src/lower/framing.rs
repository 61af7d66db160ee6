//! Headers that say how a message travels, not what it says: whoever sends it knows better than a description or a handler.
//!
//! A handler that could say a body's length could say a wrong one, and whoever reads the connection would take the rest of the body for the
//! next answer. What these headers tell is not lost: the body is there to be measured, or its stream says its length.

use counterpart_document::Diagnostic;
use counterpart_document::openapi::Entries;

use super::Lowering;
use crate::model::{Header, MediaType, MediaTypeKind};

/// Headers by which a connection tells messages apart (RFC 9112, section 6): whoever sends a body sends them.
const OF_REQUESTS: [&str; 4] = ["connection", "content-length", "te", "transfer-encoding"];
/// Headers of one connection, which are no part of the message (RFC 9110, section 7.6.1) and which HTTP/2 forbids. `Upgrade` is not among them:
/// an answer 426 has to have it.
const OF_CONNECTIONS: [&str; 5] = [
    "connection",
    "keep-alive",
    "proxy-connection",
    "te",
    "transfer-encoding",
];

/// What an answer is an answer to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// `HEAD`.
    ForHead,
    /// Any other method.
    ForBody,
}

/// Why a header parameter is ignored, and what to do about it.
pub(super) fn of_request(name: &str) -> Option<(&'static str, &'static str)> {
    let is_one = OF_REQUESTS.iter().any(|one| name.eq_ignore_ascii_case(one));
    is_one.then_some((
        "whoever sends a message sends it as the body demands",
        "remove it",
    ))
}

impl<'d> Lowering<'d> {
    /// Lowers the headers of an answer with this content, but for those that are its sender's own.
    pub(super) fn lower_answer_headers(
        &mut self,
        headers: Option<&Entries<'d>>,
        owner: &str,
        content: &[MediaType],
        asked: Asked,
    ) -> Vec<Header> {
        let mut lowered = Vec::new();
        for (key, place) in headers.into_iter().flat_map(Entries::iter_all) {
            // What the media types say already, as the specification has it.
            if key.text.eq_ignore_ascii_case("content-type") {
                continue;
            }
            match ignored(&key.text, content, asked) {
                None => lowered.extend(self.lower_header(&key.text, &place, owner)),
                Some(reason) => {
                    let message = format!("the header `{}` of an answer is ignored", key.text);
                    self.report(
                        Diagnostic::warning("ignored-header", message, key.span)
                            .with_label_text(reason)
                            .with_help("remove it"),
                    );
                }
            }
        }
        lowered
    }
}

/// Whether an answer to `HEAD` has headers that the same answer to another method has not.
pub(super) fn says_more(headers: &[Header], content: &[MediaType]) -> bool {
    let is_more = |header: &Header| ignored(&header.wire_name, content, Asked::ForBody).is_some();
    headers.iter().any(is_more)
}

/// Why a header of an answer is ignored; `None` if it is the handler's to say.
///
/// An answer to `HEAD` has no body and tells about that of a `GET`, which nobody but the handler knows.
fn ignored(name: &str, content: &[MediaType], asked: Asked) -> Option<&'static str> {
    let is_one_of = |names: &[&str]| names.iter().any(|one| name.eq_ignore_ascii_case(one));
    let is_raw = |media_type: &MediaType| {
        use MediaTypeKind as Kind;
        matches!(media_type.kind, Kind::Binary | Kind::Range | Kind::Xml)
    };
    if is_one_of(&OF_CONNECTIONS) {
        Some("a server sends it as its connection demands")
    } else if asked == Asked::ForHead {
        None
    } else if is_one_of(&["content-length"]) {
        Some("a server sends it as the body demands, and the body itself says how long it is")
    } else if is_one_of(&["content-encoding"])
        && (content.is_empty() || !content.iter().all(is_raw))
    {
        Some("whoever puts a body into a content coding says so, and it is read without")
    } else {
        None
    }
}
