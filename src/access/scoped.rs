//! Access of somebody whose right may be limited to a team. Pages have to ask for it by name: [`Actor`]
//! (super::Actor) lets in only those who hold the right in the whole organization, so a handler that knows
//! nothing of teams cannot show too much.

use super::actor::enter;
use super::people::app;
use super::{Reach, Right, Who};
use crate::database::Tx;
use crate::ids::OrgId;
use crate::web::error::AppError;
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};
use futures_util::future::LocalBoxFuture;
use std::marker::PhantomData;

/// Somebody who holds the permission `R` in the whole organization or in some teams, the transaction that is
/// inside its wall, and how far the right reaches. Whoever takes it shows and changes nothing beyond `reach`.
pub struct Scoped<R> {
    pub tx: Tx,
    pub who: Who,
    pub reach: Reach,
    right: PhantomData<R>,
}

impl<R> Scoped<R> {
    pub fn org(&self) -> OrgId {
        self.who.org()
    }

    #[cfg(feature = "bench")]
    pub(super) fn unchecked(tx: Tx, who: Who, reach: Reach) -> Self {
        Self {
            tx,
            who,
            reach,
            right: PhantomData,
        }
    }
}

impl<R: Right> FromRequest for Scoped<R> {
    type Error = AppError;
    type Future = LocalBoxFuture<'static, Result<Self, AppError>>;
    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        let req = req.clone();
        Box::pin(async move {
            let (tx, who) = enter(&req).await?;
            let Some(reach) = who.reach(R::PERMISSION) else {
                drop(tx);
                return Err(AppError::forbidden(&app(&req).pool, &who, R::PERMISSION).await);
            };
            Ok(Self {
                tx,
                who,
                reach,
                right: PhantomData,
            })
        })
    }
}
