//! `/sso/consents/{token}`: an account's owner agrees that an organization's provider signs them in.

use super::arriving::Door;
use super::browser::Browser;
use super::consent::Consent;
use super::judging::Case;
use super::noting::count;
use crate::access::Public;
use crate::access::limits::TryLimit;
use crate::database::{Mode, Tx};
use crate::mail::{self, Letter, LetterKind};
use crate::organizations::take_turns;
use crate::sign_in::{Notice, Tries, still_holds, verify};
use crate::state::App;
use crate::tokens::Token;
use crate::web::names::EmailAddress;
use crate::web::{Answer, AppError, Flash, Form, FormState, Frame, Query, Reply, Words};
use actix_web::HttpRequest;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;
use jiff::SignedDuration;

#[derive(Template)]
#[template(path = "sso/consent.html")]
struct ConsentPage {
    frame: Frame,
    t: Words,
    state: FormState,
    path: String,
    organization: String,
    connection: String,
    email: String,
    has_password: bool,
    /// Out of the mailed link.
    proof: Option<String>,
}

/// Somebody at an open question, in the browser in which it was asked.
struct Asked {
    token: Token,
    consent: Consent,
}

async fn find(public: &Public, raw: &str, req: &HttpRequest, app: &App) -> Result<Result<Asked, Reply>, AppError> {
    let Some(token) = Token::parse(raw) else {
        return Ok(Err(over(public)?));
    };
    let mut tx = Tx::begin(&app.pool, Mode::Read).await?;
    let consent = Consent::find(&mut tx, token.hash(), public.visit.now).await?;
    Ok(match consent {
        Some(consent) if consent.is_of(Browser::of(req, app).as_ref()) => Ok(Asked { token, consent }),
        Some(_) => Err(elsewhere(public)?),
        None => Err(over(public)?),
    })
}

/// It was used, or its time is over.
fn over(public: &Public) -> Answer {
    let t = public.t;
    let page = Notice::new(public, t.sso_consent_over_title(), t.sso_consent_over_text());
    Reply::html(StatusCode::GONE, &page.next("/sign-in", t.invitations_go_sign_in()))
}

/// The link was opened in a browser in which nobody asked.
fn elsewhere(public: &Public) -> Answer {
    let t = public.t;
    let page = Notice::new(public, t.sso_consent_elsewhere_title(), t.sso_consent_elsewhere_text());
    Reply::html(
        StatusCode::FORBIDDEN,
        &page.next("/sign-in", t.invitations_go_sign_in()),
    )
}

impl Asked {
    fn path(&self) -> String {
        format!("/sso/consents/{}", self.token.reveal())
    }

    fn page(&self, public: &Public, state: FormState, proof: Option<String>) -> ConsentPage {
        let consent = &self.consent;
        ConsentPage {
            frame: Frame::public(public),
            t: public.t,
            state,
            path: self.path(),
            organization: consent.organization.name.clone(),
            connection: consent.connection.name.clone(),
            email: consent.user.email.clone(),
            has_password: consent.user.has_password(),
            proof,
        }
    }
}

/// GET `/sso/consents/{token}`: changes nothing.
pub async fn show(public: Public, raw: Path<String>, query: Query, req: HttpRequest, app: App) -> Answer {
    let asked = match find(&public, &raw, &req, &app).await? {
        Ok(asked) => asked,
        Err(page) => return Ok(page),
    };
    let proof = query.get("proof");
    let fits = asked.consent.is_proven_by(&app.config.secret_key, proof);
    let proof = fits.then(|| proof.to_owned());
    Reply::page(&asked.page(&public, FormState::default(), proof))
}

