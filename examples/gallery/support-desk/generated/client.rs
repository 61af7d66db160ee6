//! The client of the API "Support desk".
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::BearerToken;
use counterpart_runtime::client::{BuildError, CallOptions, Credential, PageItems, Pages};
use counterpart_runtime::generated::client::{
    Caller, Settings, Shown, client_settings, header_text, path_text, query_text,
    take_body,
};
use super::operations::{
    AddComment, AddCommentError, AddCommentOutput, GetCurrentAgent, GetCurrentAgentError,
    GetCurrentAgentOutput, GetTicket, GetTicketError, GetTicketOutput, ListTickets,
    ListTicketsError, ListTicketsOutput, OpenTicket, OpenTicketError, OpenTicketOutput,
    UpdateTicket, UpdateTicketError, UpdateTicketOutput,
};
use super::types::Ticket;

use super::wire;

/// A client of the API "Support desk".
///
/// It is cheap to clone; clones share their connections. Redirects are not followed.
#[derive(Clone, Debug)]
pub struct Client {
    wire: wire::Client,
    caller: Caller,
    credentials: Credentials,
}

impl Client {
    /// Starts to set up a client of the service at this base URL.
    pub fn builder(base_url: impl Into<String>) -> ClientBuilder {
        ClientBuilder::new(base_url.into())
    }

    /// This client with other credentials. The two share their connections.
    #[must_use]
    pub fn with_credentials(&self, credentials: Credentials) -> Self {
        Self {
            credentials,
            ..self.clone()
        }
    }

    /// This client with other options, which are timeout, repetitions, headers and checks; what they do not set stays as
    /// it is. The two share their connections.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        let caller = self.caller.with_options(options);
        Self { caller, ..self.clone() }
    }

    /// Lists tickets, the newest first.
    ///
    /// `GET /tickets`
    ///
    /// # Errors
    ///
    /// - [`ListTicketsError::BadRequest`] (400): the request is not what it should be.
    /// - [`ListTicketsError::Unauthorized`] (401): the token is missing or has expired.
    /// - [`ListTicketsError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn list_tickets(
        &self,
        request: ListTickets,
    ) -> Result<ListTicketsOutput, ListTicketsError> {
        self.caller
            .call(
                request,
                &[&[self.credentials.show_token()]],
                |request| {
                    self.wire.list_tickets(&query_text(request), "application/json")
                },
            )
            .await
    }

    /// The pages that [`list_tickets`](Self::list_tickets) answers with, from the one that is asked for to the last or to the first error.
    pub fn list_tickets_pages(&self, request: ListTickets) -> Pages<ListTickets> {
        let client = self.clone();
        Pages::new(
            request,
            move |request| {
                let client = client.clone();
                async move { client.list_tickets(request).await }
            },
            |mut request, page| {
                request.cursor = Some(page.next_cursor.as_ref()?.clone());
                Some(request)
            },
        )
    }

    /// What is on the pages of [`list_tickets_pages`](Self::list_tickets_pages), item by item.
    pub fn list_tickets_items(
        &self,
        request: ListTickets,
    ) -> PageItems<ListTickets, Ticket> {
        self.list_tickets_pages(request).items(|page| page.tickets)
    }

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
    /// - [`OpenTicketError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn open_ticket(
        &self,
        request: OpenTicket,
    ) -> Result<OpenTicketOutput, OpenTicketError> {
        self.caller
            .call(
                request,
                &[&[self.credentials.show_token()]],
                |request| {
                    let body = take_body(request);
                    self.wire
                        .open_ticket(
                            "application/json",
                            header_text(request, "content-type"),
                            body,
                        )
                },
            )
            .await
    }

    /// Fetches a ticket.
    ///
    /// `GET /tickets/{ticketId}`
    ///
    /// # Errors
    ///
    /// - [`GetTicketError::BadRequest`] (400): the request is not what it should be.
    /// - [`GetTicketError::Unauthorized`] (401): the token is missing or has expired.
    /// - [`GetTicketError::NotFound`] (404): there is no such ticket.
    /// - [`GetTicketError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn get_ticket(
        &self,
        request: GetTicket,
    ) -> Result<GetTicketOutput, GetTicketError> {
        self.caller
            .call(
                request,
                &[&[self.credentials.show_token()]],
                |request| {
                    self
                        .wire
                        .get_ticket(path_text(request, "ticketId")?, "application/json")
                },
            )
            .await
    }

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
    /// - [`UpdateTicketError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn update_ticket(
        &self,
        request: UpdateTicket,
    ) -> Result<UpdateTicketOutput, UpdateTicketError> {
        self.caller
            .call(
                request,
                &[&[self.credentials.show_token()]],
                |request| {
                    let body = take_body(request);
                    self.wire
                        .update_ticket(
                            path_text(request, "ticketId")?,
                            "application/json",
                            header_text(request, "content-type"),
                            body,
                        )
                },
            )
            .await
    }

    /// Adds a comment to a ticket.
    ///
    /// `POST /tickets/{ticketId}/comments`
    ///
    /// # Errors
    ///
    /// - [`AddCommentError::BadRequest`] (400): the request is not what it should be.
    /// - [`AddCommentError::Unauthorized`] (401): the token is missing or has expired.
    /// - [`AddCommentError::NotFound`] (404): there is no such ticket.
    /// - [`AddCommentError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn add_comment(
        &self,
        request: AddComment,
    ) -> Result<AddCommentOutput, AddCommentError> {
        self.caller
            .call(
                request,
                &[&[self.credentials.show_token()]],
                |request| {
                    let body = take_body(request);
                    self.wire
                        .add_comment(
                            path_text(request, "ticketId")?,
                            "application/json",
                            header_text(request, "content-type"),
                            body,
                        )
                },
            )
            .await
    }

    /// Says which agent the token belongs to.
    ///
    /// `GET /agents/me`
    ///
    /// # Errors
    ///
    /// - [`GetCurrentAgentError::Unauthorized`] (401): the token is missing or has expired.
    /// - [`GetCurrentAgentError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn get_current_agent(
        &self,
        request: GetCurrentAgent,
    ) -> Result<GetCurrentAgentOutput, GetCurrentAgentError> {
        self.caller
            .call(
                request,
                &[&[self.credentials.show_token()]],
                |_| self.wire.get_current_agent("application/json"),
            )
            .await
    }
}

