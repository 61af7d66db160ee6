//! Server traits of the API "Support desk", version 1.2.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::server::{
    Authentication, Dispatch, Implementation, Refusal, RoutedRequest, Routes,
};
use counterpart_runtime::server::{
    Answer, Denial, Refuse, RefuseUnrouted, Rejection, RejectionKind, Request,
    RequestContext, Router, Server,
};
use counterpart_runtime::{BearerToken, OperationDescription};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{
    AddComment, AddCommentError, AddCommentOutput, GetCurrentAgent, GetCurrentAgentError,
    GetCurrentAgentOutput, GetTicket, GetTicketError, GetTicketOutput, ListTickets,
    ListTicketsError, ListTicketsOutput, OpenTicket, OpenTicketError, OpenTicketOutput,
    UpdateTicket, UpdateTicketError, UpdateTicketOutput,
};
use super::types::Problem;

use counterpart_runtime::Operation as _;

/// The operations tagged `Tickets`.
///
/// What customers ask, and how far the answer has come.
///
/// Implement this trait and serve it with [`tickets_router`], or as it is with [`TicketsServer`].
pub trait Tickets: Clone + Send + Sync + 'static {
    /// Who is calling, as the authenticator found out before the body was read.
    type Principal: Send + 'static;

    /// Lists tickets, the newest first.
    ///
    /// `GET /tickets`
    ///
    /// # Errors
    ///
    /// - [`ListTicketsError::BadRequest`] (400): the request is not what it should be.
    /// - [`ListTicketsError::Unauthorized`] (401): the token is missing or has expired.
    fn list_tickets(
        &self,
        request: Request<ListTickets, Self::Principal>,
    ) -> impl Future<Output = Result<ListTicketsOutput, ListTicketsError>> + Send;

    /// Opens a ticket.
    ///
    /// `POST /tickets`
    ///
    /// The ticket is assigned to nobody until an agent takes it.
    ///
    /// # Errors
    ///
    /// - [`OpenTicketError::BadRequest`] (400): the request is not what it should be.
    /// - [`OpenTicketError::Unauthorized`] (401): the token is missing or has expired.
    /// - [`OpenTicketError::TooManyRequests`] (429): the customer has opened too many tickets today.
    fn open_ticket(
        &self,
        request: Request<OpenTicket, Self::Principal>,
    ) -> impl Future<Output = Result<OpenTicketOutput, OpenTicketError>> + Send;

    /// Fetches a ticket.
    ///
    /// `GET /tickets/{ticketId}`
    ///
    /// # Errors
    ///
    /// - [`GetTicketError::BadRequest`] (400): the request is not what it should be.
    /// - [`GetTicketError::Unauthorized`] (401): the token is missing or has expired.
    /// - [`GetTicketError::NotFound`] (404): there is no such ticket.
    fn get_ticket(
        &self,
        request: Request<GetTicket, Self::Principal>,
    ) -> impl Future<Output = Result<GetTicketOutput, GetTicketError>> + Send;

    /// Changes the members that are given and leaves the others.
    ///
    /// `PATCH /tickets/{ticketId}`
    ///
    /// # Errors
    ///
    /// - [`UpdateTicketError::BadRequest`] (400): the request is not what it should be.
    /// - [`UpdateTicketError::Unauthorized`] (401): the token is missing or has expired.
    /// - [`UpdateTicketError::NotFound`] (404): there is no such ticket.
    /// - [`UpdateTicketError::Conflict`] (409): the ticket is closed and cannot be changed.
    fn update_ticket(
        &self,
        request: Request<UpdateTicket, Self::Principal>,
    ) -> impl Future<Output = Result<UpdateTicketOutput, UpdateTicketError>> + Send;
}

/// The operations tagged `Comments`.
///
/// What is said about a ticket.
///
/// Implement this trait and serve it with [`comments_router`], or as it is with [`CommentsServer`].
pub trait Comments: Clone + Send + Sync + 'static {
    /// Who is calling, as the authenticator found out before the body was read.
    type Principal: Send + 'static;

    /// Adds a comment to a ticket.
    ///
    /// `POST /tickets/{ticketId}/comments`
    ///
    /// # Errors
    ///
    /// - [`AddCommentError::BadRequest`] (400): the request is not what it should be.
    /// - [`AddCommentError::Unauthorized`] (401): the token is missing or has expired.
    /// - [`AddCommentError::NotFound`] (404): there is no such ticket.
    fn add_comment(
        &self,
        request: Request<AddComment, Self::Principal>,
    ) -> impl Future<Output = Result<AddCommentOutput, AddCommentError>> + Send;
}

