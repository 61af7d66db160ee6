//! What ends a connection besides its caller: that it idles, that the server stops, that what it waits for does not come.
//!
//! All of it shares one timer, which is armed rarely and moved only to ring earlier: when it rings, it is looked at what is really due. Neither
//! it nor the signal to stop is polled for each request; both have the task's waker and tell by themselves.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::sync::watch;
use tokio::task::coop::unconstrained;
use tokio::time::{Instant, Sleep, sleep_until};

use super::activity::{Activity, Snapshot};
use super::limits::ConnectionLimits;
use super::progress;

/// In how many steps it is found out that a connection idles.
const STEPS: u32 = 4;

/// How far away a moment is that never comes.
const NEVER: Duration = Duration::from_hours(365 * 24);

/// The course of one connection.
pub(super) struct Course {
    limits: Arc<ConnectionLimits>,
    activity: Arc<Activity>,
    stop: watch::Receiver<()>,
    /// Wakes the task when `stop` has changed.
    stopped: Pin<Box<dyn Future<Output = ()> + Send>>,
    timer: Pin<Box<Sleep>>,
    phase: Phase,
}

#[derive(Clone, Copy, Debug)]
enum Phase {
    Open {
        /// The activity when it was last looked at, and how often in a row nothing had changed then.
        last: Snapshot,
        quiet: u32,
        next: Instant,
    },
    /// It idled; at that moment it is cut off unless it has gone on after all.
    Leaving { until: Instant },
    /// The server stops, and sees to it that all connections end.
    Stopping,
}

/// What is to be done with the connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Turn {
    /// It shall end with the requests that it has open.
    Finish,
    /// It has had that chance: it shall end.
    Cut,
    /// The body for which it waits fails: it shall be polled again.
    Resume,
}

impl Course {
    pub(super) fn new(
        limits: Arc<ConnectionLimits>,
        activity: Arc<Activity>,
        stop: watch::Receiver<()>,
    ) -> Self {
        let next = Instant::now() + limits.idle_time / STEPS;
        let mut signal = stop.clone();
        Self {
            limits,
            activity,
            stop,
            stopped: Box::pin(async move {
                // Without a sender there is no server, which has taken its connections with it.
                let _ = signal.changed().await;
            }),
            timer: Box::pin(sleep_until(next)),
            phase: Phase::Open {
                last: Snapshot::default(),
                quiet: 0,
                next,
            },
        }
    }

    /// Has this task woken, in the place of another one, when there is something to be done.
    pub(super) fn move_to(&mut self, task: &mut Context<'_>) {
        if !matches!(self.phase, Phase::Stopping) {
            let _ = poll_once(self.stopped.as_mut(), task);
        }
        let _ = poll_once(self.timer.as_mut(), task);
    }

    /// What is to be done next with a connection that has nothing to do itself.
    pub(super) fn poll(&mut self, task: &mut Context<'_>) -> Poll<Turn> {
        if !matches!(self.phase, Phase::Stopping) && self.stop.has_changed().unwrap_or(true) {
            self.phase = Phase::Stopping;
            return Poll::Ready(Turn::Finish);
        }
        let body_due = progress::body_due();
        if let Some(due) = body_due
            && due < self.timer.deadline()
        {
            self.arm(due, task);
        }
        while self.timer.is_elapsed() {
            let now = Instant::now();
            let turn = if body_due.is_some_and(|due| due <= now) {
                progress::end_body();
                Some(Turn::Resume)
            } else {
                self.step(now)
            };
            let next = self.due(now);
            let next = body_due
                .filter(|due| *due > now)
                .map_or(next, |due| due.min(next));
            self.arm(next, task);
            if let Some(turn) = turn {
                return Poll::Ready(turn);
            }
        }
        Poll::Pending
    }

    /// When the phase has its next step.
    fn due(&self, now: Instant) -> Instant {
        match self.phase {
            Phase::Open { next: due, .. } | Phase::Leaving { until: due } => due,
            Phase::Stopping => now + NEVER,
        }
    }

    fn step(&mut self, now: Instant) -> Option<Turn> {
        if now < self.due(now) {
            return None;
        }
        let activity = self.activity.now();
        match &mut self.phase {
            Phase::Stopping => None,
            Phase::Leaving { until } => {
                *until = now + self.limits.write_time;
                activity.is_quiet().then_some(Turn::Cut)
            }
            Phase::Open { last, quiet, next } => {
                let has_rested = activity == *last && activity.is_quiet();
                *quiet = if has_rested { *quiet + 1 } else { 0 };
                *last = activity;
                *next = now + self.limits.idle_time / STEPS;
                (*quiet == STEPS).then(|| {
                    let until = now + self.limits.write_time;
                    self.phase = Phase::Leaving { until };
                    Turn::Finish
                })
            }
        }
    }

    fn arm(&mut self, due: Instant, task: &mut Context<'_>) {
        self.timer.as_mut().reset(due);
        // If it is over already, it is found so by the next look at it.
        let _ = poll_once(self.timer.as_mut(), task);
    }
}

/// Polls to be woken. A task that has done much already must be woken by what it waits for all the same, and not only once more at once.
fn poll_once<F: Future + Unpin>(future: F, task: &mut Context<'_>) -> Poll<F::Output> {
    let mut unlimited = std::pin::pin!(unconstrained(future));
    unlimited.as_mut().poll(task)
}
