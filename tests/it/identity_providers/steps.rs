use super::*;

#[tokio::test]
async fn an_admin_goes_from_the_tile_to_a_connection_that_is_on() {
    let (app, acme, alice) = acme_with_domain().await;
    let base = begins(&alice).await;
    let id = id_of(&base);
    let page = alice.get(&format!("{base}/values")).await;
    page.sees("Audience URI (SP Entity ID)")
        .sees(&format!("/sso/saml/{id}/acs"));
    page.submit("/values", &[]).await.is_at(&format!("{base}/metadata"));
    pastes(&alice, &base, &Provider::metadata_of(ISSUER))
        .await
        .is_at(&format!("{base}/metadata"))
        .sees("https://idp.example/sso")
        .sees("RSA 2048");
    let page = alice.get(&format!("{base}/attributes")).await;
    let page = page
        .submit(
            "/attributes",
            &[
                ("groups", "groups"),
                ("name", "name"),
                ("email", "email"),
                ("subject", ""),
            ],
        )
        .await;
    page.is_at(&format!("{base}/groups"));
    page.submit("/group-steps", &[]).await.is_at(&format!("{base}/options"));
    let page = alice.get(&format!("{base}/options")).await;
    let page = page.submit("/options", &[("contact_email", "it@acme.example")]).await;
    page.is_at(&format!("{base}/test")).sees("Run the test");
    // Untested settings are not switched on, however one asks.
    let page = alice.post(&format!("{base}/activation"), &[]).await;
    page.is_a_conflict().sees("Test exactly these settings first");
    let claim = Claim::of("u-1", "nora@acme.example").in_groups(&["IT"]);
    let page = tests(&app, &acme, &alice, &base, id, claim).await;
    page.sees("Everything is right")
        .sees("nora@acme.example")
        .sees("No role");
    let page = alice.get(&format!("{base}/activation")).await;
    page.sees("These settings passed a test by Alice");
    page.submit("/activation", &[]).await.is_at(&base).sees("is on");
    let state: (String, String) = {
        let status = app.value("SELECT status FROM connections WHERE id = $1", &[&id]).await;
        (
            status,
            app.value("SELECT stage FROM connections WHERE id = $1", &[&id]).await,
        )
    };
    assert_eq!(state, ("active".into(), "test".into()));
}

#[tokio::test]
async fn a_draft_is_kept_and_goes_on_where_it_was_left() {
    let (_app, _acme, alice) = acme().await;
    let base = knows(&alice).await;
    let list = alice.get(&alice.path("/identity-providers")).await;
    assert!(list.attributes("a", "href").contains(&format!("{base}/attributes")));
    list.sees("Draft").sees("Okta");
    alice.get(&base).await.is_fine().sees("Go on");
    // A second one gets a name of its own.
    let other = begins(&alice).await;
    assert_ne!(base, other);
    alice.get(&alice.path("/identity-providers")).await.sees("Okta 2");
}

#[tokio::test]
async fn a_changed_setting_is_a_version_that_no_test_has_passed() {
    let (app, acme, alice) = acme_with_domain().await;
    let base = knows(&alice).await;
    let id = id_of(&base);
    let page = alice.get(&format!("{base}/attributes")).await;
    page.submit("/attributes", &[("name", "name"), ("email", "email"), ("subject", "")])
        .await
        .is_fine();
    tests(&app, &acme, &alice, &base, id, Claim::of("u-1", "nora@acme.example"))
        .await
        .sees("Everything is right");
    let before = version(&app, id).await;
    // The same settings again are no change, and stay tested.
    let page = alice.get(&format!("{base}/attributes")).await;
    page.submit("/attributes", &[]).await.is_fine();
    assert_eq!(version(&app, id).await, before);
    let page = alice.get(&format!("{base}/options")).await;
    page.submit("/options", &[("idp_initiated", "on")]).await.is_fine();
    assert_eq!(version(&app, id).await, before + 1);
    alice.post(&format!("{base}/activation"), &[]).await.is_a_conflict();
    alice.get(&format!("{base}/test")).await.sees("with earlier settings");
}

