//! New break-glass codes, shown once: POST `/o/{org}/sign-in-methods/codes`.

use super::page::MethodsPage;
use super::{Codes, tell};
use crate::access::{Actor, EditSignIn, Who};
use crate::mail::SignInLetter;
use crate::organizations::take_turns;
use crate::state::App;
use crate::web::{Answer, Form, Frame, Reply, Words};
use askama::Template;

/// The codes. Nobody sees them again.
#[derive(Template)]
#[template(path = "sign_in_methods/codes.html")]
pub struct CodesPage {
    frame: Frame,
    t: Words,
    /// They were made because single sign-on is enforced now.
    enforced: bool,
    /// The next page asks this person to sign in through the provider.
    ends_own: bool,
    codes: Vec<String>,
    sign_in_path: String,
    methods_path: String,
    next: String,
}

impl CodesPage {
    fn new(who: &Who, codes: &Codes, next: String) -> Self {
        Self {
            frame: Frame::organization(who, "sign-in-methods"),
            t: who.t,
            enforced: false,
            ends_own: false,
            codes: codes.0.iter().map(super::Code::reveal).collect(),
            sign_in_path: format!("/sign-in/{}/break-glass", who.organization.slug),
            methods_path: who.path("/sign-in-methods"),
            next,
        }
    }

    /// After enforcing; `base` is the connection's page.
    pub fn after_enforcement(who: &Who, codes: &Codes, ends_own: bool, base: &str) -> Self {
        Self {
            enforced: true,
            ends_own,
            ..Self::new(who, codes, format!("{base}/rollout"))
        }
    }
}

/// POST `…/codes`: `codes` says `new`. The old ones are worth nothing any more.
pub async fn create(actor: Actor<EditSignIn>, form: Form, app: App) -> Answer {
    let Actor { mut tx, who, .. } = actor;
    if form.get("codes") != "new" {
        let page = MethodsPage::new(&mut tx, &who).await?;
        return Reply::refused(&page.with_error("codes", who.t.methods_fault_codes()));
    }
    take_turns(&mut tx, who.org()).await?;
    let codes = Codes::renew(&mut tx, who.org(), &who.organization.name, &who.author()).await?;
    let letter = SignInLetter::codes_made(&who);
    tell(&mut tx, &app.config.secret_key, who.org(), letter, who.now()).await?;
    tx.commit().await?;
    Reply::page(&CodesPage::new(&who, &codes, who.path("/sign-in-methods")))
}
