//! The list, one invitation, resending, revoking, restoring.

use super::{NEW_PASSWORD, events, invited, link_to, path_of, wait_until};
use crate::support::App;

#[tokio::test]
async fn a_revoked_link_is_dead_and_undo_brings_it_back() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let link = invited(&app, &alice, "ann@new.example").await;
    let path = path_of(&app, &acme, "ann@new.example").await;
    let revoked = alice
        .get("/o/acme/invitations")
        .await
        .submit(&format!("{path}/revocation"), &[])
        .await;
    revoked.is_at("/o/acme/invitations").sees("was revoked").sees("Revoked");
    app.visitor()
        .get(&link)
        .await
        .has_status(410)
        .sees("This invitation was revoked");
    app.visitor()
        .post(
            &format!("{link}/acceptance"),
            &[("name", "Ann"), ("password", NEW_PASSWORD)],
        )
        .await
        .has_status(410);
    alice
        .post(&format!("{path}/revocation"), &[])
        .await
        .is_a_conflict()
        .sees("revoked already");

    // The button of the message.
    assert_eq!(
        revoked.attributes(".toast form", "action"),
        [format!("{path}/restoration")]
    );
    alice
        .post(&format!("{path}/restoration"), &[])
        .await
        .is_fine()
        .sees("works again");
    app.visitor().get(&link).await.is_fine();
    alice.post(&format!("{path}/restoration"), &[]).await.is_a_conflict();
    assert_eq!(
        events(&app, &acme).await,
        ["invitation.sent", "invitation.revoked", "invitation.restored"]
    );
}

#[tokio::test]
async fn an_invitation_revoked_before_its_mail_left_is_not_mailed_and_restored_with_a_new_link() {
    let app = App::start_with(&["--no-worker"], &[]).await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    alice
        .post(
            "/o/acme/invitations",
            &[("emails", "ann@new.example"), ("role", "member")],
        )
        .await
        .is_fine();
    let path = path_of(&app, &acme, "ann@new.example").await;
    alice.post(&format!("{path}/revocation"), &[]).await.is_fine();
    let waiting = "SELECT count(*) FROM jobs WHERE done_at IS NULL";
    assert_eq!(app.value::<i64>(waiting, &[]).await, 0);
    let token = "SELECT encode(token_hash, 'hex') FROM invitations";
    let before: String = app.value(token, &[]).await;
    alice.post(&format!("{path}/restoration"), &[]).await.is_fine();
    assert_eq!(app.value::<i64>(waiting, &[]).await, 1);
    assert_ne!(before, app.value::<String>(token, &[]).await);
}

#[tokio::test]
async fn resending_makes_a_new_link_for_as_long_again_and_kills_the_old() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "admin").await;
    alice
        .post(
            "/o/acme/invitations",
            &[
                ("emails", "ann@new.example"),
                ("role", "member"),
                ("expires_in_days", "3"),
            ],
        )
        .await
        .is_fine();
    let old = link_to(&app, "ann@new.example").await;
    app.visitor().get(&old).await.is_fine();
    app.execute(
        "UPDATE invitations SET created_at = now() - interval '10 days', expires_at = now() - interval '7 days'",
        &[],
    )
    .await;
    let path = path_of(&app, &acme, "ann@new.example").await;
    bob.get(&path)
        .await
        .sees("Expired")
        .submit("/resends", &[])
        .await
        .is_at(&path)
        .sees("was sent a new link")
        .sees("Never");
    let new = link_to(&app, "ann@new.example").await;
    app.visitor()
        .get(&old)
        .await
        .is_not_found()
        .sees("This link does not work");
    app.visitor().get(&new).await.is_fine().sees("Bob invites you");
    let hours: f64 = app
        .value(
            "SELECT (extract(epoch FROM expires_at - now()) / 3600)::float8 FROM invitations",
            &[],
        )
        .await;
    assert!((71.0..=72.0).contains(&hours), "{hours}");
}

#[tokio::test]
async fn a_used_or_declined_invitation_cannot_be_changed_any_more() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let used = invited(&app, &alice, "ann@new.example").await;
    app.visitor()
        .get(&used)
        .await
        .submit("/acceptance", &[("name", "Ann"), ("password", NEW_PASSWORD)])
        .await
        .is_fine();
    let declined = invited(&app, &alice, "ben@new.example").await;
    app.visitor()
        .get(&declined)
        .await
        .submit("/refusal", &[])
        .await
        .sees("You declined");
    for (email, says) in [
        ("ann@new.example", "is a member now"),
        ("ben@new.example", "has declined"),
    ] {
        let path = path_of(&app, &acme, email).await;
        let page = alice.get(&path).await;
        assert!(!page.offers("/resends") && !page.offers("/revocation"));
        for change in ["resends", "revocation", "restoration"] {
            alice
                .post(&format!("{path}/{change}"), &[])
                .await
                .is_a_conflict()
                .sees(says);
        }
    }
    // Declining is no wall: they can be asked anew.
    invited(&app, &alice, "ben@new.example").await;
}

#[tokio::test]
async fn the_list_is_found_by_state_and_by_address_also_as_a_block() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let empty = alice.get("/o/acme/invitations").await;
    empty.sees("No invitations yet");
    for (email, state) in [
        ("sent", ""),
        ("opened", "opened_at = now()"),
        ("failed", "mail_state = 'failed', mail_error = '550 no such box'"),
        ("accepted", "accepted_at = now()"),
        ("declined", "declined_at = now()"),
        ("revoked", "revoked_at = now()"),
        ("expired", "expires_at = now()"),
    ] {
        let email = format!("{email}@new.example");
        invited(&app, &alice, &email).await;
        wait_until(
            &app,
            &format!("SELECT mail_state = 'sent' FROM invitations WHERE email = '{email}'"),
        )
        .await;
        if !state.is_empty() {
            app.execute(&format!("UPDATE invitations SET {state} WHERE email = $1"), &[&email])
                .await;
        }
    }
    for state in ["sent", "opened", "failed", "accepted", "declined", "revoked", "expired"] {
        let page = alice
            .get(&acme.path("/invitations"))
            .await
            .submit("?", &[("status", state)])
            .await;
        assert_eq!(page.all("tbody th"), [format!("{state}@new.example")]);
    }
    alice
        .get("/o/acme/invitations?status=queued")
        .await
        .sees("Nothing found");
    let block = alice.htmx_get("/o/acme/invitations?q=CLIN").await;
    assert!(
        block.text().contains("declined") && !block.text().contains("opened@") && !block.text().contains("<html"),
        "{}",
        block.text()
    );
    alice.get("/o/acme/invitations?q=%25").await.sees("Nothing found");
    alice
        .get("/o/acme/invitations?after=nonsense&status=nonsense")
        .await
        .is_fine()
        .sees("sent@new.example");
}
