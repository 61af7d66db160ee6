//! What the server counts, and `/metrics`, where Prometheus reads it.
//!
//! Labels take few values, whatever callers send: an operation is one of the contract, a route one of the server, and every
//! other path and method counts under one name.

mod process;
mod store;

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::header::{ACCEPT, CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::{Registry, Unit};

pub use self::store::StoreMetrics;
use crate::journal::Journal;
use crate::service::Service;
use crate::store::Store;

/// The counters of one server. Clones share them.
#[derive(Debug, Clone)]
pub struct Metrics {
    registry: Arc<Registry>,
    requests: Family<RequestLabels, Counter>,
    durations: Family<OperationLabel, Histogram, fn() -> Histogram>,
    in_flight: Gauge,
    connections: Gauge,
    journal: Gauge,
    faults: Counter,
}

impl Metrics {
    /// Counters that stand at zero, beside those of this store.
    pub fn new(store: &StoreMetrics) -> Self {
        let mut metrics = Self {
            registry: Arc::default(),
            requests: Family::default(),
            durations: Family::new_with_constructor(|| Histogram::new(SECONDS)),
            in_flight: Gauge::default(),
            connections: Gauge::default(),
            journal: Gauge::default(),
            faults: Counter::default(),
        };
        let mut registry = Registry::default();
        metrics.register(&mut registry);
        store.register(&mut registry);
        registry.register_collector(Box::new(process::Process));
        metrics.registry = Arc::new(registry);
        metrics
    }

    fn register(&self, registry: &mut Registry) {
        registry.register("http_requests", "Requests answered", self.requests.clone());
        registry.register_with_unit(
            "http_request_duration",
            "From a request's headers to its answer's headers",
            Unit::Seconds,
            self.durations.clone(),
        );
        registry.register(
            "http_requests_in_flight",
            "Requests that are being answered",
            self.in_flight.clone(),
        );
        registry.register(
            "http_connections_open",
            "Connections that are open",
            self.connections.clone(),
        );
        registry.register(
            "journal_requests",
            "Requests that the journal holds",
            self.journal.clone(),
        );
        registry.register(
            "faults_applied",
            "Requests that a fault on demand has befallen",
            self.faults.clone(),
        );
    }

    /// Counts an answered request. `operation` is an operation's id, the route of a page of the server's own, or `none`.
    pub(crate) fn answered(
        &self,
        operation: Cow<'static, str>,
        method: &Method,
        status: StatusCode,
        duration: Duration,
    ) {
        let labels = RequestLabels {
            operation: operation.clone(),
            method: method_label(method),
            status: status.as_u16(),
        };
        self.requests.get_or_create(&labels).inc();
        self.durations
            .get_or_create(&OperationLabel { operation })
            .observe(duration.as_secs_f64());
    }

    /// Counts a request as being answered for as long as the returned value lives.
    pub(crate) fn in_flight(&self) -> Raised {
        Raised::new(&self.in_flight)
    }

    /// Counts a connection as open for as long as the returned value lives.
    pub(crate) fn connection(&self) -> Raised {
        Raised::new(&self.connections)
    }

    /// Notes how many requests the journal holds.
    pub(crate) fn set_journal_length(&self, requests: usize) {
        self.journal
            .set(i64::try_from(requests).unwrap_or(i64::MAX));
    }

    /// Counts a request that a fault on demand has befallen.
    pub(crate) fn fault_applied(&self) {
        self.faults.inc();
    }

    /// Everything counted, in the text form of `OpenMetrics`.
    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        encode(&mut text, &self.registry).expect("a string takes all that is written to it");
        text
    }
}

/// A gauge that is one higher until this is dropped, however the task ends that holds it.
#[derive(Debug)]
pub(crate) struct Raised(Gauge<i64>);

impl Raised {
    fn new(gauge: &Gauge) -> Self {
        gauge.inc();
        Self(gauge.clone())
    }
}

impl Drop for Raised {
    fn drop(&mut self) {
        self.0.dec();
    }
}

/// `/metrics`.
pub(crate) fn router<S: Store>(service: &Service<S>) -> Router {
    let state = (service.metrics.clone(), service.control.journal.clone());
    Router::new().route("/metrics", get(show)).with_state(state)
}

async fn show(
    State((metrics, journal)): State<(Metrics, Journal)>,
    request: HeaderMap,
) -> Response {
    metrics.set_journal_length(journal.len());
    let accepts = request.get_all(ACCEPT).iter();
    let accepts = accepts.filter_map(|value| value.to_str().ok());
    let form = if accepts
        .flat_map(|value| value.split(','))
        .any(is_open_metrics)
    {
        OPEN_METRICS
    } else {
        PLAIN
    };
    let headers = [(CONTENT_TYPE, form), (CACHE_CONTROL, "no-store")];
    (headers, metrics.text()).into_response()
}

fn is_open_metrics(accepted: &str) -> bool {
    accepted.trim().starts_with("application/openmetrics-text")
}

