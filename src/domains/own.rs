//! A signed-in person whose domain belongs to an organization: what they are offered, and their way in.

use super::{Captured, Capturing, Domain};
use crate::access::{Caller, SignedIn};
use crate::database::Tx;
use crate::state::App;
use crate::web::names::EmailAddress;
use crate::web::{Answer, AppError, Flash, Form, Reply};
use diesel::QueryResult;

/// What stands on a person's page of organizations.
#[derive(Clone, Debug)]
pub struct Offer {
    pub slug: String,
    pub organization: String,
    pub domain: String,
    /// They are in at once; otherwise they ask.
    pub joins: bool,
}

impl Offer {
    /// Whether a request that waits is one to this organization: people see it by slug or name.
    pub fn is_named(&self, label: &str) -> bool {
        label == self.slug || label == self.organization
    }

    /// What this person is offered. They have proven their address; a session that began at a provider has not.
    /// The transaction may be inside a wall afterwards, so this is the last that it reads.
    pub async fn to(tx: &mut Tx, caller: &Caller) -> QueryResult<Option<Self>> {
        let Some(capturing) = capturing(tx, caller).await? else {
            return Ok(None);
        };
        Ok(Some(Self {
            joins: capturing.joins(),
            slug: capturing.organization.slug,
            organization: capturing.organization.name,
            domain: capturing.domain,
        }))
    }
}

async fn capturing(tx: &mut Tx, caller: &Caller) -> QueryResult<Option<Capturing>> {
    let email = EmailAddress::parse(&caller.person.email).filter(|_| caller.only_organization.is_none());
    let Some(email) = email else {
        return Ok(None);
    };
    let Some(capturing) = Domain::capturing(tx, &email, caller.now()).await? else {
        return Ok(None);
    };
    Ok(capturing.fits(tx, &caller.person).await?.then_some(capturing))
}

/// POST `/organizations/memberships`: `organization` is the slug of the offer.
pub async fn join(mut me: SignedIn, form: Form, app: App) -> Answer {
    let (t, caller) = (me.caller.t, &me.caller);
    let offered = capturing(&mut me.tx, caller).await?;
    let capturing = offered
        .filter(|capturing| capturing.organization.slug == form.get("organization"))
        .ok_or_else(|| AppError::Conflict(t.domains_offer_gone().to_owned()))?;
    let name = capturing.organization.name.as_str();
    let author = caller.author();
    match capturing
        .admit(&mut me.tx, &app.config.secret_key, &caller.person, &author)
        .await?
    {
        Captured::In => {
            me.tx.commit().await?;
            let path = format!("/o/{}", capturing.organization.slug);
            Ok(Reply::to(path).with(Flash::success(t.invitations_welcome(name))))
        }
        Captured::Asked => {
            me.tx.commit().await?;
            Ok(Reply::to("/organizations").with(Flash::success(t.join_links_asked(name))))
        }
        Captured::AskedBefore => Err(AppError::Conflict(t.join_links_asked_before(name))),
        Captured::Member => Err(AppError::Conflict(t.invitations_member_already(name))),
        Captured::NoSeat => Err(AppError::Conflict(t.domains_no_seat(name))),
    }
}
