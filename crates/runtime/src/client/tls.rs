//! HTTPS by rustls with ring, whatever provider the rest of the program has chosen.

use std::sync::Arc;

use rustls::crypto::{CryptoProvider, ring};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::Verifier;

use super::connection::{BuildError, Scheme};

/// The configuration for this scheme: the platform's trust and these certificates (PEM).
pub(super) fn configuration(
    scheme: Scheme,
    root_certificates: &[Vec<u8>],
) -> Result<ClientConfig, BuildError> {
    let extra = certificates(root_certificates)?;
    let provider = Arc::new(ring::default_provider());
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(|error| BuildError::Tls(error.into()))?;
    let mut configuration = match scheme {
        // Nothing will be encrypted, as redirects are not followed: a platform without certificates does no harm.
        Scheme::Http => builder
            .with_root_certificates(RootCertStore::empty())
            .with_no_client_auth(),
        Scheme::Https => builder
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(verifier(extra, provider)?))
            .with_no_client_auth(),
    };
    configuration.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(configuration)
}

fn certificates(texts: &[Vec<u8>]) -> Result<Vec<CertificateDer<'static>>, BuildError> {
    let mut certificates = Vec::new();
    for text in texts {
        let before = certificates.len();
        for certificate in CertificateDer::pem_slice_iter(text) {
            let certificate =
                certificate.map_err(|error| BuildError::RootCertificate(error.into()))?;
            certificates.push(certificate);
        }
        if certificates.len() == before {
            let reason = "there is no certificate in the text";
            return Err(BuildError::RootCertificate(reason.into()));
        }
    }
    Ok(certificates)
}

#[cfg(not(target_os = "android"))]
fn verifier(
    extra: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
) -> Result<Verifier, BuildError> {
    let mut store = RootCertStore::empty();
    for certificate in &extra {
        store
            .add(certificate.clone())
            .map_err(|error| BuildError::RootCertificate(error.into()))?;
    }
    Verifier::new_with_extra_roots(extra, provider).map_err(|error| BuildError::Tls(error.into()))
}

#[cfg(target_os = "android")]
fn verifier(
    extra: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
) -> Result<Verifier, BuildError> {
    if !extra.is_empty() {
        let reason = "certificates of one's own are a setting of the platform here";
        return Err(BuildError::Tls(reason.into()));
    }
    Verifier::new(provider).map_err(|error| BuildError::Tls(error.into()))
}
