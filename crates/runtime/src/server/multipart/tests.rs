//! Bodies in parts, read from pieces of any size.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use bytes::Bytes;

use super::*;
use crate::server::Uploads;

const PARTS: &[Part] = &[Part::text("title"), Part::file("picture")];

fn settings() -> Settings {
    Settings::default().with_body_limit(100).with_uploads(
        Uploads::default()
            .with_file_memory(10)
            .with_parts(3)
            .with_part_headers(200),
    )
}

fn part(head: &str, content: &str) -> String {
    format!("--b\r\nContent-Disposition: form-data; {head}\r\n\r\n{content}\r\n")
}

struct Bits(Bytes, usize);

impl futures_core::Stream for Bits {
    type Item = Result<Bytes, Failure>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        let length = self.1.min(self.0.len());
        let piece = self.0.split_to(length);
        std::task::Poll::Ready((!piece.is_empty()).then_some(Ok(piece)))
    }
}

/// Each part with its content, or the sentence of the refusal; the same however the bytes come.
async fn read(body: &str) -> Result<Vec<(String, String)>, String> {
    let mut first = None;
    for step in [1, 7, 100_000] {
        let bits = ByteStream::new(Bits(Bytes::from(body.to_owned()), step));
        let parts = read_parts(&settings(), bits, "multipart/form-data; boundary=b", PARTS).await;
        let read = match parts {
            Err(rejection) => Err(rejection.to_string()),
            Ok(parts) => {
                let mut read = Vec::new();
                for part in parts {
                    let content = part.body.collect().await.unwrap();
                    read.push((part.name, String::from_utf8(content.to_vec()).unwrap()));
                }
                Ok(read)
            }
        };
        assert_eq!(
            *first.get_or_insert_with(|| read.clone()),
            read,
            "pieces of {step} bytes"
        );
    }
    first.unwrap()
}

#[tokio::test]
async fn files_beyond_the_threshold_are_read_back_from_a_temporary_file() {
    let long = "0123456789".repeat(50_000);
    let body = part("name=\"title\"", "T")
        + &part("name=\"picture\"; filename=\"a\"", "0123456789")
        + &part("name=\"picture\"; filename=\"b\"", &long)
        + "--b--\r\n";
    let parts = ByteStream::from(body);
    let parts = read_parts(&settings(), parts, "multipart/form-data; boundary=b", PARTS).await;
    let mut parts = parts.unwrap();
    assert!(parts[1].body.whole().is_some());
    assert!(parts[2].body.whole().is_none());
    assert_eq!(parts[2].body.length(), Some(500_000));
    let content = parts.remove(2).body.collect().await.unwrap();
    assert!(content == long.as_bytes());
}

#[tokio::test]
async fn parts_are_read_wherever_the_pieces_end() {
    let body = part("name=\"title\"", "a\r\n--c") + &part("name=\"x\"", "dropped") + "--b--";
    let read = read(&body).await.unwrap();
    let expected = [("title", "a\r\n--c"), ("x", "")];
    assert_eq!(
        read,
        expected.map(|(name, text)| (name.to_owned(), text.to_owned()))
    );
}

#[tokio::test]
async fn what_exceeds_a_limit_is_refused() {
    let title = part("name=\"title\"", &"x".repeat(101)) + "--b--";
    assert_eq!(
        read(&title).await.unwrap_err(),
        "the body is longer than 100 bytes"
    );
    let many = part("name=\"title\"", "x").repeat(4) + "--b--";
    assert_eq!(
        read(&many).await.unwrap_err(),
        "the body has more than 3 parts"
    );
    let head = part(&format!("name=\"{}\"", "x".repeat(70_000)), "");
    let sentence = "the headers of a part have more than 200 bytes";
    assert_eq!(read(&head).await.unwrap_err(), sentence);
    assert_eq!(read(&"-".repeat(70_000)).await.unwrap_err(), sentence);
}

#[tokio::test]
async fn what_does_not_end_with_its_boundary_is_refused() {
    let whole = part("name=\"title\"", "x") + "--b--";
    assert!(read(&whole).await.is_ok());
    for end in 0..whole.len() {
        let sentence = read(&whole[..end]).await.unwrap_err();
        assert!(
            sentence.contains("the parts do not end with their boundary"),
            "{end}: {sentence}"
        );
    }
    let unnamed = part("filename=\"a\"", "x") + "--b--";
    assert!(read(&unnamed).await.unwrap_err().contains("no name"));
}
