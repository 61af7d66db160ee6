//! Answers that break the contract: in debug builds, and where the settings say so, none of them is sent.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use counterpart_runtime::Event;
use counterpart_runtime::http::StatusCode;
use counterpart_runtime::server::{
    AnswerChecks, ProblemDetails, Refuse, RefuseUnrouted, Rejection,
};
use counterpart_runtime::server::{Request, RequestContext, Response, Settings};
use counterpart_runtime::testing::serve;
use goldens::constrained_answers::client::Client;
use goldens::constrained_answers::operations::{
    GetLabel, GetLabelError, GetLabelOutput, GetSize, GetSizeError, GetSizeOutput, GetTill,
    GetTillError, GetTillOutput, GetTillOutputRequired, ListReceipts, ListReceiptsError,
    ListReceiptsOutput, WatchTill, WatchTillError, WatchTillOutput,
};
use goldens::constrained_answers::server::{Tills, TillsServer};
use goldens::constrained_answers::types::{Problem, Receipt, Till, TillRequired};

/// Answers with these values, whatever the contract says of them.
#[derive(Clone)]
struct Careless {
    remaining: i64,
    amount: i64,
    coin: i64,
    message: Option<&'static str>,
    label: &'static str,
    size: &'static str,
    paid: i64,
}

/// Keeps to the contract.
const CAREFUL: Careless = Careless {
    remaining: 0,
    amount: 0,
    coin: 200,
    message: None,
    label: "till one",
    size: "80",
    paid: 1,
};

impl Tills for Careless {
    async fn get_till(&self, _: Request<GetTill, ()>) -> Result<GetTillOutput, GetTillError> {
        if let Some(message) = self.message {
            return Err(GetTillError::NotFound(Problem::new(message.to_owned())));
        }
        Ok(GetTillOutput::new(GetTillOutputRequired {
            x_remaining: self.remaining,
            body: Till::new(TillRequired {
                amount: self.amount,
                coins: vec![1, self.coin],
            }),
        }))
    }

    async fn get_label(&self, _: Request<GetLabel, ()>) -> Result<GetLabelOutput, GetLabelError> {
        Ok(self.label.to_owned())
    }

    async fn get_size(&self, _: Request<GetSize, ()>) -> Result<GetSizeOutput, GetSizeError> {
        Ok(self.size.to_owned())
    }

    async fn list_receipts(
        &self,
        _: Request<ListReceipts, ()>,
    ) -> Result<ListReceiptsOutput, ListReceiptsError> {
        Ok(vec![Receipt::new(5), Receipt::new(self.paid), Receipt::new(6)].into())
    }

    async fn watch_till(
        &self,
        _: Request<WatchTill, ()>,
    ) -> Result<WatchTillOutput, WatchTillError> {
        Ok(vec![
            Event::new(Receipt::new(5)),
            Event::new(Receipt::new(self.paid)),
        ]
        .into())
    }
}

/// Tells the causes, which a server in use does not.
#[derive(Clone)]
struct Telling;

impl Refuse<Problem> for Telling {
    fn refuse(&self, rejection: &Rejection, _: StatusCode, _: &RequestContext) -> Problem {
        match rejection {
            Rejection::Failed(failure) => Problem::new(format!("{failure:?}")),
            other => Problem::new(other.to_string()),
        }
    }
}

impl RefuseUnrouted for Telling {
    fn refuse_unrouted(&self, rejection: &Rejection, context: &RequestContext) -> Response {
        ProblemDetails.refuse_unrouted(rejection, context)
    }
}

async fn listen(api: Careless, checks: Option<AnswerChecks>) -> String {
    let server = TillsServer::new(api, (), Telling);
    let settings = match checks {
        Some(checks) => Settings::default().with_answer_checks(checks),
        None => Settings::default(),
    };
    serve(server.with_settings(settings).into_router()).await
}

/// The answer as it stands on the wire, up to its end or to where it breaks off.
fn get(base_url: &str, path: &str) -> String {
    let address = base_url.strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(address).unwrap();
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nhost: h\r\nconnection: close\r\n\r\n"
    )
    .unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    String::from_utf8(answer).unwrap()
}

