//! An identity provider that a test plays itself: its own key, its own answers, and what people in front of a browser
//! do between the two sides.

use super::app::App;
use super::page::{Answer, Page};
use super::people::{Organization, Person, encoded};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bergshamra_dsig::DsigContext;
use bergshamra_keys::{KeysManager, loader};
use jiff::{SignedDuration, Timestamp};
use reqwest::{Method, Url};
use std::io::Read;
use std::sync::OnceLock;
use tenantry::audit::Author;
use tenantry::chance::Chance;
use tenantry::clock::Clock;
use tenantry::identity_providers::{Attributes, Connection, Origin, Settings, TrustedCertificate};
use tenantry::ids::OrgId;
use tenantry::saml::KeyPair;
use uuid::Uuid;

/// The provider's key: one for all tests, since making one takes a while.
pub fn key() -> &'static KeyPair {
    static KEY: OnceLock<KeyPair> = OnceLock::new();
    KEY.get_or_init(|| KeyPair::generate("provider", Clock.now() - SignedDuration::from_hours(1)).expect("a key"))
}

/// A key that no connection trusts.
pub fn foreign_key() -> &'static KeyPair {
    static KEY: OnceLock<KeyPair> = OnceLock::new();
    KEY.get_or_init(|| KeyPair::generate("stranger", Clock.now() - SignedDuration::from_hours(1)).expect("a key"))
}

/// The provider's certificate, as PEM.
pub fn certificate() -> String {
    key().certificate().pem()
}

/// The provider's private key, as PEM: what is pasted by mistake.
pub fn private_key() -> String {
    pem(key())
}

/// Metadata of a provider with these certificates (DER in base64).
pub fn metadata(entity_id: &str, certificates: &[&str]) -> String {
    let key = |der: &&str| {
        format!(
            r#"<md:KeyDescriptor use="signing"><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:X509Data><ds:X509Certificate>{der}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>"#
        )
    };
    let keys: String = certificates.iter().map(key).collect();
    let sso = entity_id.replace("/metadata", "/sso");
    format!(
        r#"<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="{entity_id}"><md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">{keys}<md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="{sso}"/></md:IDPSSODescriptor></md:EntityDescriptor>"#
    )
}

/// A connection of an organization, with the provider behind it.
pub struct Provider {
    pub connection: Uuid,
    pub entity_id: String,
    base: String,
    org: String,
}

/// What the provider says about somebody.
#[derive(Clone, Debug)]
pub struct Claim {
    pub subject: String,
    pub email: String,
    pub name: String,
    pub groups: Vec<String>,
    pub session_index: String,
    pub session_ends: Option<Timestamp>,
    /// The id of the request; none: nobody asked.
    pub in_response_to: Option<String>,
    pub assertion_id: String,
    pub audience: Option<String>,
    pub recipient: Option<String>,
    pub made: Timestamp,
}

impl Claim {
    /// Of somebody with this subject and address.
    pub fn of(subject: &str, email: &str) -> Self {
        Self {
            subject: subject.into(),
            email: email.into(),
            name: "Nora Newcomer".into(),
            groups: vec![],
            session_index: format!("_s{}", Chance.id().simple()),
            session_ends: None,
            in_response_to: None,
            assertion_id: format!("_a{}", Chance.id().simple()),
            audience: None,
            recipient: None,
            made: Clock.now(),
        }
    }

    pub fn in_groups(mut self, groups: &[&str]) -> Self {
        self.groups = groups.iter().map(|one| (*one).to_owned()).collect();
        self
    }

    pub fn answering(mut self, request: &str) -> Self {
        self.in_response_to = Some(request.to_owned());
        self
    }
}

