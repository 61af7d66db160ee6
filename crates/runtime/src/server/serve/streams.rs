//! The exchanges of an h2 connection, each a task of its own with limits of its own.

use std::net::SocketAddr;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use hyper::rt::Executor;
use tokio::time::{Sleep, sleep_until};

use super::limits::ConnectionLimits;
use super::panic::caught;
use super::progress::{self, Attention};

/// Runs the exchanges of one h2 connection. One whose caller opens no window for its answer is given up, so that it holds neither the answer nor
/// the stream for ever.
#[derive(Clone, Debug)]
pub(super) struct Streams {
    pub(super) peer: SocketAddr,
    pub(super) limits: Arc<ConnectionLimits>,
}

impl<F> Executor<F> for Streams
where
    F: Future<Output: Send> + Send + 'static,
{
    fn execute(&self, exchange: F) {
        let (peer, write_time) = (self.peer, self.limits.write_time);
        tokio::spawn(progress::observed(Attention::AtOnce, async move {
            let mut exchange = pin!(exchange);
            let mut alarm = Alarm::default();
            std::future::poll_fn(|task| {
                loop {
                    progress::begin(task);
                    let poll = || exchange.as_mut().poll(task);
                    // What it comes to, or that it panicked, nobody waits for.
                    if !matches!(caught("an answer over h2", peer, poll), Ok(Poll::Pending)) {
                        return Poll::Ready(());
                    }
                    if std::task::ready!(alarm.poll(task, write_time)) == Alert::Window {
                        tracing::debug!(%peer, "a stream was reset: no window was opened for its answer");
                        return Poll::Ready(());
                    }
                    progress::end_body();
                }
            })
            .await;
        }));
    }
}

/// Rings when the exchange has waited for its caller for too long.
#[derive(Default)]
struct Alarm(Option<Pin<Box<Sleep>>>);

/// For what it has waited for too long.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Alert {
    Body,
    Window,
}

impl Alarm {
    fn poll(&mut self, task: &mut Context<'_>, write_time: Duration) -> Poll<Alert> {
        let body = progress::body_due().map(|due| (due, Alert::Body));
        let window = progress::window_due(write_time).map(|due| (due, Alert::Window));
        let dues = body.into_iter().chain(window);
        let Some((due, alert)) = dues.min_by_key(|(due, _)| *due) else {
            return Poll::Pending;
        };
        let timer = self.0.get_or_insert_with(|| Box::pin(sleep_until(due)));
        if timer.deadline() != due {
            timer.as_mut().reset(due);
        }
        timer.as_mut().poll(task).map(|()| alert)
    }
}
