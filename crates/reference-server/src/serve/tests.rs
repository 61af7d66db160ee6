//! The server as callers meet it over sockets: what its own layers make of panics and late bodies, and TLS.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

#[cfg(feature = "tls")]
mod tls;

use std::net::SocketAddr;
use std::time::Duration;

use axum::middleware::from_fn;
use axum::routing::{get, post};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use super::*;
use crate::guard::guard;

/// A server for one test.
struct Server {
    address: SocketAddr,
}

impl Server {
    /// Starts it with these limits.
    async fn start(limits: ConnectionLimits) -> Self {
        Self::start_with(limits, None).await
    }

    /// Starts it with TLS.
    async fn start_with(limits: ConnectionLimits, tls: Option<Tls>) -> Self {
        let router = Router::new()
            .route("/", get(async || "hello"))
            .route("/echo", post(async |body: String| body))
            .route("/panic", get(panicking))
            .layer(from_fn(guard));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let endpoint = Endpoint {
            listener,
            tls,
            metrics: None,
        };
        let stop = std::future::pending();
        tokio::spawn(serve_router(endpoint, router, limits, stop));
        Self { address }
    }

    async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).await.unwrap()
    }

    /// Sends this on a connection of its own, and returns what comes until the server closes.
    async fn exchange(&self, request: &[u8]) -> String {
        let mut socket = self.connect().await;
        socket.write_all(request).await.unwrap();
        let mut bytes = Vec::new();
        let _ = within(socket.read_to_end(&mut bytes)).await;
        String::from_utf8(bytes).unwrap()
    }
}

#[allow(clippy::unused_async, reason = "a handler has to be async")]
async fn panicking() -> &'static str {
    panic!("on purpose, with sk_test_secret in the message")
}

/// A request that asks the server to close.
fn get_request(path: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").into_bytes()
}

/// Fails a test that would wait forever.
async fn within<T>(future: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_secs(30), future)
        .await
        .unwrap()
}

const SHORT: Duration = Duration::from_millis(200);

#[tokio::test]
async fn a_body_that_pauses_is_answered_with_408_and_cut_off() {
    let limits = ConnectionLimits::default().with_body_pause(SHORT);
    let server = Server::start(limits).await;
    let request = b"POST /echo HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\nabc";
    let answer = server.exchange(request).await;
    assert!(answer.starts_with("HTTP/1.1 408 "), "{answer}");
    assert!(answer.contains("\r\nconnection: close\r\n"), "{answer}");
}

#[tokio::test]
async fn a_panic_is_answered_with_500_and_ends_neither_connection_nor_server() {
    let server = Server::start(ConnectionLimits::default()).await;
    let two = [
        b"GET /panic HTTP/1.1\r\nhost: x\r\n\r\n".as_slice(),
        &get_request("/"),
    ];
    let answer = server.exchange(&two.concat()).await;
    assert!(answer.starts_with("HTTP/1.1 500 "), "{answer}");
    assert!(
        answer.contains(r#""code":"INTERNAL_SERVER_ERROR""#),
        "{answer}"
    );
    assert!(answer.contains("x-request-id: "), "{answer}");
    assert!(!answer.contains("on purpose"), "{answer}");
    assert!(answer.ends_with("hello"), "{answer}");
}
