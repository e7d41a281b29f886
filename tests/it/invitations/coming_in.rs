//! The way in.

use super::{NEW_PASSWORD, events, invited, link_to, path_of};
use crate::support::{App, PASSWORD};
use reqwest::Method;

#[tokio::test]
async fn somebody_new_reads_the_invitation_and_comes_in() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let link = invited(&app, &alice, "ann@new.example").await;
    let path = path_of(&app, &acme, "ann@new.example").await;

    let ann = app.visitor();
    ann.asks(Method::HEAD, &link, &[], "").await;
    let opened = "SELECT opened_at IS NOT NULL FROM invitations";
    assert!(!app.value::<bool>(opened, &[]).await, "HEAD is no reader");
    let page = ann.get(&link).await;
    page.is_fine()
        .sees("Alice invites you to join Acme")
        .sees("ann@new.example")
        .sees("Member")
        .sees("valid until");
    assert!(app.value::<bool>(opened, &[]).await);
    alice.get(&path).await.sees("Opened");

    page.submit("/acceptance", &[("name", ""), ("password", NEW_PASSWORD)])
        .await
        .is_refused_at("name");
    let short = page
        .submit("/acceptance", &[("name", "Ann Smith"), ("password", "too short")])
        .await;
    short.is_refused_at("password");
    assert_eq!(short.value_of("/acceptance", "name").as_deref(), Some("Ann Smith"));
    short
        .submit("/acceptance", &[("password", NEW_PASSWORD)])
        .await
        .is_at("/o/acme")
        .is_fine()
        .sees("Welcome to Acme");

    ann.get("/o/acme/members").await.is_forbidden();
    alice.get(&path).await.sees("Accepted");
    let event: (String, String) = (
        app.value(
            "SELECT actor_name FROM audit_events WHERE action = 'invitation.accepted'",
            &[],
        )
        .await,
        app.value(
            "SELECT actor_kind FROM audit_events WHERE action = 'member.joined' AND actor_name = 'Ann Smith'",
            &[],
        )
        .await,
    );
    assert_eq!(event, ("Ann Smith".into(), "member".into()));
    assert_eq!(events(&app, &acme).await, ["invitation.sent", "invitation.accepted"]);

    app.visitor()
        .get(&link)
        .await
        .has_status(410)
        .sees("This invitation was used");
    app.visitor()
        .post(
            &format!("{link}/acceptance"),
            &[("name", "Eve"), ("password", NEW_PASSWORD)],
        )
        .await
        .has_status(410);
}

#[tokio::test]
async fn an_account_signs_in_first_and_nobody_takes_it_over() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    app.organization("Globex", "Gina").await;
    let link = invited(&app, &alice, "gina@globex.example").await;
    let gina = app.visitor();
    let page = gina.get(&link).await;
    page.sees("You have an account");
    assert!(!page.offers("/acceptance"));
    gina.post(
        &format!("{link}/acceptance"),
        &[("name", "Eve"), ("password", NEW_PASSWORD)],
    )
    .await
    .is_a_conflict()
    .sees("You have an account");

    let back = page
        .submit("/sign-in", &[])
        .await
        .submit("/sign-in/password", &[("password", PASSWORD)])
        .await;
    back.is_at(&link).sees("Join Acme");
    back.submit("/acceptance", &[])
        .await
        .is_at("/o/acme")
        .is_fine()
        .sees("Welcome to Acme");
    gina.get("/o/globex").await.is_fine();
}

#[tokio::test]
async fn somebody_else_is_told_so_and_may_switch() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let carol = acme.member("Carol", "member").await;
    let link = invited(&app, &alice, "ann@new.example").await;
    let page = carol.get(&link).await;
    page.sees("This invitation is for somebody else")
        .sees("carol@acme.example");
    carol.post(&format!("{link}/acceptance"), &[]).await.is_a_conflict();
    page.submit("/sign-out", &[])
        .await
        .is_at(&link)
        .sees("Create your account");
    carol.get("/o/acme").await.asks_to_sign_in();
}

