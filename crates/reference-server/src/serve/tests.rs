//! The connection layer as callers meet it over sockets: kind ones, slow ones and hostile ones.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

mod http1;
mod http2;
mod lifetime;
#[cfg(feature = "tls")]
mod tls;

use std::net::SocketAddr;
use std::time::Duration;

use axum::extract::Extension;
use axum::middleware::from_fn;
use axum::routing::{get, post};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use super::*;
use crate::guard::guard;

/// The length of the answer that does not fit into any socket's buffers.
const LARGE: usize = 64 * 1024 * 1024;

/// A server for one test.
struct Server {
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    ended: JoinHandle<()>,
}

impl Server {
    /// Starts it with these limits.
    async fn start(limits: Limits) -> Self {
        Self::start_with(limits, None).await
    }

    /// Starts it with TLS.
    async fn start_with(limits: Limits, tls: Option<Tls>) -> Self {
        let router = Router::new()
            .route("/", get(async || "hello"))
            .route("/large", get(async || vec![b'x'; LARGE]))
            .route("/echo", post(async |body: String| body))
            .route(
                "/peer",
                get(async |Extension(peer): Extension<Peer>| peer.address.to_string()),
            )
            .route("/cut", get(async || Extension(CutConnection)))
            .route("/panic", get(panicking))
            .route(
                "/slow",
                get(async || tokio::time::sleep(Duration::from_millis(400)).await),
            )
            .layer(from_fn(guard));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = oneshot::channel::<()>();
        let stopped = async move {
            // A test that drops the sender does not mean to stop.
            if stopped.await.is_err() {
                std::future::pending::<()>().await;
            }
        };
        let ended = tokio::spawn(serve_router(
            Endpoint {
                listener,
                tls,
                metrics: None,
            },
            router,
            limits,
            stopped,
        ));
        Self {
            address,
            stop,
            ended,
        }
    }

    async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).await.unwrap()
    }

    /// Sends this on a connection of its own, and returns what comes until the server closes.
    async fn exchange(&self, request: &[u8]) -> String {
        let mut socket = self.connect().await;
        socket.write_all(request).await.unwrap();
        read_to_end(&mut socket).await
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

/// What comes until the server closes, whether it does so with or without the unread.
async fn read_to_end(socket: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    let _ = within(socket.read_to_end(&mut bytes)).await;
    String::from_utf8(bytes).unwrap()
}

/// Fails a test that would wait forever.
async fn within<T>(future: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_secs(30), future)
        .await
        .unwrap()
}

const SHORT: Duration = Duration::from_millis(200);
