//! Our own metadata (SAML metadata sections 2.3.2 and 2.4.4), in the order of the schema.

use super::message::escaped;
use super::names::{
    EMAIL_FORMAT, METADATA, PERSISTENT_FORMAT, POST, PROTOCOL, REDIRECT, SIGNATURE, UNSPECIFIED_FORMAT,
};
use super::provider::ServiceProvider;

impl ServiceProvider {
    /// The document that a provider reads. With `wants_encrypted` our keys are also published for encryption: many
    /// providers then encrypt without being told to. `signs_requests`: a provider that holds us to it refuses what is
    /// not signed.
    pub fn metadata(&self, wants_encrypted: bool, signs_requests: bool) -> String {
        let mut keys = String::new();
        for use_ in ["signing", "encryption"].iter().take(1 + usize::from(wants_encrypted)) {
            for pair in &self.keys {
                keys.push_str(&key_descriptor(use_, &pair.certificate().base64()));
            }
        }
        let slo = escaped(&self.slo_url);
        let formats: String = [EMAIL_FORMAT, PERSISTENT_FORMAT, UNSPECIFIED_FORMAT]
            .iter()
            .map(|format| format!("    <md:NameIDFormat>{format}</md:NameIDFormat>\n"))
            .collect();
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <md:EntityDescriptor xmlns:md=\"{METADATA}\" xmlns:ds=\"{SIGNATURE}\" entityID=\"{}\">\n  \
             <md:SPSSODescriptor AuthnRequestsSigned=\"{signs_requests}\" WantAssertionsSigned=\"true\" \
             protocolSupportEnumeration=\"{PROTOCOL}\">\n{keys}    \
             <md:SingleLogoutService Binding=\"{REDIRECT}\" Location=\"{slo}\"/>\n    \
             <md:SingleLogoutService Binding=\"{POST}\" Location=\"{slo}\"/>\n{formats}    \
             <md:AssertionConsumerService Binding=\"{POST}\" Location=\"{}\" index=\"0\" isDefault=\"true\"/>\n  \
             </md:SPSSODescriptor>\n</md:EntityDescriptor>\n",
            escaped(&self.entity_id),
            escaped(&self.acs_url),
        )
    }
}

fn key_descriptor(use_: &str, certificate: &str) -> String {
    format!(
        "    <md:KeyDescriptor use=\"{use_}\">\n      <ds:KeyInfo><ds:X509Data><ds:X509Certificate>{certificate}\
         </ds:X509Certificate></ds:X509Data></ds:KeyInfo>\n    </md:KeyDescriptor>\n"
    )
}
