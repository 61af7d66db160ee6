//! A service that takes one request, whatever it is, and gives a scripted answer.

use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

pub(crate) const NOT_FOUND: &str =
    "HTTP/1.1 404 Not Found\r\ncontent-type: text/plain\r\ncontent-length: 9\r\n\r\nNot Found";

/// Serves one request on a free port: the base URL, and the request as it was received.
pub(crate) async fn serve(answer: &'static str) -> (String, JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base_url = format!("http://{}", listener.local_addr().unwrap());
    let received = tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        exchange(stream, answer).await
    });
    (base_url, received)
}

/// Reads a request from a stream and answers it.
pub(crate) async fn exchange(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    answer: &str,
) -> String {
    let mut request = Vec::new();
    while !is_complete(&request) {
        let read = stream.read_buf(&mut request);
        let read = tokio::time::timeout(Duration::from_secs(10), read).await;
        assert_ne!(read.unwrap().unwrap(), 0, "the request broke off");
    }
    stream.write_all(answer.as_bytes()).await.unwrap();
    stream.shutdown().await.unwrap();
    String::from_utf8(request).unwrap()
}

/// Whether a request is there to its end: its head, and as many bytes as that announces.
fn is_complete(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request);
    let Some((head, body)) = text.split_once("\r\n\r\n") else {
        return false;
    };
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "));
    body.len() >= length.map_or(0, |length| length.parse().unwrap())
}
