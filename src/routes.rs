//! Every route on one page: method, path, handler — in the order in which a person meets them.

use crate::demo;
use crate::account;
use crate::sign_in;
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


        ;
    if !demo { return table }
    table
        // --- the demo's mails
        .get ("/dev/mail", demo::mails::list)
        .get ("/dev/mail/{id}/html", demo::mails::html)
}
