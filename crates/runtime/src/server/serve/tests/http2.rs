//! h2 with prior knowledge, spoken by hand, frame by frame: floods and silences that no well-behaved client can make.

use super::*;

const DATA: u8 = 0;
const HEADERS: u8 = 1;
const RESET: u8 = 3;
const SETTINGS: u8 = 4;
const PING: u8 = 6;
const GO_AWAY: u8 = 7;
const CONTINUATION: u8 = 9;

const END_STREAM: u8 = 1;
const END_HEADERS: u8 = 4;
const ACKNOWLEDGED: u8 = 1;

const CANCEL: u32 = 8;
const ENHANCE_YOUR_CALM: u32 = 11;

/// A frame as it was received.
#[derive(Debug)]
struct Frame {
    kind: u8,
    flags: u8,
    stream: u32,
    payload: Vec<u8>,
}

impl Frame {
    /// The number at this place of the payload.
    fn number(&self, at: usize) -> u32 {
        u32::from_be_bytes(self.payload[at..at + 4].try_into().unwrap())
    }
}

/// A connection whose preface has been sent.
struct Connection(TcpStream);

impl Connection {
    async fn open(server: &Server) -> Self {
        Self::with_settings(server, &[]).await
    }

    /// Opens it with these settings of the client's, each a number and a value.
    async fn with_settings(server: &Server, settings: &[(u16, u32)]) -> Self {
        let mut socket = server.connect().await;
        let preface = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
        socket.write_all(preface).await.unwrap();
        let mut connection = Self(socket);
        let mut payload = Vec::new();
        for (number, value) in settings {
            payload.extend(number.to_be_bytes());
            payload.extend(value.to_be_bytes());
        }
        connection.send(SETTINGS, 0, 0, &payload).await.unwrap();
        connection
    }

    async fn send(
        &mut self,
        kind: u8,
        flags: u8,
        stream: u32,
        payload: &[u8],
    ) -> std::io::Result<()> {
        let length = u32::try_from(payload.len()).unwrap().to_be_bytes();
        let mut frame = length[1..].to_vec();
        frame.extend([kind, flags]);
        frame.extend(stream.to_be_bytes());
        frame.extend(payload);
        self.0.write_all(&frame).await
    }

    /// Asks for this path.
    async fn get(&mut self, stream: u32, path: &str) -> std::io::Result<()> {
        self.send(HEADERS, END_STREAM | END_HEADERS, stream, &head(path))
            .await
    }

    /// The next frame; `None` when the server has closed.
    async fn next(&mut self) -> Option<Frame> {
        let mut head = [0; 9];
        within(self.0.read_exact(&mut head)).await.ok()?;
        let length = u32::from_be_bytes([0, head[0], head[1], head[2]]);
        let mut payload = vec![0; length as usize];
        within(self.0.read_exact(&mut payload)).await.ok()?;
        Some(Frame {
            kind: head[3],
            flags: head[4],
            stream: u32::from_be_bytes(head[5..].try_into().unwrap()),
            payload,
        })
    }

    /// The next frame of this kind; others are passed over.
    async fn next_of(&mut self, kind: u8) -> Frame {
        loop {
            let frame = self.next().await.expect("the server closed");
            if frame.kind == kind {
                return frame;
            }
        }
    }
}

/// The head of a GET by the static table of HPACK: method, scheme, and the path as a literal.
fn head(path: &str) -> Vec<u8> {
    let mut head = vec![0x82, 0x86, 0x04, u8::try_from(path.len()).unwrap()];
    head.extend(path.as_bytes());
    head
}

/// Whether a block of the server's begins with `:status: 200`.
fn is_200(head: &Frame) -> bool {
    head.payload[0] == 0x88
}

#[tokio::test]
async fn h2_is_spoken_with_prior_knowledge() {
    let server = Server::start(ConnectionLimits::default()).await;
    let mut connection = Connection::open(&server).await;
    connection.get(1, "/").await.unwrap();
    assert!(is_200(&connection.next_of(HEADERS).await));
    assert_eq!(connection.next_of(DATA).await.payload, b"hello");
}

#[tokio::test]
async fn the_number_of_streams_and_the_size_of_heads_are_announced() {
    let limits = ConnectionLimits::default();
    for (limits, head_bytes) in [
        (limits.clone(), 64 * 1024),
        (limits.with_head_bytes(1), 8 * 1024),
    ] {
        let server = Server::start(limits).await;
        let mut connection = Connection::open(&server).await;
        let settings = connection.next_of(SETTINGS).await;
        let value = |number: u16| {
            let mut settings = settings.payload.chunks_exact(6);
            let setting = settings.find(|setting| setting[..2] == number.to_be_bytes());
            setting.map(|setting| u32::from_be_bytes(setting[2..].try_into().unwrap()))
        };
        assert_eq!(value(3), Some(100));
        assert_eq!(value(6), Some(head_bytes));
    }
}

#[tokio::test]
async fn an_answer_that_is_cut_resets_its_stream_and_no_other() {
    let server = Server::start(ConnectionLimits::default()).await;
    let mut connection = Connection::open(&server).await;
    connection.get(1, "/cut").await.unwrap();
    assert_eq!(connection.next_of(RESET).await.stream, 1);
    connection.get(3, "/").await.unwrap();
    let head = connection.next_of(HEADERS).await;
    assert!(head.stream == 3 && is_200(&head));
}

