//! Real identity providers: each is a process of the test's own, on a port of its own, with people and keys of its own.
//!
//! `let idp = SimpleSaml.start(&[User::of("Tom Turner", "acme.example")], Options::default()).await;`
//!
//! The programs are those of `tests/peers`; bin/test installs what they need. They listen at 127.0.0.2, so that to a
//! browser they are another site than the portal, as they are in life.

mod check;
mod journey;
mod process;
mod settings;

pub use check::{metadata_faults, sign_out_faults, wire_faults};
pub use journey::{Sent, Told, Visitor};
pub use settings::{Mistake, Options, User};

use crate::support::browser::Browser;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use jiff::Timestamp;
use process::Process;
use rcgen::{CertificateParams, KeyPair, PKCS_RSA_SHA256};
use rustls::pki_types::PrivatePkcs8KeyDer;
use settings::Settings;
use std::time::Duration;
use tenantry::saml::Certificate;

/// Which identity provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Product {
    /// SimpleSAMLphp 1.19. It encrypts with AES-128-CBC, and is the one that makes [`Mistake`]s.
    SimpleSaml,
    /// pysaml2. Its attributes have object identifiers for names, and it cannot encrypt as we demand it.
    Pysaml2,
    /// samlp of npm. Its attributes are claims; it encrypts with AES-256-CBC.
    Samlp,
}

pub use Product::{Pysaml2, Samlp, SimpleSaml};

impl Product {
    /// Starts one with these people, who sign in with their name and password.
    ///
    /// # Panics
    /// If it is not installed, or does not get ready; then with its log.
    pub async fn start(self, users: &[User], options: Options) -> Peer {
        let (process, settings) = Process::start(self, users, options)
            .await
            .unwrap_or_else(|missing| panic!("{missing}"));
        Peer {
            product: self,
            process,
            settings,
        }
    }

    fn paths(self) -> Paths {
        let (folder, metadata, sign_on, sign_out, begin_sign_out) = match self {
            Self::SimpleSaml => (
                "simplesamlphp",
                "/saml2/idp/metadata.php",
                "/saml2/idp/SSOService.php",
                "/saml2/idp/SingleLogoutService.php",
                "/saml2/idp/initSLO.php?RelayState=/",
            ),
            Self::Pysaml2 => ("pysaml2", "/metadata", "/sso", "/slo", "/logout"),
            Self::Samlp => ("samlp", "/metadata", "/sso", "/slo", "/slo"),
        };
        Paths {
            folder,
            metadata,
            sign_on,
            sign_out,
            begin_sign_out,
        }
    }
}

/// Where a product has what.
struct Paths {
    folder: &'static str,
    metadata: &'static str,
    sign_on: &'static str,
    sign_out: &'static str,
    begin_sign_out: &'static str,
}

/// A running identity provider. It ends with this value; when the test fails its log is printed.
pub struct Peer {
    product: Product,
    process: Process,
    settings: Settings,
}

impl Peer {
    /// Where its metadata is, which is its entity id too.
    pub fn metadata_url(&self) -> String {
        self.settings.entity_id.clone()
    }

    /// Its metadata, as it publishes it.
    pub async fn metadata(&self) -> String {
        self.visitor().reads(&self.metadata_url()).await
    }

    /// Where it takes AuthnRequests, by redirect and by form.
    pub fn sign_on_url(&self) -> String {
        format!("{}{}", self.settings.base, self.product.paths().sign_on)
    }

    /// Where it takes the messages of single logout, by redirect.
    pub fn sign_out_url(&self) -> String {
        format!("{}{}", self.settings.base, self.product.paths().sign_out)
    }

    /// Where a person signs out of it, and so out of the portal.
    pub fn begins_sign_out(&self) -> Sent {
        Sent::redirect(format!("{}{}", self.settings.base, self.product.paths().begin_sign_out))
    }

    /// Where a person signs in to the service of this entity id without having been asked to.
    pub fn unasked(&self, entity_id: &str) -> Sent {
        let name = if self.product == SimpleSaml { "spentityid" } else { "sp" };
        let query = url::form_urlencoded::Serializer::new(String::new())
            .append_pair(name, entity_id)
            .finish();
        Sent::redirect(format!("{}?{query}", self.sign_on_url()))
    }

    /// The certificate that it publishes, as PEM.
    pub fn certificate(&self) -> String {
        self.process.file("idp.crt")
    }

    /// Its administrator makes a new certificate of the old key, which ends then; it is published and sent along at once.
    pub fn certifies_until(&self, end: Timestamp) {
        let key = pem_bytes(&self.process.file("idp.key"));
        let key = PrivatePkcs8KeyDer::from(key);
        let key = KeyPair::from_pkcs8_der_and_sign_algo(&key, &PKCS_RSA_SHA256).expect("the provider's key");
        let seconds = u64::try_from(end.as_second()).expect("after 1970");
        let mut wanted = CertificateParams::default();
        wanted.not_before = rcgen::date_time_ymd(2020, 1, 1);
        wanted.not_after = rcgen::date_time_ymd(1970, 1, 1) + Duration::from_secs(seconds);
        let made = wanted.self_signed(&key).expect("a certificate");
        let made = Certificate::from_der(made.der()).expect("the same");
        self.process.write("idp.crt", &made.pem());
    }

    /// That certificate as base64 without lines, as in metadata.
    pub fn certificate_base64(&self) -> String {
        BASE64_STANDARD.encode(pem_bytes(&self.certificate()))
    }

    /// Its administrator takes over a service's metadata; what was known of that service before is replaced.
    pub fn trust(&self, metadata: &str) -> &Self {
        let entity_id = metadata
            .split("entityID=\"")
            .nth(1)
            .and_then(|rest| rest.split('"').next());
        let name = hex::encode(entity_id.expect("metadata has an entityID"));
        self.process.write(
            &format!("trusted/{}.xml", &name[name.len().saturating_sub(120)..]),
            metadata,
        );
        self
    }

    /// Its administrator changes something; it counts from the next request on.
    pub fn change(&mut self, change: impl FnOnce(&mut Options)) {
        change(&mut self.settings.options);
        self.process.write_settings(&self.settings);
    }

    /// From now on exactly these mistakes are made; none puts everything right again.
    pub fn makes(&mut self, mistakes: &[Mistake]) {
        assert_eq!(self.product, SimpleSaml, "only SimpleSAMLphp makes mistakes");
        self.change(|options| options.mistakes = mistakes.to_vec());
    }

    /// A person with a fresh browser, without a screen.
    pub fn visitor(&self) -> Visitor<'_> {
        Visitor::new(self)
    }

    /// Signs a person in on its page, which the browser shows already.
    pub async fn lets_in(&self, browser: &Browser, user: &User) {
        for (field, value) in [("username", user.name()), ("password", user.password())] {
            let input = browser.element(&format!("input[name='{field}']")).await;
            input.send_keys(value).await.expect("a field that takes text");
        }
        browser.clicks("form button").await;
    }

    /// What it has logged so far.
    pub fn log(&self) -> String {
        self.process.log()
    }
}

/// What a PEM file of one block holds.
fn pem_bytes(pem: &str) -> Vec<u8> {
    let bare: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
    BASE64_STANDARD.decode(bare).expect("base64")
}
