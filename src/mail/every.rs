//! Every kind of mail in every language, as it leaves: rendered by the way that sends it, written as a message, and
//! read again by somebody else's parser.

use super::delivery::in_our_words;
use super::kinds::letter_of;
use super::{Composed, Letter, Scheme, compose, default_text};
use crate::branding::Letterhead;
use crate::emails::template::{Format, Parsed, as_html};
use crate::emails::{Kind, Language, Text, Values, Variable};
use crate::web::Words;
use lettre::Message;
use lettre::message::MultiPart;
use mail_parser::MessageParser;
use scraper::{Html, Selector};

const LINK: &str = "https://portal.example/somewhere/Zm9v?a=1&b=2";

/// As a reader's program has it after the way through a mail server.
fn arrived(mail: &Composed) -> Composed {
    let message = Message::builder()
        .from("Portal <portal@portal.example>".parse().expect("an address"))
        .to("Zoë <zoe@acme.example>".parse().expect("an address"))
        .subject(mail.subject.clone())
        .multipart(MultiPart::alternative_plain_html(mail.text.clone(), mail.html.clone()))
        .expect("a message");
    let raw = message.formatted();
    let read = MessageParser::default().parse(&raw).expect("a mail");
    Composed {
        subject: read.subject().expect("a subject").to_owned(),
        text: read.body_text(0).expect("a text part").replace("\r\n", "\n"),
        html: read.body_html(0).expect("an HTML part").into_owned(),
    }
}

/// A text in somebody's words.
fn judge_text(kind: Kind, language: Language, text: &Text) {
    let name = format!("{kind:?} {} {:?}", language.tag, text.format);
    let parsed = Parsed::read(kind, text).unwrap_or_else(|faults| panic!("{name}: {faults:?} in {text:?}"));
    let values = Values::sample(kind, language).with(Variable::Link, LINK);
    let sent = compose(&parsed, language, &values, Scheme::Reader, &Letterhead::default()).expect("a mail");
    judge(&name, kind, language, &sent);
}

fn judge(name: &str, kind: Kind, language: Language, sent: &Composed) {
    let mail = arrived(sent);
    assert_eq!(mail.subject, sent.subject, "{name}");
    assert!(
        !mail.subject.trim().is_empty() && !mail.subject.contains(['\r', '\n']),
        "{name}"
    );
    // (styles end with two braces)
    let body = mail.html.split_once("</style>").expect("styles").1;
    for part in [&mail.subject, &mail.text, body] {
        assert!(!part.contains("{{") && !part.contains("}}"), "{name}: {part}");
        assert!(
            !part.chars().any(|c| ('\u{e000}'..='\u{e0ff}').contains(&c)),
            "{name}: {part}"
        );
    }
    assert!(
        mail.text.contains(language.words().mail_footer()),
        "{name}: {}",
        mail.text
    );
    let html = Html::parse_document(&mail.html);
    let root = html.root_element().value();
    assert_eq!(root.attr("lang"), Some(language.tag), "{name}");
    assert_eq!(root.attr("dir"), Some(language.direction), "{name}");
    let links = Selector::parse("td.sheet a[href]").expect("a selector");
    let leads_there = html.select(&links).any(|a| a.attr("href") == Some(LINK));
    assert_eq!(leads_there, kind.has_link(), "{name}: {}", mail.html);
    assert_eq!(mail.text.contains(LINK), kind.has_link(), "{name}: {}", mail.text);
    let head = Selector::parse("title").expect("a selector");
    let title: String = html.select(&head).flat_map(|title| title.text()).collect();
    assert_eq!(title, mail.subject, "{name}");
}

#[test]
fn every_kind_in_every_language_arrives_whole() {
    for language in Words::locales().map(Language::of) {
        for kind in Kind::ALL.iter().copied() {
            let t = language.words();
            let letter = Letter {
                to: "zoe@acme.example".into(),
                name: "Zoë".into(),
                locale: language.tag.into(),
                organization_id: None,
                invitation: None,
                kind: letter_of(kind, &|variable| variable.sample(t).to_owned()),
            };
            let link = kind.has_link().then(|| LINK.to_owned());
            let sent = in_our_words(&letter, link, &Letterhead::default()).expect("a mail");
            judge(&format!("{kind:?} {}", language.tag), kind, language, &sent);
            let text = default_text(kind, t);
            judge_text(kind, language, &text);
            let html = as_html(&text);
            assert_eq!(html.format, Format::Html);
            judge_text(kind, language, &html);
        }
    }
}
