//! Whether strangers may create organizations: the vendor decides it for the whole platform.

use crate::database::Tx;
use crate::schema::platform_settings;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

/// What the platform's settings say about sign-up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignUpMode {
    /// An organization begins at once.
    Open,
    /// It waits until staff approve it.
    Approval,
    /// Only staff create organizations.
    Closed,
}

impl SignUpMode {
    /// What holds at this moment.
    pub async fn of_platform(tx: &mut Tx) -> QueryResult<Self> {
        let setting: String = platform_settings::table
            .select(platform_settings::sign_up)
            .first(tx)
            .await?;
        Ok(match setting.as_str() {
            "open" => Self::Open,
            "approval" => Self::Approval,
            _ => Self::Closed,
        })
    }
}
