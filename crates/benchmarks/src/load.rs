//! The load: connections that each send one request after another.
//!
//! It shares the machine with the server, so it does little: one thread, plain sockets, no HTTP library, and of an answer it
//! reads no more than the status and the length.

use std::io::{ErrorKind, Write as _};
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::time::{Duration, Instant};

use tokio::net::TcpStream;

use crate::measurement::{Measurement, Process, real};
use crate::{KEY, Outcome};

/// Writes the body of a create that no other is like: its prefix is that of the connection, its number that of the request.
pub type Body = fn(&mut Vec<u8>, &str, u64) -> std::io::Result<()>;

/// A customer as small as `openapi.yaml` allows.
///
/// # Errors
///
/// None: memory takes whatever is written.
pub fn customer(body: &mut Vec<u8>, prefix: &str, number: u64) -> std::io::Result<()> {
    write!(
        body,
        r#"{{"customer":{{"email":"{prefix}@example.com","name":"Ada Lovelace","externalId":"{prefix}_{number}"}}}}"#
    )
}

/// A customer of the strict contract with every member that may be left out.
///
/// # Errors
///
/// None: memory takes whatever is written.
pub fn strict_customer(body: &mut Vec<u8>, prefix: &str, number: u64) -> std::io::Result<()> {
    write!(
        body,
        r#"{{"externalId":"{prefix}_{number}","email":"{prefix}@example.com","name":"Ada Lovelace","plan":"team","seats":12,"#
    )?;
    write!(
        body,
        r#""discount":0.25,"tags":["analytical","engine","london"],"address":{{"line1":"12 St James's Square","#
    )?;
    write!(
        body,
        r#""line2":"Second floor","city":"London","postalCode":"SW1Y 4JH","country":"GB"}}}}"#
    )
}

/// What to send, and for how long.
#[derive(Debug, Clone)]
pub struct Load {
    /// Where the server listens.
    pub address: SocketAddr,
    /// How many connections send at the same time.
    pub connections: usize,
    /// How long they do before it counts.
    pub warm_up: Duration,
    /// How long it counts.
    pub duration: Duration,
    /// Makes the `externalId`s unlike those of other loads on the same database.
    pub label: String,
    /// What each create carries.
    pub body: Body,
}

/// Sends the load and counts what the server answers within the duration.
///
/// # Errors
///
/// An answer that is not 200, or a connection that breaks.
pub fn run(load: &Load, server: &Process) -> Outcome<Measurement> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(measure(load, server))
}

async fn measure(load: &Load, server: &Process) -> Outcome<Measurement> {
    let stage = Arc::new(Stage::default());
    let mut callers = Vec::with_capacity(load.connections);
    for number in 0..load.connections {
        let connection = Connection::open(load.address).await?;
        let prefix = format!("{}_{number}", load.label);
        callers.push(tokio::spawn(create_until_told(
            connection,
            prefix,
            load.body,
            Arc::clone(&stage),
        )));
    }
    stage.wait(load.warm_up).await;
    let this = Process::this();
    let (start, server_before, this_before) = (Instant::now(), server.time()?, this.time()?);
    stage.set(COUNTING);
    stage.wait(load.duration).await;
    stage.set(OVER);
    let (elapsed, server_after, this_after) = (start.elapsed(), server.time()?, this.time()?);
    let resident = server.memory("VmRSS")?;

    let mut latencies = Vec::new();
    let mut counts = Vec::with_capacity(load.connections);
    for caller in callers {
        let of_one = caller.await??;
        counts.push(real(of_one.len()));
        latencies.extend(of_one);
    }
    latencies.sort_unstable();
    let most = counts.iter().copied().fold(1.0, f64::max);
    let fewest = counts.iter().copied().fold(most, f64::min);
    Ok(Measurement {
        creates: latencies.len(),
        elapsed,
        latencies,
        server: server_after.since(server_before),
        generator: Some(this_after.since(this_before).total()),
        resident,
        evenness: fewest / most,
    })
}

/// Creates customers until the load is over, and returns how long those took that count, in microseconds.
async fn create_until_told(
    mut connection: Connection,
    prefix: String,
    write_body: Body,
    stage: Arc<Stage>,
) -> Result<Vec<u32>, String> {
    let mut latencies = Vec::with_capacity(1024);
    let mut body = Vec::new();
    for number in 0_u64.. {
        if stage.get() == OVER {
            break;
        }
        body.clear();
        write_body(&mut body, &prefix, number).map_err(|error| error.to_string())?;
        let start = Instant::now();
        let outcome = connection.create(&body).await;
        if let Err(error) = outcome {
            stage.fail();
            return Err(error);
        }
        if stage.get() == COUNTING {
            let latency = start.elapsed().as_micros();
            latencies.push(u32::try_from(latency).unwrap_or(u32::MAX));
        }
    }
    Ok(latencies)
}

