//! What the settings' form says, as types.

use super::Changes;
use crate::web::Words;
use crate::web::form::{Fields, FormState};
use crate::web::names::{clean_name, is_slug};
use crate::web::times::is_zone;

/// Reads `name`, `slug`, `locale` and `time_zone`; what is wrong stands in the form.
pub fn settings(fields: &Fields, t: Words) -> (Option<Changes>, FormState) {
    let mut form = FormState::filled(fields);
    let name = form.keep(
        "name",
        clean_name(fields.get("name")).ok_or(t.organizations_fault_name()),
    );
    let slug = fields.get("slug").to_lowercase();
    let slug = form.keep(
        "slug",
        is_slug(&slug).then_some(slug).ok_or(t.organizations_fault_slug()),
    );
    let locale = Words::locales()
        .find(|locale| *locale == fields.get("locale"))
        .map(str::to_owned);
    let locale = form.keep("locale", locale.ok_or(t.organizations_fault_locale()));
    let zone = fields.get("time_zone");
    let zone = form.keep(
        "time_zone",
        is_zone(zone)
            .then(|| zone.to_owned())
            .ok_or(t.organizations_fault_time_zone()),
    );
    let changes = Changes {
        name,
        slug,
        locale,
        time_zone: zone,
        ..Changes::default()
    };
    (form.is_fine().then_some(changes), form)
}
