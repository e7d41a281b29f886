//! A person's name, language and time zone: `/account`.

use super::organizations::OwnOrganization;
use super::{Profile, User};
use crate::access::{AnySession, Caller};
use crate::web::names::clean_name;
use crate::web::{Answer, AppError, Flash, Form, FormState, Frame, Reply, Words, times};
use askama::Template;

#[derive(Template)]
#[template(path = "account/profile.html")]
struct ProfilePage {
    frame: Frame,
    t: Words,
    entered: FormState,
    email: String,
    /// (tag, its own name)
    locales: Vec<(&'static str, &'static str)>,
    zones: Vec<String>,
}

impl ProfilePage {
    fn new(caller: &Caller, entered: FormState) -> Self {
        let locales = Words::locales()
            .map(|tag| (tag, Words::for_locale(tag).common_language_name()))
            .collect();
        let mut zones = times::zones();
        let chosen = entered.value("time_zone");
        if times::is_zone(chosen) && !zones.iter().any(|zone| zone == chosen) {
            zones.push(chosen.to_owned());
        }
        Self {
            frame: Frame::personal(caller, "account"),
            t: caller.t,
            entered,
            email: caller.person.email.clone(),
            locales,
            zones,
        }
    }
}

/// GET /account
pub async fn show(me: AnySession) -> Answer {
    let person = &me.caller.person;
    let entered = FormState::default()
        .set("name", &person.name)
        .set("locale", &person.locale)
        .set("time_zone", &person.time_zone);
    Reply::page(&ProfilePage::new(&me.caller, entered))
}

/// Whether this session may change what every organization of the person sees of them. One that began at a provider may
/// if there is nobody else to see it: the account was born of such a sign-in and belongs to that organization alone.
async fn may_change(me: &mut AnySession) -> Result<bool, AppError> {
    if me.caller.only_organization.is_none() {
        return Ok(true);
    }
    let (person, now) = (me.caller.person.id, me.caller.now());
    let user = User::by_id(&mut me.tx, person).await?;
    let all = OwnOrganization::of(&mut me.tx, person, now).await?;
    Ok(user.is_some_and(|user| !user.has_password()) && all.len() < 2)
}

/// POST /account
pub async fn save(mut me: AnySession, form: Form) -> Answer {
    if !may_change(&mut me).await? {
        return Err(AppError::AccountOnly);
    }
    let (t, person) = (me.caller.t, &me.caller.person);
    let mut entered = FormState::filled(&form);
    let (locale, zone) = (form.get("locale"), form.get("time_zone"));
    let name = entered.keep("name", clean_name(form.get("name")).ok_or(t.account_name_missing()));
    let locale = entered.keep(
        "locale",
        Words::locales()
            .find(|known| *known == locale)
            .ok_or(t.account_locale_missing()),
    );
    let zone = entered.keep(
        "time_zone",
        Some(zone)
            .filter(|zone| times::is_zone(zone))
            .ok_or(t.account_time_zone_missing()),
    );
    let (Some(name), Some(locale), Some(zone)) = (name, locale, zone) else {
        return Reply::refused(&ProfilePage::new(&me.caller, entered));
    };
    let edited = Profile {
        name,
        locale,
        time_zone: zone.to_owned(),
    };
    User::edit(&mut me.tx, person, &edited, &me.caller.author()).await?;
    me.tx.commit().await?;
    Ok(Reply::to("/account").with(Flash::success(Words::for_locale(locale).account_saved())))
}
