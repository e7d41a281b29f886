//! The pages about an organization itself: overview, home, settings, closing.

use crate::support::App;
use reqwest::Method;
use serde_json::Value;
use std::collections::BTreeSet;

async fn event(app: &App, action: &str) -> Value {
    app.value(
        "SELECT to_jsonb(e) FROM audit_events e WHERE action = $1 ORDER BY at DESC, id DESC LIMIT 1",
        &[&action],
    )
    .await
}

#[tokio::test]
async fn an_owner_sees_figures_first_steps_and_what_needs_attention() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let page = alice.get("/o/acme").await;
    page.is_fine()
        .sees("Only one owner")
        .sees("First steps")
        .sees("0 of 6")
        .sees("Latest events");

    app.execute(
        "INSERT INTO invitations (organization_id, id, email, token_hash, invited_by_name, created_at, expires_at, mail_state, requested_at)
         SELECT $1, gen_random_uuid(), n || '@new.example', decode(md5('a' || n) || md5('b' || n), 'hex'), 'Alice', now(),
                now() + CASE WHEN n % 10 = 0 THEN interval '-1 day' ELSE interval '1 day' END,
                CASE WHEN n <= 2 THEN 'failed' ELSE 'sent' END, CASE WHEN n % 10 = 0 THEN now() END
           FROM generate_series(1, 80) n",
        &[&acme.id],
    )
    .await;
    acme.member("Olga", "owner").await;
    let page = alice.get("/o/acme").await;
    page.sees("50+")
        .sees("2 invitations could not be delivered")
        .sees("8 people ask for a new invitation");
    page.does_not_see("Only one owner").sees("2 of 6");
    let page = page.submit("/checklist-removal", &[]).await;
    page.is_at("/o/acme")
        .does_not_see("2 of 6")
        .sees("The first steps are hidden");
    page.submit("/checklist-restoration", &[])
        .await
        .is_at("/o/acme")
        .sees("2 of 6");
}

#[tokio::test]
async fn a_member_without_rights_has_a_home_page() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let carol = acme.member("Carol", "member").await;
    let page = carol.get("/o/acme").await;
    page.is_fine()
        .sees("Your roles")
        .sees("Who can help")
        .does_not_see("Needs attention");
    assert_eq!(
        page.attributes("a[href^='mailto:']", "href"),
        [format!("mailto:{}", alice.email)]
    );
    assert_eq!(page.attributes("a[href$='/departure']", "href"), ["/o/acme/departure"]);
    carol.post("/o/acme/checklist-removal", &[]).await.is_forbidden();
    carol
        .get("/o/acme/settings")
        .await
        .is_forbidden()
        .sees("organization.view")
        .sees("Alice");

    let (_, gina) = app.organization("Globex", "Gina").await;
    gina.get("/o/acme").await.is_not_found();
    gina.post("/o/acme/checklist-removal", &[]).await.is_not_found();
    app.visitor().get("/o/acme").await.asks_to_sign_in();
}

#[tokio::test]
async fn settings_are_saved_and_written_down() {
    let app = App::start().await;
    let (acme, _) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "admin").await;
    let page = bob.get("/o/acme/settings").await;
    page.is_fine().sees("organization.close").sees("Alice");
    let saved = page
        .submit(
            "/o/acme/settings",
            &[("name", "  Acme   Industries "), ("time_zone", "Asia/Tokyo")],
        )
        .await;
    saved
        .is_at("/o/acme/settings")
        .sees("Settings saved")
        .sees("Last changed by Bob");
    assert_eq!(
        saved.value_of("/o/acme/settings", "name").as_deref(),
        Some("Acme Industries")
    );
    let written = event(&app, "organization.edited").await;
    assert_eq!(
        written["before"],
        serde_json::json!({ "name": "Acme", "time_zone": "UTC" })
    );
    assert_eq!(
        written["after"],
        serde_json::json!({ "name": "Acme Industries", "time_zone": "Asia/Tokyo" })
    );

    let same = saved.submit("/o/acme/settings", &[]).await;
    same.is_at("/o/acme/settings").sees("Nothing was changed");
    assert_eq!(event(&app, "organization.edited").await["id"], written["id"]);
}

