//! People in front of a real browser.

mod editor;
mod pages;
mod preview;
mod story;
mod wording;

use crate::support::App;
use crate::support::browser::Browser;

#[tokio::test]
async fn a_person_signs_in_with_and_without_javascript() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    for (browser, htmx) in [
        (Browser::open(&app.base).await, "object"),
        (Browser::without_javascript(&app.base).await, "undefined"),
    ] {
        browser.signs_in(&alice).await;
        browser.goes_to("/organizations").await.sees("Acme").await;
        assert_eq!(browser.evaluates("return typeof window.htmx").await, htmx);
        assert_eq!(browser.complaints().await, Vec::<String>::new());
    }
}
