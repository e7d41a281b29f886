//! Reasons and checks in words, for the pages of a connection. Everything is matched, so that a reason without its
//! sentences does not compile.

use super::reason::{Reason, Rule};
use super::report::Check;
use crate::saml::{CheckCode, Reason as Message};
use crate::web::Words;

/// The name of a check, by its key; the key itself where this version does not know it.
pub fn check(t: Words, key: &str) -> &str {
    let message = CheckCode::ALL.iter().find(|one| one.key() == key);
    let own = Check::ALL.iter().find(|one| one.key() == key);
    match (message, own) {
        (Some(code), _) => of_message(t, *code),
        (None, Some(code)) => of_rule(t, *code),
        (None, None) => key,
    }
}

/// What is wrong, in one sentence.
#[expect(clippy::too_many_lines, reason = "a line for each")]
pub fn what(t: Words, reason: Reason) -> &'static str {
    match reason {
        Reason::Message(Message::Empty) => t.sso_what_empty(),
        Reason::Message(Message::NotBase64) => t.sso_what_not_base64(),
        Reason::Message(Message::NotDeflated) => t.sso_what_not_deflated(),
        Reason::Message(Message::NotUtf8) => t.sso_what_not_utf8(),
        Reason::Message(Message::TooLarge) => t.sso_what_too_large(),
        Reason::Message(Message::TagTooLong) => t.sso_what_tag_too_long(),
        Reason::Message(Message::NotXml) => t.sso_what_not_xml(),
        Reason::Message(Message::DoctypeForbidden) => t.sso_what_doctype_forbidden(),
        Reason::Message(Message::CommentForbidden) => t.sso_what_comment_forbidden(),
        Reason::Message(Message::InstructionForbidden) => t.sso_what_instruction_forbidden(),
        Reason::Message(Message::CdataForbidden) => t.sso_what_cdata_forbidden(),
        Reason::Message(Message::IdDuplicate) => t.sso_what_id_duplicate(),
        Reason::Message(Message::IdMalformed) => t.sso_what_id_malformed(),
        Reason::Message(Message::AttributeNamespaced) => t.sso_what_attribute_namespaced(),
        Reason::Message(Message::NamespaceRelative) => t.sso_what_namespace_relative(),
        Reason::Message(Message::RootNotResponse) => t.sso_what_root_not_response(),
        Reason::Message(Message::RootNotLogout) => t.sso_what_root_not_logout(),
        Reason::Message(Message::IdMissing) => t.sso_what_id_missing(),
        Reason::Message(Message::AssertionMissing) => t.sso_what_assertion_missing(),
        Reason::Message(Message::AssertionSeveral) => t.sso_what_assertion_several(),
        Reason::Message(Message::ResponseNested) => t.sso_what_response_nested(),
        Reason::Message(Message::StructureUnexpected) => t.sso_what_structure_unexpected(),
        Reason::Message(Message::SignatureMisplaced) => t.sso_what_signature_misplaced(),
        Reason::Message(Message::SignatureSeveral) => t.sso_what_signature_several(),
        Reason::Message(Message::SignatureMalformed) => t.sso_what_signature_malformed(),
        Reason::Message(Message::ReferenceSeveral) => t.sso_what_reference_several(),
        Reason::Message(Message::ReferenceForeign) => t.sso_what_reference_foreign(),
        Reason::Message(Message::TransformForbidden) => t.sso_what_transform_forbidden(),
        Reason::Message(Message::CanonicalizationForbidden) => t.sso_what_canonicalization_forbidden(),
        Reason::Message(Message::SignatureMethodForbidden) => t.sso_what_signature_method_forbidden(),
        Reason::Message(Message::DigestMethodForbidden) => t.sso_what_digest_method_forbidden(),
        Reason::Message(Message::ObjectForbidden) => t.sso_what_object_forbidden(),
        Reason::Message(Message::KeyInfoForbidden) => t.sso_what_key_info_forbidden(),
        Reason::Message(Message::EncryptionMissing) => t.sso_what_encryption_missing(),
        Reason::Message(Message::EncryptionMethodForbidden) => t.sso_what_encryption_method_forbidden(),
        Reason::Message(Message::DecryptionFailed) => t.sso_what_decryption_failed(),
        Reason::Message(Message::SignatureMissing) => t.sso_what_signature_missing(),
        Reason::Message(Message::CertificateMissing) => t.sso_what_certificate_missing(),
        Reason::Message(Message::CertificateUnknown) => t.sso_what_certificate_unknown(),
        Reason::Message(Message::DigestMismatch) => t.sso_what_digest_mismatch(),
        Reason::Message(Message::SignatureInvalid) => t.sso_what_signature_invalid(),
        Reason::Message(Message::CertificateExpired) => t.sso_what_certificate_expired(),
        Reason::Message(Message::VersionWrong) => t.sso_what_version_wrong(),
        Reason::Message(Message::StatusNotSuccess) => t.sso_what_status_not_success(),
        Reason::Message(Message::IssuerMissing) => t.sso_what_issuer_missing(),
        Reason::Message(Message::IssuerWrong) => t.sso_what_issuer_wrong(),
        Reason::Message(Message::DestinationMissing) => t.sso_what_destination_missing(),
        Reason::Message(Message::DestinationWrong) => t.sso_what_destination_wrong(),
        Reason::Message(Message::AudienceMissing) => t.sso_what_audience_missing(),
        Reason::Message(Message::AudienceWrong) => t.sso_what_audience_wrong(),
        Reason::Message(Message::ConditionUnknown) => t.sso_what_condition_unknown(),
        Reason::Message(Message::NotYetValid) => t.sso_what_not_yet_valid(),
        Reason::Message(Message::Expired) => t.sso_what_expired(),
        Reason::Message(Message::TimeMalformed) => t.sso_what_time_malformed(),
        Reason::Message(Message::TimeMissing) => t.sso_what_time_missing(),
        Reason::Message(Message::ConfirmationMissing) => t.sso_what_confirmation_missing(),
        Reason::Message(Message::RecipientMissing) => t.sso_what_recipient_missing(),
        Reason::Message(Message::RecipientWrong) => t.sso_what_recipient_wrong(),
        Reason::Message(Message::ConfirmationExpired) => t.sso_what_confirmation_expired(),
        Reason::Message(Message::UnsolicitedForbidden) => t.sso_what_unsolicited_forbidden(),
        Reason::Message(Message::InResponseToUnknown) => t.sso_what_in_response_to_unknown(),
        Reason::Message(Message::InResponseToMissing) => t.sso_what_in_response_to_missing(),
        Reason::Message(Message::InResponseToWrong) => t.sso_what_in_response_to_wrong(),
        Reason::Message(Message::InResponseToUnexpected) => t.sso_what_in_response_to_unexpected(),
        Reason::Message(Message::NameIdMissing) => t.sso_what_name_id_missing(),
        Reason::Message(Message::NameIdMalformed) => t.sso_what_name_id_malformed(),
        Reason::Message(Message::NameIdWrong) => t.sso_what_name_id_wrong(),
        Reason::Message(Message::AuthnStatementMissing) => t.sso_what_authn_statement_missing(),
        Reason::Message(Message::SessionEnded) => t.sso_what_session_ended(),
        Reason::Message(Message::Replayed) => t.sso_what_replayed(),
        Reason::Message(Message::ConnectionInactive) => t.sso_what_connection_inactive(),
        Reason::Message(Message::OrganizationInactive) => t.sso_what_organization_inactive(),
        Reason::Message(Message::EmailMissing) => t.sso_what_email_missing(),
        Reason::Message(Message::DomainForeign) => t.sso_what_domain_foreign(),
        Reason::Rule(Rule::StageTest) => t.sso_what_stage_test(),
        Reason::Rule(Rule::NotPiloted) => t.sso_what_not_piloted(),
        Reason::Rule(Rule::SettingsChanged) => t.sso_what_settings_changed(),
        Reason::Rule(Rule::SubjectMissing) => t.sso_what_subject_missing(),
        Reason::Rule(Rule::SubjectUnusable) => t.sso_what_subject_unusable(),
        Reason::Rule(Rule::SubjectTransient) => t.sso_what_subject_transient(),
        Reason::Rule(Rule::EmailInvalid) => t.sso_what_email_invalid(),
        Reason::Rule(Rule::DomainElsewhere) => t.sso_what_domain_elsewhere(),
        Reason::Rule(Rule::Staff) => t.sso_what_staff(),
        Reason::Rule(Rule::MemberSuspended) => t.sso_what_member_suspended(),
        Reason::Rule(Rule::MemberRemoved) => t.sso_what_member_removed(),
        Reason::Rule(Rule::MemberEnded) => t.sso_what_member_ended(),
        Reason::Rule(Rule::ProvisioningOff) => t.sso_what_provisioning_off(),
        Reason::Rule(Rule::NoSeat) => t.sso_what_no_seat(),
        Reason::Rule(Rule::SessionUnknown) => t.sso_what_session_unknown(),
    }
}

