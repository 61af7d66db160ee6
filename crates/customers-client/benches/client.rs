//! `cargo xtask bench client`: what the generated client costs over reqwest used by hand.
//!
//! Both call the same service on this machine, which answers every request with the same customer, over HTTP clients that are set
//! up alike. They take many short turns, each beginning a pair in its turn, so that whatever else the machine does falls on both. Beside the
//! calls per second stands the processor time of a call, by the accounts that the kernel keeps of the callers' thread: what others do on the
//! machine moves it less.

use std::error::Error;
use std::hint::black_box;
use std::net::SocketAddr;
use std::thread;
use std::time::{Duration, Instant};

use counterpart_runtime::client::HttpClient;
use counterpart_runtime::generated::client::Settings;
use counterpart_runtime::jiff::Timestamp;
use counterpart_runtime::serde_json;
use customers_client::{ApiKey, Client};
use customers_types::GetCustomer;
use serde::Deserialize;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

const KEY: &str = "sk_test_bench";
const PAIRS: usize = 80;
const CALLERS: usize = 8;
const TIME: Duration = Duration::from_millis(250);

const CUSTOMER: &str = r#"{"customer":{"id":"cust_0123456789abcdefghijk","createdAt":"2026-01-31T12:00:00.000Z","updatedAt":"2026-01-31T12:00:00.000Z","livemode":false,"organizationId":"org_0123456789abcdefghijk","email":"ada@example.com","name":"Ada Lovelace","invoiceNumberBase":"0A1B2C3","archived":false,"logoURL":null,"iconURL":null,"domain":null,"billingAddress":null,"externalId":"user_1","userId":null}}"#;

/// What a program reads that has no generator.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "what is read is what costs")]
struct CustomerByHand {
    id: String,
    created_at: Timestamp,
    updated_at: Option<Timestamp>,
    livemode: bool,
    organization_id: String,
    email: String,
    name: String,
    invoice_number_base: Option<String>,
    archived: bool,
    #[serde(rename = "logoURL")]
    logo_url: Option<String>,
    #[serde(rename = "iconURL")]
    icon_url: Option<String>,
    domain: Option<String>,
    billing_address: Option<serde_json::Value>,
    external_id: String,
    user_id: Option<String>,
}

#[derive(Debug, Deserialize)]
struct AnswerByHand {
    customer: CustomerByHand,
}

fn main() -> Outcome<()> {
    let address = serve()?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(measure(&format!("http://{address}")))
}

async fn measure(base_url: &str) -> Outcome<()> {
    let client = Client::builder(base_url)
        .api_key_auth(ApiKey::new(KEY))
        .build()?;
    let http_client = Settings::new(base_url).build()?.http_client;
    let mut pairs = Vec::with_capacity(PAIRS);
    // The first pairs warm up.
    for pair in 0..PAIRS + 4 {
        let pair = if pair % 2 == 0 {
            let generated = generated(&client).await?;
            (generated, by_hand_of(&http_client, base_url).await?)
        } else {
            let by_hand = by_hand_of(&http_client, base_url).await?;
            (generated(&client).await?, by_hand)
        };
        pairs.push(pair);
    }
    pairs.drain(..4);
    println!(
        "GET a customer, {CALLERS} callers on one thread, {PAIRS} pairs of {TIME:?} each; medians"
    );
    println!(
        "{:<24} {:>10} {:>10} {:>7}  quartiles",
        "", "generated", "by hand", "ratio"
    );
    let times = |turn: &Turn| turn.processor_time.map_or(f64::NAN, |time| 1.0 / time);
    report("calls per second", &pairs, |turn| turn.rate);
    report("per processor second", &pairs, times);
    println!("wanted: a ratio of at least 0.97");
    Ok(())
}

/// How the calls of one turn went.
struct Turn {
    /// Calls per second.
    rate: f64,
    /// Seconds per call, where the kernel tells.
    processor_time: Option<f64>,
}

