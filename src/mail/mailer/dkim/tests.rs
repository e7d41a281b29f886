use super::*;
use aws_lc_rs::signature::{ED25519, RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};
use rcgen::KeyPair;

const MAIL: &[u8] = b"From: Portal <portal@tenantry.example>\r\nTo: carol@acme.example\r\nSubject: Hello\r\n  again\r\n\
    Date: Mon, 23 Nov 2026 05:00:00 +0000\r\nMessage-ID: <1@tenantry>\r\nContent-Type: text/plain\r\n\r\nHi  Carol \r\n\r\n\r\n";

fn pem(algorithm: &'static rcgen::SignatureAlgorithm) -> String {
    wrapped(&KeyPair::generate_for(algorithm).expect("a key").serialize_der())
}

fn wrapped(der: &[u8]) -> String {
    let text = STANDARD.encode(der);
    format!("-----BEGIN PRIVATE KEY-----\n{text}\n-----END PRIVATE KEY-----\n")
}

fn rsa_pem() -> String {
    use aws_lc_rs::encoding::{AsDer as _, Pkcs8V1Der};
    let pair = aws_lc_rs::rsa::KeyPair::generate(aws_lc_rs::rsa::KeySize::Rsa2048).expect("a key");
    let der: Pkcs8V1Der<'_> = pair.as_der().expect("PKCS#8");
    wrapped(der.as_ref())
}

/// The signature and what it was made over, read anew from the signed mail.
fn taken_apart(signed: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let text = String::from_utf8(signed.to_vec()).expect("text");
    let end = text.find("\r\nFrom:").expect("our header stands above") + 2;
    let header = &text[..end];
    let at = header.find(" b=").expect("a signature") + 3;
    let signature: String = header[at..].split_whitespace().collect();
    let names = header
        .split("h=")
        .nth(1)
        .and_then(|rest| rest.split(';').next())
        .expect("h=");
    let names: Vec<String> = names.split(':').map(|name| name.trim().to_owned()).collect();
    let mut over = Head::read(&text.as_bytes()[end..]).canonical(&names);
    let open = Head::read(&header.as_bytes()[..at]).canonical(&["DKIM-Signature".to_owned()]);
    over.extend_from_slice(open.trim_ascii_end());
    (STANDARD.decode(signature).expect("base64"), over)
}

#[test]
fn both_kinds_of_keys_sign_what_their_records_check() {
    let ed25519 = DkimSigner::new("Tenantry.example.", "s1", &pem(&rcgen::PKCS_ED25519)).expect("a key");
    let rsa = DkimSigner::new("tenantry.example", "2026.portal", &rsa_pem()).expect("a key");
    for (signer, start) in [
        (&ed25519, "v=DKIM1; k=ed25519; p="),
        (&rsa, "v=DKIM1; k=rsa; p=MIIBIjAN"),
    ] {
        let (name, record) = signer.record();
        assert!(name.ends_with("._domainkey.tenantry.example"), "{name}");
        assert!(record.starts_with(start), "{record}");
        let public = STANDARD
            .decode(record.rsplit("p=").next().expect("p="))
            .expect("base64");
        let signed = signer.sign(MAIL).expect("a signature");
        assert!(signed.ends_with(MAIL), "the mail itself is as it was");
        let (signature, over) = taken_apart(&signed);
        let fits = |over: &[u8]| match start.contains("rsa") {
            true => UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, &public).verify(over, &signature),
            false => UnparsedPublicKey::new(&ED25519, &public).verify(&Sha256::digest(over), &signature),
        };
        assert!(fits(&over).is_ok());
        let other = String::from_utf8(over)
            .expect("text")
            .replace("Hello again", "Hello Eve");
        assert!(fits(other.as_bytes()).is_err(), "another subject");
    }
}

#[test]
fn a_second_sender_and_another_text_are_noticed() {
    let signer = DkimSigner::new("tenantry.example", "s1", &pem(&rcgen::PKCS_ED25519)).expect("a key");
    let signed = String::from_utf8(signer.sign(MAIL).expect("a signature")).expect("text");
    assert!(signed.contains("h=From:\r\n From:\r\n To:\r\n To:"), "{signed}");
    let (_, over) = taken_apart(signed.as_bytes());
    let forged = signed.replace("\r\nFrom: Portal", "\r\nFrom: eve@evil.example\r\nFrom: Portal");
    assert_ne!(taken_apart(forged.as_bytes()).1, over);
    let hash = |text: &[u8]| STANDARD.encode(Sha256::digest(body(text)));
    assert!(signed.contains(&format!("bh={};", hash(b"Hi Carol\r\n"))));
    assert_ne!(hash(b"Hi Carol\r\n"), hash(b"Hi Eve\r\n"));
}

#[test]
fn wrong_keys_and_names_are_told_apart() {
    let good = pem(&rcgen::PKCS_ED25519);
    let fault = |domain: &str, selector: &str, pem: &str| DkimSigner::new(domain, selector, pem).err();
    assert_eq!(
        fault("tenantry.example", "s1", &good.replace('\n', "\\n")),
        None,
        "on one line"
    );
    assert_eq!(fault("tenantry.example", "s1", "no key"), Some(DkimFault::NotPem));
    assert_eq!(
        fault("tenantry.example", "s1", &pem(&rcgen::PKCS_ECDSA_P256_SHA256)),
        Some(DkimFault::Kind)
    );
    assert_eq!(fault("localhost", "s1", &good), Some(DkimFault::Domain));
    for selector in ["", "a b", "a;b", "-a", "a..b", "ä"] {
        assert_eq!(
            fault("tenantry.example", selector, &good),
            Some(DkimFault::Selector),
            "{selector}"
        );
    }
    let signer = DkimSigner::new("tenantry.example", "s1", &good).expect("a key");
    assert_eq!(
        format!("{signer:?}"),
        "DkimSigner { domain: \"tenantry.example\", selector: \"s1\", .. }"
    );
}
