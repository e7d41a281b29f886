//! Why a text cannot be a password, in words.

use super::password::PasswordFault;
use crate::web::Words;

/// The sentence beside the field of a new password.
pub fn fault_in_words(t: Words, fault: PasswordFault) -> String {
    match fault {
        PasswordFault::TooShort { least } => t.sign_in_password_too_short(least),
        PasswordFault::TooLong { most } => t.sign_in_password_too_long(most),
        PasswordFault::Common => t.sign_in_password_common().to_owned(),
        PasswordFault::AboutYou => t.sign_in_password_about_you().to_owned(),
    }
}
