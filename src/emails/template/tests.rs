use super::*;
use crate::branding::Palette;
use crate::emails::Language;

fn text(body: &str) -> Text {
    Text::typed("Hi", body)
}

fn written(body: &str) -> Written {
    let parsed = Parsed::read(Kind::Welcome, &text(body)).unwrap_or_else(|faults| panic!("{body}: {faults:?}"));
    let values =
        Values::sample(Kind::Welcome, Language::of("en")).with(Variable::Link, "https://portal.example/x?a=1&b=2");
    parsed.write(&values, "Hint", &Palette::PLATFORM)
}

fn faults(body: &str) -> Vec<(usize, What)> {
    let faults = Parsed::read(Kind::Welcome, &text(body)).expect_err(body);
    faults.into_iter().map(|fault| (fault.line, fault.what)).collect()
}

#[test]
fn markdown_becomes_both_parts() {
    let mail = written(
        "# Hello\n\nSome **bold** and *soft* ~~old~~ `code`.\nNext line\n\n- one\n- two\n  1. deep\n\n> quote\n> more\n\n---\n\n<https://a.example/> [b](https://b.example) <c@d.example>",
    );
    let wanted = "Hello\n\nSome bold and soft old code.\nNext line\n\n- one\n- two\n  1. deep\n\n> quote\n> more\n\n----\n\nhttps://a.example/ b (https://b.example/) c@d.example";
    assert_eq!(mail.plain, wanted);
    for part in [
        "<strong>bold</strong>",
        "<em>soft</em>",
        "<s>old</s>",
        "<code>code</code>",
        "<br>Next line",
        "<blockquote",
        "<ol start=\"1\"",
        "href=\"mailto:c@d.example\"",
    ] {
        assert!(mail.html.contains(part), "{part} in {}", mail.html);
    }
}

#[test]
fn a_link_on_a_line_of_its_own_is_a_button() {
    let mail = written("Hi\n\n[Open **now**]({{ link }})\n\nor [here]({{link}}) or {{ link }}");
    assert_eq!(
        mail.plain,
        "Hi\n\nOpen now:\nhttps://portal.example/x?a=1&b=2\n\nor here (https://portal.example/x?a=1&b=2) or https://portal.example/x?a=1&b=2"
    );
    assert_eq!(mail.html.matches("background:#0b6579").count(), 1, "{}", mail.html);
    assert!(
        mail.html.contains("href=\"https://portal.example/x?a=1&amp;b=2\""),
        "{}",
        mail.html
    );
    assert!(mail.html.contains("Hint"), "{}", mail.html);
}

#[test]
fn html_is_words() {
    let mail = written("<b onclick=x>bold</b>\n\n<script>alert(1)</script>");
    assert!(
        !mail.html.contains("<b") && !mail.html.contains("<script"),
        "{}",
        mail.html
    );
    assert!(mail.plain.contains("<script>alert(1)</script>"), "{}", mail.plain);
    let parsed = Parsed::read(Kind::Welcome, &text("a\n\n<b>x</b>")).expect("it can be sent");
    assert_eq!(parsed.advice, [Advice::Html(3)]);
}

#[test]
fn values_are_text_whatever_they_contain() {
    let parsed = Parsed::read(
        Kind::Welcome,
        &text("**{{ person.name }}** {{ organization.name }}\n\n{{ role.names }}"),
    )
    .expect("fine");
    let values = Values::default()
        .with(Variable::PersonName, "[x](javascript:1) <b> {{ link }} *a*")
        .with(Variable::OrganizationName, "A\nB")
        .with(Variable::Link, "https://portal.example/secret");
    let mail = parsed.write(&values, "", &Palette::PLATFORM);
    assert!(
        mail.html
            .contains("<strong>[x](javascript:1) &lt;b&gt; {{ link }} *a*</strong> A<br>B"),
        "{}",
        mail.html
    );
    assert!(!mail.html.contains("secret") && !mail.plain.contains("secret"));
    // The second paragraph says nothing to this reader.
    assert_eq!(mail.html.matches("<p").count(), 1, "{}", mail.html);
}

#[test]
fn faults_name_their_line() {
    assert_eq!(
        faults("a\n\n{{ x }} {{ y }}"),
        [
            (3, What::Unknown("{{ x }}".into())),
            (3, What::Unknown("{{ y }}".into()))
        ]
    );
    assert_eq!(faults("a {{ person.name"), [(1, What::Unclosed)]);
    assert_eq!(faults("a\nb ![](x)"), [(2, What::Image)]);
    assert_eq!(
        faults("a\n\n[x](JaVaScRiPt:alert(1))"),
        [(3, What::Address("JaVaScRiPt:alert(1)".into()))]
    );
    assert_eq!(
        faults("[x](https://e.test/{{link}})"),
        [(1, What::Address("https://e.test/{{ link }}".into()))]
    );
    assert_eq!(faults(""), [(0, What::Empty)]);
    assert_eq!(
        faults(&"x".repeat(LONGEST_BODY + 1)),
        [(0, What::TooLong(LONGEST_BODY))]
    );
    let required = Parsed::read(Kind::Invitation, &text("Come in!")).expect_err("no link");
    assert_eq!(required, [Fault::new(Part::Body, 0, What::NoLink)]);
}

#[test]
fn characters_of_the_private_range_cannot_be_typed() {
    let marks: String = (0..20).filter_map(|number| char::from_u32(0xe000 + number)).collect();
    let mail = written(&format!("a{marks}b &#xe005;&#57349; c"));
    assert_eq!(mail.plain, "ab  c");
    assert_eq!(Text::typed(&format!("{marks}\u{202e}x\r\ny"), "").subject, "x y");
}

#[test]
fn hostile_lengths_and_depths_end_soon() {
    let begin = std::time::Instant::now();
    for piece in [
        "[",
        "*a_ ",
        "> ",
        "- ",
        "<b>",
        "![x](y)",
        "`",
        "[a](",
        "\\",
        "&#xe000;",
        "{{ link }}",
        "**",
    ] {
        let body = piece.repeat(LONGEST_BODY / piece.len());
        let _ = Parsed::read(Kind::Welcome, &text(&body))
            .map(|parsed| parsed.write(&Values::default(), "", &Palette::PLATFORM));
    }
    assert!(
        begin.elapsed() < std::time::Duration::from_secs(20),
        "{:?}",
        begin.elapsed()
    );
}

#[test]
fn a_subject_is_one_line_without_the_link() {
    let read = |subject: &str| Parsed::read(Kind::Welcome, &Text::typed(subject, "Hi"));
    let parsed = read("For {{ person.name }}\r\nBcc: x").expect("one line");
    let values = Values::default().with(Variable::PersonName, "A\r\nB");
    assert_eq!(parsed.write(&values, "", &Palette::PLATFORM).subject, "For A B Bcc: x");
    assert_eq!(
        read("{{ link }}").expect_err("a secret"),
        [Fault::new(Part::Subject, 0, What::Unknown("{{ link }}".into()))].map(|fault| Fault { line: 1, ..fault })
    );
    assert_eq!(
        read(&"x".repeat(LONG_SUBJECT + 1)).expect("long").advice,
        [Advice::LongSubject]
    );
}