#[tokio::test]
async fn what_cannot_be_understood_comes_back_with_its_fault() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let page = alice.get("/o/acme/settings").await;
    for (field, value) in [
        ("name", " "),
        ("name", &"x".repeat(121)),
        ("slug", "-acme"),
        ("slug", "a/b"),
        ("slug", ""),
    ] {
        let refused = page.submit("/o/acme/settings", &[(field, value)]).await;
        refused.is_refused_at(field);
        assert_eq!(
            refused.value_of("/o/acme/settings", field).as_deref(),
            Some(value),
            "{field} was kept"
        );
    }
    for (field, value) in [("time_zone", "Mars/Olympus"), ("locale", "xx")] {
        let fields = [
            ("name", "Acme"),
            ("slug", "acme"),
            ("locale", "en"),
            ("time_zone", "UTC"),
        ];
        let fields = fields.map(|(name, usual)| if name == field { (name, value) } else { (name, usual) });
        alice.post("/o/acme/settings", &fields).await.is_refused_at(field);
    }
}

#[tokio::test]
async fn a_former_address_keeps_leading_to_its_organization_and_to_no_other() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let carol = acme.member("Carol", "member").await;
    let (_, gina) = app.organization("Globex", "Gina").await;
    let page = alice.get("/o/acme/settings").await;
    page.submit("/o/acme/settings", &[("slug", "globex")])
        .await
        .is_refused_at("slug")
        .sees("this one is taken");
    let moved = page.submit("/o/acme/settings", &[("slug", "acme-2")]).await;
    moved.is_at("/o/acme-2/settings").sees("/o/acme-2");
    alice
        .get("/o/acme/settings")
        .await
        .is_at("/o/acme-2/settings")
        .is_fine();
    carol.get("/o/acme").await.is_at("/o/acme-2").is_fine();
    gina.get("/o/acme").await.is_not_found();

    let taken = gina
        .get("/o/globex/settings")
        .await
        .submit("/o/globex/settings", &[("slug", "acme")])
        .await;
    taken.is_refused_at("slug");
    assert_eq!(taken.value_of("/o/globex/settings", "slug").as_deref(), Some("acme"));

    let back = moved.submit("/o/acme-2/settings", &[("slug", "acme")]).await;
    back.is_at("/o/acme/settings");
    alice.get("/o/acme-2").await.is_at("/o/acme");
}

#[tokio::test]
async fn without_the_right_to_edit_the_settings_are_read_only() {
    let app = App::start().await;
    let (acme, _) = app.organization("Acme", "Alice").await;
    let axel = acme.member("Axel", "auditor").await;
    let page = axel.get("/o/acme/settings").await;
    page.is_fine()
        .sees("You need organization.edit to change this")
        .sees("Alice");
    assert!(!page.offers("/o/acme/settings") && page.attributes("fieldset", "disabled").len() == 1);
    axel.post("/o/acme/settings", &[("name", "Axel’s")])
        .await
        .is_forbidden();
    axel.get("/o/acme/closing").await.is_forbidden();
}

#[tokio::test]
async fn an_owner_closes_the_organization_and_everybodys_access_ends() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "admin").await;
    bob.get("/o/acme/closing").await.is_forbidden();
    bob.post("/o/acme/closing", &[("confirmation", "Acme")])
        .await
        .is_forbidden();

    let page = alice.get("/o/acme/settings").await.follow("Close Acme").await;
    page.is_at("/o/acme/closing").sees("2 members lose access");
    page.submit("/closing", &[("confirmation", "acme")])
        .await
        .is_refused_at("confirmation");
    bob.get("/o/acme").await.is_fine();
    page.submit("/closing", &[("confirmation", "Acme")])
        .await
        .is_at("/organizations")
        .sees("Acme is closed");
    alice.get("/o/acme").await.is_at("/o/acme/export").sees("is closed");
    bob.get("/o/acme/settings").await.is_forbidden().sees("is closed");
    assert_eq!(event(&app, "organization.closed").await["before"]["status"], "active");
}

