//! The connection layer as callers meet it over sockets: kind ones, slow ones and hostile ones.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

mod http1;
mod http2;
mod lifetime;
mod log;

use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, Extension};
use axum::routing::{get, post};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use super::*;

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
    async fn start(limits: ConnectionLimits) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        Self::of(Serving::new(listener).with_limits(limits))
    }

    fn of<H: Handshake>(serving: Serving<H>) -> Self {
        let address = serving.listener.local_addr().unwrap();
        let (stop, stopped) = oneshot::channel::<()>();
        let stopped = async move {
            // A test that drops the sender does not mean to stop.
            if stopped.await.is_err() {
                std::future::pending::<()>().await;
            }
        };
        Self {
            address,
            stop,
            ended: tokio::spawn(serving.serve(router(), stopped)),
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

fn router() -> Router {
    Router::new()
        .route("/", get(async || "hello"))
        .route("/large", get(async || vec![b'x'; LARGE]))
        .route("/echo", post(async |body: String| body))
        .route("/elsewhere", post(read_elsewhere))
        .route(
            "/peer",
            get(async |ConnectInfo(peer): ConnectInfo<SocketAddr>| peer.to_string()),
        )
        .route("/cut", get(async || Extension(CutConnection)))
        .route("/panic", get(panicking))
        .route("/breaking", get(async || Body::new(Breaking)))
        .route("/never", get(std::future::pending::<()>))
        .route(
            "/slow",
            get(async || tokio::time::sleep(Duration::from_millis(400)).await),
        )
}

#[allow(clippy::unused_async, reason = "a handler has to be async")]
async fn panicking() -> &'static str {
    panic!("on purpose, with a secret in the message")
}

/// Reads the body in another task than that of the connection.
async fn read_elsewhere(body: Body) -> String {
    let read = tokio::spawn(axum::body::to_bytes(body, usize::MAX));
    format!("{:?}", read.await.unwrap())
}

/// A body that panics when it is asked for.
struct Breaking;

impl http_body::Body for Breaking {
    type Data = bytes::Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Result<http_body::Frame<bytes::Bytes>, Self::Error>>> {
        panic!("in the middle of an answer")
    }
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
