//! How an organization looks: on its mails, and on the pages through which people come to it.

mod accent;
mod files;
mod rights;
mod story;
mod words;

use crate::support::mailbox::Mail;
use crate::support::page::Answer;
use crate::support::{App, Person};
use image::codecs::png::PngEncoder;
use image::{Rgb, RgbImage};
use reqwest::Method;
use std::io::Cursor;

/// A logo of one colour.
fn picture(width: u32, height: u32, colour: [u8; 3]) -> RgbImage {
    RgbImage::from_pixel(width, height, Rgb(colour))
}

/// The file of one.
pub fn png(colour: [u8; 3]) -> Vec<u8> {
    let mut file = vec![];
    let encoder = PngEncoder::new(&mut file);
    picture(300, 80, colour).write_with_encoder(encoder).expect("a picture");
    file
}

/// The same in another format.
fn file_of(format: image::ImageFormat) -> Vec<u8> {
    let mut file = Cursor::new(vec![]);
    picture(300, 80, [123, 30, 58])
        .write_to(&mut file, format)
        .expect("a picture");
    file.into_inner()
}

/// Uploads a file, as browsers do (RFC 7578).
async fn uploads(person: &Person, file: &[u8], name: &str, kind: &str) -> Answer {
    let head = format!(
        "--limit\r\nContent-Disposition: form-data; name=\"logo\"; filename=\"{name}\"\r\nContent-Type: {kind}\r\n\r\n"
    );
    let body = [head.as_bytes(), file, b"\r\n--limit--\r\n"].concat();
    let headers = [("content-type", "multipart/form-data; boundary=limit")];
    person
        .asks(Method::POST, &person.path("/branding/logos"), &headers, body)
        .await
}

/// Uploads a logo that is fine, and answers its public address.
pub async fn has_logo(app: &App, person: &Person, colour: [u8; 3]) -> String {
    let answer = uploads(person, &png(colour), "logo.png", "image/png").await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    let slug = person.path("");
    let sql = "SELECT '/logos/' || encode(logo_key, 'hex') || '.png' FROM branding b JOIN organizations o ON o.id = b.organization_id
                WHERE '/o/' || o.slug = $1";
    app.value(sql, &[&slug]).await
}

/// Invites a newcomer, and answers the mail.
async fn invites(app: &App, person: &Person, email: &str) -> Mail {
    let page = person.get(&person.path("/invitations")).await;
    page.submit("/invitations", &[("emails", email), ("role", "member")])
        .await
        .is_fine();
    app.mail.wait_for(email).await
}

/// The lines of a mail's head, unfolded.
fn head(mail: &Mail) -> Vec<String> {
    let raw = mail.raw.replace("\r\n ", " ").replace("\r\n\t", " ");
    let head = raw.split_once("\r\n\r\n").expect("a head and a body").0;
    head.lines().map(str::to_owned).collect()
}

/// What was written down about looks, oldest first.
async fn events(app: &App) -> Vec<String> {
    let sql = "SELECT action FROM audit_events WHERE action LIKE 'branding.%' AND outcome = 'done' ORDER BY at, id";
    app.values(sql, &[]).await
}
