//! Calls over raw HTTP: what is repeated and what is not, fresh credentials, options of a call, and callers without a network.

use std::error::Error as _;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use counterpart_runtime::client::{
    CallOptions, Credential, Issued, Mock, RetriedMethods, RetryPolicy, Validation,
};
use counterpart_runtime::http::{HeaderName, HeaderValue};
use counterpart_runtime::jiff::civil::date;
use counterpart_runtime::uuid::Uuid;
use counterpart_runtime::{BearerToken, ByteStream, FailureClass, Violations};
use goldens::{path_parameters, security_alternatives, text_and_binary_bodies};
use path_parameters::operations::{GetEvent, GetEventError, GetEventRequired};
use security_alternatives::operations::{ListSecrets, ListSecretsError};
use text_and_binary_bodies::operations::{AddNote, AddNoteError, PutRaw, PutRawError};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// What the service does with a request.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Turn {
    /// It answers with this status line, these headers and this body.
    Answer(&'static str, &'static str, &'static str),
    /// It closes the connection.
    HangUp,
}

/// A service with a turn for each request; more are refused a connection. What it received, head and body.
pub(crate) async fn serve(turns: &[Turn]) -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base_url = format!("http://{}", listener.local_addr().unwrap());
    let received = Arc::new(Mutex::new(Vec::new()));
    let (turns, seen) = (turns.to_vec(), Arc::clone(&received));
    tokio::spawn(async move {
        for turn in turns {
            let (mut stream, _) = listener.accept().await.unwrap();
            let request = read(&mut stream).await;
            seen.lock().unwrap().push(request);
            if let Turn::Answer(status, headers, body) = turn {
                let answer = format!(
                    "HTTP/1.1 {status}\r\n{headers}content-length: {}\r\nconnection: close\r\n\r\n{body}",
                    body.len()
                );
                stream.write_all(answer.as_bytes()).await.unwrap();
            }
        }
    });
    (base_url, received)
}

/// A request to the end of what its head announces.
async fn read(stream: &mut TcpStream) -> String {
    let mut request = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&request).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length: "));
            let length = length.map_or(0, |length| length.parse().unwrap());
            let is_whole = if head.contains("transfer-encoding: chunked") {
                body.ends_with("0\r\n\r\n")
            } else {
                body.len() >= length
            };
            if is_whole {
                return text;
            }
        }
        assert_ne!(
            stream.read_buf(&mut request).await.unwrap(),
            0,
            "cut off: {text}"
        );
    }
}

const BUSY: Turn = Turn::Answer("503 Service Unavailable", "", "");
const LATER: Turn = Turn::Answer("429 Too Many Requests", "retry-after: 0\r\n", "");
const DONE: Turn = Turn::Answer("204 No Content", "", "");
const NOTE: Turn = Turn::Answer("200 OK", "content-type: text/plain\r\n", "Milk.");

/// Repetitions without a wait.
fn at_once() -> CallOptions {
    CallOptions::new().retry(RetryPolicy::new().base_delay(Duration::ZERO))
}

fn notes(base_url: &str) -> text_and_binary_bodies::client::Client {
    let builder = text_and_binary_bodies::client::Client::builder(base_url);
    builder.options(at_once()).build().unwrap()
}

fn secrets(base_url: &str) -> security_alternatives::client::ClientBuilder {
    security_alternatives::client::Client::builder(base_url).options(at_once())
}

#[tokio::test]
async fn a_get_is_repeated_after_429_and_after_a_lost_connection() {
    let (base_url, received) = serve(&[LATER, Turn::HangUp, DONE]).await;
    let client = secrets(&base_url).build().unwrap();
    client.list_secrets(ListSecrets::default()).await.unwrap();
    let received = received.lock().unwrap();
    assert_eq!(received.len(), 3);
    assert!(received.iter().all(|request| *request == received[0]));
}

#[tokio::test]
async fn a_post_is_sent_once_unless_asked_otherwise() {
    let (base_url, received) = serve(&[BUSY, BUSY, NOTE]).await;
    let client = notes(&base_url);
    let note = || AddNote::new("Milk.".to_owned());
    let error = client.add_note(note()).await.unwrap_err();
    let AddNoteError::Undeclared(failure) = error;
    assert_eq!(failure.response().unwrap().status, 503);
    assert_eq!(received.lock().unwrap().len(), 1);
    let policy = RetryPolicy::new().base_delay(Duration::ZERO);
    let policy = policy.methods(RetriedMethods::Every);
    let bold = client.with_options(CallOptions::new().retry(policy));
    assert_eq!(bold.add_note(note()).await.unwrap(), "Milk.");
    let received = received.lock().unwrap();
    assert!(
        received
            .iter()
            .all(|request| request.ends_with("\r\n\r\nMilk."))
    );
}

#[tokio::test]
async fn a_stream_is_sent_once_even_where_the_method_is_idempotent() {
    let (base_url, received) = serve(&[BUSY, DONE]).await;
    let pieces = ByteStream::new(Pieces(vec!["b", "a"]));
    let error = notes(&base_url)
        .put_raw(PutRaw::new(pieces))
        .await
        .unwrap_err();
    let PutRawError::Undeclared(failure) = error;
    assert_eq!(failure.response().unwrap().status, 503);
    assert_eq!(received.lock().unwrap().len(), 1);
}

/// Pieces of a body, the last one first.
struct Pieces(Vec<&'static str>);

impl counterpart_runtime::futures_core::Stream for Pieces {
    type Item = Result<counterpart_runtime::bytes::Bytes, counterpart_runtime::Failure>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        let piece = self.0.pop().map(|piece| Ok(piece.as_bytes().into()));
        std::task::Poll::Ready(piece)
    }
}

