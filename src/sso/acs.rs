//! POST `/sso/saml/{connection}/acs`: the provider's answer (SAML profiles 2.0, section 4.1.4).
//!
//! Nothing of the message decides anything before it is proven, but for the id of the request that it claims to
//! answer; and that is looked for among those of this connection and this browser alone.

use super::arriving::Door;
use super::browser::{Browser, CONSENT_LIFE};
use super::claims::Claims;
use super::consent::Consent;
use super::judging::{Case, Judgement, Way};
use super::noting::NewAttempt;
use super::reason::Reason;
use super::refused::refuse;
use super::report::{Check, Line, Report};
use super::request::{Outstanding, Purpose, Tester};
use super::start::enter;
use super::used::{forget_used, remember};
use crate::access::Public;
use crate::database::{Mode, Tx};
use crate::identity_providers::{Connection, Keys, Version};
use crate::ids::{AttemptId, OrgId};
use crate::organizations::{Organization, take_turns};
use crate::saml::{self, Assertion, Expectation, InResponseTo};
use crate::state::App;
use crate::web::{Answer, AppError, LongForm, Reply};
use actix_web::http::header::SET_COOKIE;
use actix_web::{HttpRequest, web};
use diesel::QueryResult;
use jiff::Timestamp;
use uuid::Uuid;

/// An answer on its way in.
pub(super) struct Incoming {
    pub public: Public,
    pub req: HttpRequest,
    pub app: App,
    pub org: OrgId,
    pub organization: Organization,
    pub connection: Connection,
    /// The request that it answers; `None`: none of this browser's.
    pub outstanding: Option<Outstanding>,
    relay_state: String,
    /// Whether it says that it answers something.
    solicited: bool,
}

/// POST `/sso/saml/{connection}/acs`
pub async fn consume(public: Public, id: web::Path<Uuid>, form: LongForm, req: HttpRequest, app: App) -> Answer {
    let field = form.raw("SAMLResponse").to_owned();
    let (field, peek) = block(move || {
        let peek = saml::peek(&field);
        (field, peek)
    })
    .await?;
    let now = public.visit.now;
    let mut tx = Tx::begin(&app.pool, Mode::Write).await?;
    let (org, connection) = enter(&mut tx, *id).await?.ok_or(AppError::NotFound)?;
    let browser = Browser::of(&req, &app);
    let outstanding = match (&browser, &peek.in_response_to) {
        (Some(browser), Some(request)) => {
            Outstanding::take(&mut tx, &app, org, connection.id, browser, request, now).await?
        }
        _ => None,
    };
    let organization = Organization::current(&mut tx, org).await?;
    let keys = Keys::of(&mut tx, org, connection.id).await?;
    // Used, whatever comes of it: nobody tries one request with many answers.
    tx.commit().await?;
    let incoming = Incoming {
        relay_state: form.get("RelayState").to_owned(),
        solicited: peek.in_response_to.is_some(),
        public,
        req,
        app,
        org,
        organization,
        connection,
        outstanding,
    };
    let examined = incoming.examine(field, keys).await?;
    match examined.assertion() {
        Ok(assertion) => {
            if let Some(signer) = &examined.signer {
                let (pool, org) = (&incoming.app.pool, incoming.org);
                incoming.connection.seen_signing(pool, org, signer).await?;
            }
            incoming.judge(assertion, &examined).await
        }
        Err(reason) => {
            let report = Report::of(&examined, incoming.is_test());
            let stray = examined.signer.is_none() || incoming.outstanding.is_none();
            incoming.conclude(report, Some(reason.into()), stray, None).await
        }
    }
}

impl Incoming {
    pub(super) fn now(&self) -> Timestamp {
        self.public.visit.now
    }

    pub(super) fn is_test(&self) -> bool {
        matches!(&self.outstanding, Some(one) if one.purpose != Purpose::SignIn)
    }

    pub(super) fn purpose(&self) -> Purpose {
        self.outstanding
            .as_ref()
            .map_or(Purpose::SignIn, |one| one.purpose.clone())
    }

