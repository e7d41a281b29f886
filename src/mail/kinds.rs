//! Which kind a letter is, what its variables stand for, and the words that each kind has of its own accord. Both ways
//! are matched completely: a letter without a kind, or a kind without a letter, does not compile.

use super::sign_in::{About, SignInLetter};
use super::sign_on::{SignOnLetter, SignOnNews};
use super::{DomainStage, JoinLetter, Letter, LetterKind, LifeStage, MemberNews, OwnershipStage};
use crate::emails::{Kind, Language, Text, Values, Variable};
use crate::web::Words;

/// Stands for the number of days where a number is needed, and is no number of days.
const DAYS: i64 = 7_777_777;

impl Letter {
    /// The kind under which the registry knows it.
    pub fn kind(&self) -> Kind {
        match &self.kind {
            LetterKind::Welcome { .. } => Kind::Welcome,
            LetterKind::Trial { of, .. } => *of,
            LetterKind::Invitation { reminder: false, .. } => Kind::Invitation,
            LetterKind::Invitation { reminder: true, .. } => Kind::InvitationReminder,
            LetterKind::InvitationRequested { .. } => Kind::InvitationRequested,
            LetterKind::SignUp { .. } => Kind::SignUp,
            LetterKind::SignUpKnown { .. } => Kind::SignUpKnown,
            LetterKind::Approved { .. } => Kind::OrganizationApproved,
            LetterKind::StaffInvitation { .. } => Kind::StaffInvitation,
            LetterKind::Life { stage, .. } => of_life(*stage),
            LetterKind::Domain { stage, .. } => match stage {
                DomainStage::Lapsing => Kind::DomainLapsing,
                DomainStage::Soon => Kind::DomainLapsesSoon,
                DomainStage::Lapsed => Kind::DomainLapsed,
                DomainStage::Back => Kind::DomainBack,
            },
            LetterKind::Ownership { stage, .. } => match stage {
                OwnershipStage::Offered => Kind::OwnershipOffered,
                OwnershipStage::Accepted => Kind::OwnershipAccepted,
                OwnershipStage::Declined => Kind::OwnershipDeclined,
            },
            LetterKind::SetupLink { domain: true, .. } => Kind::SetupDomain,
            LetterKind::SetupLink { domain: false, .. } => Kind::SetupConnection,
            LetterKind::PasswordReset { .. } => Kind::PasswordReset,
            LetterKind::PasswordChanged => Kind::PasswordChanged,
            LetterKind::NewDevice { .. } => Kind::NewDevice,
            LetterKind::SsoConsent { .. } => Kind::SsoConsent,
            LetterKind::Removed { .. } => Kind::MemberRemoved,
            LetterKind::Member(news) => match news {
                MemberNews::RolesChanged { .. } => Kind::RolesChanged,
                MemberNews::Suspended { .. } => Kind::MemberSuspended,
                MemberNews::Reinstated { .. } => Kind::MemberReinstated,
            },
            LetterKind::Joining(letter) => match letter {
                JoinLetter::Confirm { .. } => Kind::JoinConfirmation,
                JoinLetter::Asked { .. } => Kind::JoinRequested,
                JoinLetter::Approved { .. } => Kind::JoinApproved,
                JoinLetter::Declined { .. } => Kind::JoinDeclined,
            },
            LetterKind::SignOn(letter) => match letter.about {
                SignOnNews::CertificateEnds { .. } => Kind::CertificateEnds,
                SignOnNews::CertificateEnded { .. } => Kind::CertificateEnded,
                SignOnNews::RefreshHeld => Kind::MetadataHeld,
            },
            LetterKind::SignIn(letter) => match letter.about {
                About::Enforced => Kind::SsoEnforced,
                About::Released => Kind::SsoReleased,
                About::CodesMade => Kind::BreakGlassCodesMade,
                About::BreakGlassUsed => Kind::BreakGlassUsed,
            },
            LetterKind::MembershipOver { .. } => Kind::MembershipOver,
            LetterKind::EndsSoon { member, role, .. } => match (member, role) {
                (None, Some(_)) => Kind::RoleEnds,
                (Some(_), Some(_)) => Kind::RoleOfMemberEnds,
                (None, None) => Kind::MembershipEnds,
                (Some(_), None) => Kind::MembershipOfMemberEnds,
            },
        }
    }

