//! Who owns which organization.

use crate::database::Tx;
use crate::web::AppError;
use diesel_async::RunQueryDsl;
use serde::Deserialize;
use std::collections::HashMap;
use uuid::Uuid;

/// An active owner.
#[derive(Clone, Debug, Deserialize)]
pub struct Owner {
    pub name: String,
    pub email: String,
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
