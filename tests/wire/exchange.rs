//! One exchange over a raw socket, and the servers to have it with.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use reference_server::serve::serve_until;
use reference_server::service::{Behaviour, Service, Strictness};
use reference_server::settings::TimestampForm;
use serde_json::Value;

/// The customer of the documented request.
pub(crate) const ADA: &str = r#"{"customer":{"email":"a@example.com","name":"Ada","archived":false,"logoURL":"https://e.org/l.png","iconURL":"https://e.org/i.png","domain":"e.org","externalId":"user_1","userId":null,"catalogId":"catalog_1"}}"#;

/// The path of all customers.
pub(crate) const CUSTOMERS: &str = "/api/v1/customers";

/// The server that all tests share, with times as text. Each test has a key, and so a world, of its own.
pub(crate) fn server() -> SocketAddr {
    static SERVER: OnceLock<SocketAddr> = OnceLock::new();
    *SERVER.get_or_init(|| start(Behaviour::default()))
}

/// How a server behaves that writes times as milliseconds.
pub(crate) const MILLIS: Behaviour = Behaviour {
    timestamps: TimestampForm::Millis,
    strictness: Strictness::AsTheService,
};

/// Starts another server, in memory, which lives as long as the test program.
pub(crate) fn start(behaviour: Behaviour) -> SocketAddr {
    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            let service = Service::in_memory(behaviour).unwrap();
            let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
            sender.send(listener.local_addr().unwrap()).unwrap();
            serve_until(listener, &service, std::future::pending()).await;
        });
    });
    receiver.recv().unwrap()
}

/// A caller with a key that nobody else has.
pub(crate) struct Caller {
    server: SocketAddr,
    pub(crate) key: String,
}

impl Caller {
    /// A caller of the shared server in test mode.
    pub(crate) fn new() -> Self {
        Self::of(server(), "sk_test_")
    }

    /// A caller of this server with a key that begins so.
    pub(crate) fn of(server: SocketAddr, prefix: &str) -> Self {
        static CALLERS: AtomicUsize = AtomicUsize::new(0);
        let number = CALLERS.fetch_add(1, Ordering::Relaxed);
        Self {
            server,
            key: format!("{prefix}{number}"),
        }
    }

    pub(crate) fn get(&self, target: &str) -> Answer {
        self.send("GET", target, &[], b"")
    }

    pub(crate) fn post(&self, target: &str, body: &str) -> Answer {
        self.send("POST", target, &[JSON], body.as_bytes())
    }

    pub(crate) fn put(&self, target: &str, body: &str) -> Answer {
        self.send("PUT", target, &[JSON], body.as_bytes())
    }

    /// Creates a customer with no more than it takes, and returns it.
    pub(crate) fn create(&self, external_id: &str) -> Value {
        let body = serde_json::json!({
            "customer": {"email": "e", "name": "n", "externalId": external_id},
        });
        let answer = self.post(CUSTOMERS, &body.to_string());
        assert_eq!(answer.status, 200, "{}", answer.body);
        answer.json()["data"]["customer"].clone()
    }

    /// Sends a request with the key and these headers.
    pub(crate) fn send(
        &self,
        method: &str,
        target: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Answer {
        let key = [("Authorization", self.key.as_str())];
        exchange(
            self.server,
            (method, target),
            &[&key[..], headers].concat(),
            body,
        )
    }
}

/// The header of a body in JSON.
pub(crate) const JSON: (&str, &str) = ("Content-Type", "application/json");

/// Sends a request to the shared server with these headers and no others but `Host`, `Content-Length` and `Connection`.
pub(crate) fn send(method: &str, target: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
    exchange(server(), (method, target), headers, body)
}

/// Sends a request to a server with these headers and no others but `Host`, `Content-Length` and `Connection`.
pub(crate) fn exchange(
    server: SocketAddr,
    (method, target): (&str, &str),
    headers: &[(&str, &str)],
    body: &[u8],
) -> Answer {
    let mut head = format!("{method} {target} HTTP/1.1\r\nHost: {server}\r\nConnection: close\r\n");
    for (name, value) in headers {
        head.extend([name, ": ", value, "\r\n"]);
    }
    if method != "GET" {
        head.extend(["Content-Length: ", &body.len().to_string(), "\r\n"]);
    }
    head.push_str("\r\n");
    raw(server, &[head.as_bytes(), body].concat())
}

/// Sends these bytes and reads what comes until the server closes.
pub(crate) fn raw(server: SocketAddr, request: &[u8]) -> Answer {
    let mut socket = TcpStream::connect(server).unwrap();
    socket
        .set_read_timeout(Some(Duration::from_secs(20)))
        .unwrap();
    socket.write_all(request).unwrap();
    let mut bytes = Vec::new();
    socket.read_to_end(&mut bytes).unwrap();
    Answer::parse(&String::from_utf8(bytes).unwrap())
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Answer {
    fn parse(text: &str) -> Self {
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        let mut lines = head.split("\r\n");
        let status = lines.next().unwrap();
        let status = status.strip_prefix("HTTP/1.1 ").unwrap();
        let headers = lines
            .map(|line| line.split_once(": ").unwrap())
            .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
            .collect();
        Self {
            status: status[..3].parse().unwrap(),
            headers,
            body: body.to_owned(),
        }
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut values = self.headers.iter().filter(|(header, _)| header == name);
        let value = values.next();
        assert!(values.next().is_none(), "`{name}` stands twice");
        value.map(|(_, value)| value.as_str())
    }

    /// The body, which is declared to be JSON.
    pub(crate) fn json(&self) -> Value {
        assert_eq!(self.header("content-type"), Some("application/json"));
        serde_json::from_str(&self.body).unwrap()
    }

    /// The body, which is declared to be text.
    pub(crate) fn text(&self) -> &str {
        assert_eq!(self.header("content-type"), Some("text/plain"));
        &self.body
    }

    /// The body of an error in JSON, without the request's identifier, which stands in the header as well.
    pub(crate) fn error(&self, status: u16) -> Value {
        assert_eq!(self.status, status, "{}", self.body);
        let mut json = self.json();
        let id = json.as_object_mut().unwrap().remove("request_id").unwrap();
        assert_eq!(self.request_id(), id.as_str());
        json
    }

    /// The request's identifier in the header: eight hexadecimal digits.
    pub(crate) fn request_id(&self) -> Option<&str> {
        let id = self.header("x-request-id")?;
        assert!(
            id.len() == 8
                && id
                    .bytes()
                    .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
        );
        Some(id)
    }
}
