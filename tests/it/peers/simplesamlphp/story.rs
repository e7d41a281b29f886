//! An organization connects SimpleSAMLphp in the browser, as somebody does who knows only that: from the tile to
//! enforced sign-in.

use crate::peers::portal::host;
use crate::support::browser::Browser;
use crate::support::dns::Dns;
use crate::support::peers::{Mistake, Options, Peer, SimpleSaml, User};
use crate::support::{App, Organization, PASSWORD, Person};

struct Story {
    app: App,
    dns: Dns,
    peer: Peer,
    alice: Person,
    bob: Person,
    acme: Organization,
    browser: Browser,
    base: String,
}

fn alice_there() -> User {
    User::of("Alice Archer", "acme.example").in_groups(&["admins"])
}

fn nora() -> User {
    User::of("Nora Newman", "acme.example").in_groups(&["everybody"])
}

impl Story {
    async fn begins() -> Self {
        let peer = SimpleSaml.start(&[alice_there(), nora()], Options::default()).await;
        let dns = Dns::start();
        let env = [
            ("TENANTRY_DNS_RESOLVER", dns.address()),
            ("TENANTRY_PRIVATE_HOSTS", host(&peer)),
        ];
        let env = [0, 1].map(|n: usize| (env[n].0, env[n].1.as_str()));
        let app = App::start_with(&[], &env).await;
        let (acme, alice) = app.organization("Acme", "Alice").await;
        let bob = acme.member("Bob", "admin").await;
        let browser = Browser::open(&app.base).await;
        browser.is_signed_in_as(&alice).await;
        Self {
            app,
            dns,
            peer,
            alice,
            bob,
            acme,
            browser,
            base: String::new(),
        }
    }

    async fn opens(&self, rest: &str) -> &Browser {
        self.browser.goes_to(&format!("{}{rest}", self.base)).await
    }

    async fn proves_the_domain(&self) {
        self.browser.goes_to("/o/acme/domains").await;
        self.browser
            .fills("name", "acme.example")
            .await
            .presses("Add the domain")
            .await;
        self.browser.sees("Not proven yet").await;
        let value = self.browser.element("code[id^='record-value-']").await;
        let value = value.text().await.expect("the record");
        self.dns.set_txt("_tenantry-challenge.acme.example", &[&value]);
        self.browser.clicks("form[action$='/checks'] button").await;
        self.browser.sees("acme.example is proven").await;
    }

    /// From the tile to the test.
    async fn describes_the_provider(&mut self) {
        self.browser.goes_to("/o/acme/identity-providers").await;
        self.browser.clicks("button[value='simplesamlphp']").await;
        self.browser.sees("metadata/saml20-sp-remote.php").await;
        self.base = self.browser.path().await.replace("/values", "");
        // What she copies into the other console.
        let id = self.base.rsplit('/').next().expect("an id").to_owned();
        let metadata = self.alice.get(&format!("/sso/saml/{id}/metadata")).await;
        self.peer.trust(&metadata.html());
        self.browser.presses("I created the app").await;
        self.browser.fills("metadata_url", &self.peer.metadata_url()).await;
        self.browser
            .presses("Read it")
            .await
            .sees("Compare what we understood")
            .await;
        self.browser.sees(&self.peer.sign_on_url()).await;
        self.browser
            .presses("This is right")
            .await
            .is_at(&format!("{}/attributes", self.base))
            .await;
    }

    async fn names_attributes_and_groups(&self) {
        for (ours, theirs) in [("email", "mail"), ("first_name", "givenName"), ("last_name", "sn")] {
            self.browser.fills(ours, theirs).await;
        }
        self.browser.presses("Save and continue").await;
        self.browser.is_at(&format!("{}/groups", self.base)).await;
        self.browser
            .fills("group", "admins")
            .await
            .chooses("role", "admin")
            .await;
        self.browser.clicks("form[action$='/groups'] .card-footer button").await;
        self.browser.sees("admins").await.presses("Continue").await;
        self.browser.is_at(&format!("{}/options", self.base)).await;
        self.browser.presses("Save and continue").await;
        self.browser.is_at(&format!("{}/test", self.base)).await;
    }

