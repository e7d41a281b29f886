//! Giving and taking roles, suspending, ending sessions.

use crate::support::{App, Page, Person};

pub fn page_of(member: &Person) -> String {
    member.path(&format!("/members/{}", member.member_id()))
}

/// The names of the roles that the page shows ticked.
fn ticked(page: &Page) -> Vec<String> {
    page.attributes("input[name=role][checked]", "value")
}

#[tokio::test]
async fn an_admin_gives_a_role_and_takes_it_back() {
    let app = App::start().await;
    let (acme, _) = app.organization("Acme", "Alice").await;
    let (bob, carol) = (acme.member("Bob", "admin").await, acme.member("Carol", "member").await);
    let saved = bob
        .get(&page_of(&carol))
        .await
        .submit("/roles", &[("role", "member"), ("role", "auditor")])
        .await;
    saved.is_fine().sees("Carol now has: Auditor and Member.");
    assert_eq!(ticked(&saved), ["auditor", "member"]);
    carol.get("/o/acme/members").await.is_fine();

    let undone = saved.submit("undo=1", &[]).await;
    assert_eq!(ticked(&undone), ["member"]);
    carol.get("/o/acme/members").await.is_forbidden();

    let events: Vec<String> = app
        .values("SELECT (before->>'roles') || ' > ' || (after->>'roles') FROM audit_events WHERE action = 'member.roles_changed' ORDER BY at", &[])
        .await;
    assert_eq!(
        events,
        [
            r#"["Member"] > ["Auditor", "Member"]"#,
            r#"["Auditor", "Member"] > ["Member"]"#
        ]
    );
}

#[tokio::test]
async fn nobody_gives_or_takes_more_than_they_hold() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "admin").await;
    let (uma, carol) = (
        acme.member("Uma", "user_manager").await,
        acme.member("Carol", "member").await,
    );
    let roles = |member: &Person| format!("{}/roles", page_of(member));
    // Giving: the page locks the box, says why and who can help; by hand it is refused.
    let page = bob.get(&page_of(&carol)).await;
    assert_eq!(page.attributes("input[name=role][disabled]", "value"), ["owner"]);
    page.sees("It holds organization.close, which you lack. Alice can help.");
    bob.post(&roles(&carol), &[("role", "owner")])
        .await
        .is_forbidden()
        .sees("You lack organization.close");
    uma.post(&roles(&carol), &[("role", "admin")]).await.is_forbidden();
    uma.post(&roles(&carol), &[("role", "auditor")]).await.is_forbidden();
    uma.post(&roles(&uma), &[("role", "admin")]).await.is_forbidden();
    // Taking: nobody touches a person who holds what they lack.
    bob.post(&roles(&alice), &[("role", "member")]).await.is_forbidden();
    uma.post(&roles(&bob), &[("role", "member")]).await.is_forbidden();
    uma.post(&roles(&bob), &[]).await.is_forbidden();
    let kept: Vec<String> = app
        .values(
            "SELECT r.key FROM assignments a JOIN roles r ON r.id = a.role_id ORDER BY 1",
            &[],
        )
        .await;
    assert_eq!(kept, ["admin", "member", "owner", "user_manager"]);
    let refused: i64 = app
        .value(
            "SELECT count(*) FROM audit_events WHERE action = 'access.refused' AND outcome = 'refused'",
            &[],
        )
        .await;
    assert_eq!(refused, 7);
    // What is within the limits works.
    uma.post(&roles(&carol), &[("role", "user_manager")]).await.is_fine();
}

#[tokio::test]
async fn a_role_that_one_may_not_touch_stays_as_it_is() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "admin").await;
    let (_, gina) = app.organization("Globex", "Gina").await;
    // An unknown role, and an id of another organization.
    let page = alice
        .post(&format!("{}/roles", page_of(&bob)), &[("role", "emperor")])
        .await;
    page.is_refused_at("roles").sees("emperor");
    alice
        .post(
            &format!("/o/acme/members/{}/roles", gina.member_id()),
            &[("role", "member")],
        )
        .await
        .is_not_found();
    // A box that is locked is not sent: what it stands for is kept.
    let carol = acme.member("Carol", "member").await;
    let page = bob.get(&page_of(&carol)).await.submit("/roles", &[("role", "")]).await;
    page.is_fine().sees("Carol now has no role.");
}

#[tokio::test]
async fn a_suspended_member_is_out_at_once_and_in_again_with_the_same_roles() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "admin").await;
    bob.get("/o/acme/members").await.is_fine();
    let page = alice
        .get(&page_of(&bob))
        .await
        .submit("/suspension", &[("reason", "Lost laptop")])
        .await;
    page.is_fine().sees("Bob is suspended.").sees("Lost laptop");
    bob.get("/o/acme/members").await.is_not_found();
    bob.get("/account").await.is_fine();
    let undone = page.submit("/reinstatement", &[]).await;
    undone.is_fine().sees("Bob can sign in again.");
    bob.get("/o/acme/members").await.is_fine();
    let events: Vec<String> = app.values("SELECT action || ': ' || reason FROM audit_events WHERE action LIKE 'member.%ed' AND target_id = $1 AND action <> 'member.joined' ORDER BY at", &[&bob.member_id()]).await;
    assert_eq!(events, ["member.suspended: Lost laptop", "member.reinstated: "]);
}

#[tokio::test]
async fn suspending_has_its_limits() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let (bob, axel) = (acme.member("Bob", "admin").await, acme.member("Axel", "auditor").await);
    let suspension = |member: &Person| format!("{}/suspension", page_of(member));
    alice
        .post(&suspension(&alice), &[])
        .await
        .is_a_conflict()
        .sees("This is you");
    bob.post(&suspension(&alice), &[])
        .await
        .is_forbidden()
        .sees("organization.close");
    axel.post(&suspension(&bob), &[])
        .await
        .is_forbidden()
        .sees("members.edit");
    let long = "x".repeat(501);
    let page = alice.post(&suspension(&bob), &[("reason", &long)]).await;
    page.is_refused_at("reason");
    assert_eq!(page.value_of("/suspension", "reason"), Some(long));
    alice
        .post(&suspension(&bob), &[("reason", "<b>bold</b>")])
        .await
        .is_fine()
        .sees("<b>bold</b>");
}

#[tokio::test]
async fn sessions_that_were_used_here_can_be_ended() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "admin").await;
    bob.get("/o/acme").await.is_fine();
    let used = "INSERT INTO session_uses SELECT m.organization_id, s.id, m.id, now() FROM sessions s JOIN members m USING (user_id) ON CONFLICT DO NOTHING";
    app.execute(used, &[]).await;
    let elsewhere = bob.signed_in().await;
    let page = alice.get(&page_of(&bob)).await;
    page.sees("127.0.0.1");
    page.submit("/session-removal", &[])
        .await
        .is_fine()
        .sees("1 session of Bob ended.");
    bob.get("/account").await.asks_to_sign_in();
    elsewhere.get("/account").await.is_fine();
    // One's own: the others end, this one stays.
    alice
        .post(&format!("{}/session-removal", page_of(&alice)), &[])
        .await
        .is_fine();
}