/// The operations tagged `Agents`.
///
/// The people who answer.
///
/// Implement this trait and serve it with [`agents_router`], or as it is with [`AgentsServer`].
pub trait Agents: Clone + Send + Sync + 'static {
    /// Who is calling, as the authenticator found out before the body was read.
    type Principal: Send + 'static;

    /// Says which agent the token belongs to.
    ///
    /// `GET /agents/me`
    ///
    /// # Errors
    ///
    /// - [`GetCurrentAgentError::Unauthorized`] (401): the token is missing or has expired.
    fn get_current_agent(
        &self,
        request: Request<GetCurrentAgent, Self::Principal>,
    ) -> impl Future<
        Output = Result<GetCurrentAgentOutput, GetCurrentAgentError>,
    > + Send;
}

/// Finds out who is calling, before the body of a request is read.
///
/// Of alternatives, the first that is accepted is taken.
pub trait Authenticator: Clone + Send + Sync + 'static {
    /// Who is calling.
    type Principal: Send + 'static;

    /// Checks the credentials of `token`.
    ///
    /// The token of an agent.
    ///
    /// # Errors
    ///
    /// A [denial](counterpart_runtime::server::Denial), which is answered in the words of the refusals.
    fn token(
        &self,
        token: BearerToken,
        request: &RequestContext,
    ) -> impl Future<Output = Result<Self::Principal, Denial>> + Send;
}

async fn authenticate_token<V: Authenticator>(
    authenticator: &V,
    request: &RequestContext,
) -> Result<V::Principal, Rejection> {
    let mut authentication = Authentication::new(request, "Support desk");
    if let Some(token) = authentication.bearer_token() {
        let verdict = authenticator.token(token, request).await;
        if let Some(principal) = authentication.judge(verdict) {
            return Ok(principal);
        }
    }
    Err(authentication.denied())
}

/// Words every refusal in the bodies that the contract declares for it.
///
/// Whatever implements the traits named here implements this one.
pub trait Refusals
where
    Self: Refuse<Problem>,
    Self: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

impl<R> Refusals for R
where
    R: Refuse<Problem>,
    R: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

/// Serves every operation of the contract from `api`, with default settings.
///
/// [`ContractServer`] takes others, and can be served without a router.
pub fn router<A, V, R>(api: A, authenticator: V, refusals: R) -> Router
where
    V: Authenticator,
    A: Tickets<Principal = V::Principal>,
    A: Comments<Principal = V::Principal>,
    A: Agents<Principal = V::Principal>,
    R: Refusals,
{
    ContractServer::new(api, authenticator, refusals).into_router()
}

/// Serves every operation of the contract.
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type ContractServer<A, V, R> = Server<ContractOperations, A, V, R>;

/// What [`ContractServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct ContractOperations;

impl<A, V, R> Dispatch<A, V, R> for ContractOperations
where
    V: Authenticator,
    A: Tickets<Principal = V::Principal>,
    A: Comments<Principal = V::Principal>,
    A: Agents<Principal = V::Principal>,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 6] = [
            &ListTickets::DESCRIPTION,
            &OpenTicket::DESCRIPTION,
            &GetTicket::DESCRIPTION,
            &UpdateTicket::DESCRIPTION,
            &AddComment::DESCRIPTION,
            &GetCurrentAgent::DESCRIPTION,
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
                        authenticate_token,
                        A::list_tickets,
                        refuse_list_tickets,
                    )
                    .await
            }
            Some(1) => {
                server
                    .handle(
                        request,
                        authenticate_token,
                        A::open_ticket,
                        refuse_open_ticket,
                    )
                    .await
            }
            Some(2) => {
                server
                    .handle(
                        request,
                        authenticate_token,
                        A::get_ticket,
                        refuse_get_ticket,
                    )
                    .await
            }
            Some(3) => {
                server
                    .handle(
                        request,
                        authenticate_token,
                        A::update_ticket,
                        refuse_update_ticket,
                    )
                    .await
            }
            Some(4) => {
                server
                    .handle(
                        request,
                        authenticate_token,
                        A::add_comment,
                        refuse_add_comment,
                    )
                    .await
            }
            Some(5) => {
                server
                    .handle(
                        request,
                        authenticate_token,
                        A::get_current_agent,
                        refuse_get_current_agent,
                    )
                    .await
            }
            _ => server.handle_unrouted(request, authenticate_token).await,
        }
    }
}

/// Serves [`Tickets`] from `api`, with default settings.
///
/// [`TicketsServer`] takes others, and can be served without a router.
pub fn tickets_router<A, V, R>(api: A, authenticator: V, refusals: R) -> Router
where
    A: Tickets,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    TicketsServer::new(api, authenticator, refusals).into_router()
}

/// Serves [`Tickets`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type TicketsServer<A, V, R> = Server<TicketsOperations, A, V, R>;

/// What [`TicketsServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct TicketsOperations;

