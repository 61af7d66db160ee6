//! Serves the shelf, and calls it through the generated client.

use bookshelf::Shelf;
use bookshelf::contract::client::Client;
use bookshelf::contract::operations::{AddBook, AddBookError, ListBooks, ListBooksError};
use bookshelf::contract::server::books_router;
use bookshelf::contract::types::{Genre, NewBook, NewBookRequired};
use counterpart_runtime::ApiKey;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The causes of failures go to `tracing`, never to the caller.
    tracing_subscriber::fmt::init();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let base_url = format!("http://{}", listener.local_addr()?);
    let shelf = Shelf::default();
    // The implementation, the authenticator and what words the refusals: here one type is all three.
    let router = books_router(shelf.clone(), shelf.clone(), shelf);
    tokio::spawn(async move { axum::serve(listener, router).await });

    let client = Client::builder(base_url)
        .key(ApiKey::new("reader-ada"))
        .build()?;
    let book = NewBook::new(NewBookRequired {
        title: "Dune".to_owned(),
        genre: Genre::Fiction,
    });
    let added = client.add_book(AddBook::new(book.clone())).await?;
    println!("added number {}", added.number);
    if let Err(AddBookError::Conflict(error)) = client.add_book(AddBook::new(book)).await {
        println!("refused: {}", error.message);
    }
    if let Err(ListBooksError::BadRequest(error)) =
        client.list_books(ListBooks::default().with_limit(0)).await
    {
        println!("refused: {}: {}", error.message, error.places.join(", "));
    }
    Ok(())
}
