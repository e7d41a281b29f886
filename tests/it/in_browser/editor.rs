//! Keys, tabs and ways out of the editor of a mail: what was typed is not lost on any of them. With scripts and without.

use crate::support::App;
use crate::support::browser::Browser;

const ENTER: &str = "\u{e007}";
const SUBJECT: &str = "return document.getElementById('subject').value";
/// Whether the browser would ask before the page is left.
const WOULD_ASK: &str = "const leave = new Event('beforeunload', { cancelable: true }); dispatchEvent(leave); return leave.defaultPrevented";

async fn the_keys(javascript: bool) {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    acme.member("Carol", "member").await;
    let browser = match javascript {
        true => Browser::open(&app.base).await,
        false => Browser::without_javascript(&app.base).await,
    };
    browser.is_signed_in_as(&alice).await;
    browser.goes_to("/o/acme/emails/welcome?locale=en").await;
    if javascript {
        assert_eq!(browser.evaluates(WOULD_ASK).await, false);
    }

    // Enter shows what was typed, as the member sees it; nothing is saved, sent or lost.
    browser.fills("subject", "Half done, {{ person.first_name }}").await;
    browser.fills("member", "Carol").await.presses_key(ENTER).await;
    browser.sees_in_frame(1, "Half done, Carol").await;
    browser.element("#subject").await.send_keys(ENTER).await.expect("a key");
    browser
        .sees_in_frame(1, "Half done, Carol")
        .await
        .is_at("/o/acme/emails/welcome")
        .await;
    assert_eq!(browser.evaluates(SUBJECT).await, "Half done, {{ person.first_name }}");
    let drafts = "SELECT count(*) FROM email_templates WHERE draft_subject IS NOT NULL";
    assert_eq!(app.value::<i64>(drafts, &[]).await, 0);
    if javascript {
        assert_eq!(browser.evaluates(WOULD_ASK).await, true);
    }

    // Another language, and back.
    browser
        .presses("Deutsch")
        .await
        .sees("The draft in English is saved")
        .await;
    browser.sees_in_frame(1, "Carol <carol@acme.example>").await;
    browser.presses("English").await;
    browser.element("button[value='de']").await;
    assert_eq!(browser.evaluates(SUBJECT).await, "Half done, {{ person.first_name }}");

    // What cannot be published is shown with what is wrong, also in the frame.
    browser.fills("subject", "{{ nothing }}").await.presses("Publish").await;
    browser.element(".error-summary").await;
    let words = match javascript {
        true => "is not a variable of this mail",
        false => "to see what stands in the form",
    };
    browser.sees_in_frame(1, words).await;
    if !javascript {
        return;
    }
    browser.fills("subject", "Later").await;
    assert_eq!(browser.evaluates(WOULD_ASK).await, true, "it is saved nowhere");
    let moment = "SELECT to_char(now() + interval '2 days', 'YYYY-MM-DD\"T\"HH24:MI')";
    let moment: String = app.value(moment, &[]).await;
    browser.presses("Publish later").await;
    let fill = format!("const field = document.getElementById('publish_at'); field.value = '{moment}'; field.focus()");
    browser.evaluates(&fill).await;
    browser.presses_key(ENTER).await;
    browser.sees("Scheduled. People get this text from").await;
    assert_eq!(browser.evaluates(WOULD_ASK).await, false);
    // Whoever goes on asks for it: nothing of it is lost by a slip, and nobody is held.
    browser.fills("subject", "Never mind").await;
    browser.evaluates("history.back()").await;
    browser
        .waits_until("return document.getElementById('subject')?.value !== 'Never mind'")
        .await;
    browser.goes_to("/o/acme/emails/welcome?locale=en").await;
    assert_eq!(browser.axe().await, Vec::<String>::new());
    assert_eq!(
        browser
            .complaints()
            .await
            .iter()
            .filter(|one| !one.contains("status of"))
            .count(),
        0
    );
}

#[tokio::test]
async fn nothing_typed_into_a_mail_is_lost_with_scripts() {
    the_keys(true).await;
}

#[tokio::test]
async fn nothing_typed_into_a_mail_is_lost_without_scripts() {
    the_keys(false).await;
}
