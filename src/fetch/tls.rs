//! TLS to a server of somebody else: its certificate must be for the name that was asked for.

use super::{FetchFault, target::Target};
use rustls::pki_types::ServerName;
use rustls::{CertificateError, ClientConfig, Error, RootCertStore};
use std::io;
use std::sync::Arc;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

/// TLS 1.2 and 1.3 with these authorities, to speak HTTP.
pub(super) fn connector(roots: RootCertStore) -> TlsConnector {
    let mut config = config(roots);
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    TlsConnector::from(Arc::new(config))
}

/// The same to speak SMTP, which has no name of its own in TLS.
pub(super) fn mail_connector(roots: RootCertStore) -> TlsConnector {
    TlsConnector::from(Arc::new(config(roots)))
}

fn config(roots: RootCertStore) -> ClientConfig {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("the provider has both versions")
        .with_root_certificates(roots)
        .with_no_client_auth()
}

/// The authorities that Mozilla trusts.
pub(super) fn public_roots() -> RootCertStore {
    RootCertStore::from_iter(webpki_roots::TLS_SERVER_ROOTS.iter().cloned())
}

pub(super) async fn connect(
    connector: &TlsConnector,
    target: &Target,
    stream: TcpStream,
) -> Result<TlsStream<TcpStream>, FetchFault> {
    let name = match target.ip {
        Some(ip) => ServerName::from(ip),
        None => ServerName::try_from(target.host.clone()).map_err(|_| FetchFault::NotAnAddress)?,
    };
    connector.connect(name, stream).await.map_err(|error| meaning(&error))
}

fn meaning(error: &io::Error) -> FetchFault {
    use CertificateError as C;
    let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<Error>());
    let Some(Error::InvalidCertificate(fault)) = inner else {
        return FetchFault::Tls;
    };
    match fault {
        C::Expired | C::ExpiredContext { .. } | C::NotValidYet | C::NotValidYetContext { .. } => {
            FetchFault::CertificateExpired
        }
        C::NotValidForName | C::NotValidForNameContext { .. } => FetchFault::CertificateOtherName,
        _ => FetchFault::CertificateUntrusted,
    }
}
