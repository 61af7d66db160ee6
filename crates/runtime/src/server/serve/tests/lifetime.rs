//! How long connections live, how many there are, and how a server ends.

use super::*;

#[tokio::test]
async fn a_connection_without_requests_is_closed() {
    let limits = ConnectionLimits::default().with_idle_time(SHORT);
    let server = Server::start(limits).await;
    assert_eq!(server.exchange(b"").await, "");
    let answer = server.exchange(b"GET / HTTP/1.1\r\nhost: x\r\n\r\n").await;
    assert!(answer.ends_with("hello"), "{answer}");
}

#[tokio::test]
async fn a_connection_with_a_request_is_not_idle() {
    let limits = ConnectionLimits::default().with_idle_time(Duration::from_millis(50));
    let server = Server::start(limits).await;
    let answer = server.exchange(&get_request("/slow")).await;
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
}

#[tokio::test]
async fn a_connection_beyond_the_limit_waits_until_another_closes() {
    let limits = ConnectionLimits::default().with_connections(2);
    let server = Server::start(limits).await;
    let mut open = Vec::new();
    for _ in 0..2 {
        let mut socket = server.connect().await;
        let request = b"GET / HTTP/1.1\r\nhost: x\r\n\r\n";
        socket.write_all(request).await.unwrap();
        socket.read_u8().await.unwrap();
        open.push(socket);
    }
    let mut waiting = server.connect().await;
    waiting.write_all(&get_request("/")).await.unwrap();
    let early = tokio::time::timeout(SHORT, waiting.readable()).await;
    assert!(early.is_err(), "a third connection was let in");
    open.pop();
    let answer = read_to_end(&mut waiting).await;
    assert!(answer.ends_with("hello"), "{answer}");
}

#[tokio::test]
async fn a_server_that_stops_finishes_what_it_serves_and_closes_the_rest() {
    let server = Server::start(ConnectionLimits::default()).await;
    let (mut silent, mut half) = (server.connect().await, server.connect().await);
    let mut idle = server.connect().await;
    let request = b"GET / HTTP/1.1\r\nhost: x\r\n\r\n";
    idle.write_all(request).await.unwrap();
    idle.read_u8().await.unwrap();
    let head =
        b"POST /echo HTTP/1.1\r\nhost: x\r\ncontent-length: 3\r\nexpect: 100-continue\r\n\r\n";
    half.write_all(head).await.unwrap();
    // The interim answer says that the handler reads.
    let mut interim = [0; 25];
    half.read_exact(&mut interim).await.unwrap();

    server.stop.send(()).unwrap();
    assert_eq!(read_to_end(&mut silent).await, "");
    read_to_end(&mut idle).await;
    half.write_all(b"abc").await.unwrap();
    let answer = read_to_end(&mut half).await;
    assert!(answer.ends_with("abc"), "{answer}");
    within(server.ended).await.unwrap();
    assert!(TcpStream::connect(server.address).await.is_err());
}

#[tokio::test]
async fn a_server_that_is_dropped_cuts_off_what_it_serves() {
    let server = Server::start(ConnectionLimits::default()).await;
    let mut socket = server.connect().await;
    let request = b"GET / HTTP/1.1\r\nhost: x\r\n\r\n";
    socket.write_all(request).await.unwrap();
    socket.read_u8().await.unwrap();
    server.ended.abort();
    read_to_end(&mut socket).await;
}

#[tokio::test]
async fn a_connection_that_has_had_requests_is_closed_when_it_idles() {
    let limits = ConnectionLimits::default().with_idle_time(SHORT);
    let server = Server::start(limits).await;
    let mut socket = server.connect().await;
    for _ in 0..3 {
        let request = b"GET / HTTP/1.1\r\nhost: x\r\n\r\n";
        socket.write_all(request).await.unwrap();
        let mut bytes = [0; 4096];
        let length = within(socket.read(&mut bytes)).await.unwrap();
        assert!(bytes[..length].ends_with(b"hello"));
    }
    assert_eq!(read_to_end(&mut socket).await, "");
}

#[tokio::test]
async fn what_has_not_ended_when_a_server_has_stopped_for_long_is_cut_off() {
    let limits = ConnectionLimits::default().with_drain_time(SHORT);
    let server = Server::start(limits).await;
    let mut socket = server.connect().await;
    socket.write_all(&get_request("/never")).await.unwrap();
    // A second caller is answered when the first has been let in.
    let answer = server.exchange(&get_request("/")).await;
    assert!(answer.ends_with("hello"), "{answer}");
    server.stop.send(()).unwrap();
    assert_eq!(read_to_end(&mut socket).await, "");
    within(server.ended).await.unwrap();
}

#[tokio::test]
async fn a_guard_is_held_for_as_long_as_its_connection_is_open() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (sender, mut guards) = tokio::sync::mpsc::unbounded_channel();
    let serving = Serving::new(listener).with_guard(move |peer| {
        let (held, dropped) = oneshot::channel::<()>();
        sender.send((peer, dropped)).unwrap();
        held
    });
    let server = Server::of(serving);
    let mut socket = server.connect().await;
    let own = socket.local_addr().unwrap();
    let (peer, mut dropped) = within(guards.recv()).await.unwrap();
    assert_eq!(peer, own);
    assert!(
        dropped
            .try_recv()
            .is_err_and(|error| error == oneshot::error::TryRecvError::Empty)
    );
    socket.write_all(&get_request("/")).await.unwrap();
    read_to_end(&mut socket).await;
    assert!(within(dropped).await.is_err());
}

#[tokio::test]
async fn a_handshake_that_does_not_come_is_not_waited_for() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let limits = ConnectionLimits::default().with_handshake_time(SHORT);
    let serving =
        Serving::new(listener)
            .with_limits(limits)
            .with_handshake(async |_: TcpStream| {
                std::future::pending::<std::io::Result<TcpStream>>().await
            });
    let server = Server::of(serving);
    assert_eq!(server.exchange(b"").await, "");
}
