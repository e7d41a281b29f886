//! The editor and the history as pages: nothing that was typed is lost on the way, and what they say is so.

use super::{events, preview};
use crate::support::App;

const EDITOR: &str = "/o/acme/emails/welcome";

#[tokio::test]
async fn another_language_is_opened_and_what_was_typed_is_kept() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    acme.member("Carol", "member").await;
    let page = alice.get(&format!("{EDITOR}?locale=en")).await;
    let tabs = page.all(".tabs > button[name='then']");
    assert_eq!(tabs.len(), 5, "every language but this one: {tabs:?}");
    let subject = page.value_of("/emails/welcome", "subject").expect("the default");
    let body = page.value_of("/emails/welcome", "body").expect("the default");

    // Nothing was typed: no draft is made of it.
    let same = [
        ("locale", "en"),
        ("subject", &subject),
        ("body", &body.replace('\n', "\r\n")),
        ("then", "de"),
    ];
    let german = alice.post(&format!("{EDITOR}/drafts"), &same).await;
    german
        .is_fine()
        .does_not_see("The draft in")
        .does_not_see("Nothing was changed");
    assert!(german.path().contains("locale=de"), "{}", german.path());
    assert_eq!(events(&app).await, Vec::<String>::new());

    // Something was, and the preview is looked at as before.
    let typed = [
        ("locale", "en"),
        ("subject", "Half a subj"),
        ("body", "Not done"),
        ("member", "carol@acme.example"),
        ("look", "dark"),
        ("then", "de"),
    ];
    let german = alice.post(&format!("{EDITOR}/drafts"), &typed).await;
    german.is_fine().sees("The draft in English is saved");
    assert!(german.path().contains("locale=de"), "{}", german.path());
    assert_eq!(
        german.value_of("/emails/welcome", "member").as_deref(),
        Some("carol@acme.example")
    );
    assert_eq!(german.value_of("/emails/welcome", "look").as_deref(), Some("dark"));
    let frame = &german.attributes("iframe.mail-frame", "src")[0];
    assert!(
        frame.contains("locale=de") && frame.contains("member=carol%40acme.example") && frame.contains("look=dark"),
        "{frame}"
    );
    let english = alice.get(&format!("{EDITOR}?locale=en")).await;
    assert_eq!(
        english.value_of("/emails/welcome", "subject").as_deref(),
        Some("Half a subj")
    );
    assert_eq!(events(&app).await, ["email.drafted: Welcome (English)"]);

    // A language that we do not have is none to go on with.
    let nowhere = [
        ("locale", "en"),
        ("subject", "x"),
        ("body", "x"),
        ("then", "//evil.test"),
    ];
    let stays = alice.post(&format!("{EDITOR}/drafts"), &nowhere).await;
    stays.is_fine().is_at(EDITOR).sees("Draft saved");
}

#[tokio::test]
async fn a_test_comes_back_to_the_member_it_was_sent_as() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    acme.member("Carol", "member").await;
    let text = [
        ("locale", "en"),
        ("subject", "Hi"),
        ("body", "Hi {{ person.name }}"),
        ("member", "Carol"),
        ("look", "phone"),
    ];
    let sent = alice.post(&format!("{EDITOR}/tests"), &text).await;
    sent.is_fine().sees("A test is on its way");
    assert_eq!(sent.value_of("/emails/welcome", "member").as_deref(), Some("Carol"));
    assert_eq!(sent.value_of("/emails/welcome", "look").as_deref(), Some("phone"));
    assert!(app.mail.wait_for(&alice.email).await.text.contains("Hi Carol"));
}

