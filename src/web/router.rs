//! From a request to its handler. One tree knows every path, so neither a request nor a worker's memory costs more
//! because there are more of them: actix-web asks path after path, by a regular expression of each in each worker.

use super::error::AppError;
use super::table::Entry;
use actix_web::dev::{
    AppService, HttpServiceFactory, ResourceDef, Service, ServiceFactory, ServiceRequest, ServiceResponse, always_ready,
};
use actix_web::http::Method;
use actix_web::{Error, HttpMessage, Route};
use futures_util::future::{LocalBoxFuture, try_join_all};
use std::future::ready;
use std::sync::{Arc, OnceLock};

/// The path of the table that a request was for, such as `/o/{org}/members`; among the request's extensions.
#[derive(Clone, Copy)]
pub struct RoutePath(pub &'static str);

/// The paths of the table, for all workers.
#[derive(Default)]
pub struct Paths {
    tree: matchit::Router<usize>,
    known: Vec<Known>,
}

/// One path, and how its variables are read: worked out when somebody first asks for it.
struct Known {
    path: &'static str,
    variables: OnceLock<ResourceDef>,
}

impl Paths {
    /// The paths of these routes.
    ///
    /// # Panics
    /// Where two of them are for the same addresses, at the start of the program.
    #[must_use]
    pub fn of(entries: &[Entry]) -> Self {
        let mut paths = Self::default();
        for Entry { path, .. } in entries {
            if paths.known.iter().all(|known| known.path != *path) {
                paths.tree.insert(*path, paths.known.len()).expect("paths differ");
                paths.known.push(Known {
                    path,
                    variables: OnceLock::new(),
                });
            }
        }
        paths
    }

    /// The place of the path that the request is for; its variables are put into the request.
    fn find(&self, req: &mut ServiceRequest) -> Option<usize> {
        let at = *self.tree.at(req.match_info().unprocessed()).ok()?.value;
        let Known { path, variables } = &self.known[at];
        let variables = variables.get_or_init(|| ResourceDef::new(*path));
        variables.capture_match_info(req).then(|| {
            req.extensions_mut().insert(RoutePath(path));
            at
        })
    }
}

/// The routes as one service of the server.
pub struct Mounted {
    paths: Arc<Paths>,
    routes: Vec<OfPath<Route>>,
}

/// What stands at one path, by method.
type OfPath<T> = Vec<(Method, T)>;

impl Mounted {
    /// These routes, and the paths that were made of the same.
    #[must_use]
    pub fn new(entries: Vec<Entry>, paths: Arc<Paths>) -> Self {
        let mut routes: Vec<OfPath<Route>> = paths.known.iter().map(|_| vec![]).collect();
        for entry in entries {
            if let Some(at) = paths.known.iter().position(|known| known.path == entry.path) {
                routes[at].push((entry.method, entry.route));
            }
        }
        Self { paths, routes }
    }
}

impl HttpServiceFactory for Mounted {
    fn register(self, config: &mut AppService) {
        config.register_service(ResourceDef::prefix(""), None, self, None);
    }
}

impl ServiceFactory<ServiceRequest> for Mounted {
    type Response = ServiceResponse;
    type Error = Error;
    type Config = ();
    type Service = Router;
    type InitError = ();
    type Future = LocalBoxFuture<'static, Result<Router, ()>>;

    fn new_service(&self, (): ()) -> Self::Future {
        let paths = self.paths.clone();
        let routes = try_join_all(self.routes.iter().map(|of_path| {
            try_join_all(of_path.iter().map(|(method, route)| {
                let (method, service) = (method.clone(), route.new_service(()));
                async { service.await.map(|service| (method, service)) }
            }))
        }));
        Box::pin(async {
            Ok(Router {
                paths,
                routes: routes.await?,
            })
        })
    }
}

/// Leads each request to its handler: 404 without a path, 405 with one and another method (RFC 9110, section 15.5.6).
pub struct Router {
    paths: Arc<Paths>,
    routes: Vec<OfPath<<Route as ServiceFactory<ServiceRequest>>::Service>>,
}

impl Service<ServiceRequest> for Router {
    type Response = ServiceResponse;
    type Error = Error;
    type Future = LocalBoxFuture<'static, Result<ServiceResponse, Error>>;

    always_ready!();

    fn call(&self, mut req: ServiceRequest) -> Self::Future {
        let Some(at) = self.paths.find(&mut req) else {
            return Box::pin(ready(Ok(req.error_response(AppError::NotFound))));
        };
        // A GET answers HEAD as well (RFC 9110, section 9.3.2).
        let wanted = match *req.method() {
            Method::HEAD => &Method::GET,
            ref method => method,
        };
        match self.routes[at].iter().find(|(method, _)| method == wanted) {
            Some((_, route)) => route.call(req),
            None => Box::pin(ready(Ok(req.error_response(AppError::WrongMethod {
                allowed: allowed(&self.routes[at]),
            })))),
        }
    }
}

/// The value of `Allow` (RFC 9110, section 10.2.1).
fn allowed<T>(of_path: &OfPath<T>) -> String {
    let names = of_path.iter().map(|(method, _)| match *method {
        Method::GET => "GET, HEAD",
        ref method => method.as_str(),
    });
    names.collect::<Vec<_>>().join(", ")
}
