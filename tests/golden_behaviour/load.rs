//! What a server refuses because of the caller's taste, its pace or its own load (406, 408, 503), in the words of the contract over raw HTTP.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use counterpart_runtime::http::StatusCode;
use counterpart_runtime::serde_json::{self, Value, json};
use counterpart_runtime::server::{ProblemDetails, Refuse, RefuseUnrouted, Rejection, Request};
use counterpart_runtime::server::{RejectionKind, RequestContext, Response, Settings};
use counterpart_runtime::testing::serve;
use goldens::refusals_under_load::operations::{
    GetDraft, GetDraftError, GetDraftOutput, GetNote, GetNoteError, GetNoteOutput, GetReport,
    GetReportError, GetReportOutput, PutDraft, PutDraftError, PutDraftOutput, PutNote,
    PutNoteError, PutNoteOutput, PutReport, PutReportError, PutReportOutput,
};
use goldens::refusals_under_load::server::{Reports, ReportsServer};
use goldens::refusals_under_load::types::{Refusal, RefusalRequired};

/// Never comes to an end.
#[derive(Clone)]
struct Slow;

impl Reports for Slow {
    async fn get_report(
        &self,
        _: Request<GetReport, ()>,
    ) -> Result<GetReportOutput, GetReportError> {
        std::future::pending().await
    }

    async fn put_report(
        &self,
        _: Request<PutReport, ()>,
    ) -> Result<PutReportOutput, PutReportError> {
        std::future::pending().await
    }

    async fn get_draft(&self, _: Request<GetDraft, ()>) -> Result<GetDraftOutput, GetDraftError> {
        std::future::pending().await
    }

    async fn put_draft(&self, _: Request<PutDraft, ()>) -> Result<PutDraftOutput, PutDraftError> {
        std::future::pending().await
    }

    async fn get_note(&self, _: Request<GetNote, ()>) -> Result<GetNoteOutput, GetNoteError> {
        std::future::pending().await
    }

    async fn put_note(&self, _: Request<PutNote, ()>) -> Result<PutNoteOutput, PutNoteError> {
        std::future::pending().await
    }
}

/// Words that nobody else would find.
#[derive(Clone)]
struct Words;

impl Refuse<Refusal> for Words {
    fn refuse(&self, rejection: &Rejection, status: StatusCode, _: &RequestContext) -> Refusal {
        let reason = match rejection.kind() {
            RejectionKind::NotAcceptable => "not to your taste",
            RejectionKind::Timeout => "you are slow",
            RejectionKind::Overloaded => "we are slow",
            _ => "something else",
        };
        Refusal::new(RefusalRequired {
            status: status.as_u16().into(),
            reason: reason.to_owned(),
        })
    }
}

impl RefuseUnrouted for Words {
    fn refuse_unrouted(&self, rejection: &Rejection, context: &RequestContext) -> Response {
        ProblemDetails.refuse_unrouted(rejection, context)
    }
}

async fn listen(settings: Settings) -> String {
    let server = ReportsServer::new(Slow, (), Words).with_settings(settings);
    serve(server.into_router()).await
}

/// Status, head in lower case, and body as JSON.
fn answer(base_url: &str, request: &str) -> (u16, String, Value) {
    let address = base_url.strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(address).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    (
        status,
        head.to_ascii_lowercase(),
        serde_json::from_str(body).unwrap(),
    )
}

/// Wherever the contract says it: for the status itself, for its range, for everything else.
const NAMES: [&str; 3] = ["/reports/a", "/drafts/a", "/notes/a"];

/// A request that is whole; the connection ends with its answer.
fn get(path: &str, accept: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nhost: h\r\nconnection: close\r\naccept: {accept}\r\n\r\n")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_caller_that_takes_no_answer_is_told_so_in_the_contract_s_words() {
    let base_url = listen(Settings::default()).await;
    for path in NAMES {
        let (status, head, body) = answer(&base_url, &get(path, "image/png"));
        assert_eq!(status, 406, "{path}");
        assert!(head.contains("content-type: application/json"), "{head}");
        assert_eq!(body, json!({"status": 406, "reason": "not to your taste"}));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_that_does_not_come_in_time_is_refused_in_the_contract_s_words() {
    let base_url = listen(Settings::default().with_timeout(Duration::from_millis(20))).await;
    for path in NAMES {
        // Nine bytes are announced and none comes.
        let request = format!(
            "PUT {path} HTTP/1.1\r\nhost: h\r\nconnection: close\r\ncontent-type: text/plain\r\ncontent-length: 9\r\n\r\n"
        );
        let (status, head, body) = answer(&base_url, &request);
        assert_eq!(status, 408, "{path}");
        assert!(head.contains("content-type: application/json"), "{head}");
        assert_eq!(body, json!({"status": 408, "reason": "you are slow"}));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operation_that_takes_too_long_is_given_up_in_the_contract_s_words() {
    let base_url = listen(Settings::default().with_timeout(Duration::from_millis(20))).await;
    for path in NAMES {
        let (status, head, body) = answer(&base_url, &get(path, "*/*"));
        assert_eq!(status, 503, "{path}");
        assert!(!head.contains("retry-after"), "{head}");
        assert_eq!(body, json!({"status": 503, "reason": "we are slow"}));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_busy_server_says_so_in_the_contract_s_words_and_when_to_come_again() {
    // It carries out nothing at all.
    let base_url = listen(Settings::default().with_concurrency_limit(0)).await;
    for path in NAMES {
        let (status, head, body) = answer(&base_url, &get(path, "*/*"));
        assert_eq!(status, 503, "{path}");
        assert!(head.contains("retry-after: 1"), "{head}");
        assert_eq!(body, json!({"status": 503, "reason": "we are slow"}));
    }
}
