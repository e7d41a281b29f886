//! Switching a connection off and on, removing it, reading its metadata again.

use super::metadata::Source;
use crate::access::limits::TryLimit;
use crate::identity_providers::life::Effects;
use crate::identity_providers::{ByEditor, Connection, Desk, Status, fault_words, reading};
use crate::saml::IdpMetadata;
use crate::schema::connections;
use crate::state::App;
use crate::web::{Answer, AppError, Flash, Frame, Reply, Words};
use actix_web::{HttpRequest, web};
use askama::Template;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::SignedDuration;
use jiff_diesel::ToDiesel;

/// POST `…/suspension`: nobody comes through it, and whoever did is out.
pub async fn disable(mut desk: Desk<ByEditor>) -> Answer {
    let (org, t, author) = (desk.org(), desk.t(), desk.hand.author());
    if desk.connection.status != Status::Active {
        return Err(AppError::Conflict(t.identity_providers_conflict_inactive().to_owned()));
    }
    desk.connection.disable(&mut desk.tx, org, &author).await?;
    let flash = Flash::success(t.identity_providers_disabled(desk.connection.name.as_str()));
    let next = Reply::to(desk.path("")).with(flash.undo(desk.path("/reinstatement")));
    desk.tx.commit().await?;
    Ok(next)
}

/// POST `…/reinstatement`
pub async fn enable(mut desk: Desk<ByEditor>) -> Answer {
    let (org, t, author) = (desk.org(), desk.t(), desk.hand.author());
    if desk.connection.status != Status::Disabled {
        return Err(AppError::Conflict(t.identity_providers_conflict_enabled().to_owned()));
    }
    desk.connection.enable(&mut desk.tx, org, &author).await?;
    let flash = Flash::success(t.identity_providers_enabled(desk.connection.name.as_str()));
    let next = Reply::to(desk.path("")).with(flash);
    desk.tx.commit().await?;
    Ok(next)
}

#[derive(Template)]
#[template(path = "identity_providers/removal.html")]
struct RemovalPage {
    frame: Frame,
    t: Words,
    list: String,
    base: String,
    connection: Connection,
    effects: Effects,
}

/// GET `…/removal`: what goes with it.
pub async fn confirm(mut desk: Desk<ByEditor>) -> Answer {
    let (org, id, now) = (desk.org(), desk.connection.id, desk.hand.now());
    let who = desk.hand.who().ok_or(AppError::NotFound)?;
    Reply::page(&RemovalPage {
        frame: desk.hand.frame(),
        t: desk.t(),
        list: who.path("/identity-providers"),
        base: desk.path(""),
        effects: Effects::of(&mut desk.tx, org, id, now).await?,
        connection: desk.connection,
    })
}

/// POST `…/removal`
pub async fn remove(mut desk: Desk<ByEditor>) -> Answer {
    let (org, t, author) = (desk.org(), desk.t(), desk.hand.author());
    let list = desk.hand.who().ok_or(AppError::NotFound)?.path("/identity-providers");
    desk.connection.remove(&mut desk.tx, org, &author).await?;
    desk.tx.commit().await?;
    let flash = Flash::success(t.identity_providers_removed(desk.connection.name.as_str()));
    Ok(Reply::to(list).with(flash))
}

/// POST `…/refreshes`: reads the metadata at its address again, now. No transaction is open while another server is
/// asked.
pub async fn refresh(desk: Desk<ByEditor>, req: HttpRequest, app: App) -> Answer {
    let (org, now, t) = (desk.org(), desk.hand.now(), desk.t());
    let url = desk.connection.settings.metadata_url.clone();
    drop(desk);
    if url.is_empty() {
        return Err(AppError::Conflict(t.identity_providers_conflict_no_address().to_owned()));
    }
    let limit = TryLimit::new(format!("metadata {org}"), super::metadata::MOST_FETCHES, SignedDuration::from_hours(1));
    limit.count(&app.pool, 1, now).await?;
    let fetched = app.fetcher.get(&url).await;
    let parsed = match fetched {
        Err(fault) => Err((fault.key().to_owned(), fault_words::of_fetch(t, &fault))),
        Ok(text) => web::block(move || IdpMetadata::parse(&text))
            .await
            .map_err(|error| AppError::Internal(error.into()))?
            .map_err(|fault| ("metadata".to_owned(), fault_words::of_metadata(t, &fault))),
    };
    let mut desk = Desk::<ByEditor>::enter(&req).await?;
    if desk.connection.settings.metadata_url != url {
        return Err(AppError::Conflict(t.errors_gone_meanwhile().to_owned()));
    }
    let flash = take(&mut desk, parsed, &url).await?;
    let next = Reply::to(desk.path("")).with(flash);
    desk.tx.commit().await?;
    Ok(next)
}

/// Takes over what was read, and notes how it went. The provider's name must stay: another name is another provider.
async fn take(
    desk: &mut Desk<ByEditor>,
    parsed: Result<IdpMetadata, (String, String)>,
    url: &str,
) -> Result<Flash, AppError> {
    let (org, t, author) = (desk.org(), desk.t(), desk.hand.author());
    let before = desk.connection.settings.clone();
    let settings = parsed.and_then(|found| match found.entity_id == before.entity_id {
        true => reading::from_metadata(&before, &found, Some(url), author.at, t).map_err(|why| ("metadata".into(), why)),
        false => Err(("entity_id".into(), t.identity_providers_refresh_other(found.entity_id.as_str()))),
    });
    let (fault, flash) = match settings {
        Ok(settings) => {
            let joined = reading::joined(&before, settings);
            let change = Source::Url.change();
            let changed = desk.connection.change(&mut desk.tx, org, joined, change, &author).await?;
            let sentence = match changed {
                true => t.identity_providers_refreshed(),
                false => t.identity_providers_refreshed_same(),
            };
            (String::new(), Flash::success(sentence))
        }
        Err((key, sentence)) => (key, Flash::warning(sentence)),
    };
    diesel::update(connections::table.find((org, desk.connection.id)))
        .set((
            connections::refreshed_at.eq(author.at.to_diesel()),
            connections::refresh_fault.eq(fault),
        ))
        .execute(&mut desk.tx)
        .await?;
    Ok(flash)
}
