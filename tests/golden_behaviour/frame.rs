//! The frame of a generated server over raw HTTP: which operation answers, what is said where none does, layers and limits.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::Request as HttpRequest;
use axum::middleware::{Next, from_fn};
use axum::routing::{get, put};
use counterpart_runtime::OperationDescription;
use counterpart_runtime::server::{Endpoint, ProblemDetails, Request, Settings, serve};
use goldens::mixed_path_segments::operations::{
    CancelJob, CancelJobError, CancelJobOutput, DeleteJob, DeleteJobError, DeleteJobOutput,
    DeleteReports, DeleteReportsError, DeleteReportsOutput, GetJob, GetJobError, GetJobOutput,
    GetLatestReport, GetLatestReportError, GetLatestReportOutput, GetLog, GetLogError,
    GetLogOutput, GetReport, GetReportError, GetReportOutput, GetState, GetStateError,
    GetStateOutput, GetWeather, GetWeatherError, GetWeatherOutput, ProbeState, ProbeStateError,
    ProbeStateOutput,
};
use goldens::mixed_path_segments::server::{DefaultApi, DefaultApiServer};
use goldens::optional_body::operations::{
    PutMemo, PutMemoError, PutMemoOutput, TakeLock, TakeLockError, TakeLockOutput,
};
use goldens::optional_body::server::{Locks, LocksServer};
use tokio::net::TcpListener;
use tokio::sync::Notify;

/// Answers with what it was asked. The job `slow` ends when it is told to, and tells when it is over.
#[derive(Clone, Default)]
struct Jobs {
    begun: Arc<Notify>,
    end: Arc<Notify>,
    over: Arc<Notify>,
}

/// Tells that it was dropped.
struct Told(Arc<Notify>);

impl Drop for Told {
    fn drop(&mut self) {
        self.0.notify_one();
    }
}

impl DefaultApi for Jobs {
    async fn get_job(&self, request: Request<GetJob, ()>) -> Result<GetJobOutput, GetJobError> {
        let name = request.into_input().name;
        if name == "slow" {
            let _over = Told(Arc::clone(&self.over));
            self.begun.notify_one();
            self.end.notified().await;
        }
        Ok(format!("job {name}"))
    }

    async fn delete_job(
        &self,
        _: Request<DeleteJob, ()>,
    ) -> Result<DeleteJobOutput, DeleteJobError> {
        Ok(())
    }

    async fn cancel_job(
        &self,
        request: Request<CancelJob, ()>,
    ) -> Result<CancelJobOutput, CancelJobError> {
        Ok(format!("cancelled {}", request.into_input().name))
    }

    async fn get_log(&self, request: Request<GetLog, ()>) -> Result<GetLogOutput, GetLogError> {
        let GetLog { parent, name, .. } = request.into_input();
        Ok(format!("log {name} of {parent}"))
    }

    async fn get_report(
        &self,
        request: Request<GetReport, ()>,
    ) -> Result<GetReportOutput, GetReportError> {
        let GetReport { from, to, .. } = request.into_input();
        Ok(format!("from {from} to {to}"))
    }

    async fn get_weather(
        &self,
        request: Request<GetWeather, ()>,
    ) -> Result<GetWeatherOutput, GetWeatherError> {
        let GetWeather {
            latitude, format, ..
        } = request.into_input();
        Ok(format!("{latitude:?} as {format}"))
    }

    async fn get_latest_report(
        &self,
        _: Request<GetLatestReport, ()>,
    ) -> Result<GetLatestReportOutput, GetLatestReportError> {
        Ok(())
    }

    async fn delete_reports(
        &self,
        _: Request<DeleteReports, ()>,
    ) -> Result<DeleteReportsOutput, DeleteReportsError> {
        Ok(())
    }

    async fn get_state(
        &self,
        request: Request<GetState, ()>,
    ) -> Result<GetStateOutput, GetStateError> {
        assert!(
            request.context().peer.is_some(),
            "every connection has a peer"
        );
        Ok(())
    }

