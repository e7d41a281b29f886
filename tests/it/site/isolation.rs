//! Ids of another organization: for every route that takes one the answer is 404, and nothing changes.

use super::town::{Ids, Town};
use reqwest::Method;
use tenantry::routes;
use tenantry::web::table::Entry;

/// A body that would do something if the id were right: whatever the forms of the portal ask for.
const BODY: &str = "role=member&role=owner&name=Renamed&description=x&reason=because&confirmation=acme&email=x%40example.com\
    &emails=x%40example.com&slug=renamed&status=suspended&expires_in_days=7&permission=members.view&locale=en&time_zone=UTC\
    &stage=test&version=1&password=on";

fn takes_ids(entry: &Entry) -> bool {
    // The catalogue of permissions is the vendor's, kinds of mail are the program's: their names mean the same everywhere.
    let ids = entry
        .path
        .replace("{permission}", "")
        .replace("{kind}", "")
        .matches('{')
        .count();
    entry.path.starts_with("/o/{org}/") && ids > 1
}

#[tokio::test]
async fn an_id_of_another_organization_is_not_found_and_nothing_changes() {
    let town = Town::build().await;
    let before = (town.rows_of(&town.acme).await, town.rows_of(&town.globex).await);
    for entry in routes::table().entries().iter().filter(|entry| takes_ids(entry)) {
        for person in [town.person("owner"), town.person("staff admin")] {
            let address = town.address(entry.path, "acme", Ids::Of(&town.globex)).await;
            let method: Method = entry.method.as_str().parse().expect("a method");
            let headers = [("content-type", "application/x-www-form-urlencoded")];
            let answer = person
                .asks(
                    method,
                    &address,
                    &headers,
                    if entry.method == "POST" { BODY } else { "" },
                )
                .await;
            assert_eq!(
                answer.status, 404,
                "{} {} for {}",
                entry.method, entry.path, person.name
            );
            assert!(
                !answer.text().contains("Globex"),
                "{} tells a neighbour's name",
                entry.path
            );
        }
    }
    assert_eq!(before.0, town.rows_of(&town.acme).await);
    assert_eq!(before.1, town.rows_of(&town.globex).await);
}

#[tokio::test]
async fn an_id_that_is_none_is_not_found() {
    let town = Town::build().await;
    for entry in routes::table()
        .entries()
        .iter()
        .filter(|entry| entry.path.contains("/{") && !entry.path.ends_with("{org}"))
    {
        for nonsense in [
            "0",
            "not-an-id",
            "%00",
            "%ff",
            "..%2f..%2fetc",
            "00000000-0000-0000-0000-000000000000",
        ] {
            let mut address = entry.path.replace("{org}", "acme");
            while let (Some(start), Some(end)) = (address.find('{'), address.find('}')) {
                address.replace_range(start..=end, nonsense);
            }
            let person = town.who_may(entry);
            if !address.contains(nonsense) || entry.path.contains("{kind}") {
                continue;
            }
            let method: Method = entry.method.as_str().parse().expect("a method");
            let answer = person.asks(method, &address, &[], "").await;
            let is_token = entry.path.contains("{token}");
            assert!(
                [400, 404].contains(&answer.status) || (is_token && answer.status < 500),
                "{} {address}: {}",
                entry.method,
                answer.status
            );
        }
    }
}

#[tokio::test]
async fn odd_slugs_are_not_found() {
    let town = Town::build().await;
    let alice = town.person("owner");
    for slug in [
        "ACME",
        "acme%20",
        "%61cme%00",
        "acme'--",
        "%ff%fe",
        "..",
        &"a".repeat(5_000),
        "acme/../globex",
    ] {
        let answer = alice.asks(Method::GET, &format!("/o/{slug}/members"), &[], "").await;
        assert!([400, 404].contains(&answer.status), "{slug}: {}", answer.status);
    }
}