/// Sets up a [`Client`].
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    settings: Settings,
    credentials: Credentials,
}

impl ClientBuilder {
    fn new(base_url: String) -> Self {
        Self {
            settings: Settings::new(base_url),
            credentials: Credentials::default(),
        }
    }

    /// The bearer token of `token`.
    ///
    /// The token of an agent.
    pub fn token(mut self, token: impl Into<Credential<BearerToken>>) -> Self {
        self.credentials = self.credentials.with_token(token);
        self
    }

    client_settings!();

    /// The client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// If the base URL is none, a root certificate cannot be read, or TLS cannot be set up.
    pub fn build(self) -> Result<Client, BuildError> {
        let connection = self.settings.build()?;
        Ok(Client {
            wire: wire::Client::new_with_client(
                &connection.base_url,
                connection.http_client,
            ),
            caller: connection.caller,
            credentials: self.credentials,
        })
    }
}

/// What shows who is calling; each operation is shown what it asks for, and no more. `Debug` shows no secret.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Credentials {
    /// The bearer token of `token`.
    ///
    /// The token of an agent.
    pub token: Option<Credential<BearerToken>>,
}

impl Credentials {
    /// These credentials with another `token`.
    #[must_use]
    pub fn with_token(mut self, token: impl Into<Credential<BearerToken>>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Whether nothing is set.
    pub fn is_empty(&self) -> bool {
        self.token.is_none()
    }

    fn show_token(&self) -> Option<Shown<'_>> {
        self.token.as_ref().map(Shown::bearer)
    }
}
