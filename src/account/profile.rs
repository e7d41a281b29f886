//! A person's name, language and time zone: `/account`.

use crate::access::{Caller, SignedIn};
use crate::audit::{self, Action, Event};
use crate::schema::users;
use crate::web::names::clean_name;
use crate::web::{Answer, Flash, Form, FormState, Frame, Reply, Words, times};
use askama::Template;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use serde_json::json;

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
pub async fn show(me: SignedIn) -> Answer {
    let person = &me.caller.person;
    let entered = FormState::default()
        .set("name", &person.name)
        .set("locale", &person.locale)
        .set("time_zone", &person.time_zone);
    Reply::page(&ProfilePage::new(&me.caller, entered))
}

/// POST /account
pub async fn save(mut me: SignedIn, form: Form) -> Answer {
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
    let before = json!({ "name": person.name, "locale": person.locale, "time_zone": person.time_zone });
    let after = json!({ "name": name, "locale": locale, "time_zone": zone });
    if before != after {
        let change = (
            users::name.eq(&name),
            users::locale.eq(locale),
            users::time_zone.eq(zone),
        );
        diesel::update(users::table.find(person.id))
            .set(change)
            .execute(&mut me.tx)
            .await?;
        let event = Event::new(Action::AccountEdited)
            .on("user", person.id.uuid(), &person.email)
            .change(before, after);
        audit::record(&mut me.tx, None, &me.caller.author(), event).await?;
        me.tx.commit().await?;
    }
    Ok(Reply::to("/account").with(Flash::success(Words::for_locale(locale).account_saved())))
}
