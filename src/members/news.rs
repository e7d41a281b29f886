//! Letters to members about what changed for them: their roles, a suspension, the way back.

use super::{Assignment, Subject};
use crate::access::Who;
use crate::account::User;
use crate::database::Tx;
use crate::ids::OrgId;
use crate::mail::{self, Letter, LetterKind, MemberNews};
use crate::web::{AppError, Times, Words};
use jiff::Timestamp;

/// What came and what went, in words. A role that only ends at another time came with its new end.
fn difference(before: &[Assignment], after: &[Assignment], times: &Times) -> (String, String) {
    let t = times.words();
    let same = |one: &Assignment, other: &Assignment| one.role.id == other.role.id && one.is_at(&other.place);
    let given = after.iter().filter_map(|one| {
        let earlier = before.iter().find(|other| same(one, other));
        match (earlier, one.ends_at) {
            (Some(earlier), end) if earlier.ends_at == end => None,
            (_, Some(end)) => Some(t.mail_roles_until(times.exact(&end), one.label(t))),
            (Some(_), None) => Some(t.mail_roles_without_end(one.label(t))),
            (None, None) => Some(one.label(t)),
        }
    });
    let given: Vec<String> = given.collect();
    let taken = before.iter().filter(|one| !after.iter().any(|other| same(one, other)));
    let taken: Vec<String> = taken.map(|one| one.label(t)).collect();
    (t.list(&given), t.list(&taken))
}

/// Where a letter goes, and about what.
pub struct Told<'a> {
    pub org: OrgId,
    pub organization: &'a str,
    pub slug: &'a str,
    /// Whoever did it.
    pub person: &'a str,
    /// As they were before.
    pub subject: &'a Subject,
    pub now: Timestamp,
}

impl<'a> Told<'a> {
    fn by(who: &'a Who, subject: &'a Subject) -> Self {
        Self {
            org: who.org(),
            organization: &who.organization.name,
            slug: &who.organization.slug,
            person: &who.person.name,
            subject,
            now: who.now(),
        }
    }

    /// Tells of what the subject held and holds now; nothing where that is the same.
    pub async fn of_roles(&self, tx: &mut Tx) -> Result<(), AppError> {
        let member = &self.subject.member;
        let Some(user) = User::by_id(tx, member.user_id).await? else {
            return Ok(());
        };
        let after = member.assignments(tx, self.org, self.now).await?;
        let times = Times::new(&user.time_zone, self.now, Words::for_locale(&user.locale));
        let (given, taken) = difference(&self.subject.assignments, &after, &times);
        if given.is_empty() && taken.is_empty() {
            return Ok(());
        }
        let news = MemberNews::RolesChanged {
            organization: self.organization.to_owned(),
            person: self.person.to_owned(),
            given,
            taken,
            // Everybody may read what they themselves may do.
            path: format!("/o/{}/members/{}/access", self.slug, member.id),
        };
        self.post(tx, user, news).await
    }

    async fn post(&self, tx: &mut Tx, user: User, news: MemberNews) -> Result<(), AppError> {
        let letter = Letter {
            to: user.email,
            name: user.name,
            locale: user.locale,
            organization_id: Some(self.org.uuid()),
            invitation: None,
            kind: LetterKind::Member(news),
        };
        mail::post_open(tx, &letter, self.now).await
    }
}

/// Tells a member that their roles are other ones now. `subject`: as they were before.
pub(super) async fn roles_changed(tx: &mut Tx, who: &Who, subject: &Subject) -> Result<(), AppError> {
    Told::by(who, subject).of_roles(tx).await
}

/// Tells a member that they cannot enter for now.
pub(super) async fn suspended(tx: &mut Tx, who: &Who, subject: &Subject) -> Result<(), AppError> {
    let organization = who.organization.name.clone();
    of_status(tx, who, subject, MemberNews::Suspended { organization }).await
}

/// Tells a member that they can enter again.
pub(super) async fn reinstated(tx: &mut Tx, who: &Who, subject: &Subject) -> Result<(), AppError> {
    let organization = who.organization.name.clone();
    let path = who.path("");
    of_status(tx, who, subject, MemberNews::Reinstated { organization, path }).await
}

async fn of_status(tx: &mut Tx, who: &Who, subject: &Subject, news: MemberNews) -> Result<(), AppError> {
    match User::by_id(tx, subject.member.user_id).await? {
        Some(user) => Told::by(who, subject).post(tx, user, news).await,
        None => Ok(()),
    }
}
