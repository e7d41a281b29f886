//! What a message means, asked rule by rule (SAML profiles section 4.1.4). Every rule is asked, also after one has
//! failed, so that an administrator sees all at once.

use super::check_time::{self, Bounds};
use super::expectation::{Expectation, InResponseTo};
use super::names::SUCCESS;
use super::parts::{AssertionParts, Confirmation, ResponseParts};
use super::report::{CheckCode, Outcome, Report};
use super::values::{address, audience, issuer, known, named};
use super::{Fault, Reason, redact};

/// Asks all rules. Without an assertion those about it are skipped.
pub fn ask(
    report: &mut Report,
    expectation: &Expectation,
    response: &ResponseParts,
    assertion: Option<&AssertionParts>,
) {
    let (sp, idp) = (expectation.sp, expectation.idp);
    report.rule(CheckCode::Version, "2.0", "2.0", version(response, assertion));
    report.rule(CheckCode::Status, SUCCESS, &status_text(response), status(response));
    let issuers = issuers(&idp.entity_id, response, assertion);
    report.rule(CheckCode::Issuer, &idp.entity_id, &idp.entity_id, issuers);
    let (missing, wrong) = (Reason::DestinationMissing, Reason::DestinationWrong);
    let destination = address(&response.destination, &sp.acs_url, missing, wrong);
    report.rule(CheckCode::Destination, &sp.acs_url, &sp.acs_url, destination);
    let Some(assertion) = assertion else { return };
    about_assertion(report, expectation, response, assertion);
    match chosen(assertion, &sp.acs_url) {
        Some(confirmation) => about_confirmation(report, expectation, response, confirmation),
        None => {
            let fault = Fault::new(Reason::ConfirmationMissing, "");
            report.rule(CheckCode::Confirmation, "bearer", "", Err(fault));
        }
    }
}

fn about_assertion(
    report: &mut Report,
    expectation: &Expectation,
    response: &ResponseParts,
    assertion: &AssertionParts,
) {
    let (us, now) = (&expectation.sp.entity_id, expectation.now);
    let clock = check_time::expected(now);
    let conditions = assertion.conditions.clone().unwrap_or_default();
    let audiences = conditions.audiences.concat().join(" ");
    report.rule(CheckCode::Audience, us, &audiences, audience(&conditions, us));
    report.rule(CheckCode::Conditions, "", "", known(&conditions));
    let validity = check_time::between(&conditions.not_before, &conditions.not_on_or_after);
    let time = check_time::message(now, response, assertion);
    report.rule(CheckCode::Time, &clock, &validity, time);
    let (masked, name) = match named(assertion.name_id.clone()) {
        Ok(name) => (redact::masked(&name.value), Ok(())),
        Err(fault) => (String::new(), Err(fault)),
    };
    report.rule(CheckCode::NameId, "", &masked, name);
    let began = assertion.statements.first().and_then(|s| s.instant.clone());
    let session = check_time::session(now, &assertion.statements);
    report.rule(CheckCode::Session, &clock, &began.unwrap_or_default(), session);
}

fn about_confirmation(
    report: &mut Report,
    expectation: &Expectation,
    response: &ResponseParts,
    confirmation: &Confirmation,
) {
    let (ours, clock) = (&expectation.sp.acs_url, check_time::expected(expectation.now));
    report.rule(CheckCode::Confirmation, "bearer", "bearer", Ok(()));
    let (missing, wrong) = (Reason::RecipientMissing, Reason::RecipientWrong);
    let recipient = address(&confirmation.recipient, ours, missing, wrong);
    report.rule(CheckCode::Recipient, ours, ours, recipient);
    let validity = check_time::between(&confirmation.not_before, &confirmation.not_on_or_after);
    let time = confirmation_time(expectation, confirmation);
    report.rule(CheckCode::ConfirmationTime, &clock, &validity, time);
    answers(report, expectation.in_response_to, response, confirmation);
}

/// The bearer confirmation that is for us, else the first one.
pub fn chosen<'p>(assertion: &'p AssertionParts, acs_url: &str) -> Option<&'p Confirmation> {
    let all = &assertion.confirmations;
    let ours = all.iter().find(|c| c.recipient.as_deref() == Some(acs_url));
    ours.or_else(|| all.first())
}

/// SAML core section 4.
fn version(response: &ResponseParts, assertion: Option<&AssertionParts>) -> Result<(), Fault> {
    let versions = [Some(&response.version), assertion.map(|a| &a.version)];
    match versions.into_iter().flatten().find(|v| v.as_deref() != Some("2.0")) {
        Some(wrong) => Err(Fault::new(Reason::VersionWrong, wrong.as_deref().unwrap_or_default())),
        None => Ok(()),
    }
}

fn status(response: &ResponseParts) -> Result<(), Fault> {
    if response.status.first().map(String::as_str) == Some(SUCCESS) {
        return Ok(());
    }
    Err(Fault::new(Reason::StatusNotSuccess, status_text(response)))
}

/// The codes and the message in one line.
pub fn status_text(response: &ResponseParts) -> String {
    let mut text = response.status.join(" / ");
    if let Some(message) = &response.status_message {
        text = format!("{text}: {}", redact::without_addresses(message));
    }
    text
}

fn issuers(expected: &str, response: &ResponseParts, assertion: Option<&AssertionParts>) -> Result<(), Fault> {
    issuer(response.issuer.as_ref(), expected, "Response")?;
    match assertion {
        Some(assertion) => issuer(assertion.issuer.as_ref(), expected, "Assertion"),
        None => Ok(()),
    }
}

/// It has an end; the profile forbids a beginning, but a past one does no harm (SAML profiles section 4.1.4.2).
fn confirmation_time(expectation: &Expectation, confirmation: &Confirmation) -> Result<(), Fault> {
    if confirmation.not_on_or_after.is_none() {
        return Err(Fault::new(Reason::TimeMissing, "NotOnOrAfter"));
    }
    let bounds = Bounds {
        not_before: &confirmation.not_before,
        not_on_or_after: &confirmation.not_on_or_after,
    };
    bounds.hold(expectation.now, Reason::ConfirmationExpired)
}

/// Response and confirmation both answer the request, or neither answers any.
fn answers(report: &mut Report, expected: InResponseTo, response: &ResponseParts, confirmation: &Confirmation) {
    let code = CheckCode::InResponseTo;
    let both = [
        response.in_response_to.as_deref(),
        confirmation.in_response_to.as_deref(),
    ];
    let some = both.iter().flatten().next().copied();
    let result = match (expected, some) {
        (InResponseTo::Any, _) => return report.note(code, Outcome::Skipped, "", some.unwrap_or_default()),
        (InResponseTo::Exactly(id), _) => match both.iter().find(|b| **b != Some(id)) {
            None => Ok(()),
            Some(None) => Err(Fault::new(Reason::InResponseToMissing, "")),
            Some(Some(other)) => Err(Fault::new(Reason::InResponseToWrong, other)),
        },
        (InResponseTo::Unsolicited, None) => Ok(()),
        (InResponseTo::Unsolicited, Some(id)) => Err(Fault::new(Reason::InResponseToUnexpected, id)),
        (InResponseTo::Unknown, None) => Err(Fault::new(Reason::UnsolicitedForbidden, "")),
        (InResponseTo::Unknown, Some(id)) => Err(Fault::new(Reason::InResponseToUnknown, id)),
    };
    let words = match expected {
        InResponseTo::Exactly(id) => id,
        InResponseTo::Unsolicited | InResponseTo::Unknown | InResponseTo::Any => "",
    };
    report.rule(code, words, some.unwrap_or_default(), result);
}
