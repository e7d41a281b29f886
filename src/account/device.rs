//! What a browser says about itself, in words: "Chrome on Windows".

use crate::web::Words;

/// Browser and system, as far as a `User-Agent` header (RFC 9110, section 10.1.5) tells them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Device {
    browser: Option<&'static str>,
    system: Option<&'static str>,
}

/// Nearly everybody calls themselves Chrome and Safari as well, so the rarer names stand first.
const BROWSERS: &[(&str, &str)] = &[
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("Vivaldi/", "Vivaldi"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("HeadlessChrome/", "Chrome"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
    ("curl/", "curl"),
];

/// An iPad says "like Mac OS X", an Android phone "Linux".
const SYSTEMS: &[(&str, &str)] = &[
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("CrOS", "ChromeOS"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("Linux", "Linux"),
];

impl Device {
    /// Reads the header.
    pub fn of(user_agent: &str) -> Self {
        let first = |signs: &[(&str, &'static str)]| {
            signs
                .iter()
                .find(|(sign, _)| user_agent.contains(sign))
                .map(|(_, name)| *name)
        };
        Self {
            browser: first(BROWSERS),
            system: first(SYSTEMS),
        }
    }

    /// "Chrome on Windows"; the half that is known; or that it is unknown.
    pub fn in_words(self, t: Words) -> String {
        match (self.browser, self.system) {
            (Some(browser), Some(system)) => t.account_device(browser, system),
            (Some(one), None) | (None, Some(one)) => one.to_owned(),
            (None, None) => t.account_device_unknown().to_owned(),
        }
    }

    /// The icon for it.
    pub fn icon(self) -> &'static str {
        if matches!(self.system, Some("iPhone" | "iPad" | "Android")) {
            "smartphone"
        } else {
            "monitor"
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(user_agent: &str) -> String {
        Device::of(user_agent).in_words(Words::english())
    }

    #[test]
    fn browsers_are_told_apart() {
        let mac = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15";
        let phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/142.0.0.0 Mobile/15E148 Safari/604.1";
        assert_eq!(
            words(
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36"
            ),
            "Chrome on Windows"
        );
        assert_eq!(
            words(
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0"
            ),
            "Edge on Windows"
        );
        assert_eq!(
            words("Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0"),
            "Firefox on Linux"
        );
        assert_eq!(
            words(
                "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36"
            ),
            "Chrome on Android"
        );
        assert_eq!(words(mac), "Safari on macOS");
        assert_eq!(words(phone), "Chrome on iPhone");
        assert_eq!(Device::of(phone).icon(), "smartphone");
        assert_eq!(Device::of(mac).icon(), "monitor");
    }

    #[test]
    fn what_is_unknown_is_said_so() {
        assert_eq!(words("curl/8.14.1"), "curl");
        assert_eq!(words("Something (Windows NT 10.0)"), "Windows");
        assert_eq!(words(""), "Unknown device");
    }
}
