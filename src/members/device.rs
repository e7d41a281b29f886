//! What a browser calls itself, as a person would call it.

use crate::web::Words;

/// "Firefox on Windows". User agents lie and change; whatever is not recognised is left out.
pub fn name(user_agent: &str, t: Words) -> String {
    let find = |names: &[(&str, &'static str)]| names.iter().find(|(sign, _)| user_agent.contains(sign)).map(|(_, name)| *name);
    let browser = find(&[("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("CriOS/", "Chrome"), ("Safari/", "Safari"), ("curl/", "curl")]);
    let system = find(&[("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS X", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux")]);
    match (browser, system) {
        (Some(browser), Some(system)) => t.members_device_on(browser, system),
        (Some(one), None) | (None, Some(one)) => one.to_owned(),
        (None, None) => t.members_unknown_device().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_are_named() {
        let name = |agent| name(agent, Words::english());
        assert_eq!(name("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0 Safari/537.36 Edg/142.0"), "Edge on Windows");
        assert_eq!(name("Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Safari/604.1"), "Safari on iPhone");
        assert_eq!(name("curl/8.5"), "curl");
        assert_eq!(name(""), "Unknown device");
    }
}
