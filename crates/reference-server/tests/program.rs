//! The program as it is started: what it prints and writes never holds a key, and what it survives.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// The program, running.
struct Program {
    child: Child,
    address: String,
    greeting: String,
}

impl Program {
    /// Starts it by this command, and waits until it listens.
    fn start(mut command: Command) -> Self {
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let greeting: Vec<String> = lines.by_ref().take(3).map(Result::unwrap).collect();
        let (_, address) = greeting[0].split_once("http://").unwrap();
        Self {
            child,
            address: address.to_owned(),
            greeting: greeting.concat(),
        }
    }

    /// Sends this head, with a body, and returns what comes until the server closes.
    fn exchange(&self, head: &str, body: &str) -> String {
        let mut socket = TcpStream::connect(&self.address).unwrap();
        let timeout = Some(Duration::from_secs(20));
        socket.set_read_timeout(timeout).unwrap();
        let length = body.len();
        let request = format!(
            "{head}\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n{body}"
        );
        socket.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        socket.read_to_string(&mut answer).unwrap();
        answer
    }

    /// Lists customers over h2, and returns what comes until the server closes.
    fn list_over_h2(&self, key: &str) -> Vec<u8> {
        let text = |text: &str| [&[u8::try_from(text.len()).unwrap()], text.as_bytes()].concat();
        // By the static table: GET, http, and the two with values of their own.
        let mut head = vec![0x82, 0x86, 0x04];
        head.extend(text("/api/v1/customers"));
        head.extend([0x0f, 0x08]);
        head.extend(text(key));
        let mut request = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0".to_vec();
        request.extend([0, 0, u8::try_from(head.len()).unwrap(), 1, 5, 0, 0, 0, 1]);
        request.extend(head);
        // No more streams are going to be opened.
        request.extend(b"\0\0\x08\x07\0\0\0\0\0\0\0\0\0\0\0\0\0");
        let mut socket = TcpStream::connect(&self.address).unwrap();
        let timeout = Some(Duration::from_secs(20));
        socket.set_read_timeout(timeout).unwrap();
        socket.write_all(&request).unwrap();
        let mut answer = Vec::new();
        socket.read_to_end(&mut answer).unwrap();
        answer
    }

    /// Ends it as Ctrl-C does, and returns all that it printed.
    fn stop(mut self) -> String {
        let pid = self.child.id().to_string();
        let status = Command::new("kill").args(["-INT", &pid]).status().unwrap();
        assert!(status.success());
        let mut printed = std::mem::take(&mut self.greeting);
        let mut errors = self.child.stderr.take().unwrap();
        errors.read_to_string(&mut printed).unwrap();
        assert!(self.child.wait().unwrap().success(), "{printed}");
        printed
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
    }
}

fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_reference-server"));
    command.args(["--listen", "127.0.0.1:0"]);
    command
}

/// Whether any file in this folder holds the text.
fn is_in_a_file(directory: &Path, text: &str) -> bool {
    std::fs::read_dir(directory).unwrap().any(|entry| {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        bytes
            .windows(text.len())
            .any(|window| window == text.as_bytes())
    })
}

const ADA: &str = r#"{"customer":{"email":"e","name":"n","externalId":"user_1"}}"#;