#[tokio::test]
async fn a_panic_ends_no_other_stream() {
    let server = Server::start(ConnectionLimits::default()).await;
    let mut connection = Connection::open(&server).await;
    connection.get(1, "/panic").await.unwrap();
    let head = connection.next_of(HEADERS).await;
    assert!(head.stream == 1 && !is_200(&head));
    connection.get(3, "/").await.unwrap();
    let head = connection.next_of(HEADERS).await;
    assert!(head.stream == 3 && is_200(&head));
}

#[tokio::test]
async fn streams_that_are_reset_in_a_row_end_the_connection() {
    let server = Server::start(ConnectionLimits::default()).await;
    let mut connection = Connection::open(&server).await;
    // The server may hang up before all are sent.
    for stream in (1..20_000).step_by(2) {
        let asked = connection.get(stream, "/slow").await;
        let reason = CANCEL.to_be_bytes();
        let reset = connection.send(RESET, 0, stream, &reason).await;
        if asked.and(reset).is_err() {
            break;
        }
    }
    let farewell = connection.next_of(GO_AWAY).await;
    assert_eq!(farewell.number(4), ENHANCE_YOUR_CALM);
    let answer = server.exchange(&get_request("/")).await;
    assert!(answer.ends_with("hello"), "{answer}");
}

#[tokio::test]
async fn a_head_without_end_ends_the_connection() {
    let server = Server::start(ConnectionLimits::default()).await;
    let mut connection = Connection::open(&server).await;
    connection.send(HEADERS, 0, 1, &head("/")).await.unwrap();
    // A literal header of 16,000 bytes without an index, again and again.
    let mut block = vec![0x00, 0x01, b'x', 0x7f, 0x81, 0x7c];
    block.extend([b'y'; 16_000]);
    while connection.send(CONTINUATION, 0, 1, &block).await.is_ok() {}
    let answer = server.exchange(&get_request("/")).await;
    assert!(answer.ends_with("hello"), "{answer}");
}

#[tokio::test]
async fn an_answer_for_which_no_window_is_opened_is_given_up() {
    let limits = ConnectionLimits::default().with_write_time(SHORT);
    let server = Server::start(limits).await;
    let no_window = [(4, 0)];
    let mut connection = Connection::with_settings(&server, &no_window).await;
    connection.get(1, "/").await.unwrap();
    assert!(is_200(&connection.next_of(HEADERS).await));
    let reset = connection.next_of(RESET).await;
    assert_eq!((reset.stream, reset.number(0)), (1, CANCEL));
}

#[tokio::test]
async fn an_h2_connection_without_requests_is_closed_although_it_answers_pings() {
    let limits = ConnectionLimits::default()
        .with_idle_time(SHORT)
        .with_ping_interval(Duration::from_millis(50));
    let server = Server::start(limits).await;
    let mut connection = Connection::open(&server).await;
    let mut farewell = false;
    while let Some(frame) = connection.next().await {
        farewell |= frame.kind == GO_AWAY;
        if frame.kind == PING && frame.flags != ACKNOWLEDGED {
            let _ = connection.send(PING, ACKNOWLEDGED, 0, &frame.payload).await;
        }
    }
    assert!(farewell);
}

#[tokio::test]
async fn an_h2_connection_that_answers_no_pings_is_cut_off() {
    let limits = ConnectionLimits::default()
        .with_ping_interval(SHORT)
        .with_ping_time(SHORT);
    let server = Server::start(limits).await;
    let mut connection = Connection::open(&server).await;
    while connection.next().await.is_some() {}
}

#[tokio::test]
async fn a_preface_in_two_parts_is_no_head_that_trickles() {
    let limits = ConnectionLimits::default().with_head_time(SHORT);
    let server = Server::start(limits).await;
    let mut socket = server.connect().await;
    socket.set_nodelay(true).unwrap();
    socket.write_all(b"PRI * HTTP/2.0\r\n").await.unwrap();
    tokio::time::sleep(SHORT / 4).await;
    socket.write_all(b"\r\nSM\r\n\r\n").await.unwrap();
    let mut connection = Connection(socket);
    connection.send(SETTINGS, 0, 0, &[]).await.unwrap();
    tokio::time::sleep(SHORT * 2).await;
    connection.get(1, "/").await.unwrap();
    assert!(is_200(&connection.next_of(HEADERS).await));
}

#[tokio::test]
async fn a_body_that_pauses_is_answered_with_408_over_h2() {
    let limits = ConnectionLimits::default().with_body_pause(SHORT);
    let server = Server::start(limits).await;
    let mut connection = Connection::open(&server).await;
    let mut head = head("/echo");
    head[0] = 0x83; // POST
    connection
        .send(HEADERS, END_HEADERS, 1, &head)
        .await
        .unwrap();
    connection.send(DATA, 0, 1, b"abc").await.unwrap();
    let answer = connection.next_of(HEADERS).await;
    // The status as HPACK's Huffman code has it: 011010 00000 011110, and ones to the end of the byte.
    let coded = [0x68, 0x0f, 0x7f];
    let mut found = answer.payload.windows(3);
    assert!(found.any(|bytes| bytes == coded), "{answer:?}");
}
