//! The chain of the platform's own events: how it stands, verifying it, its signed head.

use crate::access::{Staff, StaffView};
use crate::audit::chain::Chain;
use crate::audit::list::Scope;
use crate::audit::standing::Standing;
use crate::audit::verification;
use crate::state::App;
use crate::web::{Answer, Frame, Reply, Words};
use askama::Template;

const PATH: &str = "/staff/audit";

#[derive(Template)]
#[template(path = "staff/audit_chain.html")]
struct ChainPage {
    frame: Frame,
    t: Words,
    standing: Standing,
}

pub async fn show(mut staff: Staff<StaffView>, app: App) -> Answer {
    let caller = &staff.caller;
    let standing = Standing::read(&mut staff.tx, Scope::Platform, caller, PATH.to_owned(), &app).await?;
    Reply::page(&ChainPage {
        frame: Frame::staff(caller, "staff-audit"),
        t: caller.t,
        standing,
    })
}

/// Verifies, and writes down what was found.
pub async fn create(staff: Staff<StaffView>, app: App) -> Answer {
    let Staff { tx, caller, .. } = staff;
    drop(tx);
    verification::run(&app.pool, Scope::Platform, caller.t.audit_platform(), &caller.author()).await?;
    Ok(Reply::to(format!("{PATH}/verification")))
}

pub async fn head(mut staff: Staff<StaffView>, app: App) -> Answer {
    verification::signed(&mut staff.tx, Chain::PLATFORM, "platform", &app, staff.caller.now()).await
}
