//! An organization's own mail server: proven, switched on, and what happens when it does not work.

use super::{enters, owns, portal, switches_on};
use crate::support::mailbox::Mailbox;

#[tokio::test]
async fn an_owner_proves_a_server_and_mails_leave_through_it() {
    let own = Mailbox::start().await;
    let app = portal(&own).await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    owns(&app, &acme, "acme.example").await;

    let page = enters(&alice, &own, &[]).await;
    page.is_fine().does_not_see("se:cret");
    assert!(!page.offers("/server/activation"), "it proves nothing yet");
    alice
        .post("/o/acme/emails/server/activation", &[])
        .await
        .is_a_conflict();
    let wrong = alice.post("/o/acme/emails/server/proof", &[("code", "123456")]).await;
    wrong.is_refused_at("code");
    switches_on(&alice, &own).await.is_fine().sees("portal@acme.example");
    assert!(own.sign_ins()[0].starts_with("AUTH PLAIN "));

    // An owner could give every role, so invitations go that way as well; mails about accounts never do.
    alice.invites("new@elsewhere.example", "member").await.is_fine();
    let mail = own.wait_for("new@elsewhere.example").await;
    assert!(mail.raw.contains("From: Acme <portal@acme.example>"), "{}", mail.raw);
    app.visitor().post("/password-resets", &[("email", &alice.email)]).await;
    app.mail.wait_for(&alice.email).await;

    alice.post("/o/acme/emails/server/suspension", &[]).await.is_fine();
    alice.invites("second@elsewhere.example", "member").await.is_fine();
    app.mail.wait_for("second@elsewhere.example").await;
    let page = alice.get("/o/acme/emails/server").await;
    page.sees("A password is kept.").does_not_see("Kept encrypted");
    let sealed: Vec<u8> = app.value("SELECT sealed_password FROM mail_servers", &[]).await;
    assert!(!String::from_utf8_lossy(&sealed).contains("se:cret"));
    let told: i64 = app
        .value(
            "SELECT count(*) FROM audit_events e WHERE to_jsonb(e)::text LIKE '%se:cret%'",
            &[],
        )
        .await;
    assert_eq!(told, 0);
}

#[tokio::test]
async fn who_could_not_give_every_role_sends_no_invitation_through_a_server_of_theirs() {
    let own = Mailbox::start().await;
    let app = portal(&own).await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    owns(&app, &acme, "acme.example").await;
    let bob = acme.member("Bob", "admin").await;
    enters(&bob, &own, &[]).await.is_fine();
    switches_on(&bob, &own).await.is_fine();
    bob.post("/o/acme/emails/server/extension", &[]).await.is_forbidden();

    alice.invites("new@elsewhere.example", "owner").await.is_fine();
    app.mail.wait_for("new@elsewhere.example").await;
    assert_eq!(own.all().len(), 1, "nothing but the test mail");

    alice.post("/o/acme/emails/server/extension", &[]).await.is_fine();
    alice.invites("second@elsewhere.example", "member").await.is_fine();
    own.wait_for("second@elsewhere.example").await;
    // Whoever turns it elsewhere begins anew.
    enters(&bob, &own, &[("username", "bob")]).await.is_fine();
    let active: bool = app.value("SELECT active OR carries_all FROM mail_servers", &[]).await;
    assert!(!active);
}

#[tokio::test]
async fn a_fault_is_read_out_at_the_fields_that_it_is_about() {
    let own = Mailbox::start().await;
    let app = portal(&own).await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    owns(&app, &acme, "acme.example").await;
    enters(&alice, &own, &[]).await.is_fine();
    switches_on(&alice, &own).await.is_fine();
    app.execute("UPDATE mail_servers SET fault = 'sign_in', fault_at = now()", &[])
        .await;
    let page = alice.get("/o/acme/emails/server").await;
    assert_eq!(
        page.is_fine().all("#problem"),
        ["The server does not accept user name and password."]
    );
    for (field, ids) in [
        ("#username", "username-hint problem"),
        ("#password", "password-hint problem"),
        ("#host", "host-hint"),
    ] {
        assert_eq!(page.attributes(field, "aria-describedby"), [ids]);
    }
}

