//! Decoding in the middle of things: single bytes, pauses, and bodies that break off.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use std::future::poll_fn;
use std::task::Waker;

use async_compression::tokio::bufread::{BrotliEncoder, GzipEncoder};
use tokio::io::AsyncReadExt as _;

use super::super::TooLong;
use super::*;

const GZIP: &[ContentCoding] = &[ContentCoding::Gzip];

async fn gzip(content: &[u8]) -> Vec<u8> {
    let mut coded = Vec::new();
    let mut encoder = GzipEncoder::new(content);
    encoder.read_to_end(&mut coded).await.unwrap();
    coded
}

/// What comes from elsewhere: pieces, and pauses that never end.
struct Script(Vec<Poll<Result<Bytes, BoxError>>>);

impl Script {
    fn bytes_one_by_one(bytes: &[u8]) -> Self {
        let bytes = bytes.iter().rev();
        Self(
            bytes
                .map(|byte| Poll::Ready(Ok(Bytes::from(vec![*byte]))))
                .collect(),
        )
    }
}

impl Stream for Script {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match self.0.pop() {
            Some(piece) => piece.map(Some),
            None => Poll::Ready(None),
        }
    }
}

async fn collected(mut decoded: Decoded) -> Result<Vec<u8>, BoxError> {
    let mut all = Vec::new();
    while let Some(piece) = poll_fn(|task| Pin::new(&mut decoded).poll_next(task)).await {
        let piece = piece?;
        assert!(!piece.is_empty() && piece.len() <= PIECE);
        all.extend_from_slice(&piece);
    }
    let more = poll_fn(|task| Pin::new(&mut decoded).poll_next(task)).await;
    assert!(more.is_none(), "nothing follows the end");
    Ok(all)
}

#[tokio::test]
async fn codings_are_taken_off_in_reverse_order_however_the_bytes_come() {
    let content: Vec<u8> = (0..100_000_u32).flat_map(u32::to_le_bytes).collect();
    let inner = gzip(&content).await;
    let mut coded = Vec::new();
    let mut encoder = BrotliEncoder::new(&*inner);
    encoder.read_to_end(&mut coded).await.unwrap();
    let codings = [ContentCoding::Gzip, ContentCoding::Brotli];
    let script = Script::bytes_one_by_one(&coded);
    let decoded = Decoded::new(script, &codings, 400_000);
    assert_eq!(collected(decoded).await.unwrap(), content);
}

#[tokio::test]
async fn what_can_be_decoded_is_not_held_back() {
    let coded = gzip(&[b'a'; 100]).await;
    let pieces = vec![
        Poll::Pending,
        Poll::Ready(Ok(Bytes::copy_from_slice(&coded[..coded.len() - 8]))),
    ];
    let mut decoded = Decoded::new(Script(pieces), GZIP, 100);
    let mut task = Context::from_waker(Waker::noop());
    let piece = Pin::new(&mut decoded).poll_next(&mut task);
    assert!(matches!(piece, Poll::Ready(Some(Ok(piece))) if piece == [b'a'; 100][..]));
}

#[tokio::test]
async fn a_body_that_breaks_off_is_not_taken_for_a_broken_coding() {
    let coded = gzip(b"abc").await;
    for length in [0, 1, coded.len()] {
        let pieces = vec![
            Poll::Ready(Err("reset".into())),
            Poll::Ready(Ok(Bytes::copy_from_slice(&coded[..length]))),
        ];
        let decoded = Decoded::new(Script(pieces), GZIP, 3);
        let error = collected(decoded).await.unwrap_err();
        assert_eq!(error.to_string(), "reset", "after {length} bytes");
    }
}

#[tokio::test]
async fn members_without_content_come_to_an_end() {
    let members = gzip(b"").await.repeat(4000);
    let decoded = Decoded::new(Script(vec![Poll::Ready(Ok(members.into()))]), GZIP, 10);
    assert!(collected(decoded).await.unwrap_err().is::<TooLong>());
}
