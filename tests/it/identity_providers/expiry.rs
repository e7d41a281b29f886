//! When certificates end: the date and the days, in the wizard and on the connection's page.

use super::{acme, begins, pastes};
use crate::support::Page;
use crate::support::provider::{self, metadata};
use jiff::{SignedDuration, Timestamp};
use tenantry::clock::Clock;
use tenantry::saml::{Certificate, KeyPair};

/// A key pair whose certificate ends an hour before so many days are over.
fn ending_in(days: i64) -> KeyPair {
    let usual = provider::key().certificate();
    let lasts = usual.not_after().duration_since(usual.not_before());
    let left = SignedDuration::from_hours(24 * days - 1);
    KeyPair::generate("provider", Clock.now() - lasts + left).expect("a key pair")
}

/// The state and the dates of a certificate, as a page shows them to people and to machines.
fn tells(page: &Page, certificate: &Certificate, state: &str) {
    let day = |at: Timestamp| at.strftime("%-d %B %Y").to_string();
    let (from, until) = (certificate.not_before(), certificate.not_after());
    let rows = page.all("li.item");
    let row = rows.iter().find(|row| row.contains(&certificate.fingerprint()));
    let row = row.unwrap_or_else(|| panic!("{} in {rows:?}", certificate.fingerprint()));
    for words in [
        state.to_owned(),
        format!("Valid until {}", day(until)),
        format!("Valid from {}", day(from)),
    ] {
        assert!(row.contains(&words), "{words} in {row}");
    }
    let machine = until.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    assert!(page.attributes("time", "datetime").contains(&machine), "{machine}");
}

#[tokio::test]
async fn what_is_brought_shows_until_when_it_is_valid() {
    let (app, acme, alice) = acme().await;
    for (days, state, warning) in [
        (400, "Valid ", ""),
        (61, "Valid ", ""),
        (60, "Ends in 60 days", "The provider’s certificate ends in 60 days"),
        (12, "Ends in 12 days", "The provider’s certificate ends in 12 days"),
        (1, "Ends in one day", "The provider’s certificate ends in one day"),
    ] {
        let pair = ending_in(days);
        let certificate = pair.certificate();
        let provider = begins(&app, &acme, &alice).await;
        let brought = metadata(&provider.entity_id, &[&certificate.base64()]);
        let page = pastes(&alice, &provider.page(""), &brought).await;
        page.is_fine().is_at(&provider.page("/metadata"));
        tells(&page, certificate, state);
        let page = alice.get(&provider.page("")).await;
        tells(&page, certificate, state);
        match warning {
            "" => page.does_not_see("The provider’s certificate ends"),
            warning => page.sees(warning),
        };
    }
}

#[tokio::test]
async fn one_that_has_ended_says_so_and_one_that_lasts_beside_it_is_enough() {
    let (mut app, acme, alice) = acme().await;
    let (short, long) = (ending_in(1), ending_in(90));
    let (first, second) = (short.certificate().base64(), long.certificate().base64());
    let brings = async |certificates: &[&str]| {
        let provider = begins(&app, &acme, &alice).await;
        let brought = metadata(&provider.entity_id, certificates);
        pastes(&alice, &provider.page(""), &brought).await.is_fine();
        provider
    };
    let provider = brings(&[&first]).await;
    let other = brings(&[&first, &second]).await;
    app.jump("2d", false).await;

    for path in [provider.page("/metadata"), provider.page("")] {
        tells(&alice.get(&path).await, short.certificate(), "Ended");
    }
    alice
        .get(&provider.page(""))
        .await
        .sees("The provider’s certificate has ended: nobody can sign in");
    for path in [other.page("/metadata"), other.page("")] {
        let page = alice.get(&path).await;
        tells(&page, short.certificate(), "Ended");
        tells(&page, long.certificate(), "Valid ");
        page.does_not_see("The provider’s certificate");
    }
}
