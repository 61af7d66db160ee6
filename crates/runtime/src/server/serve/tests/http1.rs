//! HTTP/1.1: heads and bodies that are too large or too slow, answers that nobody reads.

use super::*;

#[tokio::test]
async fn a_request_is_answered_and_shows_who_asks() {
    let server = Server::start(ConnectionLimits::default()).await;
    let mut socket = server.connect().await;
    let own = socket.local_addr().unwrap().to_string();
    socket.write_all(&get_request("/peer")).await.unwrap();
    let answer = read_to_end(&mut socket).await;
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    assert!(answer.ends_with(&own), "{answer}");
}

#[tokio::test]
async fn a_head_that_trickles_is_answered_with_408_and_cut_off() {
    let limits = ConnectionLimits::default().with_head_time(SHORT);
    let server = Server::start(limits).await;
    for opening in ["G", "GET / HTTP/1.1\r\nhost: x\r\nx: ", "PRI * HTTP/2"] {
        let answer = server.exchange(opening.as_bytes()).await;
        assert!(answer.starts_with("HTTP/1.1 408 "), "{opening}: {answer}");
    }
}

#[tokio::test]
async fn the_second_head_of_a_connection_may_not_trickle_either() {
    let limits = ConnectionLimits::default().with_head_time(SHORT);
    let server = Server::start(limits).await;
    let mut socket = server.connect().await;
    let first = b"GET / HTTP/1.1\r\nhost: x\r\n\r\n";
    socket.write_all(first).await.unwrap();
    let mut bytes = [0; 4096];
    let length = socket.read(&mut bytes).await.unwrap();
    assert!(bytes[..length].ends_with(b"hello"));
    socket.write_all(b"GET /").await.unwrap();
    let answer = read_to_end(&mut socket).await;
    assert!(answer.starts_with("HTTP/1.1 408 "), "{answer}");
}

#[tokio::test]
async fn a_head_that_is_too_large_is_answered_with_431() {
    let server = Server::start(ConnectionLimits::default()).await;
    let long = format!("GET / HTTP/1.1\r\nx: {}\r\n\r\n", "y".repeat(1024 * 1024));
    let many = format!("GET / HTTP/1.1\r\n{}\r\n", "x: y\r\n".repeat(200));
    for head in [long, many] {
        let answer = server.exchange(head.as_bytes()).await;
        assert!(answer.starts_with("HTTP/1.1 431 "), "{answer}");
    }
}

#[tokio::test]
async fn what_is_no_http_is_answered_with_400() {
    let server = Server::start(ConnectionLimits::default()).await;
    let opening = b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n";
    let answer = server.exchange(opening).await;
    assert!(answer.starts_with("HTTP/1.1 400 "), "{answer}");
}

#[tokio::test]
async fn a_body_that_pauses_is_answered_with_408_and_cut_off() {
    let limits = ConnectionLimits::default().with_body_pause(SHORT);
    let server = Server::start(limits).await;
    let request = b"POST /echo HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\nabc";
    let answer = server.exchange(request).await;
    assert!(answer.starts_with("HTTP/1.1 408 "), "{answer}");
    assert!(answer.contains("\r\nconnection: close\r\n"), "{answer}");
}

