//! The types alone need little: what the example of embedding compiles, as its lock file has it.

use std::collections::BTreeSet;

/// What the example at `examples/embedded` compiles, build script included.
const LOCK: &str = include_str!("../examples/embedded/Cargo.lock");

fn packages() -> BTreeSet<&'static str> {
    let names = LOCK
        .lines()
        .filter_map(|line| line.strip_prefix("name = \""));
    names.map(|name| name.trim_end_matches('"')).collect()
}

#[test]
fn types_alone_compile_neither_http_nor_a_generator_of_clients() {
    for machinery in [
        "axum",
        "hyper",
        "progenitor",
        "reqwest",
        "rustls",
        "tokio",
        "tower",
    ] {
        assert!(!packages().contains(machinery), "{machinery}");
    }
}

#[test]
fn of_the_crates_for_values_only_the_chosen_one_is_compiled() {
    assert!(packages().contains("chrono"));
    for other in ["jiff", "schemars", "time", "utoipa", "uuid"] {
        assert!(!packages().contains(other), "{other}");
    }
}
