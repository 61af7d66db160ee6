//! Server traits of the API "Library", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::http::StatusCode;
use counterpart_runtime::server::{
    Answer, Authentication, Call, Denial, Dispatch, Implementation, Refuse,
    RefuseUnrouted, Rejection, RejectionKind, Request, RequestContext, RoutedRequest,
    Router, Routes, Scopes, Server, UnroutedCall,
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

    async fn dispatch(
        server: &Implementation<A, V, R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => list_books(server, request).await,
            Some(1) => add_book(server, request).await,
            Some(2) => clear(server, request).await,
            Some(3) => news(server, request).await,
            _ => unrouted(server, request).await,
        }
    }
}

async fn unrouted<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Send + Sync + 'static,
    V: Authenticator,
    R: Refusals,
{
    let call = UnroutedCall::begin(request, &server.settings);
    let denied = if call.asks_for_credentials() {
        let authenticated = async {
            authenticate_oauth(
                    &server.authenticator,
                    call.context(),
                    Scopes::new(&["books:read"]),
                )
                .await
        };
        server.limited(call.timeout(), authenticated).await.err()
    } else {
        None
    };
    call.respond(denied.as_ref(), &server.refusals)
}

// ---- GET /books (listBooks) ----

async fn list_books<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Books,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    let mut call = Call::<ListBooks>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let principal = authenticate_oauth(
                        &server.authenticator,
                        call.context(),
                        Scopes::new(&["books:read"]),
                    )
                    .await?;
                let request = call.receive(principal).await?;
                Ok(server.api.list_books(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_list_books(&server.refusals, rejection, request),
    )
}

fn refuse_list_books<R: Refusals>(
    _refusals: &R,
    rejection: &Rejection,
    _request: &RequestContext,
) -> Option<ListBooksError> {
    let refusal = match rejection.kind() {
        RejectionKind::Unauthenticated => ListBooksError::Unauthorized,
        RejectionKind::Forbidden => ListBooksError::Forbidden,
        RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Unrouted
        | RejectionKind::Timeout
        | RejectionKind::Overloaded
        | RejectionKind::Failed
        | RejectionKind::Upstream => return None,
    };
    Some(refusal)
}

// ---- POST /books (addBook) ----

async fn add_book<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Books,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    let mut call = Call::<AddBook>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let principal = authenticate_oauth_or_key_or_person_and_key(
                        &server.authenticator,
                        call.context(),
                        [
                            Scopes::new(&["books:read", "books:write"]),
                            Scopes::new(&["librarian"]),
                            Scopes::new(&[]),
                            Scopes::new(&["reader"]),
                        ],
                    )
                    .await?;
                let request = call.receive(principal).await?;
                Ok(server.api.add_book(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_add_book(&server.refusals, rejection, request),
    )
}

fn refuse_add_book<R: Refusals>(
    refusals: &R,
    rejection: &Rejection,
    request: &RequestContext,
) -> Option<AddBookError> {
    let refusal = match rejection.kind() {
        RejectionKind::Unauthenticated => {
            AddBookError::Default(
                StatusCode::UNAUTHORIZED,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Forbidden => {
            AddBookError::Default(
                StatusCode::FORBIDDEN,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::UnsupportedMediaType => {
            AddBookError::Default(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::NotAcceptable => {
            AddBookError::Default(
                StatusCode::NOT_ACCEPTABLE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::TooLarge => {
            AddBookError::Default(
                StatusCode::PAYLOAD_TOO_LARGE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Malformed | RejectionKind::Violations => {
            AddBookError::Default(
                StatusCode::BAD_REQUEST,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Unrouted => return None,
        RejectionKind::Timeout => {
            AddBookError::Default(
                StatusCode::REQUEST_TIMEOUT,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Overloaded => {
            AddBookError::Default(
                StatusCode::SERVICE_UNAVAILABLE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Failed => {
            AddBookError::Default(
                StatusCode::INTERNAL_SERVER_ERROR,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Upstream => {
            AddBookError::Default(
                StatusCode::BAD_GATEWAY,
                refusals.refuse(rejection, request),
            )
        }
    };
    Some(refusal)
}

// ---- DELETE /shelves (clear) ----

async fn clear<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Books,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    let mut call = Call::<Clear>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let principal = authenticate_oauth_or_oauth(
                        &server.authenticator,
                        call.context(),
                        [Scopes::new(&["books:write"]), Scopes::new(&["admin"])],
                    )
                    .await?;
                let request = call.receive(principal).await?;
                Ok(server.api.clear(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_clear(&server.refusals, rejection, request),
    )
}

fn refuse_clear<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<ClearError> {
    None
}

// ---- GET /news (news) ----

async fn news<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Books,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    let mut call = Call::<News>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let principal = authenticate_person_or_nobody(
                        &server.authenticator,
                        call.context(),
                        Scopes::new(&["news"]),
                    )
                    .await?;
                let request = call.receive(principal).await?;
                Ok(server.api.news(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_news(&server.refusals, rejection, request),
    )
}

fn refuse_news<R: Refusals>(
    refusals: &R,
    rejection: &Rejection,
    request: &RequestContext,
) -> Option<NewsError> {
    let refusal = match rejection.kind() {
        RejectionKind::Unauthenticated | RejectionKind::Forbidden => {
            NewsError::Unauthorized(refusals.refuse(rejection, request))
        }
        RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Unrouted
        | RejectionKind::Timeout
        | RejectionKind::Overloaded
        | RejectionKind::Failed
        | RejectionKind::Upstream => return None,
    };
    Some(refusal)
}
