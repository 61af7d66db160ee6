//! One exchange of one operation.

use std::borrow::Cow;
use std::marker::PhantomData;

use axum::body::Body;
use axum::extract::path::ErrorKind;
use axum::extract::rejection::{PathRejection, RawPathParamsRejection};
use axum::extract::{FromRequestParts, Path, RawPathParams};

use super::receive::{is_json, read_typed};
use super::tolerance::tolerated;
use super::{
    HttpRequest, Rejection, Request, RequestContext, Response, Settings, answer_body, negotiate,
    problem,
};
use crate::parameter::Query;
use crate::{
    BodyDescription, Constraint, EncodedBody, EncodedRequest, EncodedResponse, Failure, Location,
    Operation, Received, Violation,
};

/// One exchange of the operation `O`, from its route to its answer.
#[derive(Debug)]
pub struct Call<'s, O> {
    settings: &'s Settings,
    context: RequestContext,
    /// The variables of the path, or the name of one that is not UTF-8.
    path: Result<Vec<(Cow<'static, str>, String)>, String>,
    body: Body,
    operation: PhantomData<O>,
}

impl<'s, O: Operation> Call<'s, O> {
    /// Takes up a request that was routed to the operation. Its body is not read yet.
    pub async fn begin(request: HttpRequest, settings: &'s Settings) -> Self {
        let (mut parts, body) = request.into_parts();
        let path = match RawPathParams::from_request_parts(&mut parts, &()).await {
            Ok(variables) => Ok(variables
                .iter()
                .map(|(name, value)| (Cow::Owned(name.to_owned()), value.to_owned()))
                .collect()),
            Err(RawPathParamsRejection::InvalidUtf8InPathParam(_)) => {
                Err(unreadable_variable(&mut parts).await)
            }
            // Only a request that no router saw has none.
            Err(_) => Ok(Vec::new()),
        };
        Self {
            settings,
            context: RequestContext::new(parts, Some(O::DESCRIPTION)),
            path,
            body,
            operation: PhantomData,
        }
    }

    /// What is known before the body is read.
    pub fn context(&self) -> &RequestContext {
        &self.context
    }

    /// Reads the rest of the request for the handler.
    ///
    /// # Errors
    ///
    /// An `Accept` that takes no success, a media type that the operation does not take, a body that is too large, breaks off or is not of its syntax,
    /// and everything that violates the contract.
    pub async fn receive<P>(&mut self, principal: P) -> Result<Request<O, P>, Rejection> {
        negotiate::check(&O::DESCRIPTION, &self.context.headers)?;
        let body = std::mem::take(&mut self.body);
        let expected = O::DESCRIPTION.body;
        let body = match expected {
            BodyDescription::None => EncodedBody::Empty,
            BodyDescription::Optional(_) | BodyDescription::Required(_) => {
                read_typed(self.settings, &self.context, body, expected).await?
            }
        };
        let path = self.path.clone().map_err(unreadable_path)?;
        let query = query_pairs(self.context.uri.query().unwrap_or_default())?;
        // The headers are lent to the decoder rather than copied for it.
        let mut encoded = EncodedRequest {
            path,
            query,
            headers: std::mem::take(&mut self.context.headers),
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
        self.context.headers = encoded.headers;
        let input = decoded?;
        Ok(Request::with_context(
            input,
            principal,
            self.context.clone(),
        ))
    }

    /// Writes the answer; what was refused is worded by `refuse`, or, if that declares nothing, as problem details.
    ///
    /// A layer around the router finds the operation's [`OperationDescription`](crate::OperationDescription) among the
    /// answer's extensions.
    pub fn respond(
        &self,
        outcome: Result<Result<O::Output, O::Error>, Rejection>,
        refuse: impl Fn(&Rejection, &RequestContext) -> Option<O::Error>,
    ) -> Response {
        let mut response = self.answer(outcome, refuse);
        response.extensions_mut().insert(O::DESCRIPTION);
        response
    }

    fn answer(
        &self,
        outcome: Result<Result<O::Output, O::Error>, Rejection>,
        refuse: impl Fn(&Rejection, &RequestContext) -> Option<O::Error>,
    ) -> Response {
        let rejection = match outcome {
            Ok(outcome) => match O::encode_outcome(outcome) {
                Ok(encoded) => return into_response(encoded, O::DESCRIPTION.id),
                Err(failure) => failure.into(),
            },
            Err(rejection) => rejection,
        };
        if let Rejection::Failed(failure) = &rejection {
            log_failure(O::DESCRIPTION.id, failure);
        }
        let Some(declared) = refuse(&rejection, &self.context) else {
            return problem::response(&rejection);
        };
        match O::encode_outcome(Err(declared)) {
            Ok(encoded) => {
                let mut response = into_response(encoded, O::DESCRIPTION.id);
                rejection.challenge(&mut response);
                response
            }
            Err(failure) => {
                log_failure(O::DESCRIPTION.id, &failure);
                problem::response(&Rejection::Failed(failure))
            }
        }
    }
}

/// The members of a query in order, percent-decoded.
pub(crate) fn query_pairs(query: &str) -> Result<Vec<(Cow<'static, str>, String)>, Rejection> {
    let query = Query::parse(query).map_err(Rejection::Violations)?;
    let pairs = query.into_pairs().into_iter();
    Ok(pairs
        .map(|(name, value)| (Cow::Owned(name), value))
        .collect())
}

/// The name of the variable that is not UTF-8: the raw variables' own refusal keeps it to itself.
async fn unreadable_variable(parts: &mut http::request::Parts) -> String {
    if let Err(PathRejection::FailedToDeserializePathParams(error)) =
        Path::<Vec<(String, String)>>::from_request_parts(parts, &()).await
        && let ErrorKind::InvalidUtf8InPathParam { key } = error.into_kind()
    {
        return key;
    }
    // Both read the same variables, so that what one refuses the other refuses for the same reason.
    String::new()
}

fn unreadable_path(variable: String) -> Rejection {
    let violation = Violation {
        location: Location::Path(variable),
        path: Vec::new(),
        constraint: Constraint::Encoding,
        received: Received::String,
    };
    Rejection::Violations(violation.into())
}

fn into_response(encoded: EncodedResponse, operation: &'static str) -> Response {
    let body = match encoded.body {
        EncodedBody::Empty | EncodedBody::Parts(_) => Body::empty(),
        EncodedBody::Whole(bytes) => Body::from(bytes),
        EncodedBody::Stream(stream) => answer_body::streamed(stream, operation),
    };
    let mut response = Response::new(body);
    *response.status_mut() = encoded.status;
    *response.headers_mut() = encoded.headers;
    response
}

/// `Debug` tells the causes as well; `Display` is for a caller.
fn log_failure(operation: &'static str, failure: &Failure) {
    tracing::error!(operation, "{failure:?}");
}

#[cfg(all(test, feature = "testing"))]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use std::io::{Read as _, Write as _};
    use std::net::TcpStream;

