//! What became of every mail, for those who may know, and what can be done about it.

use crate::support::{App, Person};
use std::time::{Duration, Instant};

/// Waits until a question is answered with yes.
pub async fn becomes_true(app: &App, sql: &str) {
    let deadline = Instant::now() + Duration::from_secs(15);
    while !app.value::<bool>(sql, &[]).await {
        let rows: Vec<String> = app
            .values("SELECT to_jsonb(l)::text FROM mail_log l ORDER BY created_at", &[])
            .await;
        assert!(Instant::now() < deadline, "not so: {sql}\n{}", rows.join("\n"));
        tokio::time::sleep(Duration::from_millis(40)).await;
    }
}

/// Invites somebody whose mail server refuses them.
async fn refused(app: &App, inviter: &Person, email: &str) {
    app.mail.answer_recipients_with(550);
    inviter.invites(email, "member").await.is_fine();
    let failed =
        format!("SELECT state = 'failed' FROM mail_log WHERE recipient = '{email}' ORDER BY created_at DESC LIMIT 1");
    becomes_true(app, &failed).await;
    app.mail.answer_recipients_with(250);
}

#[tokio::test]
async fn a_refused_mail_is_in_the_log_with_its_reason_and_arrives_when_it_is_tried_again() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    alice.get("/o/acme/emails/log").await.is_fine().sees("No mails yet");
    refused(&app, &alice, "nina@new.example").await;
    let page = alice.get("/o/acme/emails").await.follow("Mail log").await;
    page.is_fine()
        .sees("nina@new.example")
        .sees("Invitation")
        .sees("Failed")
        .sees("The mailbox does not exist (550)");
    alice
        .get("/o/acme/invitations")
        .await
        .sees("The mailbox does not exist (550)");

    let page = page.follow("nina@new.example").await;
    let list = page.path();
    let page = page.submit("/retries", &[]).await;
    page.is_fine().sees("is tried again");
    assert!(page.path().starts_with(&list), "the list as it was: {}", page.path());
    let mail = app.mail.wait_for("nina@new.example").await;
    app.visitor().get(&mail.links[0]).await.is_fine().sees("Acme");
    becomes_true(&app, "SELECT state = 'sent' FROM mail_log").await;
    becomes_true(&app, "SELECT mail_state = 'sent' FROM invitations").await;
    let page = alice.get("/o/acme/emails/log").await;
    page.sees("Sent").does_not_see("The mailbox does not exist");
    assert!(!page.offers("/retries"));
    let id: String = app.value("SELECT id::text FROM mail_log", &[]).await;
    assert_eq!(mail.message_id, format!("{id}@tenantry"));
    let event = "SELECT target_name FROM audit_events WHERE action = 'email.retried'";
    assert_eq!(app.values::<String>(event, &[]).await, ["nina@new.example"]);
    alice
        .post(&format!("/o/acme/emails/log/{id}/retries"), &[])
        .await
        .is_a_conflict()
        .sees("did not fail");
}

#[tokio::test]
async fn neither_a_link_nor_a_word_of_a_mail_stands_in_the_log() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    alice
        .get("/o/acme/invitations")
        .await
        .submit(
            "/invitations",
            &[
                ("emails", "nina@new.example"),
                ("role", "member"),
                ("message", "The safe is at home"),
            ],
        )
        .await
        .is_fine();
    let mail = app.mail.wait_for("nina@new.example").await;
    let token = mail.links[0].rsplit('/').next().expect("a token").to_owned();
    becomes_true(&app, "SELECT state = 'sent' FROM mail_log").await;
    let row: String = app.value("SELECT to_jsonb(l)::text FROM mail_log l", &[]).await;
    for secret in [token.as_str(), "invitations/", "safe", mail.subject.as_str()] {
        assert!(!row.contains(secret), "{secret} in {row}");
    }
    let kept: i64 = app
        .value("SELECT count(*) FROM jobs WHERE sealed IS NOT NULL", &[])
        .await;
    assert_eq!(kept, 0, "a secret is forgotten when its mail was sent");
}

