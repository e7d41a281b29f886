//! Every way in which a provider's metadata cannot be taken, in one sentence that says what to do.

use crate::fetch::FetchFault;
use crate::saml::{CertificateFault, MetadataFault};
use crate::web::Words;

/// Why metadata could not be read.
pub fn of_metadata(t: Words, fault: &MetadataFault) -> String {
    let fixed = match fault {
        MetadataFault::Empty => t.identity_providers_fault_empty(),
        MetadataFault::TooLarge => t.identity_providers_fault_too_large(),
        MetadataFault::Html => t.identity_providers_fault_html(),
        MetadataFault::Doctype => t.identity_providers_fault_doctype(),
        MetadataFault::NoProvider => t.identity_providers_fault_no_provider(),
        MetadataFault::NoEntityId => t.identity_providers_fault_no_entity_id(),
        MetadataFault::NotSaml2 => t.identity_providers_fault_not_saml2(),
        MetadataFault::NoSignOn => t.identity_providers_fault_no_sign_on(),
        MetadataFault::NoCertificate => t.identity_providers_fault_no_certificate(),
        MetadataFault::NotXml(why) => return t.identity_providers_fault_not_xml(short(why)),
        MetadataFault::NotMetadata(root) => return t.identity_providers_fault_not_metadata(short(root)),
        MetadataFault::ServiceProvider(name) => return t.identity_providers_fault_service_provider(short(name)),
        MetadataFault::SeveralProviders(names) => {
            return t.identity_providers_fault_several(short(&t.list(names)));
        }
        MetadataFault::Address(address) => return t.identity_providers_fault_address(short(address)),
        MetadataFault::Certificate(fault) => return of_certificate(t, fault),
    };
    fixed.to_owned()
}

/// Why a certificate cannot be taken.
pub fn of_certificate(t: Words, fault: &CertificateFault) -> String {
    match fault {
        CertificateFault::Empty => t.identity_providers_fault_certificate_empty().to_owned(),
        CertificateFault::PrivateKey => t.identity_providers_fault_private_key().to_owned(),
        CertificateFault::Encoding => t.identity_providers_fault_encoding().to_owned(),
        CertificateFault::NotCertificate(_) => t.identity_providers_fault_not_certificate().to_owned(),
        CertificateFault::RsaTooShort(bits) => t.identity_providers_fault_rsa(bits.to_string()),
        CertificateFault::KeyUnsupported(kind) => t.identity_providers_fault_key(short(kind)),
        CertificateFault::Several(_) => t.identity_providers_fault_encoding().to_owned(),
    }
}

/// Why an address could not be fetched.
pub fn of_fetch(t: Words, fault: &FetchFault) -> String {
    let fixed = match fault {
        FetchFault::NotAnAddress => t.identity_providers_fetch_not_an_address(),
        FetchFault::NotHttps => t.identity_providers_fetch_not_https(),
        FetchFault::Credentials => t.identity_providers_fetch_credentials(),
        FetchFault::Port => t.identity_providers_fetch_port(),
        FetchFault::NotPublic => t.identity_providers_fetch_not_public(),
        FetchFault::DnsFailed => t.identity_providers_fetch_dns_failed(),
        FetchFault::Unreachable => t.identity_providers_fetch_unreachable(),
        FetchFault::TimedOut => t.identity_providers_fetch_timed_out(),
        FetchFault::CertificateExpired => t.identity_providers_fetch_certificate_expired(),
        FetchFault::CertificateOtherName => t.identity_providers_fetch_certificate_other_name(),
        FetchFault::CertificateUntrusted => t.identity_providers_fetch_certificate_untrusted(),
        FetchFault::Tls => t.identity_providers_fetch_tls(),
        FetchFault::Redirected { to: None } => t.identity_providers_fetch_redirected(),
        FetchFault::Encoded | FetchFault::Broken => t.identity_providers_fetch_broken(),
        FetchFault::TooLarge => t.identity_providers_fault_too_large(),
        FetchFault::NotText => t.identity_providers_fault_not_text(),
        FetchFault::Redirected { to: Some(to) } => return t.identity_providers_fetch_redirected_to(short(to)),
        FetchFault::Status(status) => return t.identity_providers_fetch_status(i64::from(*status)),
    };
    fixed.to_owned()
}

/// Somebody else's words, in one line of bounded length.
fn short(text: &str) -> String {
    let line: String = text
        .chars()
        .take(160)
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    match text.chars().nth(160) {
        Some(_) => line + "…",
        None => line,
    }
}
