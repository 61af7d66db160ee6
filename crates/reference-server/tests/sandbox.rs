//! The server as a library: what somebody's own tests do with it.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};

use customers_client::{ApiKey, Client};
use customers_types::{
    CreateCustomer, CreateCustomerError, CreateCustomerRequest, Customer, GetCustomer,
    ListCustomers, NewCustomer, NewCustomerRequired, Timestamp,
};
use reference_server::Sandbox;
use reference_server::faults::{Fault, Pattern, Rule};
use reference_server::journal::Outcome;
use reference_server::key::Mode;
use reference_server::seed::Seed;
use reference_server::settings::TimestampForm;

fn client(sandbox: &Sandbox) -> Client {
    Client::builder(sandbox.url())
        .api_key_auth(ApiKey::new("sk_test_library"))
        .build()
        .unwrap()
}

fn request(external_id: &str) -> CreateCustomer {
    CreateCustomer::new(CreateCustomerRequest::new(NewCustomer::new(
        NewCustomerRequired {
            email: "e".to_owned(),
            name: "n".to_owned(),
            external_id: external_id.to_owned(),
        },
    )))
}

async fn create(client: &Client, external_id: &str) -> Customer {
    let created = client.create_customer(request(external_id)).await.unwrap();
    created.body.data.customer
}

async fn total(client: &Client) -> i64 {
    let page = client.list_customers(ListCustomers::default()).await;
    page.unwrap().body.total
}

#[tokio::test]
async fn a_create_is_in_the_journal_as_a_value() {
    let sandbox = Sandbox::start().await.unwrap();
    create(&client(&sandbox), "user_1").await;
    let journal = sandbox.journal();
    assert_eq!(journal.len(), 1);
    let exchange = &journal[0];
    assert_eq!(exchange.operation, Some("createCustomer"));
    assert_eq!(
        (exchange.status, exchange.outcome),
        (Some(200), Outcome::Answered)
    );
    assert_eq!(exchange.mode, Some(Mode::Test));
    assert!(exchange.request.body.contains("user_1"));
    assert_eq!(
        exchange.request.header("content-type"),
        Some("application/json")
    );
    let response = exchange.response.as_ref().unwrap();
    assert_eq!(response.header("x-request-id"), Some(exchange.id.as_str()));
    assert!(!format!("{journal:?}").contains("sk_test"));
    sandbox.clear_journal();
    assert!(sandbox.journal().is_empty());
}

#[tokio::test]
async fn every_exchange_is_in_the_journal_as_soon_as_it_is_answered() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = client(&sandbox);
    for number in 1..=200 {
        create(&client, &format!("user_{number}")).await;
        assert_eq!(sandbox.journal().len(), number);
    }
}

#[tokio::test]
async fn several_at_once_know_nothing_of_each_other() {
    let sandboxes = [
        Sandbox::start().await.unwrap(),
        Sandbox::start().await.unwrap(),
        Sandbox::start().await.unwrap(),
    ];
    create(&client(&sandboxes[1]), "user_1").await;
    let totals = [
        total(&client(&sandboxes[0])).await,
        total(&client(&sandboxes[1])).await,
        total(&client(&sandboxes[2])).await,
    ];
    assert_eq!(totals, [0, 1, 0]);
    assert_eq!(sandboxes[0].journal().len(), 1);
}

#[tokio::test]
async fn a_reset_brings_it_back_to_its_beginning() {
    let sandbox = Sandbox::builder()
        .clock(1_700_000_000_000)
        .id_seed(7)
        .timestamps(TimestampForm::Millis)
        .start()
        .await
        .unwrap();
    let client = client(&sandbox);
    let first = create(&client, "user_1").await;
    assert_eq!(first.created_at, Timestamp::Integer(1_700_000_000_000));
    let journal = sandbox.journal();
    sandbox.clock().fix(1_800_000_000_000);
    sandbox
        .fault(Rule::new(Fault::status(500).unwrap()))
        .unwrap();
    sandbox.reset().await.unwrap();
    assert!(sandbox.faults().is_empty());
    // The same test gets the same answers again.
    assert_eq!(create(&client, "user_1").await, first);
    let again = sandbox.journal();
    assert_eq!(again.len(), 1);
    assert_eq!((&again[0].id, again[0].number), (&journal[0].id, 1));
    assert_eq!(again[0].response, journal[0].response);
}

