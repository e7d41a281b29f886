//! The name of a role, and the one place where it becomes words for a person.

use super::BuiltInRole;
use crate::web::words::Words;
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::pg::{Pg, PgValue};
use diesel::serialize::{self, Output, ToSql};
use diesel::sql_types::Text;
use serde::{Deserialize, Serialize};

/// A role's name as it stands in the database. It is no text by itself: a person reads [`RoleName::label`], the
/// log and files keep [`RoleName::stored`].
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, AsExpression, FromSqlRow)]
#[diesel(sql_type = Text)]
#[serde(transparent)]
pub struct RoleName(String);

impl RoleName {
    /// In the reader's language where it is a built-in role's, else as somebody typed it. No other role of an
    /// organization can have the same name (`roles_name`).
    pub fn label(&self, t: Words) -> &str {
        let role = BuiltInRole::ALL.into_iter().find(|role| role.name() == self.0);
        role.map_or(self.0.as_str(), |role| role.label(t))
    }

    /// The same with the team that it is limited to: "Benutzerverwaltung (Vertrieb)".
    pub fn label_at(&self, team: Option<&str>, t: Words) -> String {
        match team {
            Some(team) => t.layout_role_of_team(self.label(t), team),
            None => self.label(t).to_owned(),
        }
    }

    /// As it was typed: for events, files and forms.
    pub fn stored(&self) -> &str {
        &self.0
    }

    /// The same with the team that it is limited to: "User manager (Sales)".
    pub fn stored_at(&self, team: Option<&str>) -> String {
        match team {
            Some(team) => format!("{} ({team})", self.0),
            None => self.0.clone(),
        }
    }
}

impl BuiltInRole {
    /// The name that every organization's row has: in the words of the language that is spoken first.
    pub fn name(self) -> &'static str {
        self.label(Words::english())
    }

    /// The name in the reader's language.
    pub fn label(self, t: Words) -> &'static str {
        match self {
            Self::Owner => t.roles_owner(),
            Self::Admin => t.roles_admin(),
            Self::UserManager => t.roles_user_manager(),
            Self::Auditor => t.roles_auditor(),
            Self::Member => t.roles_member(),
        }
    }
}

impl<T: Into<String>> From<T> for RoleName {
    fn from(name: T) -> Self {
        Self(name.into())
    }
}

impl ToSql<Text, Pg> for RoleName {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        <String as ToSql<Text, Pg>>::to_sql(&self.0, out)
    }
}

impl FromSql<Text, Pg> for RoleName {
    fn from_sql(bytes: PgValue<'_>) -> deserialize::Result<Self> {
        <String as FromSql<Text, Pg>>::from_sql(bytes).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::RoleName;
    use crate::web::words::Words;

    #[test]
    fn built_in_roles_have_a_name_in_each_language_and_others_the_one_that_was_typed() {
        let of = |name: &str, locale| RoleName::from(name).label(Words::for_locale(locale)).to_owned();
        assert_eq!(of("User manager", "de"), "Benutzerverwaltung");
        assert_eq!(of("Owner", "ja"), "オーナー");
        assert_eq!(of("Owner", "en"), "Owner");
        assert_eq!(of("Billing", "de"), "Billing");
        // Somebody typed it so.
        assert_eq!(of("Eigentümer", "ja"), "Eigentümer");
    }

    #[test]
    fn a_team_stands_behind_it() {
        let name = RoleName::from("Auditor");
        assert_eq!(
            name.label_at(Some("Vertrieb"), Words::for_locale("fr")),
            "Auditeur (Vertrieb)"
        );
        assert_eq!(name.stored_at(Some("Vertrieb")), "Auditor (Vertrieb)");
    }
}
