//! From an address to the right sign-in, and an organization's own sign-in page.

use super::{connects, owns, portal};
use crate::support::page::Answer;
use crate::support::{App, Person};
use reqwest::Method;
use uuid::Uuid;

const FORM: [(&str, &str); 1] = [("content-type", "application/x-www-form-urlencoded")];

/// The first step with this address; nothing is followed.
async fn begins(app: &App, body: &str) -> Answer {
    app.visitor()
        .asks(Method::POST, "/sign-in", &FORM, body.to_owned())
        .await
}

/// The address to begin with leads to a provider.
async fn is_led_to(app: &App, email: &str, connection: Uuid) {
    let answer = begins(app, &format!("email={email}&return=/o/acme")).await;
    let hint = email.replace('@', "%40");
    let start = format!("/sso/saml/{connection}/start?return=/o/acme&hint={hint}");
    assert_eq!(
        (answer.status, answer.header("location")),
        (303, start.as_str()),
        "{email}"
    );
}

/// The address to begin with leads to a password.
async fn is_asked_for_a_password(app: &App, email: &str) {
    let answer = begins(app, &format!("email={email}")).await;
    assert_eq!(answer.status, 200, "{email} is led to {}", answer.header("location"));
    assert!(answer.text().contains("/sign-in/password"));
}

#[tokio::test]
async fn an_address_of_a_proven_domain_leads_to_its_provider_known_or_not() {
    let (app, _dns) = portal().await;
    let (acme, _) = app.organization("Acme", "Alice").await;
    owns(&app, &acme, "acme.example", "off").await;
    let okta = connects(&app, &acme, "Okta", "everyone").await;
    for email in ["alice@acme.example", "nobody@acme.example", "ALICE@Acme.Example"] {
        is_led_to(&app, &email.to_lowercase(), okta).await;
    }
    for email in ["alice@mail.acme.example", "gina@globex.example"] {
        is_asked_for_a_password(&app, email).await;
    }
    // Who wants their password instead gets there by the page.
    let page = app
        .visitor()
        .get("/sign-in")
        .await
        .follow("Use your password instead")
        .await;
    let page = page.submit("/sign-in", &[("email", "alice@acme.example")]).await;
    page.is_fine();
    assert!(page.offers("/sign-in/password"));

    app.execute("UPDATE connections SET stage = 'enforced'", &[]).await;
    is_led_to(&app, "nobody@acme.example", okta).await;
}

#[tokio::test]
async fn what_is_not_proven_or_not_active_leads_nowhere_in_the_same_bytes() {
    let (app, _dns) = portal().await;
    let (acme, _) = app.organization("Acme", "Alice").await;
    owns(&app, &acme, "acme.example", "off").await;
    connects(&app, &acme, "Okta", "everyone").await;
    for change in [
        "UPDATE connections SET stage = 'test'",
        "UPDATE connections SET stage = 'pilot'",
        "UPDATE connections SET stage = 'everyone', status = 'disabled'",
        "UPDATE connections SET status = 'draft'",
        "UPDATE connections SET status = 'active'; UPDATE domains SET status = 'pending'",
        "UPDATE domains SET status = 'lapsed'",
        "UPDATE domains SET status = 'proven'; UPDATE organizations SET status = 'suspended'",
    ] {
        for sql in change.split(';') {
            app.execute(sql, &[]).await;
        }
        let known = begins(&app, "email=alice@acme.example").await;
        let unknown = begins(&app, "email=alicx@acme.example").await;
        assert_eq!((known.status, unknown.status), (200, 200), "{change}");
        let same = known.text().replace("alice", "alicx");
        assert_eq!(same, unknown.text(), "{change}");
    }
}

#[tokio::test]
async fn a_pilot_leads_only_those_on_its_list() {
    let (app, _dns) = portal().await;
    let (acme, _) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "admin").await;
    owns(&app, &acme, "acme.example", "off").await;
    let okta = connects(&app, &acme, "Okta", "pilot").await;
    app.execute(
        "INSERT INTO connection_pilots (organization_id, connection_id, email, created_at) VALUES ($1, $2, 'alice@acme.example', now())",
        &[&acme.id, &okta],
    )
    .await;
    is_led_to(&app, "alice@acme.example", okta).await;
    is_asked_for_a_password(&app, "bob@acme.example").await;
    is_asked_for_a_password(&app, "nobody@acme.example").await;
    app.execute(
        "UPDATE members SET password_sign_in = 'off' WHERE id = $1",
        &[&bob.member_id()],
    )
    .await;
    // Nor who may use no password: the provider would refuse him, and he would be told from nobody.
    is_asked_for_a_password(&app, "bob@acme.example").await;
}

#[tokio::test]
async fn of_several_connections_the_chosen_one_counts() {
    let (app, _dns) = portal().await;
    let (acme, _) = app.organization("Acme", "Alice").await;
    let domain = owns(&app, &acme, "acme.example", "off").await;
    connects(&app, &acme, "Okta", "everyone").await;
    let entra = connects(&app, &acme, "Entra", "everyone").await;
    is_asked_for_a_password(&app, "alice@acme.example").await;
    app.execute(
        "UPDATE domains SET connection_id = $1 WHERE id = $2",
        &[&entra, &domain],
    )
    .await;
    is_led_to(&app, "alice@acme.example", entra).await;
}

