//! Connections that end, stand still or never end, and what is tried again.

use counterpart_runtime::FailureClass::Transport;
use counterpart_runtime::client::{Credential, Issued};
use goldens::text_and_binary_bodies::client::Client as Notes;
use goldens::text_and_binary_bodies::operations::AddNote;

use super::*;

const HTML: &str = "content-type: text/html\r\nconnection: close\r\n";
const CHUNKED: &str = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";

#[tokio::test]
async fn an_answer_without_end_is_given_up_within_its_limits() {
    let long = "HTTP/1.1 200 OK\r\ncontent-length: 5000000000\r\n\r\n";
    let started = "HTTP/1.1 200 OK\r\n";
    for (head, forever) in [
        (long, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"),
        (CHUNKED, "10\r\naaaaaaaaaaaaaaaa\r\n"),
        ("HTTP/1.1 200 OK\r\n\r\n", "aaaaaaaaaaaaaaaa"),
        (started, "x-more: and more\r\n"),
        (started, "x"),
        ("", "HTTP/1.1 200 OK "),
        (CHUNKED, "1;extension=and-more"),
    ] {
        let steps = vec![Step::Read, sent(head), Step::SendForever(forever)];
        let (base_url, _) = service(vec![steps]).await;
        let client = client(&base_url, once().body_limit(100_000));
        failure(get(&client).await, Transport);
    }
}

#[tokio::test]
async fn an_answer_that_announces_too_much_is_not_read() {
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 100001\r\n\r\n";
    let (base_url, _) = service(vec![vec![Step::Read, sent(head), Step::Hold]]).await;
    let client = client(&base_url, once().body_limit(100_000));
    let failure = failure(get(&client).await, Transport);
    assert!(
        format!("{failure:?}").contains("longer than 100000 bytes"),
        "{failure:?}"
    );
}

#[tokio::test]
async fn bytes_that_drip_do_not_stretch_the_time_of_a_call() {
    let limit = Duration::from_millis(300);
    for (head, drops) in [
        ("HTTP/1.1 200 OK\r\nx-slow: ", "a"),
        ("", "HTTP/1.1 102 Processing\r\n\r\n"),
        (CHUNKED, "1\r\n \r\n"),
        ("HTTP/1.1 503 Busy\r\ncontent-length: 100000\r\n\r\n", " "),
    ] {
        let steps = vec![Step::Read, sent(head), Step::Drip(drops)];
        let (base_url, received) = service(vec![steps]).await;
        let client = client(&base_url, again().timeout(limit));
        let failure = failure(get(&client).await, Transport);
        assert!(
            format!("{failure:?}").contains("longer than 300ms"),
            "{failure:?}"
        );
        assert_eq!(received.lock().unwrap().len(), 1);
    }
}

#[tokio::test]
async fn a_connection_that_was_closed_meanwhile_costs_no_get() {
    let good = || vec![Step::Read, answer("200 OK", JSON, CUSTOMER)];
    let first = [good(), vec![Step::Read]].concat();
    let (base_url, received) = service(vec![first, good()]).await;
    let client = client(&base_url, again());
    get(&client).await.unwrap();
    get(&client).await.unwrap();
    assert_eq!(received.lock().unwrap().len(), 3);
}

#[tokio::test]
async fn a_post_on_a_connection_that_is_closed_is_not_sent_again() {
    let note = "content-type: text/plain\r\n";
    let good = || vec![Step::Read, answer("200 OK", note, "Milk.")];
    let first = [good(), vec![Step::Read]].concat();
    let (base_url, received) = service(vec![first, good()]).await;
    let client = Notes::builder(&base_url).options(again()).build().unwrap();
    client.add_note(AddNote::new(String::new())).await.unwrap();
    client
        .add_note(AddNote::new(String::new()))
        .await
        .unwrap_err();
    assert_eq!(received.lock().unwrap().len(), 2);
}

#[tokio::test]
async fn what_follows_an_answer_is_not_taken_for_the_next_one() {
    let body_of_nothing = answer("204 No Content", "", CUSTOMER);
    let trailing = answer("404 Not Found", JSON, "{}");
    let odd = vec![Step::Read, body_of_nothing, trailing, Step::Hold];
    let good = vec![Step::Read, answer("200 OK", JSON, CUSTOMER), Step::Hold];
    let (base_url, _) = service(vec![odd, good]).await;
    let client = client(&base_url, again());
    get(&client).await.unwrap_err();
    assert_eq!(get(&client).await.unwrap().body.customer.name, "Ada");
}

#[tokio::test]
async fn what_a_gateway_says_in_its_own_words_is_repeated_as_well() {
    let page = "<html>Bad gateway</html>";
    for status in [
        "408 Timeout",
        "429 Many",
        "502 Bad",
        "503 Busy",
        "504 Timeout",
    ] {
        let busy = vec![Step::Read, answer(status, HTML, page)];
        let good = vec![Step::Read, answer("200 OK", JSON, CUSTOMER)];
        let (base_url, received) = service(vec![busy.clone(), busy, good]).await;
        get(&client(&base_url, again())).await.unwrap();
        assert_eq!(received.lock().unwrap().len(), 3, "{status}");
    }
    for status in [
        "400 Bad",
        "404 Not Found",
        "500 Broken",
        "501 Not Implemented",
    ] {
        let (base_url, received) =
            service(vec![vec![Step::Read, answer(status, HTML, page)]]).await;
        get(&client(&base_url, again())).await.unwrap_err();
        assert_eq!(received.lock().unwrap().len(), 1, "{status}");
    }
}

#[tokio::test]
async fn a_token_that_a_gateway_refuses_in_its_own_words_is_renewed() {
    let refused = vec![
        Step::Read,
        answer("401 Unauthorized", HTML, "<html></html>"),
    ];
    let good = vec![Step::Read, answer("200 OK", JSON, CUSTOMER)];
    let (base_url, received) = service(vec![refused, good]).await;
    let issues = Arc::new(Mutex::new(0));
    let key = Credential::refreshed(move || {
        *issues.lock().unwrap() += 1;
        let key = ApiKey::new(format!("{KEY}_{}", issues.lock().unwrap()));
        async move { Ok(Issued::new(key)) }
    });
    let builder = Client::builder(&base_url).options(once());
    get(&builder.api_key_auth(key).build().unwrap())
        .await
        .unwrap();
    let received = received.lock().unwrap();
    assert!(
        received[0].contains("sk_test_hunter2_1\r\n"),
        "{}",
        received[0]
    );
    assert!(
        received[1].contains("sk_test_hunter2_2\r\n"),
        "{}",
        received[1]
    );
}

#[tokio::test]
async fn what_a_service_says_about_a_wait_is_taken_as_far_as_it_makes_sense() {
    for (wait, requests) in [
        ("0", 3),
        ("-1", 3),
        ("soon", 3),
        ("Sun Nov  6 08:49:37 1994", 3),
        ("31", 1),
        ("99999999999999999999999", 1),
        ("Thu, 31 Dec 9998 23:59:59 GMT", 1),
    ] {
        let lines = format!("retry-after: {wait}\r\nconnection: close\r\n");
        let busy = vec![Step::Read, answer("503 Busy", &lines, "")];
        let (base_url, received) = service(vec![busy]).await;
        get(&client(&base_url, again())).await.unwrap_err();
        assert_eq!(received.lock().unwrap().len(), requests, "{wait}");
    }
}

#[tokio::test]
async fn nobody_at_the_other_end_is_a_failure_that_names_no_secret() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base_url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let client = client(&base_url, again());
    assert_shows_nothing_secret(&client);
    failure(get(&client).await, Transport);
}
