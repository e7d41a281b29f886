//! The gate: a response in, a report out. The order of the steps is the point: what is cheap and what keeps the later
//! steps safe comes first, and only what stands below a verified signature, in the very tree in which it was
//! verified, is ever believed.

use super::assertion::Assertion;
use super::certificate::Certificate;
use super::dom::Dom;
use super::expectation::Expectation;
use super::parts::{AssertionParts, ResponseParts};
use super::report::{CheckCode, Report, Signer};
use super::scan::Policy;
use super::shape::{self, Body};
use super::signature::{self, Placed};
use super::{Fault, Reason, decrypt, ids, message, redact, rules, seen};

/// The certificates whose keys signed. Having one says that everything that had to be signed was.
type Proof<'c> = Vec<&'c Certificate>;

/// Examines a response, given as the form field `SAMLResponse`. Costs up to a few milliseconds of CPU; off the async
/// threads. Never fails: what is wrong stands in the report.
pub fn examine(saml_response: &str, expectation: &Expectation) -> Report {
    let mut report = Report::new();
    let Some(xml) = report.gate(CheckCode::Size, "", message::from_field(saml_response)) else {
        return report;
    };
    document(&xml, expectation, &mut report);
    report
}

fn document(xml: &str, expectation: &Expectation, report: &mut Report) {
    let Some(dom) = parsed(report, xml) else { return };
    report.redacted_xml = Some(redact::redacted(&dom));
    let response = ResponseParts::read(&dom);
    seen::look(&mut report.seen, &dom, &response, None);
    let ids = ids::check(&dom);
    if report.gate(CheckCode::Ids, "", ids).is_none() {
        return;
    }
    let Some(body) = report.gate(CheckCode::Shape, "", shape::of_response(&dom)) else {
        return;
    };
    match body {
        Body::Nothing => {
            // Nobody is signed in by this, so nobody has to prove it.
            report.gate(CheckCode::SignatureShape, "", signature::find(&dom, &[dom.root]));
            rules::ask(report, expectation, &response, None);
        }
        Body::Plain(node) => {
            if expectation.require_encrypted {
                let fault = Fault::new(Reason::EncryptionMissing, "");
                report.rule(CheckCode::Encryption, "", "", Err(fault));
            }
            let placed = report.gate(CheckCode::SignatureShape, "", signature::find(&dom, &[dom.root, node]));
            let proof = placed.and_then(|placed| prove(report, &dom, &placed, expectation));
            let parts = AssertionParts::read(&dom, node);
            conclude(report, expectation, &dom, &response, &parts, proof);
        }
        Body::Encrypted(node) => {
            report.seen.encrypted = true;
            let placed = report.gate(CheckCode::SignatureShape, "", signature::find(&dom, &[dom.root]));
            let outer = placed.and_then(|placed| match placed.is_empty() {
                true => Some(None),
                false => prove(report, &dom, &placed, expectation).map(Some),
            });
            // Nothing is decrypted for somebody whose outer signature does not hold.
            let opened = outer.and_then(|outer| Some((outer, open(report, &dom, node, expectation)?)));
            match opened {
                Some((outer, inner)) => decrypted(report, expectation, &response, outer, &inner),
                None => rules::ask(report, expectation, &response, None),
            }
        }
    }
}

/// The inner document: an Assertion that is signed itself, or came in a signed Response.
fn decrypted(
    report: &mut Report,
    expectation: &Expectation,
    response: &ResponseParts,
    outer: Option<Proof>,
    xml: &str,
) {
    let inner = Dom::open(xml, Policy::Message).and_then(|dom| {
        ids::check(&dom)?;
        shape::of_decrypted(&dom)?;
        Ok(dom)
    });
    let Ok(dom) = inner else {
        report.rule(CheckCode::Encryption, "", "", Err(decrypt::failed()));
        return rules::ask(report, expectation, response, None);
    };
    if let Some(shown) = &mut report.redacted_xml {
        shown.push_str("\n<!-- decrypted -->\n");
        shown.push_str(&redact::redacted(&dom));
    }
    let placed = report.gate(CheckCode::SignatureShape, "", signature::find(&dom, &[dom.root]));
    let proof = placed.and_then(|placed| match (placed.is_empty(), outer) {
        (true, Some(outer)) => Some(outer),
        (_, outer) => {
            let inner = prove(report, &dom, &placed, expectation)?;
            Some(outer.into_iter().flatten().chain(inner).collect())
        }
    });
    let parts = AssertionParts::read(&dom, dom.root);
    conclude(report, expectation, &dom, response, &parts, proof);
}

