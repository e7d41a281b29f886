//! Encrypted assertions (SAML core section 2.3.4, XML encryption): AES with RSA-OAEP. The parts are taken out of our
//! own tree by name and given to the ciphers; nothing in the message can name a key, a file or an address.

use super::dom::Dom;
use super::key_pair::KeyPair;
use super::names::{ASSERTION, CIPHERS, ENCRYPTION, ENCRYPTION_11, KEY_TRANSPORTS, SIGNATURE};
use super::scan::MAX_MESSAGE;
use super::{Fault, Reason};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bergshamra_crypto::keytransport::{OaepParams, from_uri_with_params};
use uppsala::NodeId;
use zeroize::Zeroizing;

/// A content key is often encrypted to each of our keys.
const MOST_KEYS: usize = 4;

/// Decrypts an EncryptedAssertion with whichever of our keys fits.
///
/// # Errors
/// [`Reason::EncryptionMethodForbidden`] by the names of the methods; else always [`Reason::DecryptionFailed`].
pub fn open(dom: &Dom, node: NodeId, keys: &[KeyPair]) -> Result<String, Fault> {
    let data = dom.only(node, ENCRYPTION, "EncryptedData").ok_or_else(failed)?;
    let method = method(dom, data, &CIPHERS)?;
    let wrapped = wrapped_keys(dom, node, data)?;
    let content = cipher_value(dom, data)?;
    let cipher = bergshamra_crypto::cipher::from_uri(method).map_err(|_| failed())?;
    for (params, uri, value) in &wrapped {
        let transport = from_uri_with_params(uri, params.clone()).map_err(|_| failed())?;
        for pair in keys {
            let Ok(Some(private)) = pair.key().to_signing_key() else {
                continue;
            };
            let Ok(key) = transport.decrypt(&private, value).map(Zeroizing::new) else {
                continue;
            };
            if key.len() != cipher.key_size() {
                continue;
            }
            if let Ok(plain) = cipher.decrypt(&key, &content) {
                return String::from_utf8(plain).map_err(|_| failed());
            }
        }
    }
    Err(failed())
}

/// The one word for everything that goes wrong.
pub fn failed() -> Fault {
    Fault::new(Reason::DecryptionFailed, "")
}

/// The EncryptedKeys in the KeyInfo and beside the data.
fn wrapped_keys(dom: &Dom, node: NodeId, data: NodeId) -> Result<Vec<(OaepParams, String, Vec<u8>)>, Fault> {
    let inside = dom.child(data, SIGNATURE, "KeyInfo");
    let inside = inside
        .into_iter()
        .flat_map(|info| dom.children(info, ENCRYPTION, "EncryptedKey"));
    let keys: Vec<NodeId> = inside.chain(dom.children(node, ENCRYPTION, "EncryptedKey")).collect();
    if keys.is_empty() || keys.len() > MOST_KEYS {
        return Err(failed());
    }
    keys.into_iter()
        .map(|key| {
            let uri = method(dom, key, &KEY_TRANSPORTS)?.to_owned();
            let holder = dom.only(key, ENCRYPTION, "EncryptionMethod").ok_or_else(failed)?;
            Ok((params(dom, holder)?, uri, cipher_value(dom, key)?))
        })
        .collect()
}

/// Digest and mask of OAEP; a label is never used.
fn params(dom: &Dom, method: NodeId) -> Result<OaepParams, Fault> {
    if dom
        .child(method, ENCRYPTION, "OAEPparams")
        .and_then(|n| dom.trimmed(n))
        .is_some()
    {
        return Err(failed());
    }
    let of = |namespace, name| {
        let node = dom.child(method, namespace, name)?;
        dom.attribute(node, "Algorithm").map(str::to_owned)
    };
    Ok(OaepParams {
        digest_uri: of(SIGNATURE, "DigestMethod"),
        mgf_uri: of(ENCRYPTION_11, "MGF"),
        oaep_params: None,
    })
}

/// The name of the method, if it is one of the list.
fn method<'d>(dom: &'d Dom, node: NodeId, allowed: &[&str]) -> Result<&'d str, Fault> {
    let method = dom.only(node, ENCRYPTION, "EncryptionMethod").ok_or_else(failed)?;
    let name = dom.attribute(method, "Algorithm").unwrap_or_default();
    if allowed.contains(&name) {
        return Ok(name);
    }
    Err(Fault::new(Reason::EncryptionMethodForbidden, name))
}

/// The bytes right in the document; a reference to them is not followed.
fn cipher_value(dom: &Dom, node: NodeId) -> Result<Vec<u8>, Fault> {
    let data = dom.only(node, ENCRYPTION, "CipherData").ok_or_else(failed)?;
    let value = dom.only(data, ENCRYPTION, "CipherValue").ok_or_else(failed)?;
    let text: String = dom.text(value).ok_or_else(failed)?.split_whitespace().collect();
    let bytes = STANDARD.decode(text).map_err(|_| failed())?;
    if bytes.len() > MAX_MESSAGE {
        Err(failed())
    } else {
        Ok(bytes)
    }
}

/// Whether some node is an EncryptedAssertion with only known parts.
pub fn is_built(dom: &Dom, node: NodeId) -> Result<(), Fault> {
    let known = [(ENCRYPTION, "EncryptedData", false), (ENCRYPTION, "EncryptedKey", true)];
    debug_assert!(dom.is(node, ASSERTION, "EncryptedAssertion"));
    super::shape::children(dom, node, &known)
}
