//! The client of the API "Support desk" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::BearerToken;
use counterpart_runtime::server::{Denial, Request, RequestContext};
use super::client::{Client, Credentials};
use super::operations::{
    AddComment, AddCommentError, AddCommentOutput, GetCurrentAgent, GetCurrentAgentError,
    GetCurrentAgentOutput, GetTicket, GetTicketError, GetTicketOutput, ListTickets,
    ListTicketsError, ListTicketsOutput, OpenTicket, OpenTicketError, OpenTicketOutput,
    UpdateTicket, UpdateTicketError, UpdateTicketOutput,
};
use super::server::{Agents, Authenticator, Comments, Tickets};

impl Tickets for Client {
    type Principal = Credentials;

    async fn list_tickets(
        &self,
        request: Request<ListTickets, Credentials>,
    ) -> Result<ListTicketsOutput, ListTicketsError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).list_tickets(input).await
    }

    async fn open_ticket(
        &self,
        request: Request<OpenTicket, Credentials>,
    ) -> Result<OpenTicketOutput, OpenTicketError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).open_ticket(input).await
    }

    async fn get_ticket(
        &self,
        request: Request<GetTicket, Credentials>,
    ) -> Result<GetTicketOutput, GetTicketError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).get_ticket(input).await
    }

    async fn update_ticket(
        &self,
        request: Request<UpdateTicket, Credentials>,
    ) -> Result<UpdateTicketOutput, UpdateTicketError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).update_ticket(input).await
    }
}

impl Comments for Client {
    type Principal = Credentials;

    async fn add_comment(
        &self,
        request: Request<AddComment, Credentials>,
    ) -> Result<AddCommentOutput, AddCommentError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).add_comment(input).await
    }
}

impl Agents for Client {
    type Principal = Credentials;

    async fn get_current_agent(
        &self,
        request: Request<GetCurrentAgent, Credentials>,
    ) -> Result<GetCurrentAgentOutput, GetCurrentAgentError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).get_current_agent(input).await
    }
}

/// The client with what a caller showed, which is nothing if the caller is nobody. It has its own credentials only for somebody of
/// whom the authenticator hands on none.
fn showing(client: &Client, shown: impl Into<Option<Credentials>>) -> Client {
    match shown.into() {
        Some(none) if none.is_empty() => client.clone(),
        shown => client.with_credentials(shown.unwrap_or_default()),
    }
}

/// Takes whatever a caller shows and hands it on: whether it is good is for the service behind the client to say.
#[derive(Clone, Copy, Debug, Default)]
pub struct PassThrough;

impl Authenticator for PassThrough {
    type Principal = Credentials;

    async fn token(
        &self,
        token: BearerToken,
        _: &RequestContext,
    ) -> Result<Credentials, Denial> {
        Ok(Credentials::default().with_token(token))
    }
}
