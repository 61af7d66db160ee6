//! That bodies of a gibibyte stream through the generated client and the generated server without being held in memory: each end is a process
//! of its own, which reports the most memory that it ever had (`VmHWM`).
//!
//! `cargo xtask bench memory` runs it.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use std::io::{BufRead as _, BufReader};
use std::pin::Pin;
use std::process::{Child, Command, Stdio};
use std::task::{Context, Poll};
use std::time::Instant;

use counterpart_runtime::bytes::Bytes;
use counterpart_runtime::futures_core::Stream;
use counterpart_runtime::http::StatusCode;
use counterpart_runtime::server::{
    ProblemDetails, Refuse, RefuseUnrouted, Rejection, Request, RequestContext, Response, Settings,
    Uploads,
};
use counterpart_runtime::testing::serve;
use counterpart_runtime::{ByteStream, Failure, FilePart};
use goldens::multipart_bodies::client::Client as AlbumsClient;
use goldens::multipart_bodies::operations as albums;
use goldens::multipart_bodies::server::{Albums, AlbumsServer};
use goldens::multipart_bodies::types::Fault;
use goldens::text_and_binary_bodies::client::Client as NotesClient;
use goldens::text_and_binary_bodies::operations as notes;
use goldens::text_and_binary_bodies::server::{Notes, NotesServer};

const GIBIBYTE: u64 = 1 << 30;

/// What each end may have in memory, in KiB.
const MOST: u64 = 64 * 1024;

/// Which end this process is; unset in the one that starts both.
const ROLE: &str = "COUNTERPART_MEMORY_ROLE";
/// Where the server's two services are, for the client.
const ADDRESSES: &str = "COUNTERPART_MEMORY_ADDRESSES";

/// What precedes a line that is for the process that started this one.
const MARK: &str = "memory: ";

/// The same bytes again and again.
struct Repeated {
    piece: Bytes,
    left: u64,
}

impl Stream for Repeated {
    type Item = Result<Bytes, Failure>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let length = self.left.min(self.piece.len() as u64);
        self.left -= length;
        let piece = self.piece.slice(..usize::try_from(length).unwrap());
        Poll::Ready((length > 0).then_some(Ok(piece)))
    }
}

fn repeated(length: u64) -> ByteStream {
    let piece = Bytes::from(vec![7; 64 * 1024]);
    ByteStream::new(Repeated {
        piece,
        left: length,
    })
}

async fn counted(mut stream: ByteStream) -> Result<u64, Failure> {
    let mut length = 0;
    while let Some(piece) = stream.next().await.transpose()? {
        length += piece.len() as u64;
    }
    Ok(length)
}

#[derive(Clone)]
struct Store;

impl Notes for Store {
    async fn add_note(
        &self,
        _: Request<notes::AddNote, ()>,
    ) -> Result<notes::AddNoteOutput, notes::AddNoteError> {
        Ok(memory().to_string())
    }

    async fn add_picture(
        &self,
        request: Request<notes::AddPicture, ()>,
    ) -> Result<notes::AddPictureOutput, notes::AddPictureError> {
        counted(request.into_input().body).await?;
        Ok(repeated(GIBIBYTE))
    }

    async fn put_raw(
        &self,
        request: Request<notes::PutRaw, ()>,
    ) -> Result<notes::PutRawOutput, notes::PutRawError> {
        let length = counted(request.into_input().body).await?;
        assert_eq!(length, GIBIBYTE);
        Ok(())
    }
}

impl Albums for Store {
    async fn add_picture(
        &self,
        request: Request<albums::AddPicture, ()>,
    ) -> Result<albums::AddPictureOutput, albums::AddPictureError> {
        let length = counted(request.into_input().body.picture.content).await?;
        assert_eq!(length, GIBIBYTE / 4);
        Ok(())
    }

    async fn put_cover(
        &self,
        _: Request<albums::PutCover, ()>,
    ) -> Result<albums::PutCoverOutput, albums::PutCoverError> {
        Ok(())
    }

    async fn add_mail(
        &self,
        request: Request<albums::AddMail, ()>,
    ) -> Result<albums::AddMailOutput, albums::AddMailError> {
        Ok(request.into_input().body)
    }
}

#[derive(Clone)]
struct Refusing;

impl Refuse<String> for Refusing {
    fn refuse(&self, rejection: &Rejection, _: StatusCode, _: &RequestContext) -> String {
        rejection.to_string()
    }
}

