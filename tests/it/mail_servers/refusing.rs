//! Mails that somebody wants no more: the header, the page, the one click.

use crate::support::mailbox::Mail;
use crate::support::{App, Person};
use reqwest::Method;

/// Invites somebody who has an account, who accepts; answers the invitation.
async fn comes_in(app: &App, inviter: &Person, person: &Person) -> Mail {
    inviter.invites(&person.email, "member").await.is_fine();
    let invitation = app.mail.wait_for(&person.email).await;
    let page = person.signed_in().await.get(&invitation.links[0]).await;
    page.submit("/acceptance", &[]).await.is_fine();
    invitation
}

/// The same; answers the welcome mail, which may be switched off.
async fn welcomed(app: &App, inviter: &Person, person: &Person) -> Mail {
    let invitation = comes_in(app, inviter, person).await;
    assert!(!invitation.raw.contains("List-Unsubscribe"), "somebody depends on it");
    app.mail.wait_for(&person.email).await
}

/// The path of the page that the header names.
fn page_in(mail: &Mail) -> String {
    let unfolded = mail.raw.replace("\r\n ", "");
    assert!(
        unfolded.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"),
        "{unfolded}"
    );
    let from = unfolded.find("List-Unsubscribe: <").expect("the header") + 19;
    let address = unfolded[from..].split('>').next().expect("an end").trim();
    address[address.find("/unsubscribe/").expect("the page")..].to_owned()
}

#[tokio::test]
async fn one_click_stops_a_kind_of_mail_and_another_brings_it_back() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let carol = app.person("Carol", "carol@acme.example").await;
    let page = page_in(&welcomed(&app, &alice, &carol).await);
    let reader = app.visitor();
    reader
        .get(&page)
        .await
        .is_fine()
        .sees("Acme sends “Welcome” to carol@acme.example.");
    let count = "SELECT count(*) FROM email_refusals";
    assert_eq!(app.value::<i64>(count, &[]).await, 0, "looking changes nothing");

    // A mail program: from another site, without a cookie, in the other encoding.
    let headers = [
        ("content-type", "multipart/form-data; boundary=x"),
        ("origin", "https://mail.example"),
        ("sec-fetch-site", "cross-site"),
    ];
    let body = "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n";
    for _ in 0..2 {
        let answer = reader.asks(Method::POST, &page, &headers, body).await;
        assert_eq!(answer.status, 200, "no way on: RFC 8058");
    }
    let kinds: Vec<String> = app
        .values(
            "SELECT kind FROM email_refusals WHERE address = 'carol@acme.example'",
            &[],
        )
        .await;
    assert_eq!(kinds, ["welcome"]);
    let events: i64 = app
        .value("SELECT count(*) FROM audit_events WHERE action = 'email.refused'", &[])
        .await;
    assert_eq!(events, 1);

    // The way back is no mail program's.
    let back = format!("{page}/withdrawal");
    assert_eq!(reader.asks(Method::POST, &back, &headers[1..], "").await.status, 403);
    reader.get(&page).await.submit("/withdrawal", &[]).await.is_fine();
    assert_eq!(app.value::<i64>(count, &[]).await, 0);
}

#[tokio::test]
async fn the_page_looks_like_the_organization_as_long_as_that_is_open() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    alice.post("/o/acme/branding", &[("accent", "#7b1e3a")]).await.is_fine();
    let logo = crate::branding::has_logo(&app, &alice, [123, 30, 58]).await;
    let carol = app.person("Carol", "carol@acme.example").await;
    let page = page_in(&welcomed(&app, &alice, &carol).await);
    let looks = |page: &crate::support::page::Page| {
        let accents = page.attributes("link[href^='/accents/']", "href");
        (page.attributes("header img", "src"), accents.len())
    };
    let seen = app.visitor().get(&page).await;
    assert_eq!(looks(seen.is_fine()), (vec![logo], 1));
    app.execute("UPDATE organizations SET status = 'closed' WHERE id = $1", &[&acme.id])
        .await;
    let seen = app.visitor().get(&page).await;
    assert_eq!(looks(seen.is_fine()), (vec![], 0));
}

#[tokio::test]
async fn what_was_refused_does_not_come() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let carol = app.person("Carol", "carol@acme.example").await;
    let sql = "INSERT INTO email_refusals VALUES ($1, 'carol@acme.example', 'welcome', now())";
    app.execute(sql, &[&acme.id]).await;
    comes_in(&app, &alice, &carol).await;
    let waiting = "SELECT count(*) FROM jobs WHERE done_at IS NULL";
    while app.value::<i64>(waiting, &[]).await > 0 {
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    let to_carol = app
        .mail
        .all()
        .into_iter()
        .filter(|mail| mail.to == ["carol@acme.example"]);
    assert_eq!(to_carol.count(), 1, "the invitation alone");
}

#[tokio::test]
async fn nobody_stops_anything_by_guessing() {
    let app = App::start().await;
    let reader = app.visitor();
    for token in ["x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"] {
        let page = format!("/unsubscribe/{token}");
        reader.get(&page).await.is_not_found();
        reader.post(&page, &[]).await.is_not_found();
        reader.post(&format!("{page}/withdrawal"), &[]).await.is_not_found();
    }
}
