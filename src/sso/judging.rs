//! The product's own rules, asked once a message is proven: may this person come in here, and as whom? Every rule is
//! asked and stands in the report, also after one failed; a real sign-in and a test are judged by the same.

use super::claims::Claims;
use super::identity::{Identity, place_of};
use super::reason::{Reason, Rule};
use super::report::{Arrival, Check, Line};
use super::roles::{Changes, Mapped, outcome};
use crate::access::Person;
use crate::account::User;
use crate::database::Tx;
use crate::identity_providers::{Attributes, Connection, Stage, Status};
use crate::ids::{MemberId, OrgId, UserId};
use crate::organizations::Organization;
use crate::organizations::seats::Seats;
use crate::saml::{self, Assertion};
use crate::schema::{connection_pilots, domains, staff, users};
use crate::web::names::EmailAddress;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;

/// So many names of attributes stand in a report where one is missing.
const MOST_NAMES: usize = 30;

/// What is judged.
pub struct Case<'a> {
    pub org: OrgId,
    pub organization: &'a Organization,
    pub connection: &'a Connection,
    /// For a test: the version of the settings when it began.
    pub test_of: Option<i32>,
    pub now: Timestamp,
}

/// As whom somebody comes in.
#[derive(Debug)]
pub enum Way {
    Known(Box<Known>),
    New,
    /// The account of this person has to agree.
    Consent(UserId),
}

/// A member whom the provider's name leads to.
#[derive(Debug)]
pub struct Known {
    pub identity: Identity,
    pub person: Person,
    pub member: MemberId,
    pub changes: Changes,
}

impl Way {
    pub fn arrival(&self) -> Arrival {
        match self {
            Self::Known(_) => Arrival::Known,
            Self::New => Arrival::New,
            Self::Consent(_) => Arrival::Consent,
        }
    }

    /// Whether letting them in changes what an organization's changes take turns for.
    pub fn needs_turn(&self) -> bool {
        match self {
            Self::Known(known) => !known.changes.is_none(),
            Self::New | Self::Consent(_) => true,
        }
    }
}

/// What came of it.
pub struct Judgement {
    pub lines: Vec<Line>,
    pub claims: Option<Claims>,
    pub way: Option<Way>,
    pub roles: Vec<Mapped>,
}

impl Judgement {
    /// The reason of the first rule that failed.
    pub fn reason(&self) -> Option<Reason> {
        self.lines.iter().find_map(Line::reason)
    }
}