/// What to do, in one sentence or two.
#[expect(clippy::too_many_lines, reason = "a line for each")]
pub fn fix(t: Words, reason: Reason) -> &'static str {
    match reason {
        Reason::Message(Message::Empty) => t.sso_fix_empty(),
        Reason::Message(Message::NotBase64) => t.sso_fix_not_base64(),
        Reason::Message(Message::NotDeflated) => t.sso_fix_not_deflated(),
        Reason::Message(Message::NotUtf8) => t.sso_fix_not_utf8(),
        Reason::Message(Message::TooLarge) => t.sso_fix_too_large(),
        Reason::Message(Message::TagTooLong) => t.sso_fix_tag_too_long(),
        Reason::Message(Message::NotXml) => t.sso_fix_not_xml(),
        Reason::Message(Message::DoctypeForbidden) => t.sso_fix_doctype_forbidden(),
        Reason::Message(Message::CommentForbidden) => t.sso_fix_comment_forbidden(),
        Reason::Message(Message::InstructionForbidden) => t.sso_fix_instruction_forbidden(),
        Reason::Message(Message::CdataForbidden) => t.sso_fix_cdata_forbidden(),
        Reason::Message(Message::IdDuplicate) => t.sso_fix_id_duplicate(),
        Reason::Message(Message::IdMalformed) => t.sso_fix_id_malformed(),
        Reason::Message(Message::AttributeNamespaced) => t.sso_fix_attribute_namespaced(),
        Reason::Message(Message::NamespaceRelative) => t.sso_fix_namespace_relative(),
        Reason::Message(Message::RootNotResponse) => t.sso_fix_root_not_response(),
        Reason::Message(Message::RootNotLogout) => t.sso_fix_root_not_logout(),
        Reason::Message(Message::IdMissing) => t.sso_fix_id_missing(),
        Reason::Message(Message::AssertionMissing) => t.sso_fix_assertion_missing(),
        Reason::Message(Message::AssertionSeveral) => t.sso_fix_assertion_several(),
        Reason::Message(Message::ResponseNested) => t.sso_fix_response_nested(),
        Reason::Message(Message::StructureUnexpected) => t.sso_fix_structure_unexpected(),
        Reason::Message(Message::SignatureMisplaced) => t.sso_fix_signature_misplaced(),
        Reason::Message(Message::SignatureSeveral) => t.sso_fix_signature_several(),
        Reason::Message(Message::SignatureMalformed) => t.sso_fix_signature_malformed(),
        Reason::Message(Message::ReferenceSeveral) => t.sso_fix_reference_several(),
        Reason::Message(Message::ReferenceForeign) => t.sso_fix_reference_foreign(),
        Reason::Message(Message::TransformForbidden) => t.sso_fix_transform_forbidden(),
        Reason::Message(Message::CanonicalizationForbidden) => t.sso_fix_canonicalization_forbidden(),
        Reason::Message(Message::SignatureMethodForbidden) => t.sso_fix_signature_method_forbidden(),
        Reason::Message(Message::DigestMethodForbidden) => t.sso_fix_digest_method_forbidden(),
        Reason::Message(Message::ObjectForbidden) => t.sso_fix_object_forbidden(),
        Reason::Message(Message::KeyInfoForbidden) => t.sso_fix_key_info_forbidden(),
        Reason::Message(Message::EncryptionMissing) => t.sso_fix_encryption_missing(),
        Reason::Message(Message::EncryptionMethodForbidden) => t.sso_fix_encryption_method_forbidden(),
        Reason::Message(Message::DecryptionFailed) => t.sso_fix_decryption_failed(),
        Reason::Message(Message::SignatureMissing) => t.sso_fix_signature_missing(),
        Reason::Message(Message::CertificateMissing) => t.sso_fix_certificate_missing(),
        Reason::Message(Message::CertificateUnknown) => t.sso_fix_certificate_unknown(),
        Reason::Message(Message::DigestMismatch) => t.sso_fix_digest_mismatch(),
        Reason::Message(Message::SignatureInvalid) => t.sso_fix_signature_invalid(),
        Reason::Message(Message::CertificateExpired) => t.sso_fix_certificate_expired(),
        Reason::Message(Message::VersionWrong) => t.sso_fix_version_wrong(),
        Reason::Message(Message::StatusNotSuccess) => t.sso_fix_status_not_success(),
        Reason::Message(Message::IssuerMissing) => t.sso_fix_issuer_missing(),
        Reason::Message(Message::IssuerWrong) => t.sso_fix_issuer_wrong(),
        Reason::Message(Message::DestinationMissing) => t.sso_fix_destination_missing(),
        Reason::Message(Message::DestinationWrong) => t.sso_fix_destination_wrong(),
        Reason::Message(Message::AudienceMissing) => t.sso_fix_audience_missing(),
        Reason::Message(Message::AudienceWrong) => t.sso_fix_audience_wrong(),
        Reason::Message(Message::ConditionUnknown) => t.sso_fix_condition_unknown(),
        Reason::Message(Message::NotYetValid) => t.sso_fix_not_yet_valid(),
        Reason::Message(Message::Expired) => t.sso_fix_expired(),
        Reason::Message(Message::TimeMalformed) => t.sso_fix_time_malformed(),
        Reason::Message(Message::TimeMissing) => t.sso_fix_time_missing(),
        Reason::Message(Message::ConfirmationMissing) => t.sso_fix_confirmation_missing(),
        Reason::Message(Message::RecipientMissing) => t.sso_fix_recipient_missing(),
        Reason::Message(Message::RecipientWrong) => t.sso_fix_recipient_wrong(),
        Reason::Message(Message::ConfirmationExpired) => t.sso_fix_confirmation_expired(),
        Reason::Message(Message::UnsolicitedForbidden) => t.sso_fix_unsolicited_forbidden(),
        Reason::Message(Message::InResponseToUnknown) => t.sso_fix_in_response_to_unknown(),
        Reason::Message(Message::InResponseToMissing) => t.sso_fix_in_response_to_missing(),
        Reason::Message(Message::InResponseToWrong) => t.sso_fix_in_response_to_wrong(),
        Reason::Message(Message::InResponseToUnexpected) => t.sso_fix_in_response_to_unexpected(),
        Reason::Message(Message::NameIdMissing) => t.sso_fix_name_id_missing(),
        Reason::Message(Message::NameIdMalformed) => t.sso_fix_name_id_malformed(),
        Reason::Message(Message::NameIdWrong) => t.sso_fix_name_id_wrong(),
        Reason::Message(Message::AuthnStatementMissing) => t.sso_fix_authn_statement_missing(),
        Reason::Message(Message::SessionEnded) => t.sso_fix_session_ended(),
        Reason::Message(Message::Replayed) => t.sso_fix_replayed(),
        Reason::Message(Message::ConnectionInactive) => t.sso_fix_connection_inactive(),
        Reason::Message(Message::OrganizationInactive) => t.sso_fix_organization_inactive(),
        Reason::Message(Message::EmailMissing) => t.sso_fix_email_missing(),
        Reason::Message(Message::DomainForeign) => t.sso_fix_domain_foreign(),
        Reason::Rule(Rule::StageTest) => t.sso_fix_stage_test(),
        Reason::Rule(Rule::NotPiloted) => t.sso_fix_not_piloted(),
        Reason::Rule(Rule::SettingsChanged) => t.sso_fix_settings_changed(),
        Reason::Rule(Rule::SubjectMissing) => t.sso_fix_subject_missing(),
        Reason::Rule(Rule::SubjectUnusable) => t.sso_fix_subject_unusable(),
        Reason::Rule(Rule::SubjectTransient) => t.sso_fix_subject_transient(),
        Reason::Rule(Rule::EmailInvalid) => t.sso_fix_email_invalid(),
        Reason::Rule(Rule::DomainElsewhere) => t.sso_fix_domain_elsewhere(),
        Reason::Rule(Rule::Staff) => t.sso_fix_staff(),
        Reason::Rule(Rule::MemberSuspended) => t.sso_fix_member_suspended(),
        Reason::Rule(Rule::MemberRemoved) => t.sso_fix_member_removed(),
        Reason::Rule(Rule::MemberEnded) => t.sso_fix_member_ended(),
        Reason::Rule(Rule::ProvisioningOff) => t.sso_fix_provisioning_off(),
        Reason::Rule(Rule::NoSeat) => t.sso_fix_no_seat(),
        Reason::Rule(Rule::SessionUnknown) => t.sso_fix_session_unknown(),
    }
}

