//! `cargo xtask bench http`: what a generated server costs over one written by hand.
//!
//! Each variant is this program once more, as a server of its own, on the same runtime. In every round they take turns, many times, and
//! each is compared with the hand-written one of the same round, so that whatever else the machine does falls on all of them. Server and load have processors of their own.

mod placement;
mod report;
mod server;
mod settings;
mod variant;

use std::process::ExitCode;

use benchmarks::Outcome;
use benchmarks::load::{self, Load};
use benchmarks::measurement::Measurement;
use clap::Parser as _;

use self::placement::Placement;
use self::report::Table;
use self::server::Server;
use self::settings::Settings;
use self::variant::{Contract, Variant};

fn main() -> ExitCode {
    let settings = Settings::parse();
    let outcome = match settings.serve {
        Some((contract, variant)) => variant::serve(contract, variant),
        None => measure(&settings),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn measure(settings: &Settings) -> Outcome<()> {
    let placement = Placement::new(settings.share)?;
    println!("  {}", placement.describe());
    for contract in Contract::ALL {
        let mut measured = vec![Vec::new(); Variant::ALL.len()];
        for round in 0..settings.rounds {
            let of_round = measure_round(settings, &placement, contract, round)?;
            for (measured, measurement) in measured.iter_mut().zip(of_round) {
                measured.push(measurement);
            }
        }
        Table::new(contract, measured).show();
    }
    Ok(())
}

/// How many slices the time of a variant is cut into, so that a machine that is slow for a second is so for all variants.
const SLICES: usize = 10;

/// Starts a server of each variant, which rest but for one, and returns what came of each.
fn measure_round(
    settings: &Settings,
    placement: &Placement,
    contract: Contract,
    round: usize,
) -> Outcome<Vec<Measurement>> {
    placement.move_to_server()?;
    let servers = Variant::ALL.map(|variant| Server::start(contract, variant));
    placement.move_to_load()?;
    let servers = servers.into_iter().collect::<Outcome<Vec<_>>>()?;
    let mut measured = vec![Vec::new(); servers.len()];
    for slice in 0..SLICES {
        // Each begins a slice in turn.
        for place in 0..servers.len() {
            let number = (place + slice + round) % servers.len();
            let measurement = measure_slice(settings, contract, &servers[number], slice)
                .map_err(|error| format!("{contract}, {}: {error}", Variant::ALL[number]))?;
            measured[number].push(measurement);
        }
    }
    Ok(measured
        .iter()
        .filter_map(|slices| Measurement::sum(slices))
        .collect())
}

fn measure_slice(
    settings: &Settings,
    contract: Contract,
    server: &Server,
    slice: usize,
) -> Outcome<Measurement> {
    let duration = settings.duration() / u32::try_from(SLICES)?;
    let load = Load {
        address: server.address(),
        connections: settings.connections,
        warm_up: duration / 5,
        duration,
        label: format!("user_{slice}"),
        body: contract.body(),
    };
    load::run(&load, &server.process())
}
