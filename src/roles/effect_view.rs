//! What a change would do, in words.

use super::catalogue::Catalogue;
use super::effect::{Effect, Group};
use crate::access::{Permission, Who};
use crate::web::Words;

/// Members for whom the same changes, in words.
pub(super) struct Line {
    /// "12 members"
    pub people: String,
    /// "12 members gain:"
    pub gain_title: String,
    pub lose_title: String,
    pub gains: Vec<String>,
    pub loses: Vec<String>,
    pub names: Vec<String>,
    /// How many have no place among the names.
    pub more: i64,
    pub you: bool,
}

/// The card with the effects.
pub(super) struct EffectView {
    pub lines: Vec<Line>,
    /// "3 members keep what they have, through other roles."
    pub same: Option<String>,
    pub nobody: bool,
    /// What whoever asks loses.
    pub your_loss: Vec<String>,
    pub touched: i64,
    /// Names are shown to those who see members.
    pub with_names: bool,
}

impl EffectView {
    pub fn new(who: &Who, catalogue: &Catalogue, effect: &Effect) -> Self {
        let with_names = who.may(Permission::MembersView);
        let unchanged = effect.holders - effect.touched();
        Self {
            lines: effect
                .groups
                .iter()
                .map(|group| line(who.t, catalogue, group, with_names))
                .collect(),
            same: (unchanged > 0).then(|| who.t.roles_effect_same(unchanged)),
            nobody: effect.holders == 0,
            your_loss: catalogue.words(effect.your_loss()),
            touched: effect.touched(),
            with_names,
        }
    }
}

fn line(t: Words, catalogue: &Catalogue, group: &Group, with_names: bool) -> Line {
    let names = if with_names { group.names.clone() } else { vec![] };
    Line {
        people: t.roles_holders(group.people),
        gain_title: t.roles_effect_gain(group.people),
        lose_title: t.roles_effect_lose(group.people),
        gains: catalogue.words(group.gained),
        loses: catalogue.words(group.lost),
        more: group.people - names.len() as i64,
        names,
        you: group.you,
    }
}
