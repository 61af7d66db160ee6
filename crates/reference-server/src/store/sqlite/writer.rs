//! The writer: one thread with one connection, which commits whatever is waiting in one go.
//!
//! A flush takes the disk about as long for one customer as for a hundred. So the thread takes all work that has arrived
//! while it was flushing, runs it piece by piece, commits once, and only then answers. A piece that is refused (a conflict,
//! say) has changed nothing; when the database fails, nothing of the transaction counts and everyone in it hears of the
//! failure.

use std::sync::{Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Instant;

use rusqlite::Connection;
use tokio::sync::{mpsc, oneshot};

use super::place::Place;
use super::session::Session;
use super::{OpenError, Options, StoreError, Unavailable, sqlite_failure};

/// A handle on the thread.
pub(super) struct Writer {
    queue: mpsc::Sender<Message>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

/// What the thread is told.
enum Message {
    /// Run this.
    Work(Box<dyn Work>),
    /// Stop after what came before.
    Close,
}

/// A piece of work with the caller who waits for it.
trait Work: Send {
    /// Does it, inside a transaction that is not yet committed.
    ///
    /// # Errors
    ///
    /// The database failed. What is only refused has changed nothing, and is the caller's business alone.
    fn run(&mut self, session: &mut Session<'_>) -> Result<(), Unavailable>;

    /// Tells the caller how it went: by its own result, or by the failure that took the transaction with it.
    fn answer(self: Box<Self>, failure: Option<Unavailable>);
}

/// A function as a piece of work.
struct Piece<F, T> {
    function: Option<F>,
    result: Option<Result<T, StoreError>>,
    caller: oneshot::Sender<Result<T, StoreError>>,
}

impl<F, T> Work for Piece<F, T>
where
    F: FnOnce(&mut Session<'_>) -> Result<T, StoreError> + Send,
    T: Send,
{
    fn run(&mut self, session: &mut Session<'_>) -> Result<(), Unavailable> {
        self.result = self.function.take().map(|function| function(session));
        match &self.result {
            Some(Err(StoreError::Unavailable(failure))) => Err(failure.clone()),
            _ => Ok(()),
        }
    }

    fn answer(self: Box<Self>, failure: Option<Unavailable>) {
        let result = match failure {
            Some(failure) => Err(StoreError::Unavailable(failure)),
            None => self.result.unwrap_or_else(|| {
                unreachable!("a transaction commits after all of its work has run")
            }),
        };
        // The caller may have gone away meanwhile; what was committed stays committed.
        let _ = self.caller.send(result);
    }
}

impl Writer {
    /// Starts the thread.
    pub(super) fn start(
        connection: Connection,
        place: Place,
        options: Options,
    ) -> Result<Self, OpenError> {
        let (queue, messages) = mpsc::channel(QUEUE_LENGTH);
        let thread = std::thread::Builder::new()
            .name("store-writer".to_owned())
            .spawn(move || run(&connection, &place, &options, messages))
            .map_err(OpenError::Thread)?;
        Ok(Self {
            queue,
            thread: Mutex::new(Some(thread)),
        })
    }

    /// Has this run on the thread, and returns its result once it is committed.
    pub(super) async fn submit<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Session<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (caller, result) = oneshot::channel();
        let piece = Piece {
            function: Some(work),
            result: None,
            caller,
        };
        let closed = || StoreError::Unavailable(Unavailable::closed());
        self.queue
            .send(Message::Work(Box::new(piece)))
            .await
            .map_err(|_| closed())?;
        result.await.map_err(|_| closed())?
    }

    /// Lets the thread finish what was submitted before, and waits for its end.
    pub(super) fn close(&self) {
        let thread = self
            .thread
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        if let Some(thread) = thread {
            // From a thread of its own, because the queue is asynchronous and may be full.
            let queue = self.queue.clone();
            let closer = std::thread::spawn(move || queue.blocking_send(Message::Close));
            let _ = closer.join();
            if thread.join().is_err() {
                tracing::error!("the store's writer had panicked");
            }
        }
    }
}

/// How many callers may wait before further ones wait outside.
const QUEUE_LENGTH: usize = 1024;

/// The thread's life: takes what is waiting, commits it, answers, until it is told to stop or all handles are gone.
fn run(
    connection: &Connection,
    place: &Place,
    options: &Options,
    mut messages: mpsc::Receiver<Message>,
) {
    // Limited, so that the first of a batch does not wait for ever. No more than may wait ever come at once.
    let limit = options.batch.get().min(QUEUE_LENGTH);
    let mut batch = Vec::with_capacity(limit);
    let mut closing = false;
    while !closing && messages.blocking_recv_many(&mut batch, limit) > 0 {
        let mut work = Vec::with_capacity(batch.len());
        for message in batch.drain(..) {
            match message {
                Message::Work(piece) if !closing => work.push(piece),
                // Dropping it tells its caller that the store is closed.
                Message::Work(_) => {}
                Message::Close => closing = true,
            }
        }
        if !work.is_empty() {
            commit_together(connection, place, options, work);
        }
    }
}

/// Runs the pieces in one transaction and answers them.
fn commit_together(
    connection: &Connection,
    place: &Place,
    options: &Options,
    mut work: Vec<Box<dyn Work>>,
) {
    let failure = transact(connection, place, options, &mut work).err();
    if let Some(failure) = &failure {
        options.metrics.failed(failure.cause);
        tracing::error!(%failure, remedy = failure.cause.remedy(), pieces = work.len(), "a transaction was lost");
        // Fails where the database has rolled back on its own account, which is what is wanted.
        let _ = connection.execute_batch("ROLLBACK");
    }
    for piece in work {
        piece.answer(failure.clone());
    }
}

/// Runs the pieces and commits.
fn transact(
    connection: &Connection,
    place: &Place,
    options: &Options,
    work: &mut [Box<dyn Work>],
) -> Result<(), Unavailable> {
    let execute = |statement| {
        connection
            .execute_batch(statement)
            .map_err(|error| sqlite_failure(&error))
    };
    place.verify()?;
    execute("BEGIN IMMEDIATE")?;
    let mut session = Session::new(connection, &options.identifiers, &options.clock);
    for piece in work.iter_mut() {
        piece.run(&mut session)?;
    }
    session.settle().map_err(|error| sqlite_failure(&error))?;
    let commit = Instant::now();
    execute("COMMIT")?;
    // Once more, because what was committed to a file that is no longer there is lost when the server ends.
    place.verify()?;
    options.metrics.committed(work.len(), commit.elapsed());
    Ok(())
}

#[cfg(test)]
mod tests;
