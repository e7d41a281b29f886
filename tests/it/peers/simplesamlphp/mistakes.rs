//! Ten mistakes that one makes with this provider. Somebody who runs the test in the browser reads first, in one sentence,
//! what is wrong, and how to put it right.

use super::NAMES;
use crate::peers::portal::Office;
use crate::peers::tom;
use crate::support::browser::Browser;
use crate::support::peers::{Mistake, SimpleSaml};
use jiff::{SignedDuration, Timestamp};
use std::time::Duration;
use tenantry::clock::Clock;

/// What is done wrong, what the result says of it, and a part of how to put it right.
const MISTAKES: [(Mistake, &str, &str); 8] = [
    (
        Mistake::WrongAudience,
        "The assertion is meant for another service.",
        "set the name of the entry to http",
    ),
    (
        Mistake::OtherKey,
        "The answer is signed with a key that this connection does not know.",
        "Take the metadata from Federation",
    ),
    (
        Mistake::MissingNameId,
        "The assertion does not name anybody (NameID).",
        "simplesaml.nameidattribute",
    ),
    (
        Mistake::MissingMail,
        "No mail address came, or not under the name that is mapped.",
        "Let the authentication source send the attribute",
    ),
    (
        Mistake::ForeignDomain,
        "The mail address is outside the organization's proven domains.",
        "Or prove that domain under Domains.",
    ),
    (
        Mistake::Unsigned,
        "Neither the response nor the assertion is signed.",
        "saml20.sign.assertion",
    ),
    (
        Mistake::WrongAcs,
        "The response was sent to another address.",
        "AssertionConsumerService to http",
    ),
    (
        Mistake::WrongEntityId,
        "The answer was made by another identity provider than this connection's.",
        "read it in here again",
    ),
];

/// By how many seconds the provider's clock is ahead, and what the result says of it.
const CLOCKS: [(i64, &str); 2] = [
    (
        900,
        "The assertion is not valid yet: the provider's clock is ahead of ours.",
    ),
    (
        -900,
        "The assertion is no longer valid: it is too old, or the provider's clock is behind ours.",
    ),
];

/// Alice in front of her browser, with a connection that is described.
struct Console {
    office: Office,
    browser: Browser,
}

impl Console {
    async fn opens() -> Self {
        let office = Office::of(SimpleSaml, "simplesamlphp", NAMES).await;
        let browser = Browser::open(&office.app.base).await;
        browser.is_signed_in_as(&office.alice).await;
        let this = Self { office, browser };
        this.begins_a_test().await;
        this.office.peer.lets_in(&this.browser, &tom()).await;
        this.passes().await;
        this
    }

    async fn goes_to(&self, step: &str) -> &Browser {
        self.browser.goes_to(&format!("{}/{step}", self.office.base)).await
    }

    async fn begins_a_test(&self) {
        self.goes_to("test").await.presses("Run the test").await;
    }

    /// The test's result says this first, and how to put it right.
    async fn is_told(&self, mistake: &str, sentence: &str, fix: &str) {
        self.begins_a_test().await;
        self.browser.element(".check").await;
        let heading = self.words("h1").await;
        assert_eq!(heading, sentence, "{mistake}");
        // The first check of the page is the one that failed; what else failed is put right by the same change.
        let first = self.words(".check").await;
        assert!(first.starts_with(sentence) && first.contains(fix), "{mistake}: {first}");
        let fixes = self
            .browser
            .evaluates("return document.querySelectorAll('.check-fix').length")
            .await;
        assert_eq!(fixes, 1, "{mistake}");
        self.browser.does_not_see("Everything is right").await;
    }

    async fn words(&self, selector: &str) -> String {
        let element = self.browser.element(selector).await;
        element.text().await.expect("words")
    }

    async fn passes(&self) {
        self.browser
            .sees("Everything is right")
            .await
            .sees("tom@acme.example")
            .await;
    }

    async fn reads_metadata(&self) -> &Browser {
        self.goes_to("metadata").await;
        self.reads_it().await
    }

    /// On the page of the metadata.
    async fn reads_it(&self) -> &Browser {
        self.browser
            .fills("metadata_url", &self.office.peer.metadata_url())
            .await;
        self.browser.presses("Read it").await
    }
}

#[tokio::test]
async fn nine_mistakes_are_named_with_their_fixes_in_browser() {
    let mut console = Console::opens().await;
    for (mistake, sentence, fix) in MISTAKES {
        console.office.peer.makes(&[mistake]);
        console.is_told(&format!("{mistake:?}"), sentence, fix).await;
    }
    console.office.peer.makes(&[]);
    for (shift, sentence) in CLOCKS {
        console.office.peer.change(|options| options.clock_shift = shift);
        console
            .is_told(&format!("clock{shift}"), sentence, "follow a time server (NTP)")
            .await;
    }
    console.office.peer.change(|options| options.clock_shift = 0);
    console.browser.presses("Run the test again").await;
    console.passes().await;
}

/// It is taken in while it is valid; once it has ended the test names it, and it is not taken in again.
#[tokio::test]
async fn a_certificate_that_ends_is_named_with_its_fix_in_browser() {
    let console = Console::opens().await;
    let end = Clock.now() + SignedDuration::from_secs(20);
    console.office.peer.certifies_until(end);
    console.reads_metadata().await.sees("Compare what we understood").await;
    has_passed(end).await;
    console
        .is_told(
            "an expired certificate",
            "The certificate with which the answer is signed has expired.",
            "Make a new certificate",
        )
        .await;
    // From the result straight to where a new certificate is read in.
    console.browser.presses("Read the metadata again").await;
    console
        .reads_it()
        .await
        .sees("Make a new certificate at the provider, and bring that one")
        .await;
    console
        .office
        .peer
        .certifies_until(end + SignedDuration::from_hours(24 * 365));
    console.reads_metadata().await.sees("Compare what we understood").await;
    console.begins_a_test().await;
    console.passes().await;
}

async fn has_passed(moment: Timestamp) {
    while Clock.now() <= moment {
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}
