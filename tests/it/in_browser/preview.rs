//! What is shown in a frame of a page is no step on the way of whoever reads the page.

use crate::support::App;
use crate::support::browser::Browser;

#[tokio::test]
async fn the_preview_leaves_the_way_back_alone() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let browser = Browser::open(&app.base).await;
    browser.is_signed_in_as(&alice).await;
    browser.goes_to("/o/acme/emails").await;
    browser.goes_to("/o/acme/emails/welcome").await;
    let steps = browser.evaluates("return history.length").await;
    for subject in ["Good to have you", "Come in", "Welcome on board"] {
        browser.fills("subject", subject).await.sees_in_frame(1, subject).await;
    }
    browser.fills("subject", "By the button").await;
    browser
        .presses("Update the preview")
        .await
        .sees_in_frame(1, "By the button")
        .await;
    assert_eq!(browser.evaluates("return history.length").await, steps);
    browser.evaluates("history.back()").await;
    browser.is_at("/o/acme/emails").await;

    browser.goes_to("/o/acme/branding").await.sees_in_frame(1, "Acme").await;
    let steps = browser.evaluates("return history.length").await;
    for look in ["Dark", "Light"] {
        browser.presses(look).await.sees_in_frame(1, "Acme").await;
        browser
            .waits_until("return !document.querySelector('iframe').hasAttribute('src')")
            .await;
    }
    assert_eq!(browser.evaluates("return history.length").await, steps);
    assert_eq!(browser.complaints().await, Vec::<String>::new());
}
