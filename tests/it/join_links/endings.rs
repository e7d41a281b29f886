//! Links that stop working, and people who stopped belonging.

use super::{confirms, count, link_with, page_of};
use crate::support::{App, PASSWORD};

#[tokio::test]
async fn a_creator_who_is_demoted_suspended_or_removed_lets_nobody_in() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    for (name, change) in [("Una", "demoted"), ("Udo", "suspended"), ("Ulf", "removed")] {
        let creator = acme.member(name, "user_manager").await;
        let link = link_with(&creator, &[("role", "member")]).await;
        let email = format!("of-{}@new.example", name.to_lowercase());
        let browser = app.newcomer("Ann", &email);
        let page = confirms(&app, &browser, &link, &email).await;
        page.is_fine();
        match change {
            "demoted" => alice.gives(&creator, &["member"]).await,
            "suspended" => alice.suspends(&creator, "On leave").await,
            _ => alice.removes(&creator).await,
        }
        .is_fine();
        browser.get(&link).await.has_status(410).sees("can no longer give");
        page.submit("/acceptance", &[("name", "Ann"), ("password", PASSWORD)])
            .await
            .has_status(410);
    }
    assert_eq!(
        count(&app, "SELECT count(*) FROM users WHERE email LIKE 'of-%'").await,
        0
    );
}

#[tokio::test]
async fn a_role_that_grew_beyond_its_giver_stops_the_link() {
    let app = App::start().await;
    let (acme, _) = app.organization("Acme", "Alice").await;
    let uma = acme.member("Uma", "user_manager").await;
    acme.defines("greeter", &["members.view"]).await;
    let link = link_with(&uma, &[("role", "greeter"), ("role", "member")]).await;
    app.visitor().get(&link).await.is_fine();
    app.execute(
        "UPDATE roles SET permissions = '{members.view,organization.close}' WHERE key = 'greeter'",
        &[],
    )
    .await;
    app.visitor().get(&link).await.has_status(410);
    let dan = app.person("Dan", "dan@new.example").await.signed_in().await;
    dan.post(&format!("{link}/acceptance"), &[]).await.has_status(410);
    assert_eq!(
        count(&app, "SELECT count(*) FROM members WHERE email = 'dan@new.example'").await,
        0
    );
}

#[tokio::test]
async fn a_link_that_ends_between_the_mail_and_the_click_lets_nobody_in() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let fields = [("name", "Ann"), ("password", PASSWORD)];
    let link = link_with(&alice, &[]).await;
    let ann = app.newcomer("Ann", "ann@new.example");
    let page = confirms(&app, &ann, &link, "ann@new.example").await;
    let change = |sql: &'static str| app.execute(sql, &[]);
    page_of(&app, &alice).await.submit("/revocation", &[]).await.is_fine();
    page.submit("/acceptance", &fields)
        .await
        .has_status(410)
        .sees("revoked");
    change("UPDATE join_links SET revoked_at = NULL, expires_at = now() - interval '1 second'").await;
    page.submit("/acceptance", &fields)
        .await
        .has_status(410)
        .sees("time is over");
    change("UPDATE join_links SET expires_at = now() + interval '1 day', uses = most_uses").await;
    page.submit("/acceptance", &fields)
        .await
        .has_status(410)
        .sees("As many people");
    change("UPDATE join_links SET uses = 0").await;
    change("UPDATE organizations SET status = 'suspended'").await;
    page.submit("/acceptance", &fields)
        .await
        .is_forbidden()
        .sees("not active");
    change("UPDATE organizations SET status = 'active', seat_limit = 1").await;
    page.submit("/acceptance", &fields)
        .await
        .is_a_conflict()
        .sees("Every seat");
    change("UPDATE organizations SET seat_limit = NULL").await;
    change("UPDATE join_confirmations SET expires_at = now() - interval '1 second'").await;
    page.submit("/acceptance", &fields)
        .await
        .has_status(410)
        .sees("its time is over");
    assert_eq!(
        count(&app, "SELECT count(*) FROM users WHERE email = 'ann@new.example'").await,
        0
    );
    change("UPDATE join_confirmations SET expires_at = now() + interval '1 hour'").await;
    page.submit("/acceptance", &fields).await.is_at("/o/acme");
    assert_eq!(count(&app, "SELECT uses::bigint FROM join_links").await, 1);
}

#[tokio::test]
async fn who_was_removed_comes_back_only_when_somebody_says_so() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let carol = acme.member("Carol", "admin").await;
    let sven = acme.member("Sven", "member").await;
    let link = link_with(&alice, &[]).await;
    alice.removes(&carol).await.is_fine();
    // The removal signed her out everywhere; her account is still hers.
    let carol = carol.signed_in().await;
    alice.suspends(&sven, "On leave").await.is_fine();
    carol
        .get(&link)
        .await
        .submit("/acceptance", &[])
        .await
        .is_at("/organizations")
        .sees("You asked to join Acme");
    carol.get("/o/acme").await.is_not_found();
    sven.post(&format!("{link}/acceptance"), &[]).await.is_a_conflict();
    let list = alice.get("/o/acme/join-requests").await;
    list.sees("Carol").sees("By the join link “Warehouse”");
    let page = list.follow("Answer").await;
    page.sees("was removed");
    page.submit("/approval", &[]).await.is_fine();
    carol.get("/o/acme").await.is_fine();
    let roles: Vec<String> = app
        .values(
            "SELECT r.key FROM members m JOIN assignments a ON a.member_id = m.id JOIN roles r ON r.id = a.role_id AND r.organization_id = m.organization_id WHERE m.email = 'carol@acme.example'",
            &[],
        )
        .await;
    assert_eq!(roles, ["member"], "the roles of before do not come back");
    let status: String = app
        .value("SELECT status FROM members WHERE email = 'sven@acme.example'", &[])
        .await;
    assert_eq!(status, "suspended");
}
