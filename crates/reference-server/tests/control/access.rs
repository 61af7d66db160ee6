//! Who may use the control routes: each refusal, and that it changed nothing.

use reference_server::control::ControlAccess;

use crate::exchange::{JSON, Server};

const REQUESTS: &str = "/__sandbox/requests";

/// Asks to empty the journal with these headers; returns the refusal, having seen that the journal is as it was.
fn refused(server: Server, headers: &[(&str, &str)], status: u16) -> String {
    server.create("user_1");
    let text = server.send("DELETE", REQUESTS, headers, "").refusal(status);
    let list = server.get(REQUESTS).json(200);
    assert!(!list["requests"].as_array().unwrap().is_empty());
    text
}

#[test]
fn a_program_on_this_machine_may() {
    let server = Server::start();
    let port = server.address.port();
    for host in ["127.0.0.1", "localhost", "LOCALHOST", "[::1]"] {
        let host = format!("{host}:{port}");
        let headers = [("Host", host.as_str())];
        assert_eq!(server.send("GET", REQUESTS, &headers, "").status, 200);
        assert_eq!(server.send("DELETE", REQUESTS, &headers, "").status, 204);
    }
}

#[test]
fn the_server_s_own_page_may() {
    let server = Server::start();
    let origin = format!("http://{}", server.address);
    for headers in [
        &[("Origin", origin.as_str())][..],
        &[("Origin", &origin), ("Sec-Fetch-Site", "same-origin")],
        &[("Sec-Fetch-Site", "none")],
    ] {
        assert_eq!(server.send("DELETE", REQUESTS, headers, "").status, 204);
    }
}

#[test]
fn a_name_that_only_points_to_this_machine_is_refused() {
    let server = Server::start();
    for host in ["rebound.example.com", "rebound.example.com:80", "10.0.0.1"] {
        let text = refused(server, &[("Host", host)], 403);
        assert!(text.contains("--control anywhere"), "{text}");
    }
}

#[test]
fn who_asks_through_a_proxy_on_this_machine_is_refused() {
    let server = Server::start();
    for header in [
        ("X-Forwarded-For", "203.0.113.7"),
        ("Forwarded", "for=203.0.113.7"),
    ] {
        let text = refused(server, &[header], 403);
        assert!(text.contains("proxy"), "{text}");
    }
    let server = Server::open_to(ControlAccess::Anywhere);
    let header = ("X-Forwarded-For", "203.0.113.7");
    assert_eq!(server.send("DELETE", REQUESTS, &[header], "").status, 204);
}

#[test]
fn a_page_of_another_origin_is_refused() {
    let server = Server::start();
    let other_port = format!("http://127.0.0.1:{}", server.address.port() ^ 1);
    let other_name = format!("http://localhost:{}", server.address.port());
    for origin in [
        "http://example.com",
        "null",
        "",
        other_port.as_str(),
        other_name.as_str(),
    ] {
        let text = refused(server, &[("Origin", origin)], 403);
        assert!(text.contains("origin"), "{text}");
    }
    for site in ["cross-site", "same-site"] {
        refused(server, &[("Sec-Fetch-Site", site)], 403);
    }
    let own = format!("http://{}", server.address);
    let two = [("Origin", own.as_str()), ("Origin", "http://example.com")];
    refused(server, &two, 403);
}

#[test]
fn reading_is_refused_to_a_page_of_another_origin_as_well() {
    let server = Server::start();
    let headers = [("Origin", "http://example.com")];
    server.send("GET", REQUESTS, &headers, "").refusal(403);
}

#[test]
fn what_a_foreign_form_could_send_changes_nothing() {
    let server = Server::start();
    for media_type in [
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/jsonp",
    ] {
        let text = refused(server, &[("Content-Type", media_type)], 415);
        assert!(text.contains("application/json"), "{text}");
    }
    let json = [("Content-Type", "application/json; charset=utf-8")];
    assert_eq!(server.send("DELETE", REQUESTS, &json, "").status, 204);
}

#[test]
fn where_anywhere_is_asked_for_any_name_will_do_and_other_origins_still_not() {
    let server = Server::open_to(ControlAccess::Anywhere);
    let host = ("Host", "sandbox.example.com");
    assert_eq!(server.send("DELETE", REQUESTS, &[host], "").status, 204);
    let own = ("Origin", "https://sandbox.example.com");
    assert_eq!(
        server.send("DELETE", REQUESTS, &[host, own], "").status,
        204
    );
    refused(server, &[host, ("Origin", "https://example.com")], 403);
}

#[test]
fn where_they_are_off_there_are_none() {
    let server = Server::open_to(ControlAccess::Off);
    // The API asks for a key before it says that there is nothing.
    assert_eq!(server.get(REQUESTS).status, 401);
}

#[test]
fn what_does_not_exist_is_refused_with_what_does() {
    let server = Server::start();
    let text = server.get("/__sandbox/nonsense").refusal(404);
    assert!(text.contains("GET /__sandbox/requests/{number}"), "{text}");
    let text = server.post(REQUESTS, "{}").refusal(405);
    assert!(text.contains("`GET` and `DELETE /__sandbox/requests`"));
    let foreign = [JSON, ("Origin", "http://example.com")];
    let answer = server.send("POST", "/__sandbox/nonsense", &foreign, "");
    answer.refusal(403);
}
