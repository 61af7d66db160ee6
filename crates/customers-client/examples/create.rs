//! Creates a customer on a server that runs on this machine: `cargo run -p reference-server`.

use customers_client::{ApiKey, Client};
use customers_types::{
    CreateCustomer, CreateCustomerError, CreateCustomerRequest, NewCustomer, NewCustomerRequired,
};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder("http://127.0.0.1:8080")
        .api_key_auth(ApiKey::new("sk_test_anything"))
        .build()?;
    let customer = NewCustomer::new(NewCustomerRequired {
        email: "ada@example.com".to_owned(),
        name: "Ada".to_owned(),
        external_id: "user_2".to_owned(),
    });
    let request = CreateCustomer::new(CreateCustomerRequest::new(customer));
    match client.create_customer(request).await {
        Ok(created) => println!("created {}", created.body.data.customer.id),
        Err(CreateCustomerError::Conflict(_)) => println!("there is a `user_2` already"),
        Err(other) => return Err(other.into()),
    }
    Ok(())
}
