//! Single logout in both directions, good and forged.

use crate::forge::*;
use crate::outgoing::posting;
use tenantry::saml::*;

/// The provider, seen as if it were us: what it sends is made by our own writer, then bent.
fn provider(key: &KeyPair) -> (ServiceProvider, IdentityProvider) {
    let them = ServiceProvider {
        entity_id: IDP.into(),
        acs_url: SSO.into(),
        slo_url: SLO.into(),
        keys: vec![key.clone()],
    };
    let mut us = idp(vec![]);
    us.entity_id = SP.into();
    us.slo = Some(Endpoint {
        binding: Binding::Redirect,
        url: sp().slo_url,
    });
    (them, us)
}

pub fn request_options() -> LogoutOptions {
    LogoutOptions {
        id: "_lr1".into(),
        now: now(),
        name_id: NameId {
            value: NAME.into(),
            format: Some("urn:f".into()),
            name_qualifier: None,
            sp_name_qualifier: Some(SP.into()),
        },
        session_index: Some("_s1".into()),
        relay_state: Some("a b".into()),
    }
}

fn answer() -> LogoutAnswer {
    LogoutAnswer {
        id: "_lo1".into(),
        now: now(),
        in_response_to: "_lr0".into(),
        success: true,
        relay_state: None,
    }
}

/// The form field of a response that the provider sends.
pub fn answered(key: &KeyPair) -> String {
    let (them, us) = provider(key);
    match logout_response(&them, &posting(us), &answer()).unwrap() {
        Outgoing::Post { fields, .. } => fields[0].1.clone(),
        Outgoing::Redirect(_) => panic!("an address"),
    }
}

/// The query of a request that the provider sends.
pub fn redirected(key: &KeyPair, options: &LogoutOptions) -> String {
    let (them, us) = provider(key);
    match logout_request(&them, &us, options).unwrap() {
        Outgoing::Redirect(url) => url.split_once('?').unwrap().1.to_owned(),
        Outgoing::Post { .. } => panic!("a form"),
    }
}

/// The form field of a request that the provider sends.
pub fn posted(key: &KeyPair, options: &LogoutOptions) -> String {
    let (them, us) = provider(key);
    match logout_request(&them, &posting(us), options).unwrap() {
        Outgoing::Post { fields, .. } => fields[0].1.clone(),
        Outgoing::Redirect(_) => panic!("an address"),
    }
}

fn received(message: IncomingLogout) -> Result<LogoutMessage, Reason> {
    at(message, &World::new())
}

fn at(message: IncomingLogout, world: &World) -> Result<LogoutMessage, Reason> {
    examine_logout(
        &message,
        &LogoutExpectation {
            sp: &world.sp,
            idp: &world.idp,
            now: world.now,
        },
    )
}

fn by_query(query: &str) -> Result<LogoutMessage, Reason> {
    received(IncomingLogout::Redirect { query })
}

fn by_form(request: &str) -> Result<LogoutMessage, Reason> {
    received(IncomingLogout::Post {
        request: Some(request),
        response: None,
        relay_state: Some("a b"),
    })
}

fn expected() -> LogoutMessage {
    LogoutMessage::Request {
        id: "_lr1".into(),
        name_id: request_options().name_id,
        session_indexes: vec!["_s1".into()],
        relay_state: Some("a b".into()),
    }
}

#[test]
fn a_request_is_read_in_both_bindings() {
    assert_eq!(by_query(&redirected(idp_key(), &request_options())), Ok(expected()));
    assert_eq!(by_form(&posted(idp_key(), &request_options())), Ok(expected()));
}

