//! The fourth step: by which of the provider's attributes we know what about a person.

use super::chrome::Chrome;
use crate::identity_providers::guide_view::GuideView;
use crate::identity_providers::{Attributes, Desk, Settings, Step, Way, vouching_refused};
use crate::state::App;
use crate::web::{Answer, Flash, Form, FormState, Frame, Reply, Words};
use askama::Template;

/// Longest name of an attribute; URNs and URLs fit.
const LONGEST: usize = 200;

/// One of ours, and the name that the vendor gives it.
pub(super) struct Field {
    pub id: &'static str,
    pub label: &'static str,
    pub hint: &'static str,
    pub optional: bool,
    /// What the vendor's guide says.
    pub usual: String,
}

#[derive(Template)]
#[template(path = "identity_providers/attributes.html")]
struct AttributesPage {
    frame: Frame,
    t: Words,
    chrome: Chrome,
    guide: GuideView,
    fields: Vec<Field>,
    state: FormState,
}

impl AttributesPage {
    fn of<W: Way>(desk: &Desk<W>, app: &App, state: FormState) -> Self {
        let guide = GuideView::of(
            desk.t(),
            &desk.connection,
            &desk.connection.addresses(&app.config.public_url),
            "",
        );
        Self {
            frame: desk.hand.frame(),
            t: desk.t(),
            chrome: Chrome::of(desk, &guide, Step::Attributes),
            fields: fields(desk.t(), &guide.attributes),
            guide,
            state,
        }
    }
}

fn fields(t: Words, usual: &Attributes) -> Vec<Field> {
    let field = |id, label, hint, optional, usual: &str| Field {
        id,
        label,
        hint,
        optional,
        usual: usual.to_owned(),
    };
    vec![
        field(
            "subject",
            t.identity_providers_attribute_subject(),
            t.identity_providers_attribute_subject_hint(),
            true,
            &usual.subject,
        ),
        field(
            "email",
            t.identity_providers_attribute_email(),
            t.identity_providers_attribute_email_hint(),
            true,
            &usual.email,
        ),
        field(
            "first_name",
            t.identity_providers_attribute_first(),
            t.identity_providers_attribute_first_hint(),
            true,
            &usual.first_name,
        ),
        field(
            "last_name",
            t.identity_providers_attribute_last(),
            t.identity_providers_attribute_last_hint(),
            true,
            &usual.last_name,
        ),
        field(
            "name",
            t.identity_providers_attribute_name(),
            t.identity_providers_attribute_name_hint(),
            true,
            &usual.name,
        ),
        field(
            "groups",
            t.identity_providers_attribute_groups(),
            t.identity_providers_attribute_groups_hint(),
            true,
            &usual.groups,
        ),
    ]
}

/// GET `…/attributes`
pub async fn show<W: Way>(desk: Desk<W>, app: App) -> Answer {
    let a = &desk.connection.settings.attributes;
    let state = FormState::default()
        .set("subject", &a.subject)
        .set("email", &a.email)
        .set("first_name", &a.first_name)
        .set("last_name", &a.last_name)
        .set("name", &a.name)
        .set("groups", &a.groups);
    Reply::page(&AttributesPage::of(&desk, &app, state))
}

/// POST `…/attributes`
pub async fn save<W: Way>(mut desk: Desk<W>, form: Form, app: App) -> Answer {
    let (org, t, author) = (desk.org(), desk.t(), desk.hand.author());
    let mut state = FormState::filled(&form);
    for id in ["subject", "email", "first_name", "last_name", "name", "groups"] {
        let value = form.get(id);
        if value.chars().count() > LONGEST || value.chars().any(char::is_control) {
            state.fault(id, t.identity_providers_error_attribute(LONGEST));
        }
    }
    if !state.is_fine() {
        return Reply::refused(&AttributesPage::of(&desk, &app, state));
    }
    let of = |id: &str| form.get(id).to_owned();
    let settings = Settings {
        attributes: Attributes {
            subject: of("subject"),
            email: of("email"),
            first_name: of("first_name"),
            last_name: of("last_name"),
            name: of("name"),
            groups: of("groups"),
        },
        ..desk.connection.settings.clone()
    };
    let unlinked = match desk.vouch(&settings).await? {
        Ok(people) => people,
        Err(permission) => return Err(vouching_refused(desk, &app, permission).await),
    };
    desk.connection
        .change(&mut desk.tx, org, settings, "attributes", &author)
        .await?;
    let next = Step::Attributes.next(desk.hand.who().is_none()).unwrap_or(Step::Test);
    desk.connection.reach(&mut desk.tx, org, next).await?;
    let next = Reply::to(desk.path(&format!("/{}", next.key()))).with(match unlinked {
        0 => Flash::success(t.identity_providers_saved()),
        people => Flash::warning(t.identity_providers_unlinked(people)),
    });
    desk.tx.commit().await?;
    Ok(next)
}
