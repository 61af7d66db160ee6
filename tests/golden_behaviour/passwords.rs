//! Texts of `format: password` are shown by no `Debug`.

use counterpart_runtime::codec::to_json;
use goldens::passwords::operations::{ChangeKey, ChangeKeyRequired};
use goldens::passwords::types::{Key, KeyRequired};

#[test]
fn a_password_is_in_no_debug_and_on_the_wire() {
    let required = KeyRequired {
        owner: "ada".to_owned(),
        password: "hunter2".to_owned(),
    };
    let shown = format!("{required:?}");
    let key = Key::new(required).with_previous(vec!["hunter1".to_owned()]);
    let text = String::from_utf8(to_json(&key).unwrap()).unwrap();
    assert!(
        text.contains("hunter2") && text.contains("hunter1"),
        "{text}"
    );
    let request = ChangeKey::new(ChangeKeyRequired {
        x_pin: "hunter3".to_owned(),
        body: key,
    });
    let shown = format!("{shown} {request:?} {request:#?}");
    assert!(!shown.contains("hunter"), "{shown}");
    assert!(shown.contains("owner: \"ada\""), "{shown}");
    assert!(shown.contains("password: (redacted)"), "{shown}");
}