fn of_message(t: Words, code: CheckCode) -> &'static str {
    match code {
        CheckCode::Size => t.sso_check_size(),
        CheckCode::Xml => t.sso_check_xml(),
        CheckCode::Ids => t.sso_check_ids(),
        CheckCode::Shape => t.sso_check_shape(),
        CheckCode::SignatureShape => t.sso_check_signature_shape(),
        CheckCode::Encryption => t.sso_check_encryption(),
        CheckCode::Signature => t.sso_check_signature(),
        CheckCode::Certificate => t.sso_check_certificate(),
        CheckCode::Version => t.sso_check_version(),
        CheckCode::Status => t.sso_check_status(),
        CheckCode::Issuer => t.sso_check_issuer(),
        CheckCode::Destination => t.sso_check_destination(),
        CheckCode::Audience => t.sso_check_audience(),
        CheckCode::Conditions => t.sso_check_conditions(),
        CheckCode::Time => t.sso_check_time(),
        CheckCode::Confirmation => t.sso_check_confirmation(),
        CheckCode::Recipient => t.sso_check_recipient(),
        CheckCode::ConfirmationTime => t.sso_check_confirmation_time(),
        CheckCode::InResponseTo => t.sso_check_in_response_to(),
        CheckCode::NameId => t.sso_check_name_id(),
        CheckCode::Session => t.sso_check_session(),
    }
}

fn of_rule(t: Words, code: Check) -> &'static str {
    match code {
        Check::Connection => t.sso_check_connection(),
        Check::Organization => t.sso_check_organization(),
        Check::Settings => t.sso_check_settings(),
        Check::Subject => t.sso_check_subject(),
        Check::Email => t.sso_check_email(),
        Check::Domain => t.sso_check_domain(),
        Check::Stage => t.sso_check_stage(),
        Check::Account => t.sso_check_account(),
        Check::Replay => t.sso_check_replay(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_has_two_sentences_of_its_own() {
        let t = Words::english();
        let mut seen = std::collections::HashSet::new();
        for reason in Reason::all() {
            let (what, fix) = (what(t, reason), fix(t, reason));
            assert!(what.ends_with('.') && fix.ends_with('.'), "{}", reason.key());
            assert!(seen.insert(what), "{} has the sentence of another", reason.key());
            assert_eq!(Reason::from_key(reason.key()), Some(reason));
        }
    }

    #[test]
    fn every_check_has_a_name() {
        let t = Words::english();
        let keys = CheckCode::ALL.iter().map(|one| one.key());
        for key in keys.chain(Check::ALL.iter().map(|one| one.key())) {
            assert_ne!(check(t, key), key);
        }
    }
}