#[tokio::test]
async fn a_fault_is_met_as_often_as_it_is_to() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = client(&sandbox);
    let creates = Pattern::default().operation("createCustomer").unwrap();
    let rule = Rule::new(Fault::status(500).unwrap()).on(creates).times(1);
    sandbox.fault(rule).unwrap();
    assert_eq!(total(&client).await, 0);
    let failed = client.create_customer(request("user_1")).await;
    assert!(matches!(
        failed,
        Err(CreateCustomerError::InternalServerError(_))
    ));
    create(&client, "user_1").await;
    assert_eq!(sandbox.faults()[0].applied, 1);
    sandbox.clear_faults();
    assert!(sandbox.faults().is_empty());
}

#[tokio::test]
async fn it_is_seeded_and_brought_back_to_a_snapshot() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = client(&sandbox);
    let seed: Seed =
        r#"{"sk_test_library": [{"externalId": "user_1", "email": "e", "name": "Ada"}]}"#
            .parse()
            .unwrap();
    assert_eq!(sandbox.seed(&seed).await.unwrap().created, 1);
    let found = client.get_customer(GetCustomer::new("user_1")).await;
    assert_eq!(found.unwrap().body.customer.name, "Ada");
    let snapshot = sandbox.snapshot().await.unwrap();
    create(&client, "user_2").await;
    sandbox.restore(snapshot).await.unwrap();
    assert_eq!(total(&client).await, 1);
}

#[tokio::test]
async fn dropped_it_is_gone_and_so_are_its_connections() {
    let sandbox = Sandbox::start().await.unwrap();
    let address = sandbox.address();
    let mut open = TcpStream::connect(address).unwrap();
    open.write_all(b"GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n")
        .unwrap();
    assert!(open.read(&mut [0; 1000]).unwrap() > 0);
    drop(sandbox);
    // The end of the connection, or the news that it is no more.
    assert!(!matches!(open.read(&mut [0; 1000]), Ok(1..)));
    drop(open);
    assert!(TcpStream::connect(address).is_err());
}

#[test]
fn it_serves_a_test_that_waits_without_a_runtime_and_outlives_the_one_that_started_it() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let sandbox = runtime.block_on(Sandbox::start()).unwrap();
    drop(runtime);
    let mut connection = TcpStream::connect(sandbox.address()).unwrap();
    connection
        .write_all(b"GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        .unwrap();
    let mut answer = String::new();
    connection.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
}

#[tokio::test]
async fn without_a_journal_it_keeps_none() {
    let sandbox = Sandbox::builder().journal(0).start().await.unwrap();
    create(&client(&sandbox), "user_1").await;
    assert!(sandbox.journal().is_empty());
    // Its port is its own while it runs.
    assert!(TcpListener::bind(sandbox.address()).is_err());
}

#[tokio::test]
async fn foretold_identifiers_do_not_depend_on_who_looks_at_the_server_meanwhile() {
    let mut ids = Vec::new();
    for looks in 0..2 {
        let sandbox = Sandbox::builder().id_seed(7).start().await.unwrap();
        for path in ["/health", "/__sandbox/requests"].repeat(looks) {
            let mut socket = TcpStream::connect(sandbox.address()).unwrap();
            let head = format!("GET {path} HTTP/1.0\r\nHost: localhost\r\n\r\n");
            socket.write_all(head.as_bytes()).unwrap();
            let mut answer = String::new();
            socket.read_to_string(&mut answer).unwrap();
            assert!(answer.contains(" 200 OK"), "{answer}");
        }
        total(&client(&sandbox)).await;
        ids.push(sandbox.journal()[0].id.clone());
    }
    assert_eq!(ids[0], ids[1]);
}

#[tokio::test]
async fn sandboxes_of_one_builder_share_nothing() {
    let builder = Sandbox::builder().clock(1_000).id_seed(7);
    let one = builder.clone().start().await.unwrap();
    let other = builder.start().await.unwrap();
    let first = create(&client(&one), "user_1").await;
    assert!(other.journal().is_empty());
    one.clock().fix(2_000);
    assert_eq!(other.clock().now(), 1_000);
    assert_eq!(create(&client(&other), "user_1").await, first);
    let ids = [one, other].map(|sandbox| sandbox.journal()[0].id.clone());
    assert_eq!(ids[0], ids[1]);
}
