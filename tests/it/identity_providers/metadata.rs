use super::*;

/// What is wrong with it, and the sentence that says what to do.
const FAULTS: &[(&str, &str)] = &[
    ("", "Paste the metadata"),
    ("<!doctype html><html><body>Sign in</body></html>", "this is a web page"),
    ("<!DOCTYPE x [<!ENTITY e \"x\">]><x>&e;</x>", "without a document type"),
    ("<md:EntityDescriptor", "cannot be read as XML"),
    ("<note>Hello</note>", "this XML is something else"),
    (
        r#"<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="urn:sp"><md:SPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"/></md:EntityDescriptor>"#,
        "this is the metadata of a service",
    ),
    (
        r#"<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="urn:x"/>"#,
        "there is none in this",
    ),
];

#[tokio::test]
async fn each_fault_of_pasted_metadata_has_its_sentence() {
    let (app, _acme, alice) = acme().await;
    let base = begins(&alice).await;
    for (xml, sentence) in FAULTS {
        pastes(&alice, &base, xml)
            .await
            .is_refused_at("metadata")
            .sees(sentence);
    }
    let whole = Provider::metadata_of(ISSUER);
    for (from, to, sentence) in [
        ("entityID=\"https://idp.example/metadata\"", "", "lacks its name"),
        (
            "urn:oasis:names:tc:SAML:2.0:protocol",
            "urn:oasis:names:tc:SAML:1.1:protocol",
            "Choose SAML 2.0",
        ),
        ("bindings:HTTP-Redirect", "bindings:SOAP", "names no sign-in address"),
        ("https://idp.example/sso", "javascript:alert(1)", "cannot be used"),
        (
            "https://idp.example/sso",
            "http://idp.example/sso",
            "begin with https://",
        ),
        ("use=\"signing\"", "use=\"encryption\"", "no signing certificate"),
        (
            "<ds:X509Certificate>MII",
            "<ds:X509Certificate>XXX",
            "Paste the provider’s signing certificate",
        ),
    ] {
        let broken = whole.replacen(from, to, 1);
        assert_ne!(broken, whole, "{from}");
        pastes(&alice, &base, &broken)
            .await
            .is_refused_at("metadata")
            .sees(sentence);
    }
    let several = format!(
        r#"<md:EntitiesDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata">{whole}{}</md:EntitiesDescriptor>"#,
        whole.replace("https://idp.example/metadata", "urn:other")
    );
    pastes(&alice, &base, &several)
        .await
        .is_refused_at("metadata")
        .sees("there are several in this");
    assert_eq!(version(&app, id_of(&base)).await, 1, "nothing was changed");
}

#[tokio::test]
async fn metadata_comes_as_a_file() {
    let (app, _acme, alice) = acme().await;
    let base = begins(&alice).await;
    let path = format!("{base}/metadata-files");
    let answer = uploads(&alice, &path, &[0xff, 0xfe, 0x00]).await;
    assert_eq!(answer.status, 422);
    assert!(answer.text().contains("no text in UTF-8"));
    let answer = uploads(&alice, &path, &vec![b'x'; 1024 * 1024 + 1]).await;
    assert_eq!(answer.status, 422);
    assert!(answer.text().contains("larger than 1 MiB"));
    let answer = alice
        .asks(
            Method::POST,
            &path,
            &[("content-type", "multipart/form-data; boundary=limit")],
            "--limit\r\nnonsense",
        )
        .await;
    assert_eq!(answer.status, 400);
    assert_eq!(version(&app, id_of(&base)).await, 1);
    let marked = format!("\u{feff}{}", Provider::metadata_of(ISSUER));
    let answer = uploads(&alice, &path, marked.as_bytes()).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    alice.get(answer.header("location")).await.is_fine().sees(ISSUER);
}

