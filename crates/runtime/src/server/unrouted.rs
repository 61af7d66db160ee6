//! Answers to what belongs to no operation.

use std::sync::Arc;
use std::time::Duration;

use http::header::ALLOW;
use http::{HeaderValue, Method, StatusCode};

use super::call::add_headers;
use super::{Answer, RefuseUnrouted, Rejection, RequestContext, RoutedRequest, Settings, Unrouted};

/// A request that belongs to no operation.
#[derive(Debug)]
pub(super) struct UnroutedCall<'s> {
    settings: &'s Settings,
    context: Arc<RequestContext>,
    rejection: Rejection,
}

impl<'s> UnroutedCall<'s> {
    /// Takes up a request that no operation answers. Its body is not read.
    pub(super) fn begin(request: RoutedRequest, settings: &'s Settings) -> Self {
        Self {
            settings,
            context: request.0.context,
            rejection: request.0.refused.unwrap_or(Rejection::UnknownRoute),
        }
    }

    /// Whether the caller must show credentials before it is told.
    pub(super) fn asks_for_credentials(&self) -> bool {
        self.settings.unrouted == Unrouted::Authenticated
    }

    /// How long it may take to find out who is calling.
    pub(super) fn timeout(&self) -> Option<Duration> {
        self.settings.timeout
    }

    /// What is known of the request.
    pub(super) fn context(&self) -> &RequestContext {
        &self.context
    }

    /// Answers; `denied` says that the credentials were asked for and not accepted.
    ///
    /// `OPTIONS` is told what a path answers (RFC 9110, section 9.3.7), everything else is refused.
    pub(super) fn respond<R: RefuseUnrouted>(
        &self,
        denied: Option<&Rejection>,
        refusals: &R,
    ) -> Answer {
        let rejection = denied.unwrap_or(&self.rejection);
        if let Rejection::WrongMethod { allowed } = rejection
            && self.context.method == Method::OPTIONS
        {
            let mut answer = Answer::default();
            *answer.status_mut() = StatusCode::NO_CONTENT;
            let allow = allow(allowed).map(|value| (ALLOW, value));
            answer.headers_mut().extend(allow);
            return answer;
        }
        let mut answer = refusals
            .refuse_unrouted(rejection, &self.context)
            .map(Into::into);
        add_headers(rejection, &mut answer);
        answer
    }
}

/// The value of `Allow`. Every method can stand there.
pub(super) fn allow(methods: &[Method]) -> Option<HeaderValue> {
    let methods: Vec<&str> = methods.iter().map(Method::as_str).collect();
    HeaderValue::try_from(methods.join(", ")).ok()
}
