//! Every operation of `openapi.yaml`, through the client to the server and back: generated.

counterpart_runtime::include_contract!("customers");
