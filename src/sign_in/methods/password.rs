//! The switch for passwords, of an organization or of a member.

use crate::web::Words;

/// Whether a password opens something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Switch {
    /// As decided one step above: by the organization, by the platform.
    #[default]
    Inherit,
    On,
    Off,
}

impl Switch {
    pub const ALL: [Self; 3] = [Self::Inherit, Self::On, Self::Off];

    /// The word in the database and in forms.
    pub fn key(self) -> &'static str {
        match self {
            Self::Inherit => "inherit",
            Self::On => "on",
            Self::Off => "off",
        }
    }

    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }

    /// (name, what it means) for an organization, as staff see it.
    pub fn of_organization(self, t: Words) -> (&'static str, &'static str) {
        match self {
            Self::Inherit => (t.methods_organization_inherit(), t.methods_organization_inherit_text()),
            Self::On => (t.methods_organization_on(), t.methods_organization_on_text()),
            Self::Off => (t.methods_organization_off(), t.methods_organization_off_text()),
        }
    }

    /// (name, what it means) for a member.
    pub fn of_member(self, t: Words) -> (&'static str, &'static str) {
        match self {
            Self::Inherit => (t.methods_member_inherit(), t.methods_member_inherit_text()),
            Self::On => (t.methods_member_on(), t.methods_member_on_text()),
            Self::Off => (t.methods_member_off(), t.methods_member_off_text()),
        }
    }
}