#[tokio::test]
async fn of_two_clicks_at_once_one_comes_in() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let link = invited(&app, &alice, "ann@new.example").await;
    let visitors = [app.visitor(), app.visitor(), app.visitor()];
    let accept = format!("{link}/acceptance");
    let fields = [("name", "Ann"), ("password", NEW_PASSWORD)];
    let pages = futures_util::future::join_all(visitors.iter().map(|visitor| visitor.post(&accept, &fields))).await;
    let came_in = pages.iter().filter(|page| page.path() == "/o/acme").count();
    assert_eq!(
        came_in,
        1,
        "{:?}",
        pages.iter().map(crate::support::Page::status).collect::<Vec<_>>()
    );
    assert!(pages.iter().all(|page| [200, 409, 410].contains(&page.status())));
    let members: i64 = app
        .value("SELECT member_count FROM organizations WHERE id = $1", &[&acme.id])
        .await;
    assert_eq!(members, 2);
}

#[tokio::test]
async fn of_an_acceptance_and_a_revocation_at_once_one_wins() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    for round in 0..4 {
        let email = format!("ann{round}@new.example");
        let link = invited(&app, &alice, &email).await;
        let revocation = format!("{}/revocation", path_of(&app, &acme, &email).await);
        let person = app.person("Ann", &email).await.signed_in().await;
        let acceptance = format!("{link}/acceptance");
        let (accepted, revoked) =
            futures_util::future::join(person.post(&acceptance, &[]), alice.post(&revocation, &[])).await;
        match (accepted.status(), revoked.status()) {
            (200, 409) => accepted.is_at("/o/acme"),
            (410, 200) => accepted.sees("revoked"),
            other => panic!("both won or both lost: {other:?}"),
        };
        let both: i64 = app
            .value(
                "SELECT count(*) FROM invitations WHERE accepted_at IS NOT NULL AND revoked_at IS NOT NULL",
                &[],
            )
            .await;
        assert_eq!(both, 0);
    }
}

#[tokio::test]
async fn an_expired_link_says_so_and_asks_the_inviter_for_a_new_one() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let link = invited(&app, &alice, "ann@new.example").await;
    app.execute("UPDATE invitations SET expires_at = now()", &[]).await;
    let page = app.visitor().get(&link).await;
    page.has_status(410)
        .sees("This invitation has expired")
        .sees("Acme")
        .sees("Alice");
    page.submit("/requests", &[])
        .await
        .sees("We asked Alice for a new invitation");

    let path = path_of(&app, &acme, "ann@new.example").await;
    let mail = app.mail.wait_for("alice@acme.example").await;
    assert_eq!(mail.subject, "ann@new.example asks for a new invitation to Acme");
    alice.get("/o/acme/invitations").await.sees("Asks for a new one");
    let there = mail
        .links
        .iter()
        .find(|link| link.contains(&path))
        .expect("a link to the invitation");
    alice
        .get(there)
        .await
        .sees("they ask for a new one")
        .submit("/resends", &[])
        .await
        .is_fine();
    app.visitor()
        .get(&link_to(&app, "ann@new.example").await)
        .await
        .is_fine();
    assert_eq!(
        events(&app, &acme).await,
        ["invitation.sent", "invitation.requested", "invitation.resent"]
    );
}

#[tokio::test]
async fn asking_again_and_again_is_stopped() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let link = invited(&app, &alice, "ann@new.example").await;
    let ask = format!("{link}/requests");
    app.visitor()
        .post(&ask, &[])
        .await
        .is_fine()
        .sees("Create your account");
    app.execute("UPDATE invitations SET revoked_at = now()", &[]).await;
    for _ in 0..3 {
        app.visitor().post(&ask, &[]).await.sees("We asked Alice");
    }
    app.visitor().post(&ask, &[]).await.is_too_many();
}

#[tokio::test]
async fn a_declined_invitation_stays_declined() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let link = invited(&app, &alice, "ann@new.example").await;
    app.visitor()
        .get(&link)
        .await
        .submit("/refusal", &[])
        .await
        .has_status(410)
        .sees("You declined the invitation to Acme");
    app.visitor()
        .post(
            &format!("{link}/acceptance"),
            &[("name", "Ann"), ("password", NEW_PASSWORD)],
        )
        .await
        .has_status(410);
    app.visitor()
        .post(&format!("{link}/refusal"), &[])
        .await
        .has_status(410);
    alice
        .get("/o/acme/invitations?status=declined")
        .await
        .sees("ann@new.example");
    assert_eq!(events(&app, &acme).await, ["invitation.sent", "invitation.declined"]);
}

