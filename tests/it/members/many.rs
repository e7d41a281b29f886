//! Many at once.

use super::changing::page_of;
use crate::support::App;

#[tokio::test]
async fn many_are_removed_at_once_and_all_come_back() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let (bob, carol, dora) = (
        acme.member("Bob", "admin").await,
        acme.member("Carol", "member").await,
        acme.member("Dora", "member").await,
    );
    alice.post(&format!("{}/removal", page_of(&dora)), &[]).await.is_fine();
    let ids = [bob.member_id().to_string(), carol.member_id().to_string()];
    let fields: Vec<_> = ids.iter().map(|id| ("member", id.as_str())).collect();
    let page = alice.post("/o/acme/members/removal", &fields).await;
    page.is_fine().sees("2 members were removed.").sees("1 member");
    bob.signed_in().await.get("/o/acme").await.is_not_found();
    let back = page.submit("/restoration", &[]).await;
    back.is_fine()
        .sees("2 members are back.")
        .sees("bob@acme.example")
        .does_not_see("dora@acme.example");
}

#[tokio::test]
async fn those_beyond_ones_reach_are_left_out_with_the_reason() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let (uma, carol) = (
        acme.member("Uma", "user_manager").await,
        acme.member("Carol", "member").await,
    );
    let list = uma.get("/o/acme/members").await;
    let [own, other, owner] = [uma.member_id(), carol.member_id(), alice.member_id()].map(|id| id.to_string());
    assert_eq!(
        list.attributes("input[name=member]:not([disabled])", "value"),
        std::slice::from_ref(&other)
    );
    let page = list.submit("/suspension", &[("member", &other)]).await;
    page.is_fine().sees("1 member was suspended.");
    page.submit("/reinstatement", &[])
        .await
        .is_fine()
        .sees("1 member can sign in again.");
    let page = uma
        .post(
            "/o/acme/members/suspension",
            &[("member", &own), ("member", &other), ("member", &owner)],
        )
        .await;
    page.is_fine()
        .sees("1 member was suspended. Left out:")
        .sees("Alice holds")
        .sees("This is you");
    uma.post("/o/acme/members/removal", &[("member", &owner)])
        .await
        .is_forbidden()
        .sees("Nobody was removed")
        .sees("Alice holds");
    uma.get(&page_of(&alice)).await.is_fine().sees("Active");
}

#[tokio::test]
async fn nonsense_in_bulk_is_refused() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let axel = acme.member("Axel", "auditor").await;
    let (_, gina) = app.organization("Globex", "Gina").await;
    for path in ["/o/acme/members/removal", "/o/acme/members/suspension"] {
        alice.post(path, &[]).await.is_refused_at("list");
        alice.post(path, &[("member", "no-id")]).await.is_refused_at("list");
        let many: Vec<String> = (0..101).map(|n| uuid::Uuid::from_u128(n).to_string()).collect();
        let many: Vec<_> = many.iter().map(|id| ("member", id.as_str())).collect();
        alice.post(path, &many).await.is_refused_at("list").sees("at most 100");
        let (foreign, own) = (gina.member_id().to_string(), axel.member_id().to_string());
        alice
            .post(path, &[("member", &own), ("member", &foreign)])
            .await
            .is_not_found();
        axel.post(path, &[("member", &own)]).await.is_forbidden();
    }
    alice.post("/o/acme/members/restoration", &[]).await.is_not_found();
    let active: i64 = app
        .value("SELECT count(*) FROM members WHERE status = 'active'", &[])
        .await;
    assert_eq!(active, 3);
}
