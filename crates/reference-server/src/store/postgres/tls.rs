//! TLS to the database server, as `sslmode` in the address says.
//!
//! The modes mean what they mean to PostgreSQL's own programs: `prefer`, the default, and `require` encrypt without asking who
//! is at the other end, as most servers' certificates are of their own making; `verify-ca` and `verify-full` have the system's
//! certificate authorities vouch for the server and its name.

use std::sync::Arc;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, ring, verify_tls12_signature, verify_tls13_signature};
use rustls::{ClientConfig, DigitallySignedStruct, SignatureScheme};
use rustls_pki_types::{CertificateDer, ServerName, UnixTime};
use rustls_platform_verifier::Verifier;
use tokio_postgres::config::SslMode;
use tokio_postgres_rustls::MakeRustlsConnect;

/// Who has to vouch for the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verification {
    /// Nobody.
    None,
    /// The system's certificate authorities.
    Full,
}

/// What a value of `sslmode` stands for; nothing if it is not one.
pub(super) fn mode(value: &str) -> Option<(SslMode, Verification)> {
    match value {
        "disable" => Some((SslMode::Disable, Verification::None)),
        "allow" | "prefer" => Some((SslMode::Prefer, Verification::None)),
        "require" => Some((SslMode::Require, Verification::None)),
        "verify-ca" | "verify-full" => Some((SslMode::Require, Verification::Full)),
        _ => None,
    }
}

/// What makes the connections.
///
/// # Errors
///
/// The system's certificate authorities cannot be read.
pub(super) fn connector(verification: Verification) -> Result<MakeRustlsConnect, rustls::Error> {
    let provider = Arc::new(ring::default_provider());
    let verifier: Arc<dyn ServerCertVerifier> = match verification {
        Verification::None => Arc::new(AnyServer(Arc::clone(&provider))),
        Verification::Full => Arc::new(Verifier::new(Arc::clone(&provider))?),
    };
    let configuration = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .dangerous()
        .with_custom_certificate_verifier(verifier)
        .with_no_client_auth();
    Ok(MakeRustlsConnect::new(configuration))
}

/// Takes every certificate; that the server holds its key is checked all the same.
#[derive(Debug)]
struct AnyServer(Arc<CryptoProvider>);

impl ServerCertVerifier for AnyServer {
    fn verify_server_cert(
        &self,
        _end_entity: &CertificateDer<'_>,
        _intermediates: &[CertificateDer<'_>],
        _server_name: &ServerName<'_>,
        _ocsp_response: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let algorithms = &self.0.signature_verification_algorithms;
        verify_tls12_signature(message, certificate, signed, algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let algorithms = &self.0.signature_verification_algorithms;
        verify_tls13_signature(message, certificate, signed, algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.signature_verification_algorithms.supported_schemes()
    }
}
