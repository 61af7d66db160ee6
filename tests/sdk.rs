//! The service's own client for JavaScript, which nobody here wrote, against the reference server.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use std::path::Path;
use std::process::Command;

use reference_server::serve::serve_until;
use reference_server::service::{Behaviour, Service};
use reference_server::settings::TimestampForm;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs Node"]
async fn the_service_s_own_client_is_content_with_times_as_text() {
    test_against(TimestampForm::Iso).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs Node"]
async fn the_service_s_own_client_is_content_with_times_in_milliseconds() {
    test_against(TimestampForm::Millis).await;
}

/// Runs the tests in `tests/sdk` against a server of their own.
async fn test_against(timestamps: TimestampForm) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sdk");
    assert!(
        folder.join("node_modules/@flowglad/node").exists(),
        "the client is not installed; run `npm ci` in `{}`",
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
            .output()
    });
    let output = output.await.unwrap().expect("`node` has to be installed");
    server.abort();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success(),
        "the client is not content\n{text}\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let count = text.lines().find(|line| line.contains("pass "));
    println!("{}", count.unwrap_or("no count"));
}
