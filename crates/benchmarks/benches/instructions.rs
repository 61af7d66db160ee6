//! `cargo xtask bench instructions`: how many instructions an exchange takes in process, counted by callgrind.
//!
//! A count does not depend on what else the machine does. Counting begins with a request at hand and a service that has answered one before:
//! the first answer compiles patterns and fills caches. It ends with the bytes of the answer.

#![allow(
    missing_docs,
    reason = "gungraun's macros make public items without documentation"
)]

use benchmarks::load::{self, Body};
use benchmarks::{KEY, customers, strict};
use bytes::Bytes;
use counterpart_runtime::server::RequestBody;
use gungraun::{library_benchmark, library_benchmark_group, main};
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{Request, Response};
use http_body_util::{BodyExt as _, Full};
use tokio::runtime::Runtime;
use tower::ServiceExt as _;

/// What is counted: one exchange of a service.
struct Exchange {
    runtime: Runtime,
    service: Service,
    request: Request<Full<Bytes>>,
}

#[derive(Clone)]
enum Service {
    Router(axum::Router),
    BareCustomers(customers::bare::Service),
    BareStrict(strict::bare::Service),
    GeneratedCustomers(customers::generated::Server),
    GeneratedStrict(strict::generated::Server),
}

impl Service {
    async fn answer(self, request: Request<Full<Bytes>>) -> Bytes {
        match self {
            Self::Router(router) => {
                let request = request.map(axum::body::Body::new);
                let answer = router.oneshot(request).await;
                whole(answer.unwrap_or_else(|never| match never {})).await
            }
            Self::BareCustomers(service) => {
                let answer = service.exchange(request).await;
                whole(answer.unwrap_or_else(|never| match never {})).await
            }
            Self::BareStrict(service) => {
                let answer = service.exchange(request).await;
                whole(answer.unwrap_or_else(|never| match never {})).await
            }
            Self::GeneratedCustomers(server) => {
                whole(server.respond(request.map(RequestBody::new), None).await).await
            }
            Self::GeneratedStrict(server) => {
                whole(server.respond(request.map(RequestBody::new), None).await).await
            }
        }
    }
}

async fn whole<B: http_body::Body<Data = Bytes>>(answer: Response<B>) -> Bytes
where
    B::Error: std::fmt::Debug,
{
    let body = answer.into_body().collect().await;
    body.expect("an answer in memory does not break off")
        .to_bytes()
}

fn request(body: Body, number: u64) -> Request<Full<Bytes>> {
    let mut bytes = Vec::new();
    body(&mut bytes, "user_7", number).expect("memory takes whatever is written");
    Request::post("/api/v1/customers")
        .header(AUTHORIZATION, format!("Bearer {KEY}"))
        .header(CONTENT_TYPE, "application/json")
        .body(Full::new(Bytes::from(bytes)))
        .expect("a request of constants is one")
}

fn after_the_first(service: Service, body: Body) -> Exchange {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime of one thread");
    let first = runtime.block_on(service.clone().answer(request(body, 0)));
    let text = String::from_utf8_lossy(&first);
    assert!(text.contains("cust_000000000000000000000"), "{text}");
    Exchange {
        runtime,
        service,
        request: request(body, 1),
    }
}

fn by_hand() -> Exchange {
    after_the_first(
        Service::Router(customers::by_hand::router()),
        load::customer,
    )
}

fn bare() -> Exchange {
    let service = customers::bare::Service::default();
    after_the_first(Service::BareCustomers(service), load::customer)
}

fn generated() -> Exchange {
    let server = customers::generated::server();
    after_the_first(Service::GeneratedCustomers(server), load::customer)
}

fn generated_router() -> Exchange {
    let router = customers::generated::router();
    after_the_first(Service::Router(router), load::customer)
}

fn strict_by_hand() -> Exchange {
    after_the_first(
        Service::Router(strict::by_hand::router()),
        load::strict_customer,
    )
}

fn strict_bare() -> Exchange {
    let service = strict::bare::Service::default();
    after_the_first(Service::BareStrict(service), load::strict_customer)
}

fn strict_generated() -> Exchange {
    let server = strict::generated::server();
    after_the_first(Service::GeneratedStrict(server), load::strict_customer)
}

fn strict_generated_router() -> Exchange {
    let router = strict::generated::router();
    after_the_first(Service::Router(router), load::strict_customer)
}

#[library_benchmark]
#[bench::by_hand_on_axum(setup = by_hand)]
#[bench::bare_hyper(setup = bare)]
#[bench::generated(setup = generated)]
#[bench::generated_as_an_axum_router(setup = generated_router)]
#[bench::strict_by_hand_on_axum(setup = strict_by_hand)]
#[bench::strict_bare_hyper(setup = strict_bare)]
#[bench::strict_generated(setup = strict_generated)]
#[bench::strict_generated_as_an_axum_router(setup = strict_generated_router)]
fn exchange(exchange: Exchange) -> (Runtime, Service, Bytes) {
    let Exchange {
        runtime,
        service,
        request,
    } = exchange;
    let answer = runtime.block_on(service.clone().answer(request));
    // The runtime and the service are given back, so that their end is not counted.
    (runtime, service, answer)
}

library_benchmark_group!(name = exchanges, benchmarks = exchange);

main!(library_benchmark_groups = exchanges);