impl Case<'_> {
    /// Asks every rule.
    pub async fn judge(&self, tx: &mut Tx, assertion: &Assertion) -> QueryResult<Judgement> {
        let mut lines = vec![self.connection_line(), self.organization_line(), self.settings_line()];
        let claims = Claims::read(assertion, &self.connection.settings.attributes);
        lines.extend(claims_lines(&claims, assertion, &self.connection.settings.attributes));
        let Ok(claims) = claims else {
            lines.extend([Check::Domain, Check::Stage, Check::Account].map(Line::skipped));
            return Ok(Judgement {
                lines,
                claims: None,
                way: None,
                roles: vec![],
            });
        };
        lines.push(self.domain_line(tx, &claims).await?);
        lines.push(self.stage_line(tx, &claims).await?);
        let way = self.way(tx, &claims).await?;
        lines.push(account_line(&way, &claims));
        Ok(Judgement {
            roles: outcome(tx, self.org, self.connection.id, &claims.groups).await?,
            lines,
            claims: Some(claims),
            way: way.ok(),
        })
    }

    /// Whether this account may still be linked to what the provider said of it a while ago: it was asked for its
    /// consent, and agreed.
    pub async fn still_may(&self, tx: &mut Tx, claims: &Claims, user: UserId) -> QueryResult<bool> {
        let lines = [
            self.connection_line(),
            self.organization_line(),
            self.domain_line(tx, claims).await?,
            self.stage_line(tx, claims).await?,
        ];
        let way = self.way(tx, claims).await?;
        Ok(lines.iter().all(|line| line.reason().is_none()) && matches!(way, Ok(Way::Consent(other)) if other == user))
    }

    fn connection_line(&self) -> Line {
        let status = self.connection.status;
        // Tests come before activation.
        if status == Status::Active || self.test_of.is_some() {
            return Line::passed(Check::Connection, "", status.key());
        }
        let expected = Status::Active.key();
        Line::failed(
            Check::Connection,
            saml::Reason::ConnectionInactive,
            expected,
            status.key(),
        )
    }

    fn organization_line(&self) -> Line {
        let status = self.organization.status.as_str();
        if self.organization.is_open_at(self.now) {
            return Line::passed(Check::Organization, "", status);
        }
        Line::failed(
            Check::Organization,
            saml::Reason::OrganizationInactive,
            "active",
            status,
        )
    }

    fn settings_line(&self) -> Line {
        let now = self.connection.version;
        match self.test_of {
            None => Line::skipped(Check::Settings),
            Some(then) if then == now => Line::passed(Check::Settings, then.to_string(), now.to_string()),
            Some(then) => Line::failed(
                Check::Settings,
                Rule::SettingsChanged,
                then.to_string(),
                now.to_string(),
            ),
        }
    }

    async fn domain_line(&self, tx: &mut Tx, claims: &Claims) -> QueryResult<Line> {
        let proven: Vec<(String, Option<uuid::Uuid>)> = domains::table
            .filter(domains::organization_id.eq(self.org))
            .filter(domains::status.eq_any(["proven", "lapsing"]))
            .order(domains::name)
            .limit(1_000)
            .select((domains::name, domains::connection_id))
            .load(tx)
            .await?;
        let domain = claims.domain();
        let mine = Some(self.connection.id.uuid());
        let here = |connection: &Option<uuid::Uuid>| connection.is_none() || *connection == mine;
        let expected = proven.iter().filter(|one| here(&one.1)).map(|one| one.0.as_str());
        let expected = expected.take(20).collect::<Vec<_>>().join(", ");
        let reason: Reason = match proven.iter().find(|one| one.0 == domain) {
            Some((_, connection)) if here(connection) => return Ok(Line::passed(Check::Domain, expected, domain)),
            Some(_) => Rule::DomainElsewhere.into(),
            None => saml::Reason::DomainForeign.into(),
        };
        Ok(Line::failed(Check::Domain, reason, expected, domain))
    }

    async fn stage_line(&self, tx: &mut Tx, claims: &Claims) -> QueryResult<Line> {
        let stage = self.connection.stage;
        Ok(match stage {
            _ if self.test_of.is_some() => Line::skipped(Check::Stage),
            Stage::Test => Line::failed(Check::Stage, Rule::StageTest, "", stage.key()),
            Stage::Everyone | Stage::Enforced => Line::passed(Check::Stage, "", stage.key()),
            Stage::Pilot => {
                let listed = connection_pilots::table
                    .filter(connection_pilots::organization_id.eq(self.org))
                    .filter(connection_pilots::connection_id.eq(self.connection.id.uuid()))
                    .filter(connection_pilots::email.eq(&claims.email));
                match diesel::select(diesel::dsl::exists(listed)).get_result(tx).await? {
                    true => Line::passed(Check::Stage, "", stage.key()),
                    false => Line::failed(Check::Stage, Rule::NotPiloted, "", stage.key()),
                }
            }
        })
    }

    /// As whom they come in, by what the provider knows them by; only where it is unknown by their address, and then
    /// never without the consent of the account.
    async fn way(&self, tx: &mut Tx, claims: &Claims) -> QueryResult<Result<Way, Reason>> {
        let identity = Identity::find(tx, self.org, self.connection.id, &claims.subject).await?;
        let user = match &identity {
            Some(identity) => Some(identity.user),
            None => user_of(tx, &claims.email).await?,
        };
        let Some(user) = user else {
            return self.newcomer(tx).await.map(|fine| fine.map(|()| Way::New));
        };
        let works_here = staff::table.find(user);
        if diesel::select(diesel::dsl::exists(works_here)).get_result(tx).await? {
            return Ok(Err(Rule::Staff.into()));
        }
        let place = match (place_of(tx, self.org, user).await?, identity.is_some()) {
            (Some(place), _) => place,
            (None, true) => return Ok(Err(Rule::MemberRemoved.into())),
            (None, false) => return self.newcomer(tx).await.map(|fine| fine.map(|()| Way::Consent(user))),
        };
        if let Err(rule) = place.admits(self.now) {
            return Ok(Err(rule.into()));
        }
        let Some(identity) = identity else {
            return Ok(Ok(Way::Consent(user)));
        };
        let groups = &claims.groups;
        let changes = Changes::of(tx, self.org, self.connection.id, place.member, groups, self.now).await?;
        let Some(person) = User::by_id(tx, user).await?.as_ref().map(Person::from) else {
            return Ok(Err(Rule::MemberRemoved.into()));
        };
        Ok(Ok(Way::Known(Box::new(Known {
            identity,
            person,
            member: place.member,
            changes,
        }))))
    }

    /// Whether somebody who is no member may become one.
    async fn newcomer(&self, tx: &mut Tx) -> QueryResult<Result<(), Reason>> {
        if !self.connection.provisioning {
            return Ok(Err(Rule::ProvisioningOff.into()));
        }
        let left = Seats::of(tx, self.org, self.now).await?.left();
        Ok(match left {
            Some(left) if left < 1 => Err(Rule::NoSeat.into()),
            _ => Ok(()),
        })
    }
}

