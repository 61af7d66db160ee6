//! What fails on the disk, as the caller and the reader of the log see it: a 500 in the contract's words, and a line that says
//! what to do. Nothing acknowledged is lost, and what passes needs no restart.

use std::fs;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

use crate::caller::{COLLECTION, new_customer};
use crate::connection::{Answer, Connection};
use crate::server::Server;

/// A folder with a database file, and the log of the servers on it beside that folder.
struct Site {
    folder: TempDir,
}

impl Site {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder for temporary files");
        fs::create_dir(folder.path().join("data")).expect("the folder can be written to");
        Self { folder }
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn database(&self) -> PathBuf {
        self.data().join("customers.sqlite")
    }

    fn log(&self) -> PathBuf {
        self.folder.path().join("server.log")
    }

    fn start(&self) -> Result<Server, String> {
        Server::start(&self.database().display().to_string(), &self.log())
    }

    /// What the server says instead of starting.
    fn refusal(&self) -> String {
        match self.start() {
            Ok(_) => panic!("the server started"),
            Err(log) => log,
        }
    }

    /// Lets a server make the file, with so many customers in it, and end, so that nothing is left beside the file.
    fn fill(&self, customers: usize) {
        let server = self.start().expect("a new file can be served");
        let mut connection = server.connect();
        for number in 0..customers {
            assert_eq!(create(&mut connection, number).0, 200);
        }
        drop(server);
        // Who closes a database last folds its log into it, which a server that is killed does not come to.
        rusqlite::Connection::open(self.database())
            .and_then(|last| last.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)"))
            .expect("the file is whole");
    }
}

fn create(connection: &mut Connection, number: usize) -> Answer {
    let body = new_customer(&format!("user_{number}"), &"x".repeat(1_000));
    let answer = connection.exchange("POST", COLLECTION, &body);
    answer.expect("the server answers")
}

fn get(connection: &mut Connection, number: usize) -> Answer {
    let target = format!("{COLLECTION}/user_{number}");
    let answer = connection.exchange("GET", &target, &Value::Null);
    answer.expect("the server answers")
}

/// Creates customers from this number on until the first refusal, and returns the first number refused.
fn create_until_refused(connection: &mut Connection, first: usize) -> usize {
    for number in first..first + 10_000 {
        let answer = create(connection, number);
        if answer.0 != 200 {
            assert_failed(&answer);
            return number;
        }
    }
    panic!("nothing was refused");
}

/// A failure in the contract's words, that gives nothing away.
fn assert_failed((status, body): &Answer) {
    assert_eq!(
        (*status, &body["code"]),
        (500, &Value::from("INTERNAL_SERVER_ERROR")),
        "{body}"
    );
    let text = body["error"].as_str().expect("a text for the caller");
    assert!(!text.contains("sqlite") && !text.contains("disk"), "{text}");
    assert!(body["request_id"].is_string());
}

/// So many lines of the log are about what failed, and each has all these parts.
fn assert_logged(server: &Server, lines: RangeInclusive<usize>, parts: &[&str]) {
    let log = server.log_with(*lines.start(), "ERROR");
    let errors: Vec<&str> = log.lines().filter(|line| line.contains("ERROR")).collect();
    assert!(
        lines.contains(&errors.len()),
        "{} lines: {log}",
        errors.len()
    );
    for line in errors {
        for part in parts {
            assert!(line.contains(part), "`{part}` is not in: {line}");
        }
    }
    assert!(!log.contains("panicked"), "{log}");
}

#[test]
fn a_file_that_another_program_holds_is_a_500_and_one_line_until_it_is_let_go() {
    let site = Site::new();
    let server = site.start().expect("a new file can be served");
    let other = rusqlite::Connection::open(site.database()).expect("the file is there");
    other
        .execute_batch("BEGIN IMMEDIATE")
        .expect("nobody writes");
    // All of them wait for the same transaction, or for the one behind it.
    std::thread::scope(|scope| {
        for number in 0..10 {
            let mut connection = server.connect();
            scope.spawn(move || assert_failed(&create(&mut connection, number)));
        }
    });
    assert_logged(
        &server,
        1..=2,
        &[
            "a transaction was lost",
            "is locked",
            "close the other program that has the database open",
        ],
    );
    other.execute_batch("COMMIT").expect("nobody else writes");
    assert_eq!(create(&mut server.connect(), 1).0, 200);
}

