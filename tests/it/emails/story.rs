//! The welcome mail rewritten in two languages, previewed, tested, published, and taken back.

use super::{events, preview, welcomed};
use crate::support::App;

const ENGLISH: &str = "{{ greeting }}\n\nyou are one of **{{ organization.name }}** now, as {{ role.names }}.\n\n1. [House rules](https://acme.example/rules)\n2. Say hello to {{ inviter.name }}\n\n[Begin here]({{ link }})";
const GERMAN: &str = "{{ greeting }}\n\ndu gehörst jetzt zu {{ organization.name }}.";

#[tokio::test]
async fn bob_rewrites_the_welcome_mail_in_two_languages_and_goes_back() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "admin").await;
    acme.member("Carol", "member").await;

    // Until somebody words it, the program does.
    let dora = app.person("Dora", "dora@new.example").await;
    let mail = welcomed(&app, &alice, &dora).await;
    assert_eq!(mail.subject, "Welcome to Acme");
    assert!(mail.text.contains("You are a member of Acme now."), "{}", mail.text);

    let list = bob.get("/o/acme/emails").await;
    list.is_fine().sees("Welcome").sees("Default text");
    let editor = list.follow("Welcome").await;
    editor.is_fine().sees("Default text").sees("person.first_name");
    let kept = editor.value_of("/emails/welcome", "body").expect("the default text");
    assert!(
        kept.contains("{{ greeting }}") && kept.contains("]({{ link }})"),
        "{kept}"
    );

    // A real member, as they would see it; nothing is saved by looking.
    let seen = preview(
        &bob,
        "welcome",
        &[
            ("locale", "en"),
            ("subject", "Hello {{ person.first_name }}"),
            ("body", ENGLISH),
            ("member", "carol@acme.example"),
        ],
    )
    .await;
    assert_eq!(seen.status, 200);
    let html = seen.text();
    assert!(
        html.contains("Carol &#60;carol@acme.example&#62;") || html.contains("Carol &lt;carol@acme.example&gt;"),
        "{html}"
    );
    assert!(html.contains("Hello Carol") && html.contains("as Member"), "{html}");
    assert_eq!(events(&app).await, Vec::<String>::new());

    // A draft and a test to oneself change nothing for anybody else.
    let fields = [
        ("subject", "Hello {{ person.first_name }}"),
        ("body", ENGLISH),
        ("member", "carol@acme.example"),
    ];
    let sent = bob
        .post(
            "/o/acme/emails/welcome/tests",
            &[&[("locale", "en")], &fields[..]].concat(),
        )
        .await;
    sent.is_fine()
        .sees("A test is on its way to bob@acme.example")
        .sees("Draft");
    let test = app.mail.wait_for("bob@acme.example").await;
    assert_eq!(test.subject, "Test: Hello Carol");
    assert!(
        test.text.contains("you are one of Acme now, as Member."),
        "{}",
        test.text
    );
    let mail = welcomed(&app, &alice, &app.person("Emil", "emil@new.example").await).await;
    assert_eq!(mail.subject, "Welcome to Acme");

    // Published in two languages, each reader gets theirs.
    let page = bob.get("/o/acme/emails/welcome?locale=en").await;
    page.submit("/emails/welcome", &fields)
        .await
        .is_fine()
        .sees("Published")
        .sees("Own text");
    bob.get("/o/acme/emails/welcome?locale=de")
        .await
        .submit(
            "/emails/welcome",
            &[("subject", "Willkommen bei {{ organization.name }}"), ("body", GERMAN)],
        )
        .await
        .is_fine();
    let fred = app.person("Fred Stone", "fred@new.example").await;
    let mail = welcomed(&app, &alice, &fred).await;
    assert_eq!(mail.subject, "Hello Fred");
    assert!(
        mail.html
            .contains("you are one of <strong>Acme</strong> now, as Member."),
        "{}",
        mail.html
    );
    assert!(
        mail.html.contains("href=\"https://acme.example/rules\""),
        "{}",
        mail.html
    );
    assert!(
        mail.text.contains("1. House rules (https://acme.example/rules)"),
        "{}",
        mail.text
    );
    assert!(mail.text.contains("2. Say hello to Alice"), "{}", mail.text);
    assert!(
        mail.text.contains(&format!("Begin here:\n{}/o/acme", app.base)),
        "{}",
        mail.text
    );
    let greta = app.person("Greta", "greta@new.example").await;
    app.execute(
        "UPDATE users SET locale = 'de-AT' WHERE email = $1",
        &[&"greta@new.example"],
    )
    .await;
    let mail = welcomed(&app, &alice, &greta).await;
    assert_eq!(mail.subject, "Willkommen bei Acme");
    assert!(mail.html.contains("lang=\"de\""), "{}", mail.html);

    // A second version, compared with the first, and back to the first.
    let page = bob.get("/o/acme/emails/welcome?locale=en").await;
    let shorter = ENGLISH.replace("2. Say hello to {{ inviter.name }}\n", "");
    page.submit("/emails/welcome", &[("body", &shorter)]).await.is_fine();
    let history = bob.get("/o/acme/emails/welcome/history?locale=en").await;
    history
        .is_fine()
        .sees("Before: Version 1, after: Version 2")
        .sees("Say hello to");
    history
        .submit("/rollbacks", &[("version", "1")])
        .await
        .is_fine()
        .sees("Version 1 is sent again");
    let mail = welcomed(&app, &alice, &app.person("Hedi", "hedi@new.example").await).await;
    assert!(mail.text.contains("Say hello to Alice"), "{}", mail.text);

    // And to the default; what was sent stays in the history.
    let page = bob.get("/o/acme/emails/welcome?locale=en").await;
    let asked = page.submit("/restoration", &[]).await;
    asked.is_fine().sees("It stays in the history");
    asked
        .submit("/restoration", &[])
        .await
        .is_fine()
        .sees("The default text is sent again");
    let mail = welcomed(&app, &alice, &app.person("Ines", "ines@new.example").await).await;
    assert_eq!(mail.subject, "Welcome to Acme");
    bob.get("/o/acme/emails/welcome/history?locale=en")
        .await
        .sees("Version 1 brought back");
    assert_eq!(
        events(&app).await,
        [
            "email.drafted: Welcome (English)",
            "email.tested: Welcome (English)",
            "email.published: Welcome (English)",
            "email.published: Welcome (Deutsch)",
            "email.published: Welcome (English)",
            "email.rolled_back: Welcome (English)",
            "email.reset: Welcome (English)",
        ]
    );
}

