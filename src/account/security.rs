//! A person changes their password: `/account/security`.

use super::User;
use crate::access::{self, Caller, SignedIn};
use crate::audit::{self, Action, Event};
use crate::database::{Mode, Tx};
use crate::ids::UserId;
use crate::schema::users;
use crate::sign_in::password::Password;
use crate::sign_in::{Tries, change_password, fault_in_words, known_about, still_holds};
use crate::state::App;
use crate::web::{Answer, AppError, Flash, Form, FormState, Frame, Reply, Times, Words};
use actix_web::HttpRequest;
use askama::Template;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;

#[derive(Template)]
#[template(path = "account/security.html")]
struct SecurityPage {
    frame: Frame,
    t: Words,
    entered: FormState,
    email: String,
    times: Times,
    changed_at: Timestamp,
}

impl SecurityPage {
    async fn new(tx: &mut Tx, caller: &Caller, entered: FormState) -> QueryResult<Self> {
        let person = &caller.person;
        let changed_at = password_changed_at(tx, person.id).await?;
        let times = Times::new(&person.time_zone, caller.now(), caller.t);
        Ok(Self {
            frame: Frame::personal(caller, "security"),
            t: caller.t,
            entered,
            email: person.email.clone(),
            times,
            changed_at,
        })
    }
}

async fn password_changed_at(tx: &mut Tx, person: UserId) -> QueryResult<Timestamp> {
    users::table
        .find(person)
        .select(users::password_changed_at)
        .first::<jiff_diesel::Timestamp>(tx)
        .await
        .map(Into::into)
}

/// GET /account/security
pub async fn show(mut me: SignedIn) -> Answer {
    Reply::page(&SecurityPage::new(&mut me.tx, &me.caller, FormState::default()).await?)
}

/// POST /account/security
pub async fn change(me: SignedIn, form: Form, req: HttpRequest, app: App) -> Answer {
    let SignedIn { mut tx, caller } = me;
    let (t, mut entered) = (caller.t, FormState::default());
    let user = User::by_id(&mut tx, caller.person.id)
        .await?
        .ok_or(AppError::NotFound)?;
    let known = known_about(&mut tx, &user, caller.now()).await?;
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    let current = form.raw("current_password");
    if current.is_empty() {
        entered.fault("current_password", t.account_password_current_missing());
    }
    let password = Password::parse(form.raw("password"), &known).map_err(|fault| fault_in_words(t, fault));
    let password = entered.keep("password", password);
    if form.raw("password") == current && entered.is_fine() {
        entered.fault("password", t.account_password_same());
    }
    let Some(password) = password.filter(|_| entered.is_fine()) else {
        return Reply::refused(&SecurityPage::new(&mut tx, &caller, entered).await?);
    };
    drop(tx); // No connection is held while the hashes are made.

    let mut fresh = match prove(&app, &caller, &user, current).await? {
        true => app
            .hasher
            .hash(&password, app.chance.bytes())
            .await
            .map(Some)
            .map_err(|_| AppError::Busy)?,
        false => None,
    };
    let mut tx = Tx::begin(&app.pool, Mode::Write).await?;
    if !still_holds(&mut tx, &user).await? {
        fresh = None;
    }
    let Some(hash) = fresh else {
        entered.fault("current_password", t.account_password_current_wrong());
        return Reply::refused(&SecurityPage::new(&mut tx, &caller, entered).await?);
    };
    change_password(&mut tx, &app.config.secret_key, &user, &hash, &caller.author()).await?;
    access::sign_in(&mut tx, &app, &req, user.id).await?;
    tx.commit().await?;
    Ok(Reply::to("/account/security").with(Flash::success(t.account_password_saved())))
}

/// Whether this is the person's password; guesses are limited and written down.
async fn prove(app: &App, caller: &Caller, user: &User, current: &str) -> Result<bool, AppError> {
    let tries = Tries::of_person(user.id);
    tries.count(&app.pool, caller.now()).await?;
    let verified = app.hasher.verify(current, Some(&user.password_hash)).await;
    if verified != Ok(false) {
        tries.give_back(&app.pool).await?;
    } else {
        tries.fail(&app.pool, caller.now()).await?;
        let event = Event::new(Action::PasswordChanged).on("user", user.id.uuid(), &user.email);
        audit::refuse(&app.pool, None, &caller.author(), event).await?;
    }
    verified.map_err(|_| AppError::Busy)
}
