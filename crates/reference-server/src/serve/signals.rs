//! The signals by which an operating system, or a person, asks the process to end.

use tokio::sync::watch;

/// Turns true when the process is told to stop. Told so twice, it ends at once.
pub(super) fn stop_signal() -> std::io::Result<watch::Receiver<bool>> {
    let mut signals = Signals::listen()?;
    let (sender, receiver) = watch::channel(false);
    tokio::spawn(async move {
        signals.next().await;
        tracing::info!("stopping: finishing what is being served");
        let _ = sender.send(true);
        signals.next().await;
        std::process::exit(130);
    });
    Ok(receiver)
}

/// Waits for the signal.
pub(super) async fn stopped(mut stop: watch::Receiver<bool>) {
    // The sender is only dropped when the process ends.
    let _ = stop.wait_for(|stopped| *stopped).await;
}

/// The signals that ask a process to end.
#[cfg(unix)]
struct Signals {
    interrupt: tokio::signal::unix::Signal,
    terminate: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl Signals {
    fn listen() -> std::io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self {
            interrupt: signal(SignalKind::interrupt())?,
            terminate: signal(SignalKind::terminate())?,
        })
    }

    async fn next(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }
}

/// The signal that asks a process to end: Ctrl-C.
#[cfg(not(unix))]
struct Signals;

#[cfg(not(unix))]
impl Signals {
    fn listen() -> std::io::Result<Self> {
        Ok(Self)
    }

    async fn next(&mut self) {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}
