//! Groups bring roles, within the limits of whoever says so.

use super::{acme, count, describes};
use crate::support::provider::Provider;
use crate::support::{App, Organization, Person};

/// A member who sets identity providers up, and holds nothing else.
async fn olga(app: &App, acme: &Organization) -> Person {
    app.execute(
        "INSERT INTO roles (organization_id, id, key, name, permissions, created_at)
         VALUES ($1, gen_random_uuid(), 'idp', 'IdP', '{identity_providers.view,identity_providers.edit}', now())",
        &[&acme.id],
    )
    .await;
    acme.member("Olga", "idp").await
}

async fn maps(person: &Person, provider: &Provider, role: &str) -> u16 {
    let fields = [("group", "IT"), ("role", role)];
    person.post(&provider.page("/groups"), &fields).await.status()
}

#[tokio::test]
async fn who_may_give_no_roles_sees_them_locked_and_a_forged_line_is_refused() {
    let (app, acme, alice) = acme().await;
    let provider = describes(&app, &acme, &alice).await;
    let olga = olga(&app, &acme).await;
    let page = olga.get(&provider.page("/groups")).await;
    let all = page.attributes("input[name='role']", "value");
    assert!(
        all.contains(&"admin".to_owned()) && !all.contains(&"owner".to_owned()),
        "{all:?}"
    );
    assert_eq!(page.all("input[name='role']:not([disabled])").len(), 0);
    assert_eq!(page.all("[id$='-why']").len(), all.len(), "each says why");
    for (role, expected) in [
        ("member", 403),
        ("admin", 403),
        ("owner", 422),
        ("nobody", 422),
        ("", 422),
    ] {
        assert_eq!(maps(&olga, &provider, role).await, expected, "{role}");
    }
    assert_eq!(count(&app, "connection_roles").await, 0);
    let refused = "audit_events WHERE action = 'access.refused' AND actor_name = 'Olga'";
    assert_eq!(count(&app, refused).await, 2);
}

#[tokio::test]
async fn nobody_maps_more_than_they_hold_or_takes_away_what_they_could_not_give() {
    let (app, acme, alice) = acme().await;
    let provider = describes(&app, &acme, &alice).await;
    let olga = olga(&app, &acme).await;
    acme.gives(&olga, "user_manager", None).await;
    let page = olga.get(&provider.page("/groups")).await;
    let open = page.attributes("input[name='role']:not([disabled])", "value");
    assert!(
        open.contains(&"user_manager".to_owned()) && !open.contains(&"admin".to_owned()),
        "{open:?}"
    );
    assert_eq!(maps(&olga, &provider, "user_manager").await, 200);
    assert_eq!(maps(&olga, &provider, "admin").await, 403);
    // Of several roles none is mapped where one is beyond the limits.
    let both = [("group", "IT"), ("role", "member"), ("role", "admin")];
    olga.post(&provider.page("/groups"), &both).await.is_forbidden();
    assert_eq!(count(&app, "connection_roles").await, 1);

    assert_eq!(maps(&alice, &provider, "owner").await, 422, "not even the owner");
    assert_eq!(maps(&alice, &provider, "admin").await, 200);
    let line: uuid::Uuid = app
        .value(
            "SELECT l.id FROM connection_roles l JOIN roles r ON r.id = l.role_id WHERE r.key = 'admin'",
            &[],
        )
        .await;
    let removal = provider.page(&format!("/groups/{line}/removal"));
    assert!(
        !olga.get(&provider.page("/groups")).await.offers(&removal),
        "it is locked"
    );
    olga.post(&removal, &[]).await.is_forbidden();
    assert_eq!(count(&app, "connection_roles").await, 2);
    alice
        .get(&provider.page("/groups"))
        .await
        .submit(&removal, &[])
        .await
        .is_fine();
    assert_eq!(count(&app, "connection_roles").await, 1);
    alice.post(&removal, &[]).await.is_not_found();
}

#[tokio::test]
async fn lines_name_roles_and_teams_of_this_organization_only() {
    let (app, acme, alice) = acme().await;
    let provider = describes(&app, &acme, &alice).await;
    let (globex, gina) = app.organization("Globex", "Gina").await;
    let theirs = globex.team("Sales", None).await.to_string();
    let ours = acme.team("Research", None).await.to_string();
    let fields = |team| [("group", "IT"), ("role", "user_manager"), ("team", team)];
    alice
        .post(&provider.page("/groups"), &fields(&theirs))
        .await
        .is_refused_at("team");
    alice
        .post(&provider.page("/groups"), &fields(&ours))
        .await
        .sees("Research");
    let long = "g".repeat(201);
    for group in ["", long.as_str()] {
        let fields = [("group", group), ("role", "member")];
        alice
            .post(&provider.page("/groups"), &fields)
            .await
            .is_refused_at("group");
    }
    assert_eq!(count(&app, "connection_roles").await, 1);
    let line: uuid::Uuid = app.value("SELECT id FROM connection_roles", &[]).await;
    let mine = describes(&app, &globex, &gina).await;
    let removal = mine.page(&format!("/groups/{line}/removal"));
    gina.post(&removal, &[]).await.is_not_found();
    assert_eq!(count(&app, "connection_roles").await, 1);
}
