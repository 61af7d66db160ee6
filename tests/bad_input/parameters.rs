//! Parameters that do not fit: in the path, the query, a header and a cookie.

use crate::REFUSED;
use crate::case::{CUSTOMERS, Case, get};

/// Regions that are none.
const REGIONS: [&str; 10] = [
    "e", "eur", "EU", "e1", "%20%20", "%FF%FE", "%C3%A9u", "..eu", "eu%0A", "%00%00",
];

/// Queries that do not fit.
const QUERIES: [&str; 44] = [
    "limit=0",
    "limit=101",
    "limit=-1",
    "limit=1.5",
    "limit=ten",
    "limit=",
    "limit",
    "limit=1&limit=2",
    "limit=99999999999999999999",
    "limit=1e400",
    "limit=%31%FF",
    "limit=0x10",
    "limit=%201",
    "limit=1%00",
    "limit=NaN",
    "limit=Infinity",
    "archived=yes",
    "archived=1",
    "archived=TRUE",
    "archived=",
    "archived=true&archived=true",
    "since=today",
    "since=2024-02-30",
    "since=20240229",
    "since=2024-2-9",
    "since=2024-02-29T00:00:00Z",
    "since=0",
    "share=0",
    "share=1.1",
    "share=-0.5",
    "share=half",
    "share=NaN",
    "share=inf",
    "share=1e999",
    "order=size",
    "order=NAME",
    "order=",
    "order=name&order=age",
    "tag=a",
    "tag=ab&tag=ab",
    "tag=aa&tag=bb&tag=cc&tag=dd",
    "tag=%FF%FF",
    "tag=",
    "limit=1&limit=%",
];

pub(crate) fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for region in REGIONS {
        let target = format!("/regions/{region}/customers");
        cases.push(Case::new(
            &format!("the region {region}"),
            get(&target, &[]),
            REFUSED,
        ));
    }
    for query in QUERIES {
        let target = format!("{CUSTOMERS}?{query}");
        cases.push(Case::new(query, get(&target, &[]), REFUSED));
    }
    for (name, header) in [
        ("a trace that is none", "x-trace: 1"),
        (
            "a trace without hyphens",
            "x-trace: 67e5504410b1426f9247bb680e5fe0c8",
        ),
        (
            "a trace in braces",
            "x-trace: {67e55044-10b1-426f-9247-bb680e5fe0c8}",
        ),
        ("an empty trace", "x-trace:"),
        ("a session that is too long", "cookie: session=123456789"),
    ] {
        cases.push(Case::new(name, get(CUSTOMERS, &[header]), REFUSED));
    }
    cases
}
