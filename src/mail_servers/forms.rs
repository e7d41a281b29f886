//! The settings as they are typed.

use super::words::sentence;
use super::{MailServer, Settings};
use crate::database::Tx;
use crate::domains::Domain;
use crate::fetch::{FetchFault, Fetcher};
use crate::ids::OrgId;
use crate::mail::{LineEncryption, Trouble};
use crate::web::names::EmailAddress;
use crate::web::{Form, FormState, Words};
use diesel::QueryResult;
use zeroize::Zeroizing;

/// The longest user name, in characters, and the longest password.
const LONGEST_USER: usize = 320;
const LONGEST_PASSWORD: usize = 1_000;

/// The settings, or the form with what is wrong with it. `before`: what is kept now.
pub(super) async fn read(
    tx: &mut Tx,
    (org, t): (OrgId, Words),
    form: &Form,
    before: Option<&MailServer>,
    fetcher: &Fetcher,
) -> QueryResult<Result<Settings, FormState>> {
    let mut state = FormState::filled(form);
    let encryption = state.keep(
        "encryption",
        encryption(form.get("encryption")).ok_or(t.mail_servers_error_encryption()),
    );
    let port: Option<u16> = form.get("port").parse().ok().filter(|port| *port > 0);
    let port = state.keep("port", port.ok_or(t.mail_servers_error_port()));
    let place = match (encryption, port) {
        (Some(encryption), Some(port)) => {
            let host = fetcher.mail_host(form.get("host"), port, encryption != LineEncryption::None);
            host.map_err(|fault| misplaced(&mut state, t, &fault)).ok()
        }
        _ => {
            if form.get("host").is_empty() {
                state.fault("host", t.mail_servers_error_host());
            }
            None
        }
    };
    let sender = sender(tx, (org, t), form.get("sender"), &mut state).await?;
    let user = credentials(form, t, &mut state);
    let (Some(host), Some(port), Some(encryption), Some(sender), Some((username, password))) =
        (place, port, encryption, sender, user)
    else {
        return Ok(Err(state));
    };
    let settings = Settings {
        host,
        port,
        encryption,
        username,
        password,
        sender,
    };
    let is_kept = before.is_some_and(|before| before.is_at(&settings));
    if !settings.username.is_empty() && settings.password.is_none() && !is_kept {
        let again = before.is_some_and(|before| !before.username.is_empty());
        let sentence = if again {
            t.mail_servers_error_password_again()
        } else {
            t.mail_servers_error_password()
        };
        state.fault("password", sentence);
        return Ok(Err(state));
    }
    Ok(Ok(settings))
}

fn encryption(raw: &str) -> Option<LineEncryption> {
    match raw {
        "tls" => Some(LineEncryption::Tls),
        "starttls" => Some(LineEncryption::StartTls),
        "none" => Some(LineEncryption::None),
        _ => None,
    }
}

/// Says at the right field why nobody may connect there.
fn misplaced(state: &mut FormState, t: Words, fault: &FetchFault) {
    match fault {
        FetchFault::NotAnAddress => state.fault("host", t.mail_servers_error_host()),
        FetchFault::Port => state.fault("port", sentence(t, Trouble::Port)),
        FetchFault::NotHttps => state.fault("encryption", sentence(t, Trouble::NotEncrypted)),
        other => state.fault("host", sentence(t, Trouble::from(other))),
    }
}

/// The address that mails come from: one of a domain that the organization has proven.
async fn sender(
    tx: &mut Tx,
    (org, t): (OrgId, Words),
    raw: &str,
    state: &mut FormState,
) -> QueryResult<Option<String>> {
    let Some(email) = EmailAddress::parse(raw).filter(|email| email.as_str().is_ascii()) else {
        state.fault("sender", t.mail_servers_error_sender());
        return Ok(None);
    };
    if Domain::of_address(tx, org, &email).await?.is_none() {
        state.fault("sender", t.mail_servers_error_domain());
        return Ok(None);
    }
    Ok(Some(email.to_string()))
}

type Credentials = (String, Option<Zeroizing<String>>);

fn credentials(form: &Form, t: Words, state: &mut FormState) -> Option<Credentials> {
    let (username, password) = (form.get("username"), form.raw("password"));
    if username.chars().count() > LONGEST_USER || username.contains(char::is_control) {
        state.fault("username", t.mail_servers_error_username());
        return None;
    }
    if password.chars().count() > LONGEST_PASSWORD || password.contains(char::is_control) {
        state.fault("password", t.mail_servers_error_password_odd());
        return None;
    }
    if username.is_empty() && !password.is_empty() {
        state.fault("username", t.mail_servers_error_no_username());
        return None;
    }
    let password = (!password.is_empty()).then(|| Zeroizing::new(password.to_owned()));
    Some((username.to_owned(), password))
}
