//! Formats of texts that a contract asserts: held to on both ends, wherever a text stands, and annotations where nobody asks.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use counterpart_runtime::http::StatusCode;
use counterpart_runtime::schema::{Described, Format, violations_of};
use counterpart_runtime::serde_json::{self, Value, json};
use counterpart_runtime::server::{ProblemDetails, Response};
use counterpart_runtime::server::{Refuse, RefuseUnrouted, Rejection, Request, RequestContext};
use counterpart_runtime::testing::serve;
use counterpart_runtime::violation::Constraint;
use goldens::asserted_formats::client::Client;
use goldens::asserted_formats::operations::{
    PutHost, PutHostError, PutHostOutput, PutHostRequired,
};
use goldens::asserted_formats::server::{Hosts, hosts_router};
use goldens::asserted_formats::types::Host;
use goldens::formats::types::Measurement;

use crate::{kept, read};

/// Each member with a text of its format and one that is none.
const MEMBERS: [(&str, &str, &str); 16] = [
    ("name", "www.example.com", "www_example.com"),
    ("displayName", "zoë.example", "zoë example"),
    ("owner", "ada@example.com", "ada@"),
    ("deputy", "zoë@zoë.example", "zoë"),
    ("ipv4", "192.0.2.1", "192.0.2.01"),
    ("ipv6", "2001:db8::1", "2001:db8"),
    ("home", "https://example.com/a?b#c", "/a"),
    ("logo", "../a", "/a b"),
    ("iri", "https://zoë.example", "zoë.example"),
    ("iriReference", "/zoë", "/zoë b"),
    ("template", "/pets/{petId}", "/pets/{petId"),
    ("pointer", "/a~1b", "a"),
    ("relativePointer", "1/a", "/a"),
    ("pattern", "^a+$", "(a"),
    ("opens", "23:59:60Z", "23:59"),
    ("lease", "P1DT12H", "P1D12H"),
];

#[test]
fn each_format_takes_its_texts_and_no_others() {
    for (member, good, bad) in MEMBERS {
        let host = |text: &str| {
            let mut host = json!({"name": "a"});
            host[member] = json!(text);
            host
        };
        let _: Host = kept(&host(good));
        let refused = read::<Host>(&host(bad)).unwrap_err();
        assert_eq!(refused.len(), 1, "{refused:?}");
        assert!(
            refused[0].starts_with(&format!("`/{member}`: expected ")),
            "{refused:?}"
        );
    }
}

#[test]
fn all_texts_that_are_not_of_their_format_are_told_at_once() {
    let refused = read::<Host>(&json!({
        "name": "-", "owner": "nope", "key": "Zg=", "deputy": null, "colour": "of any kind", "reach": "not at all",
        "peers": {"a_b": "192.0.2.1", "c": "192.0.2"}
    }));
    assert_eq!(
        refused.unwrap_err(),
        [
            "`/name`: expected the name of a host such as `www.example.com`",
            "`/owner`: expected an email address such as `ada@example.com`",
            "`/key`: expected Base64 such as `Zm9vYg==`",
            "`/reach`: matches none of the alternatives",
            "`/peers/c`: expected an IPv4 address such as `192.0.2.1`",
            "`/peers/a_b`: its name: expected the name of a host such as `www.example.com`",
        ]
    );
}

#[test]
fn a_violation_names_its_format() {
    let host = json!({"name": "a", "owner": "nope"});
    let violations = violations_of(Host::schema(), &serde_json::from_value(host).unwrap());
    let constraints: Vec<&Constraint> = violations.iter().map(|found| &found.constraint).collect();
    assert_eq!(constraints, [&Constraint::Format(Format::Email)]);
    assert_eq!(Format::Email.name(), "email");
}

#[test]
fn a_format_that_is_not_asserted_is_an_annotation() {
    let measurement: Measurement = kept(&json!({
        "id": "67e55044-10b1-426f-9247-bb680e5fe0c8", "at": "2024-02-29T10:00:00.000Z", "day": "2024-02-29", "small": 1,
        "large": 2, "plain": 3, "exact": 0.5, "rough": 0.5, "times": [], "email": "nope", "digest": "?"
    }));
    assert_eq!(measurement.email.as_deref(), Some("nope"));
}

/// Answers with what it is told, and with a place that is none if the host is named so.
#[derive(Clone)]
struct Registry;

impl Hosts for Registry {
    async fn put_host(&self, request: Request<PutHost, ()>) -> Result<PutHostOutput, PutHostError> {
        let host = request.into_input().body;
        let location = if host.name == "lost" {
            "a b"
        } else {
            "/hosts/a"
        };
        Ok(PutHostOutput::new(host).with_location(location))
    }
}

impl Refuse<String> for Registry {
    fn refuse(&self, rejection: &Rejection, _: StatusCode, _: &RequestContext) -> String {
        rejection.to_string()
    }
}

impl RefuseUnrouted for Registry {
    fn refuse_unrouted(&self, rejection: &Rejection, context: &RequestContext) -> Response {
        ProblemDetails.refuse_unrouted(rejection, context)
    }
}

fn put(base_url: &str, target: &str, callback: &str, body: &Value) -> String {
    let address = base_url.strip_prefix("http://").unwrap();
    let body = body.to_string();
    let mut stream = TcpStream::connect(address).unwrap();
    write!(
        stream,
        "PUT {target} HTTP/1.1\r\nhost: h\r\nconnection: close\r\nx-callback: {callback}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
    .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

#[tokio::test(flavor = "multi_thread")]
async fn parameters_are_held_to_their_format_together_with_the_body() {
    let base_url = serve(hosts_router(Registry, Registry)).await;
    let body = json!({"name": "a"});
    let answer = put(
        &base_url,
        "/hosts/192.0.2.1?notify=ada%40example.com",
        "https://example.com/",
        &body,
    );
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    let answer = put(
        &base_url,
        "/hosts/192.0.2?notify=ada%40example.com&notify=nope",
        "/a",
        &json!({"name": "a b"}),
    );
    assert!(answer.starts_with("HTTP/1.1 400"), "{answer}");
    for told in [
        "path parameter `address`: expected an IPv4 address",
        "query parameter `notify` at `/1`: expected an email address",
        "header `X-Callback`: expected a URI",
        "`/name`: expected the name of a host",
    ] {
        assert!(answer.contains(told), "{told}: {answer}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_are_held_to_their_format_as_well() {
    let base_url = serve(hosts_router(Registry, Registry)).await;
    let client = Client::builder(&base_url).build().unwrap();
    let request = |name: &str| {
        PutHost::new(PutHostRequired {
            address: "192.0.2.1".to_owned(),
            body: Host::new(name.to_owned()),
        })
    };
    assert_eq!(
        client
            .put_host(request("a"))
            .await
            .unwrap()
            .location
            .as_deref(),
        Some("/hosts/a")
    );
    let refused = client.put_host(request("lost")).await.unwrap_err();
    assert!(
        matches!(refused, PutHostError::Undeclared(_)),
        "{refused:?}"
    );
}
