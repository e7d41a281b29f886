//! A person on the way between a portal and an identity provider, without a screen.

use super::{Peer, User};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use reqwest::redirect::Policy;
use reqwest::{Client, Response, StatusCode, Url};
use scraper::{ElementRef, Html, Selector};
use serde::Serialize;
use std::time::Duration;

/// How long an identity provider may take for one page.
const PATIENCE: Duration = Duration::from_secs(30);

/// A message that a browser carries: by redirect, where everything is in the address, or by a form that sends itself.
#[derive(Clone, Debug, Serialize)]
pub struct Sent {
    pub url: String,
    pub fields: std::collections::BTreeMap<String, String>,
}

impl Sent {
    pub fn redirect(url: impl Into<String>) -> Self {
        Self::post(url, &[])
    }

    pub fn post(url: impl Into<String>, fields: &[(&str, &str)]) -> Self {
        let fields = fields
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Self {
            url: url.into(),
            fields: fields.collect(),
        }
    }

    /// A parameter or a field, decoded: `SAMLResponse`, `RelayState`.
    pub fn field(&self, name: &str) -> Option<String> {
        let address = Url::parse(&self.url).expect("an address");
        let query = address.query_pairs().find(|(key, _)| key == name);
        self.fields
            .get(name)
            .cloned()
            .or(query.map(|(_, value)| value.into_owned()))
    }

    /// The XML of an answer that came by form.
    pub fn xml(&self) -> String {
        let response = self.fields.get("SAMLResponse").expect("a SAMLResponse in a form");
        String::from_utf8(BASE64_STANDARD.decode(response).expect("base64")).expect("UTF-8")
    }
}

/// What the identity provider said to the person, where it sent them nowhere.
#[derive(Debug)]
pub struct Told {
    pub status: StatusCode,
    pub text: String,
}

/// A person with a fresh browser: the identity provider knows them again until this value ends.
pub struct Visitor<'a> {
    peer: &'a Peer,
    client: Client,
}

impl<'a> Visitor<'a> {
    pub(super) fn new(peer: &'a Peer) -> Self {
        let home = peer.settings.base.clone();
        // It follows the provider's own redirects, and stops at the portal's door.
        let policy = Policy::custom(move |step| match step.url().as_str().starts_with(&home) {
            true if step.previous().len() < 10 => step.follow(),
            _ => step.stop(),
        });
        let client = Client::builder().cookie_store(true).redirect(policy).timeout(PATIENCE);
        Self {
            peer,
            client: client.build().expect("a client"),
        }
    }

    /// Brings a message to the identity provider and signs in there if asked to. Answers with what the browser then
    /// carries to the portal, or with what the provider said.
    pub async fn signs_in(&self, start: &Sent, user: &User) -> Result<Sent, Told> {
        match self.goes(start).await {
            Stop::SignIn(form) => self.fills(form, user).await.reached(),
            other => other.reached(),
        }
    }

    /// Brings a message to the identity provider, which is to send it on without asking anything: single logout.
    pub async fn carries(&self, message: &Sent) -> Result<Sent, Told> {
        self.goes(message).await.reached()
    }

    /// The text at an address of the identity provider.
    pub async fn reads(&self, url: &str) -> String {
        let answer = self.ask(self.client.get(url)).await;
        assert_eq!(answer.status(), 200, "{url}");
        answer.text().await.expect("a whole answer")
    }

    async fn fills(&self, mut form: Sent, user: &User) -> Stop {
        form.fields.insert("username".into(), user.name().into());
        form.fields.insert("password".into(), user.password().into());
        self.goes(&form).await
    }

    async fn goes(&self, message: &Sent) -> Stop {
        let request = match message.fields.is_empty() {
            true => self.client.get(&message.url),
            false => self.client.post(&message.url).form(&message.fields),
        };
        Stop::read(self.ask(request).await).await
    }

    async fn ask(&self, request: reqwest::RequestBuilder) -> Response {
        request
            .send()
            .await
            .unwrap_or_else(|fault| panic!("{fault:?}; the identity provider's log:\n{}", self.peer.log()))
    }
}

/// Where a person is after a step.
enum Stop {
    /// In front of the sign-in form.
    SignIn(Sent),
    /// On the way to the portal.
    Leaving(Sent),
    Here(Told),
}

impl Stop {
    async fn read(answer: Response) -> Self {
        let (status, url) = (answer.status(), answer.url().clone());
        if let Some(to) = answer.headers().get("location") {
            return Self::Leaving(Sent::redirect(to.to_str().expect("an address")));
        }
        let text = answer.text().await.expect("a whole answer");
        let Some(form) = read_form(&text, &url) else {
            return Self::Here(Told { status, text });
        };
        let has = |field| form.fields.contains_key(field);
        match (has("password"), has("SAMLResponse") || has("SAMLRequest")) {
            (true, _) => Self::SignIn(form),
            (false, true) => Self::Leaving(form),
            (false, false) => Self::Here(Told { status, text }),
        }
    }

    fn reached(self) -> Result<Sent, Told> {
        match self {
            Self::Leaving(sent) => Ok(sent),
            Self::Here(told) => Err(told),
            Self::SignIn(form) => Err(Told {
                status: StatusCode::UNAUTHORIZED,
                text: format!("it asks for a password at {}", form.url),
            }),
        }
    }
}

/// The first form of a page that is sent by POST.
fn read_form(page: &str, url: &Url) -> Option<Sent> {
    let page = Html::parse_document(page);
    let css = |text: &str| Selector::parse(text).expect("a selector");
    let form = page.select(&css("form[method=post i]")).next()?;
    let value = |input: ElementRef<'_>| {
        let of = |name| input.attr(name).unwrap_or_default().to_owned();
        (of("name"), of("value"))
    };
    let fields = form.select(&css("input[name]")).map(value).collect();
    let action = url.join(form.attr("action").unwrap_or_default()).expect("an address");
    Some(Sent {
        url: action.into(),
        fields,
    })
}
