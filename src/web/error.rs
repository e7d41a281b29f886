//! What can go wrong on the way to an answer. Clients see a sentence and a reference number; the log sees the
//! chain of causes, once, at the edge.

use super::{Flash, Frame, Words};
use crate::access::{Caller, OrganizationHead, Permission, StaffPermission, Visit, Who};
use crate::audit;
use crate::database::{Away, Pool};
use crate::state::State;
use actix_web::http::StatusCode;
use actix_web::http::header::{ALLOW, CONTENT_TYPE, HeaderName, LOCATION, RETRY_AFTER};
use actix_web::{HttpRequest, HttpResponse, ResponseError};
use askama::Template;

/// Every way in which a request can end without its page.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// Nothing is here, or nothing that this person may know of. Both look the same.
    #[error("not found")]
    NotFound,
    #[error("not signed in")]
    SignIn { return_to: String },
    #[error("moved to {0}")]
    Moved(String),
    /// A password does not open this organization; its identity provider does.
    #[error("the organization {slug} asks for its identity provider")]
    OtherWay { slug: String, return_to: String },
    /// A page of the person's account, asked for by a session that opens one organization only.
    #[error("the session opens one organization only")]
    AccountOnly,
    /// A colleague without the right.
    #[error("{} is missing", .0.permission)]
    Forbidden(Box<Missing>),
    /// A member of an organization that is not active.
    #[error("the organization {} is {}", .0.slug, .0.status)]
    NotActive(Box<OrganizationHead>),
    #[error("the request came from another site")]
    Forged,
    #[error("the request could not be understood")]
    BadRequest,
    #[error("the request is too large")]
    TooLarge,
    #[error("the method is not allowed here")]
    WrongMethod {
        /// The value of the header `Allow`.
        allowed: String,
    },
    /// A lost race or a broken rule, with the sentence that says which.
    #[error("conflict: {0}")]
    Conflict(String),
    #[error("too many tries")]
    TooManyTries { retry_after: i64 },
    /// A link that somebody holds leads nowhere, or nowhere any more, with the reason.
    #[error("the link is over: {}", .0.title)]
    LinkOver(Box<LinkOver>),
    /// All places in the queue for password hashing are taken.
    #[error("busy")]
    Busy,
    #[error("the database is away: {0}")]
    Away(String),
    #[error(transparent)]
    Internal(#[from] anyhow::Error),
}

/// Why a link is over: 404, 410 or 403, with what to do next.
#[derive(Debug)]
pub struct LinkOver {
    pub status: StatusCode,
    pub title: String,
    pub text: String,
}

/// Which right is missing, and who could give it.
#[derive(Debug)]
pub struct Missing {
    pub permission: &'static str,
    pub organization: Option<(String, String)>,
    /// Names of people who hold it and may assign roles.
    pub who_could: Vec<String>,
}

impl AppError {
    /// 403 for a member without the right; the attempt is written to the audit log.
    pub async fn forbidden(pool: &Pool, who: &Who, permission: Permission) -> Self {
        let who_could = audit::refusal::of_permission(pool, who, permission)
            .await
            .unwrap_or_else(|error| {
                tracing::error!(%error, "a refusal could not be written down");
                vec![]
            });
        let organization = Some((who.organization.slug.clone(), who.organization.name.clone()));
        Self::Forbidden(Box::new(Missing {
            permission: permission.key(),
            organization,
            who_could,
        }))
    }

    /// 403 for staff without the right; written to the platform's audit log.
    pub async fn staff_forbidden(req: &HttpRequest, caller: &Caller, permission: StaffPermission) -> Self {
        let state = req.app_data::<crate::state::App>().expect("the server has its state");
        if let Err(error) = audit::refusal::of_staff(&state.pool, caller, permission).await {
            tracing::error!(%error, "a refusal could not be written down");
        }
        Self::Forbidden(Box::new(Missing {
            permission: permission.key(),
            organization: None,
            who_could: vec![],
        }))
    }

    /// What the framework's own refusals become.
    pub(super) fn of_status(status: StatusCode) -> Self {
        match status {
            StatusCode::NOT_FOUND => Self::NotFound,
            StatusCode::METHOD_NOT_ALLOWED => Self::WrongMethod {
                allowed: "GET, HEAD".into(),
            },
            StatusCode::PAYLOAD_TOO_LARGE => Self::TooLarge,
            status if status.is_client_error() => Self::BadRequest,
            status => Self::Internal(anyhow::anyhow!("the framework answered {status}")),
        }
    }

