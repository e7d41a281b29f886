//! A provider's metadata (SAML metadata section 2), as somebody pastes it. Its own signature is not asked: it comes
//! from an administrator, or from the address that one gave.

mod fault;

use super::certificate::Certificate;
use super::dom::Dom;
use super::names::{METADATA, POST, PROTOCOL, REDIRECT, SIGNATURE};
use super::provider::{Binding, Endpoint};
use super::scan::{MAX_METADATA, Policy};
use super::{Reason, times};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uppsala::NodeId;

pub use fault::MetadataFault;

/// What we need to know of a provider.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IdpMetadata {
    /// Its name.
    pub entity_id: String,
    /// Where requests go; never empty.
    pub sign_on: Vec<Endpoint>,
    /// Where logout messages go.
    pub sign_out: Vec<Endpoint>,
    /// Its signing keys, each once; never empty. Ended ones are among them.
    pub certificates: Vec<Certificate>,
    /// Whether it insists on signed requests.
    pub wants_signed_requests: bool,
    /// Which kinds of names it has.
    pub name_id_formats: Vec<String>,
    /// Until when it calls this document good.
    pub valid_until: Option<Timestamp>,
}

impl IdpMetadata {
    /// Reads an EntityDescriptor, or an EntitiesDescriptor with one provider in it.
    ///
    /// # Errors
    /// The [`MetadataFault`] that says best what was pasted instead.
    pub fn parse(xml: &str) -> Result<Self, MetadataFault> {
        let xml = xml.trim().trim_start_matches('\u{feff}').trim_start();
        if xml.is_empty() {
            return Err(MetadataFault::Empty);
        }
        if xml.len() > MAX_METADATA {
            return Err(MetadataFault::TooLarge);
        }
        let dom = Dom::open(xml, Policy::Metadata).map_err(|fault| match fault.reason {
            _ if is_html(xml) => MetadataFault::Html,
            Reason::DoctypeForbidden => MetadataFault::Doctype,
            _ => MetadataFault::NotXml(fault.seen),
        })?;
        let (entity, role) = provider(&dom)?;
        read(&dom, entity, role)
    }
}

fn is_html(text: &str) -> bool {
    let start: String = text.chars().take(500).collect::<String>().to_ascii_lowercase();
    start.contains("<!doctype html") || start.contains("<html")
}

/// The one EntityDescriptor with an IDPSSODescriptor.
fn provider(dom: &Dom) -> Result<(NodeId, NodeId), MetadataFault> {
    let root = dom.root;
    if dom.name(root).eq_ignore_ascii_case("html") {
        return Err(MetadataFault::Html);
    }
    if !dom.is(root, METADATA, "EntityDescriptor") && !dom.is(root, METADATA, "EntitiesDescriptor") {
        return Err(MetadataFault::NotMetadata(dom.name(root).chars().take(100).collect()));
    }
    let entities: Vec<NodeId> = dom.all().filter(|n| dom.is(*n, METADATA, "EntityDescriptor")).collect();
    let role = |n: NodeId| dom.child(n, METADATA, "IDPSSODescriptor").map(|role| (n, role));
    let providers: Vec<_> = entities.iter().filter_map(|n| role(*n)).collect();
    let name = |n: NodeId| {
        dom.attribute(n, "entityID")
            .unwrap_or_default()
            .chars()
            .take(300)
            .collect()
    };
    match *providers {
        [one] => Ok(one),
        [] => {
            let service = entities
                .iter()
                .find(|n| dom.child(**n, METADATA, "SPSSODescriptor").is_some());
            Err(service.map_or(MetadataFault::NoProvider, |n| MetadataFault::ServiceProvider(name(*n))))
        }
        ref many => {
            let names = many.iter().take(20).map(|(n, _)| name(*n)).collect();
            Err(MetadataFault::SeveralProviders(names))
        }
    }
}

fn read(dom: &Dom, entity: NodeId, role: NodeId) -> Result<IdpMetadata, MetadataFault> {
    let entity_id = dom.attribute(entity, "entityID").map(str::trim).unwrap_or_default();
    if entity_id.is_empty() || entity_id.len() > 1024 {
        return Err(MetadataFault::NoEntityId);
    }
    let protocols = dom.attribute(role, "protocolSupportEnumeration").unwrap_or_default();
    if !protocols.split_whitespace().any(|protocol| protocol == PROTOCOL) {
        return Err(MetadataFault::NotSaml2);
    }
    let sign_on = endpoints(dom, role, "SingleSignOnService")?;
    if sign_on.is_empty() {
        return Err(MetadataFault::NoSignOn);
    }
    let ends = [entity, role].map(|n| dom.attribute(n, "validUntil").and_then(times::parse));
    Ok(IdpMetadata {
        entity_id: entity_id.to_owned(),
        sign_on,
        sign_out: endpoints(dom, role, "SingleLogoutService")?,
        certificates: certificates(dom, role)?,
        wants_signed_requests: matches!(dom.attribute(role, "WantAuthnRequestsSigned"), Some("true" | "1")),
        name_id_formats: dom
            .children(role, METADATA, "NameIDFormat")
            .filter_map(|n| dom.trimmed(n))
            .collect(),
        valid_until: ends.into_iter().flatten().min(),
    })
}

/// Those over the two bindings that we speak; others (SOAP, artifact) are left out.
fn endpoints(dom: &Dom, role: NodeId, name: &str) -> Result<Vec<Endpoint>, MetadataFault> {
    let mut found: Vec<Endpoint> = vec![];
    for node in dom.children(role, METADATA, name) {
        let binding = match dom.attribute(node, "Binding") {
            Some(REDIRECT) => Binding::Redirect,
            Some(POST) => Binding::Post,
            _ => continue,
        };
        let location = dom.attribute(node, "Location").unwrap_or_default().trim();
        let is_web = |url: &url::Url| matches!(url.scheme(), "https" | "http") && url.has_host();
        if url::Url::parse(location).ok().filter(is_web).is_none() || location.len() > 2048 {
            return Err(MetadataFault::Address(location.chars().take(300).collect()));
        }
        let endpoint = Endpoint {
            binding,
            url: location.to_owned(),
        };
        if !found.contains(&endpoint) {
            found.push(endpoint);
        }
    }
    Ok(found)
}

/// Keys for signing: those that say so and those that say nothing (SAML metadata section 2.4.1.1).
fn certificates(dom: &Dom, role: NodeId) -> Result<Vec<Certificate>, MetadataFault> {
    let mut found: Vec<Certificate> = vec![];
    let signing = |n: &NodeId| matches!(dom.attribute(*n, "use"), None | Some("signing"));
    for descriptor in dom.children(role, METADATA, "KeyDescriptor").filter(signing) {
        let data = |n: &NodeId| dom.is(*n, SIGNATURE, "X509Data");
        for data in dom.below(descriptor).filter(data) {
            // What follows the first is its chain, and a certificate authority signs no assertion.
            let first = dom.child(data, SIGNATURE, "X509Certificate");
            let Some(text) = first.and_then(|node| dom.text(node)) else {
                continue;
            };
            let certificate = Certificate::parse(&text)?;
            if !found.contains(&certificate) {
                found.push(certificate);
            }
        }
    }
    match found.is_empty() {
        true => Err(MetadataFault::NoCertificate),
        false => Ok(found),
    }
}
