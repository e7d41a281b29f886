//! The platform's own people.

use crate::support::{App, PASSWORD, Page, Person};
use tenantry::config::Config;
use tenantry::staff::invitation::invite_from_command_line;

async fn invites(sam: &Person, email: &str, role: &str) -> Page {
    sam.get("/staff/team")
        .await
        .submit("/staff/team", &[("email", email), ("role", role)])
        .await
}

/// Accepts the link's form.
async fn accepts(person: &Person, link: &str, fields: &[(&str, &str)]) -> Page {
    let page = person.get(link).await;
    let action = page.url.path().to_owned();
    page.submit(&action, fields).await
}

#[tokio::test]
async fn a_colleague_joins_by_mail() {
    let app = App::start().await;
    let sam = app.staff("Sam", "admin").await;
    sam.post("/staff/team", &[("email", "nora"), ("role", "king")])
        .await
        .is_refused_at("email")
        .is_refused_at("role");
    invites(&sam, sam.email.as_str(), "support")
        .await
        .is_a_conflict()
        .sees("is staff already");
    invites(&sam, "Nora@tenantry.example", "support")
        .await
        .is_at("/staff/team")
        .sees("nora@tenantry.example");
    let link = app.mail.wait_for("nora@tenantry.example").await.links[0].clone();
    let nora = app.visitor();
    nora.get(&link)
        .await
        .is_fine()
        .sees("Staff support")
        .sees("nora@tenantry.example");
    accepts(&nora, &link, &[("name", ""), ("password", "short")])
        .await
        .is_refused_at("name")
        .is_refused_at("password");
    accepts(&nora, &link, &[("name", "Nora"), ("password", PASSWORD)])
        .await
        .is_at("/staff")
        .sees("You are now Staff support");
    nora.get("/staff/organizations").await.is_fine();
    app.visitor().get(&link).await.has_status(410).sees("no longer works");
    app.visitor().get("/staff-invitations/nonsense").await.is_not_found();
}

#[tokio::test]
async fn somebody_with_an_account_signs_in_first_and_nobody_else_can_take_the_link() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let (_, gina) = app.organization("Globex", "Gina").await;
    let sam = app.staff("Sam", "admin").await;
    invites(&sam, &alice.email, "auditor").await.is_fine();
    let link = app.mail.wait_for(&alice.email).await.links[0].clone();
    let path = link[link.find("/staff-invitations/").expect("a link")..].to_owned();
    app.visitor().get(&link).await.sees("Sign in to accept");
    app.visitor()
        .post(&path, &[("name", "Mallory"), ("password", PASSWORD)])
        .await
        .is_a_conflict();
    gina.get(&link).await.sees("you are signed in as gina@globex.example");
    gina.post(&path, &[]).await.is_a_conflict();
    gina.get("/staff").await.is_not_found();
    accepts(&alice, &link, &[]).await.is_at("/staff").is_fine();
}

#[tokio::test]
async fn an_old_or_revoked_link_opens_nothing() {
    let app = App::start().await;
    let sam = app.staff("Sam", "admin").await;
    invites(&sam, "one@tenantry.example", "support").await.is_fine();
    let first = app.mail.wait_for("one@tenantry.example").await.links[0].clone();
    let page = invites(&sam, "one@tenantry.example", "auditor").await;
    app.visitor().get(&first).await.has_status(410);
    let second = app.mail.wait_for("one@tenantry.example").await.links[0].clone();
    app.visitor().get(&second).await.is_fine();
    let revocation = page
        .actions()
        .into_iter()
        .find(|action| action.ends_with("/revocation"))
        .expect("a form to revoke");
    page.submit(&revocation, &[]).await.sees("was revoked");
    let path = &second[second.find("/staff-invitations/").expect("a link")..];
    app.visitor()
        .post(path, &[("name", "One"), ("password", PASSWORD)])
        .await
        .has_status(410);
    sam.post(&revocation, &[]).await.is_not_found();
}

#[tokio::test]
async fn the_last_admin_stays() {
    let app = App::start().await;
    let sam = app.staff("Sam", "admin").await;
    let sue = app.staff("Sue", "support").await;
    let of = |person: &Person, rest: &str| format!("/staff/team/{}/{rest}", person.id());
    sam.post(&of(&sam, "removal"), &[])
        .await
        .is_a_conflict()
        .sees("Sam is the last staff admin");
    sam.post(&of(&sam, "role"), &[("role", "auditor")])
        .await
        .is_a_conflict();
    sue.post(&of(&sam, "removal"), &[]).await.is_forbidden();
    sam.get("/staff/team")
        .await
        .submit(&of(&sue, "role"), &[("role", "admin")])
        .await
        .sees("Sue is now Staff admin");

    // Two admins remove each other at the same moment: one of them stays.
    let (sams, sues) = (of(&sam, "removal"), of(&sue, "removal"));
    let (one, other) = tokio::join!(sam.post(&sues, &[]), sue.post(&sams, &[]));
    let admins: i64 = app.value("SELECT count(*) FROM staff WHERE role = 'admin'", &[]).await;
    assert_eq!(admins, 1, "{} {}", one.status(), other.status());
}

#[tokio::test]
async fn who_is_removed_is_out_at_once_and_keeps_the_account() {
    let app = App::start().await;
    let sam = app.staff("Sam", "admin").await;
    let sue = app.staff("Sue", "support").await;
    let page = sam.get("/staff/team").await;
    page.sees("Sue");
    let removal = format!("/staff/team/{}/removal", sue.id());
    sam.get(&removal)
        .await
        .is_fine()
        .sees("Remove Sue from the staff?")
        .submit(&removal, &[])
        .await
        .is_at("/staff/team")
        .sees("Sue was removed");
    sue.get("/staff").await.asks_to_sign_in();
    sue.signed_in().await.get("/staff").await.is_not_found();
    sam.get(&removal).await.is_not_found();
}

#[tokio::test]
async fn the_first_admin_comes_in_by_the_command_line() {
    let app = App::start().await;
    let folder = tempfile::tempdir().expect("a folder");
    let vars = [
        ("TENANTRY_PUBLIC_URL", app.base.clone()),
        ("TENANTRY_DATA_DIR", folder.path().display().to_string()),
    ];
    let config = Config::for_demo(&vars.map(|(name, value)| (name.to_owned(), value)).into()).expect("a configuration");
    let invite = async |email, role| invite_from_command_line(&app.database.url, &config, email, role).await;
    assert!(invite("nobody", "admin").await.is_err() && invite("first@tenantry.example", "king").await.is_err());
    let link = invite("first@tenantry.example", "admin").await.expect("a link");
    assert!(link.starts_with(&format!("{}/staff-invitations/", app.base)), "{link}");
    let first = app.visitor();
    accepts(&first, &link, &[("name", "First"), ("password", PASSWORD)])
        .await
        .is_at("/staff");
    first.get("/staff/team").await.is_fine().sees("First");
    assert!(invite("first@tenantry.example", "admin").await.is_err());
}