async fn user_of(tx: &mut Tx, email: &str) -> QueryResult<Option<UserId>> {
    let email = EmailAddress::parse(email).map_or_else(String::new, |email| email.to_string());
    users::table
        .filter(users::email.eq(email))
        .select(users::id)
        .first(tx)
        .await
        .optional()
}

/// Where something is missing: the attribute that is mapped, and the names of those that came.
fn claims_lines(claims: &Result<Claims, Reason>, assertion: &Assertion, mapped: &Attributes) -> [Line; 2] {
    let names = || {
        let all = assertion.attributes.iter().take(MOST_NAMES);
        all.map(|one| one.name.as_str()).collect::<Vec<_>>().join(", ")
    };
    let of_subject = |rule: Rule| matches!(rule, Rule::SubjectUnusable | Rule::SubjectTransient);
    match claims {
        Ok(claims) => [
            Line::passed(Check::Subject, "", super::attempt::masked(&claims.subject)),
            Line::passed(Check::Email, "", super::attempt::masked(&claims.email)),
        ],
        Err(Reason::Rule(Rule::SubjectMissing)) => [
            Line::failed(Check::Subject, Rule::SubjectMissing, mapped.subject.as_str(), names()),
            Line::passed(Check::Email, "", ""),
        ],
        Err(Reason::Message(saml::Reason::EmailMissing)) => [
            Line::skipped(Check::Subject),
            Line::failed(Check::Email, saml::Reason::EmailMissing, mapped.email.as_str(), names()),
        ],
        Err(Reason::Rule(rule)) if of_subject(*rule) => [
            Line::failed(Check::Subject, *rule, "", ""),
            Line::passed(Check::Email, "", ""),
        ],
        Err(reason) => [
            Line::skipped(Check::Subject),
            Line::failed(Check::Email, *reason, "", ""),
        ],
    }
}

fn account_line(way: &Result<Way, Reason>, claims: &Claims) -> Line {
    let seen = super::attempt::masked(&claims.email);
    match way {
        Ok(_) => Line::passed(Check::Account, "", seen),
        Err(reason) => Line::failed(Check::Account, *reason, "", seen),
    }
}