    /// The gate, off the async threads. Our private keys are opened only where something came encrypted.
    async fn examine(&self, field: String, keys: Keys) -> Result<saml::Report, AppError> {
        let (shared, connection, now) = (self.app.shared.clone(), self.connection.clone(), self.now());
        let request = self.outstanding.as_ref().map(|one| one.request_id.clone());
        let unsolicited = !self.solicited && connection.settings.idp_initiated;
        block(move || {
            let idp = connection.identity_provider();
            let look = |keys| {
                let sp = connection.service_provider(&shared.config.public_url, keys);
                let in_response_to = match &request {
                    Some(id) => InResponseTo::Exactly(id),
                    None if unsolicited => InResponseTo::Unsolicited,
                    None => InResponseTo::Unknown,
                };
                let expectation = Expectation {
                    sp: &sp,
                    idp: &idp,
                    now,
                    in_response_to,
                    require_encrypted: connection.settings.require_encrypted,
                };
                saml::examine(&field, &expectation)
            };
            let report = look(vec![]);
            match report.seen.encrypted {
                true => Ok(look(keys.open(&shared.config.secret_key)?)),
                false => Ok(report),
            }
        })
        .await?
    }

    /// The message is proven; now the product's rules, and whatever follows from them.
    async fn judge(&self, assertion: &Assertion, examined: &saml::Report) -> Answer {
        let mut tx = Tx::begin(&self.app.pool, Mode::Write).await?;
        tx.enter(self.org).await?;
        let case = Case {
            org: self.org,
            organization: &self.organization,
            connection: &self.connection,
            test_of: self
                .outstanding
                .as_ref()
                .filter(|_| self.is_test())
                .map(|one| one.version),
            now: self.now(),
        };
        let mut judged = case.judge(&mut tx, assertion).await?;
        let changes = judged.reason().is_none() && judged.way.as_ref().is_some_and(Way::needs_turn);
        if changes && !self.is_test() {
            // Waits for its turn before it writes anything, and looks again: things may have changed meanwhile.
            take_turns(&mut tx, self.org).await?;
            judged = case.judge(&mut tx, assertion).await?;
        }
        judged.lines.push(self.replay_line(&mut tx, assertion).await?);
        let report = self.report(examined, assertion, &judged);
        let reason = judged.reason();
        match (reason, judged.claims, judged.way) {
            (None, Some(claims), Some(way)) if !self.is_test() => self.admit(tx, &claims, way, report).await,
            (reason, claims, _) => {
                tx.commit().await?;
                let replayed = reason == Some(saml::Reason::Replayed.into());
                let stray = replayed && self.outstanding.is_none();
                self.conclude(report, reason, stray, claims.as_ref()).await
            }
        }
    }

    async fn replay_line(&self, tx: &mut Tx, assertion: &Assertion) -> QueryResult<Line> {
        let new = remember(tx, self.org, &self.connection, &assertion.id, assertion.expires_at).await?;
        forget_used(tx, self.org, self.now()).await?;
        Ok(match new {
            true => Line::passed(Check::Replay, "", ""),
            false => Line::failed(Check::Replay, saml::Reason::Replayed, "", ""),
        })
    }

    fn report(&self, examined: &saml::Report, assertion: &Assertion, judged: &Judgement) -> Report {
        let open = self.is_test();
        let mut report = Report::of(examined, open).with_attributes(assertion, open);
        report.checks.extend(judged.lines.iter().cloned());
        report.roles.clone_from(&judged.roles);
        report.arrival = judged.way.as_ref().map(Way::arrival);
        match &judged.claims {
            Some(claims) if open => report.with_person(claims),
            _ => report,
        }
    }

