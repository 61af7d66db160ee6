//! Server traits of the API "Library", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::server::{
    Authentication, Dispatch, Implementation, Refusal, RoutedRequest, Routes, undeclared,
};
use counterpart_runtime::server::{
    Answer, Denial, Refuse, RefuseUnrouted, Rejection, RejectionKind, Request,
    RequestContext, Router, Scopes, Server,
};
use counterpart_runtime::{ApiKey, BearerToken, OperationDescription};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{
    AddBook, AddBookError, AddBookOutput, Clear, ClearError, ClearOutput, ListBooks,
    ListBooksError, ListBooksOutput, News, NewsError, NewsOutput, NewsUnauthorized,
};

use counterpart_runtime::Operation as _;

/// The operations tagged `Books`.
///
/// Implement this trait and serve it with [`books_router`], or as it is with [`BooksServer`].
pub trait Books: Clone + Send + Sync + 'static {
    /// Who is calling, as the authenticator found out before the body was read.
    type Principal: Send + 'static;

    /// Lists books.
    ///
    /// `GET /books`
    ///
    /// Asks for `oauth` with `books:read`.
    ///
    /// # Errors
    ///
    /// - [`ListBooksError::Unauthorized`] (401): who are you?
    /// - [`ListBooksError::Forbidden`] (403): you may not.
    fn list_books(
        &self,
        request: Request<ListBooks, Self::Principal>,
    ) -> impl Future<Output = Result<ListBooksOutput, ListBooksError>> + Send;

    /// Adds a book.
    ///
    /// `POST /books`
    ///
    /// Asks for `oauth` with `books:read`, `books:write`, or `key` with `librarian`, or `person` and `key` with `reader`.
    ///
    /// # Errors
    ///
    /// - [`AddBookError::Default`] (any other status): something is wrong.
    fn add_book(
        &self,
        request: Request<AddBook, Self::Principal>,
    ) -> impl Future<Output = Result<AddBookOutput, AddBookError>> + Send;

    /// Throws everything away.
    ///
    /// `DELETE /shelves`
    ///
    /// Asks for `oauth` with `books:write`, or `oauth` with `admin`.
    fn clear(
        &self,
        request: Request<Clear, Self::Principal>,
    ) -> impl Future<Output = Result<ClearOutput, ClearError>> + Send;

    /// Tells members more.
    ///
    /// `GET /news`
    ///
    /// Asks for `person` with `news`.
    ///
    /// # Errors
    ///
    /// - [`NewsError::Unauthorized`] (401): who are you?
    fn news(
        &self,
        request: Request<News, Option<Self::Principal>>,
    ) -> impl Future<Output = Result<NewsOutput, NewsError>> + Send;
}

/// Finds out who is calling, before the body of a request is read.
///
/// Of alternatives, the first that is accepted is taken.
pub trait Authenticator: Clone + Send + Sync + 'static {
    /// Who is calling.
    type Principal: Send + 'static;

    /// Checks the credentials of `oauth`.
    ///
    /// A token of the identity service.
    ///
    /// Flows:
    ///
    /// - client credentials: token at `https://id.example.com/token`.
    /// - authorization code: authorization at `https://id.example.com/authorize`, token at `https://id.example.com/token`, refresh at `https://id.example.com/refresh`.
    ///
    /// Scopes:
    ///
    /// - `books:read`: See what is there.
    /// - `books:write`: Add books and throw them away.
    /// - `admin`: Anything.
    ///
    /// `scopes` are what the operation asks the credentials of `oauth` to be good for.
    ///
    /// # Errors
    ///
    /// A [denial](counterpart_runtime::server::Denial), which is answered in the words of the refusals.
    fn oauth(
        &self,
        oauth: BearerToken,
        scopes: Scopes,
        request: &RequestContext,
    ) -> impl Future<Output = Result<Self::Principal, Denial>> + Send;

    /// Checks the credentials of `key`.
    ///
    /// `scopes` are what the operation asks the credentials of `key` to be good for.
    ///
    /// # Errors
    ///
    /// A [denial](counterpart_runtime::server::Denial), which is answered in the words of the refusals.
    fn key(
        &self,
        key: ApiKey,
        scopes: Scopes,
        request: &RequestContext,
    ) -> impl Future<Output = Result<Self::Principal, Denial>> + Send;

    /// Checks the credentials of `person` and `key`.
    ///
    /// The issuer of the tokens describes itself at `https://id.example.com/.well-known/openid-configuration`.
    ///
    /// `scopes` are what the operation asks the credentials of `person`, then `key` to be good for.
    ///
    /// # Errors
    ///
    /// A [denial](counterpart_runtime::server::Denial), which is answered in the words of the refusals.
    fn person_and_key(
        &self,
        person: BearerToken,
        key: ApiKey,
        scopes: [Scopes; 2],
        request: &RequestContext,
    ) -> impl Future<Output = Result<Self::Principal, Denial>> + Send;

    /// Checks the credentials of `person`.
    ///
    /// The issuer of the tokens describes itself at `https://id.example.com/.well-known/openid-configuration`.
    ///
    /// `scopes` are what the operation asks the credentials of `person` to be good for.
    ///
    /// # Errors
    ///
    /// A [denial](counterpart_runtime::server::Denial), which is answered in the words of the refusals.
    fn person(
        &self,
        person: BearerToken,
        scopes: Scopes,
        request: &RequestContext,
    ) -> impl Future<Output = Result<Self::Principal, Denial>> + Send;
}

