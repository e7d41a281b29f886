//! What is set for a kind of mail: how long its link works, and how many in an hour.

use super::events;
use crate::support::App;
use tenantry::emails::Kind;
use tenantry::emails::settings::{self, Settings};

const HOURS_LEFT: &str = "SELECT round(extract(epoch FROM expires_at - created_at) / 3600)::int FROM";

#[tokio::test]
async fn an_organization_sets_how_long_its_invitations_work_within_what_the_platform_allows() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let (_, gina) = app.organization("Globex", "Gina").await;
    let sam = app.staff("Sam", "admin").await;
    let hours = async |email: &str| -> i32 {
        let sql = format!("{HOURS_LEFT} invitations WHERE email = $1");
        app.value(&sql, &[&email]).await
    };
    let invites = async |person: &crate::support::Person, email: &str| {
        let page = person.get(&person.path("/invitations/new")).await;
        page.submit("/invitations", &[("emails", email)]).await.is_fine();
    };
    invites(&alice, "usual@new.example").await;
    assert_eq!(hours("usual@new.example").await, 7 * 24);

    let editor = alice.get("/o/acme/emails/invitation").await;
    assert!(
        editor
            .attributes("a", "href")
            .contains(&"/o/acme/emails/invitation/settings".to_owned())
    );
    let page = alice.get("/o/acme/emails/invitation/settings").await;
    page.is_fine()
        .sees("From 1 to 90 days; left empty: 7.")
        .sees("cannot be switched off");
    page.submit("/settings", &[("link", "3")])
        .await
        .is_fine()
        .sees("Settings saved");
    invites(&alice, "short@new.example").await;
    assert_eq!(hours("short@new.example").await, 3 * 24);
    assert_eq!(
        hours("usual@new.example").await,
        7 * 24,
        "what is on its way keeps its end"
    );
    invites(&gina, "other@new.example").await;
    assert_eq!(hours("other@new.example").await, 7 * 24);

    // Staff bound it for all; what was set beyond is held to it at once.
    let page = sam.get("/staff/emails/invitation/settings").await;
    page.submit("/settings", &[("link", "10"), ("link_most", "5")])
        .await
        .is_refused_at("link");
    page.submit("/settings", &[("link", ""), ("link_most", "2")])
        .await
        .is_fine();
    invites(&alice, "bound@new.example").await;
    assert_eq!(hours("bound@new.example").await, 2 * 24);
    alice
        .post(
            "/o/acme/invitations",
            &[
                ("emails", "x@new.example"),
                ("role", "member"),
                ("expires_in_days", "3"),
            ],
        )
        .await
        .is_refused_at("expires_in_days");
    let page = alice.get("/o/acme/emails/invitation/settings").await;
    let refused = page.submit("/settings", &[("link", "3")]).await;
    refused.is_refused_at("link").sees("from 1 to 2");
    assert_eq!(refused.value_of("/settings", "link").as_deref(), Some("3"));
    assert_eq!(events(&app).await.len(), 2);
}

#[tokio::test]
async fn links_into_an_account_work_for_as_long_as_staff_say() {
    let app = App::start().await;
    let bob = app.person("Bob", "bob@acme.example").await;
    let sam = app.staff("Sam", "admin").await;
    let page = sam.get("/staff/emails/password_reset/settings").await;
    page.is_fine().sees("From 10 to 1,440 minutes; left empty: 60.");
    for wrong in [
        "9",
        "1441",
        "-1",
        "0",
        "1e3",
        "60.5",
        "99999999999999999999",
        "' OR 1=1 --",
        "<b>60</b>",
    ] {
        let refused = page.submit("/settings", &[("link", wrong)]).await;
        refused.is_refused_at("link").sees("from 10 to 1,440");
        assert_eq!(refused.value_of("/settings", "link").as_deref(), Some(wrong));
    }
    page.submit("/settings", &[("link", "15")]).await.is_fine();
    bob.post("/password-resets", &[("email", &bob.email)]).await.is_fine();
    let minutes: i32 = app
        .value(
            "SELECT round(extract(epoch FROM expires_at - created_at) / 60)::int FROM password_resets",
            &[],
        )
        .await;
    assert_eq!(minutes, 15);
    let mail = app.mail.wait_for(&bob.email).await;
    assert!(
        mail.text.contains("The link works until") && mail.text.contains("(UTC)"),
        "{}",
        mail.text
    );

    let page = sam.get("/staff/emails/sign_up/settings").await;
    page.submit("/settings", &[("link", "2")]).await.is_fine();
    let form = [
        ("name", "Nora"),
        ("email", "nora@new.example"),
        ("organization", "Initech"),
    ];
    app.visitor()
        .get("/sign-up")
        .await
        .submit("/sign-up", &form)
        .await
        .is_fine();
    let hours: i32 = app.value(&format!("{HOURS_LEFT} sign_ups"), &[]).await;
    assert_eq!(hours, 2);

    let page = sam.get("/staff/emails/staff_invitation/settings").await;
    page.submit("/settings", &[("link", "1")]).await.is_fine();
    let form = [("email", "new@tenantry.example"), ("role", "support")];
    sam.get("/staff/team")
        .await
        .submit("/staff/team", &form)
        .await
        .is_fine();
    let hours: i32 = app
        .value(
            &format!("{HOURS_LEFT} staff_invitations WHERE email = 'new@tenantry.example'"),
            &[],
        )
        .await;
    assert_eq!(hours, 24);
}

