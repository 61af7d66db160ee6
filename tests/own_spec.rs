//! `openapi.yaml` itself: it lints clean, and what the service's documentation page shows fits it.

use counterpart_contract::lower;
use counterpart_document::{Colour, SourceFile, parse, render};
use counterpart_runtime::schema;
use customers_types::{CreateCustomerRequest, CreateCustomerResponse, CustomerBilling, Timestamp};

/// The request of the documentation page, as the page fills it in.
const PAGE_REQUEST: &str = r#"{
  "customer": {
    "email": "<string>",
    "name": "<string>",
    "archived": true,
    "logoURL": "<string>",
    "iconURL": "<string>",
    "domain": "<string>",
    "externalId": "<string>",
    "userId": "<string>",
    "catalogId": "<string>"
  }
}"#;

/// The response of the documentation page, as the page fills it in.
const PAGE_RESPONSE: &str = r#"{
  "data": {
    "customer": {
      "id": "<string>",
      "createdAt": "2023-11-07T05:31:56Z",
      "updatedAt": "2023-11-07T05:31:56Z",
      "livemode": true,
      "organizationId": "<string>",
      "email": "<string>",
      "name": "<string>",
      "invoiceNumberBase": "<string>",
      "archived": true,
      "logoURL": "<string>",
      "iconURL": "<string>",
      "domain": "<string>",
      "billingAddress": {
        "name": "<string>",
        "firstName": "<string>",
        "lastName": "<string>",
        "address": {
          "line1": "<string>",
          "line2": "<string>",
          "city": "<string>",
          "state": "<string>",
          "postal_code": "<string>",
          "country": "<string>"
        },
        "phone": "<string>"
      },
      "externalId": "<string>",
      "userId": "<string>",
      "catalogId": "<string>"
    }
  }
}"#;

#[test]
fn the_contract_is_read_without_a_diagnostic() {
    let source = SourceFile::new("openapi.yaml", include_str!("../openapi.yaml"));
    let parsed = parse(&source);
    let mut diagnostics = parsed.diagnostics;
    let lowered = lower(&parsed.document.expect("the contract is well-formed"));
    diagnostics.extend(lowered.diagnostics);
    assert!(
        diagnostics.is_empty(),
        "{}",
        render(&diagnostics, &source, Colour::Plain)
    );
    let contract = lowered
        .contract
        .expect("the contract is an OpenAPI description");
    assert!(counterpart_codegen::check(&contract).is_ok());
    let ids: Vec<&str> = contract
        .operations
        .iter()
        .map(|operation| operation.id.as_str())
        .collect();
    let expected = [
        "createCustomer",
        "listCustomers",
        "getCustomer",
        "updateCustomer",
        "archiveCustomer",
        "getCustomerBilling",
        "getUsageBalances",
    ];
    assert_eq!(ids, expected);
}

#[test]
fn the_server_s_crate_carries_the_contract_in_both_forms() {
    assert_eq!(
        customers_server::CONTRACT_YAML,
        include_str!("../openapi.yaml")
    );
    let tree = |path: &str, text: &str| {
        let parsed = parse(&SourceFile::new(path, text));
        assert!(parsed.diagnostics.is_empty(), "{path}");
        parsed.document.expect("the contract is well-formed")
    };
    let json = tree("contract.json", customers_server::CONTRACT_JSON);
    let yaml = tree("contract.yaml", customers_server::CONTRACT_YAML);
    assert_eq!(json.root().to_json_text(), yaml.root().to_json_text());
}

#[test]
fn the_request_of_the_documentation_page_fits() {
    let request: CreateCustomerRequest =
        schema::from_json_slice(PAGE_REQUEST.as_bytes()).expect("the page's request fits");
    assert_eq!(request.customer.archived, Some(true));
    let written = serde_json::to_value(&request).expect("requests are JSON");
    let page: serde_json::Value = serde_json::from_str(PAGE_REQUEST).expect("the page shows JSON");
    assert_eq!(written, page, "nothing of the page's request is lost");
}

