//! Billing and usage balances of customers who have bought nothing.

use serde_json::{Value, json};

use crate::exchange::{Caller, MILLIS, start};

const BILLING: &str = "/api/v1/customers/user_1/billing";
const BALANCES: &str = "/api/v1/customers/user_1/usage-balances";

#[test]
fn the_billing_of_who_bought_nothing_has_every_member_and_nothing_in_it() {
    let caller = Caller::new();
    let customer = caller.create("user_1");
    let answer = caller.get(BILLING);
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert!(answer.request_id().is_some());
    let billing = answer.json();
    let organization = customer["organizationId"].as_str().unwrap();
    let pricing_model = json!({
        "id": customer["pricingModelId"],
        "createdAt": "2025-01-01T00:00:00.000Z",
        "updatedAt": "2025-01-01T00:00:00.000Z",
        "livemode": false,
        "organizationId": organization,
        "isDefault": true,
        "name": "Default",
        "products": [],
        "usageMeters": [],
    });
    let expected = json!({
        "customer": customer,
        "subscriptions": [],
        "currentSubscriptions": [],
        "currentSubscription": null,
        "invoices": [],
        "paymentMethods": [],
        "purchases": [],
        "catalog": pricing_model,
        "pricingModel": pricing_model,
        "billingPortalUrl": format!("https://app.flowglad.com/billing-portal/{organization}"),
    });
    assert_eq!(billing, expected);
    let id = customer["pricingModelId"].as_str().unwrap();
    assert_eq!(id.strip_prefix("pricing_model_").map(str::len), Some(21));
}

#[test]
fn the_times_of_billing_have_the_form_of_all_times() {
    let caller = Caller::of(start(MILLIS), "sk_live_");
    caller.create("user_1");
    let billing = caller.get(BILLING).json();
    assert_eq!(billing["pricingModel"]["createdAt"], 1_735_689_600_000_i64);
    assert_eq!(billing["pricingModel"]["livemode"], true);
}

#[test]
fn who_bought_nothing_has_no_balances_and_no_subscription() {
    let caller = Caller::new();
    caller.create("user_1");
    let answer = caller.get(BALANCES);
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert!(answer.request_id().is_some());
    assert_eq!(answer.json(), json!({"usageMeterBalances": []}));
    let answer = caller.get(&format!("{BALANCES}?subscriptionId=sub_1"));
    let error = answer.error(404);
    assert_eq!(error["code"], "NOT_FOUND");
    assert!(error["error"].as_str().unwrap().contains("sub_1"));
}

#[test]
fn nobody_and_an_archived_customer_have_neither() {
    let caller = Caller::new();
    let refused = |who: &str| {
        for target in [BILLING, BALANCES] {
            let error = caller.get(target).error(404);
            assert_eq!(error["code"], "NOT_FOUND", "{who} {target}");
            assert!(error["error"].as_str().unwrap().contains("user_1"));
        }
    };
    refused("nobody");
    caller.create("user_1");
    caller.post("/api/v1/customers/user_1/archive", "{}");
    refused("an archived customer");
}

#[test]
fn their_queries_are_read_like_that_of_every_get() {
    let caller = Caller::new();
    caller.create("user_1");
    let other = caller.create("user_2");
    let billing = caller.get(&format!("{BILLING}?externalId=user_2")).json();
    assert_eq!(billing["customer"], other);
    for target in [BILLING, BALANCES] {
        let error = caller.get(&format!("{target}?limit=0")).error(400);
        assert!(error["error"].is_string());
        assert_eq!(error.get("code"), None::<&Value>);
        let nobody = caller.get(&format!("{target}?externalId=user_3"));
        assert_eq!(nobody.error(404)["code"], "NOT_FOUND");
    }
}
