//! Credentials of a client: fixed ones, and ones that are fetched and renewed.

use std::borrow::Cow;
use std::error::Error;
use std::fmt::{self, Debug, Formatter};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tokio::sync::Mutex;
use tokio::time::Instant;

use super::transport::BoxError;
use crate::Failure;

/// The most of its lifetime that a credential is renewed ahead of its end.
const MARGIN: Duration = Duration::from_secs(30);

/// A credential of a client: a fixed one, which converts into it, or one that is fetched when it is needed.
///
/// ```ignore
/// let token = Credential::refreshed(|| async {
///     let answer = my_identity_service().await?;
///     Ok(Issued::new(BearerToken::new(answer.token)).lasting(answer.lifetime))
/// });
/// let client = Client::builder(url).oauth(token).build()?;
/// ```
///
/// Clones share what was fetched. Its `Debug` shows no secret.
#[derive(Clone)]
pub struct Credential<C>(Kind<C>);

#[derive(Clone)]
enum Kind<C> {
    Fixed(C),
    Refreshed(Arc<Refreshed<C>>),
}

/// A credential as its source issued it.
#[derive(Clone, Debug)]
pub struct Issued<C> {
    credential: C,
    lifetime: Option<Duration>,
}

impl<C> Issued<C> {
    /// A credential that is good until the service refuses it.
    pub fn new(credential: C) -> Self {
        Self {
            credential,
            lifetime: None,
        }
    }

    /// This credential, good for so long from now on. It is renewed a little earlier: 30 seconds, or a tenth of a shorter time.
    #[must_use]
    pub fn lasting(mut self, lifetime: Duration) -> Self {
        self.lifetime = Some(lifetime);
        self
    }
}

impl<C: Clone + Send + Sync + 'static> Credential<C> {
    /// A credential from a source: a function that fetches a new one.
    ///
    /// It is called when there is none yet, when the last one's time is over, and once more when the service answers 401; calls that
    /// need it at the same time wait for one fetch together. If it fails, they all fail, and the next call fetches again.
    pub fn refreshed<F, P>(source: F) -> Self
    where
        F: Fn() -> P + Send + Sync + 'static,
        P: Future<Output = Result<Issued<C>, BoxError>> + Send + 'static,
    {
        let source: Source<C> = Box::new(move || Box::pin(source()));
        Self(Kind::Refreshed(Arc::new(Refreshed {
            source,
            failures: AtomicU64::new(0),
            state: Mutex::default(),
        })))
    }

    /// The text of the credential to show now, which `write` makes, and which issue of it that is; a fixed one is none.
    ///
    /// # Errors
    ///
    /// If there is none to be had, or `write` says why it cannot be written.
    pub(super) async fn text<'c>(
        &'c self,
        write: impl for<'t> Fn(&'t C) -> Result<Cow<'t, str>, Failure>,
    ) -> Result<(Cow<'c, str>, Option<u64>), Failure> {
        match &self.0 {
            Kind::Fixed(credential) => Ok((write(credential)?, None)),
            Kind::Refreshed(refreshed) => {
                // Boxed, so that a call with fixed credentials has no room for it.
                let (credential, issue) = Box::pin(refreshed.current()).await?;
                Ok((write(&credential)?.into_owned().into(), Some(issue)))
            }
        }
    }

    /// Forgets the issue that the service did not take, unless there is a newer one already.
    pub(super) async fn forget(&self, issue: u64) {
        if let Kind::Refreshed(refreshed) = &self.0 {
            refreshed.forget(issue).await;
        }
    }

    pub(super) fn is_refreshed(&self) -> bool {
        matches!(self.0, Kind::Refreshed(_))
    }
}

impl<C> From<C> for Credential<C> {
    fn from(credential: C) -> Self {
        Self(Kind::Fixed(credential))
    }
}

impl<C: Debug> Debug for Credential<C> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Fixed(credential) => credential.fmt(formatter),
            Kind::Refreshed(_) => formatter.write_str("Credential(refreshed)"),
        }
    }
}

type Source<C> = Box<
    dyn Fn() -> Pin<Box<dyn Future<Output = Result<Issued<C>, BoxError>> + Send>> + Send + Sync,
>;

struct Refreshed<C> {
    source: Source<C>,
    /// How many fetches have failed, to be compared by who waited.
    failures: AtomicU64,
    // Held while a new one is fetched: who comes meanwhile waits for it.
    state: Mutex<State<C>>,
}

struct State<C> {
    credential: Option<C>,
    good_until: Option<Instant>,
    issue: u64,
    /// Why the last fetch failed, if it did.
    failure: Option<NotFetched>,
}

impl<C> Default for State<C> {
    fn default() -> Self {
        Self {
            credential: None,
            good_until: None,
            issue: 0,
            failure: None,
        }
    }
}

impl<C: Clone> Refreshed<C> {
    async fn current(&self) -> Result<(C, u64), Failure> {
        let failures = self.failures.load(Ordering::Acquire);
        let mut state = self.state.lock().await;
        let is_over = state.good_until.is_some_and(|end| Instant::now() >= end);
        if let Some(credential) = state.credential.as_ref().filter(|_| !is_over) {
            return Ok((credential.clone(), state.issue));
        }
        // Who has waited while a fetch failed does not begin another, which those behind would wait for in turn.
        if self.failures.load(Ordering::Acquire) != failures
            && let Some(failure) = &state.failure
        {
            return Err(Failure::transport(failure.clone()));
        }
        let issued = match (self.source)().await {
            Ok(issued) => issued,
            Err(cause) => {
                let failure = NotFetched(cause.into());
                state.failure = Some(failure.clone());
                self.failures.fetch_add(1, Ordering::Release);
                return Err(Failure::transport(failure));
            }
        };
        state.failure = None;
        state.credential = Some(issued.credential.clone());
        // A lifetime beyond what the clock can hold is without end.
        state.good_until = issued.lifetime.and_then(|lifetime| {
            Instant::now().checked_add(lifetime.saturating_sub(MARGIN.min(lifetime / 10)))
        });
        state.issue += 1;
        Ok((issued.credential, state.issue))
    }

    async fn forget(&self, issue: u64) {
        let mut state = self.state.lock().await;
        if state.issue == issue {
            state.credential = None;
        }
    }
}

/// A credential's source did not give one. All who waited for it are told the same.
#[derive(Clone, Debug)]
struct NotFetched(Arc<dyn Error + Send + Sync>);

impl fmt::Display for NotFetched {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("no credential was to be had")
    }
}

impl Error for NotFetched {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.0)
    }
}
