//! Defaults of members: read in the place of what is missing, and never in the place of what is there.

use std::collections::BTreeMap;

use counterpart_runtime::Field;
use counterpart_runtime::jiff::civil::date;
use counterpart_runtime::serde_json::json;
use counterpart_runtime::{EncodedRequest, Operation as _};
use goldens::member_defaults::operations::OrderPrint;
use goldens::member_defaults::types::{Frame, Paper, Print};

use crate::{kept, read, written};

#[test]
fn missing_members_are_read_as_their_defaults() {
    let print: Print = read(&json!({"picture": "dawn"})).unwrap();
    assert_eq!(print.framed, Some(false));
    assert_eq!(print.copies, Some(1));
    assert_eq!(print.scale, Some(1.5));
    assert_eq!(print.title.as_deref(), Some("an \"untitled\" one"));
    assert_eq!(print.paper, Some(Paper::Matt));
    assert_eq!(print.due, Some(date(2030, 1, 31)));
    assert_eq!(print.tags, Some(vec!["plain".to_owned()]));
    assert_eq!(print.labels, Some(BTreeMap::from([("a".to_owned(), 1)])));
    assert_eq!(print.note, Field::Value("none".to_owned()));
}

#[test]
fn null_and_what_could_hold_itself_is_not_filled_in() {
    let print: Print = read(&json!({"picture": "dawn"})).unwrap();
    assert_eq!(print.remark, Field::Absent);
    assert_eq!(print.frame, None);
    assert_eq!(print.twin, None);
    // A member of an object within it is.
    let print: Print = read(&json!({"picture": "dawn", "frame": {"colour": "red"}})).unwrap();
    assert_eq!(print.frame.and_then(|frame| frame.width), Some(3));
}

#[test]
fn members_that_are_there_are_left_as_they_are() {
    let print: Print = kept(&json!({
        "picture": "dawn", "framed": true, "copies": 2, "scale": 1.0, "title": "", "paper": "glossy", "due": "2031-01-01", "tags": [],
        "labels": {}, "note": null, "remark": "r"
    }));
    assert_eq!(print.note, Field::Null);
    let refused =
        read::<Print>(&json!({"picture": "dawn", "framed": null, "copies": 0})).unwrap_err();
    assert_eq!(
        refused,
        [
            "`/framed`: expected boolean, received null",
            "`/copies`: expected 1 or more"
        ]
    );
}

#[test]
fn a_required_member_has_to_be_there_whatever_its_default() {
    let refused = read::<Print>(&json!({"copies": 1})).unwrap_err();
    assert_eq!(refused, ["`/picture`: required, but missing"]);
}

#[test]
fn a_value_made_without_a_member_is_sent_without_it() {
    assert_eq!(
        written(&Print::new("dawn".to_owned())),
        json!({"picture": "dawn"})
    );
    assert_eq!(written(&Frame::default()), json!({}));
}

#[test]
fn the_fields_of_a_form_have_defaults_as_well() {
    let mut request = EncodedRequest::default();
    request.write_body("application/x-www-form-urlencoded", "width=5".to_owned());
    let order = OrderPrint::decode(&mut request).unwrap();
    assert_eq!(
        format!("{:?}", order.body),
        "Form(Frame { width: Some(5), colour: Some(\"black\") })"
    );
}