#[tokio::test]
async fn the_export_has_each_row_once_however_many_there_are() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    // Pieces end between rows of one moment, and one ends with the last row.
    app.execute(
        "INSERT INTO mail_log (id, organization_id, kind, locale, recipient, state, created_at, message_id)
         SELECT gen_random_uuid(), $1, 'welcome', 'en', n || '@new.example', 'sent', date_trunc('day', now()) + n / 7 * interval '1 microsecond', ''
           FROM generate_series(1, 3000) n",
        &[&acme.id],
    )
    .await;
    app.execute(
        "INSERT INTO email_refusals (organization_id, address, kind, at)
         SELECT $1, n / 2 || '@new.example', (ARRAY['welcome', 'role_changed'])[1 + n % 2], now() FROM generate_series(1, 2500) n",
        &[&acme.id],
    )
    .await;
    app.execute(
        "INSERT INTO teams (organization_id, id, name, created_at) SELECT $1, gen_random_uuid(), n::text, now() FROM generate_series(1, 1200) n",
        &[&acme.id],
    )
    .await;
    app.execute(
        "INSERT INTO teams (organization_id, id, parent_id, name, created_at)
         SELECT $1, '00000000-0000-0000-0000-000000000001', id, 'Below', now() FROM teams WHERE name = '1200'",
        &[&acme.id],
    )
    .await;
    for locale in ["de", "en"] {
        let text = [("locale", locale), ("subject", "Hi"), ("body", "Hi")];
        alice.post("/o/acme/emails/welcome", &text).await.is_fine();
    }
    app.execute(
        "INSERT INTO email_versions (organization_id, kind, locale, number, subject, body, format, plain, created_at, created_by)
         SELECT $1, 'welcome', locale, n, '', 'Hi', 'markdown', '', now(), 'Alice' FROM generate_series(2, 60) n, unnest('{de,en}'::text[]) locale",
        &[&acme.id],
    )
    .await;
    let export = || alice.asks(Method::POST, "/o/acme/export", &[], "");
    let document: Value = serde_json::from_str(&export().await.text()).expect("JSON");
    let each = |table: &str, columns: &[&str]| {
        let rows = document[table].as_array().cloned().unwrap_or_default();
        let all: BTreeSet<String> = rows
            .iter()
            .map(|row| columns.iter().map(|column| format!("{} ", row[column])).collect())
            .collect();
        (rows.len(), all.len())
    };
    assert_eq!(each("mail_log", &["recipient"]), (3_000, 3_000));
    assert_eq!(each("email_versions", &["locale", "number"]), (120, 120));
    assert_eq!(each("email_refusals", &["address", "kind"]), (2_500, 2_500));
    assert_eq!(each("teams", &["name"]), (1_201, 1_201));
    assert_eq!(document["teams"][1_200]["name"], "Below", "parents come first");
    assert_eq!(each("organization", &["slug"]), (1, 1));
    for _ in 1..30 {
        assert_eq!(export().await.status, 200);
    }
    assert_eq!(export().await.status, 429);
}

#[tokio::test]
async fn an_export_breaks_off_where_its_owner_is_none_any_more() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let olga = acme.member("Olga", "owner").await;
    // More than fits between the two ends of the line.
    app.execute(
        "INSERT INTO mail_log (id, organization_id, kind, locale, recipient, state, created_at, message_id)
         SELECT gen_random_uuid(), $1, 'welcome', 'en', n || repeat('a', 200) || '@new.example', 'sent', now(), ''
           FROM generate_series(1, 60000) n",
        &[&acme.id],
    )
    .await;
    let mut answer = alice.begins("/o/acme/export").await;
    assert_eq!(answer.status(), 200);
    let page = olga.get(&format!("/o/acme/members/{}", alice.member_id())).await;
    page.submit("/suspension", &[("reason", "left")]).await.is_fine();
    let status: String = app
        .value("SELECT status FROM members WHERE email = $1", &[&alice.email])
        .await;
    assert_eq!(status, "suspended");
    let mut read = 0;
    let end = loop {
        match answer.chunk().await {
            Ok(Some(piece)) => read += piece.len(),
            end => break end,
        }
    };
    assert!(end.is_err(), "it ended well after {read} bytes");
}
