//! Create-customer on bare hyper: parse, check, serialise, and nothing else.

use std::convert::Infallible;

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::Full;

use super::model::{self, Customer};
use crate::store::Store;
use crate::wire;

/// The service. Clones share their customers.
#[derive(Clone, Debug, Default)]
pub struct Service {
    store: Store<Customer>,
}

impl Service {
    /// One exchange.
    ///
    /// # Errors
    ///
    /// None: every request has an answer.
    pub async fn exchange<B>(
        &self,
        request: Request<B>,
    ) -> Result<Response<Full<Bytes>>, Infallible>
    where
        B: hyper::body::Body<Data = Bytes>,
        B::Error: std::error::Error + Send + Sync + 'static,
    {
        wire::exchange(request, |input| model::create(&self.store, input)).await
    }
}
