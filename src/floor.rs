//! The floor that bin/bench compares with: the same handlers — the same queries and the same rendering — on a
//! listener of its own, without session, access check, forgery check, headers, logging or the wall between
//! tenants. The connection is the owner's, outside a transaction unless something is written.

use crate::access::{self, Public, Visit, Who, bare};
use crate::account::User;
use crate::audit;
use crate::database::{self, Mode, Pool, Tx};
use crate::state::{App, Shared, State};
use crate::tokens::Token;
use crate::web::names::EmailAddress;
use crate::web::{Form, Query, Reply};
use crate::{account, invitations, members, sign_in};
use actix_web::web::{self, Path};
use actix_web::{FromRequest, HttpMessage, HttpRequest, HttpResponse, HttpServer, dev::Payload};
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Arc;
use uuid::Uuid;

/// Where the floor listens; absent: no floor.
const VARIABLE: &str = "TENANTRY_BENCH_FLOOR";

/// One worker's floor.
struct Floor {
    pool: Pool,
    visit: Rc<Visit>,
    people: HashMap<&'static str, Who>,
}

/// Starts the floor beside the server.
pub async fn start(shared: &Arc<Shared>, url: &str) -> anyhow::Result<()> {
    let Ok(address) = std::env::var(VARIABLE) else {
        return Ok(());
    };
    let (shared, url) = (shared.clone(), url.to_owned());
    let server = HttpServer::new(move || {
        let (shared, url) = (shared.clone(), url.clone());
        actix_web::App::new()
            .app_data(web::Data::new(State {
                pool: database::owner_pool(&url, 8).expect("a pool"),
                shared,
            }))
            .data_factory(move || floor(url.clone()))
            .route("/floor/sign-in", web::get().to(sign_in_page))
            .route("/floor/sign-in", web::post().to(sign_in_full))
            .route("/floor/light", web::get().to(light))
            .route("/floor/members/{org}", web::get().to(list))
            .route("/floor/member/{id}", web::get().to(member))
            .route("/floor/audit", web::get().to(events))
            .route("/floor/invitations", web::post().to(invite))
    })
    .workers(2)
    .disable_signals()
    .bind(address)?;
    actix_web::rt::spawn(server.run());
    Ok(())
}

async fn floor(url: String) -> anyhow::Result<Floor> {
    let pool = database::owner_pool(&url, 8)?;
    let visit = Rc::new(Visit {
        request_id: "floor".into(),
        address: "127.0.0.1".into(),
        user_agent: String::new(),
        path: "/".into(),
        htmx: false,
        flash: None,
        now: crate::clock::Clock.now(),
        locale: "en".into(),
    });
    let mut people = HashMap::new();
    for (slug, token) in [("million", Token::new([1; 32])), ("thousand", Token::new([2; 32]))] {
        if let Ok(who) = bare::who(&pool, &token, slug, visit.clone()).await {
            people.insert(slug, who);
        }
    }
    Ok(Floor { pool, visit, people })
}

type Data = web::Data<Floor>;
type Answer = actix_web::Result<HttpResponse, crate::web::AppError>;

fn html(reply: Reply) -> Answer {
    Ok(HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .body(reply.into_bytes()))
}

fn who(floor: &Floor, slug: &str) -> Who {
    floor.people[slug].clone()
}

async fn sign_in_page(req: HttpRequest, floor: Data) -> Answer {
    req.extensions_mut().insert(floor.visit.clone());
    let public = Public {
        visit: floor.visit.clone(),
        t: floor.visit.words(),
    };
    html(sign_in::pages::start(public, Query::from_request(&req, &mut Payload::None).await?, req).await?)
}

async fn light(floor: Data) -> Answer {
    let me = bare::signed_in(Tx::bare(&floor.pool).await?, &who(&floor, "million"));
    html(account::security::show(me).await?)
}

async fn list(req: HttpRequest, floor: Data, org: Path<String>) -> Answer {
    let who = who(&floor, &org);
    // The search asks the setting itself; without it, it would find nothing.
    let tx = if req.query_string().contains("q=") {
        let mut tx = Tx::begin(&floor.pool, Mode::Read).await?;
        tx.enter(who.org()).await?;
        tx
    } else {
        Tx::bare(&floor.pool).await?
    };
    let actor = bare::scoped(tx, who);
    html(members::list_page::show(actor, Query::from_request(&req, &mut Payload::None).await?).await?)
}

async fn member(floor: Data, id: Path<Uuid>) -> Answer {
    let actor = bare::scoped(Tx::bare(&floor.pool).await?, who(&floor, "million"));
    html(
        members::page::show(
            actor,
            Path::from(("million".to_owned(), *id)),
            Query(crate::web::form::Fields::default()),
        )
        .await?,
    )
}

async fn events(req: HttpRequest, floor: Data) -> Answer {
    let actor = bare::scoped(Tx::bare(&floor.pool).await?, who(&floor, "million"));
    html(audit::pages::index(actor, Query::from_request(&req, &mut Payload::None).await?).await?)
}

async fn invite(floor: Data, form: Form, app: App) -> Answer {
    let actor = bare::scoped(Tx::begin(&floor.pool, Mode::Write).await?, who(&floor, "million"));
    let reply = invitations::send::create(actor, form, app).await?;
    Ok(HttpResponse::build(reply.code()).finish())
}

/// The hash, and the two queries that cannot be left out: the person and the session.
async fn sign_in_full(req: HttpRequest, floor: Data, form: Form, app: App) -> Answer {
    req.extensions_mut().insert(floor.visit.clone());
    let email = EmailAddress::parse(form.get("email")).ok_or(crate::web::AppError::BadRequest)?;
    let user = User::by_email(&mut Tx::bare(&floor.pool).await?, &email)
        .await?
        .ok_or(crate::web::AppError::NotFound)?;
    if !app
        .hasher
        .verify(form.raw("password"), Some(&user.password_hash))
        .await
        .map_err(|_| crate::web::AppError::Busy)?
    {
        return Err(crate::web::AppError::NotFound);
    }
    let mut tx = Tx::begin(&floor.pool, Mode::Write).await?;
    access::sign_in(&mut tx, &app, &req, user.id).await?;
    tx.commit().await?;
    Ok(HttpResponse::SeeOther().finish())
}
