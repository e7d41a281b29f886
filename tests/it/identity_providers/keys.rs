//! Our own key is exchanged in stages, and at no moment does one side miss the other's.

use super::{acme, describes, nora};
use crate::support::App;
use crate::support::provider::Provider;
use aws_lc_rs::signature::{RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use reqwest::{Method, Url};
use tenantry::saml::Certificate;
use x509_cert::der::Decode;

/// The certificates (DER in base64) that our metadata names for a use, in its order.
async fn published(app: &App, provider: &Provider, usage: &str) -> Vec<String> {
    let answer = app
        .visitor()
        .asks(Method::GET, &provider.path("metadata"), &[], "")
        .await;
    let certificate = |rest: &str| {
        let (_, rest) = rest.split_once("<ds:X509Certificate>").expect("a certificate");
        rest.split('<').next().expect("its text").to_owned()
    };
    let begins = format!("<md:KeyDescriptor use=\"{usage}\">");
    let xml = answer.text();
    xml.split(&begins).skip(1).map(certificate).collect()
}

/// That a request of ours is signed with the key of this certificate, as the Redirect binding has it.
async fn signs_with(app: &App, provider: &Provider, certificate: &str) -> bool {
    let answer = app.visitor().asks(Method::GET, &provider.path("start"), &[], "").await;
    let url = answer.header("location");
    let query = url.split_once('?').expect("a query").1;
    let (signed, _) = query.split_once("&Signature=").expect("a signature");
    assert!(
        signed.starts_with("SAMLRequest=") && signed.contains("&SigAlg="),
        "{signed}"
    );
    let parsed = Url::parse(url).expect("an address");
    let value = parsed.query_pairs().find(|(name, _)| name == "Signature");
    let signature = STANDARD
        .decode(value.expect("a signature").1.as_bytes())
        .expect("base64");
    let der = STANDARD.decode(certificate).expect("base64");
    let read = x509_cert::Certificate::from_der(&der).expect("a certificate");
    let key = read.tbs_certificate.subject_public_key_info.subject_public_key;
    let key = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, key.raw_bytes());
    key.verify(signed.as_bytes(), &signature).is_ok()
}

/// Nora comes with an answer that is encrypted for this certificate: what she gets.
async fn comes_in(app: &App, provider: &Provider, certificate: &str) -> u16 {
    let visitor = app.visitor();
    let request = provider.receives(&visitor).await;
    let field = provider.encrypts(&nora().answering(&request), certificate);
    provider.sends(&visitor, &field).await.status
}

#[tokio::test]
async fn the_next_is_published_before_it_signs_and_the_previous_decrypts_until_it_is_retired() {
    let (app, acme, alice) = acme().await;
    let provider = describes(&app, &acme, &alice).await;
    let page = alice.get(&provider.page("/options")).await;
    page.submit("/options", &[("require_encrypted", "on")]).await.is_fine();
    app.execute("UPDATE connections SET status = 'active', stage = 'everyone'", &[])
        .await;
    let both = async || {
        (
            published(&app, &provider, "signing").await,
            published(&app, &provider, "encryption").await,
        )
    };
    let steps = async |step: &str| {
        let page = alice.get(&provider.page("/keys")).await;
        page.submit(&format!("/keys/{step}"), &[]).await.is_fine();
        let page = alice.get(&provider.page("/keys")).await;
        for certificate in published(&app, &provider, "signing").await {
            page.sees(&Certificate::parse(&certificate).expect("a certificate").fingerprint());
        }
    };

    let (signing, encryption) = both().await;
    assert_eq!((signing.len(), &encryption), (1, &signing));
    let first = signing[0].clone();
    assert!(signs_with(&app, &provider, &first).await);
    assert_eq!(comes_in(&app, &provider, &first).await, 303);

    steps("preparation").await;
    let (signing, encryption) = both().await;
    assert_eq!((signing.len(), &encryption), (2, &signing));
    assert_eq!(signing[0], first, "the one that signs comes first");
    let second = signing[1].clone();
    assert_ne!(first, second);
    assert!(signs_with(&app, &provider, &first).await);
    assert!(!signs_with(&app, &provider, &second).await);
    for certificate in [&first, &second] {
        assert_eq!(comes_in(&app, &provider, certificate).await, 303);
    }

    steps("switch").await;
    let (signing, encryption) = both().await;
    assert_eq!(signing, [second.clone(), first.clone()]);
    assert_eq!(encryption, signing);
    assert!(signs_with(&app, &provider, &second).await);
    assert!(!signs_with(&app, &provider, &first).await);
    for certificate in [&first, &second] {
        assert_eq!(comes_in(&app, &provider, certificate).await, 303);
    }

    steps("retirement").await;
    assert_eq!(both().await, (vec![second.clone()], vec![second.clone()]));
    assert!(signs_with(&app, &provider, &second).await);
    assert_eq!(comes_in(&app, &provider, &second).await, 303);
    assert_eq!(comes_in(&app, &provider, &first).await, 403);
    assert_eq!(provider.last_reason(&app).await, "decryption_failed");
}