/// Lines of long ago: `how_many` of a kind in a state.
async fn lines(app: &App, organization: uuid::Uuid, how_many: i32, kind: &str, state: &str) {
    app.execute(
        "INSERT INTO mail_log (id, organization_id, kind, locale, recipient, state, created_at, message_id)
         SELECT gen_random_uuid(), $1, $3, 'en', $4 || to_char(n, 'FM000') || '@new.example', $4, now() - n * interval '1 minute', ''
           FROM generate_series(1, $2) n",
        &[&organization, &how_many, &kind, &state],
    )
    .await;
}

#[tokio::test]
async fn mails_are_found_by_state_kind_and_the_beginning_of_the_address() {
    let app = App::start_with(&["--no-worker"], &[]).await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    lines(&app, acme.id, 120, "welcome", "sent").await;
    lines(&app, acme.id, 3, "invitation", "cancelled").await;
    let page = alice.get("/o/acme/emails/log?state=cancelled").await;
    assert_eq!(page.all("tbody th a").len(), 3);
    page.sees("Not sent");
    let page = alice.get("/o/acme/emails/log?mail=invitation").await;
    assert_eq!(page.all("tbody th a").len(), 3);
    let page = alice.get("/o/acme/emails/log?q=SENT01").await;
    assert_eq!(page.all("tbody th a").len(), 10);
    for nothing in [
        "q=ent01",
        "q=%25",
        "q=_ent",
        "q=sent01&state=failed",
        "q=%27%20OR%201%3D1",
        "mail=role_ends",
    ] {
        alice
            .get(&format!("/o/acme/emails/log?{nothing}"))
            .await
            .is_fine()
            .sees("Nothing found");
    }
    alice
        .get("/o/acme/emails/log?state=nonsense&mail=nonsense&after=nonsense")
        .await
        .is_fine()
        .sees("50 shown");
    let block = alice.htmx_get("/o/acme/emails/log?q=cancelled").await.text();
    assert!(
        block.contains("cancelled001") && !block.contains("<html") && !block.contains("sent001"),
        "{block}"
    );

    // Page by page, each line once, the filter kept.
    let mut seen = vec![];
    let mut page = alice.get("/o/acme/emails/log?state=sent").await;
    loop {
        seen.extend(page.all("tbody th a"));
        let next = page.attributes("a[rel=next]", "href");
        let Some(next) = next.first() else { break };
        page = alice.get(next).await;
    }
    let expected: Vec<String> = (1..=120).map(|n| format!("sent{n:03}@new.example")).collect();
    assert_eq!(seen, expected);
    let before = page.attributes("a[rel=prev]", "href");
    let page = alice.get(&before[0]).await;
    assert_eq!(page.all("tbody th a"), expected[50..100]);
}

