//! DKIM (RFC 6376, with Ed25519 by RFC 8463): a signature over what a reader sees, whose key stands in the DNS of the
//! sender's domain.
//!
//! Only the canonical form is made here; hashes and signatures are those of AWS-LC, which the program has anyway.

mod canonical;
mod key;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use canonical::{Head, body};
use key::Key;
use sha2::{Digest as _, Sha256};
use std::fmt;

/// What is signed, and whether another header of that name, added on the way, breaks the signature. A second From or
/// Subject would be shown in place of ours; List-Unsubscribe is added by some relays in good faith.
const SIGNED: [(&str, bool); 10] = [
    ("From", true),
    ("To", true),
    ("Subject", true),
    ("Date", true),
    ("Message-ID", true),
    ("MIME-Version", true),
    ("Content-Type", true),
    ("Reply-To", true),
    ("List-Unsubscribe", false),
    ("List-Unsubscribe-Post", false),
];

/// Characters of a line of the signature.
const WIDTH: usize = 72;

/// Signs mails for a domain.
pub struct DkimSigner {
    domain: String,
    selector: String,
    key: Key,
}

/// Why a key or a name cannot be used; the text finishes the sentence "the variable …".
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DkimFault {
    #[error(
        "is no private key in PEM: it must begin with -----BEGIN PRIVATE KEY----- or -----BEGIN RSA PRIVATE KEY-----"
    )]
    NotPem,
    #[error("is a key that cannot sign mails: it must be RSA of 2048 to 8192 bits, or Ed25519")]
    Kind,
    #[error("is too short: RSA needs at least 2048 bits, for example from `openssl genrsa 2048`")]
    TooShort,
    #[error("must be a name of the DNS, such as portal or 2026.portal")]
    Selector,
    #[error("must be a domain, such as example.com")]
    Domain,
}

impl DkimSigner {
    /// The domain whose DNS has the key, the selector under which it stands, and the private key in PEM (PKCS#8, or
    /// PKCS#1 for RSA).
    ///
    /// # Errors
    /// [`DkimFault`].
    pub fn new(domain: &str, selector: &str, pem: &str) -> Result<Self, DkimFault> {
        let domain = dns_name(domain).filter(|name| name.contains('.'));
        Ok(Self {
            domain: domain.ok_or(DkimFault::Domain)?,
            selector: dns_name(selector).ok_or(DkimFault::Selector)?,
            key: Key::from_pem(pem)?,
        })
    }

    /// The record to publish: its name and its text (RFC 6376, section 3.6.1).
    pub fn record(&self) -> (String, String) {
        let name = format!("{}._domainkey.{}", self.selector, self.domain);
        let public = STANDARD.encode(self.key.public());
        (name, format!("v=DKIM1; k={}; p={public}", self.key.kind()))
    }

    /// The mail with its signature above it; `mail` has lines that end with CRLF, as they go over the wire.
    ///
    /// # Errors
    /// [`DkimFault::Kind`] when the key does not sign after all.
    pub fn sign(&self, mail: &[u8]) -> Result<Vec<u8>, DkimFault> {
        let (head, text) = split(mail);
        let head = Head::read(head);
        let names = names_in(&head);
        let open = format!(
            "DKIM-Signature: v=1; a={}-sha256; c=relaxed/relaxed; d={};\r\n s={}; h={};\r\n bh={};\r\n b=",
            self.key.kind(),
            self.domain,
            self.selector,
            names.join(":\r\n "),
            STANDARD.encode(Sha256::digest(body(text))),
        );
        let mut signed = head.canonical(&names);
        signed.extend_from_slice(
            Head::read(open.as_bytes())
                .canonical(&["DKIM-Signature".to_owned()])
                .trim_ascii_end(),
        );
        let signature = STANDARD.encode(self.key.sign(&signed)?);
        let lines: Vec<_> = signature
            .as_bytes()
            .chunks(WIDTH)
            .map(String::from_utf8_lossy)
            .collect();
        Ok([open.as_bytes(), lines.join("\r\n ").as_bytes(), b"\r\n", mail].concat())
    }
}

/// The names of the h= tag: each as often as it is there, and once more where no other may come.
fn names_in(head: &Head<'_>) -> Vec<String> {
    SIGNED
        .iter()
        .flat_map(|(name, sealed)| {
            let times = head.count(name) + usize::from(*sealed);
            std::iter::repeat_n((*name).to_owned(), times)
        })
        .collect()
}

/// Head and text, without the empty line between them.
fn split(mail: &[u8]) -> (&[u8], &[u8]) {
    match mail.windows(4).position(|four| four == b"\r\n\r\n") {
        Some(at) => (&mail[..at + 2], &mail[at + 4..]),
        None => (mail, &[]),
    }
}

/// A name in lower case, if it is one: labels of letters, digits and hyphens (RFC 6376, section 3.1).
fn dns_name(raw: &str) -> Option<String> {
    let name = raw.trim().trim_end_matches('.').to_ascii_lowercase();
    let fine = |label: &str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    (name.len() <= 253 && name.split('.').all(fine)).then_some(name)
}

impl fmt::Debug for DkimSigner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DkimSigner")
            .field("domain", &self.domain)
            .field("selector", &self.selector)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
