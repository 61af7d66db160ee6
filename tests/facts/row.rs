//! A row of the table: a case, the requests that lead to it, the one that it is about, and what has to be answered.

use std::net::SocketAddr;

use crate::exchange::{Answer, Caller, JSON, exchange, server};
use crate::expected::Expected;
use crate::scripted;

/// Who answers the request of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    /// The reference server.
    Served,
    /// An implementor of the contract that was scripted for the case.
    Scripted,
    /// The reference server, which is asked in a header of the request to fail so.
    Fault,
}

/// The servers that rows are checked against.
pub(crate) struct Servers {
    served: SocketAddr,
    scripted: SocketAddr,
}

impl Servers {
    pub(crate) fn start() -> Self {
        Self {
            served: server(),
            scripted: scripted::start(),
        }
    }
}

/// One case.
pub(crate) struct Row {
    pub(crate) case: &'static str,
    pub(crate) mark: Mark,
    before: Vec<Ask>,
    ask: Ask,
    expected: Expected,
}

impl Row {
    /// A case that the reference server answers.
    pub(crate) fn new(case: &'static str, ask: Ask, expected: Expected) -> Self {
        Self {
            case,
            mark: Mark::Served,
            before: Vec::new(),
            ask,
            expected,
        }
    }

    /// The same, answered by the scripted implementor.
    pub(crate) fn scripted(self) -> Self {
        Self {
            mark: Mark::Scripted,
            ..self
        }
    }

    /// The same, answered by a fault that is asked for in these words.
    pub(crate) fn by_fault(mut self, fault: &'static str) -> Self {
        self.ask.headers.push(("X-Sandbox-Fault", fault));
        Self {
            mark: Mark::Fault,
            ..self
        }
    }

    /// The same, after these requests have succeeded.
    pub(crate) fn after(self, before: impl IntoIterator<Item = Ask>) -> Self {
        Self {
            before: before.into_iter().collect(),
            ..self
        }
    }

    /// Sends the requests with a key that no other row has, and compares.
    pub(crate) fn check(&self, servers: &Servers) {
        let server = match self.mark {
            Mark::Served | Mark::Fault => servers.served,
            Mark::Scripted => servers.scripted,
        };
        let caller = Caller::of(server, "sk_test_facts_");
        for ask in &self.before {
            let answer = ask.send(server, &caller.key);
            assert_eq!(answer.status, 200, "{}, before: {}", self.case, answer.body);
        }
        self.expected
            .compare(self.case, &self.ask.send(server, &caller.key));
    }
}

/// A request.
pub(crate) struct Ask {
    method: &'static str,
    target: String,
    key: Key,
    headers: Vec<(&'static str, &'static str)>,
    body: Vec<u8>,
}

/// What a request shows in `Authorization`.
enum Key {
    Own,
    Nothing,
    Text(&'static str),
}

impl Ask {
    /// A request with a key and without a body.
    pub(crate) fn new(method: &'static str, target: impl Into<String>) -> Self {
        Self {
            method,
            target: target.into(),
            key: Key::Own,
            headers: Vec::new(),
            body: Vec::new(),
        }
    }

    pub(crate) fn get(target: impl Into<String>) -> Self {
        Self::new("GET", target)
    }

    /// A request with a body in JSON.
    pub(crate) fn json(
        method: &'static str,
        target: impl Into<String>,
        body: impl AsRef<[u8]>,
    ) -> Self {
        Self::new(method, target).with_body(&[JSON], body)
    }

    /// The same with this body and the headers that describe it.
    pub(crate) fn with_body(
        self,
        headers: &[(&'static str, &'static str)],
        body: impl AsRef<[u8]>,
    ) -> Self {
        Self {
            headers: headers.to_vec(),
            body: body.as_ref().to_vec(),
            ..self
        }
    }

    /// The same without a key.
    pub(crate) fn without_key(self) -> Self {
        Self {
            key: Key::Nothing,
            ..self
        }
    }

    /// The same with this in `Authorization`.
    pub(crate) fn with_key(self, key: &'static str) -> Self {
        Self {
            key: Key::Text(key),
            ..self
        }
    }

    fn send(&self, server: SocketAddr, own: &str) -> Answer {
        let key = match self.key {
            Key::Own => Some(own),
            Key::Nothing => None,
            Key::Text(key) => Some(key),
        };
        let authorization = key.map(|key| ("Authorization", key));
        let headers: Vec<_> = authorization
            .into_iter()
            .chain(self.headers.iter().copied())
            .collect();
        exchange(server, (self.method, &self.target), &headers, &self.body)
    }
}
