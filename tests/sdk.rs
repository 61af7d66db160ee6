//! The service's own client for JavaScript, which nobody here wrote, against the reference server.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use std::path::Path;
use std::process::Command;

use reference_server::serve::serve_until;
use reference_server::service::{Behaviour, Service};
use reference_server::settings::TimestampForm;

/// The newest client.
const NEWEST: &str = "@flowglad/node";

/// A client of the time when times were text; the first one that sends requests as the newest one does.
const WITH_TIMES_AS_TEXT: &str = "flowglad-node-0.21";

/// A client that sends requests as all did before; there were no customers yet, so the test brings their methods along.
const WITH_THE_FIRST_TRANSPORT: &str = "flowglad-node-0.4";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs Node"]
async fn the_service_s_own_client_is_content_with_times_as_text() {
    test_against(NEWEST, TimestampForm::Iso).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs Node"]
async fn the_service_s_own_client_is_content_with_times_in_milliseconds() {
    test_against(NEWEST, TimestampForm::Millis).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs Node"]
async fn the_client_that_knows_times_as_text_only_is_content() {
    test_against(WITH_TIMES_AS_TEXT, TimestampForm::Iso).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs Node"]
async fn the_client_with_the_first_transport_is_content() {
    test_against(WITH_THE_FIRST_TRANSPORT, TimestampForm::Iso).await;
}

/// Runs the tests in `tests/sdk` with this client against a server of their own.
async fn test_against(client: &'static str, timestamps: TimestampForm) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sdk");
    assert!(
        folder.join("node_modules").join(client).exists(),
        "the client `{client}` is not installed; run `npm ci` in `{}`",
        folder.display()
    );
    let behaviour = Behaviour {
        timestamps,
        ..Behaviour::default()
    };
    let service = Service::in_memory(behaviour).unwrap();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let server =
        tokio::spawn(async move { serve_until(listener, &service, std::future::pending()).await });
    let output = tokio::task::spawn_blocking(move || {
        Command::new("node")
            .arg("--test")
            .current_dir(folder)
            .env("FLOWGLAD_BASE_URL", format!("http://{address}"))
            .env("FLOWGLAD_SDK", client)
            .env(
                "FLOWGLAD_TIMESTAMPS",
                match timestamps {
                    TimestampForm::Iso => "iso",
                    TimestampForm::Millis => "millis",
                },
            )
            .output()
    });
    let output = output.await.unwrap().expect("`node` has to be installed");
    server.abort();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success(),
        "`{client}` is not content\n{text}\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let count = text.lines().find(|line| line.contains("pass "));
    println!("{client}: {}", count.unwrap_or("no count"));
}
