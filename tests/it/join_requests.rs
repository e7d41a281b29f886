//! People who ask to come in, and the answers they get.

use crate::support::page::Page;
use crate::support::{App, Person};
use futures_util::future::join_all;

async fn count(app: &App, sql: &str) -> i64 {
    app.value(sql, &[]).await
}

/// Switches requests on, as an owner does.
async fn opens(owner: &Person) {
    let settings = owner.get(&owner.path("/settings")).await;
    settings
        .submit("/settings/join-requests", &[("join_requests", "yes")])
        .await
        .is_fine()
        .sees("People may ask to join");
}

async fn asks(person: &Person, organization: &str, message: &str) -> Page {
    person
        .get("/organizations/requests/new")
        .await
        .submit(
            "/organizations/requests",
            &[("organization", organization), ("message", message)],
        )
        .await
}

/// The page on which a request is answered.
async fn request_of(app: &App, owner: &Person, email: &str) -> Page {
    let id: String = app
        .value(
            "SELECT id::text FROM join_requests WHERE email = $1 ORDER BY created_at DESC LIMIT 1",
            &[&email],
        )
        .await;
    owner.get(&owner.path(&format!("/join-requests/{id}"))).await
}

#[tokio::test]
async fn somebody_asks_and_is_let_in_with_the_roles_that_were_chosen() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let uma = acme.member("Uma", "user_manager").await;
    let carol = acme.member("Carol", "member").await;
    let gina = app.organization("Globex", "Gina").await.1;
    opens(&alice).await;
    let dan = app.person("Dan", "dan@new.example").await.signed_in().await;
    let page = asks(&dan, "http://portal.example/o/Acme/members", "I am the new <driver>").await;
    page.is_at("/organizations").sees("You asked to join").sees("acme");
    let mail = app.mail.wait_for("alice@acme.example").await;
    assert!(mail.subject.contains("Dan asks to join Acme"), "{}", mail.subject);
    assert!(mail.text.contains("I am the new <driver>"));

    alice.get("/o/acme").await.sees("1 person asks to join");
    let list = uma.get("/o/acme/join-requests").await;
    list.is_fine()
        .sees("Dan")
        .sees("I am the new <driver>")
        .sees("On their own");
    carol
        .get("/o/acme/join-requests")
        .await
        .is_forbidden()
        .sees("members.invite");
    let page = list.follow("Answer").await;
    let path = page.path();
    carol.post(&format!("{path}/approval"), &[]).await.is_forbidden();
    gina.get(&path.replace("acme", "globex")).await.is_not_found();
    gina.post(&format!("{}/approval", path.replace("acme", "globex")), &[])
        .await
        .is_not_found();
    gina.post(&format!("{path}/refusal"), &[]).await.is_not_found();
    uma.post(&format!("{path}/approval"), &[("role", "admin")])
        .await
        .is_forbidden()
        .sees("You cannot give the role Admin");
    uma.post(&format!("{path}/approval"), &[("role", "nonsense")])
        .await
        .has_status(422);
    assert_eq!(
        count(&app, "SELECT count(*) FROM members WHERE email = 'dan@new.example'").await,
        0
    );

    page.submit("/approval", &[("role", "user_manager")])
        .await
        .is_fine()
        .sees("is a member now");
    dan.get("/o/acme").await.is_fine();
    dan.get("/organizations").await.does_not_see("You asked to join");
    let mail = app.mail.wait_for("dan@new.example").await;
    assert!(mail.subject.contains("member of Acme"), "{}", mail.subject);
    let member: String = app
        .value("SELECT id::text FROM members WHERE email = 'dan@new.example'", &[])
        .await;
    alice
        .get(&format!("/o/acme/members/{member}"))
        .await
        .sees("approved by Uma");
    uma.get("/o/acme/join-requests?show=all")
        .await
        .sees("Approved")
        .sees("by Uma");
    let actions: Vec<String> = app
        .values("SELECT actor_name || ' ' || action FROM audit_events WHERE (action LIKE 'join_request.%' OR after->>'email' = 'dan@new.example') AND outcome = 'done' ORDER BY id", &[])
        .await;
    for expected in [
        "Dan join_request.sent",
        "Dan member.joined",
        "Uma join_request.approved",
    ] {
        assert!(
            actions.iter().any(|action| action == expected),
            "{expected} in {actions:?}"
        );
    }
}

