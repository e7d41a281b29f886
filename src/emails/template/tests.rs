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
    assert_eq!(parsed.advice(&Palette::PLATFORM), [Advice::Html(3)]);
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
    assert_eq!(
        faults("a\nb ![](x)"),
        [(2, What::ImageAddress("x".into())), (2, What::NoImageWords)]
    );
    assert_eq!(faults("a\n[]({{ link }})"), [(2, What::NoWords)]);
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
        "<p>",
        "<div>x",
        "<i></i> ",
        "</b>",
        "<a href=x ",
        "&#x",
        "<img src=https://a alt=x>",
        "<p style=\"color:#777;\">x</p>",
        "# \n",
        "- a\n",
        "<i>\n",
        "<b></b> ",
    ] {
        let body = text(&piece.repeat(LONGEST_BODY / piece.len()));
        for format in [Format::Markdown, Format::Html] {
            let body = body.clone().in_format(format);
            let _ = Parsed::read(Kind::Welcome, &body)
                .map(|parsed| parsed.write(&Values::default(), "", &Palette::PLATFORM));
        }
    }
    assert!(
        begin.elapsed() < std::time::Duration::from_secs(20),
        "{:?}",
        begin.elapsed()
    );
}

#[test]
fn nobody_hears_of_thousands_of_faults() {
    for piece in ["{{x}}", "{{\n", "<i>\n", "[]({{ link }}) ", "![](x)", "</b>", "<p x=1>"] {
        let body = text(&piece.repeat(LONGEST_BODY / piece.len()));
        for format in [Format::Markdown, Format::Html] {
            let read = Parsed::read(Kind::Welcome, &body.clone().in_format(format).with_plain(&body.body));
            assert!(
                read.err().unwrap_or_default().len() <= MOST_SAID,
                "{piece:?} {format:?}"
            );
        }
    }
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
        read(&"x".repeat(LONG_SUBJECT + 1))
            .expect("long")
            .advice(&Palette::PLATFORM),
        [Advice::LongSubject]
    );
}

#[test]
fn a_subject_is_cut_after_it_was_filled() {
    let text = Text::typed(&"{{ organization.name }} ".repeat(8), "Hi");
    let parsed = Parsed::read(Kind::Welcome, &text).expect("fine");
    let values = Values::default().with(Variable::OrganizationName, "x".repeat(120));
    let subject = parsed.write(&values, "", &Palette::PLATFORM).subject;
    assert_eq!(subject.chars().count(), LONGEST_SUBJECT);
    assert!(subject.ends_with("x…"), "{subject}");
}

#[test]
fn faults_are_told_up_to_a_number() {
    for body in ["{{\n".repeat(6_600), "{{x}}".repeat(4_000), "{{ link".repeat(2_800)] {
        let text = Text::typed("{{ a }}{{ b }}", &body).with_plain(&body);
        let faults = Parsed::read(Kind::Welcome, &text).expect_err("much is wrong");
        assert!(faults.len() <= MOST_SAID + 4, "{}", faults.len());
    }
}

#[test]
fn blanks_are_one_across_elements() {
    let mail = in_html("<p>a <b> b </b> <i></i> c<i></i> d<br> e</p>").expect("fine");
    assert_eq!(mail.plain, "a b c d\ne");
}

fn in_html(body: &str) -> Result<Written, Vec<Fault>> {
    let text = text(body).in_format(Format::Html);
    let values =
        Values::sample(Kind::Welcome, Language::of("en")).with(Variable::Link, "https://portal.example/x?a=1&b=2");
    Parsed::read(Kind::Welcome, &text).map(|parsed| parsed.write(&values, "Hint", &Palette::PLATFORM))
}

#[test]
fn html_is_written_anew_with_a_text_part() {
    let mail = in_html(
        "<H2>Hello &amp; welcome</H2>\n<p STYLE='color:NAVY'>Dear\n   {{ person.name }},<br>  you &lt;are&gt;  in.</p>\n<ul>\n<li>one <b>two</b></li>\n<li>three</li></ul><ol start=3><li>x</li></ol><blockquote><p>{{ message }}</p></blockquote><table><tr><td>a</td><td>b</td></tr></table><hr><a href='{{ link }}'>Go</a>",
    );
    // `message` is no variable of this kind.
    assert_eq!(
        mail.expect_err("unknown")[0].what,
        What::Unknown("{{ message }}".into())
    );
    let mail = in_html(
        "<H2>Hello &amp; welcome</H2>\n<p STYLE='color:NAVY'>Dear\n   {{ person.name }},<br>  you &lt;are&gt;  in.</p>\n<ul>\n<li>one <b>two</b></li>\n<li>three</li></ul><ol start=3><li>x</li></ol><blockquote><p>q</p></blockquote><table><tr><td>a</td><td>b</td></tr></table><hr><a href='{{ link }}'>Go</a>",
    )
    .expect("fine");
    assert_eq!(
        mail.plain,
        "Hello & welcome\n\nDear Zoë Brûlé,\nyou <are> in.\n\n- one two\n- three\n\n3. x\n\n> q\n\na  b\n\n----\n\nGo (https://portal.example/x?a=1&b=2)"
    );
    for part in [
        "<h2>Hello &amp; welcome</h2>",
        "<p style=\"color:#000080\">Dear Zoë Brûlé,<br>you &lt;are&gt; in.</p>",
        "<ol start=\"3\">",
        "<a href=\"https://portal.example/x?a=1&amp;b=2\" class=\"own\"",
    ] {
        assert!(mail.html.contains(part), "{part} in {}", mail.html);
    }
}

