//! A person clicks through: sign up, invite, accept, delegate, remove. The same with scripts and without.

use crate::support::browser::Browser;
use crate::support::{App, PASSWORD};

struct Office {
    app: App,
    javascript: bool,
}

impl Office {
    async fn browser(&self) -> Browser {
        match self.javascript {
            true => Browser::open(&self.app.base).await,
            false => Browser::without_javascript(&self.app.base).await,
        }
    }
}

async fn the_story(javascript: bool) {
    let office = Office {
        app: App::start().await,
        javascript,
    };

    let nina = office.browser().await;
    nina.goes_to("/sign-in").await.presses("Create an organization").await;
    nina.fills("name", "Nina")
        .await
        .fills("email", "nina@initrode.example")
        .await
        .fills("organization", "Initrode")
        .await;
    nina.presses("Continue").await.sees("Check your mail").await;
    let letter = office.app.mail.wait_for("nina@initrode.example").await;
    nina.goes_to(&letter.links[0])
        .await
        .fills("password", PASSWORD)
        .await
        .presses("Create Initrode")
        .await;
    nina.is_at("/o/initrode").await.sees("Initrode").await;

    nina.presses("Invitations")
        .await
        .is_at("/o/initrode/invitations")
        .await
        .sees("Invite people")
        .await;
    nina.goes_to("/o/initrode/invitations/new").await;
    nina.fills("emails", "otto@initrode.example, pia@initrode.example")
        .await
        .chooses("role", "member")
        .await;
    nina.clicks("#invite-send").await.sees("2 invitations were sent").await;

    let (otto, pia) = (office.browser().await, office.browser().await);
    for (browser, name) in [(&otto, "Otto"), (&pia, "Pia")] {
        let letter = office
            .app
            .mail
            .wait_for(&format!("{}@initrode.example", name.to_lowercase()))
            .await;
        browser.goes_to(&letter.links[0]).await.sees("Nina").await;
        browser
            .fills("name", name)
            .await
            .fills("password", PASSWORD)
            .await
            .presses("Create account and join Initrode")
            .await;
        browser.is_at("/o/initrode").await.sees("Welcome to Initrode").await;
    }
    pia.goes_to("/o/initrode/members").await.sees("members.view").await;

    nina.presses("Members")
        .await
        .presses("Otto")
        .await
        .sees("Save roles")
        .await;
    nina.chooses("role", "user_manager")
        .await
        .presses("Save roles")
        .await
        .sees("Otto now has")
        .await;
    otto.goes_to("/o/initrode/members")
        .await
        .presses("Pia")
        .await
        .presses("Remove from Initrode")
        .await;
    otto.sees("Pia was removed").await;
    pia.goes_to("/o/initrode")
        .await
        .does_not_see("Welcome")
        .await
        .is_at("/sign-in")
        .await;

    otto.presses("Undo").await.sees("Pia").await;
    pia.signs_in_as("pia@initrode.example", PASSWORD).await;
    pia.goes_to("/o/initrode").await.is_at("/o/initrode").await;
    nina.goes_to("/o/initrode/audit").await.sees("Pia").await;
    nina.goes_to("/organizations")
        .await
        .presses("Your account: Nina")
        .await
        .presses("Sign out")
        .await;
    nina.goes_to("/o/initrode").await.is_at("/sign-in").await;
    for browser in [&nina, &otto, &pia] {
        let blocked: Vec<_> = browser
            .complaints()
            .await
            .into_iter()
            .filter(|line| !line.contains("the server responded with a status of"))
            .collect();
        assert!(blocked.is_empty(), "{blocked:?}");
    }
}

#[tokio::test]
async fn a_person_clicks_through_the_whole_story() {
    the_story(true).await;
}

#[tokio::test]
async fn a_person_clicks_through_the_whole_story_without_javascript() {
    the_story(false).await;
}

#[tokio::test]
async fn search_follows_the_typing_and_keeps_its_address() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    for name in ["Bob", "Carol", "Dora"] {
        acme.member(name, "member").await;
    }
    let browser = Browser::open(&app.base).await;
    browser
        .is_signed_in_as(&alice)
        .await
        .goes_to("/o/acme/members")
        .await
        .sees("Dora")
        .await;
    browser.element("#q").await.send_keys("caro").await.expect("typing");
    browser.sees("Carol").await;
    browser
        .waits_until(
            "return !document.querySelector('#list').innerText.includes('Dora') && location.search.includes('q=caro')",
        )
        .await;
    browser.reloads().await;
    browser.sees("Carol").await.does_not_see("Dora").await;
}

#[tokio::test]
async fn the_keyboard_reaches_the_content_first() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let browser = Browser::open(&app.base).await;
    browser.is_signed_in_as(&alice).await.goes_to("/o/acme").await;
    browser.presses_key("\u{e004}").await;
    assert_eq!(
        browser.evaluates("return document.activeElement.className").await,
        "skip-link"
    );
    browser.presses_key("\u{e007}").await;
    browser.waits_until("return location.hash === '#main'").await;
    browser.presses_key("\u{e004}").await;
    let inside = browser
        .evaluates("return document.querySelector('main').contains(document.activeElement)")
        .await;
    assert_eq!(inside, true, "after the skip link the next stop is in the content");
}
