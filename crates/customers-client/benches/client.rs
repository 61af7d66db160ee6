//! `cargo xtask bench client`: what the generated client costs over reqwest used by hand.
//!
//! Both call the same service on this machine, which answers every request with the same customer, over HTTP clients that are set
//! up alike. They take turns, each beginning a pair in its turn, so that whatever else the machine does falls on both.

use std::error::Error;
use std::hint::black_box;
use std::net::SocketAddr;
use std::thread;
use std::time::{Duration, Instant};

use counterpart_runtime::client::{HttpClient, Settings};
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
const PAIRS: usize = 9;
const CALLERS: usize = 8;
const TIME: Duration = Duration::from_secs(2);

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
    let mut ratios = Vec::with_capacity(PAIRS);
    println!("GET a customer, {CALLERS} callers on one thread, {TIME:?} each");
    println!("{:>12} {:>12} {:>8}", "generated/s", "by hand/s", "ratio");
    for pair in 0..=PAIRS {
        let (generated, by_hand) = if pair % 2 == 0 {
            let generated = generated(&client).await?;
            (generated, by_hand_of(&http_client, base_url).await?)
        } else {
            let by_hand = by_hand_of(&http_client, base_url).await?;
            (generated(&client).await?, by_hand)
        };
        // The first pair warms up.
        if pair > 0 {
            let ratio = generated / by_hand;
            println!("{generated:>12.0} {by_hand:>12.0} {ratio:>8.3}");
            ratios.push(ratio);
        }
    }
    ratios.sort_by(f64::total_cmp);
    let [least, .., most] = ratios.as_slice() else {
        return Err("there are too few pairs".into());
    };
    let median = ratios[ratios.len() / 2];
    println!("median {median:.3}, from {least:.3} to {most:.3}; wanted: at least 0.97");
    Ok(())
}

/// Calls per second of the generated client.
async fn generated(client: &Client) -> Outcome<f64> {
    let client = client.clone();
    rate(move || {
        let client = client.clone();
        async move {
            let request = GetCustomer::new("user_1".to_owned());
            black_box(client.get_customer(request).await?);
            Ok(())
        }
    })
    .await
}

/// Calls per second of reqwest as a careful person uses it.
async fn by_hand_of(http_client: &HttpClient, base_url: &str) -> Outcome<f64> {
    let (http_client, base_url) = (http_client.clone(), base_url.to_owned());
    rate(move || {
        let request = http_client
            .get(format!("{base_url}/api/v1/customers/{}", "user_1"))
            .header("authorization", KEY)
            .header("accept", "application/json")
            .timeout(Duration::from_mins(1));
        async move {
            let answer = request.send().await?.error_for_status()?;
            black_box(answer.json::<AnswerByHand>().await?.customer);
            Ok(())
        }
    })
    .await
}

/// How many calls come back per second.
async fn rate<F, C>(call: F) -> Outcome<f64>
where
    F: Fn() -> C + Clone + Send + 'static,
    C: Future<Output = Outcome<()>> + Send + 'static,
{
    let started = Instant::now();
    let mut callers = JoinSet::new();
    for _ in 0..CALLERS {
        let call = call.clone();
        callers.spawn(async move {
            let mut count = 0_u32;
            while started.elapsed() < TIME {
                call().await?;
                count += 1;
            }
            Outcome::Ok(count)
        });
    }
    let mut count = 0.0;
    while let Some(of_one) = callers.join_next().await {
        count += f64::from(of_one??);
    }
    Ok(count / started.elapsed().as_secs_f64())
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
