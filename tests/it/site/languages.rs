//! The portal in the languages of its people.

use crate::support::App;
use reqwest::Method;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use tenantry::web::Words;

/// The messages of a language: where they stand, by their keys.
fn messages(locale: &str) -> BTreeMap<String, String> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(locale);
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(directory).expect("the directory of a language") {
        let path = entry.expect("a file").path();
        let file = path.file_name().expect("a name").to_string_lossy().into_owned();
        for line in fs::read_to_string(&path).expect("a text").lines() {
            let key = line.split_once(" =").map_or("", |(key, _)| key);
            if key.starts_with(|c: char| c.is_ascii_lowercase()) {
                found.insert(key.to_owned(), file.clone());
            }
        }
    }
    found
}

#[test]
fn every_language_has_every_message_in_the_same_file() {
    let english = messages("en");
    assert!(english.len() > 2_000, "{}", english.len());
    for locale in Words::locales() {
        let its = messages(locale);
        let missing: Vec<_> = english
            .iter()
            .filter(|message| its.get(message.0) != Some(message.1))
            .collect();
        assert_eq!(missing, Vec::<(&String, &String)>::new(), "{locale}");
    }
}

#[tokio::test]
async fn a_visitor_reads_the_language_their_browser_likes_best_of_those_we_speak() {
    let app = App::start().await;
    for (wishes, language, direction) in [
        ("de-AT, de;q=0.9, en;q=0.5", "de", "ltr"),
        ("tlh, ja;q=0.4, en;q=0.8", "en", "ltr"),
        ("nl, ar-EG;q=0.9, en;q=0.1", "ar", "rtl"),
        ("*", "en", "ltr"),
        ("fr-CA", "fr", "ltr"),
        (";;q=x,,=", "en", "ltr"),
    ] {
        let wish = [("accept-language", wishes)];
        let answer = app.visitor().asks(Method::GET, "/sign-in", &wish, "").await;
        let head = format!("<html lang=\"{language}\" dir=\"{direction}\">");
        let body = String::from_utf8_lossy(&answer.bytes);
        assert!(body.contains(&head), "{wishes}: {body:.200}");
    }
}

#[tokio::test]
async fn a_persons_choice_comes_before_what_the_browser_wishes_and_dates_follow_it() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "alice").await;
    app.execute(
        "UPDATE organizations SET contract_ends_on = '2031-03-02' WHERE id = $1",
        &[&acme.id],
    )
    .await;
    for (language, words) in [
        ("de", "2. März 2031"),
        ("fr", "2 mars 2031"),
        ("es", "2 de marzo de 2031"),
        ("ja", "2031年3月2日"),
        ("ar", "2 مارس 2031"),
        ("en", "2 March 2031"),
    ] {
        app.execute(
            "UPDATE users SET locale = $2 WHERE email = $1",
            &[&alice.email, &language],
        )
        .await;
        let page = alice.get(&alice.path("")).await;
        page.is_fine().sees(words);
        assert_eq!(page.attributes("html", "lang"), [language]);
    }
}
