//! One exchange over a raw socket, and a server of its own for each test.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use reference_server::control::{Control, ControlAccess};
use reference_server::serve::serve_until;
use reference_server::service::{Behaviour, Service};
use serde_json::Value;

/// The key of the tests.
pub(crate) const KEY: (&str, &str) = ("Authorization", "sk_test_control");

/// The header of a body in JSON.
pub(crate) const JSON: (&str, &str) = ("Content-Type", "application/json");

/// A server in memory, which lives as long as the test program.
#[derive(Clone, Copy)]
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
}

impl Server {
    /// Starts a server as it is by default.
    pub(crate) fn start() -> Self {
        Self::with(Control::default())
    }

    /// Starts a server whose control routes are for these callers.
    pub(crate) fn open_to(access: ControlAccess) -> Self {
        Self::with(Control {
            access,
            ..Control::default()
        })
    }

    /// Starts a server with these control routes.
    pub(crate) fn with(control: Control) -> Self {
        let (sender, receiver) = std::sync::mpsc::channel();
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .unwrap();
            runtime.block_on(async {
                let mut service = Service::in_memory(Behaviour::default()).unwrap();
                service.control = control;
                let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
                sender.send(listener.local_addr().unwrap()).unwrap();
                serve_until(listener, &service, std::future::pending()).await;
            });
        });
        Self {
            address: receiver.recv().unwrap(),
        }
    }

    pub(crate) fn get(self, target: &str) -> Answer {
        self.send("GET", target, &[], "")
    }

    pub(crate) fn delete(self, target: &str) -> Answer {
        self.send("DELETE", target, &[], "")
    }

    pub(crate) fn post(self, target: &str, body: &str) -> Answer {
        self.send("POST", target, &[JSON], body)
    }

    /// Creates a customer with the tests' key.
    pub(crate) fn create(self, external_id: &str) -> Answer {
        self.create_with(external_id, &[])
    }

    /// Creates a customer with the tests' key and these headers.
    pub(crate) fn create_with(self, external_id: &str, headers: &[(&str, &str)]) -> Answer {
        let body =
            format!(r#"{{"customer":{{"email":"e","name":"n","externalId":"{external_id}"}}}}"#);
        let headers = [&[KEY, JSON], headers].concat();
        self.send("POST", "/api/v1/customers", &headers, &body)
    }

    /// Sends a request with these headers and the ones that it takes: `Host`, unless it is among them, and `Content-Length`.
    pub(crate) fn send(
        self,
        method: &str,
        target: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> Answer {
        let answer = self.try_send(method, target, headers, body);
        answer.unwrap_or_else(|received| panic!("no whole answer: {received:?}"))
    }

    /// Sends a request and returns the answer, or what came of one that is not whole.
    pub(crate) fn try_send(
        self,
        method: &str,
        target: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> Result<Answer, String> {
        let mut head = format!("{method} {target} HTTP/1.1\r\nConnection: close\r\n");
        if !headers.iter().any(|(name, _)| *name == "Host") {
            head.extend(["Host: ", &self.address.to_string(), "\r\n"]);
        }
        for (name, value) in headers {
            head.extend([name, ": ", value, "\r\n"]);
        }
        if !body.is_empty() {
            head.extend(["Content-Length: ", &body.len().to_string(), "\r\n"]);
        }
        let mut socket = TcpStream::connect(self.address).unwrap();
        socket
            .set_read_timeout(Some(Duration::from_secs(20)))
            .unwrap();
        socket
            .write_all(format!("{head}\r\n{body}").as_bytes())
            .unwrap();
        let mut bytes = Vec::new();
        // A connection that is reset has sent what it has sent.
        let _ = socket.read_to_end(&mut bytes);
        let text = String::from_utf8(bytes).unwrap();
        Answer::parse(&text).ok_or(text)
    }
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Answer {
    /// Reads an answer; nothing if it is not whole.
    fn parse(text: &str) -> Option<Self> {
        let (head, body) = text.split_once("\r\n\r\n")?;
        let mut lines = head.split("\r\n");
        let status = lines.next()?.strip_prefix("HTTP/1.1 ")?;
        let headers = lines
            .map(|line| line.split_once(": ").unwrap())
            .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
            .collect();
        let answer = Self {
            status: status[..3].parse().unwrap(),
            headers,
            body: body.to_owned(),
        };
        let length = answer.header("content-length");
        let whole = length.is_none_or(|length| length == body.len().to_string());
        whole.then_some(answer)
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        let (_, value) = headers.find(|(header, _)| header == name)?;
        Some(value)
    }

    /// The body, which is declared to be JSON, of an answer with this status.
    pub(crate) fn json(&self, status: u16) -> Value {
        assert_eq!(self.status, status, "{}", self.body);
        assert_eq!(self.header("content-type"), Some("application/json"));
        serde_json::from_str(&self.body).unwrap()
    }

    /// The text of a control route's refusal.
    pub(crate) fn refusal(&self, status: u16) -> String {
        self.json(status)["error"].as_str().unwrap().to_owned()
    }
}
