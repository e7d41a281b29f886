//! What somebody should know of a connection before people notice.

use crate::identity_providers::watch::{Held, WARN_DAYS, Why};
use crate::identity_providers::{Connection, Status};
use crate::web::Words;
use jiff::Timestamp;

/// A sentence, and how urgent it is.
pub struct Warning {
    pub tone: &'static str,
    pub text: String,
}

/// Certificates are warned of so many days before they end.
const SOON: i64 = WARN_DAYS[0];
const VERY_SOON: i64 = 14;

/// The most urgent first.
pub fn warnings(connection: &Connection, now: Timestamp, t: Words) -> Vec<Warning> {
    let mut all = vec![];
    all.extend(certificate(connection, now, t));
    if !connection.refresh_fault.is_empty() {
        all.push(Warning {
            tone: "warning",
            text: t.identity_providers_warning_refresh().to_owned(),
        });
    }
    all
}

/// Why new metadata waits for approval, if it does.
pub fn held(connection: &Connection, t: Words) -> Option<String> {
    let held = Held::of(connection)?;
    Some(match held.why {
        Why::EntityId => t.identity_providers_held_entity_id(
            connection.settings.entity_id.as_str(),
            held.settings.entity_id.as_str(),
        ),
        Why::NoValidCertificate => t.identity_providers_held_no_valid_certificate().to_owned(),
        Why::NoAddress => t.identity_providers_held_no_address().to_owned(),
        Why::OutOfDate => t.identity_providers_held_out_of_date().to_owned(),
    })
}

fn certificate(connection: &Connection, now: Timestamp, t: Words) -> Option<Warning> {
    let (tone, text) = match connection.days_left(now)? {
        ..=0 => ("danger", t.identity_providers_warning_ended().to_owned()),
        days @ ..=VERY_SOON => ("danger", t.identity_providers_warning_ends(days)),
        days @ ..=SOON => ("warning", t.identity_providers_warning_ends(days)),
        _ => return None,
    };
    let is_draft = connection.status == Status::Draft;
    Some(Warning {
        tone: if is_draft { "warning" } else { tone },
        text,
    })
}
