//! Hand-written HTTP, one exchange per connection.

use std::fmt::Write as _;

use counterpart_runtime::server::Router;
use counterpart_runtime::testing::serve;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// The answer to a request as it stands on the wire, head and body.
pub(super) async fn exchange(router: Router, request: &str) -> String {
    let base_url = serve(router).await;
    let address = base_url.strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    String::from_utf8_lossy(&answer).into_owned()
}

/// The text of a request without a body.
pub(super) fn request(method: &str, path: &str, headers: &[(&str, &str)]) -> String {
    let mut text = format!("{method} {path} HTTP/1.1\r\nhost: h\r\nconnection: close\r\n");
    for (name, value) in headers {
        write!(text, "{name}: {value}\r\n").unwrap();
    }
    text + "\r\n"
}

/// The base URL of a server that answers its first request with these bytes and ends the connection.
pub(crate) async fn answering(answer: impl Into<Vec<u8>>) -> String {
    let answer = answer.into();
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(stream.read_u8().await.unwrap());
        }
        stream.write_all(&answer).await.unwrap();
    });
    format!("http://{address}")
}

/// The value of a header of an answer.
pub(super) fn header<'a>(answer: &'a str, name: &str) -> Option<&'a str> {
    let (head, _) = answer.split_once("\r\n\r\n")?;
    let mut headers = head.lines().filter_map(|line| line.split_once(": "));
    headers
        .find(|(known, _)| known.eq_ignore_ascii_case(name))
        .map(|(_, value)| value)
}

/// The body of an answer as it stands on the wire.
pub(super) fn body(answer: &str) -> &str {
    answer.split_once("\r\n\r\n").map_or("", |(_, body)| body)
}

/// Streams whose items a test sends when it likes.
pub(crate) mod channel {
    use std::pin::Pin;
    use std::sync::{Arc, Mutex};
    use std::task::{Context, Poll};

    use counterpart_runtime::Failure;
    use counterpart_runtime::futures_core::Stream;
    use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

    /// What the sender sends.
    pub(crate) fn open<T>() -> (UnboundedSender<Result<T, Failure>>, Source<T>) {
        let (sender, receiver) = unbounded_channel();
        (
            sender,
            Source(Arc::new(Mutex::new(Some(Received(receiver))))),
        )
    }

    /// Gives the stream to whoever takes it first.
    #[derive(Debug)]
    pub(crate) struct Source<T>(Arc<Mutex<Option<Received<T>>>>);

    impl<T> Clone for Source<T> {
        fn clone(&self) -> Self {
            Self(Arc::clone(&self.0))
        }
    }

    impl<T> Source<T> {
        pub(crate) fn take(&self) -> Received<T> {
            self.0.lock().unwrap().take().unwrap()
        }
    }

    #[derive(Debug)]
    pub(crate) struct Received<T>(UnboundedReceiver<Result<T, Failure>>);

    impl<T> Stream for Received<T> {
        type Item = Result<T, Failure>;

        fn poll_next(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            self.0.poll_recv(task)
        }
    }
}