#[tokio::test]
async fn an_auditor_looks_a_member_does_not_and_a_neighbour_s_mails_are_nobody_s() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let (_, gina) = app.organization("Globex", "Gina").await;
    let axel = acme.member("Axel", "auditor").await;
    let carol = acme.member("Carol", "member").await;
    refused(&app, &alice, "nina@new.example").await;
    let id: String = app.value("SELECT id::text FROM mail_log", &[]).await;
    let retries = |org: &str| format!("/o/{org}/emails/log/{id}/retries");

    let page = axel.get("/o/acme/emails/log").await;
    page.is_fine()
        .sees("nina@new.example")
        .sees("emails.edit")
        .sees("Alice");
    assert!(!page.offers("/retries"));
    axel.post(&retries("acme"), &[])
        .await
        .is_forbidden()
        .sees("emails.edit");
    carol.get("/o/acme/emails/log").await.is_forbidden().sees("emails.view");
    app.visitor().get("/o/acme/emails/log").await.asks_to_sign_in();

    gina.get("/o/acme/emails/log").await.is_not_found();
    gina.post(&retries("acme"), &[]).await.is_not_found();
    gina.get("/o/globex/emails/log").await.does_not_see("nina");
    gina.get("/o/globex/emails/log?q=nina").await.sees("Nothing found");
    gina.post(&retries("globex"), &[]).await.is_not_found();
    for nothing in [
        "/o/acme/emails/log/x/retries",
        "/o/acme/emails/log/00000000-0000-0000-0000-000000000000/retries",
    ] {
        alice.post(nothing, &[]).await.is_not_found();
    }
    // The platform's mails stand in no organization's log.
    app.visitor()
        .get("/password-resets/new")
        .await
        .submit("/password-resets", &[("email", &alice.email)])
        .await
        .is_fine();
    app.mail.wait_for(&alice.email).await;
    alice.get("/o/acme/emails/log?q=alice").await.sees("Nothing found");
    let id: String = app
        .value("SELECT id::text FROM mail_log WHERE kind = 'password_reset'", &[])
        .await;
    alice
        .post(&format!("/o/acme/emails/log/{id}/retries"), &[])
        .await
        .is_not_found();
    let still: i64 = app
        .value("SELECT count(*) FROM mail_log WHERE state = 'failed'", &[])
        .await;
    assert_eq!(still, 1);
}

#[tokio::test]
async fn staff_see_the_mails_of_all_and_of_the_platform() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let (_, gina) = app.organization("Globex", "Gina").await;
    let sam = app.staff("Sam", "admin").await;
    let sue = app.staff("Sue", "support").await;
    refused(&app, &alice, "nina@new.example").await;
    refused(&app, &gina, "olga@new.example").await;
    app.visitor()
        .get("/password-resets/new")
        .await
        .submit("/password-resets", &[("email", &alice.email)])
        .await
        .is_fine();
    app.mail.wait_for(&alice.email).await;
    let page = sue.get("/staff/emails").await.follow("Mail log").await;
    page.is_fine()
        .sees("nina@new.example")
        .sees("olga@new.example")
        .sees("Acme")
        .sees("Globex")
        .sees("Password reset")
        .sees("staff.settings.edit");
    for (words, sees, not) in [
        ("globex", "olga@new.example", "nina@new.example"),
        ("ACM", "nina@new.example", "olga@new.example"),
    ] {
        let page = sue.get(&format!("/staff/emails/log?organization={words}")).await;
        page.is_fine().sees(sees).does_not_see(not);
        assert_eq!(page.attributes("#organization", "value"), [words]);
    }
    let nothing = sue.get("/staff/emails/log?organization=%25").await;
    nothing.is_fine().sees("Nothing found");
    // What a member asks for beside their own is not theirs to choose.
    let own = alice.get("/o/acme/emails/log?organization=globex").await;
    own.is_fine().sees("nina@new.example").does_not_see("olga@new.example");
    assert!(own.all("#organization").is_empty());
    let id: String = app
        .value(
            "SELECT id::text FROM mail_log WHERE recipient = 'nina@new.example'",
            &[],
        )
        .await;
    let path = format!("/staff/emails/log/{id}/retries");
    sue.post(&path, &[]).await.is_forbidden();
    alice.post(&path, &[]).await.is_not_found();
    sam.get("/staff/emails/log?state=failed&q=nina")
        .await
        .submit("/retries", &[])
        .await
        .is_fine()
        .sees("is tried again");
    app.mail.wait_for("nina@new.example").await;
    // It stands in the organization's own audit log, whose mail it is.
    let org: String = app
        .value(
            "SELECT o.slug FROM audit_events e JOIN organizations o ON o.id = e.organization_id WHERE e.action = 'email.retried'",
            &[],
        )
        .await;
    assert_eq!(org, "acme");
}

