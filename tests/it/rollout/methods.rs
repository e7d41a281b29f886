//! Which ways in are open: for the platform, one organization, one member.

use super::{events, provider, ready};
use crate::support::{App, Person};

fn page_of(person: &Person) -> String {
    person.path(&format!("/members/{}", person.member_id()))
}

async fn gets_in(person: &Person) -> bool {
    person.asks(reqwest::Method::GET, "/o/acme", &[], "").await.status == 200
}

#[tokio::test]
async fn staff_switch_passwords_off_and_see_whom_that_shuts_out() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let (globex, gina) = app.organization("Globex", "Gina").await;
    let (_, ina) = app.organization("Initech", "Ina").await;
    let sam = app.staff("Sam", "admin").await;
    provider(&app, &globex, "everyone").await;
    let path = "/staff/sign-in-methods";
    let page = sam.get(path).await;
    page.is_fine()
        .sees("2 organizations have no working single sign-on")
        .sees("Initech")
        .does_not_see("Globex");
    page.submit(path, &[("confirmation", "")])
        .await
        .is_refused_at("confirmation");
    sam.post(path, &[("password", "maybe")]).await.is_refused_at("password");
    assert!(gets_in(&alice).await);
    page.submit(path, &[("confirmation", "Tenantry")]).await.is_fine();
    assert!(!gets_in(&alice).await);
    assert_eq!(
        gina.asks(reqwest::Method::GET, "/o/globex", &[], "")
            .await
            .header("location"),
        "/sign-in/globex?return=/o/globex"
    );
    // Staff keep it, also where they are a member: they look in as staff.
    sam.get("/o/acme").await.is_fine();
    let both = acme.takes_in(&sam, &["member"]).await;
    both.get("/o/acme/members").await.is_fine().sees("as platform staff");
    // One organization is set apart.
    let one = format!("/staff/organizations/{}", acme.id);
    sam.get(&one)
        .await
        .submit("/sign-in-methods", &[("password", "on")])
        .await
        .is_fine();
    assert!(gets_in(&alice).await);
    assert_eq!(ina.asks(reqwest::Method::GET, "/o/initech", &[], "").await.status, 303);
    sam.get(path)
        .await
        .sees("1 organization has no working single sign-on and is shut out")
        .submit(path, &[])
        .await
        .is_fine();
    ina.get("/o/initech").await.is_fine();
    assert_eq!(events(&app, "sign_in.methods_changed", "done").await, 3);
}

#[tokio::test]
async fn staff_switch_one_organization_off_only_by_its_name_where_that_shuts_people_out() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let sue = app.staff("Sue", "support").await;
    let art = app.staff("Art", "auditor").await;
    let (page, post) = (
        format!("/staff/organizations/{}", acme.id),
        format!("/staff/organizations/{}/sign-in-methods", acme.id),
    );
    let form = sue.get(&page).await;
    form.submit("/sign-in-methods", &[("password", "off")])
        .await
        .is_refused_at("sign_in_confirmation");
    sue.post(&post, &[("password", "never")])
        .await
        .is_refused_at("password");
    art.post(&post, &[("password", "off")]).await.is_forbidden();
    art.post(
        "/staff/sign-in-methods",
        &[("password", "off"), ("confirmation", "Tenantry")],
    )
    .await
    .is_forbidden();
    alice
        .post(
            "/staff/sign-in-methods",
            &[("password", "off"), ("confirmation", "Tenantry")],
        )
        .await
        .is_not_found();
    assert!(gets_in(&alice).await);
    form.submit(
        "/sign-in-methods",
        &[("password", "off"), ("sign_in_confirmation", "Acme")],
    )
    .await
    .is_fine();
    assert!(!gets_in(&alice).await);
}

