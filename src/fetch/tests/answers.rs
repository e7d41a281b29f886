//! What servers answer: the document, something else, too much, or too slowly.

use super::*;
use std::sync::atomic::{AtomicUsize, Ordering};

#[tokio::test]
async fn a_document_is_fetched_and_nothing_but_the_question_is_told() {
    let server = server(|mut stream, question| async move {
        let body = format!("\u{feff}{question}");
        let head = format!(
            "HTTP/1.1 200 OK\r\nSet-Cookie: a=b\r\nContent-Length: {}\r\n\r\n",
            body.len()
        );
        let _ = stream.write_all((head + &body).as_bytes()).await;
    })
    .await;
    let fetcher = fetcher(server);
    let address = format!("http://{server}/metadata?a=1#part");
    let version = env!("CARGO_PKG_VERSION");
    let expected = format!(
        "GET /metadata?a=1 HTTP/1.1\r\nhost: {server}\r\nuser-agent: Tenantry/{version}\r\naccept: */*\r\n\
         accept-encoding: identity\r\nconnection: close\r\n\r\n"
    );
    for _ in 0..2 {
        assert_eq!(
            fetcher.get(&address).await.as_ref(),
            Ok(&expected),
            "also no cookie at the second time"
        );
    }
}

#[tokio::test]
async fn a_redirect_is_told_and_not_followed() {
    let visits = Arc::new(AtomicUsize::new(0));
    let counter = visits.clone();
    let inside = server(move |_, _| {
        counter.fetch_add(1, Ordering::SeqCst);
        async {}
    })
    .await;
    for status in [
        "301 Moved",
        "302 Found",
        "303 See",
        "307 Again",
        "308 For good",
        "300 Many",
    ] {
        let to = format!("http://{inside}/latest/meta-data");
        let outside = answering(format!(
            "HTTP/1.1 {status}\r\nLocation: {to}\r\nContent-Length: 0\r\n\r\n"
        ))
        .await;
        assert_eq!(get(outside).await, Err(FetchFault::Redirected { to: Some(to) }));
    }
    let long = format!("HTTP/1.1 302 Found\r\nLocation: https://a/{}\r\n\r\n", "x".repeat(400));
    assert_eq!(
        get(answering(long).await).await,
        Err(FetchFault::Redirected { to: None })
    );
    assert_eq!(visits.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn what_is_not_the_document_has_its_name() {
    use FetchFault::{Broken, Encoded, NotText, Status, TooLarge};
    let headers = format!("HTTP/1.1 200 OK\r\nX: {}\r\n\r\nhello", "x".repeat(200_000));
    let table: Vec<(FetchFault, Vec<u8>)> = vec![
        (
            Status(404),
            b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".to_vec(),
        ),
        (Status(204), b"HTTP/1.1 204 No Content\r\n\r\n".to_vec()),
        (
            Status(206),
            b"HTTP/1.1 206 Partial\r\nContent-Length: 1\r\n\r\na".to_vec(),
        ),
        (
            Encoded,
            b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 1\r\n\r\na".to_vec(),
        ),
        (Broken, b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf".to_vec()),
        (
            Broken,
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n".to_vec(),
        ),
        (
            Broken,
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n".to_vec(),
        ),
        (Broken, b"+OK POP3 ready\r\n".to_vec()),
        (Broken, b"".to_vec()),
        (Broken, headers.into_bytes()),
        (
            NotText,
            b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n\xff\xfe".to_vec(),
        ),
        (TooLarge, b"HTTP/1.1 200 OK\r\nContent-Length: 70000\r\n\r\n".to_vec()),
        (
            TooLarge,
            [b"HTTP/1.1 200 OK\r\n\r\n".as_slice(), &[b'a'; 70_000]].concat(),
        ),
    ];
    for (fault, answer) in table {
        let shown = String::from_utf8_lossy(&answer[..answer.len().min(60)]).into_owned();
        assert_eq!(get(answering(answer).await).await, Err(fault), "{shown}");
    }
    let closed = TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a port")
        .local_addr()
        .expect("bound");
    assert_eq!(get(closed).await, Err(FetchFault::Unreachable));
}

#[tokio::test]
async fn a_flood_ends_at_the_limit() {
    let flood = server(|mut stream, _| async move {
        let _ = stream
            .write_all(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
            .await;
        let chunk = [b"1000\r\n".as_slice(), &[b'a'; 0x1000], b"\r\n"].concat();
        while stream.write_all(&chunk).await.is_ok() {}
    })
    .await;
    assert_eq!(get(flood).await, Err(FetchFault::TooLarge));
}

#[tokio::test]
async fn a_slow_answer_ends_with_its_time() {
    let slow = |first: &'static [u8], drop: &'static [u8]| {
        server(move |mut stream, _| async move {
            let _ = stream.write_all(first).await;
            while stream.write_all(drop).await.is_ok() {
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        })
    };
    let drip = slow(b"HTTP/1.1 200 OK\r\nContent-Length: 60000\r\n\r\n", b"a").await;
    let headers = slow(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n").await;
    let early = slow(b"", b"HTTP/1.1 103 Early Hints\r\n\r\n").await;
    let silent = server(|stream, _| async move {
        let _open = stream;
        std::future::pending().await
    })
    .await;
    for server in [drip, headers, early, silent] {
        let since = std::time::Instant::now();
        assert_eq!(get(server).await, Err(FetchFault::TimedOut));
        assert!(since.elapsed() < Duration::from_millis(1500), "{:?}", since.elapsed());
    }
}
