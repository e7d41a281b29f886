//! What the provider says of itself: pasted, by an address, by hand; and everything that people paste instead.

use super::{acme, begins, pastes, settings};
use crate::support::App;
use crate::support::provider::{Provider, certificate, metadata, private_key};
use crate::support::publisher::Publisher;

/// A certificate with an RSA key of 1024 bits.
const SHORT: &str = include_str!("short.pem");

const SERVICE: &str = r#"<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://app.example"><md:SPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"><md:AssertionConsumerService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="https://app.example/acs" index="0"/></md:SPSSODescriptor></md:EntityDescriptor>"#;

fn bare(pem: &str) -> String {
    pem.lines().filter(|line| !line.starts_with('-')).collect()
}

/// What is pasted, and what is answered.
fn pasted_instead(right: &str) -> Vec<(String, &'static str)> {
    let two = format!(
        r#"<md:EntitiesDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata">{right}{}</md:EntitiesDescriptor>"#,
        right.replace("idp.acme.example", "idp2.acme.example")
    );
    let plain = right.replace("https://idp.acme.example/sso", "http://idp.acme.example/sso");
    vec![
        (String::new(), "Bring the metadata: there is nothing in this"),
        (
            "<!doctype html><html><body>Sign in</body></html>".into(),
            "Bring the XML itself: this is a web page",
        ),
        (
            format!("<!DOCTYPE x [<!ENTITY e \"e\">]>{right}"),
            "Bring metadata without a document type (DOCTYPE)",
        ),
        (
            SERVICE.into(),
            "this is the metadata of a service (https://app.example)",
        ),
        (two, "Bring the metadata of one provider: there are several in this"),
        (
            metadata("https://idp.acme.example/metadata", &[&bare(SHORT)]),
            "this RSA key has 1024 bits, and 2048 are the least",
        ),
        ("hello".into(), "Bring the whole file: this cannot be read as XML"),
        (
            right[..right.len() / 2].into(),
            "Bring the whole file: this cannot be read as XML",
        ),
        (
            "<rss version=\"2.0\"></rss>".into(),
            "Bring the provider’s metadata: this XML is something else",
        ),
        (plain, "this address in its metadata cannot be used"),
        (
            metadata("https://idp.acme.example/metadata", &[]),
            "its metadata has no signing certificate",
        ),
    ]
}

#[tokio::test]
async fn whatever_is_pasted_instead_is_named_and_changes_nothing() {
    let (app, acme, alice) = acme().await;
    let provider = begins(&app, &acme, &alice).await;
    let base = provider.page("");
    for round in ["a draft without a provider", "one that knows its provider"] {
        let before = settings(&app, &provider).await;
        for (text, sentence) in pasted_instead(&provider.metadata()) {
            let page = pastes(&alice, &base, &text).await;
            page.is_refused_at("metadata").sees(sentence);
            assert_eq!(settings(&app, &provider).await, before, "{round}: {text}");
        }
        pastes(&alice, &base, &provider.metadata()).await.is_fine();
    }
}

#[tokio::test]
async fn values_are_typed_by_hand_and_each_fault_stands_beside_its_field() {
    let (app, acme, alice) = acme().await;
    let provider = begins(&app, &acme, &alice).await;
    let before = settings(&app, &provider).await;
    let right = [
        ("entity_id", provider.entity_id.clone()),
        ("sso_url", "https://idp.acme.example/sso".into()),
        ("slo_url", String::new()),
        ("certificate", certificate()),
    ];
    let types = async |field: &str, value: &str| {
        let page = alice.get(&provider.page("/metadata?by=hand")).await;
        let mut fields: Vec<(&str, &str)> = right.iter().map(|(name, value)| (*name, value.as_str())).collect();
        fields.retain(|(name, _)| *name != field);
        fields.extend(Some((field, value)).filter(|(name, _)| !name.is_empty()));
        page.submit("/metadata", &fields).await
    };
    let key = private_key();
    for (field, value, sentence) in [
        ("entity_id", "", "Enter the provider’s name for itself"),
        ("sso_url", "javascript:alert(1)", "Enter the sign-in address"),
        ("sso_url", "http://idp.acme.example/sso", "Enter the sign-in address"),
        (
            "sso_url",
            "https://me:secret@idp.acme.example/",
            "Enter the sign-in address",
        ),
        ("slo_url", "ftp://idp.acme.example/", "Enter a sign-out address"),
        ("certificate", "", "Paste the certificate with which the provider signs"),
        (
            "certificate",
            key.as_str(),
            "Paste the certificate, not the private key",
        ),
        ("certificate", SHORT, "this RSA key has 1024 bits"),
        (
            "certificate",
            "bm9uc2Vuc2U=",
            "Paste the provider’s signing certificate",
        ),
        (
            "certificate",
            "-----BEGIN CERTIFICATE-----\nMII",
            "Copy the certificate again",
        ),
    ] {
        types(field, value).await.is_refused_at(field).sees(sentence);
        assert_eq!(settings(&app, &provider).await, before, "{field}: {value}");
    }
    let logged = app.log();
    assert!(
        !logged.contains("BEGIN PRIVATE KEY"),
        "a key that was pasted by mistake is not kept"
    );
    types("", "").await.is_fine().sees(&provider.fingerprint());

    // Whoever comes back finds the way of the messages as it was chosen, and does not change it unseen.
    types("sso_binding", "post").await.is_fine();
    for _ in 0..2 {
        let binding: String = app.value("SELECT settings->>'sso_binding' FROM connections", &[]).await;
        assert_eq!(binding, "post");
        let page = alice.get(&provider.page("/metadata?by=hand")).await;
        page.submit("/metadata", &[]).await.is_fine();
    }
}

