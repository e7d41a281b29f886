//! Lists in sentences as each language joins them, out of the Unicode CLDR.

use icu_list::ListFormatter as Formatter;
use icu_list::options::ListFormatterOptions as Options;
use icu_locale_core::Locale;

/// How one language joins what stands side by side. Empty: not at all, then commas do it.
pub struct Lists {
    and: Option<Formatter>,
    or: Option<Formatter>,
}

impl Lists {
    /// Of a BCP 47 tag. English is that of Britain: no comma before the last one.
    pub fn of(locale: &str) -> Self {
        let tag = match locale.split('-').next() {
            Some("en") | None => "en-GB",
            Some(_) => locale,
        };
        let locale: Locale = tag.parse().unwrap_or(Locale::UNKNOWN);
        Self {
            and: Formatter::try_new_and(locale.clone().into(), Options::default()).ok(),
            or: Formatter::try_new_or(locale.into(), Options::default()).ok(),
        }
    }

    /// "Anna, Ben and Carl".
    pub fn and(&self, items: &[impl AsRef<str>]) -> String {
        written(self.and.as_ref(), items)
    }

    /// "Anna, Ben or Carl".
    pub fn or(&self, items: &[impl AsRef<str>]) -> String {
        written(self.or.as_ref(), items)
    }
}

fn written(form: Option<&Formatter>, items: &[impl AsRef<str>]) -> String {
    let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
    match form {
        Some(form) => form.format(items.iter()).to_string(),
        None => items.join(", "),
    }
}

#[cfg(test)]
mod tests {
    use super::Lists;

    #[test]
    fn each_language_joins_a_list_its_own_way() {
        let and = |locale| Lists::of(locale).and(&["A", "B", "C"]);
        assert_eq!(and("en"), "A, B and C");
        assert_eq!(and("de"), "A, B und C");
        assert_eq!(and("fr"), "A, B et C");
        assert_eq!(and("es"), "A, B y C");
        assert_eq!(and("ja"), "A、B、C");
        assert_eq!(and("ar"), "A وB وC");
        assert_eq!(and("en-XA"), "A, B and C");
        assert_eq!(Lists::of("de").or(&["Okta", "Entra ID"]), "Okta oder Entra ID");
        assert_eq!(Lists::of("es").and(&["Ana", "Inés"]), "Ana e Inés");
    }

    #[test]
    fn few_make_a_list_too() {
        let lists = Lists::of("en");
        assert_eq!(lists.and(&["A", "B"]), "A and B");
        assert_eq!(lists.and(&["A"]), "A");
        assert_eq!(lists.and(&[] as &[&str]), "");
    }
}
