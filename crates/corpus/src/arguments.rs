//! What a run is asked for.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

use crate::fuzz::FuzzArguments;
use crate::stage::Stage;

/// Runs the pipeline over public descriptions and reports what became of each.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask corpus")]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a flag of the command line"
)]
pub(crate) struct Arguments {
    /// Which half of the corpus: the generator is developed on one and examined on the other.
    #[arg(long, value_enum, default_value = "dev")]
    pub(crate) half: Half,
    /// How many documents to draw; all if it is not given.
    #[arg(long)]
    pub(crate) sample: Option<usize>,
    /// What the drawing starts from: the same documents for the same seed.
    #[arg(long, default_value_t = 1)]
    pub(crate) seed: u64,
    /// Only documents whose path holds this text.
    #[arg(long, value_name = "PATTERN")]
    pub(crate) only: Option<String>,
    /// The last stage to go through.
    #[arg(long, value_enum, default_value = "client", value_name = "STAGE")]
    until: Stage,
    /// Compiles what is generated: documents of up to 500 operations whole, of larger ones 200 operations, drawn with the seed.
    #[arg(long)]
    compile: bool,
    /// Compiles it, and sends every operation's requests and answers from the generated client to the generated server and back.
    #[arg(long)]
    loopback: bool,
    /// Compiles larger documents whole as well, which takes the compiler minutes and gigabytes for each: of use with `--only` and `--jobs 1`.
    #[arg(long)]
    whole: bool,
    /// How many documents to work on at a time; as many as there are processors if it is not given.
    #[arg(long)]
    pub(crate) jobs: Option<usize>,
    /// Keeps what an earlier run recorded, and goes on with the other documents.
    #[arg(long)]
    pub(crate) resume: bool,
    /// Where descriptions, records and reports are kept.
    #[arg(long, default_value = "target/corpus")]
    pub(crate) folder: PathBuf,
    #[command(subcommand)]
    pub(crate) task: Option<Task>,
}

/// What the program does when it calls itself.
#[derive(Debug, Subcommand)]
pub(crate) enum Task {
    /// Runs the pipeline over one document, in limits, and writes down how far it got.
    #[command(hide = true)]
    Examine {
        /// The document.
        document: PathBuf,
        /// The last stage to go through.
        #[arg(long, value_enum)]
        until: Stage,
        /// The folder of the crate to write, if one is.
        #[arg(long)]
        package: PathBuf,
        /// What the drawing of operations starts from where its crate would be too large to compile; without it the crate is whole.
        #[arg(long, value_name = "SEED")]
        slice: Option<u64>,
    },
    /// Runs the pipeline over mutants of descriptions: `cargo xtask fuzz`.
    #[command(hide = true)]
    Fuzz(FuzzArguments),
}

impl Arguments {
    /// The last stage to go through.
    pub(crate) fn until(&self) -> Stage {
        let asked = [
            (self.loopback, Stage::LoopedBack),
            (self.compile, Stage::Compiled),
        ];
        let asked = asked.iter().find(|(is_asked, _)| *is_asked);
        asked.map_or(self.until, |(_, stage)| self.until.max(*stage))
    }

    /// What the drawing of a large document's operations starts from, unless they are all wanted.
    pub(crate) fn slice(&self) -> Option<u64> {
        (!self.whole).then_some(self.seed)
    }
}

/// A half of the corpus.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Half {
    /// The half on which the generator is developed.
    Dev,
    /// The half on which it is examined, which nobody looks at before.
    Acceptance,
}

impl Half {
    /// Its name, as it is asked for.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Dev => "dev",
            Self::Acceptance => "acceptance",
        }
    }
}
