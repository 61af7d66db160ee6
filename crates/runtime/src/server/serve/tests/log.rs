//! What is logged: panics, and connections that cannot be accepted.

use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use tokio::sync::Notify;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use super::*;
use crate::recorded::subscribe;

/// Keeps what is logged in this thread.
#[derive(Clone, Default)]
struct Log(Arc<(Mutex<String>, Notify)>);

impl Log {
    /// Waits until this is part of it.
    async fn tells(&self, part: &str) {
        within(async {
            while !self.0.0.lock().unwrap().contains(part) {
                self.0.1.notified().await;
            }
        })
        .await;
    }
}

impl Visit for Log {
    fn record_debug(&mut self, _: &Field, value: &dyn Debug) {
        let text = format!("{value:?}\n");
        self.0.0.lock().unwrap().push_str(&text);
        self.0.1.notify_one();
    }
}

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        *metadata.level() <= tracing::Level::WARN
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        event.record(&mut self.clone());
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn a_panic_of_a_handler_is_logged() {
    let log = Log::default();
    let _guard = subscribe(log.clone());
    let server = Server::start(ConnectionLimits::default()).await;
    let answer = server.exchange(&get_request("/panic")).await;
    assert!(answer.starts_with("HTTP/1.1 500 "), "{answer}");
    log.tells("a handler panicked: on purpose").await;
}

#[tokio::test]
async fn a_panic_in_the_middle_of_an_answer_ends_its_connection_alone_and_is_logged() {
    let log = Log::default();
    let _guard = subscribe(log.clone());
    let server = Server::start(ConnectionLimits::default()).await;
    server.exchange(&get_request("/breaking")).await;
    log.tells("a connection panicked: in the middle of an answer")
        .await;
    let answer = server.exchange(&get_request("/")).await;
    assert!(answer.ends_with("hello"), "{answer}");
}

/// A socket for datagrams is none that connections could be accepted from.
#[cfg(unix)]
#[tokio::test]
async fn a_server_that_cannot_accept_stops_at_once() {
    let log = Log::default();
    let _guard = subscribe(log.clone());
    let socket = std::net::UdpSocket::bind("127.0.0.1:0").unwrap();
    socket.set_nonblocking(true).unwrap();
    let address = socket.local_addr().unwrap();
    let sender = std::net::UdpSocket::bind("127.0.0.1:0").unwrap();
    sender.send_to(b"x", address).unwrap();
    let descriptor = std::os::fd::OwnedFd::from(socket);
    let listener = TcpListener::from_std(descriptor.into()).unwrap();
    let server = Server::of(Serving::new(listener));
    log.tells("no connection can be accepted").await;

    // The clock stands for as long as there is something to do.
    tokio::time::pause();
    let told = tokio::time::Instant::now();
    server.stop.send(()).unwrap();
    server.ended.await.unwrap();
    assert_eq!(told.elapsed(), Duration::ZERO);
}