    /// Writes the causes to the log, where there is something to learn from them.
    pub(super) fn log(&self, visit: &Visit) {
        match self {
            Self::Internal(error) => {
                tracing::error!(request = %visit.request_id, path = visit.path, error = format!("{error:#}"), "failed")
            }
            Self::Away(error) => tracing::error!(request = %visit.request_id, error, "the database is away"),
            _ => tracing::debug!(request = %visit.request_id, error = %self, "refused"),
        }
    }

    /// The page that tells it.
    pub(super) fn page(&self, visit: &Visit, _: &State) -> HttpResponse {
        let mut answer = HttpResponse::build(self.status_code());
        match self {
            Self::SignIn { return_to } => return to_sign_in(visit, "/sign-in", return_to),
            Self::OtherWay { slug, return_to } => return to_sign_in(visit, &format!("/sign-in/{slug}"), return_to),
            Self::Moved(path) => return answer.insert_header((LOCATION, path.as_str())).finish(),
            Self::TooManyTries { retry_after } => {
                answer.insert_header((RETRY_AFTER, retry_after.to_string()));
            }
            Self::WrongMethod { allowed } => {
                answer.insert_header((ALLOW, allowed.as_str()));
            }
            Self::Busy | Self::Away(_) => {
                answer.insert_header((RETRY_AFTER, "5"));
            }
            _ => {}
        }
        answer.insert_header((CONTENT_TYPE, "text/html; charset=utf-8"));
        answer.body(
            ErrorPage::new(self, visit)
                .render()
                .unwrap_or_else(|_| "Something went wrong.".into()),
        )
    }
}

fn to_sign_in(visit: &Visit, page: &str, return_to: &str) -> HttpResponse {
    let target = match return_to {
        "/" | "" => page.to_owned(),
        path => format!("{page}?return={}", super::names::percent(path)),
    };
    if visit.htmx {
        return HttpResponse::Unauthorized()
            .insert_header((HeaderName::from_static("hx-redirect"), target))
            .finish();
    }
    HttpResponse::SeeOther().insert_header((LOCATION, target)).finish()
}

