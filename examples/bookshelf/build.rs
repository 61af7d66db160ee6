use counterpart_build::{Build, Part, Reporter};

fn main() {
    Build::new("openapi.yaml").run();
    // A test of every operation, over the types, the server and the client of the library.
    Build::new("openapi.yaml")
        .name("round_trip")
        .parts([Part::RoundTrip])
        .types_from("bookshelf::contract")
        .server_from("bookshelf::contract")
        .client_from("bookshelf::contract")
        .reported(Reporter::Elsewhere)
        .run();
}
