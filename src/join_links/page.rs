//! One link: what it gives, how far it is used, and, when asked for, its address and QR code.

use super::qr::QrCode;
use super::{JoinLink, State, Team, place_of};
use crate::access::{InviteMembers, Scoped, Who};
use crate::database::Tx;
use crate::ids::{JoinLinkId, MemberId};
use crate::roles::Role;
use crate::schema::members;
use crate::state::App;
use crate::tokens::Token;
use crate::web::{Answer, AppError, Frame, Reply, Times, Words};
use actix_web::web::Path;
use askama::Template;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use uuid::Uuid;

/// So many of those who came in are named.
const NEWCOMERS: i64 = 20;

/// The page.
#[derive(Template)]
#[template(path = "join_links/link.html")]
pub(super) struct LinkPage {
    frame: Frame,
    t: Words,
    times: Times,
    link: JoinLink,
    state: State,
    roles: Vec<Role>,
    /// The name of the team in which its roles hold.
    team: Option<String>,
    list: String,
    path: String,
    members: String,
    /// Who came in by it: (id, name).
    newcomers: Vec<(MemberId, String)>,
    /// Why this person may do nothing with it.
    locked: Option<String>,
    shown: Option<Shown>,
    /// It was made just now.
    made: bool,
    /// Why a change was refused just now.
    refusal: Vec<(&'static str, String)>,
}

/// The address, for those who asked to see it.
struct Shown {
    address: String,
    code: Option<QrCode>,
}

/// The link of the path; 404 for one of another organization, or of a team beyond reach.
pub(super) async fn find<R>(actor: &mut Scoped<R>, path: &Path<(String, String)>) -> Result<JoinLink, AppError> {
    let id = Uuid::parse_str(&path.1).map_err(|_| AppError::NotFound)?;
    let org = actor.org();
    let found = JoinLink::find(&mut actor.tx, org, JoinLinkId::from(id))
        .await?
        .ok_or(AppError::NotFound)?;
    let place = place_of(&mut actor.tx, org, found.team_id).await?;
    match actor.reach.includes(&place) {
        true => Ok(found),
        false => Err(AppError::NotFound),
    }
}

/// GET `/o/{org}/join-links/{id}`: without its address.
pub async fn show(mut actor: Scoped<InviteMembers>, path: Path<(String, String)>) -> Answer {
    let link = find(&mut actor, &path).await?;
    Reply::page(&LinkPage::new(&mut actor.tx, &actor.who, link).await?)
}

impl LinkPage {
    pub async fn new(tx: &mut Tx, who: &Who, link: JoinLink) -> Result<Self, AppError> {
        let roles = link.roles(tx, who.org()).await?;
        let teams = match link.team_id {
            Some(_) => Team::all(tx, who.org()).await?,
            None => vec![],
        };
        let newcomers = members::table
            .filter(members::organization_id.eq(who.org()))
            .filter(members::join_link_id.eq(link.id))
            .filter(members::source.eq("join_link"))
            .order((members::joined_at.desc(), members::id))
            .limit(NEWCOMERS)
            .select((members::id, members::name))
            .load(tx)
            .await?;
        let list = who.path("/join-links");
        let place = place_of(tx, who.org(), link.team_id).await?;
        Ok(Self {
            frame: Frame::organization(who, "join-links"),
            t: who.t,
            times: Times::new(&who.person.time_zone, who.now(), who.t),
            state: link.state(who.now()),
            team: teams
                .into_iter()
                .find(|team| Some(team.id) == link.team_id)
                .map(|team| team.name),
            path: format!("{list}/{}", link.id),
            list,
            members: who.path("/members"),
            newcomers,
            locked: JoinLink::may_be_given_by(who, &roles, &place)
                .err()
                .map(|limit| limit.reason(who.t)),
            shown: None,
            made: false,
            refusal: vec![],
            roles,
            link,
        })
    }

    /// The page with the address and its code.
    pub fn showing(self, app: &App, token: &Token) -> Self {
        let address = app.config.public_url.join(&format!("/join/{}", token.reveal()));
        let code = QrCode::of(&address);
        Self {
            shown: Some(Shown { address, code }),
            ..self
        }
    }

    /// The same for a link that was made just now.
    pub fn made(self, app: &App, token: &Token) -> Self {
        Self {
            made: true,
            ..self.showing(app, token)
        }
    }

    /// The page with the reason why a change was refused.
    pub fn refused(self, reason: &str) -> Self {
        let sentence = self.t.join_links_change_refused(reason);
        Self {
            refusal: vec![("actions", sentence)],
            ..self
        }
    }
}