async fn authenticate_oauth<V: Authenticator>(
    authenticator: &V,
    request: &RequestContext,
    scopes: Scopes,
) -> Result<V::Principal, Rejection> {
    let mut authentication = Authentication::new(request, "Library");
    if let Some(oauth) = authentication.bearer_token() {
        let verdict = authenticator.oauth(oauth, scopes, request).await;
        if let Some(principal) = authentication.judge(verdict) {
            return Ok(principal);
        }
    }
    Err(authentication.denied())
}

async fn authenticate_oauth_or_key_or_person_and_key<V: Authenticator>(
    authenticator: &V,
    request: &RequestContext,
    scopes: [Scopes; 4],
) -> Result<V::Principal, Rejection> {
    let mut authentication = Authentication::new(request, "Library");
    if let Some(oauth) = authentication.bearer_token() {
        let verdict = authenticator.oauth(oauth, scopes[0], request).await;
        if let Some(principal) = authentication.judge(verdict) {
            return Ok(principal);
        }
    }
    if let Some(key) = authentication.query_api_key("key") {
        let verdict = authenticator.key(key, scopes[1], request).await;
        if let Some(principal) = authentication.judge(verdict) {
            return Ok(principal);
        }
    }
    if let (Some(person), Some(key)) = (
        authentication.bearer_token(),
        authentication.query_api_key("key"),
    ) {
        let verdict = authenticator
            .person_and_key(person, key, [scopes[2], scopes[3]], request)
            .await;
        if let Some(principal) = authentication.judge(verdict) {
            return Ok(principal);
        }
    }
    Err(authentication.denied())
}

async fn authenticate_oauth_or_oauth<V: Authenticator>(
    authenticator: &V,
    request: &RequestContext,
    scopes: [Scopes; 2],
) -> Result<V::Principal, Rejection> {
    let mut authentication = Authentication::new(request, "Library");
    if let Some(oauth) = authentication.bearer_token() {
        let verdict = authenticator.oauth(oauth, scopes[0], request).await;
        if let Some(principal) = authentication.judge(verdict) {
            return Ok(principal);
        }
    }
    if let Some(oauth) = authentication.bearer_token() {
        let verdict = authenticator.oauth(oauth, scopes[1], request).await;
        if let Some(principal) = authentication.judge(verdict) {
            return Ok(principal);
        }
    }
    Err(authentication.denied())
}

async fn authenticate_person_or_nobody<V: Authenticator>(
    authenticator: &V,
    request: &RequestContext,
    scopes: Scopes,
) -> Result<Option<V::Principal>, Rejection> {
    let mut authentication = Authentication::new(request, "Library");
    if let Some(person) = authentication.bearer_token() {
        let verdict = authenticator.person(person, scopes, request).await;
        if let Some(principal) = authentication.judge(verdict) {
            return Ok(Some(principal));
        }
    }
    authentication.nobody()
}

