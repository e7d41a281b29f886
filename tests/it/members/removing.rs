//! Removing somebody, and bringing them back.

use super::changing::page_of;
use crate::support::App;

#[tokio::test]
async fn a_removed_member_is_out_is_told_and_can_be_brought_back_with_their_roles() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "admin").await;
    let removal = format!("{}/removal", page_of(&bob));
    let page = alice.get(&page_of(&bob)).await.submit(&removal, &[]).await;
    page.is_fine().sees("Bob was removed.").sees("Bring back");
    bob.signed_in().await.get("/o/acme/members").await.is_not_found();
    assert!(app.mail.wait_for(&bob.email).await.subject.contains("Acme"));
    alice
        .get("/o/acme/members")
        .await
        .does_not_see("bob@acme.example")
        .sees("1 member");
    alice
        .get("/o/acme/members?status=removed")
        .await
        .sees("bob@acme.example");

    let back = page.submit("/restoration", &[]).await;
    back.is_fine().sees("Bob is back.");
    bob.signed_in()
        .await
        .get("/o/acme/members")
        .await
        .is_fine()
        .sees("2 members");
    let events: Vec<String> = app
        .values("SELECT action || (after->>'roles') FROM audit_events WHERE target_id = $1 AND action <> 'member.joined' ORDER BY at", &[&bob.member_id()])
        .await;
    assert_eq!(events, [r#"member.removed["Admin"]"#, r#"member.restored["Admin"]"#]);
}

#[tokio::test]
async fn sessions_end_for_who_belongs_nowhere_else_and_stay_for_others() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let (globex, _) = app.organization("Globex", "Gina").await;
    let (bob, carol) = (acme.member("Bob", "member").await, acme.member("Carol", "member").await);
    globex.takes_in(&carol, &["member"]).await;
    let used = "INSERT INTO session_uses SELECT m.organization_id, s.id, m.id, now() FROM sessions s JOIN members m USING (user_id)
                 WHERE m.organization_id = $1 ON CONFLICT DO NOTHING";
    app.execute(used, &[&acme.id]).await;
    for member in [&bob, &carol] {
        alice.post(&format!("{}/removal", page_of(member)), &[]).await.is_fine();
    }
    bob.get("/account").await.asks_to_sign_in();
    carol.get("/account").await.is_fine();
    carol.get("/o/acme").await.is_not_found();
    carol.get("/o/globex").await.is_fine();
}

#[tokio::test]
async fn removing_and_bringing_back_have_their_limits() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "admin").await;
    let (uma, axel, carol) = (
        acme.member("Uma", "user_manager").await,
        acme.member("Axel", "auditor").await,
        acme.member("Carol", "member").await,
    );
    let at = |member: &crate::support::Person, noun: &str| format!("{}/{noun}", page_of(member));
    uma.post(&at(&bob, "removal"), &[])
        .await
        .is_forbidden()
        .sees("which you lack");
    axel.post(&at(&carol, "removal"), &[])
        .await
        .is_forbidden()
        .sees("members.remove");
    uma.post(&at(&uma, "removal"), &[])
        .await
        .is_a_conflict()
        .sees("This is you");
    alice.post(&at(&bob, "removal"), &[]).await.is_fine();
    // Only an owner brings back an owner.
    let olga = acme.member("Olga", "owner").await;
    alice.post(&at(&olga, "removal"), &[]).await.is_fine();
    uma.post(&at(&olga, "restoration"), &[]).await.is_forbidden();
    // A removed member is not suspended, nor given roles.
    alice
        .post(&at(&bob, "suspension"), &[])
        .await
        .is_a_conflict()
        .sees("Bring them back first");
    alice
        .post(&at(&bob, "roles"), &[("role", "member")])
        .await
        .is_a_conflict();
    // Thirty days, and not one more.
    app.execute(
        "UPDATE members SET status_changed_at = now() - interval '31 days' WHERE id = $1",
        &[&bob.member_id()],
    )
    .await;
    alice
        .post(&at(&bob, "restoration"), &[])
        .await
        .is_a_conflict()
        .sees("more than 30 days ago");
    alice.get(&page_of(&bob)).await.does_not_see("they can be brought back");
    app.execute(
        "UPDATE members SET status_changed_at = now() - interval '29 days' WHERE id = $1",
        &[&bob.member_id()],
    )
    .await;
    alice
        .post(&at(&bob, "restoration"), &[])
        .await
        .is_fine()
        .sees("Bob is back");
}

#[tokio::test]
async fn without_a_free_seat_nobody_comes_back() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "member").await;
    alice.post(&format!("{}/removal", page_of(&bob)), &[]).await.is_fine();
    app.execute("UPDATE organizations SET seat_limit = 1 WHERE id = $1", &[&acme.id])
        .await;
    alice
        .post(&format!("{}/restoration", page_of(&bob)), &[])
        .await
        .is_a_conflict()
        .sees("Every seat is taken");
}
