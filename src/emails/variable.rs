//! What may stand between `{{` and `}}`.

use crate::web::Words;

macro_rules! variables {
    ($($name:ident $key:literal $meaning:ident $sample:ident)*) => {
        /// Something that a mail says differently to each reader.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Variable { $($name),* }

        impl Variable {
            /// All of them; the place is the number by which a parsed template knows one.
            pub const ALL: &'static [Variable] = &[$(Variable::$name),*];

            /// What is written between the braces.
            pub fn key(self) -> &'static str {
                match self { $(Variable::$name => $key),* }
            }

            /// What it stands for, in a sentence.
            pub fn meaning(self, t: Words) -> &'static str {
                match self { $(Variable::$name => t.$meaning()),* }
            }

            /// What it could be, for previews.
            pub fn sample(self, t: Words) -> &'static str {
                match self { $(Variable::$name => t.$sample()),* }
            }
        }
    };
}

variables! {
    Greeting "greeting" emails_variable_greeting emails_sample_greeting
    PersonName "person.name" emails_variable_person_name emails_sample_person_name
    PersonFirstName "person.first_name" emails_variable_person_first_name emails_sample_person_first_name
    PersonEmail "person.email" emails_variable_person_email emails_sample_person_email
    OrganizationName "organization.name" emails_variable_organization_name emails_sample_organization_name
    Link "link" emails_variable_link emails_sample_link
    InviterName "inviter.name" emails_variable_inviter_name emails_sample_inviter_name
    RoleNames "role.names" emails_variable_role_names emails_sample_role_names
    RoleName "role.name" emails_variable_role_name emails_sample_role_name
    Message "message" emails_variable_message emails_sample_message
    ExpiresOn "expires_on" emails_variable_expires_on emails_sample_expires_on
    Date "date" emails_variable_date emails_sample_date
    ColleagueName "colleague.name" emails_variable_colleague_name emails_sample_colleague_name
    ColleagueEmail "colleague.email" emails_variable_colleague_email emails_sample_colleague_email
    DomainName "domain.name" emails_variable_domain_name emails_sample_domain_name
    ConnectionName "connection.name" emails_variable_connection_name emails_sample_connection_name
    Days "days" emails_variable_days emails_sample_days
    NetworkAddress "network.address" emails_variable_network_address emails_sample_network_address
    DeviceName "device.name" emails_variable_device_name emails_sample_device_name
    RolesGiven "roles.given" emails_variable_roles_given emails_sample_roles_given
    RolesTaken "roles.taken" emails_variable_roles_taken emails_sample_roles_taken
}

impl Variable {
    /// The variable of that name.
    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|variable| variable.key() == key)
    }

    /// So many characters of it are said at most.
    pub(super) fn longest(self) -> usize {
        match self {
            Self::Message | Self::RoleNames | Self::RolesGiven | Self::RolesTaken => 2_000,
            _ => 300,
        }
    }

    /// How a template names it.
    pub fn placeholder(self) -> String {
        format!("{{{{ {} }}}}", self.key())
    }
}