#[tokio::test]
async fn what_is_corrected_by_hand_keeps_how_messages_travel() {
    let (app, acme, alice) = acme().await;
    let provider = begins(&app, &acme, &alice).await;
    let by_post = provider
        .metadata()
        .replace("bindings:HTTP-Redirect", "bindings:HTTP-POST");
    pastes(&alice, &provider.page(""), &by_post)
        .await
        .is_fine()
        .sees("HTTP-POST");
    let page = alice.get(&provider.page("/metadata?by=hand")).await;
    assert_eq!(page.value_of("/metadata", "sso_binding").as_deref(), Some("post"));
    let other = "https://idp.acme.example/sso/again";
    let page = page.submit("/metadata", &[("sso_url", other)]).await;
    page.is_fine().sees(other).sees("HTTP-POST");
}

async fn published() -> (Publisher, App, crate::support::Person, Provider) {
    let publisher = Publisher::start().await;
    let app = publisher.app().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let provider = begins(&app, &acme, &alice).await;
    (publisher, app, alice, provider)
}

#[tokio::test]
async fn metadata_is_read_at_its_address_through_the_one_safe_fetcher() {
    let (publisher, app, alice, provider) = published().await;
    let before = settings(&app, &provider).await;
    let reads = async |url: &str| {
        let page = alice.get(&provider.page("/metadata?by=url")).await;
        page.submit("/metadata", &[("metadata_url", url)]).await
    };
    for (shown, sentence) in [
        (
            "<html><body>Sign in</body></html>",
            "Bring the XML itself: this is a web page",
        ),
        ("", "Check the address: the server answers with 500"),
    ] {
        publisher.shows(shown.to_owned());
        reads(&publisher.url())
            .await
            .is_refused_at("metadata_url")
            .sees(sentence);
    }
    publisher.shows(provider.metadata());
    for url in [
        "",
        "nonsense",
        "http://127.0.0.1:9/metadata",
        "https://127.0.0.1/metadata",
        "https://169.254.169.254/latest/meta-data",
        "https://[::1]/metadata",
        "https://2130706433/metadata",
        "file:///etc/passwd",
    ] {
        reads(url).await.is_refused_at("metadata_url");
    }
    assert_eq!(settings(&app, &provider).await, before);
    reads(&publisher.url()).await.is_fine().sees(&provider.entity_id);
    let kept: String = app
        .value("SELECT settings->>'metadata_url' FROM connections", &[])
        .await;
    assert_eq!(kept, publisher.url());
}

#[tokio::test]
async fn what_would_name_another_provider_waits_on_the_page_to_be_taken_or_left() {
    let (publisher, app, alice, provider) = published().await;
    publisher.shows(provider.metadata());
    let page = alice.get(&provider.page("/metadata?by=url")).await;
    page.submit("/metadata", &[("metadata_url", &publisher.url())])
        .await
        .is_fine();
    let before = settings(&app, &provider).await;
    let other = provider.metadata().replace("/metadata\"", "/other\"");
    publisher.shows(other);
    let refreshes = async || {
        let page = alice.get(&provider.page("")).await.submit("/refreshes", &[]).await;
        page.is_fine()
            .sees("It names another provider: https://idp.acme.example/other");
        assert_eq!(settings(&app, &provider).await, before);
        page
    };
    let page = refreshes().await.submit("/refresh-refusal", &[]).await;
    page.is_fine()
        .sees("what was held back is forgotten")
        .does_not_see("It names another provider");
    assert_eq!(settings(&app, &provider).await, before);
    alice
        .post(&provider.page("/refresh-approval"), &[])
        .await
        .is_a_conflict();
    let page = refreshes().await.submit("/refresh-approval", &[]).await;
    page.is_fine().sees("https://idp.acme.example/other");
    let now: String = app.value("SELECT settings->>'entity_id' FROM connections", &[]).await;
    assert_eq!(now, "https://idp.acme.example/other");
}
