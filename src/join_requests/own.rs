//! A person asks to join an organization whose address they know, and takes it back. The answer is the same
//! whether there is such an organization, whether it takes requests, or neither.

use super::asking::Asking;
use super::asks::{note_ask, open_of};
use crate::access::limits::TryLimit;
use crate::access::{Caller, SignedIn};
use crate::audit::{self, Action, Event};
use crate::ids::{JoinRequestId, OrgId};
use crate::organizations::Organization;
use crate::schema::{functions, join_asks, join_requests, members};
use crate::state::App;
use crate::web::names::is_slug;
use crate::web::{Answer, AppError, Flash, Form, FormState, Frame, Reply, Words};
use actix_web::web::Path;
use askama::Template;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::SignedDuration;
use jiff_diesel::ToDiesel;
use uuid::Uuid;

const MOST_CHARACTERS: usize = 500;
/// So many organizations may a person ask in a day.
const MOST_PER_DAY: i32 = 10;

#[derive(Template)]
#[template(path = "join_requests/new.html")]
struct NewPage {
    frame: Frame,
    t: Words,
    form: FormState,
}

impl NewPage {
    fn new(caller: &Caller, form: FormState) -> Self {
        Self {
            frame: Frame::personal(caller, "organizations"),
            t: caller.t,
            form,
        }
    }
}

/// GET `/organizations/requests/new`
pub async fn new(me: SignedIn) -> Answer {
    Reply::page(&NewPage::new(&me.caller, FormState::default()))
}

/// POST `/organizations/requests`
pub async fn create(mut me: SignedIn, form: Form, app: App) -> Answer {
    let (t, mut state) = (me.caller.t, FormState::filled(&form));
    let slug = address(form.get("organization")).ok_or(t.join_requests_error_organization());
    let slug = state.keep("organization", slug);
    let message = text(form.raw("message"), MOST_CHARACTERS)
        .map_err(|length| t.join_requests_error_message(length, MOST_CHARACTERS));
    let message = state.keep("message", message);
    let (Some(slug), Some(message)) = (slug, message) else {
        return Reply::refused(&NewPage::new(&me.caller, state));
    };
    let day = SignedDuration::from_hours(24);
    let key = format!("join requests of {}", me.caller.person.id);
    TryLimit::new(key, MOST_PER_DAY, day)
        .count_in(&mut me.tx, 1, me.caller.now())
        .await?;
    ask(&mut me, &app, &slug, &message).await?;
    me.tx.commit().await?;
    Ok(Reply::to("/organizations").with(Flash::success(t.join_requests_sent(slug.as_str()))))
}

/// The organization as one writes it: `acme`, or the address of one of its pages.
fn address(raw: &str) -> Option<String> {
    let tail = raw.rsplit_once("/o/").map_or(raw, |(_, tail)| tail);
    let slug = tail.split(['/', '?', '#']).next()?.trim().to_lowercase();
    is_slug(&slug).then_some(slug)
}

/// A text of up to `most` characters, or how many it has.
pub(super) fn text(raw: &str, most: usize) -> Result<String, usize> {
    let text = raw.trim().replace("\r\n", "\n");
    match text.chars().count() {
        length if length > most => Err(length),
        _ => Ok(text),
    }
}

/// Notes the wish, and hands it to the organization, if there is one that takes it. Who waits for an answer
/// already, or belongs to it, has nothing to ask.
async fn ask(me: &mut SignedIn, app: &App, slug: &str, message: &str) -> Result<(), AppError> {
    let (tx, person, author) = (&mut me.tx, &me.caller.person, me.caller.author());
    let now = me.caller.now();
    if open_of(tx, person.id, now).await?.iter().any(|own| own.label == slug) {
        return Ok(());
    }
    let id = JoinRequestId::from(app.chance.id());
    note_ask(tx, id, person.id, slug, now).await?;
    let question = functions::organization_that_takes_requests(slug, now.to_diesel());
    let Some(org) = diesel::select(question).get_result::<Option<Uuid>>(tx).await? else {
        return Ok(());
    };
    let org = OrgId::proven(org);
    tx.enter(org).await?;
    let inside = members::table
        .filter(members::organization_id.eq(org))
        .filter(members::user_id.eq(person.id))
        .filter(members::status.ne("removed"));
    if diesel::select(diesel::dsl::exists(inside)).get_result(tx).await? {
        return Ok(());
    }
    let organization = Organization::current(tx, org).await?;
    let asking = Asking {
        org,
        organization: &organization,
        person,
        link: None,
        message,
    };
    asking.write(tx, &app.config.secret_key, id, &author).await?;
    Ok(())
}

/// POST `/organizations/requests/{id}/withdrawal`
pub async fn withdraw(mut me: SignedIn, path: Path<String>) -> Answer {
    let id = Uuid::parse_str(&path).map_err(|_| AppError::NotFound)?;
    let (tx, person, t) = (&mut me.tx, &me.caller.person, me.caller.t);
    let now = me.caller.now().to_diesel();
    let own: Option<String> = join_asks::table
        .filter(join_asks::id.eq(id))
        .filter(join_asks::user_id.eq(person.id))
        .select(join_asks::label)
        .first(tx)
        .await
        .optional()?;
    let label = own.ok_or(AppError::NotFound)?;
    let question = functions::organization_of_join_request(id, person.id.uuid());
    if let Some(org) = diesel::select(question).get_result::<Option<Uuid>>(tx).await? {
        let org = OrgId::proven(org);
        tx.enter(org).await?;
        let pending = join_requests::table
            .find((org, id))
            .filter(join_requests::state.eq("pending"));
        let withdrawn = diesel::update(pending)
            .set((join_requests::state.eq("withdrawn"), join_requests::decided_at.eq(now)))
            .execute(tx)
            .await?;
        if withdrawn == 0 {
            return Err(AppError::Conflict(t.join_requests_late_answered(label)));
        }
        let event = Event::new(Action::JoinRequestWithdrawn).on("join_request", id, &person.email);
        audit::record(tx, Some(org), &me.caller.author(), event).await?;
    }
    let open = join_asks::table.find(id).filter(join_asks::closed_at.is_null());
    diesel::update(open)
        .set(join_asks::closed_at.eq(now))
        .execute(tx)
        .await?;
    tx.commit().await?;
    Ok(Reply::to("/organizations").with(Flash::success(t.join_requests_withdrawn(label))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_organization_is_named_by_its_address() {
        assert_eq!(address("acme").as_deref(), Some("acme"));
        assert_eq!(
            address("https://portal.example/o/Acme/members?q=1").as_deref(),
            Some("acme")
        );
        assert_eq!(address("Acme Industries"), None);
        assert_eq!(address(""), None);
    }

    #[test]
    fn a_text_has_a_bound() {
        assert_eq!(text(" hello\r\nyou ", 9), Ok("hello\nyou".to_owned()));
        assert_eq!(text("0123456789", 9), Err(10));
    }
}
