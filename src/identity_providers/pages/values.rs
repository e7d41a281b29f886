//! The second step: what the provider has to know of us, beside the vendor's own steps.

use super::chrome::Chrome;
use crate::identity_providers::guide_view::GuideView;
use crate::identity_providers::{Desk, KeyState, Keys, Step, Way};
use crate::state::App;
use crate::web::{Answer, Flash, Form, Frame, Reply, Words};
use askama::Template;

#[derive(Template)]
#[template(path = "identity_providers/values.html")]
struct ValuesPage {
    frame: Frame,
    t: Words,
    chrome: Chrome,
    guide: GuideView,
    metadata_url: String,
}

/// GET `…/values`
pub async fn show<W: Way>(mut desk: Desk<W>, app: App) -> Answer {
    let addresses = desk.connection.addresses(&app.config.public_url);
    let keys = Keys::of(&mut desk.tx, desk.hand.org(), desk.connection.id).await?;
    let certificate = keys.get(KeyState::Current).map(|key| key.certificate.pem());
    let guide = GuideView::of(desk.t(), &desk.connection, &addresses, &certificate.unwrap_or_default());
    Reply::page(&ValuesPage {
        frame: desk.hand.frame(),
        t: desk.t(),
        chrome: Chrome::of(&desk, &guide, Step::Values),
        guide,
        metadata_url: addresses.entity_id,
    })
}

/// POST `…/values`: the app stands in the provider's console.
pub async fn done<W: Way>(mut desk: Desk<W>, form: Form) -> Answer {
    let (org, t) = (desk.org(), desk.t());
    desk.connection.reach(&mut desk.tx, org, Step::Metadata).await?;
    let next = match (form.get("do"), desk.hand.who()) {
        ("later", Some(who)) => {
            Reply::to(who.path("/identity-providers")).with(Flash::success(t.identity_providers_kept()))
        }
        ("later", None) => Reply::to(desk.path("")).with(Flash::success(t.identity_providers_kept())),
        _ => Reply::to(desk.path("/metadata")),
    };
    desk.tx.commit().await?;
    Ok(next)
}