    /// What the variables of its kind stand for. `link` is absolute.
    pub(super) fn values(&self, language: Language, link: Option<&str>) -> Values {
        let ground = Values::default()
            .of_reader(language, &self.name, &self.to)
            .with(Variable::OrganizationName, self.organization())
            .with(Variable::Link, link.unwrap_or_default());
        self.facts()
            .into_iter()
            .fold(ground, |values, (variable, value)| values.with(variable, value))
    }

    /// What only this letter knows.
    fn facts(&self) -> Vec<(Variable, String)> {
        use Variable::{
            ColleagueEmail, ColleagueName, ConnectionName, Date, Days, DeviceName, DomainName, ExpiresOn, InviterName,
            Message, NetworkAddress, RoleName, RoleNames, RolesGiven, RolesTaken,
        };
        let facts: Vec<(Variable, &str)> = match &self.kind {
            LetterKind::Welcome { inviter, roles, .. } => vec![(InviterName, inviter), (RoleNames, roles)],
            LetterKind::Trial { values, .. } => {
                let known = Variable::ALL.iter().filter(|one| !values.raw(**one).is_empty());
                return known.map(|one| (*one, values.raw(*one).to_owned())).collect();
            }
            LetterKind::Invitation {
                inviter,
                roles,
                message,
                expires,
                ..
            } => {
                vec![
                    (InviterName, inviter),
                    (RoleNames, roles),
                    (Message, message),
                    (ExpiresOn, expires),
                ]
            }
            LetterKind::InvitationRequested { invitee, .. } => vec![(ColleagueEmail, invitee)],
            LetterKind::StaffInvitation { inviter, role, expires } => {
                vec![(InviterName, inviter), (RoleName, role), (ExpiresOn, expires)]
            }
            LetterKind::Life { date, .. } => vec![(Date, date)],
            LetterKind::SignUp { expires, .. } | LetterKind::PasswordReset { expires } => vec![(ExpiresOn, expires)],
            LetterKind::NewDevice { device, at, address } => {
                vec![(DeviceName, device), (Date, at), (NetworkAddress, address)]
            }
            LetterKind::Member(MemberNews::RolesChanged {
                person, given, taken, ..
            }) => {
                let none = Words::for_locale(&self.locale).common_none();
                let or_none = |names: &str| if names.is_empty() { none } else { names }.to_owned();
                return vec![
                    (ColleagueName, person.clone()),
                    (RolesGiven, or_none(given)),
                    (RolesTaken, or_none(taken)),
                ];
            }
            LetterKind::Domain { domain, date, .. } => vec![(DomainName, domain), (Date, date)],
            LetterKind::Ownership { person, .. } => vec![(ColleagueName, person)],
            LetterKind::SetupLink { person, expires, .. } => vec![(ColleagueName, person), (ExpiresOn, expires)],
            LetterKind::SignOn(letter) => {
                let mut facts = vec![(ConnectionName, letter.connection.clone())];
                if let SignOnNews::CertificateEnds { days, date, .. } = &letter.about {
                    facts.extend([(Days, days.to_string()), (Date, date.clone())]);
                }
                return facts;
            }
            LetterKind::SignIn(letter) => match letter.about {
                About::BreakGlassUsed => vec![(ColleagueName, &letter.person), (NetworkAddress, &letter.detail)],
                _ => vec![(ColleagueName, &letter.person), (ConnectionName, &letter.detail)],
            },
            LetterKind::Joining(letter) => match letter {
                JoinLetter::Asked {
                    person, email, message, ..
                } => {
                    vec![(ColleagueName, person), (ColleagueEmail, email), (Message, message)]
                }
                JoinLetter::Approved { roles, .. } => vec![(RoleNames, roles)],
                JoinLetter::Declined { reason, .. } => vec![(Message, reason)],
                JoinLetter::Confirm { expires, .. } => vec![(ExpiresOn, expires)],
            },
            LetterKind::EndsSoon { member, role, ends, .. } => {
                let member = member.iter().map(|member| (ColleagueName, member.as_str()));
                let role = role.iter().map(|role| (RoleName, role.as_str()));
                member.chain(role).chain([(Date, ends.as_str())]).collect()
            }
            LetterKind::SignUpKnown { .. }
            | LetterKind::Approved { .. }
            | LetterKind::PasswordChanged
            | LetterKind::Member(_)
            | LetterKind::SsoConsent { .. }
            | LetterKind::Removed { .. }
            | LetterKind::MembershipOver { .. } => vec![],
        };
        facts
            .into_iter()
            .map(|(variable, value)| (variable, value.to_owned()))
            .collect()
    }
}

