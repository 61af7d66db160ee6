//! The server's pages in a browser: `/docs/` and `/__sandbox/` in Debian's Chromium, driven from Node.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use std::path::{Path, PathBuf};
use std::process::Command;

use reference_server::serve::serve_until;
use reference_server::service::{Behaviour, Service};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs Node and Chromium"]
async fn a_person_finds_in_the_journal_what_was_tried_in_the_documentation() {
    test_pages("documentation.test.mjs").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs Node and Chromium"]
async fn the_journal_shows_what_callers_did_and_nothing_that_they_sent_runs() {
    test_pages("journal.test.mjs").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs Node and Chromium"]
async fn faults_are_set_and_lifted_on_the_journal_s_page() {
    test_pages("faults.test.mjs").await;
}

/// Runs a file of `tests/browser` against a server of its own. Its screenshots go to `screenshots/` in the target folder.
async fn test_pages(file: &'static str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser");
    assert!(
        folder.join("node_modules/playwright-core").exists(),
        "what drives the browser is not installed; run `npm ci` in `{}`",
        folder.display()
    );
    let service = Service::in_memory(Behaviour::default()).unwrap();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let server =
        tokio::spawn(async move { serve_until(listener, &service, std::future::pending()).await });
    let output = tokio::task::spawn_blocking(move || {
        Command::new("node")
            .args(["--test", file])
            .current_dir(folder)
            .env("SERVER_ORIGIN", format!("http://{address}"))
            .env("SCREENSHOTS", screenshots())
            .output()
    });
    let output = output.await.unwrap().expect("`node` has to be installed");
    server.abort();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success(),
        "a page is not as it should be\n{text}\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let count = text.lines().find(|line| line.contains("pass "));
    println!("{}", count.unwrap_or("no count"));
}

/// `target/screenshots`, wherever the target folder is.
fn screenshots() -> PathBuf {
    let temporary = Path::new(env!("CARGO_TARGET_TMPDIR"));
    temporary.with_file_name("screenshots")
}
