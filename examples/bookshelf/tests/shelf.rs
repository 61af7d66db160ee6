//! The shelf as its callers see it: through the generated client, in the process and without a port.

use bookshelf::Shelf;
use bookshelf::contract::client::Client;
use bookshelf::contract::operations::{AddBook, AddBookError, GetBook, ListBooks, ListBooksError};
use bookshelf::contract::server::books_router;
use bookshelf::contract::types::{Genre, NewBook, NewBookRequired};
use counterpart_runtime::ApiKey;

fn client(key: &str) -> Client {
    let shelf = Shelf::default();
    let router = books_router(shelf.clone(), shelf.clone(), shelf);
    let client = Client::builder("http://in-process")
        .key(ApiKey::new(key))
        .service(router);
    client.build().expect("the base URL is one")
}

fn dune() -> AddBook {
    AddBook::new(NewBook::new(NewBookRequired {
        title: "Dune".to_owned(),
        genre: Genre::Fiction,
    }))
}

#[tokio::test]
async fn a_book_stands_on_the_shelf_once() {
    let client = client("reader-ada");
    let added = client.add_book(dune()).await.unwrap();
    let found = client.get_book(GetBook::new(added.number)).await.unwrap();
    assert_eq!(found, added);
    let again = client.add_book(dune()).await;
    assert!(matches!(again, Err(AddBookError::Conflict(_))));
}

#[tokio::test]
async fn a_limit_of_nothing_is_refused_with_its_place() {
    let client = client("reader-ada");
    let none = client.list_books(ListBooks::default().with_limit(0)).await;
    let Err(ListBooksError::BadRequest(error)) = none else {
        panic!("the contract asks for one book at least: {none:?}");
    };
    assert_eq!(
        error.places,
        ["query parameter `limit`: expected 1 or more"]
    );
}

#[tokio::test]
async fn an_unknown_key_is_refused() {
    let refused = client("nobody").add_book(dune()).await;
    assert!(matches!(refused, Err(AddBookError::Unauthorized(_))));
}
