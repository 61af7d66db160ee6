//! What a generated server does with a request whose operation is known.

use std::fmt::{self, Debug, Formatter};
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use http::StatusCode;
use pin_project_lite::pin_project;

use super::answer_check::encode;
use super::call::Call;
use super::unrouted::UnroutedCall;
use super::{
    Answer, Implementation, Refuse, RefuseUnrouted, Rejection, RejectionKind, Request,
    RequestContext, RoutedRequest, Settings,
};
use crate::apart::apart;
use crate::{EncodedResponse, Failure, Operation};

impl<A, V, R> Implementation<A, V, R> {
    /// Has an operation answer a request: finds out who is calling, reads the rest of the request, hands both on to the method of the
    /// implementation, and writes what comes of it. A refusal is worded by `refuse`, or, where that declares nothing, as problem details.
    ///
    /// No `async fn`, which would keep the request beside what becomes of it.
    pub fn handle<'s, O: Operation, P>(
        &'s self,
        request: RoutedRequest,
        authenticate: impl AsyncFn(&V, &RequestContext) -> Result<P, Rejection> + 's,
        method: impl AsyncFn(&A, Request<O, P>) -> Result<O::Output, O::Error> + 's,
        refuse: impl Fn(&Refusal<'_, R>) -> Option<O::Error> + 's,
    ) -> impl Future<Output = Answer> {
        let mut call = Call::<O>::begin(request, &self.settings);
        async move {
            let outcome = self
                .limited(call.timeout(), async {
                    let principal = authenticate(&self.authenticator, call.context()).await?;
                    let request = apart(call.receive(principal)).await?;
                    let written = Written::<O, _> {
                        outcome: method(&self.api, request),
                        settings: &self.settings,
                        operation: PhantomData,
                    };
                    Ok(apart(written).await)
                })
                .await;
            call.respond(outcome, |rejection, request| {
                refuse(&Refusal {
                    refusals: &self.refusals,
                    rejection,
                    request,
                })
            })
        }
    }

    /// Answers a request that belongs to no operation; who is calling is found out first, if the settings say so.
    pub fn handle_unrouted<'s, P>(
        &'s self,
        request: RoutedRequest,
        authenticate: impl AsyncFn(&V, &RequestContext) -> Result<P, Rejection> + 's,
    ) -> impl Future<Output = Answer>
    where
        R: RefuseUnrouted,
    {
        let call = UnroutedCall::begin(request, &self.settings);
        async move {
            let denied = if call.asks_for_credentials() {
                let authenticated = authenticate(&self.authenticator, call.context());
                self.limited(call.timeout(), authenticated).await.err()
            } else {
                None
            };
            call.respond(denied.as_ref(), &self.refusals)
        }
    }
}

pin_project! {
    /// What a handler makes of a request, written as soon as it is there: typed outcomes are large, and each step that hands one on moves it.
    struct Written<'s, O, F> {
        #[pin]
        outcome: F,
        settings: &'s Settings,
        operation: PhantomData<fn() -> O>,
    }
}

impl<O, F> Future for Written<'_, O, F>
where
    O: Operation,
    F: Future<Output = Result<O::Output, O::Error>>,
{
    type Output = Result<EncodedResponse, Failure>;

    fn poll(self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        let outcome = this.outcome.poll(task);
        outcome.map(|outcome| encode::<O>(outcome, this.settings))
    }
}

/// Finds out nothing about who is calling, where an operation does not ask.
///
/// # Errors
///
/// None: anybody may call.
pub async fn anybody<V>(_: &V, _: &RequestContext) -> Result<(), Rejection> {
    Ok(())
}

/// Words no refusal, where an operation declares no answer for any.
pub fn undeclared<R, E>(_: &Refusal<'_, R>) -> Option<E> {
    None
}

/// A refusal that is about to be worded.
pub struct Refusal<'r, R> {
    refusals: &'r R,
    rejection: &'r Rejection,
    request: &'r RequestContext,
}

impl<R> Refusal<'_, R> {
    /// What kind of refusal it is.
    pub fn kind(&self) -> RejectionKind {
        self.rejection.kind()
    }

    /// The status that HTTP has for it.
    pub fn status(&self) -> StatusCode {
        self.rejection.status()
    }

    /// The body that tells the caller what is wrong, in the implementor's words, for an answer of this status.
    pub fn body<B>(&self, status: u16) -> B
    where
        R: Refuse<B>,
    {
        // Contracts have only statuses that are some.
        let status = StatusCode::from_u16(status).unwrap_or_else(|_| self.status());
        self.refusals.refuse(self.rejection, status, self.request)
    }

    /// The same for an answer of which the contract leaves the status open: it has the one that HTTP has for the refusal.
    pub fn open_body<B>(&self) -> B
    where
        R: Refuse<B>,
    {
        let status = self.status();
        self.refusals.refuse(self.rejection, status, self.request)
    }
}

impl<R> Debug for Refusal<'_, R> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Refusal")
            .field("rejection", &self.rejection)
            .finish_non_exhaustive()
    }
}
