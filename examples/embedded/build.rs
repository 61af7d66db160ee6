fn main() {
    counterpart_build::Build::new("openapi.yaml")
        .name("shop")
        .only_schemas(["Order"])
        .replace("Money", "crate::money::Money")
        .derive("Buyer", "Eq, Hash")
        .date_time(counterpart_build::DateTime::Chrono)
        .run();
}
