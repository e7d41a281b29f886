//! The doctor looks at a captured answer, and nothing comes of it.

use super::{acme, count, nora};
use crate::support::provider::Provider;
use crate::support::{Page, Person};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use futures_util::future::join_all;

async fn examines(person: &Person, provider: &Provider, response: &str) -> Page {
    let page = person.get(&provider.page("/doctor")).await;
    page.submit("/doctor", &[("response", response)]).await
}

#[tokio::test]
async fn a_captured_answer_shows_the_wrong_audience_and_signs_nobody_in() {
    let (app, acme, alice) = acme().await;
    let provider = Provider::of(&app, &acme).await;
    let mut wrong = nora();
    wrong.audience = Some("https://other.example".into());
    let response = provider.says(&wrong);
    let xml = String::from_utf8(STANDARD.decode(&response).expect("base64")).expect("UTF-8");
    let form: String = url::form_urlencoded::byte_serialize(response.as_bytes()).collect();
    for pasted in [
        response.clone(),
        xml,
        form.clone(),
        format!("RelayState=x&SAMLResponse={form}&more=y"),
        format!(
            "  {}\n",
            response
                .as_bytes()
                .chunks(60)
                .map(String::from_utf8_lossy)
                .collect::<Vec<_>>()
                .join("\n")
        ),
    ] {
        let page = examines(&alice, &provider, &pasted).await;
        page.is_fine()
            .sees("The assertion is meant for another service.")
            .sees("set the audience (also called Entity ID or Identifier) to")
            .sees("https://other.example");
        assert_eq!(page.all(".check.tone-danger").len(), 1, "{}", page.text());
    }
    assert_eq!(count(&app, "users").await, 1);
    assert_eq!(count(&app, "sso_attempts").await, 0);
    assert_eq!(count(&app, "sessions WHERE connection_id IS NOT NULL").await, 0);
    assert_eq!(count(&app, "sso_used_assertions").await, 0);
    let looked = count(&app, "audit_events WHERE action = 'connection.examined'").await;
    assert_eq!(looked, 5);
}

#[tokio::test]
async fn an_answer_that_is_right_stays_good_for_whom_it_was_made() {
    let (app, acme, alice) = acme().await;
    let provider = Provider::of(&app, &acme).await;
    let visitor = app.visitor();
    let request = provider.receives(&visitor).await;
    let field = provider.says(&nora().answering(&request));
    let page = examines(&alice, &provider, &field).await;
    page.is_fine().sees("nora@acme.example");
    assert_eq!(page.all(".check.tone-danger").len(), 0, "{}", page.text());
    assert_eq!(provider.sends(&visitor, &field).await.status, 303);
}

#[tokio::test]
async fn what_is_no_answer_is_said_and_only_who_looks_after_it_may_ask() {
    let (app, acme, alice) = acme().await;
    let provider = Provider::of(&app, &acme).await;
    examines(&alice, &provider, "  ").await.is_refused_at("response");
    for nonsense in ["hello", "<Response/>", "PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg=="] {
        let page = examines(&alice, &provider, nonsense).await;
        page.is_fine();
        assert!(!page.all(".check.tone-danger").is_empty(), "{nonsense}");
        assert!(page.all("main script").is_empty());
    }
    let carol = acme.member("Carol", "member").await;
    let fields = [("response", "hello")];
    carol.post(&provider.page("/doctor"), &fields).await.is_forbidden();
}

#[tokio::test]
async fn many_questions_at_once_keep_nobody_waiting() {
    let (app, acme, alice) = acme().await;
    let provider = Provider::of(&app, &acme).await;
    let (doctor, stranger) = (provider.page("/doctor"), app.visitor());
    let asked = join_all((0..64).map(|_| alice.try_post(&doctor, &[("response", "  ")])));
    let others = join_all((0..4).map(|_| stranger.try_get("/sign-in")));
    let (asked, others) = tokio::join!(asked, others);
    let with = |status: u16| asked.iter().filter(|one| **one == Some(status)).count();
    assert_eq!((with(422), with(429)), (60, 4), "{asked:?}");
    assert_eq!(others, [Some(200); 4]);
}