#[test]
fn what_markdown_says_html_says_after_it_was_converted() {
    let body = "# Hello\n\nSome **bold** *soft* ~~old~~ `a<b` & {{ person.name }}.\nNext\n\n- one\n- two\n\n3. three\n\n> quote\n\n---\n\n[b](https://b.example/?x=1&y=2) <c@d.example>\n\n![A \"cat\"](https://c.example/cat.png)\n\n[Open]({{ link }})";
    let html = as_html(&text(body));
    let converted = in_html(&html.body).unwrap_or_else(|faults| panic!("{faults:?} in {}", html.body));
    let markdown = written(body);
    let words = |text: &str| {
        text.split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(words(&converted.plain), words(&markdown.plain));
    for part in [
        "<strong>bold</strong>",
        "<code>a&lt;b</code>",
        "alt=\"A &quot;cat&quot;\"",
        "href=\"https://b.example/?x=1&amp;y=2\"",
    ] {
        assert!(
            converted.html.contains(part) && markdown.html.contains(part),
            "{part} in {}",
            converted.html
        );
    }
}

/// A browser that reads what was written finds the frame as it was, and nothing that does anything.
fn stays_inside(content: &str) {
    use scraper::{ElementRef, Html, Selector};
    let page = format!(
        "<!doctype html><html><body><table id=\"frame\"><tr><td id=\"sheet\">{content}</td></tr></table><p id=\"foot\">x</p></body></html>"
    );
    let html = Html::parse_document(&page);
    let one = |selector: &str| {
        let selector = Selector::parse(selector).expect("a selector");
        html.select(&selector).count() == 1
    };
    assert!(
        one("body > #frame > tbody > tr > #sheet") && one("body > #foot"),
        "{content}"
    );
    let selector = Selector::parse("body > *").expect("a selector");
    assert_eq!(html.select(&selector).count(), 2, "{content}");
    for element in html.root_element().descendants().filter_map(ElementRef::wrap) {
        let name = element.value().name();
        let is_ours = matches!(name, "html" | "head" | "body" | "br" | "hr" | "img");
        assert!(is_ours || tags::Tag::find(name).is_some(), "{name} in {content}");
        for (attribute, value) in element.value().attrs() {
            assert!(!attribute.starts_with("on"), "{content}");
            let leads = matches!(attribute, "href" | "src");
            let fine = ["https://", "http://", "mailto:"]
                .iter()
                .any(|begin| value.starts_with(begin));
            assert!(!leads || fine, "{attribute}={value} in {content}");
        }
    }
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { cases: 600, ..Default::default() })]

    #[test]
    fn whatever_is_typed_as_html_stays_inside_the_frame(parts in proptest::collection::vec(proptest::sample::select(&[
        "<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<a href=\"{{ link }}\">", "<a href='javascript:x'>", "</a>", "<table>", "</table>",
        "<tr>", "</tr>", "<td>", "</td>", "<tbody>", "</tbody>", "<li>", "</li>", "<ul>", "</ul>", "<h1>", "</h1>", "<br>", "<hr/>", "text ",
        "<img src=https://x.example/a.png alt=a>", "<script>", "</script>", "<!--", "-->", "<style>", "</style>", "<svg>", "<math>", "<p onclick=x>",
        "<![CDATA[", "]]>", "&lt;", "&#x3c;script&#x3e;", "{{ person.name }}", "<td style=\"color:red\">", "<pre>", "</pre>", "<blockquote>",
        "</blockquote>", "<select>", "<template>", "<plaintext>", "<title>", "<caption>", "<span dir=rtl>", "</span>", "\"", "'", "<", ">", "=", "\n",
    ][..]), 1..24)) {
        if let Ok(mail) = in_html(&parts.concat()) {
            stays_inside(&mail.html);
        }
    }
}
