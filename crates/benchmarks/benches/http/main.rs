//! `cargo xtask bench http`: what a generated server costs over one written by hand.
//!
//! Each variant is this program once more, as a server of its own, on the same runtime. In every round each variant gets its turn, and is
//! compared with the hand-written one of the same round, so that whatever else the machine does falls on all of them.

mod report;
mod server;
mod settings;
mod variant;

use std::process::ExitCode;

use benchmarks::Outcome;
use benchmarks::load::{self, Load};
use benchmarks::measurement::Measurement;
use clap::Parser as _;

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
    for contract in Contract::ALL {
        let mut measured = vec![Vec::new(); Variant::ALL.len()];
        for round in 0..settings.rounds {
            // Each begins a round in turn.
            for place in 0..Variant::ALL.len() {
                let number = (place + round) % Variant::ALL.len();
                let variant = Variant::ALL[number];
                let measurement = measure_once(settings, contract, variant)
                    .map_err(|error| format!("{contract}, {variant}: {error}"))?;
                measured[number].push(measurement);
            }
        }
        Table::new(contract, measured).show();
    }
    Ok(())
}

fn measure_once(settings: &Settings, contract: Contract, variant: Variant) -> Outcome<Measurement> {
    let server = Server::start(contract, variant)?;
    let load = Load {
        address: server.address(),
        connections: settings.connections,
        warm_up: settings.duration() / 5,
        duration: settings.duration(),
        label: "user".to_owned(),
        body: contract.body(),
    };
    load::run(&load, &server.process())
}
