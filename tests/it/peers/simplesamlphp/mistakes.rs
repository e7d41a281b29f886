//! Ten mistakes that one makes with this provider. A test sign-in names each in one sentence, and says what to change.

use super::NAMES;
use crate::peers::portal::Office;
use crate::support::Page;
use crate::support::peers::Mistake;
use tenantry::saml::IdpMetadata;

/// What is done wrong, what the result says of it, and a part of how to put it right.
const MISTAKES: [(Mistake, &str, &str); 8] = [
    (
        Mistake::WrongAudience,
        "The assertion is meant for another service.",
        "set the name of the entry to http",
    ),
    (
        Mistake::OtherKey,
        "It is signed with a key that this connection does not know.",
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
        "map the name that it sends",
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

/// The first of what failed says this, and how to put it right.
#[track_caller]
fn names(page: &Page, mistake: &str, sentence: &str, fix: &str) {
    let failed = page.all(".check.tone-danger");
    let first = failed.first().unwrap_or_else(|| panic!("{mistake}: {}", page.text()));
    assert!(first.contains(sentence) && first.contains(fix), "{mistake}: {failed:?}");
    let first = page.all(".check.tone-danger .check-detail");
    assert_eq!(first[0], sentence, "{mistake}: one sentence");
    page.does_not_see("Everything is right");
}

#[tokio::test]
async fn nine_mistakes_are_named_with_their_fixes_and_right_settings_pass() {
    let mut office = Office::of(crate::support::peers::SimpleSaml, "simplesamlphp", NAMES).await;
    for (mistake, sentence, fix) in MISTAKES {
        office.peer.makes(&[mistake]);
        names(&office.tests().await, &format!("{mistake:?}"), sentence, fix);
    }
    office.peer.makes(&[]);
    for (shift, sentence) in [
        (
            900,
            "The assertion is not valid yet: the provider's clock is ahead of ours.",
        ),
        (
            -900,
            "The assertion is no longer valid: it is too old, or the provider's clock is behind ours.",
        ),
    ] {
        office.peer.change(|options| options.clock_shift = shift);
        names(
            &office.tests().await,
            "a clock that is off",
            sentence,
            "follow a time server (NTP)",
        );
    }
    office.peer.change(|options| options.clock_shift = 0);
    office
        .tests()
        .await
        .sees("Everything is right")
        .sees("tom@acme.example");
}

/// An ended certificate is not even taken in; one that ends later is named by the test.
#[tokio::test]
async fn a_certificate_that_has_ended_is_named_when_it_is_read_and_when_it_signs() {
    let mut office = Office::of(crate::support::peers::SimpleSaml, "simplesamlphp", NAMES).await;
    office.peer.makes(&[Mistake::ExpiredCertificate]);
    office
        .reads_metadata()
        .await
        .is_refused_at("metadata_url")
        .sees("Bring a certificate that is still valid: every one in this has ended");
    let ended = IdpMetadata::parse(&office.peer.metadata().await).expect("metadata");
    let ended = serde_json::json!(ended.certificates[0].base64());
    for table in ["connections", "connection_versions"] {
        let sql = format!("UPDATE {table} SET settings = jsonb_set(settings, '{{certificates,0,der}}', $1)");
        office.app.execute(&sql, &[&ended]).await;
    }
    names(
        &office.tests().await,
        "an expired certificate",
        "The certificate with which it is signed has expired.",
        "Make a new certificate",
    );
}