impl Refuse<Fault> for Refusing {
    fn refuse(&self, rejection: &Rejection, _: StatusCode, _: &RequestContext) -> Fault {
        Fault::new(rejection.to_string())
    }
}

impl RefuseUnrouted for Refusing {
    fn refuse_unrouted(&self, rejection: &Rejection, request: &RequestContext) -> Response {
        ProblemDetails.refuse_unrouted(rejection, request)
    }
}

/// The most memory that this process has had, in KiB.
fn memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status
        .lines()
        .find(|line| line.starts_with("VmHWM:"))
        .unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

async fn server() {
    let settings = Settings::default().with_uploads(Uploads::default().with_limit(2 * GIBIBYTE));
    let notes = serve(
        NotesServer::new(Store, (), Refusing)
            .with_settings(settings.clone())
            .into_router(),
    )
    .await;
    let albums = serve(
        AlbumsServer::new(Store, (), Refusing)
            .with_settings(settings)
            .into_router(),
    )
    .await;
    println!("{MARK}{notes} {albums}");
    // Until the process that started this one has had enough.
    std::future::pending::<()>().await;
}

async fn client(addresses: &str) {
    let (notes_url, albums_url) = addresses.split_once(' ').unwrap();
    let notes = NotesClient::builder(notes_url)
        .timeout(None)
        .build()
        .unwrap();
    let albums_client = AlbumsClient::builder(albums_url)
        .timeout(None)
        .build()
        .unwrap();
    measured("upload of 1 GiB", &notes, async {
        notes
            .put_raw(notes::PutRaw::new(repeated(GIBIBYTE)))
            .await
            .unwrap();
    })
    .await;
    measured("download of 1 GiB", &notes, async {
        let request = notes::AddPicture::new(repeated(1));
        let picture = notes.add_picture(request).await.unwrap();
        assert_eq!(counted(picture).await.unwrap(), GIBIBYTE);
    })
    .await;
    measured("upload of 256 MiB as a part", &notes, async {
        let picture = FilePart::new(repeated(GIBIBYTE / 4)).with_content_type("image/png");
        let parts = albums::AddPictureParts::new(albums::AddPicturePartsRequired {
            title: "Dawn".to_owned(),
            picture,
        });
        let request = albums::AddPicture::new(parts);
        albums_client.add_picture(request).await.unwrap();
    })
    .await;
}

/// Prints how long it took and the most memory of both processes so far.
async fn measured(what: &str, notes: &NotesClient, transfer: impl Future<Output = ()>) {
    let start = Instant::now();
    transfer.await;
    let seconds = start.elapsed().as_secs_f64();
    let server = notes.add_note(notes::AddNote::new("memory")).await.unwrap();
    println!("{MARK}{what}|{seconds:.1}|{}|{server}", memory());
}

fn start(role: &str, addresses: &str) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "--ignored",
            "--nocapture",
            "bodies_stream_in_bounded_memory",
        ])
        .env(ROLE, role)
        .env(ADDRESSES, addresses)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

/// What the process has to say to this one.
fn lines(process: &mut Child) -> impl Iterator<Item = String> {
    let lines = BufReader::new(process.stdout.take().unwrap()).lines();
    lines.filter_map(|line| {
        let line = line.unwrap();
        line.split_once(MARK).map(|(_, said)| said.to_owned())
    })
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "slow: gibibytes; `cargo xtask bench memory`"]
async fn bodies_stream_in_bounded_memory() {
    match std::env::var(ROLE).as_deref() {
        Ok("server") => return server().await,
        Ok("client") => return client(&std::env::var(ADDRESSES).unwrap()).await,
        _ => {}
    }
    let mut server = start("server", "");
    let addresses = lines(&mut server).next().unwrap();
    let mut client = start("client", &addresses);
    let said: Vec<String> = lines(&mut client).collect();
    server.kill().unwrap();
    server.wait().unwrap();
    assert!(client.wait().unwrap().success());
    assert_eq!(said.len(), 3);
    println!(
        "{:<28} {:>8} {:>12} {:>12}",
        "", "seconds", "client KiB", "server KiB"
    );
    for line in said {
        let fields: Vec<&str> = line.split('|').collect();
        let [what, seconds, client, server] = fields[..] else {
            panic!("four fields: {line}");
        };
        println!("{what:<28} {seconds:>8} {client:>12} {server:>12}");
        for memory in [client, server] {
            assert!(memory.parse::<u64>().unwrap() < MOST, "{line}");
        }
    }
}