#[tokio::test]
async fn a_colleague_looks_and_a_stranger_finds_nothing() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let (_, gina) = app.organization("Globex", "Gina").await;
    let axel = acme.member("Axel", "auditor").await;
    let sue = app.staff("Sue", "support").await;
    let (path, fields) = ("/o/acme/emails/invitation/settings", [("link", "3")]);
    axel.get(path).await.is_fine().sees("emails.edit");
    axel.post(path, &fields).await.is_forbidden().sees("emails.edit");
    acme.member("Carol", "member").await.get(path).await.is_forbidden();
    gina.get(path).await.is_not_found();
    gina.post(path, &fields).await.is_not_found();
    app.visitor().get(path).await.asks_to_sign_in();
    sue.get("/staff/emails/password_reset/settings").await.is_fine();
    sue.post("/staff/emails/password_reset/settings", &[("link", "15")])
        .await
        .is_forbidden();
    // The mails of accounts are the platform's, and so is the bound for organizations.
    alice.get("/o/acme/emails/password_reset/settings").await.is_not_found();
    alice
        .post("/o/acme/emails/password_reset/settings", &[("link", "15")])
        .await
        .is_not_found();
    alice.post(path, &[("link_most", "1")]).await.is_fine();
    let rows: i64 = app
        .value(
            "SELECT (SELECT count(*) FROM email_settings) + (SELECT count(*) FROM platform_email_settings)",
            &[],
        )
        .await;
    assert_eq!(rows, 0);
}

#[tokio::test]
async fn a_setting_leaves_the_switch_alone_and_the_switch_the_setting() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let sam = app.staff("Sam", "admin").await;
    let page = alice.get("/o/acme/emails/welcome/settings").await;
    page.submit("/settings", &[("per_hour", "5")]).await.is_fine();
    // Nobody switched it here, so the platform's switch holds.
    sam.post("/staff/emails/welcome/suspension", &[]).await.is_fine();
    let page = alice.get("/o/acme/emails/welcome/settings").await;
    page.sees("This mail is not sent, as the platform has it.");
    page.submit("/reinstatement", &[]).await.is_fine();
    let page = alice.get("/o/acme/emails/welcome/settings").await;
    page.sees("This mail is sent.");
    assert_eq!(page.value_of("/settings", "per_hour").as_deref(), Some("5"));
    sam.get("/staff/emails/welcome/settings")
        .await
        .sees("This mail is not sent.");

    // What the limit of mails is, for whoever enforces it.
    let mut tx = app.transaction().await;
    let org = acme.proven(&mut tx).await;
    tx.enter(org).await.expect("the organization opens");
    let of = async |tx: &mut tenantry::database::Tx, kind| {
        Settings::of(tx, Some(org), kind).await.expect("settings").per_hour()
    };
    assert_eq!(of(&mut tx, Kind::Welcome).await, 5);
    assert_eq!(of(&mut tx, Kind::Invitation).await, settings::USUAL_PER_HOUR);
    drop(tx);
    let page = alice.get("/o/acme/emails/welcome/settings").await;
    page.submit("/settings", &[("per_hour", "21")])
        .await
        .is_refused_at("per_hour");
    alice
        .get("/o/acme/audit")
        .await
        .sees("Alice changed the settings of the mail Welcome");
}
