//! Looking for the proof in the DNS. No transaction is open meanwhile.

use crate::fetch::{DnsFault, Resolver};
use crate::web::Words;

/// The label that holds the proof, before the name.
pub const CHALLENGE: &str = "_tenantry-challenge";
/// What the proof begins with.
const PREFIX: &str = "tenantry-verification=";
/// So much of a wrong value is shown, in characters.
const SHOWN: usize = 120;

/// The name of the TXT record of a domain.
pub fn record_name(domain: &str) -> String {
    format!("{CHALLENGE}.{domain}")
}

/// The value of the TXT record.
pub fn record_value(token: &str) -> String {
    format!("{PREFIX}{token}")
}

/// What a look found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// The proof, or nobody has looked yet.
    Fine,
    /// There is no such record.
    NoRecord,
    /// The domain itself does not exist.
    NoSuchName,
    /// Another value stands there: this one.
    Wrong(String),
    /// The record stands at the name with the domain twice: the provider adds it.
    Doubled,
    /// The servers did not answer in time.
    Timeout,
    /// The servers failed.
    Failed,
    /// The proof is there, and another organization has proven the domain.
    Taken,
}

impl Finding {
    /// As it stands in the row.
    pub fn key(&self) -> String {
        match self {
            Self::Fine => String::new(),
            Self::NoRecord => "no_record".into(),
            Self::NoSuchName => "no_such_name".into(),
            Self::Wrong(seen) => format!("wrong:{seen}"),
            Self::Doubled => "doubled".into(),
            Self::Timeout => "timeout".into(),
            Self::Failed => "failed".into(),
            Self::Taken => "taken".into(),
        }
    }

    pub(super) fn parse(key: &str) -> Self {
        match key {
            "" => Self::Fine,
            "no_record" => Self::NoRecord,
            "no_such_name" => Self::NoSuchName,
            "doubled" => Self::Doubled,
            "timeout" => Self::Timeout,
            "taken" => Self::Taken,
            other => match other.strip_prefix("wrong:") {
                Some(seen) => Self::Wrong(seen.to_owned()),
                None => Self::Failed,
            },
        }
    }

    /// One plain sentence; nothing where all is fine.
    pub fn sentence(&self, t: Words, domain: &str) -> Option<String> {
        let record = record_name(domain);
        Some(match self {
            Self::Fine => return None,
            Self::NoRecord => t.domains_found_no_record(record),
            Self::NoSuchName => t.domains_found_no_name(domain),
            Self::Wrong(seen) => t.domains_found_wrong(record, seen.as_str()),
            Self::Doubled => t.domains_found_doubled(domain, CHALLENGE),
            Self::Timeout => t.domains_found_timeout(domain),
            Self::Failed => t.domains_found_failed(domain),
            Self::Taken => t.domains_found_taken(domain),
        })
    }
}

/// One look into the DNS.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    pub finding: Finding,
    /// Every server that matters has answered: only then may a domain lapse.
    pub certain: bool,
}

impl Look {
    /// Asks for the record at the challenge's name and at the domain itself.
    pub async fn at(resolver: &Resolver, domain: &str, token: &str) -> Self {
        let wanted = record_value(token);
        let record = record_name(domain);
        let (challenge, apex) = futures_util::future::join(resolver.txt(&record), resolver.txt(domain)).await;
        let look = Self::of(&wanted, &challenge, &apex);
        let missing = matches!(look.finding, Finding::NoRecord | Finding::NoSuchName);
        let doubled = format!("{record}.{domain}");
        if missing && resolver.txt(&doubled).await.is_ok_and(|texts| has(&texts, &wanted)) {
            return Self {
                finding: Finding::Doubled,
                ..look
            };
        }
        look
    }