const OPEN_METRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// The older form, which the same text fits, and which a browser shows.
const PLAIN: &str = "text/plain; version=0.0.4; charset=utf-8";

/// Upper bounds in seconds: from what an answer from memory takes to what nobody waits for.
const SECONDS: [f64; 16] = [
    0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5,
    5.0, 10.0,
];

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct RequestLabels {
    operation: Cow<'static, str>,
    method: &'static str,
    status: u16,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct OperationLabel {
    operation: Cow<'static, str>,
}

/// The method, or `other` for one that HTTP does not define: a caller may make up any.
fn method_label(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::POST => "POST",
        Method::PUT => "PUT",
        Method::DELETE => "DELETE",
        Method::HEAD => "HEAD",
        Method::OPTIONS => "OPTIONS",
        Method::PATCH => "PATCH",
        Method::CONNECT => "CONNECT",
        Method::TRACE => "TRACE",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use axum::body::{Body, to_bytes};
    use axum::http::Request;
    use tower::ServiceExt as _;

    use super::*;
    use crate::service::Behaviour;

    async fn send(
        router: &Router,
        method: &str,
        path: &str,
        body: &'static str,
    ) -> (StatusCode, String) {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header("authorization", "sk_test_1")
            .header("content-type", "application/json")
            .body(Body::from(body))
            .unwrap();
        let response = router.clone().oneshot(request).await.unwrap();
        let status = response.status();
        let body = to_bytes(response.into_body(), 1_000_000).await.unwrap();
        (status, String::from_utf8(body.to_vec()).unwrap())
    }

    #[tokio::test]
    async fn every_request_is_counted_by_what_it_asked_for_and_what_came_of_it() {
        let service = Service::in_memory(Behaviour::default()).unwrap();
        let router = crate::router::router(&service);
        let ada = r#"{"customer":{"email":"a@example.com","name":"Ada","externalId":"ada"}}"#;
        send(&router, "POST", "/api/v1/customers", ada).await;
        send(&router, "POST", "/api/v1/customers", ada).await;
        send(&router, "GET", "/api/v1/customers/ada", "").await;
        send(&router, "GET", "/health", "").await;
        let (status, text) = send(&router, "GET", "/metrics", "").await;
        assert_eq!(status, StatusCode::OK);
        for line in [
            r#"http_requests_total{operation="createCustomer",method="POST",status="200"} 1"#,
            r#"http_requests_total{operation="createCustomer",method="POST",status="409"} 1"#,
            r#"http_requests_total{operation="getCustomer",method="GET",status="200"} 1"#,
            r#"http_requests_total{operation="/health",method="GET",status="200"} 1"#,
            r#"http_request_duration_seconds_count{operation="createCustomer"} 2"#,
            "http_requests_in_flight 1",
            "store_transaction_writes_count 3",
            "# EOF",
        ] {
            assert!(text.lines().any(|found| found == line), "{line}\n{text}");
        }
    }

    #[tokio::test]
    async fn a_fault_is_counted_and_its_request_under_its_operation() {
        let service = Service::in_memory(Behaviour::default()).unwrap();
        let router = crate::router::router(&service);
        let rule = r#"{"fault": "status=503"}"#.parse().unwrap();
        service.control.faults.add(rule).unwrap();
        send(&router, "GET", "/api/v1/customers", "").await;
        let (_, text) = send(&router, "GET", "/metrics", "").await;
        for line in [
            r#"http_requests_total{operation="listCustomers",method="GET",status="503"} 1"#,
            "faults_applied_total 1",
            "journal_requests 1",
        ] {
            assert!(text.lines().any(|found| found == line), "{line}\n{text}");
        }
    }

    #[tokio::test]
    async fn callers_cannot_make_up_labels() {
        let service = Service::in_memory(Behaviour::default()).unwrap();
        let router = crate::router::router(&service);
        for (method, path) in [
            ("GET", "/a"),
            ("GET", "/b/c"),
            ("BREW", "/d"),
            ("STEEP", "/health"),
        ] {
            send(&router, method, path, "").await;
        }
        let text = service.metrics.text();
        for made_up in ["/a", "/b/c", "BREW", "STEEP"] {
            assert!(!text.contains(made_up), "{made_up}\n{text}");
        }
        assert!(
            text.contains(r#"{operation="none",method="GET",status="404"} 2"#),
            "{text}"
        );
        assert!(
            text.contains(r#"{operation="none",method="other",status="405"} 1"#),
            "{text}"
        );
    }

    #[tokio::test]
    async fn failures_of_the_store_are_counted_by_their_cause() {
        let metrics = StoreMetrics::default();
        metrics.failed(crate::store::UnavailableCause::DiskFull);
        let text = Metrics::new(&metrics).text();
        assert!(
            text.contains(r#"store_failures_total{cause="disk_full"} 1"#),
            "{text}"
        );
    }
}
