//! An admin without technical knowledge makes the welcome mail her own: with a logo, in two languages, seen as a member sees it,
//! tested, published, scheduled and taken back. With scripts and without.

use crate::support::App;
use crate::support::browser::Browser;

async fn the_story(javascript: bool) {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "admin").await;
    acme.member("Carol", "member").await;
    let browser = match javascript {
        true => Browser::open(&app.base).await,
        false => Browser::without_javascript(&app.base).await,
    };
    browser.is_signed_in_as(&bob).await;
    // The logo, in which every mail goes out from now on.
    let folder = tempfile::tempdir().expect("a folder");
    let logo = folder.path().join("logo.png");
    std::fs::write(&logo, crate::branding::png([123, 30, 58])).expect("a file");
    browser.goes_to("/o/acme/emails").await.presses("Branding").await;
    browser.picks("logo", &logo).await.presses("Upload logo").await;
    browser.sees("The logo is shown from now on").await;

    browser.goes_to("/o/acme/emails").await.presses("Welcome").await;
    browser
        .is_at("/o/acme/emails/welcome")
        .await
        .sees("People get the default text")
        .await;

    // English: what Carol would see, before anything is saved.
    browser
        .fills("subject", "Good to have you, {{ person.first_name }}")
        .await;
    browser
        .fills(
            "body",
            "{{ greeting }}\n\nyou belong to Acme now.\n\n[Open]({{ link }})\n\n",
        )
        .await;
    browser.fills("member", "carol@acme.example").await;
    if javascript {
        // The toolbar and the chips write what one need not know.
        browser.evaluates("const body = document.getElementById('body'); body.focus(); body.setSelectionRange(body.value.length, body.value.length)").await;
        browser.clicks("[data-insert='{{ inviter.name }}']").await;
        browser.evaluates("const body = document.getElementById('body'); body.setSelectionRange(body.value.indexOf('Acme'), body.value.indexOf('Acme') + 4)").await;
        browser.clicks(".tools [data-before='**']").await;
        browser
            .waits_until("return document.getElementById('body').value.includes('to **Acme** now') && document.getElementById('body').value.endsWith('{{ inviter.name }}')")
            .await;
    } else {
        browser.presses("Update the preview").await;
    }
    browser
        .sees_in_frame(1, "Carol <carol@acme.example>")
        .await
        .sees_in_frame(1, "Good to have you, Carol")
        .await
        .sees_in_frame(2, "you belong to Acme now.")
        .await;
    browser
        .presses("Send a test to me")
        .await
        .sees("A test is on its way to bob@acme.example")
        .await;
    let test = app.mail.wait_for("bob@acme.example").await;
    assert!(test.subject.contains("Good to have you"), "{}", test.subject);
    assert!(test.raw.contains("Content-Type: image/png"), "{}", test.raw);
    browser
        .presses("Publish")
        .await
        .sees("Published")
        .await
        .sees("your own text, version 1")
        .await;

    // German.
    browser.presses("Deutsch").await;
    // The page that one comes from has the same fields at the same address.
    browser
        .waits_until("return document.querySelector('#locale [aria-current]')?.lang === 'de'")
        .await;
    browser.fills("subject", "Willkommen").await;
    browser.fills("body", "Du gehörst jetzt zu Acme.").await;
    browser.presses("Publish").await.sees("Published").await;

    // A second version in English, and back to the first.
    browser.goes_to("/o/acme/emails/welcome?locale=en").await;
    browser.fills("subject", "Something else").await;
    browser.presses("Publish").await.sees("your own text, version 2").await;
    browser.presses("History").await.sees("Side by side").await;
    browser
        .presses("Go back to version 1")
        .await
        .sees("Version 1 is sent again")
        .await;
    let subject = "return document.getElementById('subject').value";
    assert_eq!(
        browser.evaluates(subject).await,
        "Good to have you, {{ person.first_name }}"
    );
    if javascript {
        assert_eq!(browser.axe().await, Vec::<String>::new());
        for width in [390, 1280] {
            browser.resize(width, 900).await;
            assert_eq!(browser.overflow().await, 0, "at {width}");
        }
        assert_eq!(browser.complaints().await, Vec::<String>::new());
    }
    let mail = crate::emails::welcomed(&app, &alice, &app.person("Dora", "dora@new.example").await).await;
    assert_eq!(mail.subject, "Good to have you, Dora");
    assert!(mail.raw.contains("Content-Type: image/png"), "{}", mail.raw);
}

#[tokio::test]
async fn an_admin_words_the_welcome_mail_with_scripts() {
    the_story(true).await;
}

#[tokio::test]
async fn an_admin_words_the_welcome_mail_without_scripts() {
    the_story(false).await;
}
