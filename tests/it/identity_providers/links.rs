use super::*;

/// Makes a link and answers its path.
async fn link(person: &Person, fields: &[(&str, &str)]) -> String {
    let page = person.get(&person.path("/identity-providers/setup-links")).await;
    let page = page.submit("/setup-links", fields).await;
    page.is_fine();
    let address = page.all("#address").pop().expect("the address, this once");
    let at = address.find("/setup/").expect("an address of ours");
    address[at..].to_owned()
}

#[tokio::test]
async fn somebody_in_it_does_the_task_and_nothing_else() {
    let (app, acme, alice) = acme_with_domain().await;
    let path = link(&alice, &[("email", "it@acme.example"), ("expires_in_days", "3")]).await;
    let mail = app.mail.wait_for("it@acme.example").await;
    assert!(mail.links[0].ends_with(&path), "{:?}", mail.links);
    let it = app.visitor();
    let page = it.get(&path).await;
    page.is_fine().sees("Set up single sign-on for Acme").sees("Alice");
    assert_eq!(page.answer.header("referrer-policy"), "no-referrer");
    assert!(page.all(".sidebar").is_empty());
    let page = page.submit("/connection", &[("guide", "okta")]).await;
    page.is_at(&format!("{path}/values")).sees("Create the app in Okta");
    let page = pastes(&it, &path, &Provider::metadata_of(ISSUER)).await;
    page.is_at(&format!("{path}/metadata")).sees(ISSUER);
    let page = it.get(&format!("{path}/attributes")).await;
    let page = page.submit("/attributes", &[("email", "email"), ("subject", "")]).await;
    page.is_at(&format!("{path}/options"));
    page.submit("/options", &[]).await.is_at(&format!("{path}/test"));
    for beyond in ["groups", "activation", "doctor", "keys", "removal", "rollout"] {
        it.get(&format!("{path}/{beyond}")).await.is_not_found();
        it.post(&format!("{path}/{beyond}"), &[]).await.is_not_found();
    }
    it.get(&alice.path("/identity-providers")).await.asks_to_sign_in();
    // Untested, the task is not done.
    it.post(&format!("{path}/finish"), &[]).await.is_a_conflict();
    let id: Uuid = app.value("SELECT id FROM connections", &[]).await;
    let page = tests(&app, &acme, &it, &path, id, Claim::of("u-1", "nora@acme.example")).await;
    page.sees("Everything is right");
    assert!(page.path().starts_with(&format!("{path}/attempts/")), "{}", page.path());
    let page = it.get(&path).await;
    page.submit("/finish", &[]).await.is_fine().sees("Thank you");
    it.get(&path).await.has_status(410).sees("This task is done");
    let authors: Vec<String> = vec![
        app.value(
            "SELECT actor_name FROM audit_events WHERE action = 'connection.begun'",
            &[],
        )
        .await,
        app.value(
            "SELECT actor_name FROM audit_events WHERE action = 'setup_link.finished'",
            &[],
        )
        .await,
    ];
    assert!(
        authors
            .iter()
            .all(|name| name == "IT (it@acme.example) by link of Alice"),
        "{authors:?}"
    );
    alice
        .get(&alice.path("/identity-providers/setup-links"))
        .await
        .sees("Done");
}

#[tokio::test]
async fn looking_changes_nothing_but_that_it_was_opened() {
    let (app, _acme, alice) = acme().await;
    let path = link(&alice, &[]).await;
    let opened = "SELECT opened_at IS NOT NULL FROM setup_links";
    assert!(!app.value::<bool>(opened, &[]).await);
    let it = app.visitor();
    it.get(&path).await.is_fine();
    assert!(app.value::<bool>(opened, &[]).await);
    assert_eq!(app.value::<i64>("SELECT count(*) FROM connections", &[]).await, 0);
    it.get(&format!("{path}/values")).await.is_not_found();
}

