//! Signing in, address first: `/sign-in`, `/sign-in/password`, `/sign-out`.

use super::{Tries, device, still_holds, verify};
use crate::access::{self, Public};
use crate::account::User;
use crate::audit::{self, Action, Author, AuthorKind, Event};
use crate::database::{Mode, Tx};
use crate::sso;
use crate::state::App;
use crate::web::names::{self, EmailAddress};
use crate::web::{Answer, AppError, Flash, Form, FormState, Frame, Query, Reply, Words};
use actix_web::HttpRequest;
use actix_web::http::header::SET_COOKIE;
use askama::Template;

/// First the address.
#[derive(Template)]
#[template(path = "sign_in/email.html")]
struct EmailPage {
    frame: Frame,
    t: Words,
    entered: FormState,
}

/// Then the password. It looks the same whether the address has an account or not.
#[derive(Template)]
#[template(path = "sign_in/password.html")]
struct PasswordPage {
    frame: Frame,
    t: Words,
    entered: FormState,
}

impl PasswordPage {
    /// Back to the address, with the way on kept.
    fn back(&self) -> String {
        match self.entered.value("return") {
            "" => "/sign-in".to_owned(),
            path => format!("/sign-in?return={}", names::percent(path)),
        }
    }
}

/// GET /sign-in
pub async fn start(public: Public, query: Query, req: HttpRequest) -> Answer {
    let way_on = names::own_path(query.get("return")).unwrap_or_default();
    if public.caller(&req).await?.is_some() {
        return Ok(Reply::to(if way_on.is_empty() { "/" } else { way_on }));
    }
    let entered = FormState::default().set("return", way_on);
    Reply::page(&EmailPage {
        frame: Frame::public(&public),
        t: public.t,
        entered,
    })
}

/// What both forms carry: the address and the way on.
fn read(public: &Public, form: &Form) -> (Option<EmailAddress>, FormState) {
    let way_on = names::own_path(form.get("return")).unwrap_or_default();
    let mut entered = FormState::default()
        .set("email", form.get("email"))
        .set("return", way_on);
    let email = EmailAddress::parse(form.get("email")).ok_or(public.t.sign_in_email_missing());
    (entered.keep("email", email), entered)
}

/// POST /sign-in
pub async fn next(public: Public, form: Form) -> Answer {
    let (email, entered) = read(&public, &form);
    let (frame, t) = (Frame::public(&public), public.t);
    match email {
        Some(email) => Reply::page(&PasswordPage {
            frame,
            t,
            entered: entered.set("email", email.as_str()),
        }),
        None => Reply::refused(&EmailPage { frame, t, entered }),
    }
}

/// GET /sign-in/password: somebody came back to the second step; it begins with the first.
pub async fn password_again(_: Public) -> Reply {
    Reply::to("/sign-in")
}

/// POST /sign-in/password
pub async fn check(public: Public, form: Form, req: HttpRequest, app: App) -> Answer {
    let (email, mut entered) = read(&public, &form);
    let (frame, t, now) = (Frame::public(&public), public.t, public.visit.now);
    let Some(email) = email else {
        return Reply::refused(&EmailPage { frame, t, entered });
    };
    if form.raw("password").is_empty() {
        entered.fault("password", t.sign_in_password_missing());
        return Reply::refused(&PasswordPage { frame, t, entered });
    }
    let known = device::known(&req, &app, &email, now);
    let tries = Tries::of_sign_in(&email, &public.visit.address, known.as_deref());
    tries.count(&app.pool, now).await?;
    let verified = match verify(&app, &email, form.raw("password")).await {
        Err(busy @ AppError::Busy) => {
            tries.give_back(&app.pool).await?;
            return Err(busy);
        }
        other => other?,
    };
    if let Some(user) = verified
        && enter(&public, &req, &app, &user).await?
    {
        tries.give_back(&app.pool).await?;
        let way_on = names::own_path(form.get("return")).unwrap_or("/");
        return Ok(Reply::to(way_on).header(SET_COOKIE, device::cookie(&app, &email, now).to_string()));
    }
    tries.fail(&app.pool, now).await?;
    let event = Event::new(Action::SignInFailed).on("user", None, email.as_str());
    audit::refuse(&app.pool, None, &public.author("somebody"), event).await?;
    entered.fault("password", t.sign_in_wrong());
    Reply::refused(&PasswordPage { frame, t, entered })
}

/// Starts the session; `false` when the password was changed in the meantime.
async fn enter(public: &Public, req: &HttpRequest, app: &App, user: &User) -> Result<bool, AppError> {
    let mut tx = Tx::begin(&app.pool, Mode::Write).await?;
    if !still_holds(&mut tx, user).await? {
        return Ok(false);
    }
    access::sign_in(&mut tx, app, req, user.id).await?;
    let author = Author::new(AuthorKind::Member, Some(user.id.uuid()), &user.name, &public.visit);
    audit::record(
        &mut tx,
        None,
        &author,
        Event::new(Action::SignedIn).on("user", user.id.uuid(), &user.email),
    )
    .await?;
    tx.commit().await?;
    Ok(true)
}

/// POST /sign-out. Whoever came through an identity provider is signed out there as well, but for `return`, which leads
/// on: somebody changes accounts on the way to a page of ours.
pub async fn sign_out(public: Public, req: HttpRequest, form: Form, app: App) -> Answer {
    let caller = public.any_caller(&req).await?;
    let mut tx = Tx::begin(&app.pool, Mode::Write).await?;
    if let Some(caller) = &caller {
        let event = Event::new(Action::SessionEnded).on("user", caller.person.id.uuid(), &caller.person.email);
        audit::record(&mut tx, None, &caller.author(), event).await?;
    }
    let farewell = match &caller {
        Some(caller) if !form.has("return") => sso::sign_out::farewell(&mut tx, &app, caller).await?,
        _ => None,
    };
    access::sign_out(&mut tx, &req, &public).await?;
    tx.commit().await?;
    if let Some((provider, outgoing)) = farewell {
        return sso::leave(&public, &provider, &outgoing);
    }
    let way_on = names::own_path(form.get("return")).unwrap_or("/sign-in");
    Ok(Reply::to(way_on).with(Flash::info(public.t.sign_in_signed_out())))
}