impl ResponseError for AppError {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::SignIn { .. } | Self::OtherWay { .. } => StatusCode::SEE_OTHER,
            Self::Moved(_) => StatusCode::TEMPORARY_REDIRECT,
            Self::Forbidden(_) | Self::NotActive(_) | Self::AccountOnly | Self::Forged => StatusCode::FORBIDDEN,
            Self::BadRequest => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::WrongMethod { .. } => StatusCode::METHOD_NOT_ALLOWED,
            Self::Conflict(_) => StatusCode::CONFLICT,
            Self::LinkOver(over) => over.status,
            Self::TooManyTries { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::Busy | Self::Away(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn error_response(&self) -> HttpResponse {
        HttpResponse::new(self.status_code())
    }
}

/// One page for all of them: what happened, what to do next, and the reference number.
#[derive(Template)]
#[template(path = "errors/error.html")]
struct ErrorPage<'a> {
    frame: Frame,
    t: Words,
    title: String,
    text: String,
    missing: Option<&'a Missing>,
    /// The way on: (path, words).
    next: (String, &'static str),
    reference: Option<&'a str>,
}

impl<'a> ErrorPage<'a> {
    fn new(error: &'a AppError, visit: &'a Visit) -> Self {
        let t = visit.words();
        let (title, text): (&str, String) = match error {
            AppError::NotFound => (t.errors_not_found_title(), t.errors_not_found_text().into()),
            AppError::Forbidden(missing) => (t.errors_forbidden_title(), t.errors_forbidden_text(missing.permission)),
            AppError::NotActive(org) => not_active(t, org),
            AppError::Forged => (t.errors_forged_title(), t.errors_forged_text().into()),
            AppError::BadRequest | AppError::WrongMethod { .. } => {
                (t.errors_bad_request_title(), t.errors_bad_request_text().into())
            }
            AppError::TooLarge => (t.errors_too_large_title(), t.errors_too_large_text().into()),
            AppError::Conflict(sentence) => (t.errors_conflict_title(), sentence.clone()),
            AppError::LinkOver(over) => (over.title.as_str(), over.text.clone()),
            AppError::TooManyTries { retry_after } => (
                t.errors_too_many_title(),
                t.errors_too_many_text(retry_after.max(&60) / 60),
            ),
            AppError::Busy => (t.errors_busy_title(), t.errors_busy_text().into()),
            AppError::Away(_) => (t.errors_away_title(), t.errors_away_text().into()),
            AppError::AccountOnly => (t.errors_account_only_title(), t.errors_account_only_text().into()),
            AppError::Internal(_) | AppError::SignIn { .. } | AppError::OtherWay { .. } | AppError::Moved(_) => {
                (t.errors_internal_title(), t.errors_internal_text().into())
            }
        };
        let missing = if let AppError::Forbidden(missing) = error {
            Some(&**missing)
        } else {
            None
        };
        let next = match missing.and_then(|m| m.organization.as_ref()) {
            Some((slug, _)) => (format!("/o/{slug}"), t.errors_back_to_overview()),
            None if matches!(error, AppError::AccountOnly) => (
                format!("/sign-in?return={}", super::names::percent(&visit.path)),
                t.errors_sign_in_to_account(),
            ),
            None => ("/".to_owned(), t.errors_back_to_start()),
        };
        // A stranger's 404 and an unknown page's are the same bytes, so they carry no number.
        let reference = (!matches!(error, AppError::NotFound)).then_some(visit.request_id.as_str());
        Self {
            frame: Frame::bare(None::<Flash>),
            t,
            title: title.to_owned(),
            text,
            missing,
            next,
            reference,
        }
    }
}

fn not_active(t: Words, org: &OrganizationHead) -> (&'static str, String) {
    let name = org.name.as_str();
    match (org.status.as_str(), org.status_reason.as_str()) {
        ("pending", _) => (t.errors_pending_title(), t.errors_pending_text(name)),
        ("suspended", "") => (t.errors_suspended_title(), t.errors_suspended_text(name)),
        ("suspended", reason) => (t.errors_suspended_title(), t.errors_suspended_text_reason(name, reason)),
        _ if org.owners.is_empty() => (t.errors_closed_title(), t.errors_closed_text(name)),
        _ => (
            t.errors_closed_title(),
            t.errors_closed_text_ask(name, t.list(&org.owners)),
        ),
    }
}

impl From<Away> for AppError {
    fn from(away: Away) -> Self {
        Self::Away(away.0)
    }
}

impl From<crate::database::BeginError> for AppError {
    fn from(error: crate::database::BeginError) -> Self {
        match error {
            crate::database::BeginError::Away(away) => away.into(),
            crate::database::BeginError::Query(error) => error.into(),
        }
    }
}

impl From<diesel::result::Error> for AppError {
    fn from(error: diesel::result::Error) -> Self {
        use diesel::result::{DatabaseErrorKind as Kind, Error};
        match &error {
            Error::NotFound => Self::NotFound,
            Error::DatabaseError(Kind::ClosedConnection | Kind::UnableToSendCommand, _) => {
                Self::Away(error.to_string())
            }
            // What a foreign key points to was deleted a moment ago: a role, a team.
            Error::DatabaseError(Kind::ForeignKeyViolation, _) => {
                Self::Conflict(Words::english().errors_gone_meanwhile().to_owned())
            }
            // 40P01: two transactions waited for each other, and this one was given up.
            Error::DatabaseError(_, info) if info.message().contains("deadlock detected") => {
                Self::Conflict(Words::english().errors_collided().to_owned())
            }
            // 57P01–57P03: the server is going down or starting; 57014: the statement took too long.
            Error::DatabaseError(_, info)
                if [
                    "shutting down",
                    "terminating connection",
                    "starting up",
                    "statement timeout",
                    "lock timeout",
                    "connection closed",
                    "recovery mode",
                ]
                .iter()
                .any(|sign| info.message().contains(sign)) =>
            {
                Self::Away(error.to_string())
            }
            _ => Self::Internal(anyhow::Error::new(error)),
        }
    }
}

impl From<askama::Error> for AppError {
    fn from(error: askama::Error) -> Self {
        Self::Internal(anyhow::Error::new(error))
    }
}
impl From<serde_json::Error> for AppError {
    fn from(error: serde_json::Error) -> Self {
        Self::Internal(anyhow::Error::new(error))
    }
}
