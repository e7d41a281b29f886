//! Join links: one link that lets many people in.

mod attacks;
mod coming_in;
mod endings;
mod managing;
mod races;

use crate::support::page::Page;
use crate::support::{App, PASSWORD, Person};

/// Makes a link with these fields (a name is there already) and answers its path, `/join/…`.
async fn link_with(person: &Person, fields: &[(&str, &str)]) -> String {
    let form = person.get(&person.path("/join-links/new")).await;
    let mut all = vec![("name", "Warehouse")];
    all.extend_from_slice(fields);
    let page = form.submit("/join-links", &all).await;
    page.is_fine();
    address_on(&page)
}

/// The path of the link that a page shows.
fn address_on(page: &Page) -> String {
    let address = page.all("#address").pop().expect("the page shows the address");
    let at = address.find("/join/").expect("an address of ours");
    address[at..].to_owned()
}

/// The page of the newest link, without its address.
async fn page_of(app: &App, person: &Person) -> Page {
    let id: String = app
        .value("SELECT id::text FROM join_links ORDER BY created_at DESC LIMIT 1", &[])
        .await;
    person.get(&person.path(&format!("/join-links/{id}"))).await
}

/// Gives an address on the link's page, and opens the personal link that the mail brings.
async fn confirms(app: &App, browser: &Person, link: &str, email: &str) -> Page {
    let page = browser.get(link).await;
    page.submit("/emails", &[("email", email)])
        .await
        .is_fine()
        .sees("Check your mail");
    let mail = app.mail.wait_for(&email.to_lowercase()).await;
    browser.get(&mail.links[0]).await
}

/// Comes in as somebody new.
async fn comes_in(app: &App, link: &str, name: &str, email: &str) -> (Person, Page) {
    let browser = app.newcomer(name, email);
    let page = confirms(app, &browser, link, email).await;
    let page = page
        .submit("/acceptance", &[("name", name), ("password", PASSWORD)])
        .await;
    (browser, page)
}

async fn count(app: &App, sql: &str) -> i64 {
    app.value(sql, &[]).await
}
