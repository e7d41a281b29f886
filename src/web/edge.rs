//! What every request passes, once: a reference number, the forgery check, its whole body, the log line,
//! headers, and the page for whatever went wrong.

use super::error::AppError;
use super::router::RoutePath;
use super::{Flash, Words, body, headers};
use crate::access::{Visit, forgery};
use crate::account::browsers::BrowserCookie;
use crate::config::Config;
use crate::database::single;
use crate::state::State;
use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{AcceptLanguage, Header as _, HeaderName, HeaderValue, SET_COOKIE, USER_AGENT};
use actix_web::middleware::Next;
use actix_web::{HttpMessage, HttpRequest, web};
use std::net::IpAddr;
use std::rc::Rc;
use std::time::Instant;

/// The middleware around everything.
pub async fn edge(
    mut req: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let started = Instant::now();
    let state = req
        .app_data::<web::Data<State>>()
        .cloned()
        .expect("the server has its state");
    let visit = Rc::new(visit(req.request(), &state));
    req.extensions_mut().insert(visit.clone());
    let (method, path) = (req.method().clone(), req.path().to_owned());

    let forged = !forgery::passes(&method, req.headers(), state.config.public_url.origin())
        && !forgery::is_from_outside(&method, &path);
    let refused = match forged {
        true => Some(AppError::Forged),
        false => body::read_ahead(&mut req).await.err(),
    };
    let mut answer = match refused {
        Some(error) => req.into_response(error.page(&visit, &state)),
        None => replace_error(
            single::counted(next.call(req)).await?.map_into_boxed_body(),
            &visit,
            &state,
        ),
    };

    let kind = headers::Kind {
        has_token: [
            "/invitations/",
            "/join/",
            "/password-resets/",
            "/setup/",
            "/sign-up/",
            "/staff-invitations/",
            "/sso/consents/",
            "/unsubscribe/",
        ]
        .iter()
        .any(|p| path.starts_with(p)),
        is_asset: path.starts_with("/static/"),
        https: state.config.public_url.is_https(),
    };
    let cookie = answer.request().extensions_mut().remove::<BrowserCookie>();
    if let Some(BrowserCookie(cookie)) = cookie
        && let Ok(cookie) = HeaderValue::from_str(&cookie.to_string())
    {
        answer.headers_mut().append(SET_COOKIE, cookie);
    }
    headers::add(answer.headers_mut(), &kind);
    if let Ok(id) = HeaderValue::from_str(&visit.request_id)
        && answer.status() != actix_web::http::StatusCode::NOT_FOUND
    {
        answer.headers_mut().insert(HeaderName::from_static("x-request-id"), id);
    }
    let known = answer.request().extensions().get::<RoutePath>().copied();
    let RoutePath(route) = known.unwrap_or(RoutePath(if kind.is_asset { "/static" } else { "-" }));
    tracing::info!(target: "tenantry::http", request = %visit.request_id, %method, route, status = answer.status().as_u16(),
        ms = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX), "answered");
    Ok(answer)
}

/// Puts our page in the place of an error's bare answer, and writes the cause to the log, once.
fn replace_error(answer: ServiceResponse<BoxBody>, visit: &Visit, state: &State) -> ServiceResponse<BoxBody> {
    let Some(error) = answer.response().error() else {
        return answer;
    };
    let replacement = match error.as_error::<AppError>() {
        Some(ours) => {
            ours.log(visit);
            ours.page(visit, state)
        }
        None => {
            tracing::debug!(request = %visit.request_id, %error, "refused by the framework");
            AppError::of_status(answer.status()).page(visit, state)
        }
    };
    let (req, _) = answer.into_parts();
    ServiceResponse::new(req, replacement)
}

fn visit(req: &HttpRequest, state: &State) -> Visit {
    let header = |name: HeaderName| {
        req.headers()
            .get(name)
            .and_then(|v| v.to_str().ok())
            .unwrap_or_default()
    };
    let secure = state.config.public_url.is_https();
    let path = req.uri().path_and_query().map_or("/", |p| p.as_str());
    Visit {
        request_id: state.chance.id().simple().to_string(),
        address: address(req, &state.config),
        user_agent: header(USER_AGENT)
            .chars()
            .filter(|c| !c.is_control())
            .take(300)
            .collect(),
        path: path.chars().take(2_000).collect(),
        htmx: req.headers().contains_key("hx-request") && !req.headers().contains_key("hx-history-restore-request"),
        flash: Flash::read(req, &state.config.secret_key, secure),
        now: state.clock.now(),
        locale: locale(req),
    }
}

/// The language that the browser likes best of those that we speak; none: empty.
fn locale(req: &HttpRequest) -> String {
    let wanted = AcceptLanguage::parse(req).map(|languages| languages.ranked());
    wanted
        .unwrap_or_default()
        .into_iter()
        .filter_map(|language| language.into_item())
        .map(|tag| tag.to_string())
        .find(|tag| Words::speaks(tag))
        .unwrap_or_default()
}

/// The client's address: the last hop that is no trusted proxy of ours.
fn address(req: &HttpRequest, config: &Config) -> String {
    let Some(peer) = req.peer_addr().map(|peer| peer.ip()) else {
        return "unknown".into();
    };
    let trusted = |ip: &IpAddr| config.trusted_proxies.contains(ip);
    if !trusted(&peer) {
        return peer.to_string();
    }
    let forwarded = req.headers().get_all("x-forwarded-for").filter_map(|v| v.to_str().ok());
    let hops: Vec<IpAddr> = forwarded
        .flat_map(|line| line.split(','))
        .filter_map(|hop| hop.trim().parse().ok())
        .collect();
    hops.into_iter()
        .rev()
        .find(|hop| !trusted(hop))
        .unwrap_or(peer)
        .to_string()
}
