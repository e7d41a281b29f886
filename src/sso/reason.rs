//! Why somebody was not let in: something is wrong with the message, or a rule of the product says no.

use crate::saml;

/// One reason. Its key stands in attempts, counters and events.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// The message is not as it should be.
    Message(saml::Reason),
    /// The message is fine.
    Rule(Rule),
}

macro_rules! rules {
    ($($(#[$doc:meta])* $name:ident $key:literal)*) => {
        /// A rule of the product, beyond those that [`saml::Reason`] has for it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Rule { $($(#[$doc])* $name),* }

        impl Rule {
            pub const ALL: &'static [Rule] = &[$(Rule::$name),*];

            /// The word in the database.
            pub fn key(self) -> &'static str {
                match self { $(Rule::$name => $key),* }
            }
        }
    };
}

rules! {
    /// The connection is in the stage `test`: nobody signs in yet.
    StageTest "stage_test"
    /// The pilot list does not have the address.
    NotPiloted "not_piloted"
    /// The settings changed while the test was under way.
    SettingsChanged "settings_changed"
    /// The attribute by which people are known did not come.
    SubjectMissing "subject_missing"
    /// It is too long, or has control characters.
    SubjectUnusable "subject_unusable"
    /// The NameID is made anew at each sign-in.
    SubjectTransient "subject_transient"
    /// What stands where the address should be is none.
    EmailInvalid "email_invalid"
    /// The domain is proven, but its people sign in through another connection.
    DomainElsewhere "domain_elsewhere"
    /// The person works for the platform.
    Staff "staff"
    /// The member is suspended.
    MemberSuspended "member_suspended"
    /// The member was removed.
    MemberRemoved "member_removed"
    /// The membership is over.
    MemberEnded "member_ended"
    /// Nobody of that address is a member, and the connection makes none.
    ProvisioningOff "provisioning_off"
    /// Every seat is taken.
    NoSeat "no_seat"
    /// Single logout: no session of ours is meant.
    SessionUnknown "session_unknown"
}

impl Reason {
    /// The word in the database.
    pub fn key(self) -> &'static str {
        match self {
            Self::Message(reason) => reason.key(),
            Self::Rule(rule) => rule.key(),
        }
    }

    /// The reason of that word.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::all().find(|reason| reason.key() == key)
    }

    /// All of them.
    pub fn all() -> impl Iterator<Item = Self> {
        let messages = saml::Reason::ALL.iter().copied().map(Self::Message);
        messages.chain(Rule::ALL.iter().copied().map(Self::Rule))
    }
}

impl From<saml::Reason> for Reason {
    fn from(reason: saml::Reason) -> Self {
        Self::Message(reason)
    }
}

impl From<Rule> for Reason {
    fn from(rule: Rule) -> Self {
        Self::Rule(rule)
    }
}