#[test]
fn the_response_of_the_documentation_page_fits() {
    let response: CreateCustomerResponse =
        schema::from_json_slice(PAGE_RESPONSE.as_bytes()).expect("the page's response fits");
    let customer = &response.data.customer;
    let moment = "2023-11-07T05:31:56Z".parse().expect("a moment");
    assert_eq!(customer.created_at, Timestamp::DateTime(moment));
    let mut page: serde_json::Value =
        serde_json::from_str(PAGE_RESPONSE).expect("the page shows JSON");
    // The form that is written has three fractional digits.
    for member in ["createdAt", "updatedAt"] {
        page["data"]["customer"][member] = "2023-11-07T05:31:56.000Z".into();
    }
    let written = serde_json::to_value(&response).expect("responses are JSON");
    assert_eq!(written, page, "nothing of the page's response is lost");
}

#[test]
fn todays_milliseconds_fit_as_well() {
    let today = PAGE_RESPONSE.replace("\"2023-11-07T05:31:56Z\"", "1699335116000");
    let response: CreateCustomerResponse =
        schema::from_json_slice(today.as_bytes()).expect("today's form fits");
    let seed: CreateCustomerResponse =
        schema::from_json_slice(PAGE_RESPONSE.as_bytes()).expect("the page's form fits");
    let (today, seed) = (
        &response.data.customer.created_at,
        &seed.data.customer.created_at,
    );
    assert_ne!(today, seed);
    assert!(today.is_same_moment(seed));
}

#[test]
fn members_that_the_contract_does_not_know_are_ignored() {
    let text = PAGE_REQUEST.replacen("\"email\"", "\"phone\": 5, \"metadata\": {}, \"email\"", 1);
    let request: Result<CreateCustomerRequest, _> = schema::from_json_slice(text.as_bytes());
    assert!(request.is_ok(), "{request:?}");
}