impl<A, V, R> Dispatch<A, V, R> for TicketsOperations
where
    A: Tickets,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 4] = [
            &ListTickets::DESCRIPTION,
            &OpenTicket::DESCRIPTION,
            &GetTicket::DESCRIPTION,
            &UpdateTicket::DESCRIPTION,
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
                        authenticate_token,
                        A::list_tickets,
                        refuse_list_tickets,
                    )
                    .await
            }
            Some(1) => {
                server
                    .handle(
                        request,
                        authenticate_token,
                        A::open_ticket,
                        refuse_open_ticket,
                    )
                    .await
            }
            Some(2) => {
                server
                    .handle(
                        request,
                        authenticate_token,
                        A::get_ticket,
                        refuse_get_ticket,
                    )
                    .await
            }
            Some(3) => {
                server
                    .handle(
                        request,
                        authenticate_token,
                        A::update_ticket,
                        refuse_update_ticket,
                    )
                    .await
            }
            _ => server.handle_unrouted(request, authenticate_token).await,
        }
    }
}

/// Serves [`Comments`] from `api`, with default settings.
///
/// [`CommentsServer`] takes others, and can be served without a router.
pub fn comments_router<A, V, R>(api: A, authenticator: V, refusals: R) -> Router
where
    A: Comments,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    CommentsServer::new(api, authenticator, refusals).into_router()
}

/// Serves [`Comments`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type CommentsServer<A, V, R> = Server<CommentsOperations, A, V, R>;

/// What [`CommentsServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct CommentsOperations;

impl<A, V, R> Dispatch<A, V, R> for CommentsOperations
where
    A: Comments,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&AddComment::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, V, R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => {
                server
                    .handle(
                        request,
                        authenticate_token,
                        A::add_comment,
                        refuse_add_comment,
                    )
                    .await
            }
            _ => server.handle_unrouted(request, authenticate_token).await,
        }
    }
}

/// Serves [`Agents`] from `api`, with default settings.
///
/// [`AgentsServer`] takes others, and can be served without a router.
pub fn agents_router<A, V, R>(api: A, authenticator: V, refusals: R) -> Router
where
    A: Agents,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    AgentsServer::new(api, authenticator, refusals).into_router()
}

/// Serves [`Agents`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type AgentsServer<A, V, R> = Server<AgentsOperations, A, V, R>;

/// What [`AgentsServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct AgentsOperations;

impl<A, V, R> Dispatch<A, V, R> for AgentsOperations
where
    A: Agents,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&GetCurrentAgent::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, V, R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => {
                server
                    .handle(
                        request,
                        authenticate_token,
                        A::get_current_agent,
                        refuse_get_current_agent,
                    )
                    .await
            }
            _ => server.handle_unrouted(request, authenticate_token).await,
        }
    }
}

fn refuse_list_tickets<R: Refusals>(
    refusal: &Refusal<'_, R>,
) -> Option<ListTicketsError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated | RejectionKind::Forbidden => {
            ListTicketsError::Unauthorized(refusal.body(401))
        }
        RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout => ListTicketsError::BadRequest(refusal.body(400)),
        _ => return None,
    };
    Some(error)
}

fn refuse_open_ticket<R: Refusals>(refusal: &Refusal<'_, R>) -> Option<OpenTicketError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated | RejectionKind::Forbidden => {
            OpenTicketError::Unauthorized(refusal.body(401))
        }
        RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout => OpenTicketError::BadRequest(refusal.body(400)),
        _ => return None,
    };
    Some(error)
}

fn refuse_get_ticket<R: Refusals>(refusal: &Refusal<'_, R>) -> Option<GetTicketError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated | RejectionKind::Forbidden => {
            GetTicketError::Unauthorized(refusal.body(401))
        }
        RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout => GetTicketError::BadRequest(refusal.body(400)),
        _ => return None,
    };
    Some(error)
}

fn refuse_update_ticket<R: Refusals>(
    refusal: &Refusal<'_, R>,
) -> Option<UpdateTicketError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated | RejectionKind::Forbidden => {
            UpdateTicketError::Unauthorized(refusal.body(401))
        }
        RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout => UpdateTicketError::BadRequest(refusal.body(400)),
        _ => return None,
    };
    Some(error)
}

fn refuse_add_comment<R: Refusals>(refusal: &Refusal<'_, R>) -> Option<AddCommentError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated | RejectionKind::Forbidden => {
            AddCommentError::Unauthorized(refusal.body(401))
        }
        RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout => AddCommentError::BadRequest(refusal.body(400)),
        _ => return None,
    };
    Some(error)
}

fn refuse_get_current_agent<R: Refusals>(
    refusal: &Refusal<'_, R>,
) -> Option<GetCurrentAgentError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated | RejectionKind::Forbidden => {
            GetCurrentAgentError::Unauthorized(refusal.body(401))
        }
        _ => return None,
    };
    Some(error)
}
