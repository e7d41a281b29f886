//! An organization's life: trial and contract, notices, closed and had back, erased. The clock is put ahead.

use crate::support::mailbox::Mail;
use crate::support::{App, Person};

/// The person signed in anew: after a jump every session is over.
async fn anew(person: &Person) -> Person {
    let browser = person.in_another_browser();
    // Where they land is another question: their only organization may be closed.
    browser.signs_in().await;
    browser
}

async fn status(app: &App) -> String {
    app.value("SELECT status FROM organizations WHERE slug = 'zebra'", &[])
        .await
}

/// Waits until the sweep has been there.
async fn becomes(app: &App, wanted: &str) {
    for _ in 0..100 {
        if status(app).await == wanted {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    panic!("{} instead of {wanted}:\n{}", status(app).await, app.log());
}

async fn day(app: &App, days: i32) -> String {
    app.value("SELECT (current_date + $1::int)::text", &[&days]).await
}

/// The subject of what people are told when they sign in with a browser that they never used.
const NEW_BROWSER: &str = "Your account was opened in a new browser";

/// The next mail about their organization.
async fn news(app: &App, email: &str) -> Mail {
    loop {
        let mail = app.mail.wait_for(email).await;
        if mail.subject != NEW_BROWSER {
            return mail;
        }
    }
}

#[tokio::test]
async fn an_organization_goes_through_its_whole_life() {
    let mut app = App::start().await;
    let sam = app.staff("Sam", "admin").await;
    let ends = day(&app, 60).await;
    let fields = [
        ("name", "Zebra"),
        ("kind", "customer"),
        ("owner_email", "zoe@zebra.example"),
        ("contract_ends_on", ends.as_str()),
    ];
    sam.get("/staff/organizations/new")
        .await
        .submit("/staff/organizations", &fields)
        .await
        .is_fine();
    let zoe = app.newcomer("Zoe", "zoe@zebra.example");
    zoe.accepts(&news(&app, "zoe@zebra.example").await.links[0])
        .await
        .is_fine();
    let mail = news(&app, "zoe@zebra.example").await;
    assert_eq!(mail.subject, "Welcome to Zebra");
    zoe.get("/o/zebra/invitations")
        .await
        .submit(
            "/o/zebra/invitations",
            &[("emails", "max@zebra.example"), ("role", "member")],
        )
        .await
        .is_fine();
    let max = app.newcomer("Max", "max@zebra.example");
    max.accepts(&app.mail.wait_for("max@zebra.example").await.links[0])
        .await
        .is_fine();
    let mail = app.mail.wait_for("max@zebra.example").await;
    assert_eq!(mail.subject, "Welcome to Zebra");
    let id: uuid::Uuid = app
        .value("SELECT id FROM organizations WHERE slug = 'zebra'", &[])
        .await;
    let at_staff = format!("/staff/organizations/{id}");

    // Thirty days before: told, and the contract counts as ending. Everybody goes on working.
    app.jump("32d", true).await;
    let mail = news(&app, "zoe@zebra.example").await;
    assert!(mail.subject.starts_with("Zebra closes on"), "{}", mail.subject);
    becomes(&app, "terminating").await;
    anew(&zoe).await.get("/o/zebra").await.is_fine().sees("Zebra closes on");
    anew(&max)
        .await
        .get("/o/zebra")
        .await
        .is_fine()
        .does_not_see("Zebra closes on");

    // Over three notices at once: only the nearest is given.
    app.jump("60d", true).await;
    let mail = news(&app, "zoe@zebra.example").await;
    assert!(mail.subject.starts_with("Zebra closes on"), "{}", mail.subject);
    let told: i32 = app
        .value("SELECT end_told FROM organizations WHERE slug = 'zebra'", &[])
        .await;
    assert_eq!(told, 1);

    // At the end access is over at once, before any sweep ran.
    app.jump("62d", false).await;
    assert_eq!(status(&app).await, "terminating");
    anew(&max)
        .await
        .get("/o/zebra")
        .await
        .has_status(403)
        .sees("This organization is closed")
        .sees("Zoe");
    anew(&zoe)
        .await
        .get("/o/zebra/members")
        .await
        .is_at("/o/zebra/export")
        .sees("This organization is closed");
    app.jump("62d", true).await;
    becomes(&app, "closed").await;
    let mail = news(&app, "zoe@zebra.example").await;
    assert_eq!(mail.subject, "Zebra is closed");
    let sent = app
        .mail
        .all()
        .iter()
        .filter(|mail| mail.to.iter().any(|to| to == "zoe@zebra.example") && mail.subject != NEW_BROWSER)
        .count();
    assert_eq!(sent, 5, "an invitation, a welcome, two notices, the end");

    // The owner takes the data along, and cannot undo what they did not do.
    let owner = anew(&zoe).await;
    let page = owner.get(&mail.links[0]).await;
    page.is_at("/o/zebra/export").does_not_see("Open Zebra again");
    let answer = owner.asks(reqwest::Method::POST, "/o/zebra/export", &[], "").await;
    assert_eq!(answer.status, 200);
    let document: serde_json::Value = serde_json::from_str(&answer.text()).expect("JSON");
    assert_eq!(document["members"].as_array().map(Vec::len), Some(2));
    assert!(!answer.text().contains("token_hash") && !answer.text().contains("password"));
    owner.post("/o/zebra/restoration", &[]).await.is_a_conflict();
    let exports: i64 = app
        .value(
            "SELECT count(*) FROM audit_events WHERE action = 'organization.exported'",
            &[],
        )
        .await;
    assert_eq!(exports, 1);
    anew(&max).await.post("/o/zebra/export", &[]).await.has_status(403);

    // Staff open it again: as it was.
    anew(&sam)
        .await
        .get(&at_staff)
        .await
        .submit("/restoration", &[])
        .await
        .sees("Zebra was reinstated");
    assert_eq!(news(&app, "zoe@zebra.example").await.subject, "Zebra is open again");
    assert_eq!(status(&app).await, "active");
    anew(&max).await.get("/o/zebra").await.is_fine();

    // The owner closes it, changes their mind, and closes it again.
    let owner = anew(&zoe).await;
    owner
        .get("/o/zebra/closing")
        .await
        .submit("/closing", &[("confirmation", "Zebra")])
        .await
        .is_fine();
    assert_eq!(news(&app, "zoe@zebra.example").await.subject, "Zebra is closed");
    anew(&max).await.get("/o/zebra").await.has_status(403);
    owner
        .get("/o/zebra/export")
        .await
        .submit("/restoration", &[])
        .await
        .sees("Zebra is open again");
    assert_eq!(news(&app, "zoe@zebra.example").await.subject, "Zebra is open again");
    owner
        .get("/o/zebra/closing")
        .await
        .submit("/closing", &[("confirmation", "Zebra")])
        .await
        .is_fine();
    assert_eq!(news(&app, "zoe@zebra.example").await.subject, "Zebra is closed");

    // A week before it is erased its owner is told once more.
    app.jump("86d", true).await;
    let mail = news(&app, "zoe@zebra.example").await;
    assert!(mail.subject.starts_with("Zebra will be erased on"), "{}", mail.subject);

    // And then nothing is left but the accounts and one event of the platform.
    app.jump("93d", true).await;
    assert_eq!(news(&app, "zoe@zebra.example").await.subject, "Zebra was erased");
    let tables: Vec<String> = app
        .values("SELECT table_name::text FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'organization_id' AND table_name <> 'jobs'", &[])
        .await;
    for table in tables {
        let left: i64 = app
            .value(
                &format!("SELECT count(*) FROM {table} WHERE organization_id = $1"),
                &[&id],
            )
            .await;
        assert_eq!(left, 0, "{table}");
    }
    let events: i64 = app
        .value("SELECT count(*) FROM audit_events WHERE action = 'organization.purged' AND organization_id IS NULL AND (before->>'members')::int = 2", &[])
        .await;
    assert_eq!(events, 1);
    anew(&zoe).await.get("/o/zebra").await.is_not_found();
    let sam = anew(&sam).await;
    sam.get(&at_staff).await.is_not_found();
    let fields = [
        ("name", "Other"),
        ("slug", "zebra"),
        ("kind", "customer"),
        ("owner_email", "o@other.example"),
    ];
    sam.get("/staff/organizations/new")
        .await
        .submit("/staff/organizations", &fields)
        .await
        .is_refused_at("slug");
}

#[tokio::test]
async fn a_renewed_contract_goes_on_and_people_are_told() {
    let mut app = App::start().await;
    let (acme, alice) = app.organization("Zebra", "Alice").await;
    let sam = app.staff("Sam", "admin").await;
    let edit = format!("/staff/organizations/{}/edit", acme.id);
    let path = format!("/staff/organizations/{}", acme.id);
    let (soon, later) = (day(&app, 20).await, day(&app, 400).await);
    sam.get(&edit)
        .await
        .submit(&path, &[("contract_ends_on", soon.as_str())])
        .await
        .is_fine();
    app.jump("1h", true).await;
    let mail = app.mail.wait_for(&alice.email).await;
    assert!(mail.subject.starts_with("Zebra closes on"), "{}", mail.subject);
    sam.get(&edit)
        .await
        .submit(&path, &[("contract_ends_on", later.as_str())])
        .await
        .is_fine();
    assert_eq!(app.mail.wait_for(&alice.email).await.subject, "Zebra goes on");
    assert_eq!(status(&app).await, "active");
    // A trial is a trial until the day is taken out.
    sam.get(&edit)
        .await
        .submit(&path, &[("trial_ends_on", soon.as_str())])
        .await
        .sees("Trial");
    assert_eq!(status(&app).await, "trial");
    alice.get("/o/zebra").await.is_fine().sees("The trial of Zebra ends on");
    sam.get(&edit)
        .await
        .submit(&path, &[("trial_ends_on", "")])
        .await
        .is_fine();
    assert_eq!(status(&app).await, "active");
}

#[tokio::test]
async fn a_termination_may_have_a_day() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let sam = app.staff("Sam", "admin").await;
    let path = format!("/staff/organizations/{}/termination", acme.id);
    let yesterday = day(&app, -1).await;
    let wrong = [("confirmation", "Acme"), ("ends_on", yesterday.as_str())];
    sam.get(&path)
        .await
        .submit(&path, &wrong)
        .await
        .is_refused_at("ends_on");
    alice.get("/o/acme").await.is_fine();
    let tomorrow = day(&app, 1).await;
    sam.get(&path)
        .await
        .submit(&path, &[("confirmation", "Acme"), ("ends_on", tomorrow.as_str())])
        .await
        .sees("Acme closes after");
    alice.get("/o/acme").await.is_fine().sees("Acme closes on");
}

#[tokio::test]
async fn only_an_owner_exports() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "admin").await;
    let gina = app.organization("Globex", "Gina").await.1;
    alice
        .get("/o/acme/settings")
        .await
        .follow("Export the data…")
        .await
        .is_fine()
        .sees("Download the data");
    bob.get("/o/acme/export")
        .await
        .is_forbidden()
        .sees("organization.close");
    bob.post("/o/acme/export", &[]).await.is_forbidden();
    gina.get("/o/acme/export").await.is_not_found();
    app.visitor().get("/o/acme/export").await.asks_to_sign_in();
    app.execute(
        "UPDATE organizations SET status = 'suspended', status_reason = 'unpaid' WHERE slug = 'acme'",
        &[],
    )
    .await;
    alice.get("/o/acme/export").await.has_status(403).sees("suspended");
}

#[tokio::test]
async fn the_clock_is_shifted_on_loopback_only() {
    let check = |url: &str, shift: &str| {
        std::process::Command::new(env!("CARGO_BIN_EXE_tenantry"))
            .args(["config", "check"])
            .env_clear()
            .env("TENANTRY_PUBLIC_URL", url)
            .env("TENANTRY_SECRET_KEY", "dGVzdHMta2VlcC1ubyBzZWNyZXRzLSBub3QgYSBiaXQ=")
            .env("TENANTRY_SMTP_URL", "smtp://127.0.0.1:2525")
            .env("TENANTRY_CLOCK_SHIFT", shift)
            .output()
            .expect("the binary was built")
            .status
            .code()
    };
    assert_eq!(check("http://127.0.0.1:8080", "40d"), Some(0));
    assert_eq!(check("http://127.0.0.1:8080", "-4d"), Some(78));
    assert_eq!(check("https://portal.example.com", "40d"), Some(78));
}