fn parsed<'x>(report: &mut Report, xml: &'x str) -> Option<Dom<'x>> {
    match Dom::open(xml, Policy::Message) {
        // Part of the first rule, though the scan finds it.
        Err(fault) if matches!(fault.reason, Reason::TagTooLong | Reason::TooLarge) => {
            report.gate(CheckCode::Size, "", Err(fault))
        }
        opened => report.gate(CheckCode::Xml, "", opened),
    }
}

/// Verifies the signatures; none at all is a refusal.
fn prove<'e>(report: &mut Report, dom: &Dom, placed: &[Placed], expectation: &Expectation<'e>) -> Option<Proof<'e>> {
    let pinned = &expectation.idp.certificates;
    let expected: Vec<String> = pinned.iter().map(|c| format!("SHA-256 {}", c.fingerprint())).collect();
    let result = match placed.is_empty() {
        true => Err(Fault::new(Reason::SignatureMissing, "")),
        false => signature::verify(dom, placed, pinned),
    };
    report.gate(CheckCode::Signature, &expected.join(" "), result)
}

fn open(report: &mut Report, dom: &Dom, node: uppsala::NodeId, expectation: &Expectation) -> Option<String> {
    let opened = decrypt::is_built(dom, node).and_then(|()| decrypt::open(dom, node, &expectation.sp.keys));
    report.gate(CheckCode::Encryption, "", opened)
}

/// The rules of meaning, and the assertion if everything holds.
fn conclude(
    report: &mut Report,
    expectation: &Expectation,
    dom: &Dom,
    response: &ResponseParts,
    parts: &AssertionParts,
    proof: Option<Proof>,
) {
    seen::look(&mut report.seen, dom, response, Some(parts));
    if let Some(proof) = &proof {
        report.signer = signer(proof, expectation);
        report.gate(CheckCode::Certificate, "", unexpired(proof, expectation));
    }
    rules::ask(report, expectation, response, Some(parts));
    let confirmation = rules::chosen(parts, &expectation.sp.acs_url);
    if proof.is_some() && report.reason().is_none() {
        report.verified = confirmation.and_then(|confirmation| Assertion::new(parts, confirmation));
    }
}

/// Of the certificates that signed, the one that ends first; of those that hold one key, the one that ends last.
fn signer(proof: &[&Certificate], expectation: &Expectation) -> Option<Signer> {
    let renewed = |signer: &&Certificate| {
        let same = expectation
            .idp
            .certificates
            .iter()
            .filter(|c| c.shares_key_with(signer));
        same.max_by_key(|c| c.not_after())
    };
    let first = proof.iter().filter_map(renewed).min_by_key(|c| c.not_after())?;
    Some(Signer {
        fingerprint: first.fingerprint(),
        ends_at: first.not_after(),
    })
}

/// Each key that signed has a certificate that has not ended. A renewed certificate often keeps its key.
fn unexpired(proof: &[&Certificate], expectation: &Expectation) -> Result<(), Fault> {
    for signer in proof {
        let mut same = expectation
            .idp
            .certificates
            .iter()
            .filter(|c| c.shares_key_with(signer));
        if same.all(|c| c.is_expired(expectation.now)) {
            let end = format!("valid until {}", super::times::format(signer.not_after()));
            return Err(Fault::new(Reason::CertificateExpired, end));
        }
    }
    Ok(())
}
