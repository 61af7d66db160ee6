//! Answers in content codings: tower-http's layer around a generated server, which itself puts answers into none.

use counterpart_runtime::client::Layer as _;
use counterpart_runtime::testing;
use counterpart_runtime::{ContentCoding, Event};
use goldens::content_codings::server::ArchiveServer;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tower_http::compression::CompressionLayer;

use super::archive::{Mirror, Sentences, coded, exchange, router};
use crate::responses::channel;

const LETTERS: &str =
    "POST /letters\ncontent-type: application/json\naccept-encoding: br;q=0, gzip";

#[tokio::test]
async fn answers_and_refusals_are_compressed_by_a_layer() {
    let base_url = testing::serve(router(&[]).layer(CompressionLayer::new())).await;
    let letter = format!("{{\"text\":\"{}\"}}", "x".repeat(500));
    let answer = exchange(&base_url, LETTERS, letter.as_bytes()).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert_eq!(answer.header("content-encoding"), Some("gzip"));
    assert_eq!(answer.header("vary"), Some("accept-encoding"));
    assert_eq!(answer.header("content-length"), None);
    assert_eq!(
        answer.body,
        coded(ContentCoding::Gzip, letter.as_bytes()).await
    );
    let answer = exchange(&base_url, LETTERS, b"{\"text\":7}").await;
    assert_eq!(answer.status, 400);
    assert_eq!(answer.header("content-encoding"), Some("gzip"));
}

/// Reads until this text has come.
async fn read_until(stream: &mut TcpStream, text: &str) -> String {
    let mut read = String::new();
    while !read.contains(text) {
        let mut piece = [0; 1024];
        let count = stream.read(&mut piece).await.unwrap();
        assert_ne!(count, 0, "the stream ended after {read:?}");
        read.push_str(&String::from_utf8_lossy(&piece[..count]));
    }
    read
}

#[tokio::test]
async fn events_pass_the_layer_one_by_one_and_as_they_are() {
    let (sender, clock) = channel::open();
    let router = ArchiveServer::new(Mirror(clock), (), Sentences).into_router();
    let base_url = testing::serve(router.layer(CompressionLayer::new())).await;
    let address = base_url.strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(address).await.unwrap();
    let request = "GET /ticks HTTP/1.1\r\nhost: h\r\naccept-encoding: gzip\r\n\r\n";
    stream.write_all(request.as_bytes()).await.unwrap();
    for tick in ["one", "two"] {
        sender.send(Ok(Event::new(tick.to_owned()))).unwrap();
        let read = read_until(&mut stream, &format!("data: {tick}\n\n")).await;
        assert!(!read.contains("content-encoding"), "{read}");
    }
}

#[tokio::test]
async fn the_layer_lies_around_a_server_that_is_no_router_too() {
    use axum::Router;

    let (_, clock) = channel::open();
    let server = ArchiveServer::new(Mirror(clock), (), Sentences);
    let compressed = CompressionLayer::new().layer(server);
    let base_url = testing::serve(Router::new().fallback_service(compressed)).await;
    let letter = format!("{{\"text\":\"{}\"}}", "x".repeat(500));
    let answer = exchange(&base_url, LETTERS, letter.as_bytes()).await;
    assert_eq!(answer.header("content-encoding"), Some("gzip"));
}
