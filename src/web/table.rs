//! The route table: it takes only handlers whose first argument states their access, and it prints itself.

use super::router::{Mounted, Paths};
use crate::access::StatesAccess;
use actix_web::http::Method;
use actix_web::{FromRequest, Handler, Responder, Route, web};
use std::sync::Arc;

/// One route: what `tenantry routes` prints and the site-wide tests walk through.
pub struct Entry {
    pub method: Method,
    pub path: &'static str,
    pub access: String,
    pub(super) route: Route,
}

/// All routes, in the order in which they were written.
#[derive(Default)]
pub struct Table(Vec<Entry>);

impl Table {
    fn add<F, Args>(mut self, method: Method, path: &'static str, handler: F) -> Self
    where
        F: Handler<Args>,
        Args: FromRequest + StatesAccess + 'static,
        F::Output: Responder + 'static,
    {
        self.0.push(Entry {
            method,
            path,
            access: Args::access(),
            route: web::route().to(handler),
        });
        self
    }

    pub fn get<F, Args>(self, path: &'static str, handler: F) -> Self
    where
        F: Handler<Args>,
        Args: FromRequest + StatesAccess + 'static,
        F::Output: Responder + 'static,
    {
        self.add(Method::GET, path, handler)
    }

    pub fn post<F, Args>(self, path: &'static str, handler: F) -> Self
    where
        F: Handler<Args>,
        Args: FromRequest + StatesAccess + 'static,
        F::Output: Responder + 'static,
    {
        self.add(Method::POST, path, handler)
    }

    pub fn entries(&self) -> &[Entry] {
        &self.0
    }

    /// The routes as a service; paths were made of the same routes.
    #[must_use]
    pub fn mounted(self, paths: Arc<Paths>) -> Mounted {
        Mounted::new(self.0, paths)
    }
}

impl std::fmt::Display for Table {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0
            .iter()
            .try_for_each(|e| writeln!(f, "{:5} {:50} {}", e.method.as_str(), e.path, e.access))
    }
}
