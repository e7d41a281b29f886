//! The portal as an organization has it, and an identity provider that it connects by the pages.

use super::tom;
use crate::support::page::Answer;
use crate::support::peers::{Options, Peer, Product, Sent, Told, User};
use crate::support::provider::proves;
use crate::support::{App, Page, Person};
use reqwest::{Method, Url};

/// Acme, whose owner Alice has described her provider, and whose provider knows the portal.
pub struct Office {
    pub app: App,
    pub alice: Person,
    pub peer: Peer,
    /// The pages of the connection.
    pub base: String,
    /// Where it begins and ends: `/sso/saml/{id}`.
    pub protocol: String,
}

impl Office {
    /// `names`: how the provider calls mail address, given name and surname.
    pub async fn of(product: Product, guide: &str, names: [&str; 3]) -> Self {
        Self::with(product, guide, names, Options::default()).await
    }

    /// The same with a provider that is set up in another way.
    pub async fn with(product: Product, guide: &str, names: [&str; 3], options: Options) -> Self {
        let people = [tom(), nora()];
        let peer = product.start(&people, options).await;
        let app = App::start_with(&[], &[("TENANTRY_PRIVATE_HOSTS", &host(&peer))]).await;
        let (acme, alice) = app.organization("Acme", "Alice").await;
        proves(&app, &acme, "acme.example").await;
        let page = alice.get("/o/acme/identity-providers/new").await;
        let page = page.submit("/identity-providers", &[("guide", guide)]).await;
        let base = page.is_fine().path().replace("/values", "");
        let id = base.rsplit('/').next().expect("an id").to_owned();
        let this = Self {
            app,
            alice,
            peer,
            base,
            protocol: format!("/sso/saml/{id}"),
        };
        this.describe(names).await;
        this
    }

    async fn describe(&self, [email, first_name, last_name]: [&str; 3]) {
        self.makes_itself_known().await;
        self.reads_metadata().await.is_fine().sees(&self.peer.metadata_url());
        let page = self.alice.get(&format!("{}/attributes", self.base)).await;
        let fields = [
            ("subject", ""),
            ("email", email),
            ("first_name", first_name),
            ("last_name", last_name),
            ("groups", "groups"),
        ];
        page.submit("/attributes", &fields).await.is_fine();
    }

    /// The provider's administrator takes over our metadata.
    async fn makes_itself_known(&self) {
        let metadata = format!("{}/metadata", self.protocol);
        self.peer.trust(&self.app.visitor().get(&metadata).await.html());
    }

    /// Alice demands encrypted assertions, and gives the provider our metadata, in which the key for that is now.
    pub async fn demands_encryption(&self) {
        let page = self.alice.get(&format!("{}/options", self.base)).await;
        page.submit("/options", &[("require_encrypted", "on")]).await.is_fine();
        self.makes_itself_known().await;
    }

    /// Alice gives the address of the provider's metadata.
    pub async fn reads_metadata(&self) -> Page {
        let page = self.alice.get(&format!("{}/metadata?by=url", self.base)).await;
        page.submit("/metadata", &[("metadata_url", &self.peer.metadata_url())])
            .await
    }

    /// Alice runs the test, and is Tom at the provider: the page of the result.
    pub async fn tests(&self) -> Page {
        let form = [("content-type", "application/x-www-form-urlencoded")];
        let path = format!("{}/tests", self.base);
        let answer = self.alice.asks(Method::POST, &path, &form, "").await;
        let start = link_in(&answer);
        let answer = self.brings(&self.alice, &start, &tom()).await;
        self.alice.get(answer.header("location")).await
    }

    /// Somebody begins with our address of the connection, and signs in at the provider.
    pub async fn signs_in(&self, person: &Person, user: &User) -> Page {
        let start = format!("{}/start", self.protocol);
        let answer = person.asks(Method::GET, &start, &[], "").await;
        assert_eq!(answer.status, 303, "{}", answer.text());
        let answer = self.brings(person, answer.header("location"), user).await;
        person.get(answer.header("location")).await
    }

    async fn brings(&self, person: &Person, start: &str, user: &User) -> Answer {
        let carried = self.peer.visitor().signs_in(&Sent::redirect(start), user).await;
        let carried = carried.unwrap_or_else(|Told { status, text }| panic!("{status}: {text}"));
        let body = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(&carried.fields)
            .finish();
        let headers = [
            ("content-type", "application/x-www-form-urlencoded"),
            ("sec-fetch-site", "cross-site"),
        ];
        let answer = person.asks(Method::POST, &carried.url, &headers, body).await;
        assert_eq!(answer.status, 303, "{}", answer.text());
        answer
    }

    /// Alice switches on what was tested, for everyone at once.
    pub async fn opens_for_everyone(&self) {
        let page = self.alice.get(&format!("{}/activation", self.base)).await;
        page.submit("/activation", &[]).await.is_fine();
        let stage = format!("{}/stage", self.base);
        self.alice.post(&stage, &[("stage", "everyone")]).await.is_fine();
    }

    /// The whole way of a provider without mistakes: tested, on, for everyone; and Nora comes in for the first time.
    pub async fn works_for_everyone(&self) {
        self.tests().await.sees("Everything is right").sees("tom@acme.example");
        self.opens_for_everyone().await;
        let page = self.signs_in(&self.app.visitor(), &nora()).await;
        page.is_fine().is_at("/o/acme");
        let name: String = self
            .app
            .value("SELECT name FROM users WHERE email = 'nora@acme.example'", &[])
            .await;
        assert_eq!(name, "Nora Newman");
    }
}

/// Somebody whom the provider knows, and the portal does not yet.
pub fn nora() -> User {
    User::of("Nora Newman", "acme.example")
}

/// Where a provider listens, as `TENANTRY_PRIVATE_HOSTS` has it.
pub fn host(peer: &Peer) -> String {
    let url = Url::parse(&peer.metadata_url()).expect("an address");
    let host = url.host_str().expect("a host");
    format!("{host}:{}", url.port().expect("a port"))
}

/// Where a page leads on by itself.
fn link_in(answer: &Answer) -> String {
    let html = scraper::Html::parse_document(&answer.text());
    let link = scraper::Selector::parse("main a[rel='noreferrer']").expect("a selector");
    let link = html.select(&link).next().and_then(|link| link.attr("href"));
    link.unwrap_or_else(|| panic!("no way on ({}): {}", answer.status, answer.text()))
        .to_owned()
}
