//! Every statement about customers finds them by an index.
#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use super::*;

/// Each statement with a name and parameters as PostgreSQL writes them.
const STATEMENTS: [(&str, &str, &str); 8] = [
    ("find", statements::FIND, "$key, 'user_77'"),
    (
        "forward",
        statements::LIST_FORWARD,
        "$key, 5000, 'cust_5000', 101",
    ),
    (
        "backward",
        statements::LIST_BACKWARD,
        "$key, 5000, 'cust_5000', 101",
    ),
    (
        "find_active",
        statements::FIND_ACTIVE,
        "ARRAY[1, 1], ARRAY['user_1', 'user_2']",
    ),
    (
        "find_archived",
        statements::FIND_ARCHIVED,
        "ARRAY[1, 1], ARRAY['user_1', 'user_2']",
    ),
    (
        "taken",
        statements::TAKEN,
        "ARRAY[1, 1], ARRAY['0000001', '0000002'], ARRAY[1, 1], ARRAY['cust_1', 'cust_2']",
    ),
    (
        "update",
        statements::UPDATE,
        "ARRAY['cust_1'], ARRAY[9], ARRAY['e'], ARRAY['n'], ARRAY[true], ARRAY['l'], ARRAY['i'], ARRAY['d'], ARRAY['u']",
    ),
    ("delete_of", statements::DELETE_CUSTOMERS_OF, "ARRAY[2, 3]"),
];

#[tokio::test]
#[ignore = "needs PostgreSQL"]
async fn no_statement_reads_all_customers_of_ten_thousand() {
    let database = Database::new("plans").await;
    database.open(Options::default()).await.close().await;
    let client = database.client().await;
    let key = format!("'\\x{}'", "ab".repeat(32));
    let fill = format!(
        "INSERT INTO counterpart.worlds (key_hash, customer_count, latest) VALUES ({key}, 10000, 10000);
         INSERT INTO counterpart.customers (world, id, created_at, updated_at, email, name, invoice_number_base, archived,
             external_id)
         SELECT 1, 'cust_' || number, number, number, 'e', 'n', lpad(number::text, 7, '0'), number % 10 = 0,
             'user_' || number
         FROM generate_series(1, 10000) AS number;
         ANALYZE;"
    );
    client.batch_execute(&fill).await.unwrap();
    for (name, statement, parameters) in STATEMENTS {
        client
            .batch_execute(&format!("PREPARE {name} AS {statement}"))
            .await
            .unwrap();
        let parameters = parameters.replace("$key", &key);
        // As planned for these parameters, and as planned once for any.
        for mode in ["force_custom_plan", "force_generic_plan"] {
            client.batch_execute(pool::SESSION).await.unwrap();
            client
                .batch_execute(&format!("SET plan_cache_mode = {mode}"))
                .await
                .unwrap();
            let explain = format!("EXPLAIN EXECUTE {name} ({parameters})");
            let plan = client.query(&explain, &[]).await.unwrap();
            let plan: Vec<&str> = plan.iter().map(|row| row.get(0)).collect();
            let plan = plan.join("\n");
            assert!(
                !plan.contains("Seq Scan on customers"),
                "{name}, {mode}:\n{plan}"
            );
            assert!(plan.contains("Index"), "{name}, {mode}:\n{plan}");
        }
    }
}
