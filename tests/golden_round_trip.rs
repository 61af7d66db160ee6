//! Every operation of every golden's contract, through its client to its server and back: generated.

include!(concat!(env!("OUT_DIR"), "/golden_round_trips.rs"));
