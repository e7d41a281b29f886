//! Whether a password opens one organization: POST `/staff/organizations/{id}/sign-in-methods`.

use super::{again, open};
use crate::access::{Staff, StaffEditOrganizations};
use crate::audit::{self, Action, Event};
use crate::database::Tx;
use crate::ids::OrgId;
use crate::organizations::take_turns;
use crate::schema::{connections, organizations};
use crate::sign_in::methods::{Closing, Switch};
use crate::web::{Answer, Flash, Form, FormState, Reply, Words};
use actix_web::web::Path;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use serde_json::json;
use uuid::Uuid;

/// The card on the organization's page.
pub(super) struct SignInCard {
    pub closing: Closing,
    /// Whether a connection lets everybody through.
    pub works: bool,
}

impl SignInCard {
    /// `tx` is inside the organization.
    pub async fn of(tx: &mut Tx, org: OrgId) -> QueryResult<Self> {
        let live = connections::table
            .filter(connections::organization_id.eq(org))
            .filter(connections::status.eq("active"))
            .filter(connections::stage.eq_any(["everyone", "enforced"]));
        let works = diesel::select(diesel::dsl::exists(live)).get_result(tx).await?;
        let closing = Closing::of(tx, org).await?;
        Ok(Self { closing, works })
    }

    /// (key, name, meaning, chosen)
    pub fn choices(&self, t: Words) -> [(&'static str, &'static str, &'static str, bool); 3] {
        Switch::ALL.map(|one| {
            let (name, text) = one.of_organization(t);
            (one.key(), name, text, one == self.closing.organization)
        })
    }
}

/// `password`: `inherit`, `on` or `off`. What would shut an organization out that has no working single sign-on needs
/// `confirmation`, its name.
pub async fn set(mut staff: Staff<StaffEditOrganizations>, path: Path<Uuid>, form: Form) -> Answer {
    let t = staff.caller.t;
    let (org, organization) = open(&mut staff.tx, path.into_inner()).await?;
    take_turns(&mut staff.tx, org).await?;
    let card = SignInCard::of(&mut staff.tx, org).await?;
    let mut entered = FormState::filled(&form);
    let switch = Switch::parse(form.get("password")).ok_or(t.methods_fault_switch());
    let switch = entered.keep("password", switch);
    let after = Closing {
        organization: switch.unwrap_or_default(),
        ..card.closing
    };
    let shuts_out = after.is_closed() && !card.closing.is_closed() && !card.works;
    if shuts_out && form.get("sign_in_confirmation") != organization.name {
        let sentence = t.methods_fault_confirmation(organization.name.as_str());
        entered.fault("sign_in_confirmation", sentence);
    }
    let Some(switch) = switch.filter(|_| entered.is_fine()) else {
        return again(staff, org, organization, entered).await;
    };
    let to = format!("/staff/organizations/{}", org.uuid());
    if switch == card.closing.organization {
        return Ok(Reply::to(to).with(Flash::info(t.staff_unchanged())));
    }
    diesel::update(organizations::table.find(org))
        .set(organizations::password_sign_in.eq(switch.key()))
        .execute(&mut staff.tx)
        .await?;
    let before = json!({ "password": card.closing.organization.key() });
    let event = Event::new(Action::SignInMethodsChanged)
        .on("organization", org.uuid(), &organization.name)
        .change(before, json!({ "password": switch.key() }));
    audit::record(&mut staff.tx, Some(org), &staff.caller.author(), event).await?;
    staff.tx.commit().await?;
    Ok(Reply::to(to).with(Flash::success(t.staff_saved())))
}
