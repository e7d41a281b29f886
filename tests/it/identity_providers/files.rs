//! Metadata that is brought as a file.

use super::setup_links::makes_a_link;
use super::{acme, begins, settings};
use crate::support::Person;
use crate::support::browser::Browser;
use crate::support::page::Answer;
use reqwest::Method;

const MEGABYTE: usize = 1024 * 1024;

/// The first bytes of a picture (PNG), which are no UTF-8.
const PICTURE: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";

/// A form with files, as browsers send it (RFC 7578): each part with its name.
async fn uploads(person: &Person, base: &str, parts: &[(&str, &[u8])]) -> Answer {
    let mut body = vec![];
    for (name, content) in parts {
        let head = format!(
            "--limit\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"metadata.xml\"\r\n\
             Content-Type: text/xml\r\n\r\n"
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(content);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(b"--limit--\r\n");
    let headers = [("content-type", "multipart/form-data; boundary=limit")];
    let path = format!("{base}/metadata-files");
    person.asks(Method::POST, &path, &headers, body).await
}

/// As editors of Windows write a text.
fn of_windows(text: &str) -> Vec<u8> {
    let lines: Vec<_> = text.lines().collect();
    [b"\xef\xbb\xbf", lines.join("\r\n").as_bytes()].concat()
}

#[tokio::test]
async fn a_file_that_cannot_be_used_is_named_and_changes_nothing() {
    let (app, acme, alice) = acme().await;
    let provider = begins(&app, &acme, &alice).await;
    let base = provider.page("");
    let before = settings(&app, &provider).await;
    let right = provider.metadata();
    let large = vec![b' '; MEGABYTE + 1];
    for (name, content, sentence) in [
        ("file", &b""[..], "Bring the metadata: there is nothing in this"),
        ("file", PICTURE, "Bring the XML file: this is no text in UTF-8"),
        ("file", &large, "this is larger than 1 MiB"),
        ("file", b"<!doctype html><title>Sign in</title>", "Bring the XML itself"),
        (
            "another",
            right.as_bytes(),
            "Bring the metadata: there is nothing in this",
        ),
    ] {
        let answer = uploads(&alice, &base, &[(name, content)]).await;
        let page = answer.text();
        assert_eq!(answer.status, 422, "{sentence}: {page}");
        assert!(page.contains(sentence) && page.contains("id=\"file-error\""), "{page}");
        assert_eq!(settings(&app, &provider).await, before, "{sentence}");
    }
    let many = [("file", right.as_bytes()); 9];
    assert_eq!(uploads(&alice, &base, &many).await.status, 400);
    let path = format!("{base}/metadata-files");
    for kind in ["multipart/form-data", "multipart/form-data; boundary=other", "text/xml"] {
        let answer = alice
            .asks(Method::POST, &path, &[("content-type", kind)], right.clone())
            .await;
        assert_eq!(answer.status, 400, "{kind}: {}", answer.text());
    }
    // One that ends in the middle holds nothing up, a connection to the database least of all.
    let headers = [("content-type", "multipart/form-data; boundary=limit")];
    let half = "--limit\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n<x>\r";
    let asked = alice.asks(Method::POST, &path, &headers, half);
    let answer = tokio::time::timeout(std::time::Duration::from_secs(30), asked).await;
    assert_eq!(answer.expect("an answer").status, 400);
    assert_eq!(settings(&app, &provider).await, before);
    let answer = uploads(&alice, &base, &[("file", &of_windows(&right))]).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    alice.get(&provider.page("/metadata")).await.sees(&provider.entity_id);
}

/// Ivan of IT has a link, and his provider's metadata in a folder, beside other files.
#[tokio::test]
async fn it_picks_the_file_of_its_provider_in_browser() {
    let (app, acme, alice) = acme().await;
    let provider = begins(&app, &acme, &alice).await;
    let link = makes_a_link(&alice, &provider.connection.to_string()).await;
    let folder = tempfile::tempdir().expect("a folder");
    let saves = |name: &str, content: &[u8]| {
        let file = folder.path().join(name);
        std::fs::write(&file, content).expect("the test's own folder");
        file
    };
    let browser = Browser::open(&app.base).await;
    browser
        .goes_to(&format!("{link}/metadata"))
        .await
        .presses("As a file")
        .await;
    browser
        .presses("Read it")
        .await
        .sees("Bring the metadata: there is nothing in this")
        .await;
    for (name, content, sentence) in [
        ("logo.png", PICTURE, "Bring the XML file"),
        ("backup.xml", &vec![b' '; 8 * MEGABYTE], "this is larger than 1 MiB"),
    ] {
        browser.picks("file", &saves(name, content)).await;
        browser.presses("Read it").await.sees(sentence).await;
    }
    let right = saves("metadata.xml", &of_windows(&provider.metadata()));
    browser.picks("file", &right).await.presses("Read it").await;
    browser
        .sees("Compare what we understood")
        .await
        .sees(&provider.entity_id)
        .await
        .sees(&provider.fingerprint())
        .await;
}
