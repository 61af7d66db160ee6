//! A shelf of books: keys are checked, refusals speak the contract's words, and failures are logged.
//!
//! The contract and what implements it are a library, so that tests in `tests/` can use both.

use std::sync::{Arc, Mutex, PoisonError};

use contract::operations::{
    AddBook, AddBookError, AddBookOutput, GetBook, GetBookError, GetBookOutput, ListBooks,
    ListBooksError, ListBooksOutput,
};
use contract::server::{Authenticator, Books};
use contract::types::{Book, BookRequired, Error, ErrorRequired, NewBook};
use counterpart_runtime::http::StatusCode;
use counterpart_runtime::server::{
    Denial, ProblemDetails, Refuse, RefuseUnrouted, Rejection, Request, RequestContext, Response,
};
use counterpart_runtime::{ApiKey, Failure};

/// What is generated: `types`, `operations`, `client` and `server`.
pub mod contract {
    counterpart_runtime::include_contract!("openapi");
}

/// The books, and who may see them.
#[derive(Clone, Debug, Default)]
pub struct Shelf(Arc<Mutex<Vec<Book>>>);

/// Who is calling.
#[derive(Debug)]
pub struct Reader {
    name: String,
}

fn error(message: impl Into<String>) -> Error {
    Error::new(ErrorRequired {
        message: message.into(),
        places: Vec::new(),
    })
}

impl Books for Shelf {
    type Principal = Reader;

    async fn list_books(
        &self,
        request: Request<ListBooks, Reader>,
    ) -> Result<ListBooksOutput, ListBooksError> {
        let ListBooks { limit, genre } = request.into_input();
        // The contract's default has been filled in. What cannot be is a failure: `?` logs it and answers 500.
        let limit = usize::try_from(limit.unwrap_or(20)).map_err(Failure::internal)?;
        let books = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let wanted = books
            .iter()
            .filter(|book| genre.is_none_or(|genre| book.genre == genre));
        Ok(wanted.take(limit).cloned().collect())
    }

    async fn add_book(
        &self,
        request: Request<AddBook, Reader>,
    ) -> Result<AddBookOutput, AddBookError> {
        println!("{} adds a book", request.principal().name);
        // Without `..`: a member that the contract gains is a compile error here.
        let NewBook {
            title,
            genre,
            subtitle,
        } = request.into_input().body;
        let mut books = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if books.iter().any(|book| book.title == title) {
            return Err(AddBookError::Conflict(error("that title is there already")));
        }
        let book = Book::new(BookRequired {
            number: i64::try_from(books.len() + 1).map_err(Failure::internal)?,
            title,
            genre,
            subtitle: subtitle.into_option(),
        });
        books.push(book.clone());
        Ok(book)
    }

    async fn get_book(
        &self,
        request: Request<GetBook, Reader>,
    ) -> Result<GetBookOutput, GetBookError> {
        let number = request.input().number;
        let books = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let found = books.iter().find(|book| book.number == number).cloned();
        found.ok_or_else(|| GetBookError::NotFound(error("there is no such book")))
    }
}

impl Authenticator for Shelf {
    type Principal = Reader;

    async fn key(&self, key: ApiKey, _: &RequestContext) -> Result<Reader, Denial> {
        match key.expose().strip_prefix("reader-") {
            Some(name) => Ok(Reader {
                name: name.to_owned(),
            }),
            None => Err(Denial::Unauthenticated("the key is unknown".to_owned())),
        }
    }
}

impl Refuse<Error> for Shelf {
    fn refuse(&self, rejection: &Rejection, _: StatusCode, _: &RequestContext) -> Error {
        let mut error = error(rejection.to_string());
        if let Rejection::Violations(violations) = rejection {
            error.message = "the request does not fit the contract".to_owned();
            error.places = violations.iter().map(ToString::to_string).collect();
        }
        error
    }
}

impl RefuseUnrouted for Shelf {
    fn refuse_unrouted(&self, rejection: &Rejection, request: &RequestContext) -> Response {
        ProblemDetails.refuse_unrouted(rejection, request)
    }
}