/// Words every refusal in the bodies that the contract declares for it.
///
/// Whatever implements the traits named here implements this one.
pub trait Refusals
where
    Self: Refuse<NewsUnauthorized>,
    Self: Refuse<String>,
    Self: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

impl<R> Refusals for R
where
    R: Refuse<NewsUnauthorized>,
    R: Refuse<String>,
    R: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

/// Serves [`Books`] from `api`, with default settings.
///
/// [`BooksServer`] takes others, and can be served without a router.
pub fn books_router<A, V, R>(api: A, authenticator: V, refusals: R) -> Router
where
    A: Books,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    BooksServer::new(api, authenticator, refusals).into_router()
}

/// Serves [`Books`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type BooksServer<A, V, R> = Server<BooksOperations, A, V, R>;

/// What [`BooksServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct BooksOperations;

impl<A, V, R> Dispatch<A, V, R> for BooksOperations
where
    A: Books,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 4] = [
            &ListBooks::DESCRIPTION,
            &AddBook::DESCRIPTION,
            &Clear::DESCRIPTION,
            &News::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    #[allow(clippy::too_many_lines, reason = "each operation is named")]
    async fn dispatch(
        server: &Implementation<A, V, R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => {
                server
                    .handle(
                        request,
                        async |authenticator: &V, request: &RequestContext| {
                            authenticate_oauth(
                                    authenticator,
                                    request,
                                    Scopes::new(&["books:read"]),
                                )
                                .await
                        },
                        A::list_books,
                        refuse_list_books,
                    )
                    .await
            }
            Some(1) => {
                server
                    .handle(
                        request,
                        async |authenticator: &V, request: &RequestContext| {
                            authenticate_oauth_or_key_or_person_and_key(
                                    authenticator,
                                    request,
                                    [
                                        Scopes::new(&["books:read", "books:write"]),
                                        Scopes::new(&["librarian"]),
                                        Scopes::new(&[]),
                                        Scopes::new(&["reader"]),
                                    ],
                                )
                                .await
                        },
                        A::add_book,
                        refuse_add_book,
                    )
                    .await
            }
            Some(2) => {
                server
                    .handle(
                        request,
                        async |authenticator: &V, request: &RequestContext| {
                            authenticate_oauth_or_oauth(
                                    authenticator,
                                    request,
                                    [Scopes::new(&["books:write"]), Scopes::new(&["admin"])],
                                )
                                .await
                        },
                        A::clear,
                        undeclared,
                    )
                    .await
            }
            Some(3) => {
                server
                    .handle(
                        request,
                        async |authenticator: &V, request: &RequestContext| {
                            authenticate_person_or_nobody(
                                    authenticator,
                                    request,
                                    Scopes::new(&["news"]),
                                )
                                .await
                        },
                        A::news,
                        refuse_news,
                    )
                    .await
            }
            _ => {
                server
                    .handle_unrouted(
                        request,
                        async |authenticator: &V, request: &RequestContext| {
                            authenticate_oauth(
                                    authenticator,
                                    request,
                                    Scopes::new(&["books:read"]),
                                )
                                .await
                        },
                    )
                    .await
            }
        }
    }
}

fn refuse_list_books<R: Refusals>(refusal: &Refusal<'_, R>) -> Option<ListBooksError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated => ListBooksError::Unauthorized,
        RejectionKind::Forbidden => ListBooksError::Forbidden,
        _ => return None,
    };
    Some(error)
}

fn refuse_add_book<R: Refusals>(refusal: &Refusal<'_, R>) -> Option<AddBookError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated
        | RejectionKind::Forbidden
        | RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout
        | RejectionKind::Overloaded
        | RejectionKind::Failed
        | RejectionKind::Upstream => {
            AddBookError::Default(refusal.status(), refusal.open_body())
        }
        _ => return None,
    };
    Some(error)
}

fn refuse_news<R: Refusals>(refusal: &Refusal<'_, R>) -> Option<NewsError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated | RejectionKind::Forbidden => {
            NewsError::Unauthorized(refusal.body(401))
        }
        _ => return None,
    };
    Some(error)
}
