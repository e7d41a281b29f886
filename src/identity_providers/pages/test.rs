//! The seventh step: a sign-in that signs nobody in.

use super::chrome::Chrome;
use crate::access::{Public, Visit};
use crate::identity_providers::guide_view::GuideView;
use crate::identity_providers::{Desk, Hand, Step, Version, Way};
use crate::sso::{self, Beginning, Browser, Kind, Listed, Purpose, Tester};
use crate::state::App;
use crate::web::{Answer, AppError, Frame, Reply, Times, Words};
use actix_web::HttpRequest;
use actix_web::http::StatusCode;
use actix_web::http::header::SET_COOKIE;
use askama::Template;

/// So many of the newest tests are shown.
const TESTS: i64 = 5;

#[derive(Template)]
#[template(path = "identity_providers/test.html")]
struct TestPage {
    frame: Frame,
    t: Words,
    chrome: Chrome,
    guide: GuideView,
    times: Times,
    /// Whether enough is known to ask the provider.
    complete: bool,
    /// Whether exactly these settings have passed.
    passed: bool,
    tests: Vec<Listed>,
    version: i32,
}

impl TestPage {
    async fn of<W: Way>(desk: &mut Desk<W>, app: &App) -> Result<Self, AppError> {
        let (org, id) = (desk.org(), desk.connection.id);
        let version = Version::find(&mut desk.tx, org, id, desk.connection.version).await?;
        let by_link = desk.hand.who().is_none();
        let most = if by_link { sso::MOST } else { TESTS };
        let mut tests = Listed::newest(&mut desk.tx, org, id, Some(Kind::Test), most).await?;
        tests.retain(|one| !by_link || one.is_test_by_link());
        tests.truncate(TESTS as usize);
        let guide = GuideView::of(
            desk.t(),
            &desk.connection,
            &desk.connection.addresses(&app.config.public_url),
            "",
        );
        Ok(Self {
            frame: desk.hand.frame(),
            t: desk.t(),
            chrome: Chrome::of(desk, &guide, Step::Test),
            guide,
            times: desk.hand.times(),
            complete: desk.connection.settings.is_complete(),
            passed: version.is_some_and(|version| version.tested_at.is_some()),
            tests,
            version: desk.connection.version,
        })
    }
}

/// GET `…/test`
pub async fn show<W: Way>(mut desk: Desk<W>, app: App) -> Answer {
    Reply::page(&TestPage::of(&mut desk, &app).await?)
}

/// POST `…/tests`: asks the provider to sign the tester in; what comes back is only looked at.
pub async fn begin<W: Way>(mut desk: Desk<W>, req: HttpRequest, app: App) -> Answer {
    if !desk.connection.settings.is_complete() {
        let page = TestPage::of(&mut desk, &app).await?;
        return Reply::html(StatusCode::CONFLICT, &page);
    }
    let (org, now) = (desk.org(), desk.hand.now());
    let (tester, back, hint) = match &desk.hand {
        Hand::Member(who) => {
            let tester = Tester::Member {
                id: who.person.id,
                name: who.person.name.clone(),
            };
            (tester, String::new(), Some(who.person.email.clone()))
        }
        Hand::Link(holder) => (Tester::Link(holder.link.id), holder.path(), None),
    };
    let browser = Browser::of_or_new(&req, &app);
    let beginning = Beginning {
        purpose: Purpose::Test(tester),
        return_to: &back,
        hint: hint.as_deref(),
        now,
    };
    let message = sso::begin(&mut desk.tx, &app, org, &desk.connection, &browser, beginning).await?;
    desk.tx.commit().await?;
    let public = Public {
        visit: Visit::of(&req),
        t: desk.t(),
    };
    let reply = sso::leave(&public, &desk.connection.name, &message)?;
    Ok(reply.header(SET_COOKIE, browser.cookie(&app, sso::LIFE).to_string()))
}
