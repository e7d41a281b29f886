//! Headers that every answer carries (security.md, "Headers").

use actix_web::http::header::{HeaderMap, HeaderName, HeaderValue};

const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
    connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/// The policy of a page whose form leads on to another site: browsers hold the way after a form against its page.
pub(super) fn leading_out(plain_http: bool) -> String {
    let targets = if plain_http { "https: http:" } else { "https:" };
    POLICY.replace("form-action 'self'", &format!("form-action 'self' {targets}"))
}

/// How much an answer tells and keeps.
pub(super) struct Kind {
    /// The path carries a token that must not travel on in a Referer header.
    pub has_token: bool,
    /// Assets may be kept; everything else may not.
    pub is_asset: bool,
    pub https: bool,
}

pub(super) fn add(headers: &mut HeaderMap, kind: &Kind) {
    let mut put = |name: &'static str, value: &'static str| {
        let name = HeaderName::from_static(name);
        if !headers.contains_key(&name) {
            headers.insert(name, HeaderValue::from_static(value));
        }
    };
    put("content-security-policy", POLICY);
    put("x-content-type-options", "nosniff");
    put("cross-origin-opener-policy", "same-origin");
    put("cross-origin-resource-policy", "same-origin");
    put("permissions-policy", "camera=(), geolocation=(), microphone=()");
    put(
        "referrer-policy",
        if kind.has_token { "no-referrer" } else { "same-origin" },
    );
    if kind.https {
        put("strict-transport-security", "max-age=63072000; includeSubDomains");
    }
    if !kind.is_asset {
        put("cache-control", "no-store");
        put("vary", "HX-Request");
    }
}
