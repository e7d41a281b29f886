//! What we send: packed for its binding, signed so that a stranger's reader can verify it.

use crate::forge::*;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::read::DeflateDecoder;
use std::io::Read;
use tenantry::saml::*;

pub fn options(sign: bool) -> RequestOptions {
    RequestOptions {
        id: REQUEST.into(),
        now: now(),
        name_id_format: Some("urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress".into()),
        force_authn: false,
        relay_state: Some("a/1 &x".into()),
        sign,
        login_hint: None,
    }
}

pub fn posting(mut idp: IdentityProvider) -> IdentityProvider {
    idp.sso.binding = Binding::Post;
    if let Some(slo) = &mut idp.slo {
        slo.binding = Binding::Post;
    }
    idp
}

/// The parameters of an address, decoded.
fn parameters(url: &str) -> Vec<(String, String)> {
    url::Url::parse(url).unwrap().query_pairs().into_owned().collect()
}

fn inflated(value: &str) -> String {
    let mut text = String::new();
    DeflateDecoder::new(&STANDARD.decode(value).unwrap()[..])
        .read_to_string(&mut text)
        .unwrap();
    text
}

fn address(outgoing: Outgoing) -> String {
    match outgoing {
        Outgoing::Redirect(url) => url,
        Outgoing::Post { .. } => panic!("a form"),
    }
}

#[test]
fn a_redirect_is_signed_over_its_own_encoding() {
    let world = World::new();
    let url = address(authn_request(&world.sp, &world.idp, &options(true)).unwrap());
    assert!(url.starts_with(&format!("{SSO}?SAMLRequest=")));
    let (signed, signature) = url.split_once('?').unwrap().1.split_once("&Signature=").unwrap();
    let signature = percent_encoding::percent_decode_str(signature).decode_utf8().unwrap();
    let key = bergshamra_keys::loader::load_x509_cert_der(sp_key().certificate().der()).unwrap();
    let verified = bergshamra_crypto::sign::from_uri(RSA_SHA256).unwrap().verify(
        &key.to_signing_key().unwrap().unwrap(),
        signed.as_bytes(),
        &STANDARD.decode(&*signature).unwrap(),
    );
    assert!(verified.unwrap());
    let names: Vec<String> = parameters(&url).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["SAMLRequest", "RelayState", "SigAlg", "Signature"]);
    assert_eq!(parameters(&url)[1].1, "a/1 &x");
    let xml = inflated(&parameters(&url)[0].1);
    assert!(xml.contains(&format!("ID=\"{REQUEST}\"")) && xml.contains(&format!("Destination=\"{SSO}\"")));
    assert!(xml.contains(ACS) && xml.contains(SP) && !xml.contains("ForceAuthn"));
}

#[test]
fn an_unsigned_redirect_has_no_signature_and_keeps_the_query_of_the_provider() {
    let mut world = World::new();
    world.idp.sso.url = format!("{SSO}?tenant=1");
    let forced = RequestOptions {
        force_authn: true,
        relay_state: None,
        login_hint: Some("a+b@example.com".into()),
        ..options(false)
    };
    let url = address(authn_request(&world.sp, &world.idp, &forced).unwrap());
    let names: Vec<String> = parameters(&url).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["tenant", "SAMLRequest", "login_hint"]);
    assert_eq!(parameters(&url)[2].1, "a+b@example.com");
    assert!(inflated(&parameters(&url)[1].1).contains("ForceAuthn=\"true\""));
}

#[test]
fn a_posted_request_is_signed_behind_its_issuer() {
    let world = World::new();
    let sent = authn_request(&world.sp, &posting(world.idp.clone()), &options(true)).unwrap();
    let Outgoing::Post { url, fields } = sent else {
        panic!("no form")
    };
    assert_eq!(url, SSO);
    assert_eq!(fields[1], ("RelayState", "a/1 &x".to_owned()));
    let xml = String::from_utf8(STANDARD.decode(&fields[0].1).unwrap()).unwrap();
    assert!(xml.contains("</saml:Issuer><ds:Signature ") && xml.contains("</ds:Signature><samlp:NameIDPolicy"));
    let mut keys = bergshamra_keys::KeysManager::new();
    keys.add_key(bergshamra_keys::loader::load_x509_cert_der(sp_key().certificate().der()).unwrap());
    let context = bergshamra_dsig::DsigContext::new(keys).with_insecure(true);
    assert!(bergshamra_dsig::verify::verify(&context, &xml).unwrap().is_valid());
}

#[test]
fn names_with_signs_in_them_stay_names() {
    let mut world = World::new();
    world.sp.entity_id = "https://portal.example/?a=1&b=<2>\"'".into();
    let url = address(authn_request(&world.sp, &world.idp, &options(false)).unwrap());
    let xml = inflated(&parameters(&url)[0].1);
    assert!(xml.contains("<saml:Issuer>https://portal.example/?a=1&amp;b=&lt;2&gt;&quot;&apos;</saml:Issuer>"));
}

#[test]
fn without_a_key_nothing_is_signed_and_nothing_is_sent() {
    let mut world = World::new();
    world.sp.keys.clear();
    assert_eq!(
        authn_request(&world.sp, &world.idp, &options(true)),
        Err(SigningFault::NoKey)
    );
    assert!(authn_request(&world.sp, &world.idp, &options(false)).is_ok());
}