fn of_life(stage: LifeStage) -> Kind {
    match stage {
        LifeStage::Ending => Kind::ContractEnds,
        LifeStage::TrialEnding => Kind::TrialEnds,
        LifeStage::Renewed => Kind::ContractRenewed,
        LifeStage::Closed => Kind::OrganizationClosed,
        LifeStage::Reopened => Kind::OrganizationReopened,
        LifeStage::PurgeSoon => Kind::ErasureSoon,
        LifeStage::Purged => Kind::OrganizationErased,
        LifeStage::OwnerAppointed => Kind::OwnerAppointed,
    }
}

/// The words that a kind has until somebody writes others: what its letter says, with variables where facts stand.
pub fn default_text(kind: Kind, t: Words) -> Text {
    let name = |variable: Variable| variable.placeholder();
    let letter = Letter {
        to: String::new(),
        name: String::new(),
        locale: t.lang().to_owned(),
        organization_id: None,
        invitation: None,
        kind: letter_of(kind, &name),
    };
    let link = kind.has_link().then(|| Variable::Link.placeholder());
    let words = letter.write(t, link);
    let mut parts = vec![Variable::Greeting.placeholder()];
    parts.extend(words.paragraphs);
    if kind.variables().contains(&Variable::Message) {
        parts.push(format!("> {}", Variable::Message.placeholder()));
    }
    if let Some((label, link)) = words.button {
        parts.push(format!("[{label}]({link})"));
    }
    parts.push(words.note);
    let days = DAYS.to_string();
    let with_days = |text: &str| text.replace(&days, &Variable::Days.placeholder());
    Text {
        subject: with_days(&words.subject),
        body: with_days(&parts.join("\n\n")),
        ..Text::default()
    }
}