#[tokio::test]
async fn what_is_of_no_use_any_more_is_not_tried_again() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    for (name, spoil, because) in [
        ("gone", "DELETE FROM jobs", "no longer kept"),
        ("over", "UPDATE invitations SET expires_at = now()", "invite again"),
        ("answered", "UPDATE invitations SET declined_at = now()", "invite again"),
        ("forgotten", "UPDATE jobs SET sealed = NULL", "ask for a new one"),
    ] {
        let email = format!("{name}@new.example");
        refused(&app, &alice, &email).await;
        app.execute(spoil, &[]).await;
        let id: String = app
            .value("SELECT id::text FROM mail_log WHERE recipient = $1", &[&email])
            .await;
        alice
            .post(&format!("/o/acme/emails/log/{id}/retries"), &[])
            .await
            .is_a_conflict()
            .sees(because);
    }
    // Sent anew: the old link is dead, the new one is on its way.
    refused(&app, &alice, "zoe@new.example").await;
    let invitation: String = app
        .value("SELECT id::text FROM invitations WHERE email = 'zoe@new.example'", &[])
        .await;
    alice
        .get("/o/acme/invitations")
        .await
        .submit(&format!("/o/acme/invitations/{invitation}/resends"), &[])
        .await
        .is_fine();
    app.mail.wait_for("zoe@new.example").await;
    alice
        .get("/o/acme/emails/log?q=zoe&state=failed")
        .await
        .submit("/retries", &[])
        .await
        .is_a_conflict()
        .sees("invite again");
    assert_eq!(app.mail.all().len(), 1);
}

/// One mail that failed, and the way to try it again.
async fn retries_of(app: &App, kind: &str) -> String {
    let failed = format!("SELECT count(*) = 1 FROM mail_log WHERE kind = '{kind}' AND state = 'failed'");
    becomes_true(app, &failed).await;
    let id: String = app
        .value("SELECT id::text FROM mail_log WHERE kind = $1", &[&kind])
        .await;
    format!("/o/acme/emails/log/{id}/retries")
}

#[tokio::test]
async fn trying_again_asks_what_delivery_asks() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let carol = acme.member("Carol", "member").await;
    app.mail.answer_recipients_with(550);
    // Its reader wants no more of them.
    alice.removes(&carol).await.is_fine();
    let removed = retries_of(&app, "member_removed").await;
    app.execute(
        "INSERT INTO email_refusals (organization_id, address, kind, at) VALUES ($1, $2, 'member_removed', now())",
        &[&acme.id, &carol.email],
    )
    .await;
    alice
        .post(&removed, &[])
        .await
        .is_a_conflict()
        .sees("want no more mails");
    // What somebody sends to themselves is sent, whether or not its kind is switched off.
    let text = [("subject", "Hello"), ("body", "A text"), ("locale", "en")];
    alice.post("/o/acme/emails/welcome/tests", &text).await.is_fine();
    alice.post("/o/acme/emails/welcome/suspension", &[]).await.is_fine();
    let trial = retries_of(&app, "welcome").await;
    app.mail.answer_recipients_with(250);
    alice.post(&trial, &[]).await.is_fine();
    app.mail.wait_for(&alice.email).await;
}

#[tokio::test]
async fn a_mail_that_is_taken_back_or_switched_off_says_so() {
    let mut app = App::start_with(&["--no-worker"], &[]).await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let carol = acme.member("Carol", "member").await;
    alice.invites("nina@new.example", "member").await.is_fine();
    let invitation: String = app.value("SELECT id::text FROM invitations", &[]).await;
    alice
        .post(&format!("/o/acme/invitations/{invitation}/revocation"), &[])
        .await
        .is_fine();
    alice
        .get("/o/acme/emails/log")
        .await
        .sees("Not sent")
        .sees("The invitation was answered, revoked or sent anew, or has ended");
    alice
        .get("/o/acme/emails/member_removed/settings")
        .await
        .submit("/suspension", &[])
        .await
        .is_fine();
    alice.removes(&carol).await.is_fine();
    app.replica_with(&[]).await;
    becomes_true(
        &app,
        "SELECT state = 'cancelled' FROM mail_log WHERE kind = 'member_removed'",
    )
    .await;
    alice
        .get("/o/acme/emails/log?mail=member_removed")
        .await
        .sees("This kind of mail is switched off");
    assert!(app.mail.all().is_empty());
}

