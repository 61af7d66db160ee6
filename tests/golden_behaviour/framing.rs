//! Lengths of answers over raw HTTP: what a connection is told is what comes, whatever a layer or a handler has said.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;

use axum::middleware::map_response;
use counterpart_runtime::client::CallOptions;
use counterpart_runtime::http::HeaderValue;
use counterpart_runtime::http::header::CONTENT_LENGTH;
use counterpart_runtime::server::{ProblemDetails, Request, Response};
use counterpart_runtime::testing::serve;
use goldens::answer_framing::client::Client;
use goldens::answer_framing::operations::{
    DescribeThing, DescribeThingError, DescribeThingOutput, GetThing, GetThingError,
    GetThingOutput, ListThings, ListThingsError, ListThingsOutput, RemoveThing, RemoveThingError,
    RemoveThingOutput, ThingResponse, ThingResponseRequired,
};
use goldens::answer_framing::server::{Locker, LockerServer};
use goldens::answer_framing::types::ThingContentEncoding;

/// Things of nine bytes; what is described has the length of its name.
#[derive(Clone)]
struct Things;

impl Locker for Things {
    async fn list_things(
        &self,
        _: Request<ListThings, ()>,
    ) -> Result<ListThingsOutput, ListThingsError> {
        Ok(ListThingsOutput::new(vec!["key".to_owned()]))
    }

    async fn get_thing(&self, _: Request<GetThing, ()>) -> Result<GetThingOutput, GetThingError> {
        Ok(ThingResponse::new(ThingResponseRequired {
            etag: "1".to_owned(),
            body: "the thing".into(),
        }))
    }

    async fn describe_thing(
        &self,
        request: Request<DescribeThing, ()>,
    ) -> Result<DescribeThingOutput, DescribeThingError> {
        let described = DescribeThingOutput::new("1");
        Ok(match request.input().name.parse() {
            Ok(length) => described
                .with_content_length(length)
                .with_content_encoding(ThingContentEncoding::Gzip),
            Err(_) => described,
        })
    }

    async fn remove_thing(
        &self,
        _: Request<RemoveThing, ()>,
    ) -> Result<RemoveThingOutput, RemoveThingError> {
        Ok(())
    }
}

fn server() -> LockerServer<Things, ProblemDetails> {
    LockerServer::new(Things, (), ProblemDetails)
}

/// A server of which every operation has a layer that says this length.
async fn lying(said: &'static str) -> String {
    let lie = map_response(move |mut response: Response| async move {
        let said = HeaderValue::from_static(said);
        response.headers_mut().insert(CONTENT_LENGTH, said);
        response
    });
    let mut server = server();
    for operation in ["listThings", "getThing", "describeThing", "removeThing"] {
        server = server.with_layer_for(operation, lie.clone()).unwrap();
    }
    serve(server.into_router()).await
}

/// The lengths that an answer says, and its body; then another one comes over the same connection, which is whole.
fn ask(base_url: &str, line: &str) -> (Vec<String>, String) {
    let address = base_url.strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(address).unwrap();
    write!(stream, "{line} HTTP/1.1\r\nhost: h\r\n\r\n").unwrap();
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let mut lengths = Vec::new();
    loop {
        let mut header = String::new();
        reader.read_line(&mut header).unwrap();
        let header = header.trim_end().to_ascii_lowercase();
        if header.is_empty() {
            break;
        }
        lengths.extend(header.strip_prefix("content-length: ").map(str::to_owned));
    }
    let length = if line.starts_with("HEAD") {
        0
    } else {
        lengths.first().map_or(0, |length| length.parse().unwrap())
    };
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    write!(
        stream,
        "GET /nowhere HTTP/1.1\r\nhost: h\r\nconnection: close\r\n\r\n"
    )
    .unwrap();
    let mut rest = String::new();
    reader.read_to_string(&mut rest).unwrap();
    assert!(rest.starts_with("HTTP/1.1 404 "), "{line}: {rest}");
    (lengths, String::from_utf8(body).unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_body_is_as_long_as_its_answer_says_whatever_else_was_said() {
    for said in ["7", "9", "12345", "0", "text"] {
        let base_url = lying(said).await;
        let found = ask(&base_url, "GET /things");
        assert_eq!(
            found,
            (vec!["7".to_owned()], r#"["key"]"#.to_owned()),
            "{said}"
        );
        let found = ask(&base_url, "GET /things/a");
        assert_eq!(
            found,
            (vec!["9".to_owned()], "the thing".to_owned()),
            "{said}"
        );
        let found = ask(&base_url, "DELETE /things/a");
        assert_eq!(found, (Vec::new(), String::new()), "{said}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_to_head_says_what_its_handler_knows() {
    let base_url = serve(server().into_router()).await;
    assert_eq!(ask(&base_url, "HEAD /things/12").0, ["12"]);
    assert_eq!(ask(&base_url, "HEAD /things/a").0, [""; 0]);
    // No operation of the contract: what `GET` answers, without its body.
    assert_eq!(ask(&base_url, "HEAD /things").0, ["7"]);
    assert_eq!(ask(&lying("9").await, "HEAD /things").0, ["7"]);
    assert_eq!(ask(&lying("9").await, "HEAD /things/12").0, ["9"]);
    assert_eq!(ask(&lying("text").await, "HEAD /things/12").0, [""; 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_reads_the_length_where_there_is_no_body_to_measure() {
    let client = Client::builder(serve(server().into_router()).await);
    let client = client.options(CallOptions::new()).build().unwrap();
    let described = client
        .describe_thing(DescribeThing::new("12"))
        .await
        .unwrap();
    assert_eq!(described.content_length, Some(12));
    assert_eq!(described.content_encoding, Some(ThingContentEncoding::Gzip));
    let described = client
        .describe_thing(DescribeThing::new("a"))
        .await
        .unwrap();
    assert_eq!(described, DescribeThingOutput::new("1"));
    let thing = client.get_thing(GetThing::new("a")).await.unwrap();
    assert_eq!(thing.body.length(), Some(9));
}
