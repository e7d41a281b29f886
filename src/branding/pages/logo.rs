//! POST `/o/{org}/branding/logos` (RFC 7578) and GET, POST `/o/{org}/branding/logo-removal`.

use super::settings::{BrandingPage, FIELDS};
use crate::access::limits::TryLimit;
use crate::access::{Actor, EditEmails};
use crate::branding::picture::{self, LONGEST_SIDE, MOST_BYTES, MOST_PIXELS, PictureFault};
use crate::branding::{Brand, PageLogo};
use crate::state::App;
use crate::web::upload::{self, FileTooLarge};
use crate::web::{Answer, AppError, Flash, Form, FormState, Frame, Reply, Words};
use actix_web::http::StatusCode;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::{FromRequest, HttpRequest, dev, web};
use askama::Template;
use jiff::SignedDuration;

/// So many in an hour for one person: decoding is work.
const MOST: i32 = 30;

#[derive(Template)]
#[template(path = "branding/logo_removal.html")]
struct RemovalPage {
    frame: Frame,
    t: Words,
    path: String,
    logo: PageLogo,
}

/// Takes a file. Neither its slow way here nor its decoding holds a connection to the database.
pub async fn upload(mut actor: Actor<EditEmails>, payload: web::Payload, req: HttpRequest, app: App) -> Answer {
    actor.tx.give_up();
    let (t, now) = (actor.who.t, actor.who.now());
    let limit = TryLimit::new(
        format!("logos:{}", actor.who.person.id),
        MOST,
        SignedDuration::from_hours(1),
    );
    limit.count(&app.pool, 1, now).await?;
    let Sent { file, typed } = read(&req, payload).await?;
    let read = match file {
        Ok(file) => picture::read(file).await.map_err(|picture::Busy| AppError::Busy)?,
        Err(fault) => Err(fault),
    };
    // Asked again: this took its time.
    let mut actor = Actor::<EditEmails>::from_request(&req, &mut dev::Payload::None).await?;
    let Actor { tx, who, .. } = &mut actor;
    let picture = match read {
        Ok(picture) => picture,
        Err(fault) => {
            let page = BrandingPage::new(tx, who, &app, typed)
                .await?
                .refused(sentence(fault, t));
            return page.answer(StatusCode::UNPROCESSABLE_ENTITY);
        }
    };
    let flash = match Brand::set_logo(tx, who.org(), &who.organization.name, &picture, &who.author()).await? {
        true => Flash::success(t.branding_logo_saved()),
        false => Flash::info(t.branding_unchanged()),
    };
    // What was typed beside it is not saved yet, and stays in its fields.
    let page = match typed {
        Some(typed) => BrandingPage::new(tx, who, &app, Some(typed)).await?.unsaved(),
        None => None,
    };
    tx.commit().await?;
    match page {
        Some(page) => page.saying(flash).answer(StatusCode::OK),
        None => Ok(Reply::to(who.path("/branding")).with(flash)),
    }
}

/// What arrived.
struct Sent {
    file: Result<Vec<u8>, PictureFault>,
    /// The other fields of the form, where it sent them along.
    typed: Option<FormState>,
}

fn sentence(fault: PictureFault, t: Words) -> String {
    match fault {
        PictureFault::Empty => t.branding_fault_no_file().to_owned(),
        PictureFault::TooManyBytes => t.branding_fault_bytes(MOST_BYTES / 1024),
        PictureFault::Svg => t.branding_fault_svg().to_owned(),
        PictureFault::OtherKind => t.branding_fault_kind().to_owned(),
        PictureFault::Broken => t.branding_fault_broken().to_owned(),
        PictureFault::TooLarge => t.branding_fault_large(MOST_PIXELS / 1_000_000, LONGEST_SIDE),
        PictureFault::TooSmall => t.branding_fault_small().to_owned(),
    }
}

/// The bytes of the part `logo`, none where there is no such part, and what was typed beside it.
async fn read(req: &HttpRequest, payload: web::Payload) -> Result<Sent, AppError> {
    let kind = req.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    if !kind.is_some_and(|kind| kind.starts_with("multipart/form-data")) {
        // A form without a file, which is refused like any other.
        Form::from_request(req, &mut payload.into_inner()).await?;
        return Ok(Sent {
            file: Ok(vec![]),
            typed: None,
        });
    }
    let sent = upload::read(req, payload, "logo", MOST_BYTES)?;
    let typed = sent
        .fields
        .into_iter()
        .filter(|(name, _)| FIELDS.contains(&name.as_str()))
        .fold(None, |typed: Option<FormState>, (name, text)| {
            Some(typed.unwrap_or_default().set(&name, text))
        });
    let file = sent.file.map_err(|FileTooLarge| PictureFault::TooManyBytes);
    Ok(Sent { file, typed })
}

/// Asks first: the picture is not kept.
pub async fn confirm(mut actor: Actor<EditEmails>) -> Answer {
    let Actor { tx, who, .. } = &mut actor;
    let brand = Brand::find(tx, who.org()).await?;
    let logo = PageLogo::of(&brand, &who.organization.name).ok_or(AppError::NotFound)?;
    Reply::page(&RemovalPage {
        frame: Frame::organization(who, "emails"),
        t: who.t,
        path: who.path(""),
        logo,
    })
}

/// Removes it.
pub async fn remove(mut actor: Actor<EditEmails>) -> Answer {
    let Actor { tx, who, .. } = &mut actor;
    let back = Reply::to(who.path("/branding"));
    match Brand::remove_logo(tx, who.org(), &who.organization.name, &who.author()).await? {
        true => {
            tx.commit().await?;
            Ok(back.with(Flash::success(who.t.branding_logo_removed())))
        }
        false => Ok(back.with(Flash::info(who.t.branding_unchanged()))),
    }
}
