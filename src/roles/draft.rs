//! A role on paper: what the form says, understood.

use super::catalogue::Catalogue;
use crate::access::Permissions;
use crate::web::form::Fields;
use crate::web::names::clean_name;
use crate::web::{FormState, Words};

const LONGEST_NAME: usize = 60;
const LONGEST_DESCRIPTION: usize = 200;

/// Name, purpose and permissions of a role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    pub name: String,
    pub description: String,
    pub permissions: Permissions,
}

impl Draft {
    /// Understands `name`, `description` and `permission` (repeatable). `before` is what the role has now:
    /// only that may stay when it is retired.
    pub fn read(fields: &Fields, catalogue: &Catalogue, before: Permissions, t: Words) -> (Option<Self>, FormState) {
        let mut state = FormState::filled(fields);
        let name = clean_name(fields.get("name")).filter(|name| name.chars().count() <= LONGEST_NAME);
        let name = state.keep("name", name.ok_or(t.roles_fault_name()));
        let description = fields
            .get("description")
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        let fits = description.chars().count() <= LONGEST_DESCRIPTION && !description.chars().any(char::is_control);
        let description = state.keep(
            "description",
            fits.then_some(description).ok_or(t.roles_fault_description()),
        );
        let set = catalogue.set_of(&fields.all("permission"));
        let set = set.map_err(|unknown| t.roles_fault_unknown(unknown.chars().take(90).collect::<String>()));
        let set = set.and_then(|set| {
            let retired = set
                .without(before)
                .without(catalogue.all().without(catalogue.retired()));
            match catalogue.keys(retired).first() {
                None => Ok(set),
                Some(key) => Err(t.roles_fault_retired(key.as_str())),
            }
        });
        let set = state.keep("permission", set);
        let draft = || {
            Some(Self {
                name: name?,
                description: description?,
                permissions: set?,
            })
        };
        (draft(), state)
    }
}
