//! What lies between a TCP connection and HTTP: nothing, or TLS.

use std::io;

use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;

/// Makes of a TCP connection the stream that carries HTTP.
///
/// Every `async Fn(TcpStream) -> io::Result<Stream>` that is shared by threads is one: with `tokio_rustls`,
/// `move |stream| acceptor.accept(stream)`. Both protocols are told apart by the first bytes, so that ALPN has to name only what is
/// spoken: `h2` and `http/1.1`.
pub trait Handshake: Send + Sync + 'static {
    /// What comes of it.
    type Stream: AsyncRead + AsyncWrite + Send + Unpin + 'static;

    /// Shakes hands. How long that may take is limited by [`ConnectionLimits::handshake_time`](super::ConnectionLimits::handshake_time).
    fn shake(&self, stream: TcpStream) -> impl Future<Output = io::Result<Self::Stream>> + Send;
}

/// No handshake: HTTP in the clear.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoHandshake;

impl Handshake for NoHandshake {
    type Stream = TcpStream;

    fn shake(&self, stream: TcpStream) -> impl Future<Output = io::Result<TcpStream>> + Send {
        std::future::ready(Ok(stream))
    }
}

impl<F, R, S> Handshake for F
where
    F: Fn(TcpStream) -> R + Send + Sync + 'static,
    R: Future<Output = io::Result<S>> + Send,
    S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
{
    type Stream = S;

    fn shake(&self, stream: TcpStream) -> impl Future<Output = io::Result<S>> + Send {
        self(stream)
    }
}