#[tokio::test]
async fn a_member_is_meant_by_a_name_that_only_one_has() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let (globex, _) = app.organization("Globex", "Gina").await;
    globex.member("Greg", "member").await;
    acme.member("Bob", "member").await;
    acme.member("Carol", "member").await;
    let seen = async |member: &str| {
        let text = [("locale", "en"), ("subject", "Hi"), ("body", "Hi {{ person.name }}")];
        let seen = preview(&alice, "welcome", &[&text[..], &[("member", member)]].concat()).await;
        (seen.status, seen.text())
    };
    app.execute("UPDATE members SET name = 'Bob Okafor' WHERE name = 'Bob'", &[])
        .await;
    for typed in ["bob okafor", "Bob", "BOB@acme.example", "Carol"] {
        let (status, text) = seen(typed).await;
        assert_eq!(status, 200, "{typed}: {text}");
    }
    let (status, text) = seen("Robert").await;
    assert_eq!(status, 422);
    assert!(text.contains("No active member is called “Robert”"), "{text}");
    for stranger in ["Greg", "%", "_", "Bo", "' OR 1=1 --"] {
        assert_eq!(seen(stranger).await.0, 422, "{stranger}");
    }
    app.execute("UPDATE members SET name = 'Bob Stone' WHERE name = 'Carol'", &[])
        .await;
    let (status, text) = seen("Bob").await;
    assert_eq!(status, 422);
    assert!(text.contains("More than one member is called “Bob”"), "{text}");
}

#[tokio::test]
async fn a_history_without_versions_says_so_and_one_with_them_leads_on() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let sam = app.staff("Sam", "admin").await;
    let history = format!("{EDITOR}/history?locale=en");
    let page = alice.get(&history).await;
    page.is_fine()
        .sees("Nothing published yet")
        .sees("When you publish a text in English")
        .does_not_see("Side by side");
    assert_eq!(page.all("nav.tabs a").len(), 6);
    page.follow("Write your own text").await.is_fine().is_at(EDITOR);

    // Below is the program's text, and it is called so everywhere.
    let own = [("locale", "en"), ("subject", "Ours"), ("body", "One\n\nTwo")];
    let editor = alice.post(EDITOR, &own).await;
    editor.is_fine().sees("Go back to the default text");
    let page = alice.get(&format!("{history}&left=default")).await;
    page.is_fine()
        .sees("Before: The default text, after: Version 1")
        .sees("Take the default text as a draft")
        .sees("Line 1")
        .sees("(empty line)")
        .does_not_see("The platform’s text");
    page.submit("/adoption", &[]).await.is_fine().sees("Draft");

    // Then the platform has a text of its own.
    let platform = [("locale", "en"), ("subject", "All"), ("body", "Hello")];
    sam.post("/staff/emails/welcome", &platform).await.is_fine();
    alice
        .get(&format!("{history}&left=default"))
        .await
        .sees("Before: The platform’s text, after: Version 1")
        .sees("Take the platform’s text as a draft");
    alice
        .get(&format!("{EDITOR}?locale=en"))
        .await
        .sees("Go back to the platform’s text");
}

#[tokio::test]
async fn a_version_that_is_brought_back_is_told_by_both_its_numbers() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    for subject in ["One", "Two"] {
        let text = [("locale", "en"), ("subject", subject), ("body", "Hi")];
        alice.post(EDITOR, &text).await.is_fine();
    }
    alice
        .get(&format!("{EDITOR}/history?locale=en"))
        .await
        .submit("/rollbacks", &[("version", "1")])
        .await
        .is_fine()
        .sees("Version 1 is sent again, as version 3.")
        .sees("your own text, version 3 (the same as version 1)");
}

