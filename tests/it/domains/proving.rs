//! A domain is proven by a record in the DNS.

use super::{adds, checks, count, owns, portal, proof, proves, publishes, status_of};
use futures_util::future::join_all;

#[tokio::test]
async fn an_admin_is_led_from_a_pasted_address_to_a_proven_domain() {
    let (app, dns) = portal().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let page = adds(&alice, " https://www.Acme.EXAMPLE/contact ").await;
    page.is_fine()
        .sees("acme.example is on the list")
        .sees("_tenantry-challenge.acme.example")
        .sees("Not proven yet");
    let value = proof(&alice).await;

    checks(&alice).await.sees("acme.example does not exist in the DNS");
    dns.set_txt("acme.example", &["v=spf1 -all"]);
    checks(&alice)
        .await
        .sees("There is no TXT record at _tenantry-challenge.acme.example yet");
    dns.set_txt("_tenantry-challenge.acme.example", &["<b>hello</b>"]);
    checks(&alice).await.sees("stands another value: <b>hello</b>");
    dns.set_txt("_tenantry-challenge.acme.example", &[&format!("{value}x")]);
    checks(&alice)
        .await
        .sees("stands another value: tenantry-verification=");
    assert_eq!(status_of(&app, &acme).await, "pending");

    dns.set_txt("_tenantry-challenge.acme.example", &["something else", &value]);
    let page = checks(&alice).await;
    page.is_fine().sees("acme.example is proven").sees("Proven since");
    page.does_not_see("another value");
    checks(&alice).await.sees("is in place");
    alice
        .get(&alice.path("/audit"))
        .await
        .sees("Alice added the domain acme.example")
        .sees("Alice proved the domain acme.example");
    alice.get(&alice.path("")).await.sees("1 of 6");
}

#[tokio::test]
async fn the_record_also_counts_at_the_domain_itself() {
    let (app, dns) = portal().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    adds(&alice, "München.example")
        .await
        .sees("In its own letters: münchen.example");
    let value = proof(&alice).await;
    dns.set_txt("xn--mnchen-3ya.example", &["v=spf1 -all", &format!("\"{value}\"")]);
    checks(&alice).await.sees("is proven");
    assert_eq!(status_of(&app, &acme).await, "proven");
}

#[tokio::test]
async fn a_console_that_adds_the_domain_by_itself_is_named() {
    let (app, dns) = portal().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    adds(&alice, "acme.example").await.is_fine();
    dns.set_txt("_tenantry-challenge.acme.example.acme.example", &[&proof(&alice).await]);
    checks(&alice).await.sees("Enter only _tenantry-challenge as its name");
}

#[tokio::test]
async fn servers_that_fail_or_keep_silent_prove_nothing_and_hold_no_transaction_open() {
    let (app, dns) = portal().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    publishes(&dns, &alice, "acme.example").await;
    dns.fail("_tenantry-challenge.acme.example");
    checks(&alice).await.is_fine().sees("failed to answer");

    dns.fall_silent("_tenantry-challenge.acme.example");
    let watching = async {
        tokio::time::sleep(std::time::Duration::from_millis(1_200)).await;
        count(
            &app,
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'",
        )
        .await
    };
    let (page, waiting) = futures_util::future::join(checks(&alice), watching).await;
    page.is_fine().sees("did not answer in time");
    assert_eq!(waiting, 0);
    assert_eq!(status_of(&app, &acme).await, "pending");
    dns.recover("_tenantry-challenge.acme.example");
    checks(&alice).await.sees("is proven");
}

