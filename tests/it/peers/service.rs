//! The portal's own SAML, without its pages: it asks a provider, and examines what comes back.

use super::tom;
use crate::support::peers::{Options, Peer, Product, Sent, Told};
use tenantry::clock::Clock;
use tenantry::saml::{
    Binding, Expectation, IdentityProvider, IdpMetadata, InResponseTo, IncomingLogout, KeyPair, LogoutAnswer,
    LogoutExpectation, LogoutMessage, LogoutOptions, NameId, Outgoing, Reason, Report, RequestOptions, ServiceProvider,
    authn_request, examine, examine_logout, logout_request, logout_response,
};

/// The ID of every request.
pub const REQUEST_ID: &str = "_4f5c9e6b1d2a43708f9e6b1d2a437080";

/// What every request has with it. pysaml2 encodes it anew before it verifies a redirect, a blank as `+`, so it has none.
pub const RELAY_STATE: &str = "back_and-forth";

/// A service with keys of its own.
pub struct Service(pub ServiceProvider);

impl Service {
    pub fn new(origin: &str) -> Self {
        let at = |what| format!("{origin}/sso/saml/1/{what}");
        Self(ServiceProvider {
            entity_id: at("metadata"),
            acs_url: at("acs"),
            slo_url: at("slo"),
            keys: vec![KeyPair::generate("portal", Clock.now()).expect("a key")],
        })
    }

    /// As it is published where assertions may come encrypted.
    pub fn metadata(&self) -> String {
        self.0.metadata(true, true)
    }

    pub fn certificate(&self) -> String {
        self.0.keys[0].certificate().pem()
    }

    pub fn asks(&self, idp: &IdentityProvider, sign: bool) -> Sent {
        let options = RequestOptions {
            id: REQUEST_ID.to_owned(),
            now: Clock.now(),
            name_id_format: None,
            force_authn: false,
            relay_state: Some(RELAY_STATE.to_owned()),
            sign,
            login_hint: None,
        };
        sent(authn_request(&self.0, idp, &options).expect("a request"))
    }

    pub fn signs_out(&self, idp: &IdentityProvider, name_id: NameId, session_index: Option<String>) -> Sent {
        let options = LogoutOptions {
            id: REQUEST_ID.to_owned(),
            now: Clock.now(),
            name_id,
            session_index,
            relay_state: Some(RELAY_STATE.to_owned()),
        };
        sent(logout_request(&self.0, idp, &options).expect("a request"))
    }

    pub fn has_signed_out(&self, idp: &IdentityProvider, request: &str, relay_state: Option<String>) -> Sent {
        let answer = LogoutAnswer {
            id: REQUEST_ID.to_owned(),
            now: Clock.now(),
            in_response_to: request.to_owned(),
            success: true,
            relay_state,
        };
        sent(logout_response(&self.0, idp, &answer).expect("an answer"))
    }
}

/// A provider and a service that know each other.
pub struct Acquainted {
    pub peer: Peer,
    pub service: Service,
    pub idp: IdentityProvider,
}

impl Acquainted {
    /// Tom's provider and the portal at this origin, each with the other's metadata.
    pub async fn at(origin: &str, product: Product, options: Options) -> Self {
        let peer = product.start(&[tom()], options).await;
        let service = Service::new(origin);
        peer.trust(&service.metadata());
        let found = IdpMetadata::parse(&peer.metadata().await).expect("metadata");
        let idp = IdentityProvider {
            entity_id: found.entity_id,
            sso: found.sign_on.into_iter().find(by_redirect).expect("a sign-on address"),
            slo: found.sign_out.into_iter().find(by_redirect),
            certificates: found.certificates,
        };
        Self { peer, service, idp }
    }

    /// The same where nobody looks at the portal.
    pub async fn of(product: Product, options: Options) -> Self {
        Self::at("http://127.0.0.1:9", product, options).await
    }

    /// A signed request, and Tom's sign-in.
    pub async fn sign_in(&self) -> Sent {
        let start = self.service.asks(&self.idp, true);
        let answer = self.peer.visitor().signs_in(&start, &tom()).await;
        answer.unwrap_or_else(|Told { status, text }| panic!("{status}: {text}"))
    }

    /// What the gate says about the answer to that request.
    pub fn examine(&self, answer: &Sent, require_encrypted: bool) -> Report {
        let expectation = Expectation {
            sp: &self.service.0,
            idp: &self.idp,
            now: Clock.now(),
            in_response_to: InResponseTo::Exactly(REQUEST_ID),
            require_encrypted,
        };
        examine(&answer.field("SAMLResponse").expect("a response"), &expectation)
    }

    /// What a sign-out message of the provider says.
    pub fn hear(&self, message: &Sent) -> Result<LogoutMessage, Reason> {
        let fields =
            ["SAMLRequest", "SAMLResponse", "RelayState"].map(|name| message.fields.get(name).map(String::as_str));
        let incoming = match message.url.split_once('?') {
            Some((_, query)) if message.fields.is_empty() => IncomingLogout::Redirect { query },
            _ => IncomingLogout::Post {
                request: fields[0],
                response: fields[1],
                relay_state: fields[2],
            },
        };
        let expectation = LogoutExpectation {
            sp: &self.service.0,
            idp: &self.idp,
            now: Clock.now(),
        };
        examine_logout(&incoming, &expectation)
    }
}

fn by_redirect(endpoint: &tenantry::saml::Endpoint) -> bool {
    endpoint.binding == Binding::Redirect
}

fn sent(outgoing: Outgoing) -> Sent {
    match outgoing {
        Outgoing::Redirect(url) => Sent::redirect(url),
        Outgoing::Post { url, fields } => {
            let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            Sent::post(url, &fields)
        }
    }
}
