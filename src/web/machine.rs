//! Pages for machines: is the process alive, is it ready.

use super::{AppError, Reply};
use crate::access::Public;
use crate::schema::platform_settings;
use crate::state::App;
use actix_web::http::StatusCode;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

/// 200 while the process lives.
pub async fn healthz(_: Public) -> Reply {
    Reply::raw("text/plain; charset=utf-8", "alive\n")
}

/// 200 only with a database whose migrations are in order; 503 while draining.
pub async fn readyz(_: Public, app: App) -> Result<Reply, AppError> {
    if app.is_draining() {
        return Ok(Reply::raw("text/plain; charset=utf-8", "draining\n").status(StatusCode::SERVICE_UNAVAILABLE));
    }
    let mut connection = app.pool.get().await?;
    platform_settings::table
        .select(platform_settings::only_row)
        .first::<bool>(&mut connection)
        .await?;
    Ok(Reply::raw("text/plain; charset=utf-8", "ready\n"))
}
