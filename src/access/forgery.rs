//! Cross-site request forgery: a request that can change something must come from our own pages.
//!
//! `Sec-Fetch-Site` decides where the browser sends it (Fetch Metadata), else `Origin` (RFC 6454). A client
//! that sends neither is no browser: nobody can ride on its cookies.

use actix_web::http::Method;
use actix_web::http::header::{HeaderMap, HeaderName, ORIGIN};

/// Whether the request may go on.
pub fn passes(method: &Method, headers: &HeaderMap, our_origin: &str) -> bool {
    if method.is_safe() {
        return true;
    }
    let text = |name: HeaderName| headers.get(name).map(|value| value.to_str().unwrap_or("unreadable"));
    if let Some(site) = text(HeaderName::from_static("sec-fetch-site")) {
        return matches!(site, "same-origin" | "none");
    }
    text(ORIGIN).is_none_or(|origin| origin == our_origin)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn post(pairs: &[(&'static str, &'static str)]) -> bool {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.insert(HeaderName::from_static(name), value.parse().expect("a header"));
        }
        passes(&Method::POST, &headers, "https://portal.example")
    }

    #[test]
    fn our_own_pages_pass() {
        assert!(post(&[("sec-fetch-site", "same-origin"), ("origin", "null")]));
        assert!(post(&[("origin", "https://portal.example")]));
        assert!(post(&[]));
    }

    #[test]
    fn other_sites_do_not() {
        assert!(!post(&[("sec-fetch-site", "cross-site")]));
        assert!(!post(&[("sec-fetch-site", "same-site")]));
        assert!(!post(&[("origin", "https://evil.example")]));
        assert!(!post(&[("origin", "null")]));
        assert!(!post(&[
            ("sec-fetch-site", "cross-site"),
            ("origin", "https://portal.example")
        ]));
    }
}
