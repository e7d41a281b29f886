//! Files that are no logo, whatever they call themselves.

use super::{file_of, has_logo, png, uploads};
use crate::support::App;
use image::ImageFormat;
use reqwest::Method;
use std::time::Duration;
use tokio::time::timeout;

/// A request that takes longer never ends.
const SOON: Duration = Duration::from_secs(30);

fn bomb() -> Vec<u8> {
    let mut header = b"IHDR".to_vec();
    header.extend([0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30, 8, 6, 0, 0, 0]);
    // CRC-32 of exactly these bytes.
    let crc = !header.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 }
        })
    });
    [
        &b"\x89PNG\r\n\x1a\n\0\0\0\x0d"[..],
        &header,
        &crc.to_be_bytes(),
        b"\0\0\0\x01IDAT\x78",
    ]
    .concat()
}

#[tokio::test]
async fn a_colour_that_is_typed_but_not_saved_outlasts_an_upload() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let part = |name: &str, value: &[u8]| {
        let head = format!("--limit\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n");
        [head.as_bytes(), value, b"\r\n"].concat()
    };
    let form = |accent: &[u8], file: &[u8]| {
        let empty = ["sender_name", "reply_to", "footer"]
            .map(|name| part(name, b""))
            .concat();
        [
            part("accent", accent),
            empty,
            part("logo", file),
            b"--limit--\r\n".to_vec(),
        ]
        .concat()
    };
    let sends = async |accent: &[u8], file: &[u8]| {
        let headers = [("content-type", "multipart/form-data; boundary=limit")];
        let path = "/o/acme/branding/logos";
        alice.asks(Method::POST, path, &headers, form(accent, file)).await
    };
    let typed = "value=\"#7b1e3a\" placeholder";
    let answer = sends(b"#7b1e3a", &png([1, 2, 3])).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert!(answer.text().contains("The logo is shown from now on."));
    assert!(answer.text().contains(typed) && answer.text().contains("<img class=\"logo\""));
    let answer = sends(b"#7b1e3a", b"GIF89a").await;
    assert_eq!(answer.status, 422);
    assert!(answer.text().contains(typed), "{}", answer.text());
    let saved: i64 = app.value("SELECT count(*) FROM branding WHERE accent <> ''", &[]).await;
    assert_eq!(saved, 0, "nobody pressed the button that saves it");
    // Where nothing else was typed, the way on is as ever.
    assert_eq!(sends(b"", &png([4, 5, 6])).await.status, 303);
}

#[tokio::test]
async fn what_is_no_picture_is_refused_with_a_sentence() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let logo = has_logo(&app, &alice, [123, 30, 58]).await;
    let whole = png([1, 2, 3]);
    let photo = file_of(ImageFormat::Jpeg);
    let svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>";
    let cases: [(&[u8], &str, &str); 10] = [
        (b"", "logo.png", "Choose a picture"),
        (svg, "logo.png", "This is an SVG"),
        (
            b"<!doctype html><script>alert(1)</script>",
            "logo.png",
            "no PNG, JPEG or WebP",
        ),
        (b"GIF89a\x40\0\x40\0\0\0\0;", "logo.gif", "no PNG, JPEG or WebP"),
        (b"MZ\x90\0", "logo.webp", "no PNG, JPEG or WebP"),
        (&whole[..whole.len() / 2], "logo.png", "incomplete or damaged"),
        (&photo[..photo.len() / 2], "logo.jpg", "incomplete or damaged"),
        (b"\x89PNG\r\n\x1a\n<html>", "logo.png", "incomplete or damaged"),
        (&bomb(), "logo.png", "too many pixels"),
        (&vec![0; 1024 * 1024], "logo.png", "larger than 512 KiB"),
    ];
    for (file, name, sentence) in cases {
        for kind in ["image/png", "text/html"] {
            let answer = uploads(&alice, file, name, kind).await;
            assert_eq!(answer.status, 422, "{sentence}");
            assert!(answer.text().contains(sentence), "{sentence}: {}", answer.text());
        }
    }
    let body = "--limit\r\nContent-Disposition: form-data; name=\"other\"\r\n\r\nx\r\n--limit--\r\n";
    let headers = [("content-type", "multipart/form-data; boundary=limit")];
    let answer = alice.asks(Method::POST, "/o/acme/branding/logos", &headers, body).await;
    assert_eq!(answer.status, 422);
    for (kind, wanted) in [
        ("multipart/form-data", 400),
        ("application/x-www-form-urlencoded", 422),
        ("image/png", 400),
    ] {
        let answer = alice
            .asks(Method::POST, "/o/acme/branding/logos", &[("content-type", kind)], "a=b")
            .await;
        assert_eq!(answer.status, wanted, "{kind}");
    }
    assert_eq!(
        app.visitor().asks(Method::GET, &logo, &[], "").await.status,
        200,
        "the logo before stays"
    );
    assert_eq!(super::events(&app).await, ["branding.logo_uploaded"]);
}

