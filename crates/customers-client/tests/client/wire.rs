//! What the client sends and what it makes of what it receives, byte by byte.

use std::error::Error as _;
use std::time::Duration;

use customers_client::{ApiKey, CallOptions, Client, Credentials, FailureClass};
use customers_types::{
    ArchiveCustomer, ArchiveCustomerRequest, GetCustomer, GetCustomerError, ListCustomers,
    ListCustomersError,
};

use crate::scripted::{self, NOT_FOUND};

fn get(external_id: &str) -> GetCustomer {
    GetCustomer::new(external_id.to_owned())
}

#[tokio::test]
async fn a_request_says_what_it_asks_and_no_more() {
    let (base_url, received) = scripted::serve(NOT_FOUND).await;
    let client = Client::builder(format!("{base_url}/"))
        .api_key_auth(ApiKey::new("sk_test_1"))
        .build()
        .unwrap()
        // Other packages of the workspace may have switched codings on.
        .with_options(CallOptions::new().accepted_codings(&[]));
    let error = client.get_customer(get("a/b\\..?# é")).await.unwrap_err();
    assert!(matches!(error, GetCustomerError::NotFound(_)), "{error:?}");
    let expected = format!(
        "GET /api/v1/customers/a%2Fb%5C..%3F%23%20%C3%A9 HTTP/1.1\r\n\
         accept: application/json, text/plain\r\nauthorization: sk_test_1\r\nhost: {}\r\n\r\n",
        base_url.trim_start_matches("http://")
    );
    assert_eq!(received.await.unwrap(), expected);
}

#[tokio::test]
async fn a_body_is_declared_as_what_it_is() {
    let (base_url, received) = scripted::serve(NOT_FOUND).await;
    let client = Client::builder(base_url).build().unwrap();
    let body = ArchiveCustomerRequest::default();
    let request = ArchiveCustomer::new(customers_types::ArchiveCustomerRequired {
        external_id: "user_1".to_owned(),
        body,
    });
    client.archive_customer(request).await.unwrap_err();
    let request = received.await.unwrap();
    assert!(
        request.starts_with("POST /api/v1/customers/user_1/archive HTTP/1.1\r\n"),
        "{request}"
    );
    assert_eq!(request.matches("content-type: ").count(), 1, "{request}");
    assert!(
        request.contains("content-type: application/json\r\n"),
        "{request}"
    );
    assert!(request.ends_with("\r\n\r\n{}"), "{request}");
}

#[tokio::test]
async fn a_client_with_other_credentials_shows_those() {
    let (base_url, received) = scripted::serve(NOT_FOUND).await;
    let client = Client::builder(base_url)
        .api_key_auth(ApiKey::new("sk_test_own"))
        .build()
        .unwrap();
    let other = Credentials::default().with_api_key_auth(ApiKey::bearer("sk_test_other"));
    let other = client.with_credentials(other);
    other.get_customer(get("user_1")).await.unwrap_err();
    let request = received.await.unwrap();
    assert!(
        request.contains("authorization: Bearer sk_test_other\r\n"),
        "{request}"
    );
    assert!(!format!("{client:?}{other:?}").contains("sk_test"));
}

#[tokio::test]
async fn a_redirect_is_an_answer_and_is_not_followed() {
    let answer = "HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:1/\r\n\
                  content-type: text/html\r\ncontent-length: 5\r\n\r\nthere";
    let (base_url, _received) = scripted::serve(answer).await;
    let client = Client::builder(base_url).build().unwrap();
    let error = client
        .list_customers(ListCustomers::default())
        .await
        .unwrap_err();
    let ListCustomersError::Undeclared(failure) = error else {
        panic!("{error:?}")
    };
    assert_eq!(failure.class(), FailureClass::UndeclaredAnswer);
    let answer = failure.response().unwrap();
    assert_eq!(answer.status, 302);
    assert_eq!(answer.body.bytes(), b"there");
}

#[tokio::test]
async fn what_does_not_get_through_is_a_failure_of_transport_with_its_cause() {
    let answer =
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{";
    let (base_url, received) = scripted::serve(answer).await;
    let client = Client::builder(&base_url)
        .timeout(Duration::from_secs(10))
        .build()
        .unwrap();
    let broken = client
        .list_customers(ListCustomers::default())
        .await
        .unwrap_err();
    received.await.unwrap();
    let refused = client
        .list_customers(ListCustomers::default())
        .await
        .unwrap_err();
    for error in [broken, refused] {
        let ListCustomersError::Undeclared(failure) = error else {
            panic!("{error:?}")
        };
        assert_eq!(failure.class(), FailureClass::Transport);
        assert!(failure.source().unwrap().source().is_some());
    }
}

#[tokio::test]
async fn a_path_variable_that_a_url_cannot_carry_is_not_sent() {
    let client = Client::builder("http://127.0.0.1:1").build().unwrap();
    for external_id in ["", ".", ".."] {
        let error = client.get_customer(get(external_id)).await.unwrap_err();
        let GetCustomerError::Undeclared(failure) = error else {
            panic!("{error:?}")
        };
        assert_eq!(failure.class(), FailureClass::Internal, "{external_id}");
    }
}

#[cfg(feature = "service")]
mod service {
    use super::*;
    use counterpart_runtime::server::Request;
    use customers_client::service::PassThrough;
    use customers_server::{Authenticator as _, Customers};

    async fn authorization_shown_for(caller: Credentials) -> Option<String> {
        let (base_url, received) = scripted::serve(NOT_FOUND).await;
        let client = Client::builder(base_url)
            .api_key_auth(ApiKey::new("sk_test_own"))
            .build()
            .unwrap();
        let request = Request::new(get("user_1"), caller);
        Customers::get_customer(&client, request).await.unwrap_err();
        let request = received.await.unwrap();
        let line = request
            .lines()
            .find_map(|line| line.strip_prefix("authorization: "));
        line.map(str::to_owned)
    }

    #[tokio::test]
    async fn the_caller_is_who_calls_upstream() {
        let request = Request::new((), ());
        let caller = PassThrough
            .api_key_auth(ApiKey::new("sk_test_caller"), request.context())
            .await
            .unwrap();
        assert_eq!(
            authorization_shown_for(caller).await.unwrap(),
            "sk_test_caller"
        );
        let nobody = Credentials::default();
        assert_eq!(
            authorization_shown_for(nobody).await.unwrap(),
            "sk_test_own"
        );
    }
}
