//! `/o/{org}/roles`: all roles, the default ones, and what the vendor offers.

use super::about::{helped, locked};
use super::editing::may_define_roles;
use super::holders::count;
use super::role::{Role, who_could_help};
use super::template;
use crate::access::{Permission, Scoped, ViewRoles, Who};
use crate::database::Tx;
use crate::web::{Answer, AppError, Frame, Reply, Words};
use askama::Template;

/// A role in the list.
pub(super) struct Listed {
    role: Role,
    holders: String,
    /// Why this person may not give or take it.
    locked: Option<String>,
}

#[derive(Template)]
#[template(path = "roles/list.html")]
pub(super) struct RolesPage {
    frame: Frame,
    t: Words,
    base: String,
    roles: Vec<Listed>,
    no_defaults: Option<String>,
    /// Why this person may not define roles.
    no_new: Option<String>,
    offered: Vec<template::Template>,
    /// Staff decided that the organization defines no roles.
    fixed: bool,
    errors: Vec<(&'static str, String)>,
}

/// GET `/o/{org}/roles`
pub async fn list(actor: Scoped<ViewRoles>) -> Answer {
    let Scoped { mut tx, who, .. } = actor;
    Reply::page(&RolesPage::load(&mut tx, &who).await?)
}

impl RolesPage {
    pub(super) async fn load(tx: &mut Tx, who: &Who) -> Result<Self, AppError> {
        let mut roles = vec![];
        let all = Role::all(tx, who.org()).await?;
        let offered = template::Template::offered(tx, &all).await?;
        for role in all {
            roles.push(Listed {
                holders: count(tx, who, role.id).await?,
                locked: locked(tx, who, role.permissions()).await?,
                role,
            });
        }
        let missing = [Permission::RolesAssign, Permission::OrganizationEdit]
            .into_iter()
            .find(|needed| !who.may(*needed));
        let no_defaults = match missing {
            None => None,
            Some(needed) => {
                let names = who_could_help(tx, who.org(), [needed].into_iter().collect()).await?;
                Some(helped(who, who.t.members_lacks(needed.key()), names))
            }
        };
        let fixed = !may_define_roles(tx, who.org()).await?;
        let no_new = match who.may(Permission::RolesEdit) {
            false => {
                let names = who_could_help(tx, who.org(), [Permission::RolesEdit].into_iter().collect()).await?;
                Some(helped(who, who.t.members_lacks(Permission::RolesEdit.key()), names))
            }
            true => None,
        };
        let frame = Frame::organization(who, "roles");
        Ok(Self {
            frame,
            t: who.t,
            base: who.path("/roles"),
            roles,
            no_defaults,
            no_new,
            offered,
            fixed,
            errors: vec![],
        })
    }

    fn kind(&self, role: &Role) -> &'static str {
        match (role.built_in, role.template_id) {
            (true, _) => self.t.roles_built_in(),
            (false, Some(_)) => self.t.roles_from_vendor(),
            (false, None) => self.t.roles_own(),
        }
    }

    pub(super) fn with_fault(mut self, field: &'static str, sentence: impl Into<String>) -> Self {
        self.errors.push((field, sentence.into()));
        self
    }

    /// What is wrong with a field.
    fn faults(&self, field: &str) -> impl Iterator<Item = &str> {
        self.errors
            .iter()
            .filter(move |(name, _)| *name == field)
            .map(|(_, sentence)| sentence.as_str())
    }
}