#[tokio::test]
async fn an_unknown_link_helps_on() {
    let app = App::start().await;
    for token in ["x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "%00", "..%2f.."] {
        let page = app.visitor().get(&format!("/invitations/{token}")).await;
        assert!([404, 400].contains(&page.status()), "{token}: {}", page.status());
    }
    let unknown = "/invitations/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    app.visitor()
        .get(unknown)
        .await
        .is_not_found()
        .sees("This link does not work");
    for answer in ["acceptance", "refusal", "requests"] {
        app.visitor()
            .post(
                &format!("{unknown}/{answer}"),
                &[("name", "Ann"), ("password", NEW_PASSWORD)],
            )
            .await
            .is_not_found();
    }
}

#[tokio::test]
async fn a_link_into_an_organization_that_is_not_active_is_cut() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let link = invited(&app, &alice, "ann@new.example").await;
    for status in ["suspended", "pending", "closed"] {
        app.execute(
            "UPDATE organizations SET status = $2 WHERE id = $1",
            &[&acme.id, &status],
        )
        .await;
        app.visitor()
            .get(&link)
            .await
            .is_forbidden()
            .sees("cannot be joined now");
        app.visitor()
            .post(
                &format!("{link}/acceptance"),
                &[("name", "Ann"), ("password", NEW_PASSWORD)],
            )
            .await
            .is_forbidden();
    }
    app.execute("UPDATE organizations SET status = 'active' WHERE id = $1", &[&acme.id])
        .await;
    app.visitor().get(&link).await.is_fine();
}

#[tokio::test]
async fn what_the_inviter_can_no_longer_give_their_link_no_longer_gives() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "admin").await;
    bob.post(
        "/o/acme/invitations",
        &[("emails", "ann@new.example"), ("role", "admin")],
    )
    .await
    .is_fine();
    let link = link_to(&app, "ann@new.example").await;
    app.execute(
        "UPDATE members SET status = 'suspended' WHERE id = $1",
        &[&bob.member_id()],
    )
    .await;
    let page = app.visitor().get(&link).await;
    page.has_status(410).sees("can no longer give these roles");
    app.visitor()
        .post(
            &format!("{link}/acceptance"),
            &[("name", "Ann"), ("password", NEW_PASSWORD)],
        )
        .await
        .has_status(410);
    // The inviter cannot help any more, so an owner is asked.
    page.submit("/requests", &[]).await;
    app.mail.wait_for("alice@acme.example").await;
    alice
        .post(
            &format!("{}/resends", path_of(&app, &acme, "ann@new.example").await),
            &[],
        )
        .await
        .is_fine();
    app.visitor()
        .get(&link_to(&app, "ann@new.example").await)
        .await
        .is_fine()
        .sees("Alice invites you");
}

#[tokio::test]
async fn a_removed_member_comes_back_with_exactly_the_roles_of_the_invitation() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "admin").await;
    app.execute(
        "UPDATE members SET status = 'removed' WHERE id = $1",
        &[&bob.member_id()],
    )
    .await;
    let link = invited(&app, &alice, "bob@acme.example").await;
    bob.get(&link).await.submit("/acceptance", &[]).await.is_at("/o/acme");
    let roles: Vec<String> = app
        .values("SELECT r.key FROM assignments a JOIN roles r ON r.organization_id = a.organization_id AND r.id = a.role_id WHERE a.member_id = $1", &[&bob.member_id()])
        .await;
    assert_eq!(roles, ["member"]);
}

#[tokio::test]
async fn a_suspended_member_is_not_let_in_by_an_invitation() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let link = invited(&app, &alice, "bob@acme.example").await;
    let bob = acme.member("Bob", "member").await;
    app.execute(
        "UPDATE members SET status = 'suspended' WHERE id = $1",
        &[&bob.member_id()],
    )
    .await;
    // His coming in has closed it; an earlier release left it open.
    app.execute("UPDATE invitations SET revoked_at = NULL", &[]).await;
    bob.post(&format!("{link}/acceptance"), &[])
        .await
        .is_a_conflict()
        .sees("member of Acme already");
    alice
        .post("/o/acme/invitations", &[("emails", "bob@acme.example")])
        .await
        .is_a_conflict();
    let status: String = app
        .value("SELECT status FROM members WHERE id = $1", &[&bob.member_id()])
        .await;
    assert_eq!(status, "suspended");
}
