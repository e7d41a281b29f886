//! Signing up: `/sign-up` asks, and the link in the mail completes.

use super::{Details, SignUpMode};
use crate::access::Public;
use crate::database::{Mode, Tx};
use crate::sign_in::Notice;
use crate::state::App;
use crate::web::names::{EmailAddress, clean_name};
use crate::web::{Answer, AppError, Form, FormState, Frame, Reply, Words};
use actix_web::HttpRequest;
use actix_web::http::StatusCode;
use askama::Template;

#[derive(Template)]
#[template(path = "sign_up/new.html")]
struct SignUpPage {
    frame: Frame,
    t: Words,
    entered: FormState,
}

#[derive(Template)]
#[template(path = "sign_up/sent.html")]
struct SentPage {
    frame: Frame,
    t: Words,
    entered: FormState,
}

async fn mode(app: &App) -> Result<SignUpMode, AppError> {
    let mut tx = Tx::begin(&app.pool, Mode::Read).await?;
    Ok(SignUpMode::of_platform(&mut tx).await?)
}

pub(super) fn closed(public: &Public, status: StatusCode) -> Answer {
    let t = public.t;
    Reply::html(
        status,
        &Notice::new(public, t.sign_up_closed_title(), t.sign_up_closed_text()).next("/sign-in", t.sign_in_title()),
    )
}

/// GET /sign-up
pub async fn new(public: Public, req: HttpRequest, app: App) -> Answer {
    if public.caller(&req).await?.is_some() {
        return Ok(Reply::to("/organizations/new"));
    }
    if mode(&app).await? == SignUpMode::Closed {
        return closed(&public, StatusCode::OK);
    }
    Reply::page(&SignUpPage {
        frame: Frame::public(&public),
        t: public.t,
        entered: FormState::default(),
    })
}

fn read(public: &Public, form: &Form) -> (Option<Details>, FormState) {
    let (t, mut entered) = (public.t, FormState::filled(form));
    let name = entered.keep("name", clean_name(form.get("name")).ok_or(t.sign_up_name_missing()));
    let email = entered.keep(
        "email",
        EmailAddress::parse(form.get("email")).ok_or(t.sign_in_email_missing()),
    );
    let organization = entered.keep(
        "organization",
        clean_name(form.get("organization")).ok_or(t.sign_up_organization_missing()),
    );
    let details = name.zip(email).zip(organization);
    let locale = t.lang().to_owned();
    (
        details.map(|((name, email), organization)| Details {
            name,
            email,
            organization,
            locale,
        }),
        entered,
    )
}

/// POST /sign-up; with `change`, the form comes back as it was filled in.
pub async fn create(public: Public, form: Form, app: App) -> Answer {
    if mode(&app).await? == SignUpMode::Closed {
        return closed(&public, StatusCode::FORBIDDEN);
    }
    let (frame, t) = (Frame::public(&public), public.t);
    if form.has("change") {
        return Reply::page(&SignUpPage {
            frame,
            t,
            entered: FormState::filled(&form),
        });
    }
    let (details, entered) = read(&public, &form);
    let Some(details) = details else {
        return Reply::refused(&SignUpPage { frame, t, entered });
    };
    details.request(&app, &public.author(&details.name)).await?;
    let entered = entered
        .set("email", details.email.as_str())
        .set("organization", &details.organization);
    Reply::page(&SentPage { frame, t, entered })
}
