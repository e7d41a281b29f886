//! Whether a pinned key made a signature, over the very element in which it stands.

use super::Placed;
use crate::saml::certificate::{self, Certificate};
use crate::saml::dom::Dom;
use crate::saml::names::SIGNATURE;
use crate::saml::{Fault, Reason};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bergshamra_dsig::DsigContext;
use bergshamra_dsig::verify::{VerifyResult, verify_all_document_with_source};
use bergshamra_keys::KeysManager;
use uppsala::NodeId;

/// Verifies all of them with the pinned keys, and nothing but those. The result is the certificates that signed.
///
/// # Errors
/// If a single one does not hold, or if what it signed is not the element in which it stands.
pub fn verify<'c>(dom: &Dom, placed: &[Placed], pinned: &'c [Certificate]) -> Result<Vec<&'c Certificate>, Fault> {
    if pinned.is_empty() {
        return Err(Fault::new(Reason::CertificateMissing, ""));
    }
    let mut keys = KeysManager::new();
    keys.add_keys(pinned.iter().map(Certificate::verifying_key));
    // Only switches off the path to a certificate authority: the keys themselves are pinned.
    let context = DsigContext::new(keys).with_insecure(true);
    let results = verify_all_document_with_source(&context, &dom.document, Some(dom.text))
        .map_err(|error| Fault::new(Reason::SignatureInvalid, error.to_string()))?;
    if placed.is_empty() || results.len() != placed.len() {
        return Err(Fault::new(Reason::SignatureInvalid, "another number of signatures"));
    }
    placed
        .iter()
        .zip(results)
        .map(|(placed, result)| signer(dom, *placed, result, pinned))
        .collect()
}

/// Who made one signature.
fn signer<'c>(
    dom: &Dom,
    placed: Placed,
    result: VerifyResult,
    pinned: &'c [Certificate],
) -> Result<&'c Certificate, Fault> {
    match result {
        VerifyResult::Valid {
            signature_node,
            references,
            key_info,
        } => {
            let covers = references.len() == 1
                && references
                    .iter()
                    .all(|r| r.digest_verified && r.resolved_node == Some(placed.owner));
            let by = key_info.x509_chain.first();
            let certificate = by.and_then(|der| pinned.iter().find(|c| c.der() == der));
            match certificate {
                Some(certificate) if covers && signature_node == placed.signature => Ok(certificate),
                _ => Err(Fault::new(Reason::SignatureInvalid, "it signs something else")),
            }
        }
        VerifyResult::Invalid { reason } if reason.starts_with("Reference digest failed") => {
            Err(Fault::new(Reason::DigestMismatch, dom.name(placed.owner)))
        }
        VerifyResult::Invalid { reason } => match carried(dom, placed.signature) {
            Some(der) if pinned.iter().all(|c| c.der() != der) => {
                let seen = format!("SHA-256 {}", certificate::fingerprint(&der));
                Err(Fault::new(Reason::CertificateUnknown, seen))
            }
            _ => Err(Fault::new(Reason::SignatureInvalid, reason)),
        },
    }
}

/// The certificate that a signature carries along. Only compared and shown.
pub fn carried(dom: &Dom, below: NodeId) -> Option<Vec<u8>> {
    let node = dom.below(below).find(|n| dom.is(*n, SIGNATURE, "X509Certificate"))?;
    let text: String = dom.text(node)?.split_whitespace().collect();
    STANDARD.decode(text).ok()
}
