//! Sending invitations.

use super::{events, invited, link_to, path_of, wait_until};
use crate::support::App;

#[tokio::test]
async fn an_owner_invites_one_address_and_a_mail_leaves() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let page = alice.get("/o/acme/invitations").await;
    assert_eq!(
        page.value_of("/invitations", "role").as_deref(),
        Some("member"),
        "the default role is chosen"
    );
    let fields = [
        ("emails", "Nadia@New.example"),
        ("role", "user_manager"),
        ("message", "See you on Monday"),
        ("expires_in_days", "30"),
    ];
    page.submit("/invitations", &fields)
        .await
        .is_at("/o/acme/invitations")
        .sees("nadia@new.example was invited")
        .sees("User manager");

    let mail = app.mail.wait_for("nadia@new.example").await;
    assert_eq!(mail.subject, "Alice invites you to Acme");
    assert!(
        mail.text.contains("See you on Monday") && mail.text.contains("User manager"),
        "{}",
        mail.text
    );
    let days: i64 = app
        .value(
            "SELECT extract(day FROM expires_at - created_at)::bigint FROM invitations",
            &[],
        )
        .await;
    assert_eq!(days, 30);
    assert_eq!(events(&app, &acme).await, ["invitation.sent"]);
}

#[tokio::test]
async fn many_addresses_in_any_form_are_sorted_out() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let carol = acme.member("Carol", "member").await;
    invited(&app, &alice, "waiting@new.example").await;
    let emails = format!(
        "Ann <ann@new.example>, ben@new.example; waiting@new.example\r\n{}\r\nann@new.example",
        carol.email
    );
    let page = alice
        .get("/o/acme/invitations/new")
        .await
        .submit("/invitations", &[("emails", &emails), ("role", "member")])
        .await;
    page.is_fine()
        .sees("2 invitations were sent.")
        .sees("waiting@new.example (was invited already) and carol@acme.example (is a member already)");
    link_to(&app, "ann@new.example").await;
    link_to(&app, "ben@new.example").await;
}

#[tokio::test]
async fn five_hundred_addresses_go_at_once_and_one_more_does_not() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let emails: String = (0..500).map(|n| format!("p{n}@many.example\r\n")).collect();
    let page = alice.get("/o/acme/invitations").await;
    let one_more = format!("{emails}last@many.example");
    page.submit("/invitations", &[("emails", &one_more), ("role", "member")])
        .await
        .is_refused_at("emails")
        .sees("500");
    page.submit("/invitations", &[("emails", &emails), ("role", "member")])
        .await
        .is_fine()
        .sees("500 invitations were sent.");
    let (invitations, jobs): (i64, i64) = (
        app.value("SELECT count(*) FROM invitations", &[]).await,
        app.value("SELECT count(*) FROM jobs WHERE kind = 'mail'", &[]).await,
    );
    assert_eq!((invitations, jobs, events(&app, &acme).await.len()), (500, 500, 500));

    let first = alice.get("/o/acme/invitations").await;
    assert_eq!(first.all("tbody tr").len(), 50);
    let second = first.follow("Next").await;
    assert_eq!(second.all("tbody tr").len(), 50);
    assert_ne!(first.all("tbody th"), second.all("tbody th"));
    assert_eq!(second.follow("Previous").await.all("tbody th"), first.all("tbody th"));
}

#[tokio::test]
async fn bad_input_is_told_and_kept() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let new = alice.get("/o/acme/invitations/new").await;
    new.submit("/invitations", &[("emails", "")])
        .await
        .is_refused_at("emails")
        .sees("Enter at least one email address");
    let page = new
        .submit(
            "/invitations",
            &[("emails", "fine@new.example, not-an-address"), ("message", "Hello")],
        )
        .await;
    page.is_refused_at("emails").sees("Correct “not-an-address”");
    assert_eq!(
        page.value_of("/invitations", "emails").as_deref(),
        Some("fine@new.example, not-an-address")
    );
    assert_eq!(page.value_of("/invitations", "message").as_deref(), Some("Hello"));
    for days in ["0", "91", "-1", "7.5", "soon"] {
        new.submit(
            "/invitations",
            &[("emails", "fine@new.example"), ("expires_in_days", days)],
        )
        .await
        .is_refused_at("expires_in_days");
    }
    let long = "x".repeat(1_001);
    new.submit("/invitations", &[("emails", "fine@new.example"), ("message", &long)])
        .await
        .is_refused_at("message");
    let unknown = [("emails", "fine@new.example"), ("role", "emperor")];
    alice
        .post("/o/acme/invitations", &unknown)
        .await
        .is_refused_at("role")
        .sees("emperor");
    let sent: i64 = app.value("SELECT count(*) FROM invitations", &[]).await;
    assert_eq!(sent, 0);
}

#[tokio::test]
async fn a_member_and_an_invited_address_are_not_invited_again() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let new = alice.get("/o/acme/invitations/new").await;
    new.submit("/invitations", &[("emails", "alice@acme.example")])
        .await
        .is_a_conflict()
        .sees("This person is a member already");
    invited(&app, &alice, "ann@new.example").await;
    let page = new.submit("/invitations", &[("emails", "ANN@new.example")]).await;
    page.is_a_conflict().sees("was invited already");
    page.follow("Open the invitation")
        .await
        .is_at(&path_of(&app, &acme, "ann@new.example").await);
}

#[tokio::test]
async fn an_expired_invitation_gives_way_to_a_new_one() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let old = invited(&app, &alice, "ann@new.example").await;
    app.execute("UPDATE invitations SET expires_at = now() - interval '1 minute'", &[])
        .await;
    let new = invited(&app, &alice, "ann@new.example").await;
    app.visitor().get(&old).await.has_status(410).sees("revoked");
    app.visitor().get(&new).await.is_fine();
    assert_eq!(
        events(&app, &acme).await,
        ["invitation.sent", "invitation.revoked", "invitation.sent"]
    );
}

#[tokio::test]
async fn of_two_who_invite_the_same_address_at_once_one_wins() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let invite = || {
        alice.post(
            "/o/acme/invitations",
            &[("emails", "ann@new.example"), ("role", "member")],
        )
    };
    let pages = futures_util::future::join_all((0..6).map(|_| invite())).await;
    let mut statuses: Vec<_> = pages.iter().map(crate::support::Page::status).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 409, 409, 409, 409, 409]);
    let open: i64 = app.value("SELECT count(*) FROM invitations", &[]).await;
    assert_eq!(open, 1);
}

#[tokio::test]
async fn a_refused_mail_is_seen_in_the_list_and_can_be_sent_again() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    app.mail.answer_recipients_with(550);
    alice
        .get("/o/acme/invitations")
        .await
        .submit("/invitations", &[("emails", "ann@new.example"), ("role", "member")])
        .await
        .is_fine();
    wait_until(&app, "SELECT mail_state = 'failed' FROM invitations").await;
    let list = alice.get("/o/acme/invitations?status=failed").await;
    list.sees("ann@new.example").sees("Failed").sees("550");
    app.mail.answer_recipients_with(250);
    let path = path_of(&app, &acme, "ann@new.example").await;
    list.submit(&format!("{path}/resends"), &[])
        .await
        .is_fine()
        .sees("was sent a new link");
    app.visitor()
        .get(&link_to(&app, "ann@new.example").await)
        .await
        .is_fine();
    alice
        .get("/o/acme/invitations?status=failed")
        .await
        .sees("Nothing found");
}