    use axum::Router;
    use axum::routing::get;
    use http::Method;

    use super::*;
    use crate::{Invalid, OperationDescription, RequestReader, testing};

    struct GetPet;

    impl Operation for GetPet {
        const DESCRIPTION: OperationDescription = OperationDescription {
            id: "getPet",
            method: Method::GET,
            path: "/owners/{owner}/pets/{pet}",
            body: BodyDescription::None,
            responses: &[],
        };

        type Output = ();
        type Error = Failure;

        fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
            RequestReader::new(request).finish(|| Some(Self))
        }

        fn encode(self) -> Result<EncodedRequest, Failure> {
            Ok(EncodedRequest::default())
        }

        fn decode_outcome(_: EncodedResponse) -> Result<(), Failure> {
            Ok(())
        }

        fn encode_outcome(outcome: Result<(), Failure>) -> Result<EncodedResponse, Failure> {
            outcome.map(|()| EncodedResponse::empty(http::StatusCode::OK))
        }
    }

    async fn answer(request: HttpRequest) -> Response {
        let settings = Settings::default();
        let mut call = Call::<GetPet>::begin(request, &settings).await;
        let outcome = call.receive(()).await.map(|_| Ok(()));
        call.respond(outcome, |_, _| None)
    }

    fn exchange(address: &str, path: &str) -> String {
        let mut stream = TcpStream::connect(address).unwrap();
        let request = format!("GET {path} HTTP/1.1\r\nhost: h\r\nconnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).unwrap();
        let mut text = String::new();
        stream.read_to_string(&mut text).unwrap();
        text
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_variable_of_the_path_that_is_not_utf8_is_named() {
        let router = Router::new().route(GetPet::DESCRIPTION.path, get(answer));
        let base_url = testing::serve(router).await;
        let address = base_url.strip_prefix("http://").unwrap();
        assert!(exchange(address, "/owners/a/pets/b").starts_with("HTTP/1.1 200"));
        let answer = exchange(address, "/owners/a/pets/%FF");
        assert!(answer.starts_with("HTTP/1.1 400"), "{answer}");
        let sentence = "path parameter `pet`: expected percent-encoded UTF-8";
        assert!(answer.contains(sentence), "{answer}");
    }
}