#[test]
fn a_response_is_read_in_both_bindings() {
    let (them, us) = provider(idp_key());
    let read = LogoutMessage::Response {
        in_response_to: Some("_lr0".into()),
        success: true,
        relay_state: None,
    };
    let Outgoing::Redirect(url) = logout_response(&them, &us, &answer()).unwrap() else {
        panic!("a form")
    };
    assert_eq!(by_query(url.split_once('?').unwrap().1), Ok(read.clone()));
    let Outgoing::Post { fields, .. } = logout_response(&them, &posting(us.clone()), &answer()).unwrap() else {
        panic!("an address")
    };
    let form = IncomingLogout::Post {
        request: None,
        response: Some(&fields[0].1),
        relay_state: None,
    };
    assert_eq!(received(form), Ok(read));
    let partial = LogoutAnswer {
        success: false,
        ..answer()
    };
    let Outgoing::Redirect(url) = logout_response(&them, &us, &partial).unwrap() else {
        panic!("a form")
    };
    assert!(matches!(
        by_query(url.split_once('?').unwrap().1),
        Ok(LogoutMessage::Response { success: false, .. })
    ));
}

#[test]
fn a_query_is_verified_as_it_was_encoded() {
    // Another encoding of the same characters, signed as such: lower-case digits, as .NET writes them.
    let query = redirected(idp_key(), &request_options());
    let unsigned = query
        .split_once("&Signature=")
        .unwrap()
        .0
        .replace("%2B", "%2b")
        .replace("%2F", "%2f")
        .replace("%3A", "%3a");
    assert_eq!(by_query(&resigned(&unsigned, idp_key())), Ok(expected()));
    // The same parameters in another order, signed in that order.
    let parts: Vec<&str> = unsigned.split('&').collect();
    let turned = format!("{}&{}&{}", parts[2], parts[0], parts[1]);
    assert_eq!(by_query(&resigned(&turned, idp_key())), Ok(expected()));
    // A parameter that nobody signed does no harm.
    assert_eq!(by_query(&format!("{query}&lang=en")), Ok(expected()));
}

fn resigned(query: &str, key: &KeyPair) -> String {
    resigned_by(query, &pem(key.private_der()), RSA_SHA256)
}

fn resigned_by(query: &str, pem: &str, method: &str) -> String {
    let key = bergshamra_keys::loader::load_pem_auto(pem.as_bytes(), None).unwrap();
    let signature = bergshamra_crypto::sign::from_uri(method)
        .unwrap()
        .sign(&key.to_signing_key().unwrap().unwrap(), query.as_bytes())
        .unwrap();
    let signature: String = url::form_urlencoded::byte_serialize(field_of(&signature).as_bytes()).collect();
    format!("{query}&Signature={signature}")
}

#[test]
fn a_query_may_be_signed_with_an_elliptic_key() {
    let (key, certificate) = elliptic_key();
    let method = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256";
    let query = redirected(idp_key(), &request_options());
    let unsigned = query
        .split_once("&Signature=")
        .unwrap()
        .0
        .replace("rsa-sha256", "ecdsa-sha256");
    let query = resigned_by(&unsigned, key, method);
    let world = World::pinning(&[idp_key().certificate(), certificate]);
    assert_eq!(at(IncomingLogout::Redirect { query: &query }, &world), Ok(expected()));
    assert_eq!(by_query(&query), Err(Reason::SignatureInvalid));
}

fn field_of(bytes: &[u8]) -> String {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}