    async fn probe_state(
        &self,
        _: Request<ProbeState, ()>,
    ) -> Result<ProbeStateOutput, ProbeStateError> {
        Ok(())
    }
}

/// Does nothing.
#[derive(Clone)]
struct Nothing;

impl Locks for Nothing {
    async fn take_lock(&self, _: Request<TakeLock, ()>) -> Result<TakeLockOutput, TakeLockError> {
        Ok(())
    }

    async fn put_memo(&self, _: Request<PutMemo, ()>) -> Result<PutMemoOutput, PutMemoError> {
        Ok(())
    }
}

fn server() -> DefaultApiServer<Jobs, ProblemDetails> {
    DefaultApiServer::new(Jobs::default(), (), ProblemDetails)
}

/// Serves until the test ends; returns the address.
async fn listen(endpoint: impl Endpoint) -> String {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    tokio::spawn(serve(listener, endpoint, std::future::pending()));
    address
}

/// What the server writes until it closes the connection.
fn exchange(address: &str, request: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

/// Status, headers in lower case and body.
fn ask(address: &str, line: &str) -> (u16, String, String) {
    let request = format!("{line} HTTP/1.1\r\nhost: h\r\nconnection: close\r\n\r\n");
    let answer = exchange(address, &request);
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    (status, head.to_ascii_lowercase(), body.to_owned())
}

const ROUTED: [(&str, u16, &str); 23] = [
    ("GET /jobs/nightly", 200, "job nightly"),
    ("GET /jobs/nightly?x=1", 200, "job nightly"),
    ("DELETE /jobs/nightly", 204, ""),
    ("POST /jobs/nightly:cancel", 200, "cancelled nightly"),
    ("POST /jobs/a:b:cancel", 200, "cancelled a:b"),
    ("POST /jobs/a%20b:cancel", 200, "cancelled a b"),
    // An encoded delimiter is data.
    ("GET /jobs/nightly%3Acancel", 200, "job nightly:cancel"),
    ("GET /jobs/a%2Fb", 200, "job a/b"),
    ("GET /jobs/...", 200, "job ..."),
    // Other characters are the same in both forms.
    ("GET /j%6Fbs/nightly", 200, "job nightly"),
    ("GET /jobs/a/logs/b.txt", 200, "log b of a"),
    ("GET /jobs/a/logs/b.c.txt", 200, "log b.c of a"),
    ("GET /jobs/a/logs/b%2Etxt", 200, "log b of a"),
    ("GET /reports/3-14", 200, "from 3 to 14"),
    // Of several ways to read it, the last variable is the shortest.
    ("GET /weather/1.5.csv", 200, "1.5 as csv"),
    ("GET /weather/-7%2E25.txt", 200, "-7.25 as txt"),
    ("GET /weather/1.5%2Ecsv", 200, "1.5 as csv"),
    ("GET /weather/0.csv", 200, "0.0 as csv"),
    ("GET /reports/latest", 204, ""),
    ("DELETE /reports/*", 204, ""),
    ("DELETE /reports/%2A", 204, ""),
    ("GET /:state", 204, ""),
    ("HEAD /:state", 202, ""),
];

const UNROUTED: [(&str, u16); 18] = [
    ("GET /", 404),
    ("GET /jobs", 404),
    ("GET /jobs/", 404),
    ("GET //jobs/a", 404),
    ("GET /jobs//a", 404),
    ("GET /jobs/a/", 404),
    ("GET /jobs/.", 404),
    ("GET /jobs/..", 404),
    ("GET /jobs/%2e%2E", 404),
    ("GET /jobs/a/../b", 404),
    ("GET /jobs/a/logs/.txt", 404),
    ("GET /jobs/a/logs/b", 404),
    ("GET /reports/3", 404),
    ("GET /reports/3-", 404),
    ("GET /reports/1-2-3", 400),
    ("GET /weather/.csv", 404),
    ("GET /weather/1.", 404),
    ("GET /jobs/%FF", 400),
];

#[tokio::test(flavor = "multi_thread")]
async fn a_path_leads_to_its_operation_with_and_without_axum_s_router() {
    for address in [listen(server()).await, listen(server().into_router()).await] {
        for (line, status, body) in ROUTED {
            let answer = ask(&address, line);
            assert_eq!((answer.0, answer.2.as_str()), (status, body), "{line}");
        }
        for (line, status) in UNROUTED {
            let (answered, head, _) = ask(&address, line);
            assert_eq!(answered, status, "{line}");
            assert!(head.contains("application/problem+json"), "{line}: {head}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn other_methods_are_told_which_ones_a_path_answers() {
    for address in [listen(server()).await, listen(server().into_router()).await] {
        for (line, status, allow) in [
            ("PATCH /jobs/a", 405, "allow: get, delete, head, options"),
            (
                "POST /jobs/:cancel",
                405,
                "allow: get, delete, head, options",
            ),
            ("BREW /jobs/a", 405, "allow: get, delete, head, options"),
            ("GET /jobs/a:cancel", 405, "allow: post, options"),
            ("OPTIONS /jobs/a", 204, "allow: get, delete, head, options"),
            ("OPTIONS /:state", 204, "allow: get, head, options"),
        ] {
            let (answered, head, _) = ask(&address, line);
            assert_eq!(answered, status, "{line}");
            let allowed: Vec<&str> = head
                .lines()
                .filter(|line| line.starts_with("allow:"))
                .collect();
            assert_eq!(allowed, [allow], "{line}");
        }
        assert_eq!(ask(&address, "OPTIONS /nowhere").0, 404);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn head_is_answered_as_get_without_the_body() {
    for address in [listen(server()).await, listen(server().into_router()).await] {
        let (status, head, body) = ask(&address, "HEAD /jobs/a");
        assert_eq!((status, body.as_str()), (200, ""));
        assert!(head.contains("content-length: 5"), "{head}");
        assert!(head.contains("content-type: text/plain"), "{head}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_nested_router_answers_below_its_prefix_alone() {
    let router = Router::new().nest("/v2", server().into_router());
    let address = listen(router).await;
    assert_eq!(ask(&address, "GET /v2/jobs/a").2, "job a");
    assert_eq!(ask(&address, "POST /v2/jobs/a:cancel").2, "cancelled a");
    assert_eq!(ask(&address, "GET /v2/j%6Fbs/a").2, "job a");
    assert_eq!(ask(&address, "PATCH /v2/jobs/a").0, 405);
    assert!(ask(&address, "GET /v2/nowhere").1.contains("problem+json"));
    assert!(!ask(&address, "GET /jobs/a").1.contains("problem+json"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_router_merges_with_routes_by_hand_and_of_other_contracts() {
    let locks = LocksServer::new(Nothing, (), ProblemDetails).into_router();
    let router = Router::new()
        .route("/by-hand", get(async || "by hand"))
        .route("/jobs/{name}", put(async || "put by hand"))
        .merge(server().into_routes())
        .merge(locks);
    let address = listen(router).await;
    for (line, status, body) in [
        ("GET /by-hand", 200, "by hand"),
        ("PUT /jobs/a", 200, "put by hand"),
        ("GET /jobs/a", 200, "job a"),
        ("POST /jobs/a:cancel", 200, "cancelled a"),
        ("POST /locks/a", 204, ""),
        ("PUT /memo", 204, ""),
    ] {
        let answer = ask(&address, line);
        assert_eq!((answer.0, answer.2.as_str()), (status, body), "{line}");
    }
    assert!(ask(&address, "GET /nowhere").1.contains("problem+json"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_layer_stands_around_one_operation() {
    let mark = from_fn(async |request: HttpRequest, next: Next| {
        let operation = request.extensions().get::<&'static OperationDescription>();
        let id = operation.unwrap().id;
        let mut response = next.run(request).await;
        response
            .headers_mut()
            .append("x-layer", id.parse().unwrap());
        response
    });
    let twice = server()
        .with_layer_for("getJob", mark.clone())
        .and_then(|server| server.with_layer_for("getJob", mark))
        .unwrap()
        .with_settings(Settings::default());
    for address in [
        listen(twice.clone()).await,
        listen(twice.into_router()).await,
    ] {
        let (status, head, body) = ask(&address, "GET /jobs/a");
        assert_eq!((status, body.as_str()), (200, "job a"));
        assert_eq!(head.matches("x-layer: getjob").count(), 2, "{head}");
        let (_, head, _) = ask(&address, "POST /jobs/a:cancel");
        assert!(!head.contains("x-layer"), "{head}");
    }
}

#[test]
fn a_layer_for_an_unknown_operation_is_told_which_there_are() {
    let layered = server().with_layer_for(
        "getJobs",
        from_fn(async |request: HttpRequest, next: Next| next.run(request).await),
    );
    let error = layered.err().unwrap().to_string();
    assert!(
        error.starts_with("there is no operation `getJobs`; there are `getJob`, `deleteJob`"),
        "{error}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_busy_server_refuses_further_operations_until_one_has_ended() {
    let jobs = Jobs::default();
    let server = DefaultApiServer::new(jobs.clone(), (), ProblemDetails)
        .with_settings(Settings::default().with_concurrency_limit(1));
    let address = listen(server).await;
    let asked = address.clone();
    let slow = tokio::task::spawn_blocking(move || ask(&asked, "GET /jobs/slow"));
    jobs.begun.notified().await;
    let (status, head, _) = ask(&address, "GET /jobs/a");
    assert_eq!(status, 503);
    assert!(head.contains("retry-after: 1"), "{head}");
    jobs.end.notify_one();
    assert_eq!(slow.await.unwrap().0, 200);
    assert_eq!(ask(&address, "GET /jobs/a").0, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_takes_too_long_is_refused_with_408_before_the_handler_and_503_within_it() {
    let settings = Settings::default().with_timeout(Duration::from_millis(20));
    let address = listen(server().with_settings(settings.clone())).await;
    let (status, head, body) = ask(&address, "GET /jobs/slow");
    assert_eq!(status, 503);
    assert!(!head.contains("retry-after"), "{head}");
    assert!(
        body.contains("the operation took longer than 20ms"),
        "{body}"
    );

    let locks = LocksServer::new(Nothing, (), ProblemDetails).with_settings(settings);
    let address = listen(locks).await;
    let never_complete =
        "PUT /memo HTTP/1.1\r\nhost: h\r\ncontent-type: text/plain\r\ncontent-length: 9\r\n\r\n";
    let answer = exchange(&address, never_complete);
    assert!(answer.starts_with("HTTP/1.1 408"), "{answer}");
    assert!(
        answer.contains("the request did not come within 20ms"),
        "{answer}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_told_to_stop_answers_what_was_asked() {
    let jobs = Jobs::default();
    let server = DefaultApiServer::new(jobs.clone(), (), ProblemDetails);
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let stop = Arc::new(Notify::new());
    let stopping = Arc::clone(&stop);
    let ended = tokio::spawn(serve(
        listener,
        server,
        async move { stopping.notified().await },
    ));
    let asked = address.clone();
    let slow = tokio::task::spawn_blocking(move || ask(&asked, "GET /jobs/slow"));
    jobs.begun.notified().await;
    stop.notify_one();
    jobs.end.notify_one();
    assert_eq!(slow.await.unwrap().2, "job slow");
    ended.await.unwrap();
    assert!(TcpStream::connect(&address).is_err());
}

#[tokio::test]
async fn a_handler_ends_with_its_caller_whether_or_not_the_request_has_a_body() {
    for body in ["", "content-length: 5\r\n\r\nhello"] {
        let jobs = Jobs::default();
        let address = listen(DefaultApiServer::new(jobs.clone(), (), ProblemDetails)).await;
        let mut stream = TcpStream::connect(&address).unwrap();
        let end = if body.is_empty() { "\r\n" } else { body };
        let request = format!("GET /jobs/slow HTTP/1.1\r\nhost: h\r\n{end}");
        stream.write_all(request.as_bytes()).unwrap();
        jobs.begun.notified().await;
        drop(stream);
        let over = tokio::time::timeout(Duration::from_secs(30), jobs.over.notified());
        assert!(over.await.is_ok(), "{request}");
    }
}
