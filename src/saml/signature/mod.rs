//! Signatures: where they may stand, how they may be built, and whether a pinned key made them (SAML core section 5,
//! XML signature). The shape is looked at first, since the library follows references before it checks any value.

mod verify;

use super::dom::Dom;
use super::names::{DIGEST_METHODS, ENVELOPED, EXCLUSIVE, SIGNATURE, SIGNATURE_METHODS};
use super::{Fault, Reason};
use uppsala::NodeId;

pub use verify::{carried, verify};

/// Elements in a KeyInfo that make a reader look elsewhere for the key.
const ELSEWHERE: [&str; 6] = [
    "RetrievalMethod",
    "KeyInfoReference",
    "AgreementMethod",
    "EncryptedKey",
    "DerivedKey",
    "MgmtData",
];

/// A signature and the element that it stands in and signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    signature: NodeId,
    owner: NodeId,
}

/// Every signature of the document, each right below one of the owners and well built.
///
/// # Errors
/// The first rule that one breaks.
pub fn find(dom: &Dom, owners: &[NodeId]) -> Result<Vec<Placed>, Fault> {
    let mut found: Vec<Placed> = vec![];
    for signature in dom.all().filter(|n| dom.is(*n, SIGNATURE, "Signature")) {
        let parent = dom.document.parent(signature);
        let Some(owner) = parent.filter(|p| owners.contains(p)) else {
            let place = parent.map_or("nothing", |p| dom.name(p));
            return Err(Fault::new(Reason::SignatureMisplaced, format!("below {place}")));
        };
        if found.iter().any(|placed| placed.owner == owner) {
            return Err(Fault::new(Reason::SignatureSeveral, dom.name(owner)));
        }
        built(dom, signature, owner)?;
        found.push(Placed { signature, owner });
    }
    Ok(found)
}

/// SignedInfo, SignatureValue, at most one KeyInfo, and no Object.
fn built(dom: &Dom, signature: NodeId, owner: NodeId) -> Result<(), Fault> {
    if dom.child(signature, SIGNATURE, "Object").is_some() {
        return Err(Fault::new(Reason::ObjectForbidden, ""));
    }
    let info = match *parts(dom, signature, &["SignedInfo", "SignatureValue"], &["KeyInfo"])? {
        [info, ..] => info,
        [] => return Err(Fault::new(Reason::SignatureMalformed, "")),
    };
    if let Some(key_info) = dom.child(signature, SIGNATURE, "KeyInfo") {
        let elsewhere = |n: &NodeId| ELSEWHERE.contains(&dom.name(*n));
        if let Some(node) = dom.below(key_info).find(elsewhere) {
            return Err(Fault::new(Reason::KeyInfoForbidden, dom.name(node)));
        }
    }
    if dom.children(info, SIGNATURE, "Reference").nth(1).is_some() {
        return Err(Fault::new(Reason::ReferenceSeveral, ""));
    }
    match *parts(
        dom,
        info,
        &["CanonicalizationMethod", "SignatureMethod", "Reference"],
        &[],
    )? {
        [canonicalization, method, reference] => {
            if dom.attribute(canonicalization, "Algorithm") != Some(EXCLUSIVE) || !is_exclusive(dom, canonicalization) {
                return Err(algorithm(dom, canonicalization, Reason::CanonicalizationForbidden));
            }
            named(dom, method, &SIGNATURE_METHODS, Reason::SignatureMethodForbidden)?;
            refers(dom, reference, owner)
        }
        _ => Err(Fault::new(Reason::SignatureMalformed, "")),
    }
}

/// A Reference to its own parent's id, over the two transforms.
fn refers(dom: &Dom, reference: NodeId, owner: NodeId) -> Result<(), Fault> {
    let uri = dom.attribute(reference, "URI").unwrap_or_default();
    match (dom.attribute(owner, "ID"), uri.strip_prefix('#')) {
        (Some(id), Some(target)) if !id.is_empty() && id == target => {}
        _ => return Err(Fault::new(Reason::ReferenceForeign, uri)),
    }
    let [transforms, digest, _value] = *parts(dom, reference, &["Transforms", "DigestMethod", "DigestValue"], &[])?
    else {
        return Err(Fault::new(Reason::SignatureMalformed, "Reference"));
    };
    let steps: Vec<NodeId> = dom.elements(transforms).collect();
    let right = match *steps {
        [first, second] => {
            steps.iter().all(|step| dom.is(*step, SIGNATURE, "Transform"))
                && dom.attribute(first, "Algorithm") == Some(ENVELOPED)
                && dom.elements(first).next().is_none()
                && dom.attribute(second, "Algorithm") == Some(EXCLUSIVE)
                && is_exclusive(dom, second)
        }
        _ => false,
    };
    if !right {
        let seen: Vec<_> = steps.iter().filter_map(|s| dom.attribute(*s, "Algorithm")).collect();
        return Err(Fault::new(Reason::TransformForbidden, seen.join(" ")));
    }
    named(dom, digest, &DIGEST_METHODS, Reason::DigestMethodForbidden)
}

/// The children of that names, in that order, each once; the optional ones may follow. No others.
fn parts(dom: &Dom, node: NodeId, needed: &[&str], optional: &[&str]) -> Result<Vec<NodeId>, Fault> {
    let found: Vec<NodeId> = dom.elements(node).collect();
    let names: Vec<&str> = needed.iter().chain(optional).copied().collect();
    let fits = found.len() >= needed.len()
        && found.len() <= names.len()
        && found
            .iter()
            .zip(&names)
            .all(|(child, name)| dom.is(*child, SIGNATURE, name));
    if fits {
        return Ok(found);
    }
    let seen: Vec<&str> = found.iter().map(|child| dom.name(*child)).collect();
    let seen = format!("{}: {}", dom.name(node), seen.join(" "));
    Err(Fault::new(Reason::SignatureMalformed, seen))
}

/// Nothing below it, or one list of prefixes (exclusive canonicalization section 2.2).
fn is_exclusive(dom: &Dom, node: NodeId) -> bool {
    let inside: Vec<NodeId> = dom.elements(node).collect();
    match *inside {
        [] => true,
        [one] => dom.is(one, EXCLUSIVE, "InclusiveNamespaces") && dom.elements(one).next().is_none(),
        _ => false,
    }
}

/// An Algorithm of the list, without parameters.
fn named(dom: &Dom, node: NodeId, allowed: &[&str], reason: Reason) -> Result<(), Fault> {
    let name = dom.attribute(node, "Algorithm").unwrap_or_default();
    if allowed.contains(&name) && dom.elements(node).next().is_none() {
        return Ok(());
    }
    Err(algorithm(dom, node, reason))
}

fn algorithm(dom: &Dom, node: NodeId, reason: Reason) -> Fault {
    Fault::new(reason, dom.attribute(node, "Algorithm").unwrap_or_default())
}
