//! Parameters both ways: exact texts of each style, and what is said of texts that do not fit.
#![allow(
    clippy::unwrap_used,
    reason = "a failed unwrap is a failed test, and a test may be told in one go"
)]

mod styles;
mod violations;

use std::collections::BTreeMap;
use std::error::Error as _;
use std::fmt::Debug;

use http::HeaderValue;

use super::{Explode, Style};
use crate::codec::{DecodeOwned, Encode};
use crate::reader::RequestReader;
use crate::schema::{INT64, Property, STRING, Schema};
use crate::{EncodedRequest, Failure, Invalid};

const JOINED: Explode = Explode::Joined;
const SEPARATE: Explode = Explode::Separate;

static LIST: Schema = Schema::array(&STRING);
static MAP: Schema = Schema::map(&INT64);
static COLOUR: Schema = Schema::object(&[
    Property::required("R", &INT64),
    Property::optional("G", &INT64),
    Property::optional("B", &INT64),
]);

type Map = BTreeMap<String, i64>;

/// Where a parameter named `color` travels.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Place {
    Path,
    Query,
    Header,
    Cookie,
}

fn written<T: Encode>(place: Place, style: Style, value: &T) -> Result<String, Failure> {
    let mut request = EncodedRequest::default();
    let writer = match place {
        Place::Path => request.write_path("color"),
        Place::Query => request.write_query("color"),
        Place::Header => request.write_header("color"),
        Place::Cookie => request.write_cookie("color"),
    };
    writer.style(style).required(value)?;
    let header = |name: &str| request.headers[name].to_str().unwrap().to_owned();
    Ok(match place {
        Place::Path => request.path_text("color").unwrap().to_owned(),
        Place::Query => request.query,
        Place::Header => header("color"),
        Place::Cookie => header("cookie"),
    })
}

fn read<T: DecodeOwned>(
    place: Place,
    style: Style,
    text: &str,
    schema: &'static Schema,
) -> Result<T, String> {
    let mut request = EncodedRequest::default();
    let value = || HeaderValue::try_from(text).unwrap();
    match place {
        Place::Path => request.path.push(("color".into(), text.to_owned())),
        Place::Query => text.clone_into(&mut request.query),
        Place::Header => drop(request.headers.append("color", value())),
        Place::Cookie => drop(request.headers.append("cookie", value())),
    }
    read_from(&mut request, place, style, schema)
}

fn read_from<T: DecodeOwned>(
    request: &mut EncodedRequest,
    place: Place,
    style: Style,
    schema: &'static Schema,
) -> Result<T, String> {
    let mut reader = RequestReader::new(request);
    let parameter = match place {
        Place::Path => reader.path("color"),
        Place::Query => reader.query("color"),
        Place::Header => reader.header("color"),
        Place::Cookie => reader.cookie("color"),
    };
    let value = parameter.style(style).required(schema);
    match reader.finish(|| value) {
        Ok(value) => Ok(value),
        Err(Invalid::Violations(violations)) => Err(violations.to_string()),
        Err(other) => panic!("{other:?}"),
    }
}

/// Holds a value to its text, both ways.
fn kept<T: DecodeOwned + Encode + Debug + PartialEq>(
    (place, style): (Place, Style),
    value: &T,
    text: &str,
    schema: &'static Schema,
) {
    assert_eq!(
        written(place, style, value).unwrap(),
        text,
        "{place:?} {style:?}"
    );
    let back = read(place, style, text, schema);
    assert_eq!(back.as_ref(), Ok(value), "{place:?} {style:?} {text}");
}

fn refusal<T: Encode>(place: Place, style: Style, value: &T) -> String {
    let failure = written(place, style, value).unwrap_err();
    failure.source().unwrap().to_string()
}

#[test]
fn nothing_shows_a_value_that_may_be_a_credential() {
    let assert_names = |shown: String| {
        assert!(!shown.contains("hunter2"), "{shown}");
        assert!(shown.contains("session"), "{shown}");
    };
    let mut request = EncodedRequest::default();
    let value = "hunter2".to_owned();
    request.write_query("session").required(&value).unwrap();
    request.write_header("session").required(&value).unwrap();
    request.write_cookie("session").required(&value).unwrap();
    assert_names(format!("{request:?}"));
    assert_names(format!("{:?}", super::Query::parse(&request.query)));
    assert_names(format!("{:?}", request.write_query("other")));
    assert_names(format!("{:?}", request.write_header("other")));
    assert_names(format!("{:?}", request.write_cookie("session")));
    let mut reader = RequestReader::new(&mut request);
    assert_names(format!("{:?}", reader.query("other")));
    assert_names(format!("{:?}", reader.header("other")));
    assert_names(format!("{:?}", reader.cookie("session")));
}

fn list(items: &[&str]) -> Vec<String> {
    items.iter().map(|item| (*item).to_owned()).collect()
}

fn map(members: &[(&str, i64)]) -> Map {
    let members = members.iter();
    members
        .map(|(name, value)| ((*name).to_owned(), *value))
        .collect()
}