#[tokio::test]
async fn metadata_is_not_fetched_from_inside() {
    let (app, _acme, alice) = acme().await;
    let base = begins(&alice).await;
    for (url, sentence) in [
        ("", "Enter a web address"),
        ("javascript:alert(1)", "Enter"),
        ("http://idp.example/metadata", "begins with https://"),
        ("https://user:secret@idp.example/", "user name and password"),
        ("https://127.0.0.1/", "no such host on the public internet"),
        ("https://[::1]/", "no such host on the public internet"),
        (
            "https://169.254.169.254/latest/meta-data/",
            "no such host on the public internet",
        ),
        ("https://0x7f000001/", "no such host on the public internet"),
        ("https://idp.example:22/", "without a port"),
    ] {
        let fields = [("by", "url"), ("metadata_url", url)];
        let page = alice.post(&format!("{base}/metadata"), &fields).await;
        page.is_refused_at("metadata_url").sees(sentence);
    }
    assert_eq!(version(&app, id_of(&base)).await, 1);
}

#[tokio::test]
async fn values_are_typed_in_field_by_field() {
    let (app, _acme, alice) = acme().await;
    let base = knows(&alice).await;
    let id = id_of(&base);
    let page = alice.get(&format!("{base}/metadata?by=hand")).await;
    let pem = page
        .all("textarea[name='certificate']")
        .pop()
        .expect("what is known is filled in");
    assert!(pem.contains("BEGIN CERTIFICATE"));
    let before = version(&app, id).await;
    for (field, value, sentence) in [
        ("entity_id", "", "name for itself"),
        ("sso_url", "javascript:alert(1)", "begins with https://"),
        ("sso_url", "https://a:b@idp.example/", "begins with https://"),
        ("slo_url", "ftp://idp.example", "or nothing"),
        ("certificate", "", "Paste the certificate"),
        (
            "certificate",
            "-----BEGIN PRIVATE KEY-----\nAA==\n-----END PRIVATE KEY-----",
            "not the private key",
        ),
        ("certificate", "not base64 at all!", "Copy the certificate again"),
        ("certificate", "aGVsbG8=", "this is something else"),
    ] {
        let fields = [("by", "hand"), (field, value)];
        page.submit("/metadata", &fields)
            .await
            .is_refused_at(field)
            .sees(sentence);
    }
    assert_eq!(version(&app, id).await, before);
    let fields = [
        ("by", "hand"),
        ("sso_url", "https://idp.example/other"),
        ("sso_binding", "post"),
    ];
    page.submit("/metadata", &fields)
        .await
        .is_fine()
        .sees("https://idp.example/other")
        .sees("HTTP-POST");
    assert_eq!(version(&app, id).await, before + 1);
    let by: String = app
        .value(
            "SELECT change FROM connection_versions WHERE connection_id = $1 ORDER BY version DESC LIMIT 1",
            &[&id],
        )
        .await;
    assert_eq!(by, "hand");
}

#[tokio::test]
async fn a_providers_words_are_never_html() {
    let (_app, _acme, alice) = acme().await;
    let base = begins(&alice).await;
    let evil = "&lt;script&gt;alert(1)&lt;/script&gt;&quot;&gt;&lt;img src=x onerror=alert(1)&gt;";
    let page = pastes(&alice, &base, &Provider::metadata_of(evil)).await;
    page.is_fine().sees("<script>alert(1)</script>");
    for path in ["/metadata", "/metadata?by=hand", ""] {
        let page = alice.get(&format!("{base}{path}")).await;
        assert!(!page.html().contains("<script>alert"), "{path}");
        assert!(page.attributes("img", "onerror").is_empty(), "{path}");
    }
    let page = pastes(
        &alice,
        &base,
        "<evil:x xmlns:evil=\"x\"><script>alert(1)</script></evil:x>",
    )
    .await;
    assert!(!page.html().contains("<script>alert"));
}

#[tokio::test]
async fn a_huge_paste_is_too_large() {
    let (app, _acme, alice) = acme().await;
    let base = begins(&alice).await;
    let huge = "x".repeat(300 * 1024);
    pastes(&alice, &base, &huge).await.has_status(413);
    assert_eq!(version(&app, id_of(&base)).await, 1);
}
