//! One exchange of one operation.

use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;
use http::header::{ACCEPT_ENCODING, ALLOW, RETRY_AFTER};

use super::answer_check::encode;
use super::receive::{is_json, read_typed};
use super::rejection::names_of;
use super::tolerance::tolerated;
use super::{
    Answer, Rejection, Request, RequestContext, ResponseBody, Routed, RoutedRequest, Settings,
    negotiate, problem,
};
use crate::{
    BodyDescription, EncodedBody, EncodedRequest, EncodedResponse, Failure, MediaType, Operation,
};

/// One exchange of the operation `O`, from its route to its answer.
#[derive(Debug)]
pub(super) struct Call<'s, O> {
    settings: &'s Settings,
    request: Box<Routed>,
    progress: Progress,
    operation: PhantomData<O>,
}

/// How far an exchange has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Progress {
    /// It is being found out who is calling.
    Authenticating,
    /// The body of the request is being read.
    Receiving,
    /// The request is there.
    Handling,
}

impl<'s, O: Operation> Call<'s, O> {
    /// Takes up a request that was routed to the operation. Its body is not read yet.
    pub(super) fn begin(request: RoutedRequest, settings: &'s Settings) -> Self {
        Self {
            settings,
            request: request.0,
            progress: Progress::Authenticating,
            operation: PhantomData,
        }
    }

    /// What is known before the body is read.
    pub(super) fn context(&self) -> &RequestContext {
        &self.request.context
    }

    /// How long the operation may take: as long as the settings say, unless its request comes piece by piece or holds files, when only the
    /// handler knows.
    pub(super) fn timeout(&self) -> Option<Duration> {
        let mut content = O::DESCRIPTION.body.content().iter();
        let has_limit = !content.any(MediaType::may_be_long);
        self.settings.timeout.filter(|_| has_limit)
    }

    /// Reads the rest of the request for the handler.
    ///
    /// # Errors
    ///
    /// An `Accept` that takes no success, a media type that the operation does not take, a body that is too large, breaks off or is not of its syntax,
    /// and everything that violates the contract.
    pub(super) async fn receive<P>(&mut self, principal: P) -> Result<Request<O, P>, Rejection> {
        let Routed {
            context,
            path,
            body,
            ..
        } = &mut *self.request;
        negotiate::check(&O::DESCRIPTION, &context.headers)?;
        let expected = O::DESCRIPTION.body;
        let body = match expected {
            BodyDescription::None => {
                // Gone at once: as long as it is there, a connection waits for somebody to read it, and does not see that its caller has left.
                drop(std::mem::take(body));
                EncodedBody::Empty
            }
            BodyDescription::Optional(_) | BodyDescription::Required(_) => {
                self.progress = Progress::Receiving;
                read_typed(self.settings, context, body, expected).await?
            }
        };
        let query = context.uri.query().unwrap_or_default().to_owned();
        // Nobody else has it before the handler does, so that nothing is copied.
        let unshared = Arc::make_mut(context);
        // The headers are lent to the decoder rather than copied for it.
        let mut encoded = EncodedRequest {
            path: std::mem::take(path),
            query,
            headers: std::mem::take(&mut unshared.headers),
            body,
        };
        let decoded = match O::decode(&mut encoded) {
            Err(refused) if expected.content().iter().any(is_json) => {
                match tolerated(self.settings, &refused, &encoded.body.to_bytes()) {
                    Some(body) => {
                        encoded.body = body.into();
                        O::decode(&mut encoded)
                    }
                    None => Err(refused),
                }
            }
            decoded => decoded,
        };
        unshared.headers = encoded.headers;
        let input = decoded?;
        self.progress = Progress::Handling;
        let context = Arc::clone(context);
        Ok(Request::with_shared_context(input, principal, context))
    }

    /// The answer, which is written already unless the request was refused: what was refused is worded by `refuse`, or, if that declares
    /// nothing, as problem details.
    pub(super) fn respond(
        &self,
        outcome: Result<Result<EncodedResponse, Failure>, Rejection>,
        refuse: impl Fn(&Rejection, &RequestContext) -> Option<O::Error>,
    ) -> Answer {
        let rejection = match outcome {
            Ok(Ok(encoded)) => return into_answer(encoded, O::DESCRIPTION.id),
            Ok(Err(failure)) => failure.into(),
            Err(Rejection::SlowOperation(limit)) if self.progress == Progress::Receiving => {
                Rejection::SlowRequest(limit)
            }
            Err(rejection) => rejection,
        };
        let mut answer = self.refused(&rejection, refuse);
        add_headers(&rejection, &mut answer);
        answer
    }

    fn refused(
        &self,
        rejection: &Rejection,
        refuse: impl Fn(&Rejection, &RequestContext) -> Option<O::Error>,
    ) -> Answer {
        if let Rejection::Failed(failure) = rejection {
            log_failure(O::DESCRIPTION.id, failure);
        }
        let Some(declared) = refuse(rejection, self.context()) else {
            return problem::response(rejection);
        };
        match encode::<O>(Err(declared), self.settings) {
            Ok(encoded) => {
                let mut answer = into_answer(encoded, O::DESCRIPTION.id);
                rejection.challenge(&mut answer);
                answer
            }
            Err(failure) => {
                log_failure(O::DESCRIPTION.id, &failure);
                problem::response(&Rejection::Failed(failure))
            }
        }
    }
}

/// Adds the headers with which HTTP has a refusal, unless they are there: `Allow` (RFC 9110, section 15.5.6), `Accept-Encoding` (15.5.16),
/// `Retry-After` (15.6.4) and challenges.
pub(super) fn add_headers<B>(rejection: &Rejection, response: &mut http::Response<B>) {
    rejection.challenge(response);
    let headers = response.headers_mut();
    match rejection {
        Rejection::WrongMethod { allowed } if !headers.contains_key(ALLOW) => {
            headers.extend(super::unrouted::allow(allowed).map(|value| (ALLOW, value)));
        }
        Rejection::UnsupportedContentCoding { accepted, .. }
            if !headers.contains_key(ACCEPT_ENCODING) =>
        {
            let value = HeaderValue::try_from(names_of(accepted)).ok();
            headers.extend(value.map(|value| (ACCEPT_ENCODING, value)));
        }
        Rejection::Overloaded if !headers.contains_key(RETRY_AFTER) => {
            headers.insert(RETRY_AFTER, HeaderValue::from_static("1"));
        }
        _ => {}
    }
}

fn into_answer(encoded: EncodedResponse, operation: &'static str) -> Answer {
    let mut answer = Answer::new(ResponseBody::of(encoded.body, operation));
    *answer.status_mut() = encoded.status;
    *answer.headers_mut() = encoded.headers;
    answer
}

/// `Debug` tells the causes as well; `Display` is for a caller.
fn log_failure(operation: &'static str, failure: &Failure) {
    tracing::error!(operation, "{failure:?}");
}
