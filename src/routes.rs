//! Every route on one page: method, path, handler — in the order in which a person meets them.

use crate::branding::pages as branding;
use crate::emails::{self, OrganizationEditor, OrganizationViewer, PlatformEditor, PlatformViewer};
use crate::identity_providers::pages as idp;
use crate::identity_providers::pages::setup_links::{OfConnection, OfDomain};
use crate::identity_providers::rollout;
use crate::identity_providers::{ByEditor, ByLink, ByViewer};
use crate::invitations::{self, invitee};
use crate::web::machine;
use crate::web::table::Table;
use crate::{
    account, audit, demo, domains, join_links, join_requests, members, offboarding, organizations, ownership,
    permissions, roles, sign_in, sign_up, sso, staff, teams,
};

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

        // --- how an organization looks, to everybody
        .get ("/logos/{logo}",     branding::public::logo)
        .get ("/accents/{accent}", branding::public::accent)

        // --- signing in
        .get ("/sign-in",          sign_in::pages::start)
        .post("/sign-in",          sign_in::pages::next)
        .get ("/sign-in/password", sign_in::pages::password_again)
        .post("/sign-in/password", sign_in::pages::check)
        .get ("/sign-in/{org}",    sign_in::organization::show)
        .post("/sign-in/{org}",    sign_in::organization::choose)
        .post("/sign-out",         sign_in::pages::sign_out)
        .get ("/sign-in/{org}/break-glass", sign_in::methods::break_glass::show)
        .post("/sign-in/{org}/break-glass", sign_in::methods::break_glass::check)
        .get ("/password-resets/new",     sign_in::reset_pages::new)
        .post("/password-resets",         sign_in::reset_pages::create)
        .get ("/password-resets/{token}", sign_in::reset_pages::show)
        .post("/password-resets/{token}", sign_in::reset_pages::change)

        // --- signing in through an identity provider
        .get ("/sso/saml/{connection}/metadata", sso::start::metadata)
        .get ("/sso/saml/{connection}/start",    sso::start::start)
        .post("/sso/saml/{connection}/acs",      sso::acs::consume)
        .get ("/sso/saml/{connection}/slo",      sso::sign_out::redirected)
        .post("/sso/saml/{connection}/slo",      sso::sign_out::posted)
        .get ("/sso/consents/{token}",           sso::consent_pages::show)
        .post("/sso/consents/{token}",           sso::consent_pages::agree)
        .post("/sso/consents/{token}/mails",     sso::consent_pages::send)

        // --- signing up
        .get ("/sign-up",         sign_up::pages::new)
        .post("/sign-up",         sign_up::pages::create)
        .get ("/sign-up/{token}", sign_up::link_pages::show)
        .post("/sign-up/{token}", sign_up::link_pages::complete)

        // --- an invitee
        .get ("/invitations/{token}",            invitee::show)
        .post("/invitations/{token}/acceptance", invitee::accept)
        .post("/invitations/{token}/refusal",    invitee::decline)
        .post("/invitations/{token}/requests",   invitee::request)

        // --- somebody with a join link
        .get ("/join/{token}",                          join_links::visitor::show)
        .post("/join/{token}/emails",                   join_links::visitor::confirm)
        .post("/join/{token}/acceptance",               join_links::visitor::join)
        .get ("/join/confirmations/{token}",            join_links::confirmed::show)
        .post("/join/confirmations/{token}/acceptance", join_links::confirmed::accept)

        // --- somebody in IT with a set-up link
        .get ("/setup/{token}",                idp::setup::show)
        .post("/setup/{token}/connection",     idp::tiles::begin_by_link)
        .get ("/setup/{token}/values",         idp::values::show::<ByLink>)
        .post("/setup/{token}/values",         idp::values::done::<ByLink>)
        .get ("/setup/{token}/metadata",       idp::metadata::show::<ByLink>)
        .post("/setup/{token}/metadata",       idp::metadata::save::<ByLink>)
        .post("/setup/{token}/metadata-files", idp::metadata_file::save::<ByLink>)
        .get ("/setup/{token}/attributes",     idp::attributes::show::<ByLink>)
        .post("/setup/{token}/attributes",     idp::attributes::save::<ByLink>)
        .get ("/setup/{token}/options",        idp::options::show::<ByLink>)
        .post("/setup/{token}/options",        idp::options::save::<ByLink>)
        .get ("/setup/{token}/test",           idp::test::show::<ByLink>)
        .post("/setup/{token}/tests",          idp::test::begin::<ByLink>)
        .get ("/setup/{token}/attempts/{attempt}", idp::attempt::show::<ByLink>)
        .post("/setup/{token}/finish",         idp::setup::finish)
        .post("/setup/{token}/checks",         idp::setup_domain::check)

        // --- a person
        .get ("/",                   account::organizations::home)
        .get ("/organizations",      account::organizations::list)
        .get ("/organizations/menu", account::organizations::menu)
        .get ("/organizations/new",  account::new_organization::new)
        .post("/organizations",      account::new_organization::create)
        .get ("/organizations/requests/new",             join_requests::own::new)
        .post("/organizations/requests",                 join_requests::own::create)
        .post("/organizations/requests/{id}/withdrawal", join_requests::own::withdraw)
        .post("/organizations/memberships",              domains::own::join)
        .get ("/account",            account::profile::show)
        .post("/account",            account::profile::save)
        .get ("/account/security",   account::security::show)
        .post("/account/security",   account::security::change)
        .get ("/account/sessions",   account::sessions::list)
        .post("/account/sessions/removal",      account::sessions::end_others)
        .post("/account/sessions/{id}/removal", account::sessions::end)

        // --- an organization
        .get ("/o/{org}",                       organizations::pages::overview::show)
        .post("/o/{org}/checklist-removal",     organizations::pages::overview::hide_checklist)
        .post("/o/{org}/checklist-restoration", organizations::pages::overview::show_checklist)
        .get ("/o/{org}/settings",              organizations::pages::settings::show)
        .post("/o/{org}/settings",              organizations::pages::settings::update)
        .get ("/o/{org}/closing",               organizations::pages::closing::new)
        .post("/o/{org}/closing",               organizations::pages::closing::create)
        .get ("/o/{org}/export",                organizations::pages::export::show)
        .post("/o/{org}/export",                organizations::pages::export::create)
        .post("/o/{org}/restoration",           organizations::pages::export::restore)

        // --- ownership
        .get ("/o/{org}/ownership",                  ownership::pages::list)
        .post("/o/{org}/ownership",                  ownership::pages::create)
        .get ("/o/{org}/ownership/{id}",             ownership::pages::show)
        .post("/o/{org}/ownership/{id}/acceptance",  ownership::pages::accept)
        .post("/o/{org}/ownership/{id}/refusal",     ownership::pages::decline)
        .post("/o/{org}/ownership/{id}/withdrawal",  ownership::pages::withdraw)

        // --- members
        .get ("/o/{org}/members",                       members::list_page::show)
        .post("/o/{org}/members/removal",               members::bulk::remove)
        .post("/o/{org}/members/restoration",           members::bulk::restore)
        .post("/o/{org}/members/suspension",            members::bulk::suspend)
        .post("/o/{org}/members/reinstatement",         members::bulk::reinstate)
        .get ("/o/{org}/members/{id}",                  members::page::show)
        .get ("/o/{org}/members/{id}/access",           permissions::why::show)
        .post("/o/{org}/members/{id}/roles",            members::assignments::set)
        .post("/o/{org}/members/{id}/assignments/{assignment}/withdrawal", members::assignments::remove)
        .post("/o/{org}/members/{id}/assignments/{assignment}/renewals", members::assignments::renew)
        .post("/o/{org}/members/{id}/teams",            members::membership::set_teams)
        .post("/o/{org}/members/{id}/membership",       members::membership::set_end)
        .post("/o/{org}/members/{id}/sign-in-methods",  members::sign_in::set)
        .post("/o/{org}/members/{id}/suspension",       members::actions::suspend)
        .post("/o/{org}/members/{id}/reinstatement",    members::actions::reinstate)
        .post("/o/{org}/members/{id}/session-removal",  members::actions::end_sessions)
        .post("/o/{org}/members/{id}/removal",          members::actions::remove)
        .post("/o/{org}/members/{id}/restoration",      members::actions::restore)
        .get ("/o/{org}/departure",                     members::departure::show)
        .post("/o/{org}/departure",                     members::departure::leave)

        // --- how people sign in
        .get ("/o/{org}/sign-in-methods",       sign_in::methods::page::show)
        .post("/o/{org}/sign-in-methods/codes", sign_in::methods::codes_page::create)
        .get ("/o/{org}/identity-providers/{id}/rollout",        rollout::stage_page::show)
        .post("/o/{org}/identity-providers/{id}/stage",          rollout::stage_page::change)
        .post("/o/{org}/identity-providers/{id}/pilots",         rollout::pilots_page::add)
        .post("/o/{org}/identity-providers/{id}/pilots/removal", rollout::pilots_page::remove)
        .get ("/o/{org}/identity-providers/{id}/history",        rollout::history::show)
        .post("/o/{org}/identity-providers/{id}/rollbacks",      rollout::rollback::create)
        .get ("/o/{org}/identity-providers/{id}/enforcement",    rollout::enforcement_page::show)
        .post("/o/{org}/identity-providers/{id}/enforcement",    rollout::enforcement_page::create)

        // --- invitations
        .get ("/o/{org}/invitations",                  invitations::list::page)
        .post("/o/{org}/invitations",                  invitations::send::create)
        .get ("/o/{org}/invitations/new",              invitations::send::page)
        .get ("/o/{org}/invitations/{id}",             invitations::detail::page)
        .post("/o/{org}/invitations/{id}/resends",     invitations::changes::resend)
        .post("/o/{org}/invitations/{id}/revocation",  invitations::changes::revoke)
        .post("/o/{org}/invitations/{id}/restoration", invitations::changes::restore)

        // --- join links and requests to join
        .get ("/o/{org}/join-links",                   join_links::list::page)
        .post("/o/{org}/join-links",                   join_links::create::create)
        .get ("/o/{org}/join-links/new",               join_links::create::page)
        .get ("/o/{org}/join-links/{id}",              join_links::page::show)
        .post("/o/{org}/join-links/{id}/views",        join_links::changes::view)
        .post("/o/{org}/join-links/{id}/revocation",   join_links::changes::revoke)
        .post("/o/{org}/join-links/{id}/restoration",  join_links::changes::restore)
        .get ("/o/{org}/join-requests",                join_requests::list::page)
        .get ("/o/{org}/join-requests/{id}",           join_requests::decide::show)
        .post("/o/{org}/join-requests/{id}/approval",  join_requests::decide::approve)
        .post("/o/{org}/join-requests/{id}/refusal",   join_requests::decide::decline)
        .post("/o/{org}/settings/join-requests",       join_requests::setting::change)

        // --- roles
        .get ("/o/{org}/roles",                         roles::pages::list)
        .post("/o/{org}/roles/defaults",                roles::defaults::change)
        .get ("/o/{org}/roles/new",                     roles::edit::new)
        .post("/o/{org}/roles",                         roles::edit::create)
        .post("/o/{org}/roles/adoptions",               roles::adoption::adopt)
        .get ("/o/{org}/roles/{role}",                  roles::role_page::show)
        .post("/o/{org}/roles/{role}",                  roles::edit::save)
        .get ("/o/{org}/roles/{role}/removal",          roles::removal_page::confirm)
        .post("/o/{org}/roles/{role}/removal",          roles::removal_page::remove)
        .get ("/o/{org}/roles/{role}/vendor-version",   roles::vendor_page::show)
        .post("/o/{org}/roles/{role}/vendor-version",   roles::vendor_page::follow)

        // --- teams
        .get ("/o/{org}/teams",               teams::tree::list)
        .post("/o/{org}/teams",               teams::tree::create)
        .get ("/o/{org}/teams/{id}",          teams::show::page)
        .post("/o/{org}/teams/{id}",          teams::show::rename)
        .post("/o/{org}/teams/{id}/members",  teams::people::add)
        .get ("/o/{org}/teams/{id}/place",    teams::rearranging::show_move)
        .post("/o/{org}/teams/{id}/place",    teams::rearranging::move_it)
        .get ("/o/{org}/teams/{id}/merger",   teams::rearranging::show_merge)
        .post("/o/{org}/teams/{id}/merger",   teams::rearranging::merge)
        .get ("/o/{org}/teams/{id}/removal",  teams::rearranging::show_removal)
        .post("/o/{org}/teams/{id}/removal",  teams::rearranging::remove)
        .get ("/o/{org}/permissions",                   permissions::who::index)
        .get ("/o/{org}/permissions/{permission}",         permissions::who::show)
        .get ("/o/{org}/permissions/{permission}/holders", permissions::export::holders)

        // --- identity providers
        .get ("/o/{org}/identity-providers",                             idp::list::show)
        .post("/o/{org}/identity-providers",                             idp::tiles::begin)
        .get ("/o/{org}/identity-providers/new",                         idp::tiles::show)
        .get ("/o/{org}/identity-providers/setup-links",                 idp::setup_links::show::<OfConnection>)
        .post("/o/{org}/identity-providers/setup-links",                 idp::setup_links::create::<OfConnection>)
        .post("/o/{org}/identity-providers/setup-links/{id}/revocation", idp::setup_links::revoke::<OfConnection>)
        .get ("/o/{org}/identity-providers/{id}",                        idp::connection::show)
        .get ("/o/{org}/identity-providers/{id}/values",         idp::values::show::<ByEditor>)
        .post("/o/{org}/identity-providers/{id}/values",         idp::values::done::<ByEditor>)
        .get ("/o/{org}/identity-providers/{id}/metadata",       idp::metadata::show::<ByEditor>)
        .post("/o/{org}/identity-providers/{id}/metadata",       idp::metadata::save::<ByEditor>)
        .post("/o/{org}/identity-providers/{id}/metadata-files", idp::metadata_file::save::<ByEditor>)
        .get ("/o/{org}/identity-providers/{id}/attributes",     idp::attributes::show::<ByEditor>)
        .post("/o/{org}/identity-providers/{id}/attributes",     idp::attributes::save::<ByEditor>)
        .get ("/o/{org}/identity-providers/{id}/options",        idp::options::show::<ByEditor>)
        .post("/o/{org}/identity-providers/{id}/options",        idp::options::save::<ByEditor>)
        .get ("/o/{org}/identity-providers/{id}/test",           idp::test::show::<ByEditor>)
        .post("/o/{org}/identity-providers/{id}/tests",          idp::test::begin::<ByEditor>)
        .get ("/o/{org}/identity-providers/{id}/groups",                 idp::groups::show)
        .post("/o/{org}/identity-providers/{id}/groups",                 idp::groups::add)
        .post("/o/{org}/identity-providers/{id}/groups/{line}/removal",  idp::groups::remove)
        .post("/o/{org}/identity-providers/{id}/group-steps",            idp::groups::next)
        .get ("/o/{org}/identity-providers/{id}/activation",             idp::activation::show)
        .post("/o/{org}/identity-providers/{id}/activation",             idp::activation::activate)
        .get ("/o/{org}/identity-providers/{id}/attempts/{attempt}",     idp::attempt::show::<ByViewer>)
        .get ("/o/{org}/identity-providers/{id}/doctor",                 idp::doctor::show)
        .post("/o/{org}/identity-providers/{id}/doctor",                 idp::doctor::examine)
        .get ("/o/{org}/identity-providers/{id}/keys",                   idp::keys::show)
        .post("/o/{org}/identity-providers/{id}/keys/preparation",       idp::keys::prepare)
        .post("/o/{org}/identity-providers/{id}/keys/switch",            idp::keys::switch)
        .post("/o/{org}/identity-providers/{id}/keys/retirement",        idp::keys::retire)
        .get ("/o/{org}/identity-providers/{id}/keys/{state}",           idp::keys::download)
        .post("/o/{org}/identity-providers/{id}/refreshes",              idp::life::refresh)
        .post("/o/{org}/identity-providers/{id}/refresh-approval",         idp::life::approve_refresh)
        .post("/o/{org}/identity-providers/{id}/refresh-refusal",          idp::life::leave_refresh)
        .post("/o/{org}/identity-providers/{id}/suspension",             idp::life::disable)
        .post("/o/{org}/identity-providers/{id}/reinstatement",          idp::life::enable)
        .get ("/o/{org}/identity-providers/{id}/removal",                idp::life::confirm)
        .post("/o/{org}/identity-providers/{id}/removal",                idp::life::remove)
        // --- domains
        .get ("/o/{org}/domains",                 domains::pages::list)
        .post("/o/{org}/domains",                 domains::changes::create)
        .get ("/o/{org}/domains/setup-links",                 idp::setup_links::show::<OfDomain>)
        .post("/o/{org}/domains/setup-links",                 idp::setup_links::create::<OfDomain>)
        .post("/o/{org}/domains/setup-links/{id}/revocation", idp::setup_links::revoke::<OfDomain>)
        .post("/o/{org}/domains/{id}/checks",     domains::changes::check)
        .post("/o/{org}/domains/{id}/capture",    domains::changes::capture)
        .post("/o/{org}/domains/{id}/connection", domains::changes::connect)
        .get ("/o/{org}/domains/{id}/removal",    domains::removal::show)
        .post("/o/{org}/domains/{id}/removal",    domains::removal::remove)

        // --- mails in an organization's own words
        .get ("/o/{org}/emails",                             emails::pages::list::show::<OrganizationViewer>)
        .get ("/o/{org}/emails/{kind}",                      emails::pages::editor::show::<OrganizationViewer>)
        .post("/o/{org}/emails/{kind}",                      emails::pages::changes::publish::<OrganizationEditor>)
        .get ("/o/{org}/emails/{kind}/preview",              emails::pages::preview::show::<OrganizationViewer>)
        .post("/o/{org}/emails/{kind}/previews",             emails::pages::preview::of_form::<OrganizationViewer>)
        .post("/o/{org}/emails/{kind}/drafts",               emails::pages::changes::save_draft::<OrganizationEditor>)
        .post("/o/{org}/emails/{kind}/tests",                emails::pages::trial::send::<OrganizationEditor>)
        .post("/o/{org}/emails/{kind}/restoration",          emails::pages::changes::restore::<OrganizationEditor>)
        .get ("/o/{org}/emails/{kind}/history",              emails::pages::history::show::<OrganizationViewer>)
        .post("/o/{org}/emails/{kind}/rollbacks",            emails::pages::changes::roll_back::<OrganizationEditor>)
        .post("/o/{org}/emails/{kind}/suspension",           emails::pages::switch::off::<OrganizationEditor>)
        .post("/o/{org}/emails/{kind}/reinstatement",        emails::pages::switch::on::<OrganizationEditor>)

        // --- how an organization looks
        .get ("/o/{org}/branding",              branding::settings::show)
        .post("/o/{org}/branding",              branding::settings::save)
        .post("/o/{org}/branding/logos",        branding::logo::upload)
        .get ("/o/{org}/branding/logo-removal", branding::logo::confirm)
        .post("/o/{org}/branding/logo-removal", branding::logo::remove)

        // --- who left
        .get ("/o/{org}/receipts/{id}", offboarding::page::show)

        // --- audit
        .get ("/o/{org}/audit",               audit::pages::index)
        .get ("/o/{org}/audit/export",        audit::export::download)
        .get ("/o/{org}/audit/verification",  audit::verification::show)
        .post("/o/{org}/audit/verifications", audit::verification::create)
        .get ("/o/{org}/audit/head",          audit::verification::head)
        .post("/o/{org}/audit/retention",     audit::retention::save)

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
        .post("/staff/organizations/{id}/restoration",     staff::organizations::restore)
        .post("/staff/organizations/{id}/owners",          ownership::appointment::create)
        .post("/staff/organizations/{id}/sign-in-methods", staff::organizations::set_sign_in_methods)
        .get ("/staff/sign-in-methods",                    staff::sign_in_methods::show)
        .post("/staff/sign-in-methods",                    staff::sign_in_methods::save)
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
        .get ("/staff/permissions",                        staff::permissions::list)
        .post("/staff/permissions",                        staff::permissions::add)
        .post("/staff/permissions/applications",           staff::permissions::add_application)
        .get ("/staff/permissions/{permission}",           staff::permissions::edit)
        .post("/staff/permissions/{permission}",           staff::permissions::save)
        .post("/staff/permissions/{permission}/retirement",  staff::permissions::retire)
        .post("/staff/permissions/{permission}/restoration", staff::permissions::restore)
        .get ("/staff/roles",                              staff::roles::list)
        .get ("/staff/roles/new",                          staff::roles::new)
        .post("/staff/roles",                              staff::roles::create)
        .get ("/staff/roles/{id}",                         staff::roles::edit)
        .post("/staff/roles/{id}",                         staff::roles::save)
        .post("/staff/roles/{id}/retirement",              staff::roles::retire)
        .post("/staff/roles/{id}/restoration",             staff::roles::restore)
        .get ("/staff/emails",                               emails::pages::list::show::<PlatformViewer>)
        .get ("/staff/emails/{kind}",                        emails::pages::editor::show::<PlatformViewer>)
        .post("/staff/emails/{kind}",                        emails::pages::changes::publish::<PlatformEditor>)
        .get ("/staff/emails/{kind}/preview",                emails::pages::preview::show::<PlatformViewer>)
        .post("/staff/emails/{kind}/previews",               emails::pages::preview::of_form::<PlatformViewer>)
        .post("/staff/emails/{kind}/drafts",                 emails::pages::changes::save_draft::<PlatformEditor>)
        .post("/staff/emails/{kind}/tests",                  emails::pages::trial::send::<PlatformEditor>)
        .post("/staff/emails/{kind}/restoration",            emails::pages::changes::restore::<PlatformEditor>)
        .get ("/staff/emails/{kind}/history",                emails::pages::history::show::<PlatformViewer>)
        .post("/staff/emails/{kind}/rollbacks",              emails::pages::changes::roll_back::<PlatformEditor>)
        .post("/staff/emails/{kind}/suspension",             emails::pages::switch::off::<PlatformEditor>)
        .post("/staff/emails/{kind}/reinstatement",          emails::pages::switch::on::<PlatformEditor>)
        .get ("/staff/audit",                              staff::audit::list)
        .get ("/staff/audit/verification",                 staff::audit_chain::show)
        .post("/staff/audit/verifications",                staff::audit_chain::create)
        .get ("/staff/audit/head",                         staff::audit_chain::head)
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
