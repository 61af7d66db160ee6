//! The writers: a few tasks, each of which commits whatever is waiting for it in one go.
//!
//! A flush takes the database about as long for one customer as for a hundred. So a writer takes all writes that have arrived
//! while it was committing and puts them into one transaction. Worlds are dealt out to the writers: those of one server never
//! wait for each other's locks, and a world that many callers write to gets large batches rather than many.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;

use super::super::{Options, StoreError, Unavailable};
use super::batch::Batch;
use super::failure::{Failure, Retry};
use super::plan::Write;
use super::pool::Pool;
use crate::customer::Customer;

/// A handle on the tasks.
pub(super) struct Writers {
    queues: Vec<mpsc::Sender<Message>>,
    tasks: Mutex<Vec<JoinHandle<()>>>,
}

/// What a task is told.
enum Message {
    /// Do this, and answer.
    Write(Box<Piece>),
    /// Stop after what came before.
    Close,
}

/// A write with the caller who waits for it.
struct Piece {
    write: Write,
    caller: oneshot::Sender<Answer>,
}

type Answer = Result<Customer, StoreError>;

impl Writers {
    /// Starts the tasks.
    pub(super) fn start(pool: &Pool, options: &Options) -> Self {
        let (mut queues, mut tasks) = (Vec::new(), Vec::new());
        for _ in 0..WRITERS {
            let (queue, messages) = mpsc::channel(QUEUE_LENGTH);
            let writer = Writer {
                pool: pool.clone(),
                options: options.clone(),
            };
            queues.push(queue);
            tasks.push(tokio::spawn(writer.run(messages)));
        }
        Self {
            queues,
            tasks: Mutex::new(tasks),
        }
    }

    /// Has this done, and returns what came of it once it is committed.
    pub(super) async fn submit(&self, write: Write) -> Answer {
        let closed = || StoreError::Unavailable(Unavailable::closed());
        let queue = usize::from(write.world().key_hash()[0]) % self.queues.len();
        let (caller, answer) = oneshot::channel();
        self.queues[queue]
            .send(Message::Write(Box::new(Piece { write, caller })))
            .await
            .map_err(|_| closed())?;
        answer.await.map_err(|_| closed())?
    }

    /// Lets the tasks finish what was submitted before, and waits for their end.
    pub(super) async fn close(&self) {
        for queue in &self.queues {
            // Fails where the task has ended already.
            let _ = queue.send(Message::Close).await;
        }
        let tasks = std::mem::take(&mut *self.tasks.lock().unwrap_or_else(PoisonError::into_inner));
        for task in tasks {
            if task.await.is_err() {
                tracing::error!("a writer of the store had panicked");
            }
        }
    }
}

/// Enough to have one batch on its way to the database's disk while others are being made up.
const WRITERS: usize = 4;

/// How many callers may wait for a writer before further ones wait outside.
const QUEUE_LENGTH: usize = 1024;

/// How often a transaction is tried that gets in the way of others.
const ATTEMPTS: u32 = 5;

/// How long to step aside at first.
const PAUSE: Duration = Duration::from_millis(5);

/// One of the tasks.
struct Writer {
    pool: Pool,
    options: Options,
}

impl Writer {
    /// Takes what is waiting, commits it, answers, until it is told to stop or all handles are gone.
    async fn run(self, mut messages: mpsc::Receiver<Message>) {
        // Limited, so that the first of a batch does not wait for ever. No more than may wait ever come at once.
        let limit = self.options.batch.get().min(QUEUE_LENGTH);
        let mut batch = Vec::with_capacity(limit);
        let mut closing = false;
        while !closing && messages.recv_many(&mut batch, limit).await > 0 {
            let (mut writes, mut callers) = (Vec::new(), Vec::new());
            for message in batch.drain(..) {
                match message {
                    Message::Write(piece) if !closing => {
                        writes.push(piece.write);
                        callers.push(piece.caller);
                    }
                    // Dropping it tells its caller that the store is closed.
                    Message::Write(_) => {}
                    Message::Close => closing = true,
                }
            }
            let answers = self.commit(&writes).await;
            for (caller, answer) in callers.into_iter().zip(answers) {
                // The caller may have gone away meanwhile; what was committed stays committed.
                let _ = caller.send(answer);
            }
        }
    }

    /// Commits the writes together. Where the database refuses one of them, nobody knows which, so each gets a transaction of
    /// its own then.
    async fn commit(&self, writes: &[Write]) -> Vec<Answer> {
        if writes.is_empty() {
            return Vec::new();
        }
        match self.commit_patiently(writes).await {
            Ok(answers) => answers,
            Err(failure) if failure.retry == Retry::No && writes.len() > 1 => {
                let mut answers = Vec::with_capacity(writes.len());
                for write in writes {
                    let alone = self.commit_patiently(std::slice::from_ref(write)).await;
                    answers.push(match alone {
                        Ok(mut answers) => answers
                            .pop()
                            .unwrap_or_else(|| unreachable!("a write has an answer")),
                        Err(failure) => Err(self.lost(failure)),
                    });
                }
                answers
            }
            Err(failure) => {
                let error = self.lost(failure);
                vec![Err(error); writes.len()]
            }
        }
    }

    /// Commits the writes, again if need be, as long as others are in the way.
    async fn commit_patiently(&self, writes: &[Write]) -> Result<Vec<Answer>, Failure> {
        let batch = Batch {
            writes,
            options: &self.options,
        };
        let mut attempt = 1;
        loop {
            match self.pool.run(&batch).await {
                Err(failure) if failure.retry == Retry::Yes && attempt < ATTEMPTS => {
                    tracing::debug!(
                        detail = failure.unavailable.detail,
                        attempt,
                        "a transaction is tried again"
                    );
                    tokio::time::sleep(PAUSE * attempt).await;
                    attempt += 1;
                }
                outcome => return outcome,
            }
        }
    }

    fn lost(&self, failure: Failure) -> StoreError {
        failure.noted(&self.options.metrics, "a transaction was lost")
    }
}
