//! The commands: `serve`, `worker`, `migrate`, `demo`, `doctor`, `routes`, `config check`,
//! `mail dkim`, `audit verify`, `staff invite`.

use crate::config::{Config, EXIT_CONFIG, Faults, PublicUrl};
use crate::{audit, database, routes, server, staff};
use anyhow::Context;
use clap::{Parser, Subcommand};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;

/// The self-hosted admin portal for business-to-business software.
#[derive(Parser)]
#[command(name = "tenantry", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the portal, with workers in the same process
    Serve {
        /// Leave the queue to `tenantry worker`
        #[arg(long)]
        no_worker: bool,
    },
    /// Work on the queue only
    Worker,
    /// Bring the database's tables up to date
    Migrate,
    /// Serve the portal with demo data, on loopback
    Demo,
    /// Check configuration, database, migrations, mail
    Doctor,
    /// Print every route: method, path, who may call it
    Routes,
    /// Look at the configuration
    Config {
        #[command(subcommand)]
        command: ConfigCommand,
    },
    /// Outgoing mails
    Mail {
        #[command(subcommand)]
        command: MailCommand,
    },
    /// The audit log
    Audit {
        #[command(subcommand)]
        command: AuditCommand,
    },
    /// The platform's staff
    Staff {
        #[command(subcommand)]
        command: StaffCommand,
    },
}

#[derive(Subcommand)]
enum ConfigCommand {
    /// List every fault; exit 78 if there is one
    Check,
}

#[derive(Subcommand)]
enum MailCommand {
    /// Print the DNS record that lets others check our signatures
    Dkim,
}

#[derive(Subcommand)]
enum AuditCommand {
    /// Check that every event is as it was written; exit 1 and the first bad number if not
    Verify {
        /// One organization; otherwise all of them and the platform
        #[arg(long, value_name = "SLUG")]
        org: Option<String>,
        /// A signed head that the chain has to contain
        #[arg(long, value_name = "FILE")]
        head: Option<PathBuf>,
        /// The public key that signed it; without it TENANTRY_SECRET_KEY says which
        #[arg(long, value_name = "BASE64", requires = "head")]
        key: Option<String>,
    },
}

#[derive(Subcommand)]
enum StaffCommand {
    /// Print a one-time link by which somebody joins the staff
    Invite {
        email: String,
        #[arg(long, default_value = "admin", value_parser = ["admin", "support", "auditor"])]
        role: String,
    },
}

/// Does what the command line says. Exit code 78 means that the configuration is wrong.
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    match execute(arguments.command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!(
                "{}",
                error
                    .chain()
                    .map(ToString::to_string)
                    .collect::<Vec<_>>()
                    .join(": ")
                    .trim_end()
            );
            match error.downcast_ref::<Faults>() {
                Some(_) => ExitCode::from(u8::try_from(EXIT_CONFIG).unwrap_or(1)),
                None => ExitCode::FAILURE,
            }
        }
    }
}

fn execute(command: Command) -> anyhow::Result<()> {
    let vars: BTreeMap<String, String> = std::env::vars().collect();
    match command {
        Command::Routes => {
            print!("{}", routes::table());
            Ok(())
        }
        Command::Config {
            command: ConfigCommand::Check,
        } => {
            Config::for_serving(&vars)?;
            println!("The configuration is in order.");
            Ok(())
        }
        Command::Mail {
            command: MailCommand::Dkim,
        } => {
            let signer = crate::config::dkim(&vars)?.context(
                "nothing is signed: set TENANTRY_DKIM_SELECTOR, and TENANTRY_DKIM_KEY or TENANTRY_DKIM_KEY_FILE",
            )?;
            let (name, text) = signer.record();
            println!("Publish this record, then start the server with the same variables.\n");
            println!("name   {name}\ntype   TXT\nvalue  {text}");
            println!(
                "\nIn a zone file, in strings of at most 255 characters:\n{name}. IN TXT {}",
                in_strings(&text)
            );
            Ok(())
        }
        Command::Serve { no_worker } => server::serve(Config::for_serving(&vars)?, !no_worker),
        Command::Demo => server::demo(Config::for_demo(&vars)?),
        Command::Worker => server::work(Config::for_serving(&vars)?),
        Command::Doctor => server::doctor(Config::for_serving(&vars)?),
        Command::Migrate => server::with_database(&vars, async |url| {
            let done = database::migrations::run(&url).await?;
            println!("{done} migration(s) done; the database is up to date.");
            Ok(())
        }),
        Command::Audit {
            command: AuditCommand::Verify { org, head, key },
        } => {
            let secret = crate::config::secret_key(&vars)?;
            let wanted = audit::command::Wanted { org, head, key, secret };
            server::with_database(&vars, async move |url| audit::command::run(&url, wanted).await)
        }
        Command::Staff {
            command: StaffCommand::Invite { email, role },
        } => {
            let public_url = PublicUrl::of_this_installation(&vars)?;
            server::with_database(&vars, async move |url| {
                database::migrations::run(&url).await?;
                let link = staff::invitation::invite_from_command_line(&url, &public_url, &email, &role)
                    .await
                    .context("inviting failed")?;
                println!("{link}");
                Ok(())
            })
        }
    }
}

/// A text record as zone files have it (RFC 1035, section 5.1).
fn in_strings(text: &str) -> String {
    let strings = text.as_bytes().chunks(255).map(String::from_utf8_lossy);
    let quoted: Vec<_> = strings.map(|one| format!("\"{one}\"")).collect();
    format!("( {} )", quoted.join(" "))
}
