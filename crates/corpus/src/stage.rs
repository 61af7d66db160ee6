//! How far a document can get.

use clap::ValueEnum;
use serde::{Deserialize, Serialize};

/// A stage of the pipeline, in the order in which a document goes through them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Stage {
    /// The text gives a tree.
    Parsed,
    /// The tree gives a contract.
    Lowered,
    /// Everything in the contract can be generated.
    Supported,
    /// There are types and operations.
    Types,
    /// There is a server.
    Server,
    /// There is a client.
    Client,
    /// There are tests of the three against each other.
    RoundTrip,
    /// Types, server and client compile without a warning.
    Compiled,
    /// Each operation's requests and answers arrive as they were sent.
    LoopedBack,
}

impl Stage {
    /// All of them.
    pub(crate) const ALL: [Self; 9] = [
        Self::Parsed,
        Self::Lowered,
        Self::Supported,
        Self::Types,
        Self::Server,
        Self::Client,
        Self::RoundTrip,
        Self::Compiled,
        Self::LoopedBack,
    ];

    /// Its name as an argument.
    pub(crate) fn argument(self) -> &'static str {
        match self {
            Self::Parsed => "parsed",
            Self::Lowered => "lowered",
            Self::Supported => "supported",
            Self::Types => "types",
            Self::Server => "server",
            Self::Client => "client",
            Self::RoundTrip => "round-trip",
            Self::Compiled => "compiled",
            Self::LoopedBack => "looped-back",
        }
    }

    /// Its name in tables.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Parsed => "parsed",
            Self::Lowered => "lowered",
            Self::Supported => "supported",
            Self::Types => "generated: types",
            Self::Server => "generated: server",
            Self::Client => "generated: client",
            Self::RoundTrip => "generated: tests",
            Self::Compiled => "compiled",
            Self::LoopedBack => "looped back",
        }
    }

    /// Whether it is about a crate on the disk, which holds no more operations than compile in a sensible time.
    pub(crate) fn is_of_a_crate(self) -> bool {
        self >= Self::RoundTrip
    }
}
