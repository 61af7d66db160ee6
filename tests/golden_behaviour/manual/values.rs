//! Values as the manual makes and takes them apart: unions, and what is wrong with a request.

use counterpart_runtime::client::Mock;
use counterpart_runtime::schema::{JsonError, from_json_slice};
use counterpart_runtime::server::ProblemDetails;
use counterpart_runtime::testing::serve;
use counterpart_runtime::{Location, Violations};
use goldens::tagged_unions::client::Client;
use goldens::tagged_unions::operations::Draw;
use goldens::tagged_unions::types::{Circle, CircleRequired, Element, Label, Shape};
use goldens::untagged_operations::server::pets_router;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use super::{Outcome, Zoo};

#[tokio::test]
async fn a_union_is_made_of_one_of_its_branches_and_matched() -> Outcome {
    let mock = Mock::new().on(|_: Draw| Ok(vec![Element::from(Label::new("round"))]));
    let client = Client::builder("http://mock").mock(&mock).build()?;
    let mut labels = Vec::new();
    let circle = Circle::new(CircleRequired {
        kind: "circle".to_owned(),
        radius: 1.5,
    });
    for element in client.draw(Draw::new(Shape::from(circle))).await? {
        match element {
            Element::Label(label) => labels.push(label.text),
            Element::Line(line) => labels.push(format!("a line of {:?}", line.length)),
        }
    }
    assert_eq!(labels, ["round"]);
    Ok(())
}

#[derive(Debug, PartialEq)]
struct Place {
    part: String,
    pointer: String,
    message: String,
}

fn places(violations: &Violations) -> Vec<Place> {
    let mut places = Vec::new();
    for violation in violations {
        places.push(Place {
            // `body`, or ``query parameter `limit` ``; to be matched, it is the enum `Location`.
            part: violation.location.to_string(),
            // `/authors/0/name`; empty for the whole of the body or the parameter.
            pointer: violation.pointer(),
            // `expected at most 100 characters`
            message: violation.message(),
        });
    }
    places
}

#[test]
fn place_and_message_of_a_violation_are_told_apart() {
    let read = from_json_slice::<Circle>(br#"{"kind": 1, "radius": 0}"#);
    let Err(JsonError::Violations(violations)) = read else {
        panic!("the radius is more than 0: {read:?}");
    };
    let place = |pointer: &str, message: &str| Place {
        part: Location::Body.to_string(),
        pointer: pointer.to_owned(),
        message: message.to_owned(),
    };
    assert_eq!(
        places(&violations),
        [
            place("/kind", "expected string, received number"),
            place("/radius", "expected more than 0"),
        ]
    );
}

#[tokio::test]
async fn a_slash_at_the_end_is_another_path_and_an_unknown_query_is_none() -> Outcome {
    let base_url = serve(pets_router(Zoo, ProblemDetails)).await;
    let host = base_url.trim_start_matches("http://");
    let status = async |path: &str| {
        let mut stream = TcpStream::connect(host).await?;
        let head = format!("GET {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n");
        stream.write_all(head.as_bytes()).await?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await?;
        Ok::<_, std::io::Error>(answer.split(' ').nth(1).map(str::to_owned))
    };
    assert_eq!(status("/pets").await?.as_deref(), Some("200"));
    assert_eq!(status("/pets?unknown=1").await?.as_deref(), Some("200"));
    assert_eq!(status("/pets/").await?.as_deref(), Some("404"));
    Ok(())
}
