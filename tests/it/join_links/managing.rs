//! Making, showing, revoking and restoring links.

use super::{address_on, count, link_with, page_of};
use crate::support::App;

#[tokio::test]
async fn a_user_manager_makes_a_link_and_sees_its_address_and_code_once() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let uma = acme.member("Uma", "user_manager").await;
    let carol = acme.member("Carol", "member").await;
    let gina = app.organization("Globex", "Gina").await.1;

    uma.get("/o/acme/join-links").await.is_fine().sees("No join links yet");
    let form = uma.get("/o/acme/join-links/new").await;
    let page = form
        .submit(
            "/join-links",
            &[
                ("name", "Poster <b>"),
                ("role", "member"),
                ("uses", "3"),
                ("domains", "@Acme.example, münchen.example"),
            ],
        )
        .await;
    page.is_fine()
        .sees("The link is ready")
        .sees("Poster <b>")
        .sees("0 of 3")
        .sees("acme.example, xn--mnchen-3ya.example");
    let link = address_on(&page);
    assert_eq!(page.all("svg[role=img]").len(), 1);
    assert!(page.attributes("svg[role=img]", "aria-label")[0].contains("Poster <b>"));

    let list = alice.get("/o/acme/join-links").await;
    list.sees("Poster <b>").sees("Uma").sees("Active").sees("0 of 3");
    assert!(!list.html().contains(&link), "the list does not show the address");
    let page = list.follow("Poster <b>").await;
    page.is_fine().sees("Show link");
    assert!(!page.html().contains(&link));
    let shown = page.submit("/views", &[]).await;
    assert_eq!(address_on(&shown), link);
    assert_eq!(
        count(
            &app,
            "SELECT count(*) FROM audit_events WHERE action = 'join_link.viewed' AND actor_name = 'Alice'"
        )
        .await,
        1
    );

    let path = page.path();
    carol
        .get("/o/acme/join-links")
        .await
        .is_forbidden()
        .sees("members.invite");
    carol.get(&path).await.is_forbidden();
    carol.post(&format!("{path}/views"), &[]).await.is_forbidden();
    gina.get(&path).await.is_not_found();
    gina.get(&path.replace("acme", "globex")).await.is_not_found();
    for change in ["views", "revocation", "restoration"] {
        let path = format!("{}/{change}", path.replace("acme", "globex"));
        gina.post(&path, &[]).await.is_not_found();
    }
    app.visitor().get(&path).await.asks_to_sign_in();
    let stored = count(
        &app,
        "SELECT count(*) FROM join_links WHERE encode(sealed, 'escape') LIKE '%/join/%'",
    )
    .await;
    assert_eq!(stored, 0);
}

#[tokio::test]
async fn what_cannot_be_understood_is_told_and_makes_no_link() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let form = alice.get("/o/acme/join-links/new").await;
    for (field, value) in [
        ("name", ""),
        ("uses", "0"),
        ("uses", "10001"),
        ("uses", "many"),
        ("expires_in_days", "91"),
        ("expires_in_days", "-1"),
        ("domains", "acme"),
        ("domains", "*.acme.example"),
        ("domains", "192.0.2.1"),
    ] {
        let fields = [("name", "X"), (field, value)];
        let named = usize::from(field == "name");
        form.submit("/join-links", &fields[named..]).await.is_refused_at(field);
    }
    alice
        .post("/o/acme/join-links", &[("name", "X"), ("role", "nonsense")])
        .await
        .has_status(422);
    let team = uuid::Uuid::nil().to_string();
    alice
        .post("/o/acme/join-links", &[("name", "X"), ("team", &team)])
        .await
        .has_status(422);
    assert_eq!(count(&app, "SELECT count(*) FROM join_links").await, 0);
}

#[tokio::test]
async fn nobody_makes_shows_or_restores_a_link_with_more_than_they_could_give() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let uma = acme.member("Uma", "user_manager").await;
    uma.post("/o/acme/join-links", &[("name", "X"), ("role", "admin")])
        .await
        .is_forbidden()
        .sees("You cannot give the role Admin");
    assert_eq!(count(&app, "SELECT count(*) FROM join_links").await, 0);

    let link = link_with(&alice, &[("role", "admin")]).await;
    let page = page_of(&app, &uma).await;
    page.is_fine();
    assert!(!page.offers("/views") && !page.offers("/revocation"));
    for change in ["views", "revocation", "restoration"] {
        let answer = uma.post(&format!("{}/{change}", page.path()), &[]).await;
        answer.is_forbidden();
        assert!(!answer.html().contains(&link), "{change} shows the address");
    }
    let refused = "SELECT count(*) FROM audit_events WHERE action = 'access.refused' AND actor_name = 'Uma' AND outcome = 'refused'";
    assert_eq!(count(&app, refused).await, 4);
    app.visitor().get(&link).await.is_fine();
}

#[tokio::test]
async fn a_revoked_link_lets_nobody_in_and_undo_brings_it_back() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let link = link_with(&alice, &[]).await;
    let told = page_of(&app, &alice).await.submit("/revocation", &[]).await;
    told.is_fine().sees("was revoked");
    let gone = app.visitor().get(&link).await;
    gone.has_status(410).sees("no longer works").sees("revoked");
    alice
        .post(&format!("{}/revocation", told.path()), &[])
        .await
        .is_a_conflict();
    told.submit("/restoration", &[]).await.is_fine().sees("works again");
    app.visitor().get(&link).await.is_fine().sees("Join Acme");
    let actions: Vec<String> = app
        .values(
            "SELECT action FROM audit_events WHERE action LIKE 'join_link.%' AND outcome = 'done' ORDER BY at, id",
            &[],
        )
        .await;
    assert_eq!(
        actions,
        ["join_link.created", "join_link.revoked", "join_link.restored"]
    );
}