#[tokio::test]
async fn an_organization_has_a_sign_in_page_of_its_own() {
    let (app, _dns) = portal().await;
    let (acme, _) = app.organization("Acme", "Alice").await;
    let okta = connects(&app, &acme, "Okta", "everyone").await;
    let visitor = app.visitor();
    let page = visitor.get("/sign-in/acme?return=/o/acme/members").await;
    page.is_fine()
        .sees("Sign in to Acme")
        .sees("Continue with Okta")
        .does_not_see("emergency code");
    assert!(page.offers("/sign-in/acme"));
    let body = format!("connection={okta}&return=%2Fo%2Facme%2Fmembers");
    let answer = visitor.asks(Method::POST, "/sign-in/acme", &FORM, body).await;
    let start = format!("/sso/saml/{okta}/start?return=/o/acme/members");
    assert_eq!((answer.status, answer.header("location")), (303, start.as_str()));
    let body = format!("connection={okta}&return=https://evil.example");
    let answer = visitor.asks(Method::POST, "/sign-in/acme", &FORM, body).await;
    let start = format!("/sso/saml/{okta}/start?return=/o/acme");
    assert_eq!(answer.header("location"), start);
    let page = page.submit("/sign-in", &[("email", "alice@acme.example")]).await;
    assert!(page.offers("/sign-in/password"));
    app.execute(
        "INSERT INTO organization_slugs VALUES ('acme-of-old', $1, now())",
        &[&acme.id],
    )
    .await;
    visitor.get("/sign-in/acme-of-old").await.sees("Sign in to Acme");
}

#[tokio::test]
async fn an_organization_without_single_sign_on_is_as_good_as_none() {
    let (app, _dns) = portal().await;
    let (acme, _) = app.organization("Acme", "Alice").await;
    let (globex, _) = app.organization("Globex", "Gina").await;
    let pilot = connects(&app, &acme, "Okta", "pilot").await;
    let theirs = connects(&app, &globex, "Theirs", "everyone").await;
    let visitor = app.visitor();
    let nothing = visitor.get("/sign-in/nothing-here").await.html();
    assert_eq!(nothing, visitor.get("/sign-in/acme").await.html());
    assert_eq!(nothing, visitor.get("/sign-in").await.html());
    // Nor is a connection reached that lets nobody in, or through a neighbour's page.
    for (slug, connection) in [
        ("acme", pilot),
        ("acme", theirs),
        ("nothing-here", theirs),
        ("globex", pilot),
    ] {
        let path = format!("/sign-in/{slug}");
        let answer = visitor
            .asks(Method::POST, &path, &FORM, format!("connection={connection}"))
            .await;
        assert_eq!(answer.status, 200, "{slug}");
    }
    for nonsense in ["/sign-in/%00", "/sign-in/%ff", "/sign-in/..%2f", "/sign-in/Acme"] {
        let answer = visitor.asks(Method::GET, nonsense, &[], "").await;
        assert!(
            [200, 400, 404].contains(&answer.status),
            "{nonsense}: {}",
            answer.status
        );
    }
}

#[tokio::test]
async fn who_came_by_a_password_is_told_what_their_organization_asks_for() {
    let (app, _dns) = portal().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    connects(&app, &acme, "Okta", "enforced").await;
    let sent = alice.get("/o/acme/members?q=x").await;
    sent.is_at("/sign-in/acme")
        .sees("Acme asks its people to sign in with Okta.")
        .sees("emergency code");
    assert_eq!(sent.path(), "/sign-in/acme?return=/o/acme/members%3Fq%3Dx");
    assert!(!sent.offers("/sign-in/password"));

    // Members alone are asked for it; an owner not before they came through it themselves.
    app.execute("UPDATE connections SET stage = 'everyone'", &[]).await;
    let bob = acme.member("Bob", "member").await;
    bob.get("/o/acme").await.is_at("/o/acme").is_fine();
    app.execute("UPDATE members SET password_sign_in = 'off'", &[]).await;
    alice.get("/o/acme").await.is_at("/o/acme").is_fine();
    bob.get("/o/acme")
        .await
        .is_at("/sign-in/acme")
        .sees("Acme asks its people to sign in with Okta.");
    // And where there is no provider, they are told so.
    app.execute("DELETE FROM connections", &[]).await;
    app.execute("UPDATE platform_settings SET password_sign_in = false", &[])
        .await;
    bob.get("/o/acme")
        .await
        .is_at("/sign-in/acme")
        .sees("Acme does not take passwords");
}

#[tokio::test]
async fn only_the_pages_that_lead_out_let_forms_lead_out() {
    let (app, _dns) = portal().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    connects(&app, &acme, "Okta", "everyone").await;
    let policy = async |person: &Person, path: &str| {
        let answer = person.asks(Method::GET, path, &[], "").await;
        answer.header("content-security-policy").to_owned()
    };
    let out = "form-action 'self' https: http:;";
    let visitor = app.visitor();
    for path in ["/sign-in", "/sign-in/acme", "/sign-in/nothing-here"] {
        assert!(policy(&visitor, path).await.contains(out), "{path}");
    }
    for path in ["/sign-up", "/password-resets/new"] {
        assert!(policy(&visitor, path).await.contains("form-action 'self';"), "{path}");
    }
    for path in ["/organizations", "/o/acme/domains", "/nothing-here"] {
        assert!(policy(&alice, path).await.contains("form-action 'self';"), "{path}");
    }
}
