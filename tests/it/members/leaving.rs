//! Leaving on one's own.

use super::changing::page_of;
use crate::support::App;

#[tokio::test]
async fn a_member_leaves_and_an_admin_may_bring_them_back() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let carol = acme.member("Carol", "member").await;
    let page = carol.get("/o/acme/departure").await;
    page.is_fine().sees("You cannot come back on your own");
    page.submit("/departure", &[])
        .await
        .is_at("/organizations")
        .sees("You left Acme.");
    carol.get("/o/acme").await.is_not_found();
    alice
        .get(&page_of(&carol))
        .await
        .submit("/restoration", &[])
        .await
        .is_fine();
    carol.get("/o/acme").await.is_fine();
}

#[tokio::test]
async fn nobody_leaves_by_accident_and_staff_have_nothing_to_leave() {
    let app = App::start().await;
    let (acme, _) = app.organization("Acme", "Alice").await;
    let carol = acme.member("Carol", "member").await;
    carol.post("/o/acme/departure", &[]).await.has_status(422);
    carol.get("/o/acme").await.is_fine();
    let sam = app.staff("Sam", "admin").await;
    sam.get("/o/acme/departure").await.is_not_found();
    sam.post("/o/acme/departure", &[("confirmation", "acme")])
        .await
        .is_not_found();
    app.visitor().get("/o/acme/departure").await.asks_to_sign_in();
}