#[test]
fn forged_queries_are_refused_for_their_reason() {
    let good = redirected(idp_key(), &request_options());
    let unsigned = good.split_once("&SigAlg=").unwrap().0;
    let other = redirected(
        idp_key(),
        &LogoutOptions {
            relay_state: None,
            ..request_options()
        },
    );
    let mut somebody = request_options();
    somebody.name_id.value = "admin@example.com".into();
    let message = redirected(idp_key(), &somebody);
    let message = message.split('&').next().unwrap();
    let cases = [
        ("nothing", String::new(), Reason::Empty),
        ("only a relay state", "RelayState=x".into(), Reason::Empty),
        ("not signed", unsigned.into(), Reason::SignatureMissing),
        (
            "no value",
            good.split_once("&Signature=").unwrap().0.into(),
            Reason::SignatureMissing,
        ),
        (
            "another key",
            redirected(foreign_key(), &request_options()),
            Reason::SignatureInvalid,
        ),
        (
            "another relay state",
            swap(&good, "RelayState=a", "RelayState=b"),
            Reason::SignatureInvalid,
        ),
        (
            "the relay state cut out",
            swap(&good, "&RelayState=a%20b", ""),
            Reason::SignatureInvalid,
        ),
        (
            "a relay state put in",
            format!("{other}&RelayState=x"),
            Reason::SignatureInvalid,
        ),
        (
            "another message",
            swap(&good, unsigned, &format!("{message}&RelayState=a%20b")),
            Reason::SignatureInvalid,
        ),
        (
            "SHA-1",
            swap(&good, "rsa-sha256", "rsa-sha1"),
            Reason::SignatureMethodForbidden,
        ),
        (
            "a request as a response",
            swap(&good, "SAMLRequest=", "SAMLResponse="),
            Reason::RootNotLogout,
        ),
        (
            "two requests",
            format!("{good}&{unsigned}"),
            Reason::StructureUnexpected,
        ),
        (
            "request and response",
            format!("{good}&SAMLResponse=x"),
            Reason::StructureUnexpected,
        ),
        (
            "two signatures",
            format!("{good}&Signature=x"),
            Reason::StructureUnexpected,
        ),
        (
            "a signature that is no base64",
            swap(&good, "&Signature=", "&Signature=%21"),
            Reason::SignatureInvalid,
        ),
        ("a bomb", bomb(), Reason::TooLarge),
        (
            "plain base64",
            format!(
                "SAMLRequest={}",
                posted(idp_key(), &request_options()).replace('+', "%2B")
            ),
            Reason::NotDeflated,
        ),
        ("bad UTF-8", "SAMLRequest=%ff".into(), Reason::NotUtf8),
    ];
    for (name, query, reason) in cases {
        assert_eq!(by_query(&query), Err(reason), "{name}");
    }
}

/// A kilobyte that unpacks to a megabyte.
fn bomb() -> String {
    use std::io::Read;
    let mut packed = vec![];
    let zeros = vec![b' '; 1024 * 1024];
    flate2::read::DeflateEncoder::new(&zeros[..], flate2::Compression::best())
        .read_to_end(&mut packed)
        .unwrap();
    let value: String = url::form_urlencoded::byte_serialize(field_of(&packed).as_bytes()).collect();
    format!("SAMLRequest={value}")
}

