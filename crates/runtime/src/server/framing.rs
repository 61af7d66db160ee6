//! The length of an answer: what its body says, whatever a layer or a handler has said. A connection would believe the header, and whoever reads
//! from it would take what is over for the next answer (RFC 9112, section 6.3).

use http::header::CONTENT_LENGTH;
use http::{HeaderMap, HeaderValue, StatusCode};
use http_body::Body as _;

use super::Answer;

/// An answer that says its length as it is. That to `HEAD`, and a 304, is without the body of which it tells the length (RFC 9110, section 8.6);
/// where there is none, what the handler says of it counts.
pub(super) fn framed(mut answer: Answer, is_head: bool) -> Answer {
    let is_head = is_head || answer.status() == StatusCode::NOT_MODIFIED;
    let length = answer.body().size_hint().exact();
    let is_said = answer.headers().contains_key(CONTENT_LENGTH);
    if is_head {
        // Nothing is left to be sent.
        drop(std::mem::take(answer.body_mut()));
    }
    let headers = answer.headers_mut();
    if is_said {
        let length = length.filter(|length| !is_head || *length > 0);
        correct(headers, length);
    } else if is_head && let Some(length) = length.filter(|length| *length > 0) {
        headers.insert(CONTENT_LENGTH, length.into());
    }
    answer
}

/// Mends a length that is not that of the body, or no number. `None` is a body of which the length is not known.
fn correct(headers: &mut HeaderMap, length: Option<u64>) {
    let said = said(headers);
    if said.is_some() && (length.is_none() || said == length) {
        return;
    }
    let wrong = headers.remove(CONTENT_LENGTH);
    let wrong = wrong
        .as_ref()
        .map(HeaderValue::as_bytes)
        .unwrap_or_default();
    let wrong = String::from_utf8_lossy(wrong);
    if let Some(length) = length.filter(|length| *length > 0) {
        headers.insert(CONTENT_LENGTH, length.into());
    }
    let length = length.map_or_else(|| "unknown".to_owned(), |length| length.to_string());
    tracing::error!(said = %wrong, length, "an answer said a Content-Length that is not that of its body");
}

/// The length that the header says; `None` if it is no number, or several.
fn said(headers: &HeaderMap) -> Option<u64> {
    let mut lines = headers.get_all(CONTENT_LENGTH).iter();
    let text = lines.next()?.to_str().ok()?;
    let is_number = !text.is_empty() && text.bytes().all(|digit| digit.is_ascii_digit());
    text.parse()
        .ok()
        .filter(|_| is_number && lines.next().is_none())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::*;
    use crate::server::ResponseBody;

    /// The lengths that an answer with this body says in the end.
    fn lengths(body: &'static str, said: &[&'static str], is_head: bool) -> Vec<String> {
        let mut answer = Answer::new(ResponseBody::from(body.to_owned()));
        for line in said {
            let line = HeaderValue::from_static(line);
            answer.headers_mut().append(CONTENT_LENGTH, line);
        }
        let framed = framed(answer, is_head);
        assert!(!is_head || framed.body().is_end_stream());
        let lines = framed.headers().get_all(CONTENT_LENGTH).iter();
        lines
            .map(|line| line.to_str().unwrap().to_owned())
            .collect()
    }

    #[test]
    fn a_body_in_one_piece_has_the_length_that_it_has() {
        assert_eq!(lengths("abc", &[], false), [""; 0]);
        assert_eq!(lengths("abc", &["3"], false), ["3"]);
        for said in [&["2"][..], &["4"], &["text"], &["+3"], &["3", "3"], &[""]] {
            assert_eq!(lengths("abc", said, false), ["3"], "{said:?}");
        }
        // Whether nothing has a length depends on the status, which the connection knows about.
        assert_eq!(lengths("", &["3"], false), [""; 0]);
    }

    #[test]
    fn a_304_may_say_the_length_of_what_is_not_sent_again() {
        let mut answer = Answer::new(ResponseBody::from(String::new()));
        *answer.status_mut() = StatusCode::NOT_MODIFIED;
        answer
            .headers_mut()
            .insert(CONTENT_LENGTH, HeaderValue::from_static("7"));
        assert_eq!(framed(answer, false).headers()[CONTENT_LENGTH], "7");
    }

    #[test]
    fn an_answer_to_head_says_the_length_of_the_body_that_it_leaves_out() {
        assert_eq!(lengths("abc", &[], true), ["3"]);
        assert_eq!(lengths("abc", &["2"], true), ["3"]);
        assert_eq!(lengths("", &[], true), [""; 0]);
        assert_eq!(lengths("", &["7"], true), ["7"]);
        assert_eq!(lengths("", &["text"], true), [""; 0]);
    }
}
