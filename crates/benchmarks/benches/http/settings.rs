//! What to measure, as the command line says it.

use std::time::Duration;

use clap::Parser;

use crate::variant::{Contract, Variant};

/// Measures creates over HTTP against an in-memory store: the generated server, the same by hand on axum, and on bare hyper.
#[derive(Debug, Clone, Parser)]
#[command(name = "cargo xtask bench http")]
pub(crate) struct Settings {
    /// How many connections send requests at the same time.
    #[arg(long, default_value_t = 32, value_name = "NUMBER")]
    pub(crate) connections: usize,

    /// How often each variant is measured.
    #[arg(long, default_value_t = 9, value_name = "NUMBER")]
    pub(crate) rounds: usize,

    /// How long each variant is measured in a round, slice by slice.
    #[arg(long, default_value_t = 2.0, value_name = "SECONDS")]
    pub(crate) seconds: f64,

    /// Has the server and the load share all processors, where each has half of them otherwise.
    #[arg(long)]
    pub(crate) share: bool,

    /// Serves this contract by this variant instead: `openapi.yaml/generated`.
    #[arg(long, hide = true, value_parser = parse_served)]
    pub(crate) serve: Option<(Contract, Variant)>,

    /// Given by `cargo bench` to every benchmark.
    #[arg(long, hide = true)]
    bench: bool,
}

impl Settings {
    pub(crate) fn duration(&self) -> Duration {
        Duration::from_secs_f64(self.seconds.max(0.1))
    }
}

fn parse_served(text: &str) -> Result<(Contract, Variant), String> {
    let (contract, variant) = text.split_once('/').ok_or("expected `contract/variant`")?;
    let contract = Contract::ALL
        .into_iter()
        .find(|one| one.to_string() == contract);
    let variant = Variant::ALL
        .into_iter()
        .find(|one| one.to_string() == variant);
    contract
        .zip(variant)
        .ok_or_else(|| format!("nothing is called `{text}`"))
}