#[tokio::test]
async fn the_page_says_what_is_on_and_why() {
    let app = App::start().await;
    let (acme, alice, bob, okta) = ready(&app).await;
    let page = alice.get("/o/acme/sign-in-methods").await;
    page.is_fine()
        .sees("The platform takes passwords")
        .sees("Okta")
        .sees("There are none yet");
    okta.is_enforced_by(&alice).await;
    app.execute(
        "UPDATE members SET password_sign_in = 'on' WHERE email = 'bob@acme.example'",
        &[],
    )
    .await;
    let page = bob.get("/o/acme/sign-in-methods").await;
    page.is_fine()
        .sees("Off: single sign-on through Okta is enforced")
        .sees("10 of 10")
        .sees("Bob");
    app.execute("UPDATE members SET password_sign_in = 'on'", &[]).await;
    let axel = acme.member("Axel", "auditor").await;
    app.execute("UPDATE members SET password_sign_in = 'on'", &[]).await;
    axel.get("/o/acme/sign-in-methods")
        .await
        .is_forbidden()
        .sees("sign_in.edit");
    axel.post("/o/acme/sign-in-methods/codes", &[])
        .await
        .is_forbidden()
        .sees("sign_in.edit");
    let gina = app.organization("Globex", "Gina").await.1;
    gina.get("/o/acme/sign-in-methods").await.is_not_found();
    gina.post("/o/acme/sign-in-methods/codes", &[]).await.is_not_found();
}

#[tokio::test]
async fn an_exception_by_name_keeps_a_password_and_is_listed() {
    let app = App::start().await;
    let (acme, alice, _, okta) = ready(&app).await;
    let carol = acme.member("Carol", "member").await;
    let page = alice.get(&page_of(&carol)).await;
    page.submit("/sign-in-methods", &[("password", "on")])
        .await
        .is_fine()
        .sees("Carol signs in: The password stays");
    okta.is_enforced_by(&alice).await;
    assert!(gets_in(&carol).await && !gets_in(&alice).await);
    let told: String = app
        .value("SELECT before->>'password' || ' ' || (after->>'password') FROM audit_events WHERE action = 'member.sign_in_changed'", &[])
        .await;
    assert_eq!(told, "inherit on");
}

#[tokio::test]
async fn single_sign_on_only_takes_hold_once_everybody_is_let_through() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let carol = acme.member("Carol", "member").await;
    alice
        .get(&page_of(&carol))
        .await
        .submit("/sign-in-methods", &[("password", "off")])
        .await
        .is_fine();
    assert!(gets_in(&carol).await, "there is no other way yet");
    let okta = provider(&app, &acme, "pilot").await;
    assert!(gets_in(&carol).await);
    app.execute("UPDATE connections SET stage = 'everyone' WHERE id = $1", &[&okta.id])
        .await;
    assert!(!gets_in(&carol).await && gets_in(&alice).await);
    app.execute("UPDATE connections SET status = 'disabled' WHERE id = $1", &[&okta.id])
        .await;
    assert!(gets_in(&carol).await);
}

#[tokio::test]
async fn nobody_changes_how_somebody_signs_in_who_may_do_more() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "admin").await;
    let uma = acme.member("Uma", "user_manager").await;
    let carol = acme.member("Carol", "member").await;
    let gina = app.organization("Globex", "Gina").await.1;
    let post = |person: &Person| format!("{}/sign-in-methods", page_of(person));
    bob.post(&post(&alice), &[("password", "off")]).await.is_forbidden();
    uma.post(&post(&carol), &[("password", "on")])
        .await
        .is_forbidden()
        .sees("sign_in.edit");
    uma.get(&page_of(&carol))
        .await
        .is_fine()
        .sees("You do not hold sign_in.edit");
    carol.post(&post(&carol), &[("password", "on")]).await.is_forbidden();
    gina.post(&post(&carol), &[("password", "on")]).await.is_not_found();
    gina.post(&post(&carol).replace("/o/acme", "/o/globex"), &[("password", "on")])
        .await
        .is_not_found();
    for bad in ["", "ON", "maybe"] {
        alice.post(&post(&carol), &[("password", bad)]).await.has_status(422);
    }
    alice.removes(&carol).await.is_fine();
    alice.post(&post(&carol), &[("password", "on")]).await.is_a_conflict();
    let changed: i64 = app
        .value("SELECT count(*) FROM members WHERE password_sign_in <> 'inherit'", &[])
        .await;
    assert_eq!(changed, 0);
}