    fn of(wanted: &str, challenge: &Answer, apex: &Answer) -> Self {
        let texts = |answer: &Answer| answer.clone().unwrap_or_default();
        if has(&texts(challenge), wanted) || has(&texts(apex), wanted) {
            return Self {
                finding: Finding::Fine,
                certain: true,
            };
        }
        let unsure = [challenge, apex].into_iter().find_map(|answer| match answer {
            Err(DnsFault::Timeout) => Some(Finding::Timeout),
            Err(DnsFault::Failed | DnsFault::NotAName) => Some(Finding::Failed),
            _ => None,
        });
        let certain = unsure.is_none();
        // At the domain itself stand records of other kinds as well.
        let ours = texts(apex).into_iter().filter(|text| plain(text).starts_with(PREFIX));
        let finding = match texts(challenge).into_iter().chain(ours).next() {
            Some(seen) => Finding::Wrong(seen.chars().take(SHOWN).collect()),
            None => unsure.unwrap_or(match (challenge, apex) {
                (Err(DnsFault::NoSuchName), Err(DnsFault::NoSuchName)) => Finding::NoSuchName,
                _ => Finding::NoRecord,
            }),
        };
        Self { finding, certain }
    }
}

type Answer = Result<Vec<String>, DnsFault>;

/// Some consoles keep the quotes and blanks that were pasted.
fn plain(text: &str) -> &str {
    text.trim_matches(|c: char| c == '"' || c.is_whitespace())
}

fn has(texts: &[String], wanted: &str) -> bool {
    texts.iter().any(|text| plain(text) == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn look(challenge: Answer, apex: Answer) -> (Finding, bool) {
        let Look { finding, certain } = Look::of("tenantry-verification=abc", &challenge, &apex);
        (finding, certain)
    }
    fn texts(texts: &[&str]) -> Answer {
        Ok(texts.iter().map(|&text| text.to_owned()).collect())
    }

    #[test]
    fn the_proof_counts_at_both_places_among_other_records() {
        let proof = "tenantry-verification=abc";
        assert_eq!(
            look(texts(&["x", proof]), Err(DnsFault::Timeout)),
            (Finding::Fine, true)
        );
        assert_eq!(
            look(Err(DnsFault::NoSuchName), texts(&["v=spf1 -all", proof])),
            (Finding::Fine, true)
        );
        assert_eq!(
            look(texts(&["\" tenantry-verification=abc\""]), texts(&[])).0,
            Finding::Fine
        );
        assert_ne!(
            look(texts(&["tenantry-verification=abcd"]), texts(&[])).0,
            Finding::Fine
        );
        assert_ne!(look(texts(&["tenantry-verification=ABC"]), texts(&[])).0, Finding::Fine);
        assert_ne!(look(texts(&["abc"]), texts(&[])).0, Finding::Fine);
    }

    #[test]
    fn what_is_missing_is_named() {
        let none = || Err(DnsFault::NoSuchName);
        assert_eq!(look(none(), none()), (Finding::NoSuchName, true));
        assert_eq!(look(none(), texts(&["v=spf1 -all"])), (Finding::NoRecord, true));
        assert_eq!(
            look(Err(DnsFault::NoRecord), Err(DnsFault::NoRecord)),
            (Finding::NoRecord, true)
        );
        assert_eq!(look(texts(&["hello"]), none()), (Finding::Wrong("hello".into()), true));
        let old = "tenantry-verification=old";
        assert_eq!(
            look(none(), texts(&["v=spf1", old])),
            (Finding::Wrong(old.into()), true)
        );
    }

    #[test]
    fn a_server_that_does_not_answer_proves_nothing() {
        let none = || Err(DnsFault::NoSuchName);
        assert_eq!(look(Err(DnsFault::Timeout), none()), (Finding::Timeout, false));
        assert_eq!(look(none(), Err(DnsFault::Failed)), (Finding::Failed, false));
        assert_eq!(
            look(texts(&["hello"]), Err(DnsFault::Failed)),
            (Finding::Wrong("hello".into()), false)
        );
    }

    #[test]
    fn findings_are_kept_in_the_row() {
        for finding in [
            Finding::Fine,
            Finding::NoRecord,
            Finding::NoSuchName,
            Finding::Wrong("a:b".into()),
            Finding::Doubled,
            Finding::Timeout,
            Finding::Failed,
            Finding::Taken,
        ] {
            assert_eq!(Finding::parse(&finding.key()), finding);
        }
    }
}
