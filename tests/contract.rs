//! The generated client against the reference server over a socket, alone and through a gateway of its own making.

use std::collections::BTreeSet;

use counterpart_runtime::testing::serve;
use counterpart_runtime::{FailureClass, Field};
use customers_client::service::PassThrough;
use customers_client::{ApiKey, Client};
use customers_server::customers_router;
use customers_types::{
    ArchiveCustomer, ArchiveCustomerRequest, ArchiveCustomerRequired, CreateCustomer,
    CreateCustomerError, CreateCustomerRequest, CustomerChanges, Error, ErrorDetail, GetCustomer,
    GetCustomerBilling, GetCustomerError, GetUsageBalances, GetUsageBalancesError, ListCustomers,
    ListCustomersError, NewCustomer, NewCustomerRequired, NotFoundResponseBody, Timestamp,
    UnauthorizedResponseBody, UpdateCustomer, UpdateCustomerRequest, UpdateCustomerRequired,
};
use reference_server::api::Words;
use reference_server::router::router;
use reference_server::service::{Behaviour, Service};

/// The base URL of a new reference server.
async fn reference_server() -> String {
    let service = Service::in_memory(Behaviour::default()).expect("a database in memory opens");
    serve(router(&service)).await
}

/// The base URL of a new reference server, and that of a gateway before it.
async fn gateway() -> String {
    let upstream = Client::builder(reference_server().await)
        .build()
        .expect("a client");
    serve(customers_router(upstream, PassThrough, Words)).await
}

fn client(base_url: &str, key: &str) -> Client {
    let builder = Client::builder(base_url).api_key_auth(ApiKey::new(key));
    builder.build().expect("a loopback address is a base URL")
}

fn new_customer(external_id: &str) -> NewCustomer {
    NewCustomer::new(NewCustomerRequired {
        email: "ada@example.com".to_owned(),
        name: "Ada".to_owned(),
        external_id: external_id.to_owned(),
    })
}

fn create(customer: NewCustomer) -> CreateCustomer {
    CreateCustomer::new(CreateCustomerRequest::new(customer))
}

fn code(error: &Error) -> Option<&str> {
    error.code.as_deref()
}

#[tokio::test]
async fn a_customer_is_created_found_changed_listed_and_archived() {
    for base_url in [reference_server().await, gateway().await] {
        let client = client(&base_url, "sk_test_life");
        let customer = new_customer("user/1 & co").with_logo_url("https://e.org/l.png");
        // A slash in the id makes the customer one that no path leads to.
        let created = client
            .create_customer(create(customer))
            .await
            .expect("created");
        assert!(created.x_request_id.is_some());
        let created = created.body.data.customer;
        assert!(matches!(created.created_at, Timestamp::DateTime(_)));
        assert_eq!(created.logo_url.as_deref(), Some("https://e.org/l.png"));
        assert_eq!(created.billing_address, Field::Null);
        assert!(!created.livemode);

        let plain = new_customer("user 2 é%");
        client
            .create_customer(create(plain))
            .await
            .expect("created");
        let found = client.get_customer(GetCustomer::new("user 2 é%")).await;
        let found = found.expect("found").body.customer;
        assert_eq!(found.external_id, "user 2 é%");

        let changes = CustomerChanges::default()
            .with_name("Grace")
            .with_domain(None);
        let updated = client
            .update_customer(UpdateCustomer::new(UpdateCustomerRequired {
                external_id: "user 2 é%".to_owned(),
                body: UpdateCustomerRequest::new(changes),
            }))
            .await
            .expect("changed");
        assert_eq!(updated.body.customer.name, "Grace");
        assert_eq!(
            updated.body.customer.email, "ada@example.com",
            "absent is unchanged"
        );

        let archived = client
            .archive_customer(ArchiveCustomer::new(ArchiveCustomerRequired {
                external_id: "user 2 é%".to_owned(),
                body: ArchiveCustomerRequest::new(),
            }))
            .await
            .expect("archived");
        assert!(archived.body.customer.archived);
        let gone = client.get_customer(GetCustomer::new("user 2 é%")).await;
        let Err(GetCustomerError::NotFound(gone)) = gone else {
            panic!("an archived customer is not found: {gone:?}");
        };
        assert!(
            matches!(&gone.body, NotFoundResponseBody::Json(error) if code(error) == Some("NOT_FOUND"))
        );

        let page = client
            .list_customers(ListCustomers::default())
            .await
            .expect("listed");
        assert_eq!(page.body.total, 2, "archived customers are listed");
    }
}

#[tokio::test]
async fn the_billing_of_who_bought_nothing_is_that_of_a_customer_and_a_pricing_model() {
    for base_url in [reference_server().await, gateway().await] {
        let client = client(&base_url, "sk_test_billing");
        let created = client.create_customer(create(new_customer("user_1")));
        let customer = created.await.expect("created").body.data.customer;
        let billing = GetCustomerBilling::new("user_1");
        let billing = client.get_customer_billing(billing).await;
        let billing = billing.expect("found").body;
        assert_eq!(billing.customer, customer);
        assert_eq!(customer.pricing_model_id, Some(billing.catalog.id.clone()));
        assert_eq!(billing.pricing_model, Some(billing.catalog));
        assert_eq!(billing.current_subscription, Field::Null);

        let all = GetUsageBalances::new("user_1");
        let balances = client.get_usage_balances(all.clone()).await.expect("found");
        assert_eq!(balances.body.usage_meter_balances, []);
        let one = all.with_subscription_id("sub_1");
        let missing = client.get_usage_balances(one).await;
        assert!(matches!(missing, Err(GetUsageBalancesError::NotFound(_))));
    }
}

