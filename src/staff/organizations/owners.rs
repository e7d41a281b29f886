//! Who owns which organization.

use crate::database::Tx;
use crate::web::{AppError, names};
use diesel_async::RunQueryDsl;
use serde::Deserialize;
use std::collections::HashMap;
use uuid::Uuid;

/// An active owner.
#[derive(Clone, Debug, Deserialize)]
pub struct Owner {
    /// The person's, not the member's.
    pub id: Uuid,
    pub name: String,
    pub email: String,
}

impl Owner {
    pub fn initials(&self) -> String {
        names::initials(&self.name)
    }

    pub fn tint(&self) -> u8 {
        names::tint(self.id)
    }
}

mod functions {
    use diesel::declare_sql_function;
    use diesel::sql_types::{Array, Uuid};

    #[declare_sql_function]
    extern "SQL" {
        /// Up to three active owners of each; staff only.
        fn owners_of(wanted: Array<Uuid>) -> Jsonb;
    }
}

/// Up to three active owners of each of these organizations.
pub async fn owners(tx: &mut Tx, of: &[Uuid]) -> Result<HashMap<Uuid, Vec<Owner>>, AppError> {
    let found: serde_json::Value = diesel::select(functions::owners_of(of)).get_result(tx).await?;
    Ok(serde_json::from_value(found)?)
}