#[tokio::test]
async fn a_conversion_to_html_can_be_taken_back_without_loss() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let markdown = "# Hi\n\nYou & **me**\n\n[Begin]({{ link }})";
    let typed = [
        ("locale", "en"),
        ("format", "markdown"),
        ("subject", "Hi"),
        ("body", markdown),
    ];
    let html = alice.post(&format!("{EDITOR}/conversion"), &typed).await;
    html.is_fine()
        .sees("Keep writing in Markdown")
        .does_not_see("Go back to a version in Markdown");
    let kept = html.value_of("/emails/welcome", "markdown").expect("the text before");
    let back = [
        ("locale", "en"),
        ("format", "html"),
        ("subject", "Hi"),
        ("body", "<p>x</p>"),
        ("markdown", &kept),
        ("to", "markdown"),
    ];
    let page = alice.post(&format!("{EDITOR}/conversion"), &back).await;
    page.is_fine().sees("Convert to HTML");
    assert_eq!(page.value_of("/emails/welcome", "body").as_deref(), Some(markdown));
    assert_eq!(page.value_of("/emails/welcome", "format").as_deref(), Some("markdown"));
    assert_eq!(events(&app).await, Vec::<String>::new());
    // Published as HTML, the way back is a version.
    html.submit("/emails/welcome", &[]).await.is_fine();
    alice
        .get(&format!("{EDITOR}?locale=en"))
        .await
        .sees("Go back to a version in Markdown")
        .does_not_see("Keep writing in Markdown");
}

#[tokio::test]
async fn every_fault_is_read_out_with_its_field_and_the_frame_does_not_show_another_text() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let wrong = [
        ("locale", "en"),
        ("subject", "{{ a }} {{ b }}"),
        ("body", "{{ c }}\n{{ d }}\n{{ e }}"),
    ];
    let page = alice.post(EDITOR, &wrong).await;
    page.is_refused_at("subject").is_refused_at("body");
    for (field, count) in [("subject", 2), ("body", 3)] {
        let described = page.attributes(&format!("#{field}"), "aria-describedby").remove(0);
        let errors: Vec<_> = described.split(' ').filter(|id| id.contains("-error")).collect();
        assert_eq!(errors.len(), count, "{described}");
        for id in errors {
            assert_eq!(page.all(&format!("#{id}")).len(), 1, "{id}");
        }
    }
    let frame = page.attributes("iframe.mail-frame", "src").remove(0);
    let shown = alice
        .asks(reqwest::Method::GET, &frame, &[], String::new())
        .await
        .text();
    assert!(shown.contains("Press “Update the preview”"), "{shown}");

    // What could be better is said of what was typed, with the preview of it.
    let shouting = [("locale", "en"), ("subject", "HELLO!!!"), ("body", "Hi")];
    let seen = preview(&alice, "welcome", &shouting).await;
    assert_eq!(seen.status, 200);
    assert!(seen.text().contains("Before it goes out"), "{}", seen.text());
}

#[tokio::test]
async fn whoever_may_only_look_finds_nothing_to_type_into() {
    let app = App::start().await;
    let (acme, _) = app.organization("Acme", "Alice").await;
    let axel = acme.member("Axel", "auditor").await;
    let page = axel.get(EDITOR).await;
    page.is_fine();
    for field in ["subject", "body", "plain"] {
        assert_eq!(page.attributes(&format!("#{field}"), "readonly").len(), 1, "{field}");
    }
    assert_eq!(page.all("[data-around], [data-insert]"), Vec::<String>::new());
    assert_eq!(page.all("nav.tabs a[href]").len(), 6);
}

#[tokio::test]
async fn what_is_own_scheduled_and_begun_stands_side_by_side() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let later: String = app
        .value(
            "SELECT to_char(now() + interval '2 days', 'YYYY-MM-DD\"T\"HH24:MI')",
            &[],
        )
        .await;
    let text = |subject: &'static str| [("locale", "en"), ("subject", subject), ("body", "Hi")];
    alice.post(EDITOR, &text("Now")).await.is_fine();
    let planned = [&text("Later")[..], &[("publish_at", later.as_str())]].concat();
    let page = alice.post(&format!("{EDITOR}/schedule"), &planned).await;
    page.is_fine().sees("Below is the scheduled text").sees("Publish now");
    let page = alice.post(&format!("{EDITOR}/drafts"), &text("Begun")).await;
    page.is_fine()
        .does_not_see("Publish now")
        .sees("The draft below is not part of it");
    assert_eq!(
        page.all("nav.tabs [aria-current] .badge"),
        ["Own", "Scheduled", "Draft"]
    );
}
