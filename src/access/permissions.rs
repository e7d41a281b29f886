//! Sets of permissions: the portal's own and those of the vendor's applications, as bits. A permission's
//! number never changes its meaning (table `permissions`), so two sets are compared without asking anybody.

use super::{Permission, catalogue};
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::pg::{Pg, PgValue};
use diesel::sql_types::Bytea;

/// Numbers below are the portal's own.
pub const FIRST_OF_APPLICATIONS: u16 = 64;
const WORDS: usize = 9;
const BYTES: usize = WORDS * 8;

/// A set of permissions.
#[derive(Clone, Copy, Default, PartialEq, Eq, FromSqlRow)]
pub struct Permissions([u64; WORDS]);

impl Permissions {
    pub const NONE: Self = Self([0; WORDS]);

    /// Every permission there is, also application permissions that are yet to come: the owner's.
    pub fn all() -> Self {
        let mut all: Self = Permission::ALL.iter().copied().collect();
        all.0[1..].fill(u64::MAX);
        all
    }

    /// Every application permission, and none of the portal's.
    pub fn all_of_applications() -> Self {
        Self::all().without(Permission::ALL.iter().copied().collect())
    }

    /// Reads the bits of `roles.mask`: bit n is byte n/8, 1 << n%8.
    pub fn from_mask(mask: &[u8]) -> Self {
        let mut words = [0; WORDS];
        for (place, byte) in mask.iter().take(BYTES).enumerate() {
            words[place / 8] |= u64::from(*byte) << (place % 8 * 8);
        }
        Self(words)
    }

    /// The set of these numbers.
    pub fn of_numbers(numbers: impl IntoIterator<Item = u16>) -> Self {
        let mut set = Self::NONE;
        for number in numbers.into_iter().map(usize::from).filter(|n| *n < BYTES * 8) {
            set.0[number / 64] |= 1 << (number % 64);
        }
        set
    }

    pub fn has(self, permission: Permission) -> bool {
        self.has_number(permission as u16)
    }

    /// Whether the permission of that number is in here.
    pub fn has_number(self, number: u16) -> bool {
        let number = usize::from(number);
        number < BYTES * 8 && self.0[number / 64] & (1 << (number % 64)) != 0
    }

    /// Whether every permission of `other` is in here.
    pub fn covers(self, other: Self) -> bool {
        self.lacking(other).is_empty()
    }

    /// What `other` has and this lacks.
    pub fn lacking(self, other: Self) -> Self {
        Self(std::array::from_fn(|n| other.0[n] & !self.0[n]))
    }

    /// The bits as `roles.mask` has them.
    pub fn to_mask(self) -> [u8; BYTES] {
        std::array::from_fn(|place| (self.0[place / 8] >> (place % 8 * 8)) as u8)
    }

    /// How many are in here.
    pub fn len(self) -> usize {
        self.0.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// What this has and `other` lacks.
    pub fn without(self, other: Self) -> Self {
        other.lacking(self)
    }

    /// The portal's own permissions in here.
    pub fn iter(self) -> impl Iterator<Item = Permission> {
        Permission::ALL.iter().copied().filter(move |p| self.has(*p))
    }

    /// The numbers in here, in their order.
    pub fn numbers(self) -> impl Iterator<Item = u16> {
        (0..(BYTES * 8) as u16).filter(move |number| self.has_number(*number))
    }

    /// The names, the portal's first; of the applications' those that the catalogue has.
    pub fn names(self) -> Vec<String> {
        let own = self.iter().map(|p| p.key().to_owned());
        own.chain(self.numbers().filter_map(catalogue::name_of)).collect()
    }

    pub fn is_empty(self) -> bool {
        self == Self::NONE
    }

    pub fn union(self, other: Self) -> Self {
        Self(std::array::from_fn(|n| self.0[n] | other.0[n]))
    }
}

impl std::fmt::Debug for Permissions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let applications = self.numbers().filter(|number| *number >= FIRST_OF_APPLICATIONS).count();
        f.debug_set().entries(self.iter()).finish()?;
        write!(f, " and {applications} of applications")
    }
}

impl FromIterator<Permission> for Permissions {
    fn from_iter<I: IntoIterator<Item = Permission>>(iter: I) -> Self {
        Self::of_numbers(iter.into_iter().map(|permission| permission as u16))
    }
}

impl FromSql<Bytea, Pg> for Permissions {
    fn from_sql(bytes: PgValue<'_>) -> deserialize::Result<Self> {
        Ok(Self::from_mask(bytes.as_bytes()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bits_read_back() {
        let mut mask = vec![0; BYTES];
        mask[3 / 8] |= 1 << 3;
        mask[70 / 8] |= 1 << (70 % 8);
        let set = Permissions::from_mask(&mask);
        assert_eq!(set.numbers().collect::<Vec<_>>(), [3, 70]);
        assert!(set.has(Permission::MembersView) && set.has_number(70) && !set.has_number(600));
        assert_eq!(set, Permissions::of_numbers([70, 3]));
        assert_eq!((set.to_mask().as_slice(), set.len()), (mask.as_slice(), 2));
    }

    #[test]
    fn all_covers_what_is_yet_to_come() {
        let some = Permissions::of_numbers([0, 22, 64, 575]);
        assert!(Permissions::all().covers(some) && !some.covers(Permissions::all()));
        assert!(!Permissions::all_of_applications().has(Permission::MembersView));
        assert!(
            !some
                .lacking(Permissions::all_of_applications().union(some))
                .has_number(64)
        );
    }
}
