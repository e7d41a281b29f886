//! The platform's own people: who they are, and who joins or leaves. There is always an admin among them.

use super::invitation::{PATH, StaffInvitation};
use super::{locked, role_name, times};
use crate::access::{Staff, StaffEditTeam, StaffPermission, StaffRole, StaffView, end_all_sessions};
use crate::account::User;
use crate::audit::{self, Action, Event};
use crate::database::Tx;
use crate::ids::UserId;
use crate::mail::{Letter, LetterKind, post};
use crate::schema::{staff, users};
use crate::state::App;
use crate::web::names::{self, EmailAddress};
use crate::web::{Answer, AppError, Flash, Form, FormState, Frame, Reply, Times, Words};
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use serde_json::json;
use uuid::Uuid;

/// A member of staff.
#[derive(Clone, Debug, Queryable)]
struct Colleague {
    id: Uuid,
    name: String,
    email: String,
    role: String,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    last_seen_at: Option<Timestamp>,
}

impl Colleague {
    async fn all(tx: &mut Tx) -> QueryResult<Vec<Self>> {
        staff::table
            .inner_join(users::table)
            .order((users::name, users::id))
            .select((users::id, users::name, users::email, staff::role, users::last_seen_at))
            .limit(500)
            .load(tx)
            .await
    }

    async fn find(tx: &mut Tx, id: Uuid) -> Result<Self, AppError> {
        let one = staff::table.inner_join(users::table).filter(staff::user_id.eq(id));
        let found = one
            .select((users::id, users::name, users::email, staff::role, users::last_seen_at))
            .first(tx)
            .await
            .optional()?;
        found.ok_or(AppError::NotFound)
    }

    fn tint(&self) -> u8 {
        names::tint(self.id)
    }

    fn initials(&self) -> String {
        names::initials(&self.name)
    }
}

#[derive(Template)]
#[template(path = "staff/team.html")]
struct TeamPage {
    frame: Frame,
    t: Words,
    times: Times,
    me: Uuid,
    colleagues: Vec<Colleague>,
    invited: Vec<StaffInvitation>,
    entered: FormState,
    locked: Option<String>,
}

impl TeamPage {
    async fn new<R>(staff: &mut Staff<R>, entered: FormState) -> Result<Self, AppError> {
        Ok(Self {
            colleagues: Colleague::all(&mut staff.tx).await?,
            invited: StaffInvitation::open(&mut staff.tx, staff.caller.now()).await?,
            frame: Frame::staff(&staff.caller, "staff-team"),
            t: staff.caller.t,
            times: times(&staff.caller),
            me: staff.caller.person.id.uuid(),
            locked: locked(&staff.caller, StaffPermission::EditTeam),
            entered,
        })
    }

    /// The roles with their names, what they may do, and their key.
    fn roles(&self) -> [(&'static str, &'static str, &'static str); 3] {
        let t = self.t;
        let text = |role| match role {
            StaffRole::Admin => t.staff_role_admin_text(),
            StaffRole::Support => t.staff_role_support_text(),
            StaffRole::Auditor => t.staff_role_auditor_text(),
        };
        StaffRole::ALL.map(|role| (role.key(), role_name(t, role), text(role)))
    }

    fn role_name(&self, key: &str) -> &'static str {
        role_name(self.t, StaffRole::parse(key).unwrap_or(StaffRole::Auditor))
    }
}

/// Who is in it, and who was asked.
pub async fn list(mut staff: Staff<StaffView>) -> Answer {
    // The least that is of use is what one gives without thinking.
    let entered = FormState::default().set("role", StaffRole::Support.key());
    Reply::page(&TeamPage::new(&mut staff, entered).await?)
}

/// Invites by mail: the link proves the address.
pub async fn invite(mut staff: Staff<StaffEditTeam>, form: Form, app: App) -> Answer {
    let t = staff.caller.t;
    let mut entered = FormState::filled(&form);
    let email = entered.keep(
        "email",
        EmailAddress::parse(form.get("email")).ok_or(t.staff_fault_email()),
    );
    let role = entered.keep("role", StaffRole::parse(form.get("role")).ok_or(t.staff_fault_role()));
    let (Some(email), Some(role)) = (email, role) else {
        return Reply::refused(&TeamPage::new(&mut staff, entered).await?);
    };
    let (author, by) = (staff.caller.author(), staff.caller.person.id);
    let Some(fresh) = StaffInvitation::make(&mut staff.tx, &email, role, Some(by), &author).await? else {
        entered.fault("email", t.staff_fault_already(email.as_str()));
        return Reply::html(StatusCode::CONFLICT, &TeamPage::new(&mut staff, entered).await?);
    };
    // Whoever has an account reads in their own language, everybody else in the inviter's.
    let person = &staff.caller.person;
    let mut places = User::places(&mut staff.tx, &[email.as_str()]).await?;
    let place = places.remove(email.as_str());
    let (locale, zone) = place.unwrap_or_else(|| (person.locale.clone(), person.time_zone.clone()));
    let words = Words::for_locale(&locale);
    let kind = LetterKind::StaffInvitation {
        inviter: author.name.clone(),
        role: role_name(words, role).to_owned(),
        expires: Times::new(&zone, author.at, words).exact_in_zone(&fresh.expires_at),
    };
    let letter = Letter {
        to: email.as_str().to_owned(),
        name: String::new(),
        locale,
        organization_id: None,
        invitation: None,
        kind,
    };
    post(
        &mut staff.tx,
        &app.config.secret_key,
        &letter,
        Some((PATH, &fresh.token)),
        author.at,
    )
    .await?;
    staff.tx.commit().await?;
    Ok(Reply::to("/staff/team").with(Flash::success(t.staff_team_invited(email.as_str()))))
}

