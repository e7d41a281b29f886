//! A provider whose metadata is brought as a file, and offers sign-on by form alone, at a host that sends people on to
//! another.

use super::NAMES;
use crate::peers::portal::{Office, nora};
use crate::peers::tom;
use crate::support::browser::Browser;
use crate::support::peers::{Options, SimpleSaml};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// A host of its own that sends whatever comes on to this address, by the same method: its own address.
async fn host_before(target: String) -> String {
    let listener = TcpListener::bind("127.0.0.3:0").await.expect("a port");
    let port = listener.local_addr().expect("bound").port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            // Each by itself: browsers open connections ahead of need.
            let target = target.clone();
            tokio::spawn(async move { sends_on(stream, &target).await });
        }
    });
    format!("http://127.0.0.3:{port}/sso")
}

/// Reads one request to its end, and answers it (RFC 9110, section 15.4.8).
async fn sends_on(stream: TcpStream, target: &str) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    let mut length = 0;
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).await?;
        match line.to_lowercase().split_once(':') {
            Some(("content-length", value)) => length = value.trim().parse().unwrap_or_default(),
            _ if line.trim().is_empty() => break,
            _ => {}
        }
    }
    stream.read_exact(&mut vec![0; length]).await?;
    let answer = format!(
        "HTTP/1.1 307 Temporary Redirect\r\nLocation: {target}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    );
    stream.write_all(answer.as_bytes()).await
}

/// Somebody signs in with their address, as far as the provider's page.
async fn begins(browser: &Browser) {
    browser
        .goes_to("/sign-in")
        .await
        .fills("email", "nora@acme.example")
        .await;
    browser.presses("Continue").await;
}

#[tokio::test]
async fn people_sign_in_by_forms_with_scripts_and_without_in_browser() {
    let options = Options {
        signs_on_by_form: true,
        requires_signed_requests: true,
        ..Options::default()
    };
    let office = Office::with(SimpleSaml, "simplesamlphp", NAMES, options).await;
    let browser = Browser::open(&office.app.base).await;
    browser.is_signed_in_as(&office.alice).await;

    let before = host_before(office.peer.sign_on_url()).await;
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("metadata.xml");
    let metadata = office.peer.metadata().await;
    std::fs::write(&file, metadata.replace(&office.peer.sign_on_url(), &before)).expect("the test's own folder");
    browser.goes_to(&format!("{}/metadata", office.base)).await;
    browser.presses("As a file").await.picks("file", &file).await;
    browser
        .presses("Read it")
        .await
        .sees("Compare what we understood")
        .await;
    browser.sees(&before).await.sees("HTTP-POST").await;

    browser.goes_to(&format!("{}/test", office.base)).await;
    browser.presses("Run the test").await;
    office.peer.lets_in(&browser, &tom()).await;
    browser.sees("Everything is right").await.sees("tom@acme.example").await;
    office.opens_for_everyone().await;

    let scripted = Browser::open(&office.app.base).await;
    begins(&scripted).await;
    office.peer.lets_in(&scripted, &nora()).await;
    scripted.is_at("/o/acme").await;

    let plain = Browser::without_javascript(&office.app.base).await;
    begins(&plain).await;
    plain
        .sees("You prove there who you are")
        .await
        .presses("Continue")
        .await;
    office.peer.lets_in(&plain, &nora()).await;
    plain.presses("Submit").await.is_at("/o/acme").await;
}