#[tokio::test]
async fn a_second_customer_of_the_same_id_is_a_conflict() {
    for base_url in [reference_server().await, gateway().await] {
        let client = client(&base_url, "sk_test_conflict");
        client
            .create_customer(create(new_customer("user_1")))
            .await
            .expect("created");
        let second = client.create_customer(create(new_customer("user_1"))).await;
        let Err(CreateCustomerError::Conflict(conflict)) = second else {
            panic!("the second create conflicts: {second:?}");
        };
        assert_eq!(code(&conflict.body), Some("CONFLICT"));
        assert_eq!(conflict.body.request_id, conflict.x_request_id);
    }
}

#[tokio::test]
async fn what_is_no_key_is_refused_in_text() {
    for base_url in [reference_server().await, gateway().await] {
        for key in ["nonsense", "Basic abc"] {
            let refused = client(&base_url, key)
                .create_customer(create(new_customer("x")))
                .await;
            let Err(CreateCustomerError::Unauthorized(refused)) = refused else {
                panic!("`{key}` is no key: {refused:?}");
            };
            assert!(matches!(refused.body, UnauthorizedResponseBody::Text(_)));
        }
    }
}

#[tokio::test]
async fn a_key_behind_the_word_bearer_is_the_same_key() {
    let base_url = reference_server().await;
    client(&base_url, "sk_live_bearer")
        .create_customer(create(new_customer("user_1")))
        .await
        .expect("created");
    let builder = Client::builder(&base_url).api_key_auth(ApiKey::bearer("sk_live_bearer"));
    let client = builder.build().expect("a client");
    let found = client
        .get_customer(GetCustomer::new("user_1"))
        .await
        .expect("found");
    assert!(found.body.customer.livemode);
}

#[tokio::test]
async fn pages_follow_each_other_and_overlap_nowhere() {
    let base_url = gateway().await;
    let client = client(&base_url, "sk_test_pages");
    for number in 0..7 {
        client
            .create_customer(create(new_customer(&format!("user_{number}"))))
            .await
            .expect("created");
    }
    let mut seen = BTreeSet::new();
    let mut cursor = None;
    loop {
        let mut request = ListCustomers::default().with_limit(3);
        if let Some(cursor) = cursor {
            request = request.with_cursor(cursor);
        }
        let page = client.list_customers(request).await.expect("listed").body;
        assert_eq!(page.total, 7);
        for customer in page.data {
            assert!(
                seen.insert(customer.external_id),
                "no customer is on two pages"
            );
        }
        cursor = page.next_cursor.into_option();
        assert_eq!(cursor.is_some(), page.has_more);
        if cursor.is_none() {
            break;
        }
    }
    assert_eq!(seen.len(), 7);
}

#[tokio::test]
async fn the_list_is_read_to_its_end_customer_by_customer() {
    let client = client(&reference_server().await, "sk_test_items");
    for number in 0..7 {
        let customer = new_customer(&format!("user_{number}"));
        client
            .create_customer(create(customer))
            .await
            .expect("created");
    }
    let request = ListCustomers::default().with_limit(3);
    let mut pages = client.list_customers_pages(request.clone());
    let mut sizes = Vec::new();
    while let Some(page) = pages.next().await {
        sizes.push(page.expect("a page").body.data.len());
    }
    assert_eq!(sizes, [3, 3, 1]);
    let mut customers = client.list_customers_items(request);
    let mut seen = Vec::new();
    while let Some(customer) = customers.next().await {
        seen.push(customer.expect("a customer").external_id);
    }
    let expected: Vec<String> = (0..7).map(|number| format!("user_{number}")).collect();
    assert_eq!(seen, expected);
}

#[tokio::test]
async fn limits_outside_the_range_are_bad_requests() {
    let base_url = reference_server().await;
    let client = client(&base_url, "sk_test_limits");
    for limit in [0, 101, -1] {
        let refused = client
            .list_customers(ListCustomers::default().with_limit(limit))
            .await;
        let Err(ListCustomersError::BadRequest(refused)) = refused else {
            panic!("{limit} is out of range: {refused:?}");
        };
        assert!(matches!(refused.body.error, Some(ErrorDetail::Text(_))));
    }
}

#[tokio::test]
async fn nobody_at_the_other_end_is_a_failure_of_transport() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("an address");
    drop(listener);
    let unreachable = client(&format!("http://{address}"), "sk_test_x");
    let failed = unreachable.get_customer(GetCustomer::new("x")).await;
    let Err(GetCustomerError::Undeclared(failure)) = failed else {
        panic!("nobody answers: {failed:?}");
    };
    assert_eq!(failure.class(), FailureClass::Transport);
}

#[tokio::test]
async fn a_gateway_before_nobody_answers_with_its_own_failure() {
    let upstream = Client::builder("http://127.0.0.1:9")
        .build()
        .expect("a client");
    let base_url = serve(customers_router(upstream, PassThrough, Words)).await;
    let failed = client(&base_url, "sk_test_x")
        .get_customer(GetCustomer::new("x"))
        .await;
    let Err(GetCustomerError::Default(status, body)) = failed else {
        panic!("the upstream is not there: {failed:?}");
    };
    assert_eq!(status.as_u16(), 502);
    assert!(
        !format!("{body:?}").contains("127.0.0.1:9"),
        "the cause is logged, never sent"
    );
}
