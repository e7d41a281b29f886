//! What somebody sees who is not let in: which kind of fault it is, what to do, and the number of the attempt. What
//! exactly was wrong stands on the connection's page: it would help whoever guesses.

use super::acs::Incoming;
use super::claims::Claims;
use super::noting::NewAttempt;
use super::reason::{Reason, Rule};
use super::report::Report;
use super::request::Purpose;
use crate::access::limits::{TryLimit, network};
use crate::audit::{self, Action, Event};
use crate::branding::PageLook;
use crate::database::{Mode, Tx};
use crate::identity_providers::{Stage, Status};
use crate::ids::AttemptId;
use crate::saml;
use crate::web::{Answer, Frame, Reply, Words};
use actix_web::http::StatusCode;
use askama::Template;
use jiff::SignedDuration;

/// Messages of one network that may fail within a quarter of an hour; what comes beyond is not even written down, so
/// that nobody washes the others out of the list.
const MOST_FAILURES: i32 = 60;

#[derive(Template)]
#[template(path = "sso/refused.html")]
struct RefusedPage {
    frame: Frame,
    t: Words,
    organization: String,
    text: &'static str,
    reference: String,
    /// Where to begin again.
    again: Option<String>,
    /// Where a password still opens the organization, or a break-glass code.
    other: String,
}

/// Writes it down, and says so.
pub(super) async fn refuse(
    incoming: &Incoming,
    id: AttemptId,
    report: &Report,
    reason: Reason,
    stray: bool,
    claims: Option<&Claims>,
) -> Answer {
    let (public, app, connection) = (&incoming.public, &incoming.app, &incoming.connection);
    let key = format!("sso refused network {}", network(&public.visit.address));
    TryLimit::new(key, MOST_FAILURES, SignedDuration::from_mins(15))
        .count(&app.pool, 1, incoming.now())
        .await?;
    let purpose = Purpose::SignIn;
    let mut attempt = NewAttempt::of(&purpose, report, &public.visit.address, incoming.now());
    (attempt.reason, attempt.stray) = (Some(reason), stray);
    attempt.subject = claims.map_or("", |claims| &claims.subject);
    // Nobody could have come through one that is not rolled out.
    attempt.counts = connection.status == Status::Active && connection.stage > Stage::Test;
    let event = Event::new(Action::SsoRefused)
        .on("connection", connection.id.uuid(), &connection.name)
        .reason(reason.key());
    audit::refuse(&app.pool, Some(incoming.org), &public.author("somebody"), event).await?;
    let mut tx = Tx::begin(&app.pool, Mode::Write).await?;
    tx.enter(incoming.org).await?;
    attempt.write(&mut tx, incoming.org, id, connection).await?;
    let look = PageLook::of(&mut tx, incoming.org, &incoming.organization.name).await?;
    tx.commit().await?;
    let t = public.t;
    let (text, again) = text_of(t, reason);
    let slug = &incoming.organization.slug;
    let page = RefusedPage {
        frame: Frame::public(public).looking(&look),
        t,
        organization: incoming.organization.name.clone(),
        text,
        reference: id.to_string(),
        again: again.then(|| format!("/sso/saml/{}/start", connection.id)),
        other: format!("/sign-in/{slug}"),
    };
    Reply::html(StatusCode::FORBIDDEN, &page)
}

/// One sentence for each kind of fault, and whether beginning again may help.
fn text_of(t: Words, reason: Reason) -> (&'static str, bool) {
    use saml::Reason as Message;
    match reason {
        Reason::Message(
            Message::InResponseToUnknown
            | Message::InResponseToWrong
            | Message::InResponseToMissing
            | Message::InResponseToUnexpected
            | Message::UnsolicitedForbidden
            | Message::Expired
            | Message::ConfirmationExpired
            | Message::SessionEnded
            | Message::Replayed,
        ) => (t.sso_refused_again(), true),
        Reason::Message(Message::ConnectionInactive | Message::OrganizationInactive)
        | Reason::Rule(Rule::StageTest) => (t.sso_refused_closed(), false),
        Reason::Message(Message::DomainForeign)
        | Reason::Rule(
            Rule::NotPiloted
            | Rule::DomainElsewhere
            | Rule::Staff
            | Rule::MemberSuspended
            | Rule::MemberRemoved
            | Rule::MemberEnded
            | Rule::ProvisioningOff
            | Rule::NoSeat,
        ) => (t.sso_refused_person(), false),
        Reason::Message(_) | Reason::Rule(_) => (t.sso_refused_message(), false),
    }
}
