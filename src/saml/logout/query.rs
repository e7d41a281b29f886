//! The detached signature of the Redirect binding (SAML bindings section 3.4.4.1). It is over the parameters as they
//! were encoded, so this works on the query as it came, before anything decodes it.

use super::super::certificate::Certificate;
use super::super::names::SIGNATURE_METHODS;
use super::super::outgoing::Kind;
use super::super::{Fault, Reason, message};
use percent_encoding::percent_decode_str;

/// The parameters of a message, still encoded.
#[derive(Clone, Copy, Debug)]
pub struct Query<'q> {
    pub kind: Kind,
    message: &'q str,
    relay_state: Option<&'q str>,
    algorithm: Option<&'q str>,
    signature: Option<&'q str>,
    /// The whole, for the order.
    raw: &'q str,
}

impl<'q> Query<'q> {
    /// Finds them, each at most once.
    pub fn read(raw: &'q str) -> Result<Self, Fault> {
        let raw = raw.strip_prefix('?').unwrap_or(raw);
        let (request, response) = (one(raw, "SAMLRequest")?, one(raw, "SAMLResponse")?);
        let (kind, message) = match (request, response) {
            (Some(request), None) => (Kind::Request, request),
            (None, Some(response)) => (Kind::Response, response),
            (None, None) => return Err(Fault::new(Reason::Empty, "")),
            (Some(_), Some(_)) => return Err(Fault::new(Reason::StructureUnexpected, "request and response")),
        };
        Ok(Self {
            kind,
            message,
            relay_state: one(raw, "RelayState")?,
            algorithm: one(raw, "SigAlg")?,
            signature: one(raw, "Signature")?,
            raw,
        })
    }

    /// The message itself.
    pub fn xml(&self) -> Result<String, Fault> {
        message::from_query(&decoded(self.message)?)
    }

    /// RelayState, decoded as a form is.
    pub fn relay_state(&self) -> Result<Option<String>, Fault> {
        self.relay_state
            .map(|state| decoded(&state.replace('+', "%20")))
            .transpose()
    }

    /// The pinned certificate whose key signed this.
    pub fn signer<'c>(&self, pinned: &'c [Certificate]) -> Result<&'c Certificate, Fault> {
        let (Some(algorithm), Some(signature)) = (self.algorithm, self.signature) else {
            return Err(Fault::new(Reason::SignatureMissing, ""));
        };
        if pinned.is_empty() {
            return Err(Fault::new(Reason::CertificateMissing, ""));
        }
        let name = decoded(algorithm)?;
        if !SIGNATURE_METHODS.contains(&name.as_str()) {
            return Err(Fault::new(Reason::SignatureMethodForbidden, name));
        }
        let method = bergshamra_crypto::sign::from_uri(&name)
            .map_err(|_| Fault::new(Reason::SignatureMethodForbidden, &name))?;
        let invalid = || Fault::new(Reason::SignatureInvalid, "");
        let signature = message::bytes(&decoded(signature)?).map_err(|_| invalid())?;
        let texts = [self.in_order_of_standard(algorithm), self.in_order_received()];
        let fits = |certificate: &&Certificate| {
            let key = certificate.verifying_key().to_signing_key().ok().flatten();
            key.is_some_and(|key| {
                let verify = |text: &String| method.verify(&key, text.as_bytes(), &signature).unwrap_or(false);
                texts.iter().any(verify)
            })
        };
        pinned.iter().find(fits).ok_or_else(invalid)
    }

    /// Message, RelayState, SigAlg.
    fn in_order_of_standard(&self, algorithm: &str) -> String {
        let state = self
            .relay_state
            .map_or(String::new(), |state| format!("&RelayState={state}"));
        format!("{}={}{state}&SigAlg={algorithm}", self.kind.parameter(), self.message)
    }

    /// The same parameters in the order in which they came: some senders sign their own.
    fn in_order_received(&self) -> String {
        let signed = |pair: &&str| {
            let name = pair.split('=').next();
            name.is_some_and(|name| [self.kind.parameter(), "RelayState", "SigAlg"].contains(&name))
        };
        self.raw.split('&').filter(signed).collect::<Vec<_>>().join("&")
    }
}

/// The encoded value of a parameter that may come once.
fn one<'q>(raw: &'q str, name: &str) -> Result<Option<&'q str>, Fault> {
    let mut values = raw
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .filter(|(key, _)| *key == name)
        .map(|(_, value)| value);
    match (values.next(), values.next()) {
        (value, None) => Ok(value),
        (_, Some(_)) => Err(Fault::new(Reason::StructureUnexpected, format!("{name} twice"))),
    }
}

fn decoded(value: &str) -> Result<String, Fault> {
    let text = percent_decode_str(value).decode_utf8();
    text.map(Into::into).map_err(|_| Fault::new(Reason::NotUtf8, ""))
}
