//! One connection: HTTP/1.1 or h2, whichever the caller speaks, until it ends, idles or the server stops.

use std::fmt;
use std::net::SocketAddr;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll};

use http::header::CONNECTION;
use http::{HeaderValue, Request, StatusCode, Version};
use http_body::Body as _;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use pin_project_lite::pin_project;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::watch;

use super::activity::{Activity, OpenRequest};
use super::course::{Course, Turn};
use super::limits::ConnectionLimits;
use super::panic::{Panicked, caught};
use super::progress::{self, Attention};
use super::sent_body::SentBody;
use super::streams::Streams;
use super::timed_body::TimedBody;
use super::transport::Transport;
use super::{CutConnection, Endpoint};
use crate::server::{Answer, RequestBody};

/// One connection.
pub(super) struct Connection<E> {
    pub(super) endpoint: E,
    pub(super) peer: SocketAddr,
    pub(super) limits: Arc<ConnectionLimits>,
    pub(super) stop: watch::Receiver<()>,
}

impl<E: Endpoint> Connection<E> {
    /// Serves it to its end. After `stop` it ends with the requests that it has open.
    pub(super) async fn serve<I>(self, stream: I)
    where
        I: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let Self {
            endpoint,
            peer,
            limits,
            stop,
        } = self;
        let activity = Arc::<Activity>::default();
        let builder = builder(&limits, peer);
        let mut course = Course::new(Arc::clone(&limits), Arc::clone(&activity), stop);
        let transport = Transport::new(stream, Arc::clone(&activity), Arc::clone(&limits));
        let service = service_fn(move |request: Request<Incoming>| {
            let open = Some(activity.take_up());
            let version = request.version();
            let request = request.map(|incoming| received(incoming, &limits));
            let respond = || endpoint.clone().respond(request, peer);
            Exchange {
                answer: caught("a handler", peer, respond).ok(),
                peer,
                version,
                open,
            }
        });
        let mut connection = pin!(builder.serve_connection(TokioIo::new(transport), service));
        let ended = progress::observed(
            Attention::SecondTime,
            std::future::poll_fn(|task| {
                loop {
                    let is_new = progress::begin(task);
                    if let Poll::Ready(ended) = connection.as_mut().poll(task) {
                        return Poll::Ready(ended);
                    }
                    if is_new {
                        course.move_to(task);
                    }
                    match std::task::ready!(course.poll(task)) {
                        Turn::Finish => connection.as_mut().graceful_shutdown(),
                        Turn::Cut => return Poll::Ready(Err("it idled and did not end".into())),
                        Turn::Resume => {}
                    }
                }
            }),
        );
        if let Err(error) = ended.await {
            tracing::debug!(%peer, "connection ended: {error:?}");
        }
    }
}

/// The protocols, with those limits that hyper keeps.
fn builder(limits: &Arc<ConnectionLimits>, peer: SocketAddr) -> Builder<Streams> {
    // Below this hyper panics.
    let head_bytes = limits.head_bytes.max(8192);
    let mut builder = Builder::new(Streams {
        peer,
        limits: Arc::clone(limits),
    });
    builder
        .http1()
        .header_read_timeout(None)
        .max_buf_size(head_bytes);
    builder
        .http2()
        .timer(TokioTimer::new())
        .max_concurrent_streams(limits.streams)
        .max_header_list_size(u32::try_from(head_bytes).unwrap_or(u32::MAX))
        // What a caller has sent and no handler has read yet is held in memory.
        .initial_stream_window_size(256 * 1024)
        .initial_connection_window_size(1024 * 1024)
        .keep_alive_interval(limits.ping_interval)
        .keep_alive_timeout(limits.ping_time);
    builder
}

fn received(incoming: Incoming, limits: &Arc<ConnectionLimits>) -> RequestBody {
    if incoming.is_end_stream() {
        RequestBody::default()
    } else {
        TimedBody::new(incoming, Arc::clone(limits)).into()
    }
}

pin_project! {
    /// A request that is being answered; 500 without a body if what should have answered it panicked.
    ///
    /// No `async` block, which would have room for the request beside what becomes of it, and for the answer twice.
    struct Exchange<F> {
        #[pin]
        answer: Option<F>,
        peer: SocketAddr,
        version: Version,
        open: Option<OpenRequest>,
    }
}

impl<F: Future<Output = Answer>> Future for Exchange<F> {
    type Output = Result<http::Response<SentBody>, Cut>;

    fn poll(self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        let (peer, version) = (*this.peer, *this.version);
        let polled = match this.answer.as_pin_mut() {
            Some(answer) => caught("a handler", peer, || answer.poll(task)),
            None => Err(Panicked),
        };
        let answer = match polled {
            Ok(polled) => std::task::ready!(polled),
            Err(Panicked) => {
                let mut failed = Answer::default();
                *failed.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
                failed
            }
        };
        let open = this.open.take();
        Poll::Ready(sent(answer, version).map(|answer| {
            let body = |body| SentBody::new(body, version, open);
            answer.map(body)
        }))
    }
}

/// The answer as it is sent, unless there is to be none.
fn sent(mut answer: Answer, version: Version) -> Result<Answer, Cut> {
    if answer.extensions().get::<CutConnection>().is_some() {
        return Err(Cut);
    }
    // The rest of the request is not waited for (RFC 9110, section 15.5.9).
    if answer.status() == StatusCode::REQUEST_TIMEOUT && version < Version::HTTP_2 {
        let close = HeaderValue::from_static("close");
        answer.headers_mut().insert(CONNECTION, close);
    }
    Ok(answer)
}

/// There is no answer: the connection, or the stream, ends instead.
#[derive(Debug)]
struct Cut;

impl fmt::Display for Cut {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("cut off on demand")
    }
}

impl std::error::Error for Cut {}
