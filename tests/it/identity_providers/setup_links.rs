//! Somebody in IT without an account does one task by a link, and nothing else.

use super::{FORM, acme, begins, count, describes, names_attributes, nora, pastes, runs_a_test, settings, status};
use crate::support::provider::{Claim, Provider};
use crate::support::{App, Person};
use futures_util::future::join_all;
use reqwest::Method;

/// Makes a link, for a new connection or for this one: its path.
pub(super) async fn makes_a_link(maker: &Person, target: &str) -> String {
    let page = maker.get("/o/acme/identity-providers/setup-links").await;
    let fields = [("target", target), ("expires_in_days", "7")];
    let page = page.submit("/setup-links", &fields).await;
    let address = page.is_fine().all("code#address").pop().expect("the link");
    address[address.find("/setup/").expect("a set-up link")..].to_owned()
}

#[tokio::test]
async fn it_connects_a_provider_from_the_tile_to_a_passed_test() {
    let (app, acme, alice) = acme().await;
    let link = makes_a_link(&alice, "").await;
    let ivan = app.visitor();
    ivan.get(&link).await.is_fine().sees("Alice of Acme asks you");
    let page = ivan.get(&link).await.submit("/connection", &[("guide", "saml")]).await;
    page.is_fine().is_at(&format!("{link}/values"));
    let id = app.value("SELECT id FROM connections", &[]).await;
    let provider = Provider::behind(&app, &acme, id);
    for end in ["acs", "metadata", "start", "slo"] {
        page.sees(&provider.path(end));
    }
    page.submit("/values", &[]).await.is_at(&format!("{link}/metadata"));
    pastes(&ivan, &link, &provider.metadata())
        .await
        .is_fine()
        .sees(&provider.entity_id);
    names_attributes(&ivan, &link)
        .await
        .is_fine()
        .is_at(&format!("{link}/options"));
    let page = ivan.get(&format!("{link}/options")).await;
    page.submit("/options", &[])
        .await
        .is_fine()
        .is_at(&format!("{link}/test"));
    ivan.post(&format!("{link}/finish"), &[]).await.is_a_conflict();

    let wrong = Claim::of("u-1", "nora@elsewhere.example");
    let page = runs_a_test(&ivan, &link, &provider, wrong).await;
    page.is_fine()
        .sees("outside the organization's proven domains")
        .does_not_see("Everything is right");
    let page = runs_a_test(&ivan, &link, &provider, nora()).await;
    page.is_fine().sees("Everything is right");
    assert!(page.path().starts_with(&format!("{link}/attempts/")), "{}", page.path());
    let page = ivan.get(&link).await.submit("/finish", &[]).await;
    page.is_fine().sees("Acme");
    ivan.get(&link).await.has_status(410).sees("This task is done");
    assert_eq!(
        (status(&app, &provider).await.as_str(), count(&app, "users").await),
        ("draft", 1)
    );
    alice.get("/o/acme/audit").await.sees("IT by link of Alice");
    // She sees for herself before she switches it on.
    let page = alice.get(&provider.page("/activation")).await;
    page.sees("passed a test by your IT").sees("Run the test yourself");
    assert!(!page.offers("/activation"), "the button is locked");
    alice
        .post(&provider.page("/activation"), &[])
        .await
        .is_a_conflict()
        .sees("Run it yourself too, and pass");
    assert_eq!(status(&app, &provider).await, "draft");
    let page = runs_a_test(&alice, &provider.page(""), &provider, nora()).await;
    page.is_fine().sees("Everything is right");
    let page = alice.get(&provider.page("/activation")).await;
    page.sees("passed a test by Alice")
        .submit("/activation", &[])
        .await
        .is_fine();
    assert_eq!(status(&app, &provider).await, "active");
}