fn time(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

impl Provider {
    /// Connects an organization, for everyone of its domain `{slug}.example`, which it has proven.
    pub async fn of(app: &App, organization: &Organization) -> Self {
        Self::with(app, organization, |_| {}).await
    }

    /// The same with other settings.
    pub async fn with(app: &App, organization: &Organization, change: impl FnOnce(&mut Settings)) -> Self {
        let entity_id = format!("https://idp.{}.example/metadata", organization.slug);
        let mut settings = Settings {
            entity_id: entity_id.clone(),
            sso_url: format!("https://idp.{}.example/sso", organization.slug),
            certificates: vec![TrustedCertificate {
                der: key().certificate().base64(),
                origin: Origin::Hand,
                added_at: Clock.now(),
                gone_since: None,
            }],
            attributes: Attributes {
                email: "email".into(),
                name: "name".into(),
                groups: "groups".into(),
                ..Attributes::default()
            },
            ..Settings::default()
        };
        change(&mut settings);
        let mut tx = app.transaction().await;
        let org = organization.proven(&mut tx).await;
        let author = Author::system("The tests", Clock.now());
        let id = Connection::begin(&mut tx, org, "generic", "Test provider", &settings, &author)
            .await
            .expect("a connection");
        tx.commit().await.expect("a commit");
        let this = Self {
            connection: id.uuid(),
            entity_id,
            base: app.base.clone(),
            org: organization.slug.clone(),
        };
        app.execute(
            "UPDATE connections SET status = 'active', stage = 'everyone' WHERE id = $1",
            &[&id.uuid()],
        )
        .await;
        proves(app, organization, &format!("{}.example", organization.slug)).await;
        this
    }

    /// The provider behind a connection that was begun by the pages.
    pub fn behind(app: &App, organization: &Organization, connection: Uuid) -> Self {
        Self {
            connection,
            entity_id: format!("https://idp.{}.example/metadata", organization.slug),
            base: app.base.clone(),
            org: organization.slug.clone(),
        }
    }

    /// Its metadata, as it publishes it.
    pub fn metadata(&self) -> String {
        metadata(&self.entity_id, &[&key().certificate().base64()])
    }

    /// The fingerprint of its certificate.
    pub fn fingerprint(&self) -> String {
        key().certificate().fingerprint()
    }

    /// A page of the connection in its organization: `provider.page("/metadata")`.
    pub fn page(&self, rest: &str) -> String {
        format!("/o/{}/identity-providers/{}{rest}", self.org, self.connection)
    }

    /// A path of the connection: `provider.path("acs")`.
    pub fn path(&self, end: &str) -> String {
        format!("/sso/saml/{}/{end}", self.connection)
    }

    fn url(&self, end: &str) -> String {
        format!("{}{}", self.base, self.path(end))
    }

    /// The person begins to sign in: the id of the request with which they arrive at the provider.
    pub async fn receives(&self, person: &Person) -> String {
        let answer = person.asks(Method::GET, &self.path("start"), &[], "").await;
        request_id(&answer)
    }

    /// The answer to a request, as the field of a form.
    pub fn says(&self, claim: &Claim) -> String {
        STANDARD.encode(sign(&self.document(claim), key()))
    }

    /// The same, signed by somebody else.
    pub fn forges(&self, claim: &Claim, key: &KeyPair) -> String {
        STANDARD.encode(sign(&self.document(claim), key))
    }

    /// The same, with the assertion encrypted for this certificate (DER in base64).
    pub fn encrypts(&self, claim: &Claim, to: &str) -> String {
        let signed = sign(&self.document(claim), key());
        let (before, rest) = signed.split_once("<saml:Assertion ").expect("an assertion");
        let (assertion, after) = rest.split_once("</saml:Assertion>").expect("its end");
        // It has to be whole without the response around it.
        let assertion = format!(
            r#"<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" {assertion}</saml:Assertion>"#
        );
        STANDARD.encode(format!("{before}{}{after}", encrypted(&assertion, to)))
    }

    fn document(&self, claim: &Claim) -> String {
        let acs = claim.recipient.clone().unwrap_or_else(|| self.url("acs"));
        let audience = claim.audience.clone().unwrap_or_else(|| self.url("metadata"));
        let (now, later) = (time(claim.made), time(claim.made + SignedDuration::from_mins(5)));
        let answers = claim
            .in_response_to
            .as_ref()
            .map_or(String::new(), |id| format!(" InResponseTo=\"{id}\""));
        let ends = claim
            .session_ends
            .map_or(String::new(), |end| format!(" SessionNotOnOrAfter=\"{}\"", time(end)));
        let groups: String = claim
            .groups
            .iter()
            .map(|group| format!("<saml:AttributeValue>{group}</saml:AttributeValue>"))
            .collect();
        let groups = match groups.as_str() {
            "" => String::new(),
            values => format!("<saml:Attribute Name=\"groups\">{values}</saml:Attribute>"),
        };
        let (id, issuer) = (&claim.assertion_id, &self.entity_id);
        let template = template(id);
        let Claim {
            subject,
            email,
            name,
            session_index,
            ..
        } = claim;
        format!(
            r#"<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_r{id}" Version="2.0" IssueInstant="{now}" Destination="{acs}"{answers}><saml:Issuer>{issuer}</saml:Issuer><samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status><saml:Assertion ID="{id}" Version="2.0" IssueInstant="{now}"><saml:Issuer>{issuer}</saml:Issuer>{template}<saml:Subject><saml:NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:persistent">{subject}</saml:NameID><saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><saml:SubjectConfirmationData Recipient="{acs}" NotOnOrAfter="{later}"{answers}/></saml:SubjectConfirmation></saml:Subject><saml:Conditions NotBefore="{now}" NotOnOrAfter="{later}"><saml:AudienceRestriction><saml:Audience>{audience}</saml:Audience></saml:AudienceRestriction></saml:Conditions><saml:AuthnStatement AuthnInstant="{now}" SessionIndex="{session_index}"{ends}><saml:AuthnContext><saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:Password</saml:AuthnContextClassRef></saml:AuthnContext></saml:AuthnStatement><saml:AttributeStatement><saml:Attribute Name="email"><saml:AttributeValue>{email}</saml:AttributeValue></saml:Attribute><saml:Attribute Name="name"><saml:AttributeValue>{name}</saml:AttributeValue></saml:Attribute>{groups}</saml:AttributeStatement></saml:Assertion></samlp:Response>"#
        )
    }

    /// The person brings an answer, as the provider's page makes their browser do it.
    pub async fn sends(&self, person: &Person, field: &str) -> Answer {
        let headers = [
            ("content-type", "application/x-www-form-urlencoded"),
            ("sec-fetch-site", "cross-site"),
            ("origin", "https://idp.example"),
        ];
        let body = encoded(&[("SAMLResponse", field)]);
        person.asks(Method::POST, &self.path("acs"), &headers, body).await
    }

    /// The whole way: they begin, the provider says this of them, and they arrive.
    pub async fn signs_in(&self, person: &Person, claim: Claim) -> Page {
        let answer = self.tries(person, claim).await;
        assert_eq!(answer.status, 303, "not signed in: {}", answer.text());
        person.get(answer.header("location")).await
    }

    /// The same, and what came of it.
    pub async fn tries(&self, person: &Person, claim: Claim) -> Answer {
        let request = self.receives(person).await;
        let field = self.says(&claim.answering(&request));
        self.sends(person, &field).await
    }

    /// The reason of the newest attempt; empty: it passed.
    pub async fn last_reason(&self, app: &App) -> String {
        app.value(
            "SELECT reason FROM sso_attempts WHERE connection_id = $1 ORDER BY at DESC, id DESC LIMIT 1",
            &[&self.connection],
        )
        .await
    }

    /// What groups bring.
    pub async fn maps(&self, app: &App, group: &str, role: &str) {
        app.execute(
            "INSERT INTO connection_roles (organization_id, id, connection_id, group_name, role_id, created_at)
             SELECT c.organization_id, gen_random_uuid(), c.id, $2, r.id, now()
               FROM connections c JOIN roles r ON r.organization_id = c.organization_id WHERE c.id = $1 AND r.key = $3",
            &[&self.connection, &group, &role],
        )
        .await;
    }

    /// The first page of the organization.
    pub fn home(&self) -> String {
        format!("/o/{}", self.org)
    }

    /// A signed request to end sessions, as the field of a form.
    pub fn asks_to_end(&self, subject: &str, index: &str) -> String {
        self.asks_to_end_at(self, key(), (subject, index))
    }

    /// The same, made out to the address of this connection, and signed with this key. Whose: subject and index.
    pub fn asks_to_end_at(&self, at: &Self, key: &KeyPair, (subject, index): (&str, &str)) -> String {
        let slo = at.url("slo");
        let (id, now) = (format!("_l{}", Chance.id().simple()), time(Clock.now()));
        let issuer = &self.entity_id;
        let xml = format!(
            r#"<samlp:LogoutRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="{id}" Version="2.0" IssueInstant="{now}" Destination="{slo}"><saml:Issuer>{issuer}</saml:Issuer>{}<saml:NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:persistent">{subject}</saml:NameID><samlp:SessionIndex>{index}</samlp:SessionIndex></samlp:LogoutRequest>"#,
            template(&id)
        );
        STANDARD.encode(sign(&xml, key))
    }
}

/// An organization proves a domain.
pub async fn proves(app: &App, organization: &Organization, domain: &str) {
    app.execute(
        "INSERT INTO domains (organization_id, id, name, token, status, proven_at, checked_at, created_at)
         VALUES ($1, gen_random_uuid(), $2, 'token', 'proven', now(), now(), now())
         ON CONFLICT (organization_id, name) DO NOTHING",
        &[&organization.id, &domain],
    )
    .await;
}

/// The id of the request in a redirect to the provider.
pub fn request_id(answer: &Answer) -> String {
    assert_eq!(answer.status, 303, "not sent to the provider: {}", answer.text());
    id_in(answer.header("location"))
}

/// The same where a page leads on by itself, as it does after a form.
pub fn request_behind(answer: &Answer) -> String {
    let html = scraper::Html::parse_document(&answer.text());
    let link = scraper::Selector::parse("main a[rel='noreferrer']").expect("a selector");
    let link = html.select(&link).next();
    let link = link.unwrap_or_else(|| panic!("not sent to the provider ({}): {}", answer.status, answer.text()));
    id_in(link.attr("href").expect("an address"))
}

fn id_in(url: &str) -> String {
    let xml = message_in(&Url::parse(url).expect("an address"));
    let id = xml.split("ID=\"").nth(1).expect("an id");
    id.split('"').next().expect("an id").to_owned()
}

/// The message in an address of the Redirect binding.
pub fn message_in(url: &Url) -> String {
    let packed = url
        .query_pairs()
        .find(|(name, _)| name.starts_with("SAML"))
        .expect("a message")
        .1;
    let packed = STANDARD.decode(packed.as_bytes()).expect("base64");
    let mut xml = String::new();
    flate2::read::DeflateDecoder::new(&packed[..])
        .read_to_string(&mut xml)
        .expect("DEFLATE");
    xml
}

/// An empty signature over the element of this id.
fn template(id: &str) -> String {
    format!(
        r##"<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:SignedInfo><ds:CanonicalizationMethod Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/><ds:SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"/><ds:Reference URI="#{id}"><ds:Transforms><ds:Transform Algorithm="http://www.w3.org/2000/09/xmldsig#enveloped-signature"/><ds:Transform Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/></ds:Transforms><ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/><ds:DigestValue></ds:DigestValue></ds:Reference></ds:SignedInfo><ds:SignatureValue></ds:SignatureValue></ds:Signature>"##
    )
}

/// An assertion that only the key of this certificate (DER in base64) opens.
fn encrypted(assertion: &str, to: &str) -> String {
    let (cipher, transport) = (
        "http://www.w3.org/2009/xmlenc11#aes256-gcm",
        "http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p",
    );
    let aes = bergshamra_crypto::cipher::from_uri(cipher).expect("AES");
    let key = Chance.bytes::<32>();
    let content = aes.encrypt(&key, assertion.as_bytes()).expect("it encrypts");
    let certificate = STANDARD.decode(to).expect("base64");
    let public = loader::load_x509_cert_der(&certificate).expect("a certificate");
    let public = public.to_signing_key().expect("a key").expect("a key");
    let rsa = bergshamra_crypto::keytransport::from_uri(transport).expect("RSA-OAEP");
    let (key, content) = (
        STANDARD.encode(rsa.encrypt(&public, &key).expect("it encrypts")),
        STANDARD.encode(content),
    );
    format!(
        r#"<saml:EncryptedAssertion><xenc:EncryptedData xmlns:xenc="http://www.w3.org/2001/04/xmlenc#" Type="http://www.w3.org/2001/04/xmlenc#Element"><xenc:EncryptionMethod Algorithm="{cipher}"/><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><xenc:EncryptedKey><xenc:EncryptionMethod Algorithm="{transport}"/><xenc:CipherData><xenc:CipherValue>{key}</xenc:CipherValue></xenc:CipherData></xenc:EncryptedKey></ds:KeyInfo><xenc:CipherData><xenc:CipherValue>{content}</xenc:CipherValue></xenc:CipherData></xenc:EncryptedData></saml:EncryptedAssertion>"#
    )
}

fn pem(pair: &KeyPair) -> String {
    format!(
        "-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n",
        STANDARD
            .encode(pair.private_der())
            .as_bytes()
            .chunks(64)
            .map(|line| String::from_utf8_lossy(line).into_owned())
            .collect::<Vec<_>>()
            .join("\n")
    )
}

fn sign(xml: &str, pair: &KeyPair) -> String {
    let mut keys = KeysManager::new();
    keys.add_key(loader::load_pem_auto(pem(pair).as_bytes(), None).expect("a key"));
    bergshamra_dsig::sign::sign(&DsigContext::new(keys), xml).expect("a signature")
}

impl Organization {
    /// Its id, for the functions of the crate.
    pub async fn proven(&self, tx: &mut tenantry::database::Tx) -> OrgId {
        use diesel::prelude::*;
        use diesel_async::RunQueryDsl;
        use tenantry::schema::organizations::dsl;
        dsl::organizations
            .filter(dsl::id.eq(self.id))
            .select(dsl::id)
            .first(tx)
            .await
            .expect("it exists")
    }
}
