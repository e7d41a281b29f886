//! Every route on one page: method, path, handler — in the order in which a person meets them.

use crate::demo;
use crate::account;
use crate::sign_in;
use crate::staff;
use crate::web::machine;
use crate::web::table::Table;

/// The routes of a normal installation.
pub fn table() -> Table {
    table_for(false)
}

/// The routes; a demo also shows the mails it kept.
#[rustfmt::skip]
pub fn table_for(demo: bool) -> Table {
    let table = Table::default()
        // --- machines
        .get ("/healthz", machine::healthz)
        .get ("/readyz",  machine::readyz)

        // --- signing in
        .get ("/sign-in",          sign_in::pages::start)
        .post("/sign-in",          sign_in::pages::next)
        .get ("/sign-in/password", sign_in::pages::password_again)
        .post("/sign-in/password", sign_in::pages::check)
        .post("/sign-out",         sign_in::pages::sign_out)


        // --- signing up


        // --- an invitee


        // --- a person
        .get ("/",                   account::organizations::home)
        .get ("/organizations",      account::organizations::list)
        .get ("/organizations/menu", account::organizations::menu)


        // --- an organization


        // --- members


        // --- invitations


        // --- roles


        // --- audit


        // --- staff
        .get ("/staff",                                    staff::overview::show)
        .get ("/staff/organizations",                      staff::organizations::list)
        .get ("/staff/organizations/new",                  staff::organizations::new)
        .post("/staff/organizations",                      staff::organizations::create)
        .get ("/staff/organizations/{id}",                 staff::organizations::show)
        .get ("/staff/organizations/{id}/edit",            staff::organizations::edit)
        .post("/staff/organizations/{id}",                 staff::organizations::save)
        .post("/staff/organizations/{id}/suspension",      staff::organizations::suspend)
        .post("/staff/organizations/{id}/reinstatement",   staff::organizations::reinstate)
        .post("/staff/organizations/{id}/approval",        staff::organizations::approve)
        .get ("/staff/organizations/{id}/termination",     staff::organizations::confirm)
        .post("/staff/organizations/{id}/termination",     staff::organizations::terminate)
        .get ("/staff/sign-ups",                           staff::sign_ups::list)
        .post("/staff/sign-ups/{id}/approval",             staff::sign_ups::approve)
        .post("/staff/sign-ups/{id}/refusal",              staff::sign_ups::refuse)
        .get ("/staff/users",                              staff::people::list)
        .get ("/staff/users/{id}",                         staff::people::show)
        .get ("/staff/team",                               staff::team::list)
        .post("/staff/team",                               staff::team::invite)
        .post("/staff/team/invitations/{id}/revocation",   staff::team::revoke)
        .post("/staff/team/{id}/role",                     staff::team::change_role)
        .get ("/staff/team/{id}/removal",                  staff::team::confirm_removal)
        .post("/staff/team/{id}/removal",                  staff::team::remove)
        .get ("/staff/settings",                           staff::settings::show)
        .post("/staff/settings",                           staff::settings::save)
        .get ("/staff-invitations/{token}",                staff::accept::show)
        .post("/staff-invitations/{token}",                staff::accept::accept)


        ;
    if !demo { return table }
    table
        // --- the demo's mails
        .get ("/dev/mail", demo::mails::list)
        .get ("/dev/mail/{id}/html", demo::mails::html)
}
