//! Who may change a look, and who comes near another's.

use super::{has_logo, png, uploads};
use crate::support::App;
use reqwest::Method;

const FIELDS: [(&str, &str); 2] = [("accent", "#7b1e3a"), ("sender_name", "Acme")];

#[tokio::test]
async fn an_auditor_looks_a_member_does_not_and_a_stranger_finds_nothing() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let (_, gina) = app.organization("Globex", "Gina").await;
    has_logo(&app, &alice, [123, 30, 58]).await;
    let axel = acme.member("Axel", "auditor").await;
    let carol = acme.member("Carol", "member").await;
    let sue = app.staff("Sue", "support").await;

    let page = axel.get("/o/acme/branding").await;
    page.is_fine()
        .sees("emails.edit")
        .sees("Alice")
        .does_not_see("Remove logo");
    assert!(page.all("main button[type=submit]").is_empty());
    axel.post("/o/acme/branding", &FIELDS)
        .await
        .is_forbidden()
        .sees("emails.edit");
    axel.get("/o/acme/branding/logo-removal").await.is_forbidden();
    axel.post("/o/acme/branding/logo-removal", &[]).await.is_forbidden();
    assert_eq!(
        uploads(&axel, &png([1, 2, 3]), "logo.png", "image/png").await.status,
        403
    );
    carol.get("/o/acme/branding").await.is_forbidden().sees("emails.view");
    sue.get("/o/acme/branding").await.is_fine();
    gina.get("/o/acme/branding").await.is_not_found();
    gina.post("/o/acme/branding", &FIELDS).await.is_not_found();
    gina.post("/o/acme/branding/logo-removal", &[]).await.is_not_found();
    app.visitor().get("/o/acme/branding").await.asks_to_sign_in();
    let untouched: bool = app
        .value(
            "SELECT accent IS NULL AND sender_name = '' AND logo IS NOT NULL FROM branding",
            &[],
        )
        .await;
    assert!(untouched);
}

#[tokio::test]
async fn of_two_organizations_with_one_picture_each_has_its_own_address() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let (_, gina) = app.organization("Globex", "Gina").await;
    let ours = has_logo(&app, &alice, [123, 30, 58]).await;
    let theirs = has_logo(&app, &gina, [123, 30, 58]).await;
    assert_ne!(ours, theirs, "who has the picture does not learn who else has it");
    alice.post("/o/acme/branding/logo-removal", &[]).await.is_fine();
    let visitor = app.visitor();
    assert_eq!(visitor.asks(Method::GET, &ours, &[], "").await.status, 404);
    let logo = visitor.asks(Method::GET, &theirs, &[], "").await;
    assert_eq!((logo.status, logo.header("content-type")), (200, "image/png"));
    assert_eq!(logo.header("x-content-type-options"), "nosniff");
    assert_eq!(logo.header("content-disposition"), "inline");
    assert_eq!(logo.header("cache-control"), "public, max-age=31536000, immutable");
    assert!(logo.header("content-security-policy").starts_with("default-src 'none'"));
    assert!(logo.header("content-security-policy").contains("sandbox"));
    assert_eq!(logo.header("set-cookie"), "");
}

#[tokio::test]
async fn what_is_no_address_of_a_look_is_not_found() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let logo = has_logo(&app, &alice, [123, 30, 58]).await;
    let upper = format!("/logos/{}.png", logo[7..71].to_uppercase());
    let zeros = format!("/logos/{}.png", "0".repeat(64));
    let bare = logo.trim_end_matches(".png").to_owned();
    for path in [
        "/logos/",
        "/logos/x.png",
        "/logos/..%2f..%2fetc%2fpasswd",
        "/logos/%00.png",
        &upper,
        &zeros,
        &bare,
        "/accents/7b1e3a",
        "/accents/7b1e3a.css",
        "/accents/7b1e3a.css?v=0123456789ab",
        "/accents/7B1E3A.css",
        "/accents/fff.css",
        "/accents/ffcc00.css",
        "/accents/%237b1e3a.css",
        "/accents/7b1e3a};*{x:y.css",
        "/accents/red.css",
        "/o/acme/branding/logo",
    ] {
        let status = app.visitor().asks(Method::GET, path, &[], "").await.status;
        assert!(
            status == 404 || (path.starts_with("/o/") && status == 303),
            "{path}: {status}"
        );
    }
}
