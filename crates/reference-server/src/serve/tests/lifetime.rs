//! How long connections live, how many there are, and how a server ends.

use super::*;

#[tokio::test]
async fn a_connection_without_requests_is_closed() {
    let limits = Limits {
        idle_time: SHORT,
        ..Limits::default()
    };
    let server = Server::start(limits).await;
    assert_eq!(server.exchange(b"").await, "");
    let answer = server.exchange(b"GET / HTTP/1.1\r\nhost: x\r\n\r\n").await;
    assert!(answer.ends_with("hello"), "{answer}");
}

#[tokio::test]
async fn a_connection_with_a_request_is_not_idle() {
    let limits = Limits {
        idle_time: Duration::from_millis(50),
        ..Limits::default()
    };
    let server = Server::start(limits).await;
    let answer = server.exchange(&get_request("/slow")).await;
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
}

#[tokio::test]
async fn a_connection_beyond_the_limit_waits_until_another_closes() {
    let limits = Limits {
        connections: 2,
        ..Limits::default()
    };
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
    let server = Server::start(Limits::default()).await;
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
    let server = Server::start(Limits::default()).await;
    let mut socket = server.connect().await;
    let request = b"GET / HTTP/1.1\r\nhost: x\r\n\r\n";
    socket.write_all(request).await.unwrap();
    socket.read_u8().await.unwrap();
    server.ended.abort();
    read_to_end(&mut socket).await;
}