    pub(super) fn door(&self) -> Door<'_> {
        Door {
            app: &self.app,
            req: &self.req,
            visit: &self.public.visit,
            org: self.org,
            organization: &self.organization,
            connection: &self.connection,
        }
    }

    /// Where they wanted to go. A message that nobody asked for may say so itself.
    fn wish(&self) -> &str {
        match &self.outstanding {
            Some(one) => &one.return_to,
            None => &self.relay_state,
        }
    }

    /// Everything is fine: somebody comes in, or is asked for their consent.
    async fn admit(&self, mut tx: Tx, claims: &Claims, way: Way, report: Report) -> Answer {
        let (door, purpose) = (self.door(), Purpose::SignIn);
        let arrived = match way {
            Way::Known(known) => door.known(&mut tx, claims, *known).await?,
            Way::New => door.newcomer(&mut tx, claims).await?,
            Way::Consent(user) => return self.ask_consent(tx, claims, user, report).await,
        };
        let arrived = match arrived {
            Ok(arrived) => arrived,
            Err(reason) => {
                drop(tx);
                return self.conclude(report, Some(reason), false, Some(claims)).await;
            }
        };
        let mut attempt = NewAttempt::of(&purpose, &report, &self.public.visit.address, self.now());
        (attempt.subject, attempt.member) = (&claims.subject, Some(arrived.member));
        door.open(&mut tx, claims, &arrived).await?;
        attempt
            .write(&mut tx, self.org, self.app.chance.id().into(), &self.connection)
            .await?;
        tx.commit().await?;
        Ok(Reply::to(door.way_on(self.wish())))
    }

    /// The address has an account: its owner decides.
    async fn ask_consent(&self, mut tx: Tx, claims: &Claims, user: crate::ids::UserId, report: Report) -> Answer {
        let browser = Browser::of_or_new(&self.req, &self.app);
        let way_on = self.door().way_on(self.wish());
        let token = Consent::ask(&mut tx, &self.door(), &browser, claims, user, &way_on).await?;
        let purpose = Purpose::SignIn;
        let mut attempt = NewAttempt::of(&purpose, &report, &self.public.visit.address, self.now());
        // It counts when they agree.
        (attempt.counts, attempt.subject) = (false, &claims.subject);
        attempt
            .write(&mut tx, self.org, self.app.chance.id().into(), &self.connection)
            .await?;
        tx.commit().await?;
        let path = format!("/sso/consents/{}", token.reveal());
        let cookie = browser.cookie(&self.app, CONSENT_LIFE);
        Ok(Reply::to(path).header(SET_COOKIE, cookie.to_string()))
    }

    /// Nobody comes in: a test is over, or something was wrong. It is written down, and told.
    /// `stray`: see [`NewAttempt`].
    pub(super) async fn conclude(
        &self,
        report: Report,
        reason: Option<Reason>,
        stray: bool,
        claims: Option<&Claims>,
    ) -> Answer {
        let id = AttemptId::from(self.app.chance.id());
        match (&self.outstanding, reason) {
            (Some(one), reason) if self.is_test() => self.finish_test(one, id, &report, reason, claims).await,
            (_, Some(reason)) => refuse(self, id, &report, reason, stray, claims).await,
            (_, None) => Err(AppError::NotFound),
        }
    }

    /// A test signs nobody in. It counts for the version if a real sign-in with it would have worked.
    async fn finish_test(
        &self,
        outstanding: &Outstanding,
        id: AttemptId,
        report: &Report,
        reason: Option<Reason>,
        claims: Option<&Claims>,
    ) -> Answer {
        let (connection, now) = (&self.connection, self.now());
        let purpose = self.purpose();
        let mut attempt = NewAttempt::of(&purpose, report, &self.public.visit.address, now);
        attempt.reason = reason;
        attempt.subject = claims.map_or("", |claims| &claims.subject);
        let mut tx = Tx::begin(&self.app.pool, Mode::Write).await?;
        tx.enter(self.org).await?;
        attempt.write(&mut tx, self.org, id, connection).await?;
        if reason.is_none() {
            let tester = match &purpose {
                Purpose::Test(Tester::Member { id, name }) => Some((*id, name.as_str())),
                _ => None,
            };
            Version::tested(&mut tx, self.org, connection.id, outstanding.version, tester, now).await?;
        }
        tx.commit().await?;
        let slug = &self.organization.slug;
        Ok(Reply::to(match purpose {
            Purpose::Test(Tester::Link(_)) => format!("{}/attempts/{id}", outstanding.return_to),
            _ => format!("/o/{slug}/identity-providers/{}/attempts/{id}", connection.id),
        }))
    }
}

/// Runs what costs the processor something off the async threads.
pub(super) async fn block<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, AppError> {
    web::block(work).await.map_err(|gone| AppError::Internal(gone.into()))
}
