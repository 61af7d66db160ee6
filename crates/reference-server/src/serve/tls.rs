//! TLS: the certificate and key that a server shows, read once at the start.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustls::ServerConfig;
use rustls::crypto::ring;
use rustls_pki_types::pem::{self, PemObject as _};
use rustls_pki_types::{CertificateDer, PrivateKeyDer};
use tokio::net::TcpStream;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

/// What a server shows to callers over TLS 1.2 and 1.3. Clones share it.
#[derive(Clone)]
pub struct Tls(TlsAcceptor);

impl Tls {
    /// Reads the certificate, with those that lead from it to one that callers know, and the key that belongs to it, both
    /// as PEM. Callers may choose h2 or HTTP/1.1.
    ///
    /// # Errors
    ///
    /// - [`TlsError::Unreadable`]: a file cannot be opened.
    /// - [`TlsError::NotPem`]: a file is broken.
    /// - [`TlsError::Nothing`]: a file holds no certificate, or no key.
    /// - [`TlsError::Unfit`]: the certificate is none that TLS takes, or the key belongs to another.
    pub fn from_files(certificate: &Path, key: &Path) -> Result<Self, TlsError> {
        let broken = |error| TlsError::of(certificate, "certificate", error);
        let chain = CertificateDer::pem_file_iter(certificate)
            .and_then(Iterator::collect::<Result<Vec<_>, _>>)
            .map_err(broken)?;
        if chain.is_empty() {
            return Err(broken(pem::Error::NoItemsFound));
        }
        let secret =
            PrivateKeyDer::from_pem_file(key).map_err(|error| TlsError::of(key, "key", error))?;
        let unfit = |error| TlsError::Unfit {
            certificate: certificate.to_owned(),
            key: key.to_owned(),
            error,
        };
        let mut configuration =
            ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
                .with_safe_default_protocol_versions()
                .and_then(|builder| {
                    builder
                        .with_no_client_auth()
                        .with_single_cert(chain, secret)
                })
                .map_err(unfit)?;
        configuration.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        Ok(Self(TlsAcceptor::from(Arc::new(configuration))))
    }

    /// Shakes hands.
    pub(super) async fn accept(self, stream: TcpStream) -> io::Result<TlsStream<TcpStream>> {
        self.0.accept(stream).await
    }
}

impl fmt::Debug for Tls {
    /// Shows nothing of the key.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Tls")
    }
}

/// Why there is no TLS.
#[derive(Debug)]
pub enum TlsError {
    /// This file cannot be opened.
    Unreadable(PathBuf, io::Error),
    /// This file is not whole.
    NotPem(PathBuf, pem::Error),
    /// This file has no such thing (certificate, key) in it.
    Nothing(PathBuf, &'static str),
    /// The two do not make a server.
    Unfit {
        /// The file of the certificate.
        certificate: PathBuf,
        /// The file of the key.
        key: PathBuf,
        /// What is wrong with them.
        error: rustls::Error,
    },
}

impl TlsError {
    fn of(path: &Path, what: &'static str, error: pem::Error) -> Self {
        let path = path.to_owned();
        match error {
            pem::Error::Io(error) => Self::Unreadable(path, error),
            pem::Error::NoItemsFound => Self::Nothing(path, what),
            error => Self::NotPem(path, error),
        }
    }
}

impl fmt::Display for TlsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(path, error) => {
                write!(formatter, "`{}` cannot be read: {error}", path.display())
            }
            // What is wrong is told without the line that is, which may be of a key.
            Self::NotPem(path, error) => {
                let what = match error {
                    pem::Error::MissingSectionEnd { .. } => "a section has no end",
                    pem::Error::Base64Decode(_) => "a section is not base64",
                    _ => "a section has no proper beginning",
                };
                write!(formatter, "`{}` is broken PEM: {what}", path.display())
            }
            Self::Nothing(path, what) => write!(
                formatter,
                "`{}` holds no {what} in PEM form (`-----BEGIN …`)",
                path.display()
            ),
            Self::Unfit {
                certificate,
                key,
                error: rustls::Error::InconsistentKeys(_),
            } => write!(
                formatter,
                "the key in `{}` does not belong to the first certificate in `{}`",
                key.display(),
                certificate.display()
            ),
            Self::Unfit {
                certificate,
                key,
                error,
            } => write!(
                formatter,
                "`{}` and `{}` cannot be used for TLS: {error}",
                certificate.display(),
                key.display()
            ),
        }
    }
}

impl std::error::Error for TlsError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Unreadable(_, error) => Some(error),
            Self::NotPem(_, error) => Some(error),
            Self::Nothing(..) => None,
            Self::Unfit { error, .. } => Some(error),
        }
    }
}
