//! Tenantry: the self-hosted admin portal for business-to-business software. Start reading at [`routes`].

/// Every method, path and handler on one page.
pub mod routes;

/// Who may call what: the extractors that are a handler's first argument, permissions, sessions, the limits of granting.
pub mod access;
/// A person's own pages: profile, password, sessions, organizations.
pub mod account;
/// What happened and who did it.
pub mod audit;
/// How an organization looks: logo, accent, and what its mails say of it.
pub mod branding;
/// Randomness as an argument.
pub mod chance;
/// The commands.
pub mod cli;
/// Time as an argument.
pub mod clock;
/// Configuration from the environment, every fault at once.
pub mod config;
/// Postgres: pools, transactions behind the wall between tenants, migrations, the private cluster.
pub mod database;
/// The demo's organizations and people.
pub mod demo;
/// Mail domains of an organization: proof, lapse, and people who come in by their address.
pub mod domains;
/// Mails that staff and organizations word themselves: kinds, templates, languages.
pub mod emails;
/// What the server asks of other servers: the one safe fetcher, and the DNS.
pub mod fetch;
/// The floor of the benchmark; not part of a release.
#[cfg(feature = "bench")]
pub mod floor;
/// Identity providers: connections, how they are set up, rolled out and kept working.
pub mod identity_providers;
/// Ids as types.
pub mod ids;
/// Inviting people, and their way in.
pub mod invitations;
/// Work for later, with a lease.
pub mod jobs;
/// Links that let many people in, and the way in behind them.
pub mod join_links;
/// People who ask to come in, and the answers they get.
pub mod join_requests;
/// Letters and how they leave.
pub mod mail;
/// An organization's own mail server.
pub mod mail_servers;
/// The people of an organization.
pub mod members;
/// Who leaves, and what became of everything they had: receipts.
pub mod offboarding;
/// Organizations: overview, settings, what staff create.
pub mod organizations;
/// Who owns an organization, and handing that over.
pub mod ownership;
/// Why somebody may do something, and who may do it.
pub mod permissions;
/// People who want no more mails of a kind.
pub mod refusals;
/// Roles and who may give them.
pub mod roles;
/// SAML 2.0 as a service provider: messages, metadata, and the gate that every response has to pass.
pub mod saml;
/// The tables as Diesel sees them.
pub mod schema;
/// Sealing secrets at rest, signing cookies.
pub mod seal;
/// The server: workers, listeners, the way down.
pub mod server;
/// Signing in and out, passwords and their resets, limits on tries.
pub mod sign_in;
/// A new customer's way in.
pub mod sign_up;
/// Signing in through an organization's identity provider.
pub mod sso;
/// The staff console.
pub mod staff;
/// What handlers share.
pub mod state;
/// Teams of an organization.
pub mod teams;
/// Tokens of links and sessions.
pub mod tokens;
/// What pages have in common.
pub mod web;