#[tokio::test]
async fn a_link_ends() {
    let (app, acme, alice) = acme().await;
    let it = app.visitor();
    it.get("/setup/nonsense").await.is_not_found().sees("leads nowhere");
    it.get(&format!("/setup/{}", "A".repeat(43)))
        .await
        .is_not_found()
        .sees("leads nowhere");
    // A newer link for the same task takes the place of the one before.
    let first = link(&alice, &[]).await;
    let second = link(&alice, &[]).await;
    it.get(&first)
        .await
        .has_status(410)
        .sees("was revoked")
        .sees("Ask Alice");
    it.get(&second).await.is_fine();
    let page = alice.get(&alice.path("/identity-providers/setup-links")).await;
    page.submit("/revocation", &[]).await.is_fine();
    it.get(&second).await.has_status(410);
    it.post(&format!("{second}/connection"), &[("guide", "okta")])
        .await
        .has_status(410);
    let third = link(&alice, &[]).await;
    app.execute(
        "UPDATE setup_links SET expires_at = now() - interval '1 second' WHERE revoked_at IS NULL",
        &[],
    )
    .await;
    it.get(&third).await.has_status(410).sees("has expired");
    let fourth = link(&alice, &[]).await;
    app.execute(
        "UPDATE organizations SET status = 'suspended' WHERE id = $1",
        &[&acme.id],
    )
    .await;
    it.get(&fourth).await.has_status(403);
}

#[tokio::test]
async fn a_link_works_by_the_rights_of_whoever_made_it() {
    let (app, acme, alice) = acme().await;
    let bob = acme.member("Bob", "admin").await;
    let path = link(&bob, &[]).await;
    let it = app.visitor();
    it.get(&path).await.is_fine();
    app.execute("DELETE FROM assignments WHERE member_id = $1", &[&bob.member_id()])
        .await;
    it.get(&path).await.has_status(410).sees("may no longer set this up");
    it.post(&format!("{path}/connection"), &[("guide", "okta")])
        .await
        .has_status(410);
    acme.gives(&bob, "admin", None).await;
    it.get(&path).await.is_fine();
    app.execute(
        "UPDATE members SET status = 'suspended' WHERE id = $1",
        &[&bob.member_id()],
    )
    .await;
    it.get(&path).await.has_status(410);
    assert_eq!(app.value::<i64>("SELECT count(*) FROM connections", &[]).await, 0);
    drop(alice);
}

#[tokio::test]
async fn a_link_is_for_a_draft_and_ends_with_its_activation() {
    let (app, _acme, alice) = acme().await;
    let base = knows(&alice).await;
    let path = link(&alice, &[("target", &id_of(&base).to_string())]).await;
    let it = app.visitor();
    it.get(&format!("{path}/metadata")).await.is_fine().sees(ISSUER);
    app.execute("UPDATE connections SET status = 'active'", &[]).await;
    it.get(&path).await.has_status(410);
    it.get(&format!("{path}/metadata")).await.has_status(410);
    pastes(&it, &path, &Provider::metadata_of("urn:evil"))
        .await
        .has_status(410);
    alice.get(&base).await.does_not_see("urn:evil");
}

#[tokio::test]
async fn links_are_made_by_those_who_may() {
    let (app, acme, alice) = acme().await;
    let auditor = acme.member("Axel", "auditor").await;
    let (_globex, gina) = app.organization("Globex", "Gina").await;
    let path = alice.path("/identity-providers/setup-links");
    auditor.get(&path).await.is_forbidden();
    auditor.post(&path, &[]).await.is_forbidden();
    gina.get(&path).await.is_not_found();
    for (field, value) in [("expires_in_days", "31"), ("expires_in_days", "0"), ("email", "nobody")] {
        let page = alice.get(&path).await;
        page.submit("/setup-links", &[(field, value)])
            .await
            .is_refused_at(field);
    }
    let fields = [("target", "x"), ("expires_in_days", "7")];
    alice.post(&path, &fields).await.is_refused_at("target");
    // Another organization's draft is none of hers.
    let base = begins(&gina).await;
    let page = alice
        .post(
            &path,
            &[("target", &id_of(&base).to_string()), ("expires_in_days", "7")],
        )
        .await;
    page.is_refused_at("target");
    link(&alice, &[]).await;
    let id: Uuid = app.value("SELECT id FROM setup_links", &[]).await;
    gina.post(
        &gina.path(&format!("/identity-providers/setup-links/{id}/revocation")),
        &[],
    )
    .await
    .is_not_found();
    auditor
        .post(&format!("{path}/{id}/revocation"), &[])
        .await
        .is_forbidden();
}