/// A letter of a kind, whose facts are what `of` answers.
#[expect(clippy::too_many_lines, reason = "one arm for each kind")]
pub(super) fn letter_of(kind: Kind, of: &dyn Fn(Variable) -> String) -> LetterKind {
    let organization = of(Variable::OrganizationName);
    let path = String::new();
    let life = |stage| LetterKind::Life {
        organization: of(Variable::OrganizationName),
        stage,
        date: of(Variable::Date),
        path: String::new(),
    };
    let domain = |stage| LetterKind::Domain {
        organization: of(Variable::OrganizationName),
        domain: of(Variable::DomainName),
        stage,
        date: of(Variable::Date),
        path: String::new(),
    };
    let ownership = |stage| LetterKind::Ownership {
        organization: of(Variable::OrganizationName),
        stage,
        person: of(Variable::ColleagueName),
        path: String::new(),
    };
    let setup = |domain| LetterKind::SetupLink {
        organization: of(Variable::OrganizationName),
        person: of(Variable::ColleagueName),
        domain,
        expires: of(Variable::ExpiresOn),
    };
    let ends = |member: bool, role: bool| LetterKind::EndsSoon {
        organization: of(Variable::OrganizationName),
        member: member.then(|| of(Variable::ColleagueName)),
        role: role.then(|| of(Variable::RoleName)),
        ends: of(Variable::Date),
        path: String::new(),
    };
    let sign_on = |about| {
        LetterKind::SignOn(SignOnLetter {
            organization: of(Variable::OrganizationName),
            connection: of(Variable::ConnectionName),
            about,
            path: String::new(),
        })
    };
    let sign_in = |about, detail| {
        LetterKind::SignIn(SignInLetter {
            about,
            organization: of(Variable::OrganizationName),
            person: of(Variable::ColleagueName),
            detail: of(detail),
            path: String::new(),
        })
    };
    match kind {
        Kind::Welcome => LetterKind::Welcome {
            organization,
            inviter: of(Variable::InviterName),
            roles: of(Variable::RoleNames),
            path,
        },
        Kind::Invitation | Kind::InvitationReminder => LetterKind::Invitation {
            organization,
            inviter: of(Variable::InviterName),
            roles: of(Variable::RoleNames),
            message: of(Variable::Message),
            expires: of(Variable::ExpiresOn),
            reminder: kind == Kind::InvitationReminder,
        },
        Kind::InvitationRequested => LetterKind::InvitationRequested {
            organization,
            invitee: of(Variable::ColleagueEmail),
            path,
        },
        Kind::JoinConfirmation => LetterKind::Joining(JoinLetter::Confirm {
            organization,
            expires: of(Variable::ExpiresOn),
        }),
        Kind::JoinRequested => LetterKind::Joining(JoinLetter::Asked {
            organization,
            person: of(Variable::ColleagueName),
            email: of(Variable::ColleagueEmail),
            message: of(Variable::Message),
            path,
        }),
        Kind::JoinApproved => LetterKind::Joining(JoinLetter::Approved {
            organization,
            roles: of(Variable::RoleNames),
            path,
        }),
        Kind::JoinDeclined => LetterKind::Joining(JoinLetter::Declined {
            organization,
            reason: of(Variable::Message),
        }),
        Kind::RoleEnds => ends(false, true),
        Kind::RoleOfMemberEnds => ends(true, true),
        Kind::MembershipEnds => ends(false, false),
        Kind::MembershipOfMemberEnds => ends(true, false),
        Kind::MembershipOver => LetterKind::MembershipOver { organization },
        Kind::RolesChanged => LetterKind::Member(MemberNews::RolesChanged {
            organization,
            person: of(Variable::ColleagueName),
            given: of(Variable::RolesGiven),
            taken: of(Variable::RolesTaken),
            path,
        }),
        Kind::MemberSuspended => LetterKind::Member(MemberNews::Suspended { organization }),
        Kind::MemberReinstated => LetterKind::Member(MemberNews::Reinstated { organization, path }),
        Kind::MemberRemoved => LetterKind::Removed { organization },
        Kind::OwnershipOffered => ownership(OwnershipStage::Offered),
        Kind::OwnershipAccepted => ownership(OwnershipStage::Accepted),
        Kind::OwnershipDeclined => ownership(OwnershipStage::Declined),
        Kind::SetupConnection => setup(false),
        Kind::SetupDomain => setup(true),
        Kind::SsoEnforced => sign_in(About::Enforced, Variable::ConnectionName),
        Kind::SsoReleased => sign_in(About::Released, Variable::ConnectionName),
        Kind::BreakGlassCodesMade => sign_in(About::CodesMade, Variable::ConnectionName),
        Kind::BreakGlassUsed => sign_in(About::BreakGlassUsed, Variable::NetworkAddress),
        Kind::CertificateEnds => sign_on(SignOnNews::CertificateEnds {
            days: DAYS,
            date: of(Variable::Date),
            successor: false,
        }),
        Kind::CertificateEnded => sign_on(SignOnNews::CertificateEnded { successor: false }),
        Kind::MetadataHeld => sign_on(SignOnNews::RefreshHeld),
        Kind::DomainLapsing => domain(DomainStage::Lapsing),
        Kind::DomainLapsesSoon => domain(DomainStage::Soon),
        Kind::DomainLapsed => domain(DomainStage::Lapsed),
        Kind::DomainBack => domain(DomainStage::Back),
        Kind::SignUp => LetterKind::SignUp {
            organization,
            expires: of(Variable::ExpiresOn),
        },
        Kind::SignUpKnown => LetterKind::SignUpKnown { organization },
        Kind::OrganizationApproved => LetterKind::Approved { organization, path },
        Kind::ContractEnds => life(LifeStage::Ending),
        Kind::TrialEnds => life(LifeStage::TrialEnding),
        Kind::ContractRenewed => life(LifeStage::Renewed),
        Kind::OrganizationClosed => life(LifeStage::Closed),
        Kind::OrganizationReopened => life(LifeStage::Reopened),
        Kind::ErasureSoon => life(LifeStage::PurgeSoon),
        Kind::OrganizationErased => life(LifeStage::Purged),
        Kind::OwnerAppointed => life(LifeStage::OwnerAppointed),
        Kind::PasswordReset => LetterKind::PasswordReset {
            expires: of(Variable::ExpiresOn),
        },
        Kind::NewDevice => LetterKind::NewDevice {
            device: of(Variable::DeviceName),
            at: of(Variable::Date),
            address: of(Variable::NetworkAddress),
        },
        Kind::PasswordChanged => LetterKind::PasswordChanged,
        Kind::SsoConsent => LetterKind::SsoConsent { organization },
        Kind::StaffInvitation => LetterKind::StaffInvitation {
            inviter: of(Variable::InviterName),
            role: of(Variable::RoleName),
            expires: of(Variable::ExpiresOn),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::branding::Palette;
    use crate::emails::template::Parsed;
    use std::cell::RefCell;
    use std::collections::BTreeSet;

    fn letter(kind: LetterKind) -> Letter {
        Letter {
            to: "zoe@acme.example".into(),
            name: "Zoë".into(),
            locale: "en".into(),
            organization_id: None,
            invitation: None,
            kind,
        }
    }

    #[test]
    fn every_kind_has_a_letter_and_every_fact_of_it_a_variable() {
        for kind in Kind::ALL.iter().copied() {
            let asked = RefCell::new(BTreeSet::new());
            let of = |variable: Variable| {
                asked.borrow_mut().insert(variable);
                format!("<{}>", variable.key())
            };
            let letter = letter(letter_of(kind, &of));
            assert_eq!(letter.kind(), kind);
            let values = letter.values(Language::of("en"), Some("https://portal.example/x"));
            for variable in kind.variables() {
                let value = values.raw(variable);
                assert!(!value.is_empty(), "{kind:?} offers {variable:?} and does not know it");
                if asked.borrow().contains(&variable) {
                    assert_eq!(value, format!("<{}>", variable.key()), "{kind:?}");
                }
            }
        }
    }

    #[test]
    fn the_words_of_every_kind_in_every_language_are_a_template_that_says_what_the_letter_says() {
        for (kind, tag) in Kind::ALL
            .iter()
            .flat_map(|kind| Words::locales().map(move |tag| (*kind, tag)))
        {
            let (t, language) = (Words::for_locale(tag), Language::of(tag));
            let text = default_text(kind, t);
            let parsed =
                Parsed::read(kind, &text).unwrap_or_else(|faults| panic!("{kind:?} {tag}: {faults:?} in {text:?}"));
            assert!(
                parsed
                    .advice(&Palette::PLATFORM)
                    .iter()
                    .all(|one| *one == crate::emails::template::Advice::LongSubject),
                "{kind:?} {tag}"
            );
            if kind == Kind::CertificateEnds {
                continue; // A number has a plural; a template has one form for all.
            }
            let of = |variable: Variable| format!("({})", variable.key().replace('.', " "));
            let letter = letter(letter_of(kind, &of));
            let link = kind.has_link().then(|| "https://portal.example/x".to_owned());
            let said = letter.write(t, link.clone());
            let written = parsed.write(&letter.values(language, link.as_deref()), "", &Palette::PLATFORM);
            assert_eq!(written.subject, said.subject, "{kind:?} {tag}");
            for part in said.paragraphs.iter().chain([&said.note]) {
                assert!(
                    written.plain.contains(part.trim()),
                    "{kind:?} {tag}: {part} in {}",
                    written.plain
                );
            }
            if let Some((label, link)) = &said.button {
                assert!(
                    written.plain.contains(&format!("{label}:\n{link}")),
                    "{kind:?} {tag}: {}",
                    written.plain
                );
                assert!(written.html.contains(&format!("href=\"{link}\"")), "{kind:?} {tag}");
            }
        }
    }
}
