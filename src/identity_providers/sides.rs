//! The two sides of a connection, as the protocol has them.

use super::{Binding, Connection};
use crate::config::PublicUrl;
use crate::saml::{self, Certificate, Endpoint, IdentityProvider, KeyPair, ServiceProvider};

impl From<Binding> for saml::Binding {
    fn from(binding: Binding) -> Self {
        match binding {
            Binding::Redirect => saml::Binding::Redirect,
            Binding::Post => saml::Binding::Post,
        }
    }
}

impl Connection {
    /// We, as this connection's provider knows us.
    pub fn service_provider(&self, ours: &PublicUrl, keys: Vec<KeyPair>) -> ServiceProvider {
        let addresses = self.addresses(ours);
        ServiceProvider {
            entity_id: addresses.entity_id,
            acs_url: addresses.acs_url,
            slo_url: addresses.slo_url,
            keys,
        }
    }

    /// The other side, by the current settings. A certificate that cannot be read was never trusted.
    pub fn identity_provider(&self) -> IdentityProvider {
        let settings = &self.settings;
        IdentityProvider {
            entity_id: settings.entity_id.clone(),
            sso: Endpoint {
                binding: settings.sso_binding.into(),
                url: settings.sso_url.clone(),
            },
            slo: (!settings.slo_url.is_empty()).then(|| Endpoint {
                binding: settings.slo_binding.into(),
                url: settings.slo_url.clone(),
            }),
            certificates: settings
                .certificates
                .iter()
                .filter_map(|one| Certificate::parse(&one.der).ok())
                .collect(),
        }
    }
}
