//! Answers that are odd in themselves.

use counterpart_runtime::FailureClass::{Transport, UndeclaredAnswer};
use customers_types::GetCustomerError;

use super::*;

#[tokio::test]
async fn an_answer_that_breaks_off_is_none() {
    for cut in [
        "",
        "HTTP/1.1 200 OK\r\ncontent-ty",
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 400\r\n\r\n{\"customer\"",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{\"cus\r\n",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nffffffffffffffffff\r\n{}",
        "HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}",
        "HTTP/1.1 200 OK\r\ncontent-length: -2\r\n\r\n{}",
        "HTTP/9.9 200 OK\r\n\r\n",
        "HTTP/1.1 2000 OK\r\n\r\n",
        "<html></html>",
        "\u{16}\u{3}\u{1}",
    ] {
        failure(outcome(vec![Step::Read, sent(cut)]).await, Transport);
    }
}

#[tokio::test]
async fn what_comes_before_the_answer_is_passed_over() {
    let hints = "HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n";
    let before = format!("HTTP/1.1 100 Continue\r\n\r\n{hints}{hints}");
    let steps = vec![Step::Read, sent(before), answer("200 OK", JSON, CUSTOMER)];
    assert_eq!(outcome(steps).await.unwrap().body.customer.name, "Ada");
}

#[tokio::test]
async fn a_media_type_is_read_whatever_is_odd_about_it() {
    for lines in [
        "",
        "content-type: \r\n",
        "content-type: APPLICATION/JSON\r\n",
        "content-type: application/json;charset=latin1\r\n",
        "content-type:application/json ; charset=\"\r\n",
        "content-type: application/problem+json\r\n",
        "content-type: application/json\r\ncontent-type: application/json\r\n",
    ] {
        let steps = vec![Step::Read, answer("200 OK", lines, CUSTOMER)];
        let read = outcome(steps).await.unwrap();
        assert_eq!(read.body.customer.name, "Ada", "{lines}");
    }
    for lines in [
        "content-type: text/html\r\n",
        "content-type: application/json, text/html\r\n",
        "content-type: application/jsonl\r\n",
        "content-type: json/application\r\n",
    ] {
        let steps = vec![Step::Read, answer("200 OK", lines, CUSTOMER)];
        let failure = failure(outcome(steps).await, UndeclaredAnswer);
        assert_eq!(
            failure.response().unwrap().body.bytes(),
            CUSTOMER.as_bytes()
        );
    }
}

#[tokio::test]
async fn a_status_without_a_body_or_without_a_name_is_an_answer() {
    for (status, lines) in [
        ("204 No Content", ""),
        ("304 Not Modified", JSON),
        ("999", JSON),
        ("600 ", ""),
    ] {
        let steps = vec![Step::Read, answer(status, lines, "[]"), Step::Hold];
        let failure = failure(outcome(steps).await, UndeclaredAnswer);
        let code = failure.response().unwrap().status.as_u16();
        assert_eq!(code.to_string(), status[..3]);
    }
}

#[tokio::test]
async fn a_redirect_is_an_answer_and_nobody_else_gets_the_credentials() {
    let (other, received) = service(vec![vec![Step::Read, answer("200 OK", JSON, CUSTOMER)]]).await;
    for status in [
        "301 Moved",
        "302 Found",
        "303 See Other",
        "307 Temporary",
        "308 Permanent",
    ] {
        let location = format!("location: {other}/elsewhere\r\n");
        let steps = vec![Step::Read, answer(status, &location, ""), Step::Hold];
        let failure = failure(outcome(steps).await, UndeclaredAnswer);
        let headers = &failure.response().unwrap().headers;
        assert_eq!(headers["location"], format!("{other}/elsewhere"));
    }
    assert!(received.lock().unwrap().is_empty());
}

#[tokio::test]
async fn what_is_not_the_json_of_the_contract_is_told_apart() {
    let twice = CUSTOMER.replace("\"userId\":null", "\"userId\":null,\"userId\":\"a\"");
    let behind = format!("{CUSTOMER} {{}}");
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let number = CUSTOMER.replace("\"livemode\":false", "\"livemode\":NaN");
    let halved = CUSTOMER.replace("Ada", "\\ud800");
    for body in [
        "", "null", "[]", "{", "\"", &twice, &behind, &deep, &number, &halved,
    ] {
        let steps = vec![Step::Read, answer("200 OK", JSON, body)];
        let failure = failure(outcome(steps).await, UndeclaredAnswer);
        assert!(format!("{failure:?}").len() < 2000, "{failure:?}");
    }
    // What the contract does not know is passed over, however deep it is.
    let unknown = CUSTOMER.replace("\"customer\":", &format!("\"more\":{deep},\"customer\":"));
    outcome(vec![Step::Read, answer("200 OK", JSON, &unknown)])
        .await
        .unwrap();
    let mut bytes = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n".to_vec();
    bytes.extend(
        CUSTOMER
            .bytes()
            .map(|byte| if byte == b'd' { 0xff } else { byte }),
    );
    failure(
        outcome(vec![Step::Read, sent(bytes)]).await,
        UndeclaredAnswer,
    );
}

#[tokio::test]
async fn a_header_that_is_no_text_is_not_taken_for_one() {
    let mut head =
        b"HTTP/1.1 200 OK\r\nx-request-id: \xff\xfe\r\nset-cookie: id=hunter2\r\ncontent-length: "
            .to_vec();
    head.extend(format!("{}\r\n\r\n{CUSTOMER}", CUSTOMER.len()).bytes());
    let outcome = outcome(vec![Step::Read, sent(head)]).await;
    assert_shows_nothing_secret(&outcome);
    match outcome {
        Ok(read) => assert_eq!(read.x_request_id, None),
        Err(error) => assert!(
            matches!(error, GetCustomerError::Undeclared(_)),
            "{error:?}"
        ),
    }
}

#[tokio::test]
async fn an_answer_that_was_kept_shows_no_cookies() {
    let cookie = "set-cookie: session=hunter2\r\nx-token: hunter2\r\n";
    let steps = vec![Step::Read, answer("299 Odd", cookie, "hunter2")];
    let failure = failure(outcome(steps).await, UndeclaredAnswer);
    let response = failure.response().unwrap();
    assert_eq!(response.headers["x-token"], "hunter2");
    assert_shows_nothing_secret(response);
}