#[test]
fn absent_null_and_value_are_three_states() {
    let request = |member: &str| -> Result<CreateCustomerRequest, _> {
        let text = format!(r#"{{"customer":{{"email":"e","name":"n","externalId":"x"{member}}}}}"#);
        schema::from_json_slice(text.as_bytes())
    };
    let read = |member: &str| request(member).expect("it fits").customer.logo_url;
    assert!(read("").is_absent());
    assert!(read(r#","logoURL":null"#).is_null());
    assert_eq!(
        read(r#","logoURL":"l""#).value().map(String::as_str),
        Some("l")
    );
    assert!(
        request(r#","archived":null"#).is_err(),
        "`archived` is optional, but never null"
    );
}

/// The billing of a customer with one of everything, as the service answers today; the members that are only passed on are left out.
const BILLING: &str = r#"{
  "customer": CUSTOMER,
  "subscriptions": [SUBSCRIPTION],
  "currentSubscriptions": [SUBSCRIPTION],
  "currentSubscription": SUBSCRIPTION,
  "invoices": [{
    "invoice": {
      "id": "inv_1", "createdAt": TIME, "updatedAt": TIME, "livemode": false, "customerId": "cust_1", "organizationId": "org_1",
      "invoiceNumber": "0A1B2C3-00001", "invoiceDate": TIME, "dueDate": null, "status": "paid", "type": "subscription",
      "currency": "USD", "subtotal": 1000, "taxAmount": null, "purchaseId": null, "subscriptionId": "sub_1", "memo": null,
      "billingRunId": null, "taxState": null
    },
    "invoiceLineItems": [{
      "id": "inv_li_1", "createdAt": TIME, "updatedAt": TIME, "livemode": false, "invoiceId": "inv_1", "quantity": 1,
      "price": 1000, "priceId": "price_1", "description": null, "type": "static", "pricingModelId": "pricing_model_1"
    }]
  }],
  "paymentMethods": [{
    "id": "pm_1", "createdAt": TIME, "updatedAt": TIME, "livemode": false, "customerId": "cust_1",
    "billingDetails": {"name": null, "email": "a@example.com", "address": {"country": "DE", "postal_code": "10115"}},
    "type": "card", "default": true, "paymentMethodData": {"last4": "4242"}, "metadata": null
  }],
  "purchases": [{
    "id": "prchs_1", "createdAt": TIME, "updatedAt": TIME, "livemode": false, "name": "Plan", "status": "paid",
    "customerId": "cust_1", "organizationId": "org_1", "priceId": "price_1", "quantity": 1, "priceType": "subscription",
    "purchaseDate": TIME, "endDate": null, "metadata": {"seat": 4, "note": "n", "real": true}, "archived": false
  }],
  "catalog": PRICING_MODEL,
  "pricingModel": PRICING_MODEL,
  "billingPortalUrl": "https://app.flowglad.com/billing-portal/org_1"
}"#;

const SUBSCRIPTION: &str =
    r#"{"id": "sub_1", "status": "active", "renews": true, "subscriptionItems": [{"id": "si_1"}]}"#;

const PRICING_MODEL: &str = r#"{
  "id": "pricing_model_1", "createdAt": TIME, "updatedAt": TIME, "livemode": false, "organizationId": "org_1",
  "isDefault": true, "name": "Default", "products": [PRODUCT], "usageMeters": [{
    "id": "um_1", "createdAt": TIME, "updatedAt": TIME, "livemode": false, "organizationId": "org_1", "name": "Requests",
    "slug": "requests", "aggregationType": "sum", "prices": [PRICE], "defaultPrice": PRICE
  }],
  "defaultProduct": PRODUCT
}"#;

const PRODUCT: &str = r#"{
  "id": "prod_1", "createdAt": TIME, "updatedAt": TIME, "livemode": false, "organizationId": "org_1", "active": true,
  "name": "Plan", "description": null, "imageURL": null, "default": true, "slug": "plan", "prices": [PRICE],
  "defaultPrice": PRICE, "features": [{"id": "feature_1", "type": "toggle"}], "singularQuantityLabel": null
}"#;

const PRICE: &str = r#"{
  "id": "price_1", "createdAt": TIME, "updatedAt": TIME, "livemode": false, "type": "subscription", "name": null,
  "isDefault": true, "unitPrice": 1000, "active": true, "currency": "USD", "productId": "prod_1", "usageMeterId": null,
  "intervalUnit": "month", "intervalCount": 1, "trialPeriodDays": null, "slug": null, "usageEventsPerUnit": null
}"#;

/// The billing with this in the place of every time.
fn billing(time: &str) -> serde_json::Value {
    let page: serde_json::Value = serde_json::from_str(PAGE_RESPONSE).expect("the page shows JSON");
    let customer = page["data"]["customer"].to_string();
    let moment = "\"2023-11-07T05:31:56Z\"";
    let text = [
        ("CUSTOMER", customer.as_str()),
        ("SUBSCRIPTION", SUBSCRIPTION),
        ("PRICING_MODEL", PRICING_MODEL),
        ("PRODUCT", PRODUCT),
        ("PRICE", PRICE),
        ("TIME", time),
        (moment, time),
    ]
    .into_iter()
    .fold(BILLING.to_owned(), |text, (name, value)| {
        text.replace(name, value)
    });
    serde_json::from_str(&text).expect("the fixture is JSON")
}

#[test]
fn the_billing_of_a_customer_with_one_of_everything_fits_with_either_form_of_times() {
    for time in ["1699335116000", "\"2023-11-07T05:31:56.000Z\""] {
        let sent = billing(time);
        let read: CustomerBilling =
            schema::from_json_slice(sent.to_string().as_bytes()).expect("it fits");
        let written = serde_json::to_value(&read).expect("answers are JSON");
        assert_eq!(written, sent, "nothing of it is lost");
    }
}

#[test]
fn billing_as_it_was_before_pricing_models_fits() {
    let mut earlier = billing("\"2023-11-07T05:31:56.000Z\"");
    let members = earlier.as_object_mut().expect("it is an object");
    for later in [
        "currentSubscriptions",
        "currentSubscription",
        "pricingModel",
        "billingPortalUrl",
    ] {
        members.remove(later).expect("it was there");
    }
    let read: CustomerBilling =
        schema::from_json_slice(earlier.to_string().as_bytes()).expect("it fits");
    assert!(read.current_subscription.is_absent());
    for optional in ["currentSubscriptions", "currentSubscription"] {
        earlier[optional] = serde_json::Value::Null;
    }
    let read: CustomerBilling =
        schema::from_json_slice(earlier.to_string().as_bytes()).expect("null fits as well");
    assert!(read.current_subscriptions.is_null());
}
