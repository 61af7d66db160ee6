//! TLS: both protocols by ALPN, handshakes that do not come, and files that do not do.

use std::io::Write as _;
use std::sync::Arc;

use rcgen::{CertifiedKey, generate_simple_self_signed};
use rustls::crypto::ring;
use rustls::{ClientConfig, RootCertStore};
use rustls_pki_types::pem::PemObject as _;
use rustls_pki_types::{CertificateDer, ServerName};
use tempfile::NamedTempFile;
use tokio_rustls::TlsConnector;

use super::*;

/// A certificate for `localhost` and its key, each in a file.
struct Identity {
    certificate: NamedTempFile,
    key: NamedTempFile,
}

impl Identity {
    fn new() -> Self {
        let CertifiedKey { cert, signing_key } =
            generate_simple_self_signed(["localhost".to_owned()]).unwrap();
        Self {
            certificate: file(&cert.pem()),
            key: file(&signing_key.serialize_pem()),
        }
    }

    fn tls(&self) -> Tls {
        Tls::from_files(self.certificate.path(), self.key.path()).unwrap()
    }

    /// A client that trusts the certificate and speaks this protocol.
    fn client(&self, protocol: &[u8]) -> TlsConnector {
        let mut roots = RootCertStore::empty();
        let certificate = CertificateDer::from_pem_file(self.certificate.path()).unwrap();
        roots.add(certificate).unwrap();
        let mut configuration =
            ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
                .with_safe_default_protocol_versions()
                .unwrap()
                .with_root_certificates(roots)
                .with_no_client_auth();
        configuration.alpn_protocols = vec![protocol.to_vec()];
        TlsConnector::from(Arc::new(configuration))
    }
}

fn file(text: &str) -> NamedTempFile {
    let mut file = NamedTempFile::new().unwrap();
    file.write_all(text.as_bytes()).unwrap();
    file
}

fn error(certificate: &NamedTempFile, key: &NamedTempFile) -> String {
    let error = Tls::from_files(certificate.path(), key.path()).unwrap_err();
    error.to_string()
}

#[tokio::test]
async fn both_protocols_are_spoken_over_tls_as_the_caller_chooses() {
    let identity = Identity::new();
    let server = Server::start_with(ConnectionLimits::default(), Some(identity.tls())).await;
    let name = ServerName::try_from("localhost").unwrap();
    for protocol in ["http/1.1", "h2"] {
        let client = identity.client(protocol.as_bytes());
        let socket = server.connect().await;
        let mut stream = within(client.connect(name.clone(), socket)).await.unwrap();
        let (_, session) = stream.get_ref();
        assert_eq!(session.alpn_protocol(), Some(protocol.as_bytes()));
        if protocol == "h2" {
            let preface = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0";
            stream.write_all(preface).await.unwrap();
            let mut settings = [0; 9];
            within(stream.read_exact(&mut settings)).await.unwrap();
            assert_eq!(settings[3], 4, "no frame of settings");
        } else {
            stream.write_all(&get_request("/")).await.unwrap();
            let mut answer = String::new();
            within(stream.read_to_string(&mut answer)).await.unwrap();
            assert!(answer.ends_with("hello"), "{answer}");
        }
    }
}

#[tokio::test]
async fn a_handshake_that_does_not_come_is_not_waited_for() {
    let limits = ConnectionLimits::default().with_handshake_time(SHORT);
    let server = Server::start_with(limits, Some(Identity::new().tls())).await;
    assert_eq!(server.exchange(b"").await, "");
}

#[tokio::test]
async fn a_server_with_tls_answers_nobody_in_clear() {
    let server = Server::start_with(ConnectionLimits::default(), Some(Identity::new().tls())).await;
    let mut socket = server.connect().await;
    socket.write_all(&get_request("/")).await.unwrap();
    let mut bytes = Vec::new();
    let _ = within(socket.read_to_end(&mut bytes)).await;
    assert!(!bytes.starts_with(b"HTTP"), "{bytes:?}");
}

#[test]
fn files_that_do_not_do_are_named_with_what_is_wrong() {
    let identity = Identity::new();
    let text = error(&identity.key, &identity.key);
    assert!(text.contains("holds no certificate"), "{text}");
    let text = error(&identity.certificate, &identity.certificate);
    assert!(text.contains("holds no key"), "{text}");
    let text = error(&identity.certificate, &Identity::new().key);
    assert!(text.contains("does not belong to"), "{text}");
    let broken = file("-----BEGIN PRIVATE KEY-----\nsecret\n");
    let text = error(&identity.certificate, &broken);
    assert!(
        text.contains("has no end") && !text.contains("secret"),
        "{text}"
    );
    let path = std::path::Path::new("/nowhere/key.pem");
    let error = Tls::from_files(identity.certificate.path(), path).unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("`/nowhere/key.pem` cannot be read")
    );
}
