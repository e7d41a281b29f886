//! The third step: what the provider says of itself, by its metadata or by hand. What was understood is shown at
//! once; what was not says why and changes nothing.

use super::chrome::Chrome;
use super::known::Known;
use crate::access::limits::TryLimit;
use crate::identity_providers::guide_view::{GuideView, has_metadata_url};
use crate::identity_providers::{Connection, Desk, Settings, Step, Way, fault_words, reading, vouching_refused};
use crate::saml::IdpMetadata;
use crate::state::App;
use crate::web::{Answer, AppError, Flash, Form, FormState, Frame, Query, Reply, Words};
use actix_web::{HttpRequest, web};
use askama::Template;
use jiff::SignedDuration;

/// So often in an hour may an organization have an address fetched.
pub(super) const MOST_FETCHES: i32 = 60;

/// By which way the provider's values come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Source {
    Url,
    File,
    Xml,
    Hand,
}

impl Source {
    pub const ALL: [Self; 4] = [Self::Url, Self::File, Self::Xml, Self::Hand];

    pub fn key(self) -> &'static str {
        match self {
            Self::Url => "url",
            Self::File => "file",
            Self::Xml => "xml",
            Self::Hand => "hand",
        }
    }

    fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.key() == key)
    }

    pub fn label(self, t: Words) -> &'static str {
        match self {
            Self::Url => t.identity_providers_by_url(),
            Self::File => t.identity_providers_by_file(),
            Self::Xml => t.identity_providers_by_xml(),
            Self::Hand => t.identity_providers_by_hand(),
        }
    }

    /// The field beside which a fault stands.
    pub fn field(self) -> &'static str {
        match self {
            Self::Url => "metadata_url",
            Self::File => "file",
            Self::Xml => "metadata",
            Self::Hand => "certificate",
        }
    }

    /// What the version says that made it.
    pub fn change(self) -> &'static str {
        match self {
            Self::Hand => "hand",
            _ => "metadata",
        }
    }
}

#[derive(Template)]
#[template(path = "identity_providers/metadata.html")]
pub(super) struct MetadataPage {
    frame: Frame,
    t: Words,
    chrome: Chrome,
    guide: GuideView,
    source: Source,
    state: FormState,
    known: Option<Known>,
}

impl MetadataPage {
    /// The vendor's name for it, where it has one.
    fn slo_label(&self) -> &str {
        match self.guide.labels.slo_url.as_str() {
            "" => self.t.identity_providers_slo_url(),
            label => label,
        }
    }

    fn url_hint(&self) -> String {
        match self.guide.example.as_str() {
            "" => self.t.identity_providers_metadata_url_hint_plain().to_owned(),
            example => self.t.identity_providers_metadata_url_hint(example),
        }
    }

    pub fn of<W: Way>(desk: &Desk<W>, app: &App, source: Source, state: FormState) -> Self {
        let guide = GuideView::of(
            desk.t(),
            &desk.connection,
            &desk.connection.addresses(&app.config.public_url),
            "",
        );
        let settings = &desk.connection.settings;
        Self {
            frame: desk.hand.frame(),
            t: desk.t(),
            chrome: Chrome::of(desk, &guide, Step::Metadata),
            source,
            state,
            known: settings
                .is_complete()
                .then(|| Known::of(settings, &desk.hand.times(), desk.hand.now(), desk.t())),
            guide,
        }
    }
}

/// What stands in the forms beforehand.
fn filled(connection: &Connection) -> FormState {
    let settings = &connection.settings;
    let pem: Vec<String> = settings.trusted().iter().map(|one| one.pem()).collect();
    FormState::default()
        .set("metadata_url", &settings.metadata_url)
        .set("entity_id", &settings.entity_id)
        .set("sso_url", &settings.sso_url)
        .set("sso_binding", settings.sso_binding.key())
        .set("slo_url", &settings.slo_url)
        .set("certificate", pem.concat())
}

