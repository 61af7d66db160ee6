//! What the task of a connection, or of a stream of h2, waits for from its caller: noted in passing, looked at only when the task has nothing
//! else to do.
//!
//! A timer of its own for each body would cost each request more than its limit is worth: bodies mostly come with their heads. So a body
//! notes that it waits where its task finds it, and the task sees to it that somebody looks again in time.

use std::cell::{Cell, RefCell};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use tokio::time::Instant;

tokio::task_local! {
    /// The progress of the task that runs.
    static PROGRESS: Progress;
}

/// What one task waits for.
#[derive(Debug)]
pub(super) struct Progress {
    /// How the task is woken, to tell whoever polls from elsewhere.
    waker: RefCell<Option<Waker>>,
    attention: Attention,
    body: Cell<Option<BodyWait>>,
    window: Cell<Window>,
}

/// From when on a body that waits is worth a look at the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Attention {
    /// As soon as the task has nothing else to do.
    AtOnce,
    /// When the task has had nothing else to do twice: hyper's HTTP/1.1 wakes itself to read what it has been asked for, and has mostly
    /// received already.
    SecondTime,
}

/// Whether a piece of the answer waits for the caller to make room for it.
#[derive(Clone, Copy, Debug, Default)]
enum Window {
    /// There is no such piece.
    #[default]
    Free,
    /// There is one, of which nobody has looked at the clock yet.
    Unattended,
    Since(Instant),
}

#[derive(Clone, Copy, Debug)]
struct BodyWait {
    /// How long it may be waited for from the moment at which that is looked at.
    time: Duration,
    is_seen: bool,
    since: Option<Instant>,
    is_over: bool,
}

/// What became of a body's note that it waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Noted {
    /// The task will poll it again in time.
    Waiting,
    /// It has waited for too long.
    Over,
    /// It is not polled by the task of its exchange, and has to look after itself.
    Elsewhere,
}

impl Progress {
    fn new(attention: Attention) -> Self {
        Self {
            waker: RefCell::default(),
            attention,
            body: Cell::default(),
            window: Cell::default(),
        }
    }

    /// When the body that waits has waited for too long.
    fn body_due(&self) -> Option<Instant> {
        let mut wait = self.body.get().filter(|wait| !wait.is_over)?;
        if self.attention == Attention::SecondTime && !wait.is_seen {
            wait.is_seen = true;
            self.body.set(Some(wait));
            return None;
        }
        let since = *wait.since.get_or_insert_with(Instant::now);
        self.body.set(Some(wait));
        Some(since + wait.time)
    }
}

/// Runs a future that notes its progress.
pub(super) fn observed<F: Future>(
    attention: Attention,
    future: F,
) -> impl Future<Output = F::Output> {
    PROGRESS.scope(Progress::new(attention), future)
}

/// Notes by whom the task is polled, and returns whether that is somebody else than before.
pub(super) fn begin(task: &Context<'_>) -> bool {
    PROGRESS.with(|progress| {
        let mut waker = progress.waker.borrow_mut();
        let is_new = waker
            .as_ref()
            .is_none_or(|waker| !waker.will_wake(task.waker()));
        if is_new {
            *waker = Some(task.waker().clone());
        }
        is_new
    })
}

/// When the body for which the task waits will have taken too long; nothing if it waits for none.
pub(super) fn body_due() -> Option<Instant> {
    PROGRESS.with(Progress::body_due)
}

/// Has the body for which the task waits fail.
pub(super) fn end_body() {
    PROGRESS.with(|progress| {
        if let Some(wait) = progress.body.get() {
            let is_over = true;
            progress.body.set(Some(BodyWait { is_over, ..wait }));
        }
    });
}

/// When a piece of the answer will have waited for this long; nothing if none does.
pub(super) fn window_due(time: Duration) -> Option<Instant> {
    PROGRESS.with(|progress| {
        let since = match progress.window.get() {
            Window::Free => return None,
            Window::Unattended => Instant::now(),
            Window::Since(since) => since,
        };
        progress.window.set(Window::Since(since));
        Some(since + time)
    })
}

/// A request begins, and what the one before it waited for is of no concern any more.
pub(super) fn forget_body() {
    // Over h2, requests begin in the task of their connection, in which nothing waits.
    let _ = PROGRESS.try_with(|progress| progress.body.take());
}

/// A body has nothing yet, and may be waited for this long.
pub(super) fn body_waits(task: &Context<'_>, time: Duration) -> Noted {
    let noted = PROGRESS.try_with(|progress| {
        let waker = progress.waker.borrow();
        if waker
            .as_ref()
            .is_none_or(|waker| !waker.will_wake(task.waker()))
        {
            return Noted::Elsewhere;
        }
        match progress.body.get() {
            Some(wait) if wait.is_over => {
                progress.body.set(None);
                Noted::Over
            }
            Some(_) => Noted::Waiting,
            None => {
                progress.body.set(Some(BodyWait {
                    time,
                    is_seen: false,
                    since: None,
                    is_over: false,
                }));
                Noted::Waiting
            }
        }
    });
    noted.unwrap_or(Noted::Elsewhere)
}

/// A body that waited has come, or nobody wants it any more: how long it is known to have waited.
pub(super) fn body_came() -> Duration {
    let wait = PROGRESS.try_with(|progress| progress.body.take());
    let since = wait.ok().flatten().and_then(|wait| wait.since);
    since.map_or(Duration::ZERO, |since| since.elapsed())
}

/// The next piece of an answer is asked for; what comes of it is noted.
pub(super) fn answer_piece<T>(poll: impl FnOnce() -> Poll<T>) -> Poll<T> {
    let polled = poll();
    // Whoever polls it elsewhere looks after it there.
    let _ = PROGRESS.try_with(|progress| {
        progress.window.set(match polled {
            Poll::Ready(_) => Window::Unattended,
            Poll::Pending => Window::Free,
        });
    });
    polled
}