#[tokio::test]
async fn its_test_stands_in_for_no_member_s_and_takes_the_place_of_none() {
    let (app, acme, alice) = acme().await;
    let provider = describes(&app, &acme, &alice).await;
    let link = makes_a_link(&alice, &provider.connection.to_string()).await;
    let (ivan, activation) = (app.visitor(), provider.page("/activation"));
    runs_a_test(&ivan, &link, &provider, nora()).await.is_fine();
    alice.post(&activation, &[]).await.is_a_conflict();
    runs_a_test(&alice, &provider.page(""), &provider, nora())
        .await
        .is_fine();
    runs_a_test(&ivan, &link, &provider, nora()).await.is_fine();
    alice.post(&activation, &[]).await.is_fine();
    assert_eq!(status(&app, &provider).await, "active");
}

#[tokio::test]
async fn it_reaches_nothing_but_its_task() {
    let (app, acme, alice) = acme().await;
    let mine = describes(&app, &acme, &alice).await;
    let other = begins(&app, &acme, &alice).await;
    let link = makes_a_link(&alice, &mine.connection.to_string()).await;
    let ivan = app.visitor();
    let before = settings(&app, &other).await;
    for rest in [
        "groups",
        "group-steps",
        "activation",
        "rollout",
        "stage",
        "enforcement",
        "keys",
        "doctor",
        "history",
        "removal",
        "suspension",
    ] {
        ivan.get(&format!("{link}/{rest}")).await.is_not_found();
        let fields = [("group", "IT"), ("role", "admin"), ("stage", "everyone")];
        ivan.post(&format!("{link}/{rest}"), &fields).await.is_not_found();
    }
    ivan.get(&other.page("")).await.asks_to_sign_in();
    ivan.get(&format!("{link}/../{}/metadata", other.connection))
        .await
        .is_not_found();
    // The link is for the connection that it was made for, whatever somebody chooses or names.
    ivan.post(&format!("{link}/connection"), &[("guide", "okta")])
        .await
        .is_fine();
    let metadata = mine.metadata();
    let id = other.connection.to_string();
    let fields = [
        ("by", "xml"),
        ("metadata", metadata.as_str()),
        ("id", &id),
        ("connection", &id),
    ];
    ivan.post(&format!("{link}/metadata?id={id}"), &fields).await.is_fine();
    assert_eq!(settings(&app, &other).await, before);
    assert_eq!(
        (count(&app, "connections").await, count(&app, "connection_roles").await),
        (2, 0)
    );
}

#[tokio::test]
async fn it_shows_neither_other_tests_nor_who_signs_in() {
    let (app, acme, alice) = acme().await;
    let mine = describes(&app, &acme, &alice).await;
    let other = begins(&app, &acme, &alice).await;
    let link = makes_a_link(&alice, &mine.connection.to_string()).await;
    let ivan = app.visitor();
    pastes(&alice, &other.page(""), &other.metadata()).await.is_fine();
    let result = runs_a_test(&alice, &other.page(""), &other, nora()).await.path();
    let attempt = result.rsplit('/').next().expect("an attempt");
    ivan.get(&format!("{link}/attempts/{attempt}")).await.is_not_found();
    // What a colleague tested on the same draft tells who they are at the provider.
    let result = runs_a_test(&alice, &mine.page(""), &mine, nora()).await.path();
    let hers = result.rsplit('/').next().expect("an attempt");
    ivan.get(&format!("{link}/attempts/{hers}")).await.is_not_found();
    runs_a_test(&ivan, &link, &mine, nora()).await.is_fine();
    let attempt: uuid::Uuid = app
        .value(
            "SELECT id FROM sso_attempts WHERE connection_id = $1 AND by_id IS NULL",
            &[&mine.connection],
        )
        .await;
    let page = ivan.get(&format!("{link}/test")).await;
    let listed = page.attributes("main li a", "href").join(" ");
    assert!(
        listed.contains(&attempt.to_string()) && !listed.contains(hers),
        "{listed}"
    );
    app.execute("UPDATE sso_attempts SET purpose = 'sign_in'", &[]).await;
    ivan.get(&format!("{link}/attempts/{attempt}")).await.is_not_found();
    // What people sign in through already is no longer its business.
    app.execute("UPDATE connections SET status = 'active'", &[]).await;
    ivan.get(&format!("{link}/metadata")).await.has_status(410);
}

