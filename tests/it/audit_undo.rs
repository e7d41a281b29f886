//! Undo from the log.

use crate::support::App;

#[tokio::test]
async fn an_admin_takes_changes_back_from_the_log() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "member").await;
    let dana = acme.member("Dana", "member").await;
    let status = "SELECT status FROM members WHERE id = $1";

    alice.removes(&bob).await.is_fine();
    let log = alice.get("/o/acme/audit?action=member.removed").await;
    log.sees("Bring Bob back");
    log.submit(&format!("/members/{}/restoration", bob.member_id()), &[])
        .await
        .is_fine();
    assert_eq!(app.value::<String>(status, &[&bob.member_id()]).await, "active");
    alice
        .get("/o/acme/audit?action=member.removed")
        .await
        .does_not_see("Bring Bob back")
        .sees("This cannot be undone any more");

    alice.suspends(&dana, "holidays").await.is_fine();
    let log = alice.get("/o/acme/audit?action=member.suspended").await;
    log.submit(&format!("/members/{}/reinstatement", dana.member_id()), &[])
        .await
        .is_fine();
    assert_eq!(app.value::<String>(status, &[&dana.member_id()]).await, "active");

    alice.gives(&dana, &["auditor", "user_manager"]).await.is_fine();
    let log = alice.get("/o/acme/audit?action=member.roles_changed").await;
    log.sees("Give Dana the roles from before");
    let path = log
        .actions()
        .into_iter()
        .find(|action| action.contains("undo=1"))
        .expect("an undo");
    log.submit(&path, &[]).await.is_fine();
    let roles: Vec<String> = app
        .values(
            "SELECT r.key FROM assignments a JOIN roles r ON r.organization_id = a.organization_id AND r.id = a.role_id WHERE a.member_id = $1",
            &[&dana.member_id()],
        )
        .await;
    assert_eq!(roles, ["member"]);
}

#[tokio::test]
async fn settings_and_invitations_come_back_unless_something_changed_since() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let rename = async |name: &str| {
        let page = alice.get("/o/acme/settings").await;
        page.submit("/o/acme/settings", &[("name", name)]).await.is_fine();
    };
    rename("Acme Two").await;
    let log = alice.get("/o/acme/audit?action=organization.edited").await;
    log.submit("/o/acme/settings", &[]).await.is_fine();
    let name: String = app.value("SELECT name FROM organizations", &[]).await;
    assert_eq!(name, "Acme");
    rename("Acme Three").await;
    rename("Acme Four").await;
    let log = alice.get("/o/acme/audit?action=organization.edited").await;
    log.sees("This cannot be undone any more");
    assert_eq!(
        log.actions()
            .iter()
            .filter(|action| action.ends_with("/settings"))
            .count(),
        1
    );

    alice.invites("new@acme.example", "member").await.is_fine();
    let id: uuid::Uuid = app.value("SELECT id FROM invitations", &[]).await;
    alice
        .post(&format!("/o/acme/invitations/{id}/revocation"), &[])
        .await
        .is_fine();
    let log = alice.get("/o/acme/audit?action=invitation.revoked").await;
    log.submit(&format!("/invitations/{id}/restoration"), &[])
        .await
        .is_fine();
    let open: i64 = app
        .value("SELECT count(*) FROM invitations WHERE revoked_at IS NULL", &[])
        .await;
    assert_eq!(open, 1);
}

#[tokio::test]
async fn who_may_only_look_is_offered_nothing_to_undo() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let axel = acme.member("Axel", "auditor").await;
    let bob = acme.member("Bob", "member").await;
    alice.removes(&bob).await.is_fine();
    let log = axel.get("/o/acme/audit").await;
    log.sees("removed Bob").does_not_see("Bring Bob back");
    assert!(!log.offers("/restoration"));
}
