//! The route table: it takes only handlers whose first argument states their access, and it prints itself.

use crate::access::StatesAccess;
use actix_web::http::Method;
use actix_web::{FromRequest, Handler, Responder, Route, guard, web};

/// One route: what `tenantry routes` prints and the site-wide tests walk through.
pub struct Entry {
    pub method: Method,
    pub path: &'static str,
    pub access: String,
    route: Route,
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
        // A GET answers HEAD as well (RFC 9110, section 9.3.2).
        let route = match method {
            Method::GET => web::route().guard(guard::Any(guard::Get()).or(guard::Head())),
            _ => web::method(method.clone()),
        };
        self.0.push(Entry {
            method,
            path,
            access: Args::access(),
            route: route.to(handler),
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

    /// Hands the routes to the server; entries of one path share a resource, so that another method is 405.
    pub fn mount(self, config: &mut web::ServiceConfig) {
        let mut resources: Vec<(&'static str, actix_web::Resource)> = vec![];
        for entry in self.0 {
            match resources.iter().position(|(path, _)| *path == entry.path) {
                Some(at) => {
                    let (path, resource) = resources.remove(at);
                    resources.insert(at, (path, resource.route(entry.route)));
                }
                None => resources.push((entry.path, web::resource(entry.path).route(entry.route))),
            }
        }
        for (_, resource) in resources {
            config.service(resource);
        }
    }
}

impl std::fmt::Display for Table {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0
            .iter()
            .try_for_each(|e| writeln!(f, "{:5} {:50} {}", e.method.as_str(), e.path, e.access))
    }
}