#[tokio::test]
async fn a_refused_token_is_replaced_by_a_fresh_one() {
    let refused = Turn::Answer("401 Unauthorized", "", "");
    let (base_url, received) = serve(&[refused, DONE, refused, refused]).await;
    let issued = Arc::new(AtomicU32::new(0));
    let count = Arc::clone(&issued);
    let token = Credential::refreshed(move || {
        let number = count.fetch_add(1, Ordering::SeqCst) + 1;
        async move { Ok(Issued::new(BearerToken::new(format!("token-{number}")))) }
    });
    let client = secrets(&base_url).bearer(token).build().unwrap();
    client.list_secrets(ListSecrets::default()).await.unwrap();
    // Refused twice, it is the caller's affair.
    let error = client
        .list_secrets(ListSecrets::default())
        .await
        .unwrap_err();
    assert!(
        !matches!(error, ListSecretsError::Undeclared(_)),
        "{error:?}"
    );
    let received = received.lock().unwrap();
    let shown = received.iter().map(|request| {
        let line = request
            .lines()
            .find_map(|line| line.strip_prefix("authorization: "));
        line.unwrap().to_owned()
    });
    let tokens =
        ["token-1", "token-2", "token-2", "token-3"].map(|token| format!("Bearer {token}"));
    assert_eq!(shown.collect::<Vec<_>>(), tokens);
    assert!(!format!("{client:?}").contains("token-"));
}

#[tokio::test]
async fn a_call_has_options_of_its_own() {
    let (base_url, received) = serve(&[NOTE, NOTE]).await;
    let client = notes(&base_url);
    let name = HeaderName::from_static("x-tenant");
    let value = HeaderValue::from_static("blue");
    let blue = client.with_options(CallOptions::new().header(name, value));
    blue.add_note(AddNote::new("Milk.".to_owned()))
        .await
        .unwrap();
    client
        .add_note(AddNote::new("Milk.".to_owned()))
        .await
        .unwrap();
    let received = received.lock().unwrap();
    assert!(received[0].contains("x-tenant: blue\r\n"));
    assert!(!received[1].contains("x-tenant"));
}

#[tokio::test]
async fn a_service_that_is_silent_runs_out_of_the_time_of_the_call() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base_url = format!("http://{}", listener.local_addr().unwrap());
    let options = CallOptions::new().timeout(Duration::from_millis(20));
    let client = notes(&base_url).with_options(options);
    let error = client
        .add_note(AddNote::new("Milk.".to_owned()))
        .await
        .unwrap_err();
    let AddNoteError::Undeclared(failure) = error;
    assert_eq!(failure.class(), FailureClass::Transport);
    assert!(
        format!("{failure:?}").contains("longer than 20ms"),
        "{failure:?}"
    );
}

#[tokio::test]
async fn a_request_that_violates_the_contract_is_not_sent_where_that_is_asked_for() {
    let request = || {
        GetEvent::new(GetEventRequired {
            calendar_id: Uuid::nil(),
            day: date(2026, 1, 31),
            event_number: 0,
        })
    };
    let refused = Turn::Answer("400 Bad Request", "", "");
    let (base_url, received) = serve(&[refused]).await;
    let client = path_parameters::client::Client::builder(base_url)
        .build()
        .unwrap();
    client.get_event(request()).await.unwrap_err();
    assert_eq!(received.lock().unwrap().len(), 1);
    let strict = client.with_options(CallOptions::new().validation(Validation::Always));
    let error = strict.get_event(request()).await.unwrap_err();
    let GetEventError::Undeclared(failure) = error;
    assert_eq!(failure.class(), FailureClass::Internal);
    assert_eq!(failure.to_string(), "the request was not sent");
    let violations = failure
        .source()
        .unwrap()
        .downcast_ref::<Violations>()
        .unwrap();
    let violations: Vec<String> = violations.iter().map(ToString::to_string).collect();
    assert_eq!(violations.len(), 1);
    assert!(violations[0].contains("event-number"), "{violations:?}");
    assert_eq!(received.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn a_mock_answers_in_the_types_of_the_contract_and_keeps_the_requests() {
    let mock = Mock::new()
        .on(|request: AddNote| Ok(format!("{} And bread.", request.body)))
        .on_read_once(|_: PutRaw| Ok(()));
    let builder = text_and_binary_bodies::client::Client::builder("http://mock");
    let client = builder.mock(&mock).build().unwrap();
    let note = AddNote::new("Milk.".to_owned());
    let answer = client.add_note(note.clone()).await.unwrap();
    assert_eq!(answer, "Milk. And bread.");
    let raw = PutRaw::new(ByteStream::default());
    client.put_raw(raw).await.unwrap();
    assert_eq!(mock.calls(), ["addNote", "putRaw"]);
    assert_eq!(mock.requests::<AddNote>(), [note]);
}

#[tokio::test]
async fn a_mock_says_what_it_has_no_answer_to() {
    let mock = Mock::new();
    let builder = text_and_binary_bodies::client::Client::builder("http://mock");
    let client = builder.mock(&mock).build().unwrap();
    let error = client
        .add_note(AddNote::new(String::new()))
        .await
        .unwrap_err();
    let AddNoteError::Undeclared(failure) = error;
    let cause = failure.source().unwrap().to_string();
    assert_eq!(
        cause,
        "the mock has no answer to `addNote`: give it one with `.on(..)`"
    );
}