#[tokio::test]
async fn a_failed_check_is_named_with_its_fix_in_the_vendors_words() {
    let (app, acme, alice) = acme_with_domain().await;
    let base = knows(&alice).await;
    let page = alice.get(&format!("{base}/attributes")).await;
    page.submit("/attributes", &[("email", "email"), ("subject", "")])
        .await
        .is_fine();
    let mut claim = Claim::of("u-1", "nora@acme.example");
    claim.audience = Some("https://other.example".into());
    let page = tests(&app, &acme, &alice, &base, id_of(&base), claim).await;
    page.sees("checks failed")
        .sees("Fix in Okta:")
        .sees("https://other.example")
        .sees(&format!("/sso/saml/{}/metadata", id_of(&base)))
        .sees("Switching on waits for a passed test");
    // What the message says of itself is shown redacted.
    page.does_not_see("nora@acme.example");
    let page = tests(
        &app,
        &acme,
        &alice,
        &base,
        id_of(&base),
        Claim::of("u-1", "nora@globex.example"),
    )
    .await;
    page.sees("1 of ").sees("globex.example");
    alice.post(&format!("{base}/activation"), &[]).await.is_a_conflict();
}

#[tokio::test]
async fn bad_input_changes_nothing() {
    let (app, _acme, alice) = acme().await;
    let base = knows(&alice).await;
    let before = version(&app, id_of(&base)).await;
    let long = "a".repeat(201);
    alice
        .post(&format!("{base}/attributes"), &[("email", &long)])
        .await
        .is_refused_at("email");
    alice
        .post(&format!("{base}/attributes"), &[("groups", "a\nb")])
        .await
        .is_refused_at("groups");
    for (field, value) in [
        ("label", ""),
        ("contact_email", "nobody"),
        ("name_id_format", "urn:evil"),
    ] {
        let mut fields = vec![("label", "Okta"), ("name_id_format", "")];
        fields.retain(|(name, _)| *name != field);
        fields.push((field, value));
        alice
            .post(&format!("{base}/options"), &fields)
            .await
            .is_refused_at(field);
    }
    assert_eq!(version(&app, id_of(&base)).await, before);
    let path = alice.path("/identity-providers");
    alice.post(&path, &[("guide", "no-such-vendor")]).await.is_not_found();
    alice
        .get(&format!("{path}/new?q=azure"))
        .await
        .sees("Microsoft Entra ID")
        .does_not_see("Okta");
}

#[tokio::test]
async fn nobody_else_gets_in() {
    let (app, acme, alice) = acme().await;
    let base = knows(&alice).await;
    let auditor = acme.member("Axel", "auditor").await;
    let member = acme.member("Carol", "member").await;
    let (_globex, gina) = app.organization("Globex", "Gina").await;
    for step in [
        "values",
        "metadata",
        "attributes",
        "groups",
        "options",
        "test",
        "activation",
    ] {
        let path = format!("{base}/{step}");
        auditor.get(&path).await.is_forbidden().sees("identity_providers.edit");
        member.get(&path).await.is_forbidden();
        gina.get(&path).await.is_not_found();
    }
    auditor.get(&base).await.is_fine();
    member.get(&base).await.is_forbidden();
    // Another organization's connection does not exist, also behind one's own slug.
    let id = id_of(&base);
    gina.get(&gina.path(&format!("/identity-providers/{id}")))
        .await
        .is_not_found();
    gina.post(
        &gina.path(&format!("/identity-providers/{id}/metadata")),
        &[("by", "xml")],
    )
    .await
    .is_not_found();
    alice
        .get(&alice.path("/identity-providers/not-an-id"))
        .await
        .is_not_found();
}