    async fn tests_and_switches_on(&mut self) {
        self.peer.makes(&[Mistake::WrongAudience]);
        self.browser.presses("Run the test").await;
        self.browser.element("input[name='password']").await;
        self.peer.lets_in(&self.browser, &alice_there()).await;
        self.browser.sees("The assertion is meant for another service.").await;
        self.browser.sees("set the name of the entry to").await;
        self.peer.makes(&[]);
        self.browser
            .presses("Run the test again")
            .await
            .sees("Everything is right")
            .await;
        self.browser.sees("alice@acme.example").await.sees("Admin").await;
        self.opens("/activation").await.presses("Switch SimpleSAMLphp on").await;
        self.browser.sees("is on. Nobody signs in through it yet").await;
    }

    async fn rolls_out(&self) {
        self.opens("/rollout").await.presses("Go to “Pilot”").await;
        self.browser.sees("at the stage “Pilot” now").await;
        self.browser.fills("emails", "nora@acme.example").await;
        self.browser
            .presses("Add to the pilot list")
            .await
            .sees("1 address added")
            .await;
        self.comes_in(&nora()).await;
        self.opens("/rollout").await.presses("Go to “Everyone”").await;
        self.browser.sees("at the stage “Everyone” now").await;
    }

    /// Somebody in a browser of their own begins with their address, and is a member.
    async fn comes_in(&self, user: &User) -> Browser {
        let browser = Browser::open(&self.app.base).await;
        let email = format!("{}@acme.example", user.name());
        browser.goes_to("/sign-in").await.fills("email", &email).await;
        browser.presses("Continue").await;
        browser.element("input[name='password'][type='password']").await;
        assert!(browser.text().await.contains("password"), "the provider's own page");
        self.peer.lets_in(&browser, user).await;
        browser.is_at("/o/acme").await;
        browser
    }

    async fn enforces(&self) -> Vec<String> {
        self.opens("/enforcement").await.fills("confirmation", "Acme").await;
        self.browser.presses("Enforce single sign-on").await;
        let codes = self.browser.element("#code-list").await.text().await.expect("codes");
        let codes: Vec<_> = codes.split_whitespace().map(str::to_owned).collect();
        assert_eq!(codes.len(), 10, "{codes:?}");
        codes
    }

    /// The password opens the account, but not the organization; a code does.
    async fn passwords_are_over(&self, code: &str) {
        let browser = Browser::open(&self.app.base).await;
        browser.goes_to("/sign-in?method=password").await;
        browser.fills("email", &self.bob.email).await.presses("Continue").await;
        browser.fills("password", PASSWORD).await.presses("Sign in").await;
        browser
            .waits_until("return location.pathname != '/sign-in/password'")
            .await;
        browser.goes_to("/o/acme/members").await.is_at("/sign-in/acme").await;
        browser.goes_to("/sign-in/acme/break-glass").await;
        for (field, value) in [
            ("email", self.bob.email.as_str()),
            ("password", PASSWORD),
            ("code", code),
        ] {
            browser.fills(field, value).await;
        }
        browser
            .clicks("form[action$='/break-glass'] button[type='submit']")
            .await;
        browser.sees("opened the organization for one hour").await;
        browser.goes_to("/o/acme/members").await.is_at("/o/acme/members").await;
    }
}

#[tokio::test]
async fn an_organization_goes_from_the_tile_to_enforced_sign_in() {
    let mut story = Story::begins().await;
    story.proves_the_domain().await;
    story.describes_the_provider().await;
    story.names_attributes_and_groups().await;
    story.tests_and_switches_on().await;
    story.rolls_out().await;
    let codes = story.enforces().await;
    let roles: i64 = story
        .app
        .value(
            "SELECT count(*) FROM members WHERE organization_id = $1 AND email = 'nora@acme.example' AND status = 'active'",
            &[&story.acme.id],
        )
        .await;
    assert_eq!(roles, 1);
    story.comes_in(&nora()).await;
    story.passwords_are_over(&codes[0]).await;
}
