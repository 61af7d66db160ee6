//! The table of one contract: each variant, and its ratios to the hand-written one of the same round.

use benchmarks::measurement::{Measurement, median};

use crate::variant::{Contract, Variant};

/// What was measured on one contract.
#[derive(Debug)]
pub(crate) struct Table {
    contract: Contract,
    /// By variant, in the order of [`Variant::ALL`], then by round.
    measured: Vec<Vec<Measurement>>,
}

/// Values of several rounds.
struct Spread {
    least: f64,
    middle: f64,
    most: f64,
}

impl Table {
    pub(crate) fn new(contract: Contract, measured: Vec<Vec<Measurement>>) -> Self {
        Self { contract, measured }
    }

    /// Shows the table.
    pub(crate) fn show(&self) {
        println!(
            "\n  {:<30}{:>11}{:>9}{:>9}{:>9}{:>20}{:>20}{:>20}{:>20}{:>20}",
            self.contract.to_string(),
            "requests/s",
            "p99 ms",
            "µs/req",
            "of user",
            "requests/s ÷ hand",
            "p99 ÷ hand",
            "CPU ÷ hand",
            "user CPU ÷ hand",
            "requests/s ÷ hyper"
        );
        for (variant, rounds) in Variant::ALL.into_iter().zip(&self.measured) {
            let value = |read: &dyn Fn(&Measurement) -> f64| median(rounds.iter().map(read));
            println!(
                "  {:<30}{:>11.0}{:>9.2}{:>9.2}{:>9.2}{:>20}{:>20}{:>20}{:>20}{:>20}",
                variant.to_string(),
                value(&Measurement::rate),
                value(&|one| one.latency(0.99)),
                value(&processor),
                value(&user),
                self.ratio(rounds, Variant::ByHand, Measurement::rate),
                self.ratio(rounds, Variant::ByHand, |one| one.latency(0.99)),
                self.ratio(rounds, Variant::ByHand, processor),
                self.ratio(rounds, Variant::ByHand, user),
                self.ratio(rounds, Variant::Bare, Measurement::rate),
            );
        }
    }

    /// What these rounds are to those of another variant: the middle of the ratios, with the least and the most.
    fn ratio(
        &self,
        rounds: &[Measurement],
        other: Variant,
        read: impl Fn(&Measurement) -> f64,
    ) -> String {
        let place = Variant::ALL.iter().position(|variant| *variant == other);
        let others = place.map_or(&[][..], |place| self.measured[place].as_slice());
        let pairs = rounds.iter().zip(others);
        let ratios: Vec<f64> = pairs.map(|(one, other)| read(one) / read(other)).collect();
        let Spread {
            least,
            middle,
            most,
        } = spread(&ratios);
        format!("{middle:.2} ({least:.2}-{most:.2})")
    }
}

/// Processor time of the server for a request, in microseconds.
fn processor(measurement: &Measurement) -> f64 {
    measurement.per_create(measurement.server.total())
}

/// The part of it that the program itself takes, without the kernel.
fn user(measurement: &Measurement) -> f64 {
    measurement.per_create(measurement.server.user)
}

fn spread(values: &[f64]) -> Spread {
    Spread {
        least: values.iter().copied().fold(f64::INFINITY, f64::min),
        middle: median(values.iter().copied()),
        most: values.iter().copied().fold(f64::NEG_INFINITY, f64::max),
    }
}
