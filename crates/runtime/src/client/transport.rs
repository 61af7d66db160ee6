//! What a request goes out by: `reqwest`, layers around it, or something that stands in for both.

use std::error::Error;
use std::fmt::{self, Debug, Formatter};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body_util::BodyDataStream;
use reqwest::{Body, Request, Response};
use tower::util::BoxCloneSyncService;
use tower::{Layer, Service, ServiceExt};

use super::mock::Mock;
use super::settings::Sending;
use crate::Failure;

/// What may go wrong below a layer.
pub type BoxError = Box<dyn Error + Send + Sync>;

/// What sends requests, as a `tower` service: what a layer of the client is laid around.
pub type HttpService = BoxCloneSyncService<http::Request<Body>, http::Response<Body>, BoxError>;

/// What a request goes out by.
#[derive(Clone)]
pub(super) enum Transport {
    /// Over the network, nothing in between.
    Http(reqwest::Client),
    /// Through layers, or to a service that stands in for the network.
    Service(HttpService),
    /// To nobody: the answers are written in a test.
    Mock(Mock),
}

impl Debug for Transport {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Http(client) => client.fmt(formatter),
            Self::Service(_) => formatter.write_str("HttpService(..)"),
            Self::Mock(mock) => mock.fmt(formatter),
        }
    }
}

impl Transport {
    pub(super) fn new(http_client: &reqwest::Client, sending: Sending) -> Self {
        let service = match sending.stand_in {
            Some(StandIn::Mock(mock)) => return Self::Mock(mock),
            Some(StandIn::Service(service)) => service,
            None if sending.layers.is_empty() => return Self::Http(http_client.clone()),
            None => boxed(Network(http_client.clone())),
        };
        // The first layer is the outermost.
        let layers = sending.layers.iter().rev();
        Self::Service(layers.fold(service, |service, layer| layer(service)))
    }
}

/// What stands in for the network.
#[derive(Clone)]
pub(super) enum StandIn {
    Service(HttpService),
    Mock(Mock),
}

/// A layer that makes of one service another.
pub(super) type BoxLayer = Arc<dyn Fn(HttpService) -> HttpService + Send + Sync>;

pub(super) fn boxed_layer<L, B>(layer: L) -> BoxLayer
where
    L: Layer<HttpService> + Send + Sync + 'static,
    L::Service: HttpSender<B>,
    B: AnswerBody,
{
    Arc::new(move |service| boxed(layer.layer(service)))
}

/// Puts a service into its box.
pub(super) fn boxed<S: HttpSender<B>, B: AnswerBody>(service: S) -> HttpService {
    BoxCloneSyncService::new(
        service
            .map_response(|response: http::Response<B>| {
                response.map(|body| Body::wrap_stream(BodyDataStream::new(body)))
            })
            .map_err(Into::into),
    )
}

/// Sends a request through a service. Boxed, so that a call over the network has no room for it.
#[inline(never)]
pub(super) fn through(
    service: &HttpService,
    request: Request,
) -> Pin<Box<impl Future<Output = Result<Response, Failure>>>> {
    let mut service = service.clone();
    Box::pin(async move {
        let request = http::Request::try_from(request)?;
        let ready = service.ready().await.map_err(Failure::transport)?;
        let response = ready.call(request).await.map_err(Failure::transport)?;
        Ok(response.into())
    })
}

/// A cloneable `tower` service that takes a request of the client and answers it; implemented for every one.
pub trait HttpSender<B>:
    Service<
        http::Request<Body>,
        Response = http::Response<B>,
        Error: Into<BoxError>,
        Future: Send + 'static,
    > + Clone
    + Send
    + Sync
    + 'static
{
}

impl<S, B> HttpSender<B> for S where
    S: Service<
            http::Request<Body>,
            Response = http::Response<B>,
            Error: Into<BoxError>,
            Future: Send + 'static,
        > + Clone
        + Send
        + Sync
        + 'static
{
}

/// A body of bytes that an [`HttpSender`] answers with; implemented for every one.
pub trait AnswerBody:
    http_body::Body<Data = Bytes, Error: Into<BoxError>> + Send + 'static
{
}

impl<B> AnswerBody for B where
    B: http_body::Body<Data = Bytes, Error: Into<BoxError>> + Send + 'static
{
}

/// The innermost service.
#[derive(Clone)]
struct Network(reqwest::Client);

impl Service<http::Request<Body>> for Network {
    type Response = http::Response<Body>;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, BoxError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<Body>) -> Self::Future {
        let client = self.0.clone();
        Box::pin(async move {
            let request = Request::try_from(request).map_err(reqwest::Error::without_url)?;
            let response = client.execute(request).await;
            Ok(response.map_err(reqwest::Error::without_url)?.into())
        })
    }
}
