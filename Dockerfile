# The reference server in an image without a shell. Build it here, in the folder of the workspace:
#
#     docker build --tag reference-server .
#     docker run --publish 127.0.0.1:8080:8080 --volume customers:/data reference-server

FROM rust:1.95.0-slim-bookworm AS build
WORKDIR /source
COPY . .
RUN cargo build --release --locked --package reference-server \
    && mkdir /data

# It holds the C library, the certificates of public authorities, and nothing to run. Whoever needs the same image every
# time names it by its digest.
FROM gcr.io/distroless/cc-debian12:nonroot
COPY --from=build --chown=65532:65532 /data /data
COPY --from=build /source/target/release/reference-server /reference-server
USER 65532:65532
WORKDIR /data
VOLUME /data
EXPOSE 8080
# In a container, loopback is the container's own: outside of it decides what `--publish` says.
ENV REFERENCE_SERVER_LISTEN=0.0.0.0:8080 \
    REFERENCE_SERVER_DATABASE=/data/customers.sqlite
HEALTHCHECK --interval=10s --timeout=5s --start-period=5s CMD ["/reference-server", "--health"]
ENTRYPOINT ["/reference-server"]