#[test]
fn forged_forms_are_refused_for_their_reason() {
    let xml = |bend: &dyn Fn(String) -> String| {
        use base64::Engine;
        let good = base64::engine::general_purpose::STANDARD
            .decode(posted(idp_key(), &request_options()))
            .unwrap();
        field(&bend(String::from_utf8(good).unwrap()))
    };
    // Bent, and signed again as the provider would.
    let signed = |from: &str, to: &str| {
        xml(&|good| {
            let (bare, _) = cut(&good, "<ds:Signature ", "</ds:Signature>");
            let bent = swap(&bare, from, to);
            sign(
                &bent.replacen(
                    "</saml:Issuer>",
                    &format!("</saml:Issuer>{}", template_with("_lr1", RSA_SHA256, "")),
                    1,
                ),
                idp_key(),
            )
        })
    };
    let name = format!("<saml:NameID Format=\"urn:f\" SPNameQualifier=\"{SP}\">{NAME}</saml:NameID>");
    let slo = sp().slo_url;
    let cases = [
        ("nothing", String::new(), Reason::Empty),
        (
            "not signed",
            xml(&|good| cut(&good, "<ds:Signature ", "</ds:Signature>").0),
            Reason::SignatureMissing,
        ),
        (
            "another key",
            posted(foreign_key(), &request_options()),
            Reason::SignatureInvalid,
        ),
        (
            "another name",
            xml(&|good| swap(&good, NAME, "admin@example.com")),
            Reason::DigestMismatch,
        ),
        (
            "another session",
            xml(&|good| swap(&good, "_s1", "_s2")),
            Reason::DigestMismatch,
        ),
        (
            "a comment",
            xml(&|good| swap(&good, NAME, "admin@example.com<!-- -->")),
            Reason::CommentForbidden,
        ),
        (
            "a document type",
            xml(&|good| format!("<!DOCTYPE x>{good}")),
            Reason::DoctypeForbidden,
        ),
        (
            "a second signature elsewhere",
            xml(&|good| {
                let (_, signature) = cut(&good, "<ds:Signature ", "</ds:Signature>");
                swap(
                    &good,
                    "<samlp:SessionIndex>",
                    &format!("<samlp:Extensions>{signature}</samlp:Extensions><samlp:SessionIndex>"),
                )
            }),
            Reason::SignatureMisplaced,
        ),
        (
            "a response to a sign-in",
            field(&Draft::new().finish(Signed::Both)),
            Reason::RootNotLogout,
        ),
        (
            "an unknown element",
            signed("<samlp:SessionIndex>", "<samlp:Evil/><samlp:SessionIndex>"),
            Reason::StructureUnexpected,
        ),
        (
            "two names",
            signed("<samlp:SessionIndex>", &format!("{name}<samlp:SessionIndex>")),
            Reason::StructureUnexpected,
        ),
        ("no id", xml(&|good| swap(&good, " ID=\"_lr1\"", "")), Reason::IdMissing),
        (
            "another version",
            signed("Version=\"2.0\"", "Version=\"1.1\""),
            Reason::VersionWrong,
        ),
        (
            "another issuer",
            signed(IDP, "https://evil.example"),
            Reason::IssuerWrong,
        ),
        (
            "another destination",
            signed(&slo, "https://evil.example/slo"),
            Reason::DestinationWrong,
        ),
        (
            "no destination",
            signed(&format!(" Destination=\"{slo}\""), ""),
            Reason::DestinationMissing,
        ),
        (
            "no time",
            signed(" IssueInstant=\"2026-11-22T12:00:00Z\"", ""),
            Reason::TimeMissing,
        ),
        ("of the future", signed("12:00:00Z", "12:02:00Z"), Reason::NotYetValid),
        ("of this morning", signed("12:00:00Z", "08:00:00Z"), Reason::Expired),
        (
            "over",
            signed(" IssueInstant=", " NotOnOrAfter=\"2026-11-22T11:00:00Z\" IssueInstant="),
            Reason::Expired,
        ),
        ("nobody", signed(&name, ""), Reason::NameIdMissing),
        (
            "somebody encrypted",
            signed(&name, "<saml:EncryptedID/>"),
            Reason::NameIdMissing,
        ),
    ];
    for (name, form, reason) in cases {
        assert_eq!(by_form(&form), Err(reason), "{name}");
    }
}

#[test]
fn only_pinned_keys_that_have_not_ended_sign_anybody_out() {
    let query = redirected(idp_key(), &request_options());
    let redirect = IncomingLogout::Redirect { query: &query };
    assert_eq!(at(redirect, &World::pinning(&[])), Err(Reason::CertificateMissing));
    assert_eq!(
        at(redirect, &World::pinning(&[foreign_key().certificate()])),
        Err(Reason::SignatureInvalid)
    );
    assert_eq!(
        at(redirect, &World::pinning(&[&elliptic_key().1, idp_key().certificate()])),
        Ok(expected())
    );
    let query = redirected(ended_key(), &request_options());
    let ended = World::pinning(&[ended_key().certificate()]);
    assert_eq!(
        at(IncomingLogout::Redirect { query: &query }, &ended),
        Err(Reason::CertificateExpired)
    );
    let form = posted(ended_key(), &request_options());
    let form = IncomingLogout::Post {
        request: Some(&form),
        response: None,
        relay_state: None,
    };
    assert_eq!(at(form, &ended), Err(Reason::CertificateExpired));
}

#[test]
fn a_provider_without_the_address_gets_no_message() {
    let world = World {
        idp: IdentityProvider {
            slo: None,
            ..idp(vec![])
        },
        ..World::new()
    };
    assert_eq!(
        logout_request(&world.sp, &world.idp, &request_options()),
        Err(SigningFault::NoEndpoint)
    );
    assert_eq!(
        logout_response(&world.sp, &world.idp, &answer()),
        Err(SigningFault::NoEndpoint)
    );
}