#[test]
fn a_file_that_another_program_holds_is_not_served() {
    let site = Site::new();
    site.fill(1);
    let other = rusqlite::Connection::open(site.database()).expect("the file is there");
    other
        .execute_batch("BEGIN IMMEDIATE")
        .expect("nobody writes");
    let refusal = site.refusal();
    assert!(
        refusal.contains("is locked") && refusal.contains("close the other program"),
        "{refusal}"
    );
}

/// A limit on the size of files stands in for a disk that takes no more: the write system call fails. It is not `ENOSPC`,
/// which the test below brings about where it may mount a disk.
#[cfg(unix)]
#[test]
fn a_disk_that_takes_no_more_is_a_500_and_loses_nothing_acknowledged() {
    let site = Site::new();
    let mut shell = Command::new("sh");
    // Blocks of 512 bytes, or of 1024 where `sh` is not POSIX to the letter.
    shell.args([
        "-c",
        r#"trap '' XFSZ; ulimit -f 2000; exec "$0" "$@""#,
        PROGRAM,
    ]);
    let database = site.database().display().to_string();
    let server = Server::start_as(shell, &database, &site.log()).expect("there is room to begin");
    let mut connection = server.connect();
    let refused = create_until_refused(&mut connection, 0);
    assert!(refused > 10, "only {refused} customers fit");
    assert_failed(&create(&mut connection, refused));
    assert_logged(
        &server,
        2..=2,
        &["a transaction was lost", "remedy=", "room"],
    );
    assert_eq!(get(&mut connection, refused).0, 404);
    drop(server);

    let server = site.start().expect("without the limit the file is served");
    let mut connection = server.connect();
    for number in 0..refused {
        assert_eq!(get(&mut connection, number).0, 200, "user_{number} is lost");
    }
    assert_eq!(create(&mut connection, refused).0, 200);
}

#[cfg(target_os = "linux")]
#[test]
#[ignore = "needs `unshare` and the right to mount, to have a disk of its own to fill"]
fn a_full_disk_is_a_500_until_there_is_room_again() {
    let site = Site::new();
    let data = site.data();
    let mut shell = Command::new("unshare");
    let script = r#"mount -t tmpfs -o size=1m tmpfs "$0" && head -c 300000 /dev/zero > "$0/ballast" && exec "$@""#;
    shell
        .args(["--mount", "--map-root-user", "sh", "-c", script])
        .arg(&data)
        .arg(PROGRAM);
    let database = site.database().display().to_string();
    let server = Server::start_as(shell, &database, &site.log()).expect("there is room to begin");
    let mut connection = server.connect();
    let refused = create_until_refused(&mut connection, 0);
    assert!(refused > 10, "only {refused} customers fit");
    assert_logged(
        &server,
        1..=1,
        &[
            "the disk is full",
            "make room on the disk; a running server goes on by itself",
        ],
    );
    for number in 0..refused {
        assert_eq!(get(&mut connection, number).0, 200, "user_{number} is lost");
    }
    // The disk as the server sees it, and nobody else.
    let ballast = format!("/proc/{}/root{}/ballast", server.id(), data.display());
    fs::remove_file(ballast).expect("the ballast is there");
    assert_eq!(create(&mut connection, refused).0, 200);
    assert!(create_until_refused(&mut connection, refused + 1) > refused + 10);
}

/// Where rights do not bind, because the tests run as root, the server runs as nobody.
#[cfg(unix)]
#[test]
fn a_file_or_folder_that_may_only_be_read_is_not_served() {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
    use std::os::unix::process::CommandExt as _;

    let rights = |path: &Path, mode| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("the owner may");
    };
    for (file, folder) in [(0o444, 0o777), (0o666, 0o555), (0o444, 0o555)] {
        let site = Site::new();
        site.fill(1);
        // Where everybody can run it: Cargo's folder may be in somebody's home.
        let program = site.folder.path().join("reference-server");
        fs::copy(PROGRAM, &program).expect("there is room for the program");
        rights(site.folder.path(), 0o755);
        for entry in fs::read_dir(site.data()).expect("the folder is there") {
            rights(&entry.expect("it can be read").path(), file);
        }
        rights(&site.data(), folder);
        let mut command = Command::new(program);
        if fs::metadata(site.folder.path()).expect("it is there").uid() == 0 {
            command.uid(NOBODY).gid(NOBODY);
        }
        let database = site.database().display().to_string();
        let Err(refusal) = Server::start_as(command, &database, &site.log()) else {
            panic!("served with {file:o} in {folder:o}");
        };
        rights(&site.data(), 0o755);
        assert!(
            refusal.contains("write the file and its folder")
                || refusal.contains("read and write in it"),
            "{file:o} in {folder:o}: {refusal}"
        );
        assert!(!refusal.contains("panicked"), "{refusal}");
    }
}

