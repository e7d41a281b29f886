//! The demo's data.

use crate::support::{App, PASSWORD};
use tenantry::config::Config;
use tenantry::demo;

#[tokio::test]
async fn the_demo_has_the_accounts_that_it_prints() {
    let app = App::start().await;
    let folder = tempfile::tempdir().expect("a folder");
    let vars = [
        ("TENANTRY_PUBLIC_URL", app.base.clone()),
        ("TENANTRY_DATA_DIR", folder.path().display().to_string()),
    ];
    let config = Config::for_demo(&vars.map(|(name, value)| (name.to_owned(), value)).into()).expect("a configuration");
    demo::load(&app.database.url, &config).await.expect("the demo's data");
    let people: i64 = app.value("SELECT count(*) FROM users", &[]).await;
    demo::load(&app.database.url, &config).await.expect("a second start");
    assert_eq!(app.value::<i64>("SELECT count(*) FROM users", &[]).await, people);
    assert_eq!(demo::PASSWORD, PASSWORD);

    let places = [
        ("sam@tenantry.example", "/staff/settings", "Save"),
        ("sue@tenantry.example", "/staff/organizations", "Globex Partner Network"),
        (
            "alice@acme.example",
            "/o/acme/invitations",
            "no-such-box@acme-logistics.example",
        ),
        ("bob@acme.example", "/o/acme/members", "Wiśniewski"),
        ("bob@acme.example", "/o/acme/emails/server", "Send me a test mail"),
        ("uma@acme.example", "/o/acme/members", "Alice Nakamura"),
        ("axel@acme.example", "/o/acme/audit", "Nguyen Thi Minh Khai"),
        ("carol@acme.example", "/organizations", "Globex Partner Network"),
        ("gina@globex.example", "/o/globex/members", "Carol Mendes"),
        ("ian@initech.example", "/o/initech", "This organization is suspended"),
    ];
    for (email, path, words) in places {
        let person = app.visitor();
        let page = person
            .get("/sign-in")
            .await
            .submit("/sign-in", &[("email", email)])
            .await;
        page.submit("/sign-in/password", &[("password", PASSWORD)]).await;
        person.get(path).await.sees(words);
    }
    // What failed in the demo can be tried again, like anything that fails.
    let forgotten: i64 = app
        .value(
            "SELECT count(*) FROM mail_log l WHERE state = 'failed' AND NOT EXISTS (SELECT FROM jobs WHERE id = l.id AND failed_at IS NOT NULL)",
            &[],
        )
        .await;
    assert_eq!(forgotten, 0);
    let failed: i64 = app
        .value("SELECT count(*) FROM mail_log WHERE state = 'failed'", &[])
        .await;
    assert_eq!(failed, 2);
}