#[tokio::test]
async fn a_member_whom_mails_do_not_reach_is_marked_until_one_arrives() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let (_, gina) = app.organization("Globex", "Gina").await;
    let carol = acme.member("Carol", "member").await;
    let uma = acme.member("Uma", "user_manager").await;
    let page = format!("/o/acme/members/{}", carol.member_id());
    // A neighbour's mails to the same address say nothing here.
    refused(&app, &gina, &carol.email).await;
    alice.get(&page).await.is_fine().does_not_see("Mails do not reach");
    app.execute(
        "UPDATE mail_log SET organization_id = $1, invitation_id = NULL",
        &[&acme.id],
    )
    .await;
    let seen = alice.get(&page).await;
    seen.sees("Mails do not reach Carol")
        .sees("The mailbox does not exist (550)");
    seen.follow("See the mails to this address")
        .await
        .is_fine()
        .sees(&carol.email);
    uma.get(&page).await.is_fine().does_not_see("Mails do not reach");
    app.execute(
        "INSERT INTO mail_log (id, organization_id, kind, locale, recipient, state, created_at, last_try_at, sent_at, message_id)
         VALUES (gen_random_uuid(), $1, 'role_ends', 'en', $2, 'sent', now(), now(), now(), '')",
        &[&acme.id, &carol.email],
    )
    .await;
    alice.get(&page).await.is_fine().does_not_see("Mails do not reach");
}

#[tokio::test]
async fn an_invitation_that_was_refused_leads_to_its_mails() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let uma = acme.member("Uma", "user_manager").await;
    refused(&app, &alice, "nina@new.example").await;
    let id: String = app.value("SELECT id::text FROM invitations", &[]).await;
    let page = format!("/o/acme/invitations/{id}");
    let seen = alice.get(&page).await;
    seen.is_fine()
        .follow("See the mails to this address")
        .await
        .is_fine()
        .sees("nina@new.example")
        .sees("The mailbox does not exist (550)");
    uma.get(&page)
        .await
        .is_fine()
        .sees("The mailbox does not exist (550)")
        .does_not_see("See the mails");
}

#[tokio::test]
async fn old_lines_and_the_links_of_mails_that_failed_are_forgotten() {
    let mut app = App::start_with(&["--no-worker"], &[]).await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    lines(&app, acme.id, 3, "welcome", "sent").await;
    app.execute(
        "UPDATE mail_log SET created_at = now() - interval '91 days' WHERE recipient LIKE 'sent001%'",
        &[],
    )
    .await;
    alice
        .invites("nina@new.example olga@new.example", "member")
        .await
        .is_fine();
    for (email, days) in [("nina@new.example", "8 days"), ("olga@new.example", "6 days")] {
        let failed = format!("UPDATE jobs SET failed_at = now() - interval '{days}' WHERE payload->>'to' = $1");
        app.execute(&failed, &[&email]).await;
    }
    app.replica_with(&[]).await;
    becomes_true(
        &app,
        "SELECT NOT EXISTS (SELECT FROM mail_log WHERE recipient LIKE 'sent001%')",
    )
    .await;
    becomes_true(&app, "SELECT count(*) = 1 FROM jobs WHERE sealed IS NOT NULL").await;
    let kept: String = app
        .value("SELECT payload->>'to' FROM jobs WHERE sealed IS NOT NULL", &[])
        .await;
    assert_eq!(kept, "olga@new.example");
    let lines: i64 = app.value("SELECT count(*) FROM mail_log", &[]).await;
    assert_eq!(lines, 4);
}