#[tokio::test]
async fn nothing_inside_is_reached_and_no_password_goes_elsewhere() {
    let own = Mailbox::start().await;
    let app = portal(&own).await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    owns(&app, &acme, "acme.example").await;
    for (more, field) in [
        (
            [("host", "127.0.0.1"), ("port", "587"), ("encryption", "starttls")],
            "host",
        ),
        (
            [("host", "169.254.169.254"), ("port", "25"), ("encryption", "tls")],
            "host",
        ),
        (
            [("host", "[::ffff:10.0.0.1]"), ("port", "25"), ("encryption", "tls")],
            "host",
        ),
        ([("host", "2130706433"), ("port", "465"), ("encryption", "tls")], "host"),
        (
            [("host", "mail.example/x"), ("port", "465"), ("encryption", "tls")],
            "host",
        ),
        (
            [("host", "user@mail.example"), ("port", "465"), ("encryption", "tls")],
            "host",
        ),
        (
            [("host", "mail.example"), ("port", "6379"), ("encryption", "tls")],
            "port",
        ),
        ([("host", "mail.example"), ("port", "0"), ("encryption", "tls")], "port"),
        (
            [("host", "mail.example"), ("port", "25"), ("encryption", "none")],
            "encryption",
        ),
        (
            [("host", "mail.example"), ("port", "25"), ("encryption", "maybe")],
            "encryption",
        ),
        (
            [
                ("sender", "portal@globex.example"),
                ("port", "25"),
                ("encryption", "tls"),
            ],
            "sender",
        ),
    ] {
        enters(&alice, &own, &more).await.is_refused_at(field);
    }
    let none: i64 = app.value("SELECT count(*) FROM mail_servers", &[]).await;
    assert_eq!(none, 0);

    enters(&alice, &own, &[]).await.is_fine();
    let elsewhere = [
        ("host", "smtp.evil.example"),
        ("port", "25"),
        ("encryption", "tls"),
        ("password", ""),
    ];
    enters(&alice, &own, &elsewhere).await.is_refused_at("password");
    enters(&alice, &own, &[("password", ""), ("sender", "hello@acme.example")])
        .await
        .is_fine();
    let host: String = app.value("SELECT host FROM mail_servers", &[]).await;
    assert_eq!(host, "127.0.0.1");
}

#[tokio::test]
async fn others_look_or_find_nothing() {
    let app = crate::support::App::start().await;
    let (acme, _) = app.organization("Acme", "Alice").await;
    let (_, gina) = app.organization("Globex", "Gina").await;
    let axel = acme.member("Axel", "auditor").await;
    let carol = acme.member("Carol", "member").await;
    axel.get("/o/acme/emails/server").await.is_fine().sees("emails.edit");
    carol.get("/o/acme/emails/server").await.is_forbidden();
    gina.get("/o/acme/emails/server").await.is_not_found();
    for path in [
        "",
        "/tests",
        "/proof",
        "/activation",
        "/extension",
        "/suspension",
        "/removal",
    ] {
        let path = format!("/o/acme/emails/server{path}");
        axel.post(&path, &[]).await.is_forbidden().sees("emails.edit");
        gina.post(&path, &[]).await.is_not_found();
    }
}

#[tokio::test]
async fn a_mail_is_not_lost_by_a_server_that_stopped_working() {
    let own = Mailbox::start().await;
    let app = portal(&own).await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    owns(&app, &acme, "acme.example").await;
    enters(&alice, &own, &[]).await.is_fine();
    switches_on(&alice, &own).await.is_fine();
    own.hang_up(true);
    alice.invites("new@elsewhere.example", "member").await.is_fine();
    // Its tries are used up but one; the next is the platform's.
    let sql =
        "UPDATE jobs SET attempts = 5, run_at = now() WHERE done_at IS NULL AND attempts > 0 AND locked_until IS NULL";
    for _ in 0..100 {
        if app.execute(sql, &[]).await > 0 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    let mail = app.mail.wait_for("new@elsewhere.example").await;
    assert!(
        mail.raw.contains("From: Portal <portal@tenantry.example>"),
        "{}",
        mail.raw
    );
    alice.get("/o/acme/emails/server").await.is_fine().sees("tried again");
}
