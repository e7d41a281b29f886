//! People in front of a real browser.

use crate::support::App;
use crate::support::browser::Browser;

#[tokio::test]
async fn a_person_signs_in_with_and_without_javascript() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    for browser in [Browser::open(&app.base).await, Browser::without_javascript(&app.base).await] {
        browser.signs_in(&alice).await;
        browser.goes_to("/organizations").await.sees("Acme").await;
    }
}
