//! Answers to what belongs to no operation.

use axum::extract::MatchedPath;
use http::Method;

use super::{HttpRequest, RefuseUnrouted, Rejection, RequestContext, Response, Settings, Unrouted};

/// The methods with which operations answer on one path.
#[derive(Clone, Debug)]
pub struct Route {
    /// The path with its variables in braces.
    pub path: &'static str,
    /// The methods, in document order.
    pub methods: &'static [Method],
}

/// A request that belongs to no operation.
#[derive(Debug)]
pub struct UnroutedCall<'s> {
    settings: &'s Settings,
    context: RequestContext,
    rejection: Rejection,
}

impl<'s> UnroutedCall<'s> {
    /// Takes up a request that no operation answers. Its body is not read.
    ///
    /// `routes` tells an unknown path from a wrong method.
    pub fn begin(request: HttpRequest, routes: &'static [Route], settings: &'s Settings) -> Self {
        let (parts, _) = request.into_parts();
        let route = parts.extensions.get::<MatchedPath>().and_then(|matched| {
            // A router may be nested below a prefix; of two routes of which one ends like the other, the longer is meant.
            routes
                .iter()
                .filter(|route| matched.as_str().ends_with(route.path))
                .max_by_key(|route| route.path.len())
        });
        let rejection = match route {
            Some(route) => Rejection::WrongMethod {
                allowed: route.methods.to_vec(),
            },
            None => Rejection::UnknownRoute,
        };
        Self {
            settings,
            context: RequestContext::new(parts, None),
            rejection,
        }
    }

    /// Whether the caller must show credentials before it is told.
    pub fn asks_for_credentials(&self) -> bool {
        self.settings.unrouted == Unrouted::Authenticated
    }

    /// What is known of the request.
    pub fn context(&self) -> &RequestContext {
        &self.context
    }

    /// Answers; `denied` says that the credentials were asked for and not accepted.
    pub fn respond<R: RefuseUnrouted>(&self, denied: Option<&Rejection>, refusals: &R) -> Response {
        let rejection = denied.unwrap_or(&self.rejection);
        let mut response = refusals.refuse_unrouted(rejection, &self.context);
        rejection.challenge(&mut response);
        response
    }
}