/// What is read of an upload; the rest is thrown away.
const READ: usize = 1024 * 1024 + 256 * 1024;

#[tokio::test]
async fn a_file_of_any_size_is_answered_with_a_sentence() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let megabyte = 1024 * 1024;
    // Where it is cut off stands what could be the beginning of a boundary.
    let mut cut = vec![b'x'; 2 * megabyte];
    cut[READ - 300..READ + 300].fill(b'\r');
    for file in [
        vec![0; 512 * 1024 + 1],
        vec![0; 2 * megabyte],
        cut,
        vec![0; 20 * megabyte],
    ] {
        let upload = uploads(&alice, &file, "photo.png", "image/png");
        let answer = timeout(SOON, upload).await.expect("an answer");
        assert_eq!(answer.status, 422, "{}: {}", file.len(), answer.text());
        assert!(answer.text().contains("larger than 512 KiB"), "{}", answer.text());
    }
    let body = vec![b'a'; 2 * megabyte];
    let form = [("content-type", "application/x-www-form-urlencoded")];
    let answer = alice.asks(Method::POST, "/o/acme/branding", &form, body).await;
    assert_eq!(answer.status, 413, "a form of that size");
}

#[tokio::test]
async fn a_form_that_ends_in_the_middle_is_refused_at_once() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let headers = [("content-type", "multipart/form-data; boundary=limit")];
    let head = "--limit\r\nContent-Disposition: form-data; name=\"logo\"\r\n\r\n";
    for end in ["", "abc", "abc\r", "\r", "abc\r\n--lim", "\r\n--", "--limit--\r\n"] {
        let asked = alice.asks(Method::POST, "/o/acme/branding/logos", &headers, format!("{head}{end}"));
        let answer = timeout(SOON, asked)
            .await
            .unwrap_or_else(|_| panic!("no answer to {end:?}"));
        assert_eq!(answer.status, 400, "{end:?}");
    }
}

#[tokio::test]
async fn pixels_come_through_and_nothing_else_whatever_the_file_is_called() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let mut photo = file_of(ImageFormat::Jpeg);
    let exif = b"\xff\xe1\x00\x22Exif\0\0GPS: Alice at home, floor 3";
    photo.splice(2..2, exif.iter().copied());
    photo.extend_from_slice(b"<script>alert(1)</script>PK\x03\x04");
    let mut polyglot = png([123, 30, 58]);
    polyglot.extend_from_slice(b"<html><script>alert(1)</script>");
    for file in [photo, polyglot, file_of(ImageFormat::WebP)] {
        let answer = uploads(&alice, &file, "../../evil.html%00.svg", "image/svg+xml").await;
        assert_eq!(answer.status, 303, "{}", answer.text());
        let kept: Vec<u8> = app.value("SELECT logo FROM branding", &[]).await;
        assert!(kept.starts_with(b"\x89PNG\r\n\x1a\n") && kept.ends_with(b"IEND\xaeB`\x82"));
        let text = String::from_utf8_lossy(&kept);
        for trace in ["GPS", "Exif", "eXIf", "tEXt", "iCCP", "script", "html", "RIFF"] {
            assert!(!text.contains(trace), "{trace}");
        }
        let (width, height): (i16, i16) = (
            app.value("SELECT logo_width FROM branding", &[]).await,
            app.value("SELECT logo_height FROM branding", &[]).await,
        );
        assert_eq!((width, height), (300, 80));
    }
}

#[tokio::test]
async fn uploads_are_limited_and_take_turns() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let one = |number: u8| {
        let alice = alice.clone();
        async move {
            uploads(&alice, &png([number, 0, 0]), "logo.png", "image/png")
                .await
                .status
        }
    };
    let some = futures_util::future::join_all((0..6).map(one)).await;
    assert!(some.iter().all(|status| *status == 303), "{some:?}");
    let rows: i64 = app
        .value(
            "SELECT count(*) FROM audit_events WHERE action = 'branding.logo_uploaded'",
            &[],
        )
        .await;
    assert_eq!(rows, 6);
    for number in 6..30 {
        assert_eq!(one(number).await, 303);
    }
    assert_eq!(one(30).await, 429);
}