/// Ends a link that nobody took.
pub async fn revoke(mut staff: Staff<StaffEditTeam>, path: Path<Uuid>) -> Answer {
    let author = staff.caller.author();
    let email = StaffInvitation::revoke(&mut staff.tx, path.into_inner(), &author)
        .await?
        .ok_or(AppError::NotFound)?;
    staff.tx.commit().await?;
    Ok(Reply::to("/staff/team").with(Flash::success(staff.caller.t.staff_team_revoked(email))))
}

/// Gives a colleague another role.
pub async fn change_role(mut staff: Staff<StaffEditTeam>, path: Path<Uuid>, form: Form) -> Answer {
    let t = staff.caller.t;
    let colleague = Colleague::find(&mut staff.tx, path.into_inner()).await?;
    let role = StaffRole::parse(form.get("role")).ok_or(AppError::BadRequest)?;
    if colleague.role == role.key() {
        return Ok(Reply::to("/staff/team").with(Flash::info(t.staff_unchanged())));
    }
    keep_an_admin(&mut staff, &colleague).await?;
    diesel::update(staff::table.find(colleague.id))
        .set(staff::role.eq(role.key()))
        .execute(&mut staff.tx)
        .await?;
    let event = Event::new(Action::StaffRoleChanged)
        .on("user", colleague.id, &colleague.name)
        .change(json!({ "role": colleague.role }), json!({ "role": role.key() }));
    audit::record(&mut staff.tx, None, &staff.caller.author(), event).await?;
    staff.tx.commit().await?;
    Ok(Reply::to("/staff/team").with(Flash::success(
        t.staff_team_role_changed(colleague.name, role_name(t, role)),
    )))
}

#[derive(Template)]
#[template(path = "staff/team_removal.html")]
struct RemovalPage {
    frame: Frame,
    t: Words,
    colleague: Colleague,
}

/// What would happen.
pub async fn confirm_removal(mut staff: Staff<StaffEditTeam>, path: Path<Uuid>) -> Answer {
    let colleague = Colleague::find(&mut staff.tx, path.into_inner()).await?;
    Reply::page(&RemovalPage {
        frame: Frame::staff(&staff.caller, "staff-team"),
        t: staff.caller.t,
        colleague,
    })
}

/// Takes somebody off the team and ends their sessions. The account stays.
pub async fn remove(mut staff: Staff<StaffEditTeam>, path: Path<Uuid>) -> Answer {
    let colleague = Colleague::find(&mut staff.tx, path.into_inner()).await?;
    keep_an_admin(&mut staff, &colleague).await?;
    diesel::delete(staff::table.find(colleague.id))
        .execute(&mut staff.tx)
        .await?;
    end_all_sessions(&mut staff.tx, UserId::from(colleague.id), None).await?;
    let event = Event::new(Action::StaffRemoved)
        .on("user", colleague.id, &colleague.name)
        .change(json!({ "role": colleague.role }), json!({ "role": null }));
    audit::record(&mut staff.tx, None, &staff.caller.author(), event).await?;
    staff.tx.commit().await?;
    let itself = colleague.id == staff.caller.person.id.uuid();
    let to = if itself { "/" } else { "/staff/team" };
    Ok(Reply::to(to).with(Flash::success(staff.caller.t.staff_team_removed(colleague.name))))
}

/// Refuses when this is the last admin. The admins are held until the end of the transaction, so that two
/// who remove each other take turns.
async fn keep_an_admin(staff: &mut Staff<StaffEditTeam>, colleague: &Colleague) -> Result<(), AppError> {
    let admins = staff::table
        .filter(staff::role.eq(StaffRole::Admin.key()))
        .order(staff::user_id)
        .for_update();
    let admins: Vec<Uuid> = admins.select(staff::user_id).load(&mut staff.tx).await?;
    // Whoever asks may have been taken off the team a moment ago.
    if !admins.contains(&staff.caller.person.id.uuid()) {
        return Err(AppError::Conflict(staff.caller.t.staff_no_longer_admin().to_owned()));
    }
    if admins == [colleague.id] {
        return Err(AppError::Conflict(
            staff.caller.t.staff_last_admin(colleague.name.as_str()),
        ));
    }
    Ok(())
}
