//! A test of one's own against a server of its own, and how long it takes to have one: `cargo run -p reference-server
//! --example sandbox_in_a_test`, and the same with `--release`.

use std::time::{Duration, Instant};

use customers_client::{ApiKey, Client};
use customers_types::{
    CreateCustomer, CreateCustomerRequest, GetCustomer, ListCustomers, NewCustomer,
    NewCustomerRequired,
};
use reference_server::Sandbox;
use reference_server::faults::{DropPoint, Fault, Pattern, Rule};
use reference_server::journal::Outcome;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    a_create_whose_answer_is_lost_is_found_by_a_get().await?;
    let mut times = Vec::new();
    for _ in 0..20 {
        times.push(time_to_the_first_answer().await?);
    }
    times.sort();
    let [first, .., last] = times[..] else {
        return Ok(());
    };
    let middle = times[times.len() / 2];
    println!("first answer after {middle:?} (20 starts, from {first:?} to {last:?})");
    Ok(())
}

/// What would be a test, with `#[tokio::test]` before it.
async fn a_create_whose_answer_is_lost_is_found_by_a_get() -> Result<()> {
    let sandbox = Sandbox::start().await?;
    let lost = Rule::new(Fault::drop(DropPoint::After))
        .on(Pattern::default().operation("createCustomer")?)
        .times(1);
    sandbox.fault(lost)?;
    let client = client(&sandbox)?;

    let customer = NewCustomer::new(NewCustomerRequired {
        email: "ada@example.com".to_owned(),
        name: "Ada".to_owned(),
        external_id: "user_1".to_owned(),
    });
    let create = CreateCustomer::new(CreateCustomerRequest::new(customer));
    assert!(client.create_customer(create).await.is_err());
    let found = client.get_customer(GetCustomer::new("user_1")).await?;
    assert_eq!(found.body.customer.name, "Ada");

    let outcomes: Vec<Outcome> = sandbox.journal().iter().map(|one| one.outcome).collect();
    assert_eq!(outcomes, [Outcome::Dropped, Outcome::Answered]);
    sandbox.reset().await?;
    assert!(sandbox.journal().is_empty());
    Ok(())
}

/// From nothing to a list of customers.
async fn time_to_the_first_answer() -> Result<Duration> {
    let started = Instant::now();
    let sandbox = Sandbox::start().await?;
    client(&sandbox)?
        .list_customers(ListCustomers::default())
        .await?;
    Ok(started.elapsed())
}

fn client(sandbox: &Sandbox) -> Result<Client> {
    let builder = Client::builder(sandbox.url());
    Ok(builder
        .api_key_auth(ApiKey::new("sk_test_anything"))
        .build()?)
}