/// GET `…/metadata?by=`
pub async fn show<W: Way>(desk: Desk<W>, query: Query, app: App) -> Answer {
    let settings = &desk.connection.settings;
    let usual = match settings.is_complete() && settings.metadata_url.is_empty() {
        true => Source::Hand,
        false if has_metadata_url(&desk.connection.guide) => Source::Url,
        false => Source::File,
    };
    let source = Source::parse(query.get("by")).unwrap_or(usual);
    let state = filled(&desk.connection);
    Reply::page(&MetadataPage::of(&desk, &app, source, state))
}

/// POST `…/metadata`
pub async fn save<W: Way>(desk: Desk<W>, req: HttpRequest, form: Form, app: App) -> Answer {
    match Source::parse(form.get("by")) {
        Some(Source::Hand) => by_hand(desk, &form, &app).await,
        Some(Source::Url) => by_url(desk, &req, &form, &app).await,
        _ => {
            let text = form.raw("metadata").to_owned();
            read(desk, Source::Xml, text, None, FormState::filled(&form), &app).await
        }
    }
}

async fn by_hand<W: Way>(desk: Desk<W>, form: &Form, app: &App) -> Answer {
    let mut state = FormState::filled(form);
    match reading::by_hand(&desk.connection.settings, &mut state, desk.hand.now(), desk.t()) {
        Some(settings) => keep(desk, Source::Hand, settings, app).await,
        None => Reply::refused(&MetadataPage::of(&desk, app, Source::Hand, state)),
    }
}

/// Another server is asked while no transaction is open; then whoever asks comes in anew.
async fn by_url<W: Way>(desk: Desk<W>, req: &HttpRequest, form: &Form, app: &App) -> Answer {
    let (org, now, t) = (desk.org(), desk.hand.now(), desk.t());
    drop(desk);
    let limit = TryLimit::new(format!("metadata {org}"), MOST_FETCHES, SignedDuration::from_hours(1));
    limit.count(&app.pool, 1, now).await?;
    let url = form.get("metadata_url");
    let fetched = app.fetcher.get(url).await;
    let desk = Desk::<W>::enter(req).await?;
    let mut state = FormState::filled(form);
    match fetched {
        Ok(text) => read(desk, Source::Url, text, Some(url), state, app).await,
        Err(fault) => {
            state.fault("metadata_url", fault_words::of_fetch(t, &fault));
            Reply::refused(&MetadataPage::of(&desk, app, Source::Url, state))
        }
    }
}

/// Reads metadata and keeps it.
pub(super) async fn read<W: Way>(
    desk: Desk<W>,
    source: Source,
    text: String,
    url: Option<&str>,
    mut state: FormState,
    app: &App,
) -> Answer {
    let t = desk.t();
    let parsed = web::block(move || IdpMetadata::parse(&text)).await;
    let parsed = parsed.map_err(|error| AppError::Internal(error.into()))?;
    let settings = parsed
        .map_err(|fault| fault_words::of_metadata(t, &fault))
        .and_then(|found| reading::from_metadata(&desk.connection.settings, &found, url, desk.hand.now(), t));
    match state.keep(source.field(), settings) {
        Some(settings) => keep(desk, source, settings, app).await,
        None => Reply::refused(&MetadataPage::of(&desk, app, source, state)),
    }
}

/// The next version, and the page that shows what was understood.
async fn keep<W: Way>(mut desk: Desk<W>, source: Source, settings: Settings, app: &App) -> Answer {
    let (org, t, author) = (desk.org(), desk.t(), desk.hand.author());
    let unlinked = match desk.vouch(&settings).await? {
        Ok(people) => people,
        Err(permission) => return Err(vouching_refused(desk, app, permission).await),
    };
    let tx = &mut desk.tx;
    desk.connection
        .change(tx, org, settings, source.change(), &author)
        .await?;
    desk.connection.reach(tx, org, Step::Attributes).await?;
    let next = Reply::to(desk.path("/metadata")).with(match unlinked {
        0 => Flash::success(t.identity_providers_read()),
        people => Flash::warning(t.identity_providers_unlinked(people)),
    });
    desk.tx.commit().await?;
    Ok(next)
}
