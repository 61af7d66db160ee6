//! What is measured against what.

use std::convert::Infallible;
use std::fmt;
use std::future::pending;

use axum::Router;
use benchmarks::load::{self, Body};
use benchmarks::{Outcome, customers, strict};
use bytes::Bytes;
use counterpart_runtime::server;
use http::{Request, Response};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

/// The contract that is served.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Contract {
    /// `openapi.yaml`.
    Customers,
    /// `strict.yaml`.
    Strict,
}

impl Contract {
    pub(crate) const ALL: [Self; 2] = [Self::Customers, Self::Strict];

    pub(crate) fn body(self) -> Body {
        match self {
            Self::Customers => load::customer,
            Self::Strict => load::strict_customer,
        }
    }
}

impl fmt::Display for Contract {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Customers => "openapi.yaml",
            Self::Strict => "strict.yaml",
        })
    }
}

/// Who serves it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Variant {
    /// By hand on axum, with its extractors and its serve function.
    ByHand,
    /// On bare hyper.
    Bare,
    /// The generated service, under the runtime's serve function.
    Generated,
    /// The generated service as an axum router.
    Router,
}

impl Variant {
    pub(crate) const ALL: [Self; 4] = [Self::ByHand, Self::Bare, Self::Generated, Self::Router];
}

impl fmt::Display for Variant {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::ByHand => "by hand on axum",
            Self::Bare => "bare hyper",
            Self::Generated => "generated",
            Self::Router => "generated, as an axum router",
        })
    }
}

/// Serves until the process is ended, and says where on the standard output.
pub(crate) fn serve(contract: Contract, variant: Variant) -> Outcome<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        println!("{}", listener.local_addr()?);
        match (contract, variant) {
            (Contract::Customers, Variant::ByHand) => {
                serve_router(listener, customers::by_hand::router()).await
            }
            (Contract::Strict, Variant::ByHand) => {
                serve_router(listener, strict::by_hand::router()).await
            }
            (Contract::Customers, Variant::Router) => {
                serve_router(listener, customers::generated::router()).await
            }
            (Contract::Strict, Variant::Router) => {
                serve_router(listener, strict::generated::router()).await
            }
            (Contract::Customers, Variant::Generated) => {
                server::serve(listener, customers::generated::server(), pending()).await;
                Ok(())
            }
            (Contract::Strict, Variant::Generated) => {
                server::serve(listener, strict::generated::server(), pending()).await;
                Ok(())
            }
            (Contract::Customers, Variant::Bare) => {
                let service = customers::bare::Service::default();
                serve_bare(listener, move |request| {
                    let service = service.clone();
                    async move { service.exchange(request).await }
                })
                .await
            }
            (Contract::Strict, Variant::Bare) => {
                let service = strict::bare::Service::default();
                serve_bare(listener, move |request| {
                    let service = service.clone();
                    async move { service.exchange(request).await }
                })
                .await
            }
        }
    })
}

async fn serve_router(listener: TcpListener, router: Router) -> Outcome<()> {
    Ok(axum::serve(listener, router).await?)
}

async fn serve_bare<F>(
    listener: TcpListener,
    exchange: impl Fn(Request<Incoming>) -> F + Clone + Send + 'static,
) -> Outcome<()>
where
    F: Future<Output = Result<Response<Full<Bytes>>, Infallible>> + Send + 'static,
{
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        let service = service_fn(exchange.clone());
        let connection = hyper::server::conn::http1::Builder::new()
            .serve_connection(TokioIo::new(stream), service);
        // A connection that breaks is the caller's affair.
        tokio::spawn(async move { drop(connection.await) });
    }
}