/// How far the load has come.
#[derive(Default)]
struct Stage {
    stage: AtomicU8,
    failed: AtomicBool,
}

const COUNTING: u8 = 1;
const OVER: u8 = 2;

impl Stage {
    fn get(&self) -> u8 {
        self.stage.load(Ordering::Relaxed)
    }

    fn set(&self, stage: u8) {
        self.stage.store(stage, Ordering::Relaxed);
    }

    /// Ends the load early: the caller that failed says why.
    fn fail(&self) {
        self.failed.store(true, Ordering::Relaxed);
        self.set(OVER);
    }

    /// Lets time pass, unless a caller fails.
    async fn wait(&self, duration: Duration) {
        let end = Instant::now() + duration;
        while Instant::now() < end && !self.failed.load(Ordering::Relaxed) {
            let rest = end.saturating_duration_since(Instant::now());
            tokio::time::sleep(rest.min(Duration::from_millis(200))).await;
        }
    }
}

/// A connection that is used for one request after another.
pub struct Connection {
    stream: TcpStream,
    request: Vec<u8>,
    answer: Vec<u8>,
}

impl Connection {
    /// Connects to the server.
    ///
    /// # Errors
    ///
    /// If nobody listens there.
    pub async fn open(address: SocketAddr) -> Outcome<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self {
            stream,
            request: Vec::new(),
            answer: vec![0; 64 * 1024],
        })
    }

    /// Creates a customer.
    ///
    /// # Errors
    ///
    /// An answer that is not 200, or a connection that breaks.
    pub async fn create(&mut self, body: &[u8]) -> Result<(), String> {
        self.exchange("POST /api/v1/customers", body).await
    }

    /// Asks for this target.
    ///
    /// # Errors
    ///
    /// An answer that is not 200, or a connection that breaks.
    pub async fn get(&mut self, target: &str) -> Result<(), String> {
        self.exchange(&format!("GET {target}"), b"").await
    }

    async fn exchange(&mut self, line: &str, body: &[u8]) -> Result<(), String> {
        self.request.clear();
        write!(
            self.request,
            "{line} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {KEY}\r\n\
             Content-Type: application/json\r\nContent-Length: {}\r\n\r\n",
            body.len()
        )
        .map_err(|error| error.to_string())?;
        self.request.extend_from_slice(body);
        self.send().await.map_err(|error| error.to_string())?;
        let length = self.receive().await.map_err(|error| error.to_string())?;
        let answer = &self.answer[..length];
        if answer.starts_with(b"HTTP/1.1 200") {
            Ok(())
        } else {
            Err(format!(
                "the server answered:\n{}",
                String::from_utf8_lossy(answer)
            ))
        }
    }

    async fn send(&mut self) -> std::io::Result<()> {
        let mut rest = self.request.as_slice();
        while !rest.is_empty() {
            match self.stream.try_write(rest) {
                Ok(written) => rest = &rest[written..],
                Err(error) if error.kind() == ErrorKind::WouldBlock => {
                    self.stream.writable().await?;
                }
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Reads one answer and returns its length.
    async fn receive(&mut self) -> std::io::Result<usize> {
        let mut filled = 0;
        loop {
            self.stream.readable().await?;
            match self.stream.try_read(&mut self.answer[filled..]) {
                Ok(0) => return Err(ErrorKind::UnexpectedEof.into()),
                Ok(read) => filled += read,
                Err(error) if error.kind() == ErrorKind::WouldBlock => continue,
                Err(error) => return Err(error),
            }
            if answer_length(&self.answer[..filled]).is_some_and(|length| length <= filled) {
                return Ok(filled);
            }
        }
    }
}

/// The length of the answer with its head, once the head is there.
fn answer_length(received: &[u8]) -> Option<usize> {
    const NAME: &[u8] = b"content-length: ";
    let head = received.windows(4).position(|four| four == b"\r\n\r\n")? + 4;
    let value = received[..head]
        .windows(NAME.len())
        .position(|window| window.eq_ignore_ascii_case(NAME))
        .map_or(head, |start| start + NAME.len());
    let digits = received[value..head]
        .iter()
        .take_while(|byte| byte.is_ascii_digit());
    let body = digits.fold(0, |length, digit| length * 10 + usize::from(digit - b'0'));
    Some(head + body)
}
