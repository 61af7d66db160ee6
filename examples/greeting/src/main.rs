//! Serves the greeting contract and calls it once.

use counterpart_runtime::server::{ProblemDetails, Request};
use greeting::client::Client;
use greeting::operations::{Greet, GreetError, GreetOutput};
use greeting::server::{Greetings, greetings_router};
use greeting::types::Greeting;

mod greeting {
    counterpart_runtime::include_contract!("openapi");
}

#[derive(Clone)]
struct Greeter;

impl Greetings for Greeter {
    async fn greet(&self, request: Request<Greet, ()>) -> Result<GreetOutput, GreetError> {
        Ok(Greeting::new(format!("Hello, {}!", request.input().name)))
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let client = Client::builder(format!("http://{}", listener.local_addr()?)).build()?;
    let router = greetings_router(Greeter, ProblemDetails);
    tokio::spawn(async move { axum::serve(listener, router).await });

    let greeting = client.greet(Greet::new("Ada")).await?;
    println!("{}", greeting.text);
    Ok(())
}
