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

/// Whether a POST to this path comes from another site by its nature: an identity provider's answer (SAML bindings 2.0,
/// section 3.5), or the one click of a mail program (RFC 8058). It acts on nobody's cookies: the message is signed, and
/// answers a request of the same browser; the click's address is sealed, and says all that it does.
pub fn is_from_outside(method: &Method, path: &str) -> bool {
    if let Some(token) = path.strip_prefix("/unsubscribe/") {
        return *method == Method::POST
            && token
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
    }
    let Some((connection, end)) = path.strip_prefix("/sso/saml/").and_then(|rest| rest.split_once('/')) else {
        return false;
    };
    *method == Method::POST
        && matches!(end, "acs" | "slo")
        && connection.len() == 36
        && uuid::Uuid::parse_str(connection).is_ok()
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
    fn only_a_providers_answer_comes_from_outside() {
        let id = "0198aaaa-0000-7000-8000-000000000001";
        let outside = |path: &str| is_from_outside(&Method::POST, path);
        assert!(outside(&format!("/sso/saml/{id}/acs")) && outside(&format!("/sso/saml/{id}/slo")));
        for path in [
            format!("/sso/saml/{id}/start"),
            format!("/sso/saml/{id}/acs/"),
            format!("/sso/saml/{id}/../../../o/acme/acs"),
            format!("/sso/saml/{id}/acs/../../../../sign-out"),
            format!("//sso/saml/{id}/acs"),
            "/sso/saml/acs".to_owned(),
            "/sso/saml/x/acs".to_owned(),
            "/sso/consents/x/acs".to_owned(),
            "/o/acme/members/acs".to_owned(),
        ] {
            assert!(!outside(&path), "{path}");
        }
        assert!(!is_from_outside(&Method::DELETE, &format!("/sso/saml/{id}/acs")));
    }

    #[test]
    fn one_click_comes_from_outside_and_its_way_back_does_not() {
        let outside = |path: &str| is_from_outside(&Method::POST, path);
        assert!(outside("/unsubscribe/AbC-_9"));
        for path in [
            "/unsubscribe/AbC/withdrawal",
            "/unsubscribe/../sign-out",
            "/unsubscribe/%2e%2e",
            "/unsubscribe",
            "//unsubscribe/AbC",
            "/o/acme/unsubscribe/AbC",
        ] {
            assert!(!outside(path), "{path}");
        }
        assert!(!is_from_outside(&Method::DELETE, "/unsubscribe/AbC"));
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
