//! POST `…/emails/{kind}/tests`: keeps what stands in the form as the draft, and mails it to whoever asked.

use super::changes::{Entered, back, read};
use super::editor::EditorPage;
use super::meanwhile::hold;
use super::preview::{Seen, seen_by};
use crate::access::limits::TryLimit;
use crate::audit::{Action, Event};
use crate::emails::desk::Way;
use crate::emails::{Desk, Variable};
use crate::mail::{self, Letter, LetterKind};
use crate::web::{Answer, Flash, Form, FormState};
use actix_web::http::StatusCode;
use jiff::SignedDuration;

/// So many in an hour for one person.
const MOST: i32 = 20;

/// Sends it to oneself.
pub async fn send<W: Way>(mut desk: Desk<W>, form: Form) -> Answer {
    let entered = match read(&mut desk, &form, false).await? {
        Ok(entered) => entered,
        Err(page) => return Ok(page),
    };
    let Entered { kind, language, text } = &entered;
    let (kind, language) = (*kind, *language);
    if let Err(page) = hold(&mut desk, &form, (kind, language)).await? {
        return Ok(page);
    }
    let values = match seen_by(&mut desk, kind, language, form.get("member")).await? {
        Ok(Seen { values, .. }) => values,
        Err(sentence) => {
            let mut state = FormState::filled(&form);
            state.fault("member", sentence);
            let page = EditorPage::new(&mut desk, kind, language, Some(state)).await?;
            return page.answer(StatusCode::UNPROCESSABLE_ENTITY);
        }
    };
    let caller = desk.caller().clone();
    let limit = TryLimit::new(
        format!("email tests:{}", caller.person.id),
        MOST,
        SignedDuration::from_hours(1),
    );
    limit.count_in(&mut desk.tx, 1, caller.now()).await?;
    let is_new = super::changes::keep(&mut desk, &entered).await?;
    // Nothing that opens anything stands behind the link of a trial: it leads home.
    let path = desk.who().map_or_else(|| "/staff".to_owned(), |who| who.path(""));
    let letter = Letter {
        to: caller.person.email.clone(),
        name: caller.person.name.clone(),
        locale: language.tag.to_owned(),
        organization_id: desk.org().map(|org| org.uuid()),
        invitation: None,
        kind: LetterKind::Trial {
            of: kind,
            text: text.clone(),
            values: values.with(Variable::Link, ""),
            path,
        },
    };
    mail::post_open(&mut desk.tx, &letter, caller.now()).await?;
    desk.record(Event::new(Action::EmailTested), kind, Some(language))
        .await?;
    desk.tx.commit().await?;
    let to = caller.person.email.as_str();
    let sentence = match is_new {
        true => caller.t.emails_test_sent(to),
        false => caller.t.emails_test_only_sent(to),
    };
    Ok(back(&desk, kind, language, &form).with(Flash::success(sentence)))
}
