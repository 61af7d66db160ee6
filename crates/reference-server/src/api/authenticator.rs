//! Who is calling: the world that the API key opens.

use std::future::{Future, ready};

use counterpart_runtime::ApiKey;
use counterpart_runtime::server::{Denial, RequestContext};
use customers_server::Authenticator;

use crate::key::{AcceptedKeys, World};
use crate::observe::Caller;

/// Takes the keys that the server accepts.
#[derive(Debug, Clone)]
pub(super) struct Keys(pub(super) AcceptedKeys);

impl Authenticator for Keys {
    type Principal = World;

    fn api_key_auth(
        &self,
        api_key: ApiKey,
        request: &RequestContext,
    ) -> impl Future<Output = Result<World, Denial>> + Send {
        ready(
            self.0
                .authenticate(Some(api_key.expose().as_bytes()))
                .inspect(|world| Caller::note(&request.extensions, *world))
                .map_err(|refusal| Denial::Unauthenticated(refusal.to_string())),
        )
    }
}
