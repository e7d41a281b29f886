//! What servers show before they answer.

use super::*;
use rcgen::{CertificateParams, KeyPair};
use rustls::RootCertStore;
use rustls::pki_types::PrivateKeyDer;
use tokio_rustls::TlsAcceptor;

fn certificate_for(name: &str) -> CertificateParams {
    CertificateParams::new(vec![name.to_owned()]).expect("a name")
}

/// Asks a TLS server on loopback that shows this certificate; its authority is trusted or not.
async fn shown(params: CertificateParams, trusted: bool) -> Result<String, FetchFault> {
    let key = KeyPair::generate().expect("a key");
    let certificate = params.self_signed(&key).expect("a certificate").der().clone();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(
            vec![certificate.clone()],
            PrivateKeyDer::Pkcs8(key.serialize_der().into()),
        )
        .expect("a server");
    let address = hello_over(TlsAcceptor::from(Arc::new(config))).await;
    let mut fetcher = fetcher(address);
    if trusted {
        let mut roots = RootCertStore::empty();
        roots.add(certificate).expect("a root");
        fetcher.tls = tls::connector(roots);
    }
    fetcher.get(&format!("https://{address}/")).await
}

async fn hello_over(acceptor: TlsAcceptor) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("bound");
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            if let Ok(mut stream) = acceptor.accept(stream).await {
                question(&mut stream).await;
                let hello = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello";
                let _ = stream.write_all(hello).await;
                let _ = stream.shutdown().await;
            }
        }
    });
    address
}

#[tokio::test]
async fn a_certificate_must_be_trusted_for_this_name_and_now() {
    let ours = || certificate_for("127.0.0.1");
    let mut expired = ours();
    expired.not_after = rcgen::date_time_ymd(2020, 1, 1);
    let mut early = ours();
    early.not_before = rcgen::date_time_ymd(2999, 1, 1);
    let other = certificate_for("idp.example");
    assert_eq!(shown(ours(), true).await.as_deref(), Ok("hello"));
    assert_eq!(shown(ours(), false).await, Err(FetchFault::CertificateUntrusted));
    assert_eq!(shown(other, true).await, Err(FetchFault::CertificateOtherName));
    assert_eq!(shown(expired, true).await, Err(FetchFault::CertificateExpired));
    assert_eq!(shown(early, true).await, Err(FetchFault::CertificateExpired));
}

#[tokio::test]
async fn a_server_without_tls_is_told_apart() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("bound");
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
        }
    });
    let answer = fetcher(address).get(&format!("https://{address}/")).await;
    assert_eq!(answer, Err(FetchFault::Tls));
}
