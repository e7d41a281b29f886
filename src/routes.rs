//! Every route on one page: method, path, handler — in the order in which a person meets them.

use crate::members;
use crate::roles;
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


        // --- signing up


        // --- an invitee


        // --- a person


        // --- an organization


        // --- members
        .get ("/o/{org}/members",                       members::list_page::show)
        .post("/o/{org}/members/removal",               members::bulk::remove)
        .post("/o/{org}/members/restoration",           members::bulk::restore)
        .post("/o/{org}/members/suspension",            members::bulk::suspend)
        .post("/o/{org}/members/reinstatement",         members::bulk::reinstate)
        .get ("/o/{org}/members/{id}",                  members::page::show)
        .post("/o/{org}/members/{id}/roles",            members::actions::set_roles)
        .post("/o/{org}/members/{id}/suspension",       members::actions::suspend)
        .post("/o/{org}/members/{id}/reinstatement",    members::actions::reinstate)
        .post("/o/{org}/members/{id}/session-removal",  members::actions::end_sessions)
        .post("/o/{org}/members/{id}/removal",          members::actions::remove)
        .post("/o/{org}/members/{id}/restoration",      members::actions::restore)
        .post("/o/{org}/departure",                     members::departure::leave)

        // --- invitations


        // --- roles
        .get ("/o/{org}/roles",                         roles::pages::list)
        .post("/o/{org}/roles/defaults",                roles::defaults::change)
        .get ("/o/{org}/roles/{role}",                  roles::pages::show)

        // --- audit


        // --- staff


        ;
    if !demo { return table }
    table
        // --- the demo's mails
}