/// Prints the medians of what is measured, and of its ratios, where more is better.
fn report(name: &str, pairs: &[(Turn, Turn)], measured: impl Fn(&Turn) -> f64) {
    let quartiles = |value: &dyn Fn(&(Turn, Turn)) -> f64| {
        let mut values: Vec<f64> = pairs.iter().map(value).collect();
        values.sort_by(f64::total_cmp);
        [1, 2, 3].map(|quarter| values[values.len() * quarter / 4])
    };
    let [_, generated, _] = quartiles(&|(generated, _)| measured(generated));
    let [_, by_hand, _] = quartiles(&|(_, by_hand)| measured(by_hand));
    let [least, ratio, most] =
        quartiles(&|(generated, by_hand)| measured(generated) / measured(by_hand));
    println!("{name:<24} {generated:>10.0} {by_hand:>10.0} {ratio:>7.3}  {least:.3} to {most:.3}");
}

/// The time for which this thread has had a processor, in seconds.
fn processor_time() -> Option<f64> {
    let accounts = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let nanoseconds: f64 = accounts.split(' ').next()?.parse().ok()?;
    Some(nanoseconds / 1e9)
}

/// A turn of the generated client.
async fn generated(client: &Client) -> Outcome<Turn> {
    turn(|end| call_generated(client.clone(), end)).await
}

async fn call_generated(client: Client, end: Instant) -> Outcome<u32> {
    let mut count = 0;
    while Instant::now() < end {
        let request = GetCustomer::new("user_1".to_owned());
        black_box(client.get_customer(request).await?);
        count += 1;
    }
    Ok(count)
}

/// A turn of reqwest as a careful person uses it.
async fn by_hand_of(http_client: &HttpClient, base_url: &str) -> Outcome<Turn> {
    turn(|end| call_by_hand(http_client.clone(), base_url.to_owned(), end)).await
}

async fn call_by_hand(http_client: HttpClient, base_url: String, end: Instant) -> Outcome<u32> {
    let mut count = 0;
    while Instant::now() < end {
        let request = http_client
            .get(format!("{base_url}/api/v1/customers/{}", "user_1"))
            .header("authorization", KEY)
            .header("accept", "application/json")
            .timeout(Duration::from_mins(1));
        let answer = request.send().await?.error_for_status()?;
        black_box(answer.json::<AnswerByHand>().await?.customer);
        count += 1;
    }
    Ok(count)
}

/// Has several callers call until the turn ends; `call` makes one, who says in the end how often.
async fn turn<C>(call: impl Fn(Instant) -> C) -> Outcome<Turn>
where
    C: Future<Output = Outcome<u32>> + Send + 'static,
{
    let started = Instant::now();
    let worked_before = processor_time();
    let mut callers = JoinSet::new();
    for _ in 0..CALLERS {
        callers.spawn(call(started + TIME));
    }
    let mut count = 0.0;
    while let Some(of_one) = callers.join_next().await {
        count += f64::from(of_one??);
    }
    let worked = worked_before.and_then(|before| Some(processor_time()? - before));
    Ok(Turn {
        rate: count / started.elapsed().as_secs_f64(),
        processor_time: worked.map(|worked| worked / count),
    })
}

/// Serves the customer from a thread of its own, to whoever asks and whatever for.
fn serve() -> Outcome<SocketAddr> {
    let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    thread::spawn(move || {
        runtime.block_on(async {
            if let Err(error) = accept(listener).await {
                eprintln!("the service ended: {error}");
            }
        });
    });
    Ok(address)
}

async fn accept(listener: std::net::TcpListener) -> std::io::Result<()> {
    let listener = TcpListener::from_std(listener)?;
    loop {
        let (stream, _) = listener.accept().await?;
        tokio::spawn(answer(stream));
    }
}

async fn answer(mut stream: TcpStream) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let answer = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{CUSTOMER}",
        CUSTOMER.len()
    );
    let mut request = Vec::with_capacity(1024);
    loop {
        if stream.read_buf(&mut request).await? == 0 {
            return Ok(());
        }
        // Nobody sends a body, or a request before the answer to the last one.
        if request.ends_with(b"\r\n\r\n") {
            request.clear();
            stream.write_all(answer.as_bytes()).await?;
        }
    }
}