#[test]
fn a_folder_that_is_not_there_is_said_to_be_missing() {
    let site = Site::new();
    let database = site.data().join("nowhere").join("customers.sqlite");
    let refusal = Server::start(&database.display().to_string(), &site.log())
        .err()
        .expect("there is no such folder");
    assert!(
        refusal.contains("see that the folder is there"),
        "{refusal}"
    );
}

#[test]
fn a_damaged_file_is_not_served() {
    let whole = Site::new();
    whole.fill(200);
    let bytes = fs::read(whole.database()).expect("the file is there");
    let half = bytes.len() / 2 / 4096 * 4096;
    let mut zeros = bytes.clone();
    zeros[half..half + 4096].fill(0);
    let mut header = bytes.clone();
    header[..100].fill(0xa5);
    for damaged in [
        &bytes[..half],
        &zeros,
        &header,
        b"Dear Sir or Madam".as_slice(),
    ] {
        let site = Site::new();
        fs::write(site.database(), damaged).expect("the folder can be written to");
        let refusal = site.refusal();
        assert!(
            refusal.contains("is damaged") && refusal.contains(".recover"),
            "{refusal}"
        );
        assert!(!refusal.contains("panicked"), "{refusal}");
        assert_eq!(
            fs::read(site.database()).expect("it is there"),
            damaged,
            "it was changed"
        );
    }
}

#[test]
fn damage_under_the_running_server_is_a_500_and_never_a_wrong_answer() {
    let site = Site::new();
    site.fill(300);
    let server = site.start().expect("the file is whole");
    let length = fs::metadata(site.database()).expect("it is there").len();
    let garbage = vec![0x5a; usize::try_from(length).expect("it is small") - 2 * 4096];
    write_at(&site.database(), 2 * 4096, &garbage);
    let mut connection = server.connect();
    let mut failures = 0;
    for number in 0..300 {
        let answer = get(&mut connection, number);
        if answer.0 == 200 {
            assert_eq!(answer.1["customer"]["name"], "x".repeat(1_000));
        } else {
            assert_failed(&answer);
            failures += 1;
        }
    }
    assert!(failures > 0);
    assert_logged(
        &server,
        failures..=failures,
        &["a query failed", "is damaged", ".recover"],
    );
}

#[cfg(unix)]
#[test]
fn a_file_that_was_taken_away_is_a_500_and_nothing_acknowledged_goes_into_it() {
    let site = Site::new();
    let server = site.start().expect("a new file can be served");
    let mut connection = server.connect();
    assert_eq!(create(&mut connection, 0).0, 200);
    let elsewhere = site.folder.path().join("elsewhere");
    fs::rename(site.data(), &elsewhere).expect("one file system");
    assert_failed(&create(&mut connection, 1));
    assert_logged(
        &server,
        1..=1,
        &["no longer where it was", "put the file and those beside it"],
    );
    fs::rename(&elsewhere, site.data()).expect("one file system");
    assert_eq!(create(&mut connection, 1).0, 200);
    drop(server);
    let server = site.start().expect("the file is whole");
    assert_eq!(get(&mut server.connect(), 1).0, 200);
}

/// The program under test.
const PROGRAM: &str = env!("CARGO_BIN_EXE_reference-server");

/// A user without rights.
const NOBODY: u32 = 65_534;

fn write_at(path: &Path, position: u64, bytes: &[u8]) {
    use std::io::{Seek as _, SeekFrom, Write as _};
    let mut file = fs::File::options()
        .write(true)
        .open(path)
        .expect("the file is there");
    file.seek(SeekFrom::Start(position))
        .expect("a file can be sought in");
    file.write_all(bytes).expect("there is room");
}
