//! Answers written in a test, in place of a service.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::fmt::{self, Debug, Formatter};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::{Failure, Operation};

/// Answers written in a test, in place of a service: no sockets, no server, the contract's own types.
///
/// ```ignore
/// let mock = Mock::new()
///     .on(|request: GetCustomer| Err(GetCustomerError::NotFound("nobody".to_owned())));
/// let client = Client::builder("http://mock").mock(&mock).build()?;
/// code_under_test(&client).await;
/// assert_eq!(mock.requests::<GetCustomer>(), [GetCustomer::new("user_1".to_owned())]);
/// ```
///
/// A call of an operation that has no answer fails with a [`Failure`] that names it. Requests are recorded in the order of the
/// calls. Clones share everything.
#[derive(Clone, Default)]
pub struct Mock(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    answers: HashMap<TypeId, Arc<dyn Any + Send + Sync>>,
    requests: Vec<(&'static str, Box<dyn Any + Send>)>,
}

/// The answer of an operation, and how its request is kept.
struct Answer<O: Operation> {
    answer: Box<Mutex<Function<O>>>,
    kept: fn(&O) -> Box<dyn Any + Send>,
}

type Function<O> = dyn FnMut(O) -> Result<<O as Operation>::Output, <O as Operation>::Error> + Send;

impl Mock {
    /// A mock that answers nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Answers an operation, which the type of the function's argument names, in place of an earlier answer to it.
    #[must_use]
    pub fn on<O: Operation + Clone>(
        self,
        answer: impl FnMut(O) -> Result<O::Output, O::Error> + Send + 'static,
    ) -> Self {
        self.insert(Answer {
            answer: Box::new(Mutex::new(answer)),
            kept: |request| Box::new(request.clone()),
        })
    }

    /// Answers an operation whose request can be read only once; the request is then not recorded, only the call.
    #[must_use]
    pub fn on_read_once<O: Operation>(
        self,
        answer: impl FnMut(O) -> Result<O::Output, O::Error> + Send + 'static,
    ) -> Self {
        self.insert(Answer {
            answer: Box::new(Mutex::new(answer)),
            kept: |_| Box::new(()),
        })
    }

    /// The ids of the operations that were called, in the order of the calls.
    pub fn calls(&self) -> Vec<&'static str> {
        let state = lock(&self.0);
        state.requests.iter().map(|(id, _)| *id).collect()
    }

    /// The requests of an operation in the order of the calls.
    pub fn requests<O: Operation + Clone>(&self) -> Vec<O> {
        let state = lock(&self.0);
        let requests = state.requests.iter();
        requests
            .filter_map(|(_, request)| request.downcast_ref().cloned())
            .collect()
    }

    pub(super) fn answer<O: Operation>(&self, request: O) -> Result<O::Output, O::Error> {
        let id = O::DESCRIPTION.id;
        let answer = {
            let mut state = lock(&self.0);
            let answer = state.answers.get(&TypeId::of::<O>()).cloned();
            let answer = answer.and_then(|answer| answer.downcast::<Answer<O>>().ok());
            let kept = answer.as_ref().map_or_else(
                || Box::new(()) as Box<dyn Any + Send>,
                |answer| (answer.kept)(&request),
            );
            state.requests.push((id, kept));
            answer
        };
        let Some(answer) = answer else {
            return Err(Failure::internal(format!(
                "the mock has no answer to `{id}`: give it one with `.on(..)`"
            ))
            .into());
        };
        // Only the operation's own answer is locked: it may call others.
        let mut answer = lock(&*answer.answer);
        answer(request)
    }

    fn insert<O: Operation>(self, answer: Answer<O>) -> Self {
        lock(&self.0)
            .answers
            .insert(TypeId::of::<O>(), Arc::new(answer));
        self
    }
}

/// A test that has panicked leaves nothing half done here.
fn lock<T: ?Sized>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Debug for Mock {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Mock")
            .field("calls", &self.calls())
            .finish_non_exhaustive()
    }
}