#[tokio::test]
async fn one_organization_at_a_time_has_proven_a_domain_and_nobody_learns_which() {
    let (app, dns) = portal().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let (globex, gina) = app.organization("Globex", "Gina").await;
    proves(&dns, &alice, "shared.example").await;

    let page = adds(&gina, "shared.example").await;
    page.is_fine()
        .does_not_see("Acme")
        .does_not_see("nother organization has proven");
    checks(&gina).await.is_fine().sees("stands another value");
    dns.set_txt("_tenantry-challenge.shared.example", &[&proof(&gina).await]);
    let page = checks(&gina).await;
    page.is_a_conflict()
        .sees("Another organization has proven shared.example");
    page.does_not_see("Acme");
    assert_eq!(status_of(&app, &globex).await, "pending");
    let refused = "SELECT count(*) FROM audit_events WHERE action = 'domain.proven' AND outcome = 'refused'";
    assert_eq!(count(&app, refused).await, 1);

    // Once it has lapsed there, it is free.
    app.execute("UPDATE domains SET status = 'lapsed' WHERE status = 'proven'", &[])
        .await;
    checks(&gina).await.sees("is proven");
    dns.set_txt("_tenantry-challenge.shared.example", &[&proof(&alice).await]);
    checks(&alice).await.is_a_conflict();
}

#[tokio::test]
async fn of_organizations_that_prove_the_same_domain_at_once_one_wins() {
    let (app, dns) = portal().await;
    let mut people = vec![];
    let mut values = vec![];
    for name in ["Acme", "Globex", "Initech", "Umbrella"] {
        let (_, owner) = app.organization(name, "Olga").await;
        adds(&owner, "shared.example").await.is_fine();
        values.push(proof(&owner).await);
        people.push(owner);
    }
    let values: Vec<&str> = values.iter().map(String::as_str).collect();
    dns.set_txt("_tenantry-challenge.shared.example", &values);
    let pages = join_all(people.iter().map(checks)).await;
    let won = pages.iter().filter(|page| page.status() == 200).count();
    let lost = pages.iter().filter(|page| page.status() == 409).count();
    assert_eq!((won, lost), (1, 3));
    let proven = "SELECT count(*) FROM domains WHERE status = 'proven'";
    assert_eq!(count(&app, proven).await, 1);
}

#[tokio::test]
async fn what_cannot_be_an_organizations_own_is_refused_with_its_reason() {
    let (app, _dns) = portal().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    for (name, sentence) in [
        ("", "Enter a domain"),
        ("*.acme.example", "Leave out the star"),
        ("192.0.2.1", "network address"),
        ("localhost", "with its ending"),
        ("acme example", "does not read as a domain"),
        ("acme.invalid", "nobody’s DNS"),
        ("alice@gmail.com", "Anybody can have an address there"),
        ("co.uk", "Anybody can register names below"),
    ] {
        let page = adds(&alice, name).await;
        page.is_refused_at("name").sees(sentence);
        assert_eq!(page.value_of("/domains", "name").as_deref(), Some(name));
    }
    assert_eq!(count(&app, "SELECT count(*) FROM domains").await, 0);
    adds(&alice, "acme.example").await.is_fine();
    adds(&alice, "ACME.example.")
        .await
        .is_refused_at("name")
        .sees("on your list already");
    assert_eq!(count(&app, "SELECT count(*) FROM domains").await, 1);
}

#[tokio::test]
async fn a_removed_domain_is_free_for_others() {
    let (app, dns) = portal().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    proves(&dns, &alice, "acme.example").await;
    let first = proof(&alice).await;
    let page = alice
        .get(&alice.path("/domains"))
        .await
        .follow("Remove acme.example")
        .await;
    page.is_fine().sees("Another organization may prove it");
    page.submit("/removal", &[])
        .await
        .is_at("/o/acme/domains")
        .sees("was removed");
    assert_eq!(count(&app, "SELECT count(*) FROM domains").await, 0);
    adds(&alice, "acme.example").await.is_fine();
    assert_ne!(proof(&alice).await, first);

    // Not where people get in only by an address of it.
    app.execute(
        "UPDATE organizations SET sso_enforced = true, password_sign_in = 'on'",
        &[],
    )
    .await;
    app.execute("UPDATE members SET password_sign_in = 'on'", &[]).await;
    app.execute("DELETE FROM domains", &[]).await;
    let id = owns(&app, &acme, "acme.example", "off").await;
    let page = alice.get(&alice.path(&format!("/domains/{id}/removal"))).await;
    page.submit("/removal", &[])
        .await
        .is_a_conflict()
        .sees("only through its identity provider");
    assert_eq!(count(&app, "SELECT count(*) FROM domains").await, 1);
}
