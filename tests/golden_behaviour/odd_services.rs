//! Clients of services that do what they should not: whatever comes, a call ends in time, in bounded memory, with an outcome that says
//! what was wrong and nothing secret.

mod answers;
mod connections;
mod streams;

use std::fmt::Debug;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use counterpart_runtime::client::{CallOptions, RetryPolicy};
use counterpart_runtime::{ApiKey, Failure, FailureClass};
use customers_client::Client;
use customers_types::{GetCustomer, GetCustomerError, GetCustomerOutput};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// What shows nowhere.
const KEY: &str = "sk_test_hunter2";

const CUSTOMER: &str = r#"{"customer":{"id":"cust_0123456789abcdefghijk","createdAt":"2026-01-31T12:00:00.000Z","updatedAt":"2026-01-31T12:00:00.000Z","livemode":false,"organizationId":"org_0123456789abcdefghijk","email":"ada@example.com","name":"Ada","invoiceNumberBase":"0A1B2C3","archived":false,"logoURL":null,"iconURL":null,"domain":null,"billingAddress":null,"externalId":"user_1","userId":null}}"#;

/// What a service does on a connection, after which it closes it.
#[derive(Clone, Debug)]
enum Step {
    /// It reads a request to the end of its head.
    Read,
    /// It sends these bytes.
    Send(Vec<u8>),
    /// It sends these bytes for as long as somebody takes them.
    SendForever(&'static str),
    /// It sends these bytes one by one, with a pause behind each, for as long as somebody takes them.
    Drip(&'static str),
    /// It waits until the other side closes the connection.
    Hold,
}

fn sent(text: impl Into<Vec<u8>>) -> Step {
    Step::Send(text.into())
}

/// An answer of this status with this body, and these lines in its head.
fn answer(status: &str, lines: &str, body: &str) -> Step {
    let length = body.len();
    sent(format!(
        "HTTP/1.1 {status}\r\n{lines}content-length: {length}\r\n\r\n{body}"
    ))
}

const JSON: &str = "content-type: application/json\r\n";

/// A service that does this on one connection after the other; the last one's steps again on every later one. The heads that it has read.
async fn service(connections: Vec<Vec<Step>>) -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base_url = format!("http://{}", listener.local_addr().unwrap());
    let received = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&received);
    tokio::spawn(async move {
        for index in 0.. {
            let (stream, _) = listener.accept().await.unwrap();
            let steps = &connections[index.min(connections.len() - 1)];
            // Whether somebody listens to the end is no matter of the service.
            tokio::spawn(serve(stream, steps.clone(), Arc::clone(&seen)));
        }
    });
    (base_url, received)
}

async fn serve(
    mut stream: TcpStream,
    steps: Vec<Step>,
    seen: Arc<Mutex<Vec<String>>>,
) -> std::io::Result<()> {
    for step in steps {
        match step {
            Step::Read => {
                let mut head = Vec::new();
                while !head.ends_with(b"\r\n\r\n") {
                    head.push(stream.read_u8().await?);
                }
                let head = String::from_utf8_lossy(&head).into_owned();
                seen.lock().unwrap().push(head);
            }
            Step::Send(bytes) => stream.write_all(&bytes).await?,
            Step::SendForever(text) => loop {
                stream.write_all(text.as_bytes()).await?;
            },
            Step::Drip(text) => {
                let mut pause = tokio::time::interval(Duration::from_millis(5));
                for byte in text.bytes().cycle() {
                    pause.tick().await;
                    stream.write_all(&[byte]).await?;
                }
            }
            Step::Hold => {
                let mut rest = Vec::new();
                stream.read_to_end(&mut rest).await?;
            }
        }
    }
    Ok(())
}

/// Calls that are not repeated, and may take ten seconds.
fn once() -> CallOptions {
    CallOptions::new()
        .retry(RetryPolicy::off())
        .timeout(Duration::from_secs(10))
}

/// Calls that are repeated without a wait.
fn again() -> CallOptions {
    CallOptions::new().retry(RetryPolicy::new().base_delay(Duration::ZERO))
}

fn client(base_url: &str, options: CallOptions) -> Client {
    let builder = Client::builder(base_url).options(options);
    builder.api_key_auth(ApiKey::new(KEY)).build().unwrap()
}

async fn get(client: &Client) -> Result<GetCustomerOutput, GetCustomerError> {
    client
        .get_customer(GetCustomer::new("user_1".to_owned()))
        .await
}

/// The outcome of a call of a service that does this on its first connection.
async fn outcome(steps: Vec<Step>) -> Result<GetCustomerOutput, GetCustomerError> {
    let (base_url, _) = service(vec![steps]).await;
    get(&client(&base_url, once())).await
}

/// The failure of a call, of this class, which shows nothing secret.
#[track_caller]
fn failure(outcome: Result<GetCustomerOutput, GetCustomerError>, class: FailureClass) -> Failure {
    let error = outcome.expect_err("a failure was expected");
    assert_shows_nothing_secret(&error);
    let GetCustomerError::Undeclared(failure) = error else {
        panic!("declared: {error:?}");
    };
    assert_eq!(failure.class(), class, "{failure:?}");
    assert!(failure.to_string().len() < 200, "{failure}");
    failure
}

#[track_caller]
fn assert_shows_nothing_secret(value: &(impl Debug + ?Sized)) {
    for shown in [format!("{value:?}"), format!("{value:#?}")] {
        assert!(!shown.contains("hunter2"), "{shown}");
    }
}
