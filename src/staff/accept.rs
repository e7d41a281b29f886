//! The page of an invitation to the staff. Looking changes nothing; the button does.

use super::invitation::{PATH, StaffInvitation};
use super::role_name;
use crate::access::{Caller, Person, Public, sign_in};
use crate::account::{NewUser, User};
use crate::audit::{Author, AuthorKind};
use crate::database::{Mode, Tx};
use crate::sign_in::fault_in_words;
use crate::sign_in::password::{Password, PasswordHash};
use crate::state::App;
use crate::tokens::Token;
use crate::web::names::{EmailAddress, clean_name, percent};
use crate::web::{Answer, AppError, Flash, Form, FormState, Frame, Reply, Times, Words};
use actix_web::HttpRequest;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;

/// Who stands before the door.
#[derive(Clone, Debug)]
enum Door {
    /// The address has no account: name and password make one.
    New,
    /// It has one, and nobody is signed in.
    SignIn,
    /// The invited person is signed in.
    Open,
    /// Somebody else is.
    Other(String),
    /// The link was used, revoked, or is too old.
    Over,
}

#[derive(Template)]
#[template(path = "staff/accept.html")]
struct AcceptPage {
    frame: Frame,
    t: Words,
    door: Door,
    email: String,
    role: &'static str,
    expires: String,
    path: String,
    entered: FormState,
}

impl AcceptPage {
    /// Where signing in leads back here.
    fn sign_in(&self) -> String {
        format!("/sign-in?return={}", percent(&self.path))
    }
}

/// A request with a link.
struct Arrival {
    public: Public,
    invitation: StaffInvitation,
    caller: Option<Caller>,
    account: Option<User>,
    path: String,
}

impl Arrival {
    async fn new(public: Public, req: &HttpRequest, app: &App, token: &str) -> Result<Self, AppError> {
        let token = Token::parse(token).ok_or(AppError::NotFound)?;
        let caller = public.caller(req).await?;
        let mut tx = Tx::begin(&app.pool, Mode::Read).await?;
        let invitation = StaffInvitation::of(&mut tx, &token).await?.ok_or(AppError::NotFound)?;
        let account = match EmailAddress::parse(&invitation.email) {
            Some(email) => User::by_email(&mut tx, &email).await?,
            None => None,
        };
        Ok(Self {
            public,
            invitation,
            caller,
            account,
            path: format!("{PATH}{}", token.reveal()),
        })
    }

    fn door(&self) -> Door {
        match (&self.caller, &self.account) {
            _ if !self.invitation.works(self.public.visit.now) => Door::Over,
            (Some(caller), _) if caller.person.email == self.invitation.email => Door::Open,
            (Some(caller), _) => Door::Other(caller.person.email.clone()),
            (None, Some(_)) => Door::SignIn,
            (None, None) => Door::New,
        }
    }

    fn page(&self, status: StatusCode, entered: FormState) -> Answer {
        let (t, now) = (self.public.t, self.public.visit.now);
        let page = AcceptPage {
            frame: Frame::public(&self.public),
            t,
            door: self.door(),
            email: self.invitation.email.clone(),
            role: role_name(t, self.invitation.role()),
            expires: Times::new("UTC", now, t).exact(&self.invitation.expires_at),
            path: self.path.clone(),
            entered,
        };
        Reply::html(status, &page)
    }
}

/// Shows what the invitation is, and to whom.
pub async fn show(public: Public, req: HttpRequest, app: App, token: Path<String>) -> Answer {
    let arrival = Arrival::new(public, &req, &app, &token).await?;
    let status = if matches!(arrival.door(), Door::Over) {
        StatusCode::GONE
    } else {
        StatusCode::OK
    };
    arrival.page(status, FormState::default())
}

/// Joins the staff.
pub async fn accept(public: Public, form: Form, req: HttpRequest, app: App, token: Path<String>) -> Answer {
    let arrival = Arrival::new(public, &req, &app, &token).await?;
    match arrival.door() {
        Door::Over => arrival.page(StatusCode::GONE, FormState::default()),
        Door::Other(_) | Door::SignIn => arrival.page(StatusCode::CONFLICT, FormState::default()),
        Door::Open => join(arrival, &req, &app, None).await,
        Door::New => {
            let (name, entered) = read(&form, &arrival);
            let (Some((name, password)), true) = (name, entered.is_fine()) else {
                return arrival.page(StatusCode::UNPROCESSABLE_ENTITY, entered);
            };
            let hash = app
                .hasher
                .hash(&password, app.chance.bytes())
                .await
                .map_err(|_| AppError::Busy)?;
            join(arrival, &req, &app, Some((name, hash))).await
        }
    }
}

fn read(form: &Form, arrival: &Arrival) -> (Option<(String, Password)>, FormState) {
    let t = arrival.public.t;
    let mut entered = FormState::filled(form);
    let name = entered.keep("name", clean_name(form.get("name")).ok_or(t.staff_fault_name()));
    let context = [arrival.invitation.email.as_str(), form.get("name")];
    let password = Password::parse(form.raw("password"), &context).map_err(|fault| fault_in_words(t, fault));
    let password = entered.keep("password", password);
    (name.zip(password), entered)
}

async fn join(arrival: Arrival, req: &HttpRequest, app: &App, new: Option<(String, PasswordHash)>) -> Answer {
    let (t, visit) = (arrival.public.t, arrival.public.visit.clone());
    let mut tx = Tx::begin(&app.pool, Mode::Write).await?;
    let (person, is_new) = match (new, &arrival.caller) {
        (Some((name, password)), _) => {
            let email = EmailAddress::parse(&arrival.invitation.email).ok_or(AppError::NotFound)?;
            let new = NewUser {
                email: &email,
                name: &name,
                password,
                locale: t.lang(),
                time_zone: "UTC",
            };
            // Somebody may have made the account a moment ago: then it is not this password's to open.
            let made = User::create(&mut tx, new, visit.now).await?;
            let id = made.ok_or_else(|| AppError::Conflict(t.staff_invitation_over().to_owned()))?;
            let user = User::by_id(&mut tx, id).await?.ok_or(AppError::NotFound)?;
            (Person::from(&user), true)
        }
        (None, Some(caller)) => (caller.person.clone(), false),
        (None, None) => return Err(AppError::NotFound),
    };
    let author = Author::new(AuthorKind::Staff, Some(person.id.uuid()), &person.name, &visit);
    if !arrival.invitation.take(&mut tx, person.id, &author).await? {
        return Err(AppError::Conflict(t.staff_invitation_over().to_owned()));
    }
    if is_new {
        sign_in(&mut tx, app, req, person.id).await?;
    }
    tx.commit().await?;
    Ok(Reply::to("/staff").with(Flash::success(t.staff_joined(role_name(t, arrival.invitation.role())))))
}