/// That a link is over: for looking, and for whatever it would change.
async fn is_over(app: &App, link: &str, provider: &Provider, because: &str) {
    let before = settings(app, provider).await;
    let ivan = app.visitor();
    ivan.get(link).await.has_status(410).sees(because);
    ivan.get(&format!("{link}/metadata")).await.has_status(410);
    let metadata = provider.metadata();
    let fields = [("by", "xml"), ("metadata", metadata.as_str())];
    for rest in ["metadata", "attributes", "options", "values", "finish"] {
        ivan.post(&format!("{link}/{rest}"), &fields).await.has_status(410);
    }
    let answer = ivan.asks(Method::POST, &format!("{link}/tests"), &FORM, "").await;
    assert_eq!(answer.status, 410);
    assert_eq!(settings(app, provider).await, before);
}

#[tokio::test]
async fn it_is_dead_once_it_is_revoked_or_expired() {
    let (app, acme, alice) = acme().await;
    let provider = begins(&app, &acme, &alice).await;
    let target = provider.connection.to_string();
    let link = makes_a_link(&alice, &target).await;
    app.visitor().get(&link).await.is_fine();
    let page = alice.get("/o/acme/identity-providers/setup-links").await;
    page.submit("/revocation", &[]).await.is_fine();
    is_over(&app, &link, &provider, "This link was revoked").await;

    let link = makes_a_link(&alice, &target).await;
    app.visitor().get(&link).await.is_fine();
    app.execute(
        "UPDATE setup_links SET created_at = now() - interval '8 days', expires_at = now() - interval '1 second'",
        &[],
    )
    .await;
    app.execute("UPDATE setup_links SET revoked_at = NULL", &[]).await;
    is_over(&app, &link, &provider, "This link has expired").await;
    app.visitor().get("/setup/nonsense").await.is_not_found();
    let mut forged = link.clone();
    let last = forged.pop().expect("a token");
    forged.push(if last == 'A' { 'B' } else { 'A' });
    app.visitor().get(&forged).await.is_not_found();
}

#[tokio::test]
async fn it_works_only_as_long_as_its_maker_may_do_the_task() {
    let (app, acme, alice) = acme().await;
    let provider = begins(&app, &acme, &alice).await;
    let target = provider.connection.to_string();
    let (bob, dora) = (acme.member("Bob", "admin").await, acme.member("Dora", "admin").await);
    let link = makes_a_link(&bob, &target).await;
    app.visitor().get(&link).await.is_fine();
    alice.gives(&bob, &["user_manager"]).await.is_fine();
    is_over(&app, &link, &provider, "may no longer set this up").await;

    let link = makes_a_link(&dora, &target).await;
    app.visitor().get(&link).await.is_fine();
    alice.removes(&dora).await.is_fine();
    is_over(&app, &link, &provider, "may no longer set this up").await;

    let link = makes_a_link(&alice, &target).await;
    app.execute("UPDATE organizations SET status = 'suspended'", &[]).await;
    app.visitor().get(&link).await.is_forbidden();
}

#[tokio::test]
async fn many_who_open_one_link_at_once_keep_nobody_waiting() {
    let (app, acme, alice) = acme().await;
    let provider = begins(&app, &acme, &alice).await;
    let link = makes_a_link(&alice, &provider.connection.to_string()).await;
    let (ivan, stranger) = (app.visitor(), app.visitor());
    let storm = async |expected: u16| {
        let opened = join_all((0..64).map(|_| ivan.try_get(&link)));
        let others = join_all((0..4).map(|_| stranger.try_get("/sign-in")));
        let (opened, others) = tokio::join!(opened, others);
        assert_eq!(opened, [Some(expected); 64]);
        assert_eq!(others, [Some(200); 4]);
    };
    storm(200).await;
    let page = alice.get("/o/acme/identity-providers/setup-links").await;
    page.submit("/revocation", &[]).await.is_fine();
    storm(410).await;
}