/// POST `/sso/consents/{token}`: by the password, or by the proof out of the mail.
pub async fn agree(public: Public, raw: Path<String>, form: Form, req: HttpRequest, app: App) -> Answer {
    let asked = match find(&public, &raw, &req, &app).await? {
        Ok(asked) => asked,
        Err(page) => return Ok(page),
    };
    if asked.consent.is_proven_by(&app.config.secret_key, form.get("proof")) {
        return enter(&public, &asked, false, &req, &app).await;
    }
    let (mut state, t, now) = (FormState::default(), public.t, public.visit.now);
    if form.raw("password").is_empty() {
        state.fault("password", t.sign_in_password_missing());
        return Reply::refused(&asked.page(&public, state, None));
    }
    let Some(email) = EmailAddress::parse(&asked.consent.user.email) else {
        return Err(AppError::NotFound);
    };
    let tries = Tries::of_sign_in(&email, &public.visit.address, None);
    tries.count(&app.pool, now).await?;
    let verified = match verify(&app, &email, form.raw("password")).await {
        Err(busy @ AppError::Busy) => {
            tries.give_back(&app.pool).await?;
            return Err(busy);
        }
        other => other?,
    };
    if verified.is_some_and(|user| user.id == asked.consent.user.id) {
        tries.give_back(&app.pool).await?;
        return enter(&public, &asked, true, &req, &app).await;
    }
    tries.fail(&app.pool, now).await?;
    state.fault("password", t.sso_consent_wrong());
    Reply::refused(&asked.page(&public, state, None))
}

/// They agreed. What was true when they were asked is looked at again.
async fn enter(public: &Public, asked: &Asked, by_password: bool, req: &HttpRequest, app: &App) -> Answer {
    let now = public.visit.now;
    let mut tx = Tx::begin(&app.pool, Mode::Write).await?;
    let Some(consent) = Consent::find(&mut tx, asked.token.hash(), now).await? else {
        return over(public);
    };
    take_turns(&mut tx, consent.org).await?;
    let door = Door {
        app,
        req,
        visit: &public.visit,
        org: consent.org,
        organization: &consent.organization,
        connection: &consent.connection,
    };
    let case = Case {
        org: consent.org,
        organization: &consent.organization,
        connection: &consent.connection,
        test_of: None,
        now,
    };
    let fine = case.still_may(&mut tx, &consent.claims, consent.user.id).await?;
    let same_password = !by_password || still_holds(&mut tx, &asked.consent.user).await?;
    if !fine || !same_password || !consent.use_up(&mut tx, now).await? {
        return over(public);
    }
    let arrived = match door.link(&mut tx, &consent.claims, consent.person()).await? {
        Ok(arrived) => arrived,
        Err(_) => return over(public),
    };
    door.open(&mut tx, &consent.claims, &arrived).await?;
    let (connection, stage) = (consent.connection.id, consent.connection.stage);
    count(&mut tx, consent.org, connection, stage, true).await?;
    tx.commit().await?;
    Ok(Reply::to(door.way_on(&consent.return_to)))
}

/// POST `/sso/consents/{token}/mails`: mails the link to the account's address.
pub async fn send(public: Public, raw: Path<String>, req: HttpRequest, app: App) -> Answer {
    let asked = match find(&public, &raw, &req, &app).await? {
        Ok(asked) => asked,
        Err(page) => return Ok(page),
    };
    let (consent, now) = (&asked.consent, public.visit.now);
    TryLimit::new(
        format!("sso consent {}", consent.user.id),
        5,
        SignedDuration::from_hours(1),
    )
    .count(&app.pool, 1, now)
    .await?;
    let letter = Letter {
        to: consent.user.email.clone(),
        name: consent.user.name.clone(),
        locale: consent.user.locale.clone(),
        organization_id: None,
        invitation: None,
        kind: LetterKind::SsoConsent {
            organization: consent.organization.name.clone(),
        },
    };
    let mut tx = Tx::begin(&app.pool, Mode::Write).await?;
    let key = &app.config.secret_key;
    let before = format!("{}?proof=", asked.path());
    mail::post(&mut tx, key, &letter, Some((&before, &consent.proof(key))), now).await?;
    tx.commit().await?;
    Ok(Reply::to(asked.path()).with(Flash::success(public.t.sso_consent_sent())))
}
