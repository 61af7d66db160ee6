//! A body in parts as it is sent: heads, contents and boundaries one after the other, nothing of a file in memory.

use std::collections::VecDeque;
use std::collections::hash_map::RandomState;
use std::hash::BuildHasher as _;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use crate::{ByteStream, EncodedPart, Failure};

/// The bytes of the parts, with their length if that of every part is known, and the boundary between them.
pub(super) fn multipart(parts: Vec<EncodedPart>) -> (ByteStream, String) {
    let boundary = boundary();
    let mut pieces = VecDeque::new();
    for part in parts {
        pieces.push_back(head(&part, &boundary).into());
        pieces.push_back(part.body);
        pieces.push_back(ByteStream::from("\r\n"));
    }
    pieces.push_back(format!("--{boundary}--\r\n").into());
    let length = pieces.iter().map(ByteStream::length).sum::<Option<u64>>();
    let mut stream = ByteStream::new(Chain(pieces));
    if let Some(length) = length {
        stream = stream.with_length(length);
    }
    (stream, boundary)
}

/// A text that stands in no content, as nobody can foresee it.
fn boundary() -> String {
    // Each state has keys of its own from the operating system.
    let random = || RandomState::new().hash_one("boundary");
    format!("{:016x}{:016x}{:016x}", random(), random(), random())
}

fn head(part: &EncodedPart, boundary: &str) -> Vec<u8> {
    let mut head = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"",
        quoted(&part.name)
    );
    if let Some(file_name) = &part.file_name {
        head.push_str("; filename=\"");
        head.push_str(&quoted(file_name));
        head.push('"');
    }
    let mut head = head.into_bytes();
    for (name, value) in &part.headers {
        head.extend_from_slice(b"\r\n");
        head.extend_from_slice(name.as_str().as_bytes());
        head.extend_from_slice(b": ");
        head.extend_from_slice(value.as_bytes());
    }
    head.extend_from_slice(b"\r\n\r\n");
    head
}

/// A name between quotation marks, in UTF-8; what would end it is escaped as forms do (HTML, "multipart/form-data encoding algorithm").
fn quoted(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

struct Chain(VecDeque<ByteStream>);

impl Stream for Chain {
    type Item = Result<Bytes, Failure>;

    fn poll_next(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        while let Some(first) = self.0.front_mut() {
            match std::task::ready!(Pin::new(first).poll_next(task)) {
                Some(piece) => return Poll::Ready(Some(piece)),
                None => self.0.pop_front(),
            };
        }
        Poll::Ready(None)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use std::pin::pin;
    use std::task::Waker;

    use http::HeaderMap;

    use super::*;

    fn ready<F: Future>(future: F) -> F::Output {
        match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(output) => output,
            Poll::Pending => panic!("the future waits"),
        }
    }

    fn part(name: &str, file_name: Option<&str>, body: ByteStream) -> EncodedPart {
        EncodedPart {
            name: name.to_owned(),
            file_name: file_name.map(str::to_owned),
            headers: HeaderMap::new(),
            body,
        }
    }

    #[test]
    fn names_cannot_end_their_quotation_marks() {
        let hostile = part("a\"; filename=\"x", Some("é\r\n\r\nevil"), "b".into());
        let (stream, boundary) = multipart(vec![hostile]);
        let length = stream.length();
        let bytes = ready(stream.collect()).unwrap();
        assert_eq!(length, Some(bytes.len() as u64));
        let text = String::from_utf8(bytes.to_vec()).unwrap();
        let head = "Content-Disposition: form-data; name=\"a%22; filename=%22x\"; filename=\"é%0D%0A%0D%0Aevil\"";
        assert_eq!(
            text,
            format!("--{boundary}\r\n{head}\r\n\r\nb\r\n--{boundary}--\r\n")
        );
    }

    #[test]
    fn the_length_is_known_if_that_of_each_part_is() {
        let unknown = ByteStream::new(Chain(VecDeque::new()));
        let (stream, first) = multipart(vec![part("a", None, unknown)]);
        assert_eq!(stream.length(), None);
        let (stream, second) = multipart(Vec::new());
        assert_eq!(stream.length(), Some(54));
        assert_ne!(first, second);
    }
}
