//! Every route on one page: method, path, handler — in the order in which a person meets them.

use crate::organizations;
use crate::demo;
use crate::account;
use crate::sign_in;
use crate::sign_up;
use crate::audit;
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
        .get ("/password-resets/new",     sign_in::reset_pages::new)
        .post("/password-resets",         sign_in::reset_pages::create)
        .get ("/password-resets/{token}", sign_in::reset_pages::show)
        .post("/password-resets/{token}", sign_in::reset_pages::change)


        // --- signing up
        .get ("/sign-up",         sign_up::pages::new)
        .post("/sign-up",         sign_up::pages::create)
        .get ("/sign-up/{token}", sign_up::pages::show)
        .post("/sign-up/{token}", sign_up::pages::complete)


        // --- an invitee


        // --- a person
        .get ("/",                   account::organizations::home)
        .get ("/organizations",      account::organizations::list)
        .get ("/organizations/menu", account::organizations::menu)
        .get ("/organizations/new",  account::new_organization::new)
        .post("/organizations",      account::new_organization::create)


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
        .get ("/dev/mail", demo::mails::list)
        .get ("/dev/mail/{id}/html", demo::mails::html)
}
