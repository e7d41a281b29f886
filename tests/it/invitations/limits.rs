//! Who may invite whom, and how often.

use super::{invited, path_of};
use crate::support::App;

#[tokio::test]
async fn nobody_invites_to_a_role_beyond_their_own() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "admin").await;
    let uma = acme.member("Uma", "user_manager").await;
    uma.get("/o/acme/invitations/new")
        .await
        .sees("You cannot give this role")
        .sees("Alice");
    for (who, role) in [(&uma, "admin"), (&uma, "auditor"), (&uma, "owner"), (&bob, "owner")] {
        let fields = [("emails", "ann@new.example"), ("role", "member"), ("role", role)];
        who.post("/o/acme/invitations", &fields)
            .await
            .is_forbidden()
            .sees("You cannot give the role");
    }
    let refused: i64 = app
        .value(
            "SELECT count(*) FROM audit_events WHERE action = 'access.refused' AND outcome = 'refused'",
            &[],
        )
        .await;
    assert_eq!(refused, 4);
    for (who, email, role) in [
        (&uma, "a@new.example", "user_manager"),
        (&bob, "b@new.example", "admin"),
        (&alice, "c@new.example", "owner"),
    ] {
        who.post("/o/acme/invitations", &[("emails", email), ("role", role)])
            .await
            .is_fine()
            .sees("was invited");
    }
}

#[tokio::test]
async fn nobody_changes_an_invitation_whose_roles_they_could_not_give() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let uma = acme.member("Uma", "user_manager").await;
    alice
        .post(
            "/o/acme/invitations",
            &[("emails", "ann@new.example"), ("role", "owner")],
        )
        .await
        .is_fine();
    let path = path_of(&app, &acme, "ann@new.example").await;
    uma.get(&path).await.is_fine().sees("organization.close");
    for change in ["resends", "revocation", "restoration"] {
        uma.post(&format!("{path}/{change}"), &[])
            .await
            .is_forbidden()
            .sees("You cannot change this invitation");
    }
    let revoked: bool = app.value("SELECT revoked_at IS NOT NULL FROM invitations", &[]).await;
    assert!(!revoked);
}

#[tokio::test]
async fn an_auditor_looks_a_member_does_not_and_strangers_see_nothing() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let (_, gina) = app.organization("Globex", "Gina").await;
    invited(&app, &alice, "ann@new.example").await;
    let path = path_of(&app, &acme, "ann@new.example").await;

    let axel = acme.member("Axel", "auditor").await;
    let list = axel.get("/o/acme/invitations").await;
    list.is_fine()
        .sees("ann@new.example")
        .sees("members.invite")
        .sees("Alice");
    assert!(!list.html().contains("name=\"emails\""));
    axel.get(&path).await.is_fine();
    axel.post("/o/acme/invitations", &[("emails", "x@new.example")])
        .await
        .is_forbidden()
        .sees("members.invite");
    axel.post(&format!("{path}/revocation"), &[]).await.is_forbidden();

    let carol = acme.member("Carol", "member").await;
    carol
        .get("/o/acme/invitations")
        .await
        .is_forbidden()
        .sees("members.view");

    for stranger in [&gina, &app.person("Nora", "nora@new.example").await.signed_in().await] {
        stranger.get("/o/acme/invitations").await.is_not_found();
        stranger.get(&path).await.is_not_found();
        stranger
            .post("/o/acme/invitations", &[("emails", "x@new.example")])
            .await
            .is_not_found();
    }
    let foreign = path.replace("/o/acme/", "/o/globex/");
    gina.get(&foreign).await.is_not_found();
    for change in ["resends", "revocation", "restoration"] {
        gina.post(&format!("{foreign}/{change}"), &[]).await.is_not_found();
    }
    app.visitor().get("/o/acme/invitations").await.asks_to_sign_in();
}

#[tokio::test]
async fn staff_invite_as_staff() {
    let app = App::start().await;
    app.organization("Acme", "Alice").await;
    let sam = app.staff("Sam", "admin").await;
    sam.post(
        "/o/acme/invitations",
        &[("emails", "ann@new.example"), ("role", "owner")],
    )
    .await
    .is_fine()
    .sees("was invited");
    let kind: String = app
        .value(
            "SELECT actor_kind FROM audit_events WHERE action = 'invitation.sent'",
            &[],
        )
        .await;
    assert_eq!(kind, "staff");
    app.visitor()
        .get(&super::link_to(&app, "ann@new.example").await)
        .await
        .is_fine()
        .sees("Sam invites you");
    let sue = app.staff("Sue", "support").await;
    sue.get("/o/acme/invitations").await.is_fine();
    sue.post("/o/acme/invitations", &[("emails", "ben@new.example")])
        .await
        .is_forbidden();
}

#[tokio::test]
async fn an_organization_has_so_many_invitations_a_day() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    app.execute("UPDATE platform_settings SET invitations_per_day = 3", &[])
        .await;
    let invite = async |emails: &str| {
        alice
            .post("/o/acme/invitations", &[("emails", emails), ("role", "member")])
            .await
    };
    invite("a@new.example b@new.example").await.is_fine();
    invite("c@new.example d@new.example").await.is_too_many();
    // What was refused does not count.
    invite("c@new.example").await.is_fine();
    invite("d@new.example").await.is_too_many();
}

#[tokio::test]
async fn one_address_gets_so_many_invitations_a_day_from_everybody_together() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    app.execute("INSERT INTO rate_limits (key, window_ends, tries) VALUES ('invited:ann@new.example', now() + interval '1 hour', 20)", &[]).await;
    let invite = async |emails: &str| {
        alice
            .post("/o/acme/invitations", &[("emails", emails), ("role", "member")])
            .await
    };
    invite("ann@new.example")
        .await
        .is_too_many()
        .sees("invited too often today");
    invite("ann@new.example, ben@new.example")
        .await
        .is_fine()
        .sees("1 invitation was sent.")
        .sees("was invited too often today");
}

#[tokio::test]
async fn an_invitation_is_resent_five_times_an_hour() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    invited(&app, &alice, "ann@new.example").await;
    let resends = format!("{}/resends", path_of(&app, &acme, "ann@new.example").await);
    for _ in 0..5 {
        alice.post(&resends, &[]).await.is_fine();
    }
    alice.post(&resends, &[]).await.is_too_many();
}