#[tokio::test]
async fn asking_does_not_tell_which_organizations_there_are() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    app.organization("Globex", "Gina").await;
    opens(&alice).await;
    acme.member("Carol", "member").await;
    let mut answers = vec![];
    for (number, slug) in ["acme", "globex", "nothing-here"].into_iter().enumerate() {
        let person = app
            .person("Dan", &format!("dan{number}@new.example"))
            .await
            .signed_in()
            .await;
        let page = asks(&person, slug, "").await;
        page.is_at("/organizations");
        let text = page.text().replace(slug, "…").replace(&person.email, "…");
        let again = asks(&person, slug, "")
            .await
            .text()
            .replace(slug, "…")
            .replace(&person.email, "…");
        assert_eq!(text, again);
        page.submit("/withdrawal", &[]).await.is_fine().sees("You withdrew");
        answers.push(text);
    }
    assert_eq!(answers[0], answers[1]);
    assert_eq!(answers[0], answers[2]);
    assert_eq!(
        count(&app, "SELECT count(*) FROM join_requests").await,
        1,
        "globex does not take requests"
    );
    assert_eq!(
        count(&app, "SELECT count(*) FROM join_requests WHERE state = 'withdrawn'").await,
        1
    );
    let dan = app.person("Dan", "dan@new.example").await.signed_in().await;
    for nonsense in ["", "Acme Industries", "<script>", "../acme"] {
        dan.post("/organizations/requests", &[("organization", nonsense)])
            .await
            .is_refused_at("organization");
    }
    let long = "x".repeat(501);
    dan.post(
        "/organizations/requests",
        &[("organization", "acme"), ("message", &long)],
    )
    .await
    .is_refused_at("message");
    app.visitor().get("/organizations/requests/new").await.asks_to_sign_in();
}

#[tokio::test]
async fn somebody_who_asks_again_and_again_is_one_request_and_a_few_mails() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    opens(&alice).await;
    let dan = app.person("Dan", "dan@new.example").await.signed_in().await;
    let mut statuses = vec![];
    for _ in 0..300 {
        statuses.push(
            dan.post("/organizations/requests", &[("organization", "acme")])
                .await
                .status(),
        );
    }
    assert_eq!(statuses.iter().filter(|status| **status == 200).count(), 10);
    assert!(statuses[10..].iter().all(|status| *status == 429));
    assert_eq!(count(&app, "SELECT count(*) FROM join_requests").await, 1);
    assert_eq!(count(&app, "SELECT count(*) FROM join_asks").await, 1);
    assert_eq!(
        count(
            &app,
            "SELECT count(*) FROM jobs WHERE payload->>'to' = 'alice@acme.example'"
        )
        .await,
        1
    );
    let pages = join_all((0..5).map(|_| dan.post("/organizations/requests", &[("organization", "acme")]))).await;
    assert!(pages.iter().all(|page| page.status() == 429));
}

#[tokio::test]
async fn a_request_is_declined_with_a_reason_and_its_author_is_told() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    opens(&alice).await;
    let dan = app.person("Dan", "dan@new.example").await.signed_in().await;
    asks(&dan, "acme", "").await;
    let page = request_of(&app, &alice, "dan@new.example").await;
    page.submit("/refusal", &[("reason", &"x".repeat(501))])
        .await
        .is_refused_at("reason");
    page.submit("/refusal", &[("reason", "We do not know you")])
        .await
        .is_fine()
        .sees("was declined");
    let mail = app.mail.wait_for("dan@new.example").await;
    assert!(mail.text.contains("We do not know you"));
    dan.get("/organizations").await.does_not_see("You asked to join");
    dan.get("/o/acme").await.is_not_found();
    page.submit("/approval", &[]).await.is_a_conflict().sees("before you");
    let list = alice.get("/o/acme/join-requests").await;
    list.sees("Nobody asks to join");
    alice.get("/o/acme/join-requests?show=all").await.sees("Declined");
}

