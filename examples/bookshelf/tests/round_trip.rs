//! Every operation of the contract, from the client to the server and back: generated.

mod round_trip {
    counterpart_runtime::include_contract!("round_trip");
}