#[tokio::test]
async fn a_body_that_trickles_is_answered_with_408_although_it_never_pauses() {
    let limits = ConnectionLimits::default().with_body_time(SHORT);
    let server = Server::start(limits).await;
    let (mut reader, mut writer) = server.connect().await.into_split();
    let head = b"POST /echo HTTP/1.1\r\nhost: x\r\ncontent-length: 1000000\r\n\r\n";
    writer.write_all(head).await.unwrap();
    let trickle = tokio::spawn(async move {
        while writer.write_all(b"x").await.is_ok() {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    });
    let mut answer = [0; 12];
    within(reader.read_exact(&mut answer)).await.unwrap();
    assert_eq!(&answer, b"HTTP/1.1 408");
    trickle.abort();
}

#[tokio::test]
async fn a_body_that_comes_in_time_is_taken() {
    let server = Server::start(ConnectionLimits::default()).await;
    let request =
        b"POST /echo HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: 3\r\n\r\nabc";
    let answer = server.exchange(request).await;
    assert!(answer.ends_with("\r\n\r\nabc"), "{answer}");
}

#[tokio::test]
async fn a_caller_that_does_not_read_is_cut_off() {
    let limits = ConnectionLimits::default()
        .with_write_time(SHORT)
        .with_connections(1);
    let server = Server::start(limits).await;
    let mut deaf = server.connect().await;
    deaf.write_all(&get_request("/large")).await.unwrap();
    let answer = server.exchange(&get_request("/")).await;
    assert!(answer.ends_with("hello"), "{answer}");
    let read = read_to_end(&mut deaf).await;
    assert!(read.len() < LARGE, "{} bytes", read.len());
}

#[tokio::test]
async fn a_caller_that_reads_gets_a_large_answer_whole() {
    let limits = ConnectionLimits::default().with_write_time(Duration::from_secs(20));
    let server = Server::start(limits).await;
    let answer = server.exchange(&get_request("/large")).await;
    assert!(answer.len() > LARGE, "{} bytes", answer.len());
}

#[tokio::test]
async fn an_answer_that_is_cut_is_none() {
    let server = Server::start(ConnectionLimits::default()).await;
    assert_eq!(server.exchange(&get_request("/cut")).await, "");
}

#[tokio::test]
async fn a_panic_is_answered_with_500_and_ends_neither_connection_nor_server() {
    let server = Server::start(ConnectionLimits::default()).await;
    let two = [
        b"GET /panic HTTP/1.1\r\nhost: x\r\n\r\n".as_slice(),
        &get_request("/"),
    ];
    let answer = server.exchange(&two.concat()).await;
    assert!(answer.starts_with("HTTP/1.1 500 "), "{answer}");
    assert!(!answer.contains("on purpose"), "{answer}");
    assert!(answer.ends_with("hello"), "{answer}");
}

#[tokio::test]
async fn a_caller_that_never_says_anything_is_cut_off() {
    let limits = ConnectionLimits::default().with_idle_time(SHORT);
    let server = Server::start(limits).await;
    let mut silent = server.connect().await;
    assert_eq!(read_to_end(&mut silent).await, "");
}

#[tokio::test]
async fn a_body_that_is_read_in_another_task_may_not_pause_either() {
    let limits = ConnectionLimits::default().with_body_pause(SHORT);
    let server = Server::start(limits).await;
    let request = b"POST /elsewhere HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\nabc";
    let answer = server.exchange(request).await;
    assert!(answer.starts_with("HTTP/1.1 408 "), "{answer}");
}

#[tokio::test]
async fn bodies_that_come_after_their_heads_are_taken_one_after_the_other() {
    let limits = ConnectionLimits::default().with_body_pause(Duration::from_secs(10));
    let server = Server::start(limits).await;
    let mut socket = server.connect().await;
    for _ in 0..3 {
        let head =
            b"POST /echo HTTP/1.1\r\nhost: x\r\ncontent-length: 3\r\nexpect: 100-continue\r\n\r\n";
        socket.write_all(head).await.unwrap();
        // The interim answer says that the handler waits for the body.
        let mut interim = [0; 25];
        within(socket.read_exact(&mut interim)).await.unwrap();
        socket.write_all(b"abc").await.unwrap();
        let mut bytes = Vec::new();
        while !bytes.ends_with(b"abc") {
            let mut more = [0; 4096];
            let length = within(socket.read(&mut more)).await.unwrap();
            assert_ne!(length, 0);
            bytes.extend(&more[..length]);
        }
        assert!(bytes.starts_with(b"HTTP/1.1 200 "));
    }
}