/// What is checked as a whole: the answer, where it is asked for, and what is said of it.
fn broken() -> [(Careless, &'static str, &'static str); 6] {
    [
        (
            Careless {
                remaining: -1,
                ..CAREFUL
            },
            "/till",
            "header `x-remaining`: expected 0 or more",
        ),
        (
            Careless {
                amount: -1,
                ..CAREFUL
            },
            "/till",
            "`/amount`: expected 0 or more",
        ),
        (
            Careless {
                amount: -1,
                coin: 201,
                ..CAREFUL
            },
            "/till",
            "`/coins/1`: expected 200 or less",
        ),
        (
            Careless {
                message: Some(""),
                ..CAREFUL
            },
            "/till",
            "`/message`: expected at least 1 character",
        ),
        (
            Careless {
                label: "till number one",
                ..CAREFUL
            },
            "/till/label",
            "body: expected at most 8 characters",
        ),
        (
            Careless {
                size: "0",
                ..CAREFUL
            },
            "/till/size",
            "body: expected 1 or more",
        ),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_breaks_the_contract_becomes_a_failure_that_names_the_place() {
    for (api, path, told) in broken() {
        let answer = get(&listen(api, Some(AnswerChecks::Always)).await, path);
        assert!(answer.starts_with("HTTP/1.1 500"), "{path}: {answer}");
        if path == "/till" {
            let told = told.replace('"', "\\\"");
            assert!(answer.contains(&told), "{told}: {answer}");
        } else {
            // Nothing is declared for it, and problem details tell no cause.
            assert!(answer.contains("application/problem+json"), "{answer}");
            assert!(!answer.contains(told), "{answer}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_keeps_to_the_contract_is_sent() {
    let base_url = listen(CAREFUL, Some(AnswerChecks::Always)).await;
    for path in [
        "/till",
        "/till/label",
        "/till/size",
        "/till/receipts",
        "/till/events",
    ] {
        let answer = get(&base_url, path);
        assert!(answer.starts_with("HTTP/1.1 200"), "{path}: {answer}");
    }
    let missing = Careless {
        message: Some("none"),
        ..CAREFUL
    };
    let answer = get(&listen(missing, Some(AnswerChecks::Always)).await, "/till");
    assert!(answer.starts_with("HTTP/1.1 404"), "{answer}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_breaks_off_at_the_item_that_breaks_the_contract() {
    let api = Careless { paid: 0, ..CAREFUL };
    let base_url = listen(api.clone(), Some(AnswerChecks::Always)).await;
    for path in ["/till/receipts", "/till/events"] {
        let answer = get(&base_url, path);
        assert!(!answer.contains("{\"paid\":0}"), "{answer}");
        assert!(
            !answer.ends_with("0\r\n\r\n"),
            "the caller sees no end: {answer}"
        );
    }
    let base_url = listen(api, Some(AnswerChecks::Never)).await;
    for path in ["/till/receipts", "/till/events"] {
        let answer = get(&base_url, path);
        assert!(answer.contains("{\"paid\":0}"), "{answer}");
        assert!(answer.ends_with("0\r\n\r\n"), "{answer}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_are_checked_in_debug_builds_unless_the_settings_say_otherwise() {
    for (api, path, _) in broken() {
        let answer = get(&listen(api.clone(), None).await, path);
        assert_eq!(
            answer.starts_with("HTTP/1.1 500"),
            cfg!(debug_assertions),
            "{answer}"
        );
        let answer = get(&listen(api, Some(AnswerChecks::Never)).await, path);
        assert!(!answer.starts_with("HTTP/1.1 500"), "{answer}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_takes_no_answer_that_breaks_the_contract() {
    for (api, path, told) in broken() {
        let base_url = listen(api, Some(AnswerChecks::Never)).await;
        let client = Client::builder(&base_url).build().unwrap();
        let failure = match path {
            "/till/label" => format!(
                "{:?}",
                client.get_label(GetLabel::default()).await.unwrap_err()
            ),
            "/till/size" => format!(
                "{:?}",
                client.get_size(GetSize::default()).await.unwrap_err()
            ),
            _ => format!(
                "{:?}",
                client.get_till(GetTill::default()).await.unwrap_err()
            ),
        };
        assert!(failure.contains(told), "{told}: {failure}");
    }
}
