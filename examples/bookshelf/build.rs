fn main() {
    counterpart_build::Build::new("openapi.yaml").run();
}
