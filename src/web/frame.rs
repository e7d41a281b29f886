//! What the layout around a page needs: who looks, at which organization, from which place of the sidebar.

use super::{Flash, assets, names};
use crate::access::{Caller, Permission, Public, Who};
use crate::branding::PageLook;
use crate::organizations::life;

/// The layout's part of a page.
#[derive(Clone, Debug)]
pub struct Frame {
    pub viewer: Option<Viewer>,
    pub organization: Option<FrameOrganization>,
    /// The viewer is platform staff.
    pub staff: bool,
    /// This page belongs to the staff console.
    pub staff_console: bool,
    /// The current entry of the sidebar.
    pub place: &'static str,
    pub flash: Option<Flash>,
    pub demo: bool,
    /// A page for somebody without an account, who does one task: it has no sidebar.
    pub guest: Option<FrameGuest>,
    /// How the organization looks to which this page leads.
    pub look: PageLook,
}

/// Whose task somebody without an account does.
#[derive(Clone, Debug)]
pub struct FrameGuest {
    pub organization: String,
    pub initials: String,
    pub tint: u8,
    /// Who asks, and until when.
    pub text: String,
    /// The first page of the task.
    pub path: String,
}

/// Who looks at the page.
#[derive(Clone, Debug)]
pub struct Viewer {
    pub name: String,
    pub email: String,
    pub initials: String,
    pub tint: u8,
    pub time_zone: String,
    /// "Admin in Acme".
    pub detail: String,
}

/// The organization around the page.
#[derive(Clone, Debug)]
pub struct FrameOrganization {
    pub slug: String,
    pub name: String,
    /// "Customer · acme".
    pub detail: String,
    pub initials: String,
    pub tint: u8,
    pub seen_as_staff: bool,
    pub suspended: bool,
    /// That it closes soon, to those who look after it.
    pub ending: Option<String>,
}

impl Frame {
    /// Around a public page.
    pub fn public(public: &Public) -> Self {
        Self::bare(public.visit.flash.clone())
    }

    /// Around nothing but a message.
    pub fn bare(flash: Option<Flash>) -> Self {
        Self {
            viewer: None,
            organization: None,
            staff: false,
            staff_console: false,
            place: "",
            flash,
            demo: assets::demo(),
            guest: None,
            look: PageLook::default(),
        }
    }

    /// In the look of the organization to which the page leads.
    #[must_use]
    pub fn looking(self, look: &PageLook) -> Self {
        Self {
            look: look.clone(),
            ..self
        }
    }

    /// Around a person's own page.
    pub fn personal(caller: &Caller, place: &'static str) -> Self {
        let detail = caller.person.email.clone();
        Self {
            viewer: Some(viewer(caller, detail)),
            staff: caller.staff.is_some(),
            place,
            ..Self::bare(caller.visit.flash.clone())
        }
    }

    /// Around a page of the staff console.
    pub fn staff(caller: &Caller, place: &'static str) -> Self {
        let t = caller.t;
        let detail = match caller.staff {
            Some(crate::access::StaffRole::Admin) => t.staff_role_admin(),
            Some(crate::access::StaffRole::Support) => t.staff_role_support(),
            _ => t.staff_role_auditor(),
        };
        Self {
            staff_console: true,
            viewer: Some(viewer(caller, detail.to_owned())),
            ..Self::personal(caller, place)
        }
    }

    /// Around a page of an organization.
    pub fn organization(who: &Who, place: &'static str) -> Self {
        let (t, org) = (who.t, &who.organization);
        let detail = match who.member {
            Some(_) if who.roles.is_empty() => t.layout_no_role().to_owned(),
            Some(_) => t.layout_roles_in(org.name.as_str(), t.list(&who.roles)),
            None => t.layout_staff().to_owned(),
        };
        let kind = if org.kind == "partner" {
            t.common_partner()
        } else {
            t.common_customer()
        };
        let organization = FrameOrganization {
            slug: org.slug.clone(),
            name: org.name.clone(),
            detail: format!("{kind} · {}", org.slug),
            initials: names::initials(&org.name),
            tint: names::tint(who.org().uuid()),
            seen_as_staff: who.member.is_none(),
            suspended: org.status == "suspended",
            ending: ending(who),
        };
        Self {
            organization: Some(organization),
            viewer: Some(viewer(who, detail)),
            ..Self::personal(who, place)
        }
    }

    /// For templates: whether this is the current place of the sidebar.
    pub fn at(&self, place: &str) -> bool {
        self.place == place
    }

    /// For templates: the version of the assets, so that browsers may keep them for ever.
    pub fn assets(&self) -> &'static str {
        assets::version()
    }
}

/// That the contract or trial ends within the notice period, for those who can do something about it.
fn ending(who: &Who) -> Option<String> {
    let (org, t) = (&who.organization, who.t);
    let at = org.closes_at?;
    let soon = at.duration_since(who.now()) <= jiff::SignedDuration::from_hours(24 * life::NOTICE_DAYS);
    if !soon || !life::is_open(&org.status) || !who.may(Permission::OrganizationEdit) {
        return None;
    }
    let date = super::Times::new(&who.person.time_zone, who.now(), t).exact(&at);
    Some(match org.status.as_str() {
        "trial" => t.organizations_banner_trial(date, org.name.as_str()),
        _ => t.organizations_banner_ending(date, org.name.as_str()),
    })
}

fn viewer(caller: &Caller, detail: String) -> Viewer {
    let person = &caller.person;
    Viewer {
        name: person.name.clone(),
        email: person.email.clone(),
        initials: names::initials(&person.name),
        tint: names::tint(person.id.uuid()),
        time_zone: person.time_zone.clone(),
        detail,
    }
}