#[test]
fn no_key_gets_into_the_log_at_its_most_talkative_or_into_the_database_or_into_answers() {
    let directory = tempfile::tempdir().unwrap();
    let keys = directory.path().join("keys");
    std::fs::write(&keys, "sk_test_thirdinhiding\n").unwrap();
    let data = directory.path().join("data");
    std::fs::create_dir(&data).unwrap();
    let mut command = program();
    command
        .args(["--api-key", "sk_test_firstinhiding"])
        .arg("--api-key-file")
        .arg(&keys)
        .arg("--database")
        .arg(data.join("customers.sqlite"))
        .env("REFERENCE_SERVER_LOG", "trace");
    let program = Program::start(command);

    let create = "POST /api/v1/customers HTTP/1.1\r\nAuthorization: ";
    let first = program.exchange(&format!("{create}sk_test_firstinhiding"), ADA);
    assert!(first.starts_with("HTTP/1.1 200 "), "{first}");
    let third = program.exchange(&format!("{create}Bearer sk_test_thirdinhiding"), ADA);
    assert!(third.starts_with("HTTP/1.1 200 "), "{third}");
    let mut answers = vec![first, third];
    for (head, body) in [
        (format!("{create}sk_test_wronginhiding"), ADA),
        (format!("{create}Basic wronginhiding"), ADA),
        (format!("{create}Bearer wronginhiding"), "{"),
        (
            format!("{create}sk_test_firstinhiding\r\nX-Key: sk_test_firstinhiding"),
            "{",
        ),
        ("GET /sk_test_firstinhiding HTTP/1.1".to_owned(), ""),
        (
            "GET /api/v1/customers?key=sk_test_firstinhiding HTTP/1.1".to_owned(),
            "",
        ),
        ("GET /__sandbox/requests HTTP/1.1".to_owned(), ""),
    ] {
        answers.push(program.exchange(&head, body));
    }
    let journal = answers.last().unwrap();
    assert!(journal.starts_with("HTTP/1.1 200 ") && journal.contains("/api/v1/customers"));
    let listed = program.list_over_h2("sk_test_firstinhiding");
    let listed = String::from_utf8_lossy(&listed).into_owned();
    assert!(listed.contains("user_1"), "{listed}");
    answers.push(listed);
    let while_running = is_in_a_file(&data, "inhiding");
    let printed = program.stop();
    assert!(!while_running && !is_in_a_file(&data, "inhiding"));
    assert!(
        printed.contains("TRACE") && printed.contains("createCustomer"),
        "{printed}"
    );
    for text in answers.iter().chain([&printed]) {
        assert!(!text.contains("inhiding"), "{text}");
    }
}

#[test]
fn a_key_in_the_environment_is_not_in_the_help() {
    let mut command = program();
    command
        .arg("--help")
        .env("REFERENCE_SERVER_API_KEYS", "sk_test_secret");
    let output = command.output().unwrap();
    let help = String::from_utf8(output.stdout).unwrap();
    assert!(
        help.contains("REFERENCE_SERVER_API_KEYS") && !help.contains("secret"),
        "{help}"
    );
}

#[test]
fn a_key_that_is_none_is_refused_without_being_told() {
    let mut command = program();
    command.args(["--memory", "--api-key", "secret"]);
    let output = command.output().unwrap();
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success());
    assert!(
        error.contains("API key 1 ") && !error.contains("secret"),
        "{error}"
    );
}

#[test]
fn to_listen_beyond_this_machine_without_naming_keys_is_warned_of() {
    for (arguments, warned) in [
        (&["--listen", "0.0.0.0:0"][..], true),
        (&["--listen", "0.0.0.0:0", "--api-key", "sk_test_1"], false),
        (&["--listen", "127.0.0.1:0"], false),
    ] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_reference-server"));
        command.arg("--memory").args(arguments);
        let printed = Program::start(command).stop();
        assert_eq!(
            printed.contains("reached from other machines"),
            warned,
            "{printed}"
        );
    }
}

#[test]
fn the_program_tells_whether_another_one_is_well() {
    let mut command = program();
    command.arg("--memory");
    let program = Program::start(command);
    let ask = |address: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_reference-server"));
        let status = command.args(["--health", "--listen", address]).status();
        status.unwrap().success()
    };
    let address = program.address.clone();
    assert!(ask(&address));
    program.stop();
    assert!(!ask(&address));
}

/// A shell sets the limit, because a process cannot lower another's.
#[test]
fn too_many_open_files_stop_nothing_for_longer_than_they_are_open() {
    let mut command = Command::new("sh");
    let start = "ulimit -n 40; exec \"$0\" --memory --listen 127.0.0.1:0";
    command.args(["-c", start, env!("CARGO_BIN_EXE_reference-server")]);
    let program = Program::start(command);
    let open: Vec<TcpStream> = (0..60)
        .map(|_| TcpStream::connect(&program.address).unwrap())
        .collect();
    // The last of them is beyond the limit, and waits.
    let mut last = open.last().unwrap();
    let timeout = Some(Duration::from_millis(200));
    last.set_read_timeout(timeout).unwrap();
    let request = b"GET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    last.write_all(request).unwrap();
    let mut byte = [0];
    assert!(
        last.read(&mut byte).is_err(),
        "nothing was beyond the limit"
    );
    drop(open);
    let answer = program.exchange("GET /health HTTP/1.1", "");
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
    let printed = program.stop();
    assert!(
        printed.contains("no connection can be accepted"),
        "{printed}"
    );
}
