//! GET and POST `/o/{org}/branding`: accent, sender, answers, footer, and beside them a mail in this look.

use crate::access::{Actor, EditEmails, Permission, ViewEmails, Who};
use crate::branding::colour::{Colour, ratio_in_words};
use crate::branding::palette::{Pair, Palette, TooLight};
use crate::branding::words;
use crate::branding::{Brand, PageLogo, Paper, Settings};
use crate::database::Tx;
use crate::emails::pages::editor::POLICY;
use crate::emails::{Kind, Language};
use crate::mail_servers::MailServer;
use crate::members::with_help;
use crate::state::App;
use crate::web::{Answer, AppError, Flash, Form, FormState, Frame, Reply, Times, Words};
use actix_web::http::StatusCode;
use actix_web::http::header::CONTENT_SECURITY_POLICY;
use askama::Template;
use sha2::{Digest, Sha256};

/// What is typed on the page.
pub(super) const FIELDS: [&str; 4] = ["accent", "sender_name", "reply_to", "footer"];

/// An accent on one of its grounds.
struct Swatch {
    /// Which ground, and how well white is read on the button.
    caption: String,
    ground: Colour,
    button: Colour,
    text: Colour,
}

#[derive(Template)]
#[template(path = "branding/settings.html")]
pub(super) struct BrandingPage {
    frame: Frame,
    t: Words,
    times: Times,
    path: String,
    organization: String,
    /// The address from which the platform's mails come.
    platform: String,
    /// And those that the organization's own mail server carries, where there is one.
    own: Option<String>,
    brand: Brand,
    logo: Option<PageLogo>,
    entered: FormState,
    swatches: Vec<Swatch>,
    /// The shade to take instead of one that is too light.
    shade: Option<Colour>,
    /// A mail in this look.
    preview: String,
    no_edit: Option<String>,
    /// What was saved while the page was open, where something else was typed: label and value.
    theirs: Option<Vec<(&'static str, String)>>,
}

impl BrandingPage {
    /// The page with what was entered; `None`: what stands.
    pub(super) async fn new(tx: &mut Tx, who: &Who, app: &App, entered: Option<FormState>) -> Result<Self, AppError> {
        let t = who.t;
        let brand = Brand::find(tx, who.org()).await?;
        let settings = &brand.settings;
        let entered = entered.unwrap_or_else(|| standing(settings));
        let asked = Colour::parse(entered.value("accent")).map(Palette::of);
        let language = Language::of(&who.person.locale).tag;
        let welcome = Kind::Welcome.key();
        let no_edit = match who.may(Permission::EmailsEdit) {
            true => None,
            false => {
                let sentence = t.members_lacks(Permission::EmailsEdit.key());
                let missing = [Permission::EmailsEdit].into_iter().collect();
                Some(with_help(tx, who, sentence, missing, "").await?)
            }
        };
        Ok(Self {
            frame: Frame::organization(who, "emails"),
            t,
            times: Times::new(&who.person.time_zone, who.now(), t),
            path: who.path(""),
            organization: who.organization.name.clone(),
            platform: app.config.sender_address(),
            // One that may be switched off, which each active server carries.
            own: MailServer::carrying(tx, who.org(), Kind::Welcome)
                .await?
                .map(|server| server.sender),
            logo: PageLogo::of(&brand, &who.organization.name),
            swatches: match &asked {
                Some(Ok(palette)) => swatches(palette, t),
                _ => vec![],
            },
            shade: match asked {
                Some(Err(TooLight { nearest, .. })) => Some(nearest),
                _ => None,
            },
            preview: who.path(&format!("/emails/{welcome}/preview?locale={language}")),
            no_edit,
            brand,
            entered,
            theirs: None,
        })
    }

    /// The same page, with what is wrong with the file.
    #[must_use]
    pub(super) fn refused(mut self, logo: String) -> Self {
        self.entered.fault("logo", logo);
        self
    }

    /// The same page, with what somebody else saved meanwhile.
    #[must_use]
    fn met(mut self) -> Self {
        let (t, saved) = (self.t, standing(&self.brand.settings));
        let labels = [
            t.branding_accent(),
            t.branding_sender(),
            t.branding_reply_to(),
            t.branding_footer(),
        ];
        let theirs = FIELDS
            .iter()
            .zip(labels)
            .filter(|(field, _)| differs(&saved, &self.entered, field));
        let said = |(field, label): (&&str, &'static str)| match saved.value(field) {
            "" => (label, t.emails_settings_empty().to_owned()),
            value => (label, value.to_owned()),
        };
        self.theirs = Some(theirs.map(said).collect());
        self
    }

    /// What is saved, for the form to send back.
    fn state(&self) -> String {
        match self.entered.value("state") {
            seen if !seen.is_empty() && self.theirs.is_none() => seen.to_owned(),
            _ => state(&self.brand.settings),
        }
    }

    /// The same page, if something in its fields is not what is saved.
    pub(super) fn unsaved(self) -> Option<Self> {
        let saved = standing(&self.brand.settings);
        let is_other = FIELDS.iter().any(|field| differs(&saved, &self.entered, field));
        is_other.then_some(self)
    }

    /// The same page, with what just happened.
    #[must_use]
    pub(super) fn saying(mut self, flash: Flash) -> Self {
        self.frame.flash = Some(flash);
        self
    }

