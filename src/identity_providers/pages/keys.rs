//! Our own keys of a connection: what the provider checks our requests with, and how they are exchanged without a
//! moment in which one side does not know the other.

use super::known::CertificateView;
use crate::identity_providers::{ByEditor, ByViewer, Desk, KeyState, Keys, OwnKey, Rotation};
use crate::state::App;
use crate::web::{Answer, AppError, Flash, Frame, Reply, Words};
use actix_web::http::header::CONTENT_DISPOSITION;
use actix_web::web::Path;
use askama::Template;

/// One of our keys.
pub struct KeyView {
    pub state: KeyState,
    pub label: &'static str,
    pub text: &'static str,
    pub certificate: CertificateView,
    pub download: String,
}

#[derive(Template)]
#[template(path = "identity_providers/keys.html")]
struct KeysPage {
    frame: Frame,
    t: Words,
    name: String,
    vendor: String,
    list: String,
    base: String,
    metadata_url: String,
    keys: Vec<KeyView>,
    may_edit: bool,
}

impl KeysPage {
    fn has(&self, state: KeyState) -> bool {
        self.keys.iter().any(|key| key.state == state)
    }

    /// Why a step cannot be done: it is not next, or this person only looks.
    fn why(&self, not_next: &'static str) -> &'static str {
        if self.may_edit {
            not_next
        } else {
            self.t.identity_providers_only_look()
        }
    }

    fn may_prepare(&self) -> bool {
        self.may_edit && self.has(KeyState::Current) && !self.has(KeyState::Next)
    }

    fn may_switch(&self) -> bool {
        self.may_edit && self.has(KeyState::Next)
    }

    fn may_retire(&self) -> bool {
        self.may_edit && self.has(KeyState::Previous)
    }
}

/// GET `…/keys`
pub async fn show(mut desk: Desk<ByViewer>, app: App) -> Answer {
    let (org, t) = (desk.org(), desk.t());
    let keys = Keys::of(&mut desk.tx, org, desk.connection.id).await?;
    let (times, now) = (desk.hand.times(), desk.hand.now());
    let who = desk.hand.who().ok_or(AppError::NotFound)?;
    let view = |key: &OwnKey| {
        let (label, text) = words(key.state, t);
        let made = t.identity_providers_key_made(times.date(&key.created_at));
        KeyView {
            state: key.state,
            label,
            text,
            certificate: CertificateView::of(&key.certificate, &times, now, t, made),
            download: desk.path(&format!("/keys/{}", key.state.key())),
        }
    };
    Reply::page(&KeysPage {
        frame: desk.hand.frame(),
        t,
        name: desk.connection.name.clone(),
        vendor: crate::identity_providers::guide_view::vendor(&desk.connection.guide, desk.t()),
        list: who.path("/identity-providers"),
        base: desk.path(""),
        metadata_url: desk.connection.addresses(&app.config.public_url).entity_id,
        keys: keys.all().iter().map(view).collect(),
        may_edit: desk.hand.may_edit(),
    })
}

fn words(state: KeyState, t: Words) -> (&'static str, &'static str) {
    match state {
        KeyState::Current => (
            t.identity_providers_key_current(),
            t.identity_providers_key_current_text(),
        ),
        KeyState::Next => (t.identity_providers_key_next(), t.identity_providers_key_next_text()),
        KeyState::Previous => (
            t.identity_providers_key_previous(),
            t.identity_providers_key_previous_text(),
        ),
    }
}

/// GET `…/keys/{state}`: the certificate as a file (RFC 7468).
pub async fn download(mut desk: Desk<ByViewer>, path: Path<(String, String, String)>) -> Answer {
    let keys = Keys::of(&mut desk.tx, desk.hand.org(), desk.connection.id).await?;
    let wanted = KeyState::ALL.into_iter().find(|state| state.key() == path.2);
    let key = wanted.and_then(|state| keys.get(state)).ok_or(AppError::NotFound)?;
    let name = format!("attachment; filename=\"tenantry-{}.pem\"", desk.connection.id);
    Ok(Reply::raw("application/x-pem-file", key.certificate.pem()).header(CONTENT_DISPOSITION, name))
}

fn done(desk: &Desk<ByEditor>, outcome: Rotation, sentence: &'static str) -> Answer {
    match outcome {
        Rotation::Done => Ok(Reply::to(desk.path("/keys")).with(Flash::success(sentence))),
        Rotation::OutOfTurn => Err(AppError::Conflict(
            desk.t().identity_providers_key_out_of_turn().to_owned(),
        )),
    }
}

/// POST `…/keys/preparation`: makes the next key, which is published from now on.
pub async fn prepare(mut desk: Desk<ByEditor>, app: App) -> Answer {
    let (org, author, t) = (desk.org(), desk.hand.author(), desk.t());
    let outcome = Keys::prepare(&mut desk.tx, &app, org, &desk.connection, &author).await?;
    let answer = done(&desk, outcome, t.identity_providers_key_prepared())?;
    desk.tx.commit().await?;
    Ok(answer)
}

/// POST `…/keys/switch`: the next key signs from now on.
pub async fn switch(mut desk: Desk<ByEditor>) -> Answer {
    let (org, author, t) = (desk.org(), desk.hand.author(), desk.t());
    let outcome = Keys::switch(&mut desk.tx, org, &desk.connection, &author).await?;
    let answer = done(&desk, outcome, t.identity_providers_key_switched())?;
    desk.tx.commit().await?;
    Ok(answer)
}

/// POST `…/keys/retirement`: the previous key decrypts no longer.
pub async fn retire(mut desk: Desk<ByEditor>) -> Answer {
    let (org, author, t) = (desk.org(), desk.hand.author(), desk.t());
    let outcome = Keys::retire(&mut desk.tx, org, &desk.connection, &author).await?;
    let answer = done(&desk, outcome, t.identity_providers_key_retired())?;
    desk.tx.commit().await?;
    Ok(answer)
}
