//! Every route on one page: method, path, handler — in the order in which a person meets them.

use crate::{audit, organizations};
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
        .get ("/o/{org}",                       organizations::pages::overview::show)
        .post("/o/{org}/checklist-removal",     organizations::pages::overview::hide_checklist)
        .post("/o/{org}/checklist-restoration", organizations::pages::overview::show_checklist)
        .get ("/o/{org}/settings",              organizations::pages::settings::show)
        .post("/o/{org}/settings",              organizations::pages::settings::update)
        .get ("/o/{org}/closing",               organizations::pages::closing::new)
        .post("/o/{org}/closing",               organizations::pages::closing::create)


        // --- members


        // --- invitations


        // --- roles


        // --- audit
        .get ("/o/{org}/audit", audit::pages::index)


        // --- staff


        ;
    if !demo { return table }
    table
        // --- the demo's mails
}