#[tokio::test]
async fn somebody_is_welcomed_once_for_each_membership() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let dora = app.person("Dora", "dora@new.example").await;
    welcomed(&app, &alice, &dora).await;
    let to_dora = || {
        app.mail
            .all()
            .iter()
            .filter(|mail| mail.to == ["dora@new.example"])
            .count()
    };
    assert_eq!(to_dora(), 2, "the invitation and the welcome");
    dora.signed_in().await.get("/o/acme").await.is_fine();
    assert_eq!(to_dora(), 2);
}

#[tokio::test]
async fn a_mail_that_is_switched_off_is_not_sent_and_one_that_is_needed_cannot_be() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let page = alice.get("/o/acme/emails/welcome/settings").await;
    page.submit("/suspension", &[])
        .await
        .is_fine()
        .sees("“Welcome” is not sent any more")
        .sees("This mail is not sent.");
    alice
        .get(&alice.path("/invitations"))
        .await
        .submit("/invitations", &[("emails", "dora@new.example"), ("role", "member")])
        .await
        .is_fine();
    let invitation = app.mail.wait_for("dora@new.example").await;
    let link = &invitation.links[0];
    let dora = app.person("Dora", "dora@new.example").await.signed_in().await;
    let path = &link[link.find("/invitations/").expect("a link")..];
    dora.get(path).await.submit("/acceptance", &[]).await.is_fine();
    for _ in 0..100 {
        let waiting: i64 = app.value("SELECT count(*) FROM jobs WHERE done_at IS NULL", &[]).await;
        if waiting == 0 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    assert_eq!(app.mail.all().len(), 1, "only the invitation was sent");
    alice
        .get("/o/acme/emails/welcome/settings")
        .await
        .submit("/inheritance", &[])
        .await
        .sees("“Welcome” follows the platform again: it is sent");

    assert!(
        !alice
            .get("/o/acme/emails/invitation/settings")
            .await
            .offers("/suspension")
    );
    alice
        .post("/o/acme/emails/invitation/suspension", &[])
        .await
        .is_a_conflict();
    assert_eq!(
        events(&app).await,
        ["email.switched_off: Welcome", "email.switch_inherited: Welcome"]
    );
}

#[tokio::test]
async fn the_invitation_keeps_its_link_and_its_message_in_other_words() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let page = alice.get("/o/acme/emails/invitation").await;
    let refused = page.submit("/emails/invitation", &[("body", "Come in!")]).await;
    refused.is_refused_at("body").sees("The mail needs its link");
    assert_eq!(
        refused.value_of("/emails/invitation", "body").as_deref(),
        Some("Come in!")
    );
    let body = "Come in by {{ expires_on }}!\n\n> {{ message }}\n\n[Look]({{ link }})";
    refused
        .submit("/emails/invitation", &[("body", body)])
        .await
        .is_fine()
        .sees("Published");
    for message in ["See you\non Monday", ""] {
        let page = alice.get("/o/acme/invitations").await;
        let email = format!("dora{}@new.example", message.len());
        let fields = [("emails", email.as_str()), ("role", "member"), ("message", message)];
        page.submit("/invitations", &fields).await.is_fine();
        let mail = app.mail.wait_for(&email).await;
        assert_eq!(mail.html.contains("<blockquote"), !message.is_empty(), "{}", mail.html);
        assert_eq!(mail.text.contains("> on Monday"), !message.is_empty(), "{}", mail.text);
        let link = mail
            .links
            .iter()
            .find(|link| link.contains("/invitations/"))
            .expect("its link");
        app.visitor().get(link).await.is_fine().sees("Acme");
    }
}
