//! The client over TLS, against a server on this machine.

use std::sync::Arc;

use customers_client::{ApiKey, Client, FailureClass};
use customers_types::{GetCustomer, GetCustomerError};
use rcgen::{CertifiedKey, generate_simple_self_signed};
use rustls::ServerConfig;
use rustls::crypto::ring;
use rustls::pki_types::PrivateKeyDer;
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

use crate::scripted::{self, NOT_FOUND};

/// Serves over TLS until a request gets through: the base URL, and the certificate as PEM.
async fn serve() -> (String, String) {
    let names = ["localhost".to_owned()];
    let CertifiedKey { cert, signing_key } = generate_simple_self_signed(names).unwrap();
    let key = PrivateKeyDer::try_from(signing_key.serialize_der()).unwrap();
    let configuration = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![cert.der().clone()], key)
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(configuration));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base_url = format!(
        "https://localhost:{}",
        listener.local_addr().unwrap().port()
    );
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            // A client that does not trust the certificate hangs up.
            if let Ok(stream) = acceptor.accept(stream).await {
                scripted::exchange(stream, NOT_FOUND).await;
                break;
            }
        }
    });
    (base_url, cert.pem())
}

fn get() -> GetCustomer {
    GetCustomer::new("user_1".to_owned())
}

#[tokio::test]
async fn a_certificate_that_was_added_is_trusted_and_no_other() {
    let (base_url, certificate) = serve().await;
    let key = ApiKey::new("sk_test_1");

    let another = generate_simple_self_signed(["localhost".to_owned()])
        .unwrap()
        .cert
        .pem();
    let stranger = Client::builder(&base_url)
        .api_key_auth(key.clone())
        .add_root_certificate(another)
        .build()
        .unwrap();
    let error = stranger.get_customer(get()).await.unwrap_err();
    let GetCustomerError::Undeclared(failure) = error else {
        panic!("{error:?}")
    };
    assert_eq!(failure.class(), FailureClass::Transport);

    let client = Client::builder(&base_url)
        .api_key_auth(key)
        .add_root_certificate(certificate)
        .build()
        .unwrap();
    let error = client.get_customer(get()).await.unwrap_err();
    assert!(matches!(error, GetCustomerError::NotFound(_)), "{error:?}");
}
