//! Lists: pages, cursors, limits, and what of them is refused.

use serde_json::{Value, json};

use crate::exchange::{CUSTOMERS, Caller};

fn list(caller: &Caller, query: &str) -> Value {
    let answer = caller.get(&format!("{CUSTOMERS}?{query}"));
    assert_eq!(answer.status, 200, "{query}: {}", answer.body);
    assert!(answer.request_id().is_some());
    answer.json()
}

/// The text of a refusal that has no code.
fn refused(caller: &Caller, query: &str) -> String {
    let error = caller.get(&format!("{CUSTOMERS}?{query}")).error(400);
    assert_eq!(error.get("code"), None);
    error["error"].as_str().unwrap().to_owned()
}

#[test]
fn an_empty_world_has_an_empty_page() {
    let page = Caller::new().get(CUSTOMERS).json();
    let expected = json!({"data": [], "currentCursor": null, "nextCursor": null, "hasMore": false, "total": 0});
    assert_eq!(page, expected);
}

#[test]
fn cursors_lead_through_all_customers_oldest_first() {
    let caller = Caller::new();
    let created: Vec<Value> = (0..7)
        .map(|number| caller.create(&format!("user_{number}"))["id"].clone())
        .collect();
    let mut seen = Vec::new();
    let mut lengths = Vec::new();
    let mut query = "limit=3".to_owned();
    loop {
        let page = list(&caller, &query);
        let data = page["data"].as_array().unwrap();
        lengths.push(data.len());
        seen.extend(data.clone());
        assert_eq!(page["total"], 7);
        assert_eq!(page["hasMore"], json!(!page["nextCursor"].is_null()));
        let Some(cursor) = page["nextCursor"].as_str() else {
            break;
        };
        query = format!("limit=3&cursor={}", cursor.replace('=', "%3D"));
        assert_eq!(list(&caller, &query)["currentCursor"], cursor);
    }
    assert_eq!(lengths, [3, 3, 1]);
    let order = |customer: &Value| {
        let member = |name: &str| customer[name].as_str().unwrap().to_owned();
        (member("createdAt"), member("id"))
    };
    assert!(seen.is_sorted_by_key(order));
    let ids = |values: Vec<Value>| {
        let mut texts: Vec<String> = values.iter().map(ToString::to_string).collect();
        texts.sort_unstable();
        texts
    };
    let seen = seen.iter().map(|customer| customer["id"].clone()).collect();
    assert_eq!(ids(seen), ids(created));
}

#[test]
fn a_page_holds_ten_unless_told_otherwise_and_archived_customers_count() {
    let caller = Caller::new();
    for number in 0..11 {
        caller.create(&format!("user_{number}"));
    }
    caller.post("/api/v1/customers/user_0/archive", "{}");
    let page = caller.get(CUSTOMERS).json();
    assert_eq!(page["data"].as_array().unwrap().len(), 10);
    assert_eq!(page["total"], 11);
    let all = list(&caller, "limit=100");
    let archived = all["data"].as_array().unwrap().iter();
    assert_eq!(
        archived
            .filter(|customer| customer["archived"] == true)
            .count(),
        1
    );
}

#[test]
fn a_limit_is_a_whole_number_in_any_spelling() {
    let caller = Caller::new();
    for number in 0..3 {
        caller.create(&format!("user_{number}"));
    }
    for (limit, length) in [
        ("1", 1),
        ("%202%20", 2),
        ("+2+", 2),
        ("2.0", 2),
        ("1e1", 3),
        ("0.2e1", 2),
        ("02", 2),
        ("%2B2", 2),
        ("100", 3),
    ] {
        let page = list(&caller, &format!("limit={limit}&unknown=1"));
        assert_eq!(page["data"].as_array().unwrap().len(), length, "{limit}");
    }
}

#[test]
fn a_limit_that_cannot_be_is_a_text_that_holds_issues() {
    let caller = Caller::new();
    for (limit, code) in [
        ("0", "too_small"),
        ("-1", "too_small"),
        ("", "too_small"),
        ("101", "too_big"),
        ("1e9", "too_big"),
        ("1.5", "invalid_type"),
        ("abc", "invalid_type"),
        ("NaN", "invalid_type"),
        ("10%00", "invalid_type"),
    ] {
        let issues: Value =
            serde_json::from_str(&refused(&caller, &format!("limit={limit}"))).unwrap();
        assert_eq!(issues[0]["code"], code, "{limit}");
        assert_eq!(issues[0]["path"], json!(["limit"]));
        assert_eq!(issues.as_array().unwrap().len(), 1);
    }
    let issues: Value = serde_json::from_str(&refused(&caller, "limit=0")).unwrap();
    assert_eq!(issues[0]["minimum"], 1);
    let issues: Value = serde_json::from_str(&refused(&caller, "limit=101")).unwrap();
    assert_eq!(issues[0]["maximum"], 100);
}

#[test]
fn a_parameter_that_is_repeated_is_refused_in_a_sentence() {
    for query in ["limit=1&limit=2", "cursor=a&cursor=b"] {
        let text = refused(&Caller::new(), query);
        assert!(serde_json::from_str::<Value>(&text).is_err(), "{text}");
    }
}

#[test]
fn a_cursor_that_was_never_handed_out_is_refused() {
    for cursor in ["nowhere", "", "%FF", "eyJ9"] {
        let text = refused(&Caller::new(), &format!("cursor={cursor}"));
        assert!(!text.is_empty());
    }
    assert_eq!(refused(&Caller::new(), "cursor=nowhere"), "Invalid cursor");
}

#[test]
fn a_list_goes_backward_by_its_cursor() {
    let caller = Caller::new();
    let ids: Vec<Value> = (0..3)
        .map(|number| caller.create(&format!("user_{number}"))["id"].clone())
        .collect();
    // {"parameters":{},"createdAt":9000000000000,"direction":"backward"}, an older form without `id`
    let cursor =
        "eyJwYXJhbWV0ZXJzIjp7fSwiY3JlYXRlZEF0Ijo5MDAwMDAwMDAwMDAwLCJkaXJlY3Rpb24iOiJiYWNrd2FyZCJ9";
    let page = list(&caller, &format!("cursor={cursor}"));
    assert_eq!(page["data"].as_array().unwrap().len(), 3);
    assert!(ids.contains(&page["data"][0]["id"]));
    let created = |index: usize| {
        page["data"][index]["createdAt"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    assert!(created(0) >= created(2));
}