#[tokio::test]
async fn nobody_decides_what_is_withdrawn_or_over() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    opens(&alice).await;
    let dan = app.person("Dan", "dan@new.example").await.signed_in().await;
    let eve = app.person("Eve", "eve@new.example").await.signed_in().await;
    let own = asks(&dan, "acme", "").await;
    let withdrawal = own
        .actions()
        .into_iter()
        .find(|action| action.ends_with("/withdrawal"))
        .expect("a form");
    eve.post(&withdrawal, &[]).await.is_not_found();
    let page = request_of(&app, &alice, "dan@new.example").await;
    own.submit("/withdrawal", &[]).await.is_fine();
    page.submit("/approval", &[]).await.is_a_conflict().sees("withdrew");
    asks(&dan, "acme", "").await;
    let page = request_of(&app, &alice, "dan@new.example").await;
    app.execute(
        "UPDATE join_requests SET expires_at = now() - interval '1 second' WHERE state = 'pending'",
        &[],
    )
    .await;
    app.execute(
        "UPDATE join_asks SET expires_at = now() - interval '1 second' WHERE closed_at IS NULL",
        &[],
    )
    .await;
    alice.get("/o/acme/join-requests").await.sees("Nobody asks to join");
    page.submit("/approval", &[]).await.is_a_conflict().sees("expired");
    dan.get("/organizations").await.does_not_see("You asked to join");
    asks(&dan, "acme", "").await;
    let states: Vec<String> = app
        .values("SELECT state FROM join_requests ORDER BY created_at", &[])
        .await;
    assert_eq!(states, ["withdrawn", "expired", "pending"]);
}

#[tokio::test]
async fn of_an_approval_a_refusal_and_a_withdrawal_at_once_one_wins() {
    for _ in 0..4 {
        let app = App::start().await;
        let (acme, alice) = app.organization("Acme", "Alice").await;
        let bob = acme.member("Bob", "admin").await;
        opens(&alice).await;
        let dan = app.person("Dan", "dan@new.example").await.signed_in().await;
        let own = asks(&dan, "acme", "").await;
        let path = request_of(&app, &alice, "dan@new.example").await.path();
        let (approval, refusal) = (format!("{path}/approval"), format!("{path}/refusal"));
        let (yes, no, back) = tokio::join!(
            alice.post(&approval, &[("role", "member")]),
            bob.post(&refusal, &[]),
            own.submit("/withdrawal", &[])
        );
        let won = [yes.status(), no.status(), back.status()]
            .iter()
            .filter(|status| **status == 200)
            .count();
        assert_eq!(won, 1, "{} {} {}", yes.status(), no.status(), back.status());
        let inside = count(&app, "SELECT count(*) FROM members WHERE email = 'dan@new.example'").await;
        assert_eq!(inside == 1, yes.status() == 200);
    }
}

#[tokio::test]
async fn the_last_seat_goes_to_one_of_those_who_wait() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    opens(&alice).await;
    let mut paths = vec![];
    for number in 0..4 {
        let email = format!("p{number}@new.example");
        let person = app.person("Somebody", &email).await.signed_in().await;
        asks(&person, "acme", "").await;
        paths.push(format!("{}/approval", request_of(&app, &alice, &email).await.path()));
    }
    app.execute("UPDATE organizations SET seat_limit = 2", &[]).await;
    let pages = join_all(paths.iter().map(|path| alice.post(path, &[("role", "member")]))).await;
    let mut statuses: Vec<u16> = pages.iter().map(Page::status).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 409, 409, 409]);
    assert_eq!(count(&app, "SELECT count(*) FROM members").await, 2);
    assert_eq!(
        count(&app, "SELECT count(*) FROM join_requests WHERE state = 'pending'").await,
        3
    );
}

#[tokio::test]
async fn only_who_may_edit_the_organization_opens_it_to_requests() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let uma = acme.member("Uma", "user_manager").await;
    let change = "/o/acme/settings/join-requests";
    uma.post(change, &[("join_requests", "yes")])
        .await
        .is_forbidden()
        .sees("organization.edit");
    assert_eq!(
        count(&app, "SELECT count(*) FROM organizations WHERE join_requests").await,
        0
    );
    opens(&alice).await;
    alice.post(change, &[]).await.sees("can no longer ask");
    alice.post(change, &[]).await.is_fine();
    let events = "SELECT count(*) FROM audit_events WHERE action = 'organization.edited' AND after ? 'join_requests'";
    assert_eq!(count(&app, events).await, 2);
}