    /// The page as an answer.
    pub(super) fn answer(&self, status: StatusCode) -> Answer {
        Ok(Reply::html(status, self)?.header(CONTENT_SECURITY_POLICY, POLICY))
    }

    /// The accent of whoever has none.
    const PLATFORM: Colour = Palette::PLATFORM.button.light;

    /// What the picker of colours begins with.
    fn picked(&self) -> String {
        let entered = Colour::parse(self.entered.value("accent"));
        entered.unwrap_or(Self::PLATFORM).to_string()
    }

    /// What a list of mails shows as sender.
    fn sender_hint(&self) -> String {
        match &self.own {
            Some(own) => self.t.branding_sender_hint_own(own.as_str(), self.platform.as_str()),
            None => self.t.branding_sender_hint(self.platform.as_str()),
        }
    }
}

/// Whether something else stands in a field. Browsers write line breaks in their own way.
fn differs(saved: &FormState, entered: &FormState, field: &str) -> bool {
    let plain = |state: &FormState| state.value(field).trim().replace('\r', "");
    plain(saved) != plain(entered)
}

/// What a form says that it was shown with.
fn state(settings: &Settings) -> String {
    let saved = standing(settings);
    let all = FIELDS.map(|field| saved.value(field).to_owned());
    hex::encode(Sha256::digest(all.join("\0")))
}

/// The fields as they are saved.
fn standing(settings: &Settings) -> FormState {
    FormState::default()
        .set(
            "accent",
            settings.accent.map(|accent| accent.to_string()).unwrap_or_default(),
        )
        .set("sender_name", &settings.sender_name)
        .set("reply_to", &settings.reply_to)
        .set("footer", &settings.footer)
}

fn swatches(palette: &Palette, t: Words) -> Vec<Swatch> {
    let of = |label, ground, pick: fn(&Pair) -> Colour| {
        let button = pick(&palette.button);
        Swatch {
            caption: t.branding_ratio(label, ratio_in_words(button.contrast(Colour::WHITE), t)),
            ground,
            button,
            text: pick(&palette.text),
        }
    };
    let ground = Paper::MAIL.sheet;
    vec![
        of(t.branding_light(), ground.light, |pair| pair.light),
        of(t.branding_dark(), ground.dark, |pair| pair.dark),
    ]
}

/// Shows it, for reading alone where the right to change it is missing.
pub async fn show(mut actor: Actor<ViewEmails>, app: App) -> Answer {
    let Actor { tx, who, .. } = &mut actor;
    BrandingPage::new(tx, who, &app, None).await?.answer(StatusCode::OK)
}

/// Saves what was typed. `shade` is the colour that was offered in place of one that is too light.
pub async fn save(mut actor: Actor<EditEmails>, form: Form, app: App) -> Answer {
    let Actor { tx, who, .. } = &mut actor;
    let mut state = FormState::filled(&form);
    if form.has("shade") {
        state = state.set("accent", form.get("shade"));
    }
    let Some(settings) = read(&mut state, &app, who.t) else {
        let page = BrandingPage::new(tx, who, &app, Some(state)).await?;
        return page.answer(StatusCode::UNPROCESSABLE_ENTITY);
    };
    let name = who.organization.name.as_str();
    let back = Reply::to(who.path("/branding"));
    let before = Brand::held(tx, who.org(), &who.author()).await?;
    let is_stale = form.has("state") && form.get("state") != self::state(&before.settings);
    if is_stale && before.settings != settings {
        let page = BrandingPage::new(tx, who, &app, Some(state)).await?.met();
        return page.answer(StatusCode::CONFLICT);
    }
    match before.save(tx, who.org(), name, &settings, &who.author()).await? {
        true => {
            tx.commit().await?;
            Ok(back.with(Flash::success(who.t.branding_saved())))
        }
        false => Ok(back.with(Flash::info(who.t.branding_unchanged()))),
    }
}

fn read(state: &mut FormState, app: &App, t: Words) -> Option<Settings> {
    let typed = |state: &FormState, field: &str| state.value(field).trim().to_owned();
    let accent = accent(&typed(state, "accent"), t);
    let accent = state.keep("accent", accent);
    // Untrimmed: a line break at its end is one that somebody put there.
    let sender_name = words::sender_name(state.value("sender_name"), &app.config.mail_from);
    let sender_name = state.keep("sender_name", sender_name.map_err(|fault| fault.sentence(t)));
    let reply_to = words::reply_to(&typed(state, "reply_to")).ok_or(t.branding_fault_reply_to());
    let reply_to = state.keep("reply_to", reply_to);
    let footer = words::footer(state.value("footer"), t);
    let footer = state.keep("footer", footer);
    Some(Settings {
        accent: accent?,
        sender_name: sender_name?,
        reply_to: reply_to?,
        footer: footer?,
    })
}

fn accent(typed: &str, t: Words) -> Result<Option<Colour>, String> {
    if typed.is_empty() {
        return Ok(None);
    }
    let colour = Colour::parse(typed).ok_or_else(|| t.branding_fault_colour().to_owned())?;
    match Palette::of(colour) {
        Ok(_) => Ok(Some(colour)),
        Err(TooLight { ratio, nearest }) => {
            Err(t.branding_fault_contrast(colour.to_string(), nearest.to_string(), ratio_in_words(ratio, t)))
        }
    }
}
