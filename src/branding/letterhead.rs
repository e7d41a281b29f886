//! What a mail takes of a look.
//!
//! The logo travels with the mail, as a part that the HTML names by its id (RFC 2392), not as an address to load it
//! from: mail programs load nothing before their reader agrees, a picture that is loaded tells when and where a mail
//! was read, and a mail should look the same in ten years. It costs at most a few tens of kilobytes.

use super::brand::{Brand, Logo, pixels};
use super::palette::Palette;
use super::paper::Paper;
use crate::database::Tx;
use crate::emails::Kind;
use crate::ids::OrgId;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use diesel::QueryResult;
use lettre::Message;
use lettre::message::header::ContentType;
use lettre::message::{Attachment, Mailbox, MessageBuilder, MultiPart, SinglePart};

/// The look of one mail; by default, the platform's.
#[derive(Clone, Debug, Default)]
pub struct Letterhead {
    palette: Option<Palette>,
    sender_name: String,
    reply_to: String,
    footer: String,
    logo: Option<Picture>,
    /// Whose logo it is.
    organization: String,
}

/// A logo with its pixels.
#[derive(Clone, Debug)]
struct Picture {
    logo: Logo,
    png: Vec<u8>,
}

impl Letterhead {
    /// The one of a mail of this kind in the name of an organization, whose wall is open; `name`: what it is called
    /// there. A mail that only the platform words looks like the platform's: nobody dresses up what is said about
    /// somebody's account.
    pub async fn of(tx: &mut Tx, org: Option<OrgId>, kind: Kind, name: &str) -> QueryResult<Self> {
        let Some(org) = org.filter(|_| kind.is_of_organizations()) else {
            return Ok(Self::default());
        };
        let brand = Brand::find(tx, org).await?;
        let palette = brand.palette();
        let logo = match brand.logo {
            Some(logo) => {
                let png = pixels(tx, org, logo.key()).await?;
                png.map(|png| Picture { logo, png })
            }
            None => None,
        };
        Ok(Self {
            palette,
            sender_name: brand.settings.sender_name,
            reply_to: brand.settings.reply_to,
            footer: brand.settings.footer,
            logo,
            organization: name.to_owned(),
        })
    }

    /// The shades of it alone: of buttons, links and quotes.
    pub async fn palette_of(tx: &mut Tx, org: Option<OrgId>, kind: Kind) -> QueryResult<Palette> {
        let Some(org) = org.filter(|_| kind.is_of_organizations()) else {
            return Ok(Palette::PLATFORM);
        };
        let brand = Brand::find(tx, org).await?;
        Ok(brand.palette().unwrap_or(Palette::PLATFORM))
    }

    /// For templates: whose logo it is, for those who do not see it.
    pub fn organization(&self) -> &str {
        &self.organization
    }

    /// The shades of buttons, links and quotes.
    pub fn palette(&self) -> Palette {
        self.palette.unwrap_or(Palette::PLATFORM)
    }

    /// For templates: the shades of everything else.
    pub fn paper(&self) -> Paper {
        Paper::MAIL
    }

    /// For templates: the lines below the mail.
    pub fn footer(&self) -> Vec<&str> {
        self.footer.lines().collect()
    }

    /// For templates: where the logo is, and its size.
    pub fn logo(&self) -> Option<(String, u32, u32)> {
        let Picture { logo, .. } = self.logo.as_ref()?;
        let (width, height) = logo.shown();
        Some((format!("cid:{}", content_id(logo)), width, height))
    }

    /// Who sends it: the address of the server that carries it, the platform's or the organization's own, since no other
    /// may be used there; with the name that the organization gave itself, else the one that comes with the address.
    pub fn sender(&self, server: &Mailbox) -> Mailbox {
        // The form took no control characters; one that came another way would be an error that ends the worker's try.
        let name = self.sender_name.replace(char::is_control, " ");
        let name = match name.trim() {
            "" => server.name.clone(),
            name => Some(name.to_owned()),
        };
        Mailbox::new(name, server.email.clone())
    }

    /// Where answers go, if not to the sender.
    pub fn reply_to(&self) -> Option<Mailbox> {
        Some(Mailbox::new(None, self.reply_to.parse().ok()?))
    }

    /// The head of the mail: from whom, and where answers go.
    pub fn begin(&self, server: &Mailbox) -> MessageBuilder {
        let begun = Message::builder().from(self.sender(server));
        self.reply_to().into_iter().fold(begun, MessageBuilder::reply_to)
    }

    /// Both parts of the mail, and what the HTML shows (RFC 2387).
    pub fn parts(&self, text: String, html: String) -> MultiPart {
        let Some(Picture { logo, png }) = self.logo.as_ref() else {
            return MultiPart::alternative_plain_html(text, html);
        };
        let kind = ContentType::parse("image/png").expect("a type of content");
        let picture = Attachment::new_inline_with_name(content_id(logo), "logo.png".to_owned()).body(png.clone(), kind);
        let shown = MultiPart::related()
            .singlepart(SinglePart::html(html))
            .singlepart(picture);
        MultiPart::alternative()
            .singlepart(SinglePart::plain(text))
            .multipart(shown)
    }

    /// The HTML by itself, for a browser: with the logo in it.
    pub fn standing_alone(&self, html: &str) -> String {
        let Some(Picture { logo, png }) = self.logo.as_ref() else {
            return html.to_owned();
        };
        // No text of anybody contains it: quotes are escaped there.
        let named = format!("src=\"cid:{}\"", content_id(logo));
        html.replace(
            &named,
            &format!("src=\"data:image/png;base64,{}\"", STANDARD.encode(png)),
        )
    }
}

fn content_id(logo: &Logo) -> String {
    format!("{}@tenantry", &logo.name()[..32])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn platform() -> Mailbox {
        "Tenantry <portal@tenantry.example>".parse().expect("an address")
    }

    #[test]
    fn without_a_look_it_is_the_platform_s() {
        let plain = Letterhead::default();
        assert_eq!(plain.sender(&platform()), platform());
        assert!(plain.reply_to().is_none() && plain.logo().is_none() && plain.footer().is_empty());
        assert_eq!(plain.palette(), Palette::PLATFORM);
        assert_eq!(plain.standing_alone("<img src=\"cid:x\">"), "<img src=\"cid:x\">");
    }

    #[test]
    fn the_address_of_the_sender_stays() {
        let acme = Letterhead {
            sender_name: "Acme, Inc. \"the\" <x@y.example>\r\nBcc: eve@evil.example".to_owned(),
            reply_to: "help@acme.example".to_owned(),
            ..Letterhead::default()
        };
        assert_eq!(acme.sender(&platform()).email, platform().email);
        assert_eq!(
            acme.reply_to().map(|to| to.email.to_string()).as_deref(),
            Some("help@acme.example")
        );
        // Even what the form would have refused stays a name.
        let sent = acme
            .begin(&platform())
            .to(platform())
            .multipart(acme.parts("text".into(), "<p>html</p>".into()))
            .expect("a mail")
            .formatted();
        let sent = String::from_utf8(sent).expect("text");
        let head = sent.split_once("\r\n\r\n").expect("a head").0;
        assert!(!head.to_lowercase().contains("\r\nbcc:"), "{head}");
        assert!(head.contains("<portal@tenantry.example>"), "{head}");
    }
}
