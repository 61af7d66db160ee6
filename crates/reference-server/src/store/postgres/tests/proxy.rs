//! A way to the database server that can be cut and mended.
#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use std::net::SocketAddr;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// What becomes of the bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// They get through.
    Open,
    /// Connections are ended, and new ones as soon as they are made.
    Cut,
    /// They get through until the client says `COMMIT`: that the server still hears, but its answer gets lost.
    CutAfterCommit,
}

/// A proxy between a store and its server.
pub(super) struct Proxy {
    address: SocketAddr,
    way: watch::Sender<Way>,
}

impl Proxy {
    /// Listens, and passes everything on to this address.
    pub(super) async fn to(server: String) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (way, state) = watch::channel(Way::Open);
        tokio::spawn(async move {
            loop {
                let (client, _) = listener.accept().await.unwrap();
                if *state.borrow() == Way::Open {
                    tokio::spawn(pass_on(client, server.clone(), state.clone()));
                }
            }
        });
        Self { address, way }
    }

    /// The address of the database by this way, in clear, so that the proxy sees what is said.
    pub(super) fn url(&self, direct: &str) -> String {
        let (credentials, place) = direct.rsplit_once('@').unwrap();
        let (_, database) = place.split_once('/').unwrap();
        format!("{credentials}@{}/{database}?sslmode=disable", self.address)
    }

    /// Changes the way.
    pub(super) fn make(&self, way: Way) {
        self.way.send_replace(way);
    }
}

async fn pass_on(mut client: TcpStream, server: String, state: watch::Receiver<Way>) {
    let mut cut = state.clone();
    let mut server = TcpStream::connect(server).await.unwrap();
    let (mut questions, mut answers) = (vec![0; 65_536], vec![0; 65_536]);
    loop {
        tokio::select! {
            biased;
            () = until_cut(&mut cut) => return,
            length = client.read(&mut questions) => {
                let question = &questions[..length.unwrap_or(0)];
                if question.is_empty() || server.write_all(question).await.is_err() {
                    return;
                }
                let is_commit = question.windows(7).any(|window| window == b"COMMIT\0");
                if is_commit && *state.borrow() == Way::CutAfterCommit {
                    // Waits for the answer, so that the transaction counts for certain, and keeps it.
                    let _ = server.read(&mut answers).await;
                    return;
                }
            }
            length = server.read(&mut answers) => {
                let answer = &answers[..length.unwrap_or(0)];
                if answer.is_empty() || client.write_all(answer).await.is_err() {
                    return;
                }
            }
        }
    }
}

async fn until_cut(way: &mut watch::Receiver<Way>) {
    // The sender outlives the store.
    let _ = way.wait_for(|way| *way == Way::Cut).await;
}
