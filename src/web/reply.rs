//! Answers: a page, a block of it for htmx, or the way to the next page with a message.

use super::{AppError, Flash, headers};
use crate::access::Visit;
use crate::state::State;
use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderName, HeaderValue, LOCATION};
use actix_web::{HttpRequest, HttpResponse, Responder, web};
use askama::Template;
use futures_util::Stream;
use std::pin::Pin;

/// What a handler answers. The edge adds headers and cookies.
#[derive(Debug)]
pub struct Reply {
    status: StatusCode,
    body: Body,
    flash: Option<Flash>,
    headers: Vec<(HeaderName, String)>,
    leads_out: bool,
}

#[derive(Debug)]
enum Body {
    Html(String),
    Redirect(String),
    Raw(&'static str, Vec<u8>),
    Stream(&'static str, Flow),
}

/// A body that is written while it is read.
struct Flow(Pin<Box<dyn Stream<Item = Result<web::Bytes, AppError>>>>);

impl std::fmt::Debug for Flow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Flow")
    }
}

impl Reply {
    /// A page.
    pub fn page(template: &impl Template) -> Result<Self, AppError> {
        Self::html(StatusCode::OK, template)
    }

    /// A page, or one block of it when htmx asks.
    pub fn page_or_block(visit: &Visit, page: &impl Template, block: &impl Template) -> Result<Self, AppError> {
        if visit.htmx {
            Self::page(block)
        } else {
            Self::page(page)
        }
    }

    /// The page with the form again: 422, values kept, errors told.
    pub fn refused(template: &impl Template) -> Result<Self, AppError> {
        Self::html(StatusCode::UNPROCESSABLE_ENTITY, template)
    }

    /// A page with another status.
    pub fn html(status: StatusCode, template: &impl Template) -> Result<Self, AppError> {
        Ok(Self {
            status,
            body: Body::Html(template.render()?),
            flash: None,
            headers: vec![],
            leads_out: false,
        })
    }

    /// See other (RFC 9110, section 15.4.4): where the browser goes after a form.
    pub fn to(path: impl Into<String>) -> Self {
        Self {
            status: StatusCode::SEE_OTHER,
            body: Body::Redirect(path.into()),
            flash: None,
            headers: vec![],
            leads_out: false,
        }
    }

    /// Anything that is no page.
    pub fn raw(content_type: &'static str, bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            status: StatusCode::OK,
            body: Body::Raw(content_type, bytes.into()),
            flash: None,
            headers: vec![],
            leads_out: false,
        }
    }

    /// A file of any length, sent part by part. An error ends the connection, so that nobody takes a part for
    /// the whole.
    pub fn stream(
        content_type: &'static str,
        parts: impl Stream<Item = Result<web::Bytes, AppError>> + 'static,
    ) -> Self {
        Self {
            status: StatusCode::OK,
            body: Body::Stream(content_type, Flow(Box::pin(parts))),
            flash: None,
            headers: vec![],
            leads_out: false,
        }
    }

    /// Tells on the next page what happened.
    pub fn with(mut self, flash: Flash) -> Self {
        self.flash = Some(flash);
        self
    }

    /// The status, for the floor of the benchmark.
    #[cfg(feature = "bench")]
    pub fn code(&self) -> StatusCode {
        self.status
    }

    /// The page alone, for the floor of the benchmark.
    #[cfg(feature = "bench")]
    pub fn into_bytes(self) -> Vec<u8> {
        match self.body {
            Body::Html(html) => html.into_bytes(),
            Body::Redirect(path) => path.into_bytes(),
            Body::Raw(_, bytes) => bytes,
            Body::Stream(..) => vec![],
        }
    }

    /// A form of this page leads on to an identity provider: any https site, and on loopback any http one.
    pub fn leading_out(mut self) -> Self {
        self.leads_out = true;
        self
    }

    pub fn header(mut self, name: HeaderName, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    pub fn status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }
}

impl Responder for Reply {
    type Body = actix_web::body::BoxBody;

    fn respond_to(self, req: &HttpRequest) -> HttpResponse {
        let visit = Visit::of(req);
        let state = req.app_data::<web::Data<State>>().expect("the server has its state");
        let secure = state.config.public_url.is_https();
        let mut answer = HttpResponse::build(self.status);
        for (name, value) in self.headers {
            answer.insert_header((name, value));
        }
        if self.leads_out {
            let policy = headers::leading_out(state.config.public_url.is_loopback() && !secure);
            answer.insert_header((CONTENT_SECURITY_POLICY, policy));
        }
        if let Some(flash) = &self.flash {
            answer.cookie(flash.to_cookie(&state.config.secret_key, secure));
        }
        match self.body {
            Body::Html(html) => {
                if visit.flash.is_some() && !visit.htmx {
                    answer.cookie(Flash::removal(secure));
                }
                answer.insert_header((CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8")));
                answer.body(html)
            }
            // htmx follows a redirect inside its request; the browser is to go there itself.
            Body::Redirect(path) if visit.htmx => answer
                .status(StatusCode::NO_CONTENT)
                .insert_header((HeaderName::from_static("hx-redirect"), path))
                .finish(),
            Body::Redirect(path) => answer.insert_header((LOCATION, path)).finish(),
            Body::Stream(content_type, parts) => answer.insert_header((CONTENT_TYPE, content_type)).streaming(parts.0),
            Body::Raw(content_type, bytes) => answer.insert_header((CONTENT_TYPE, content_type)).body(bytes),
        }
    }
}
