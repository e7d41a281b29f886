//! What a public page takes of a look: the logo, and the style sheet of the accent. Pages have no inline styles, so
//! the accent comes as a small file.

use super::brand::Brand;
use crate::database::Tx;
use crate::ids::OrgId;
use diesel::QueryResult;

/// The look of one page.
#[derive(Clone, Debug, Default)]
pub struct PageLook {
    pub style_sheet: Option<String>,
    pub logo: Option<PageLogo>,
}

/// A logo on a page.
#[derive(Clone, Debug)]
pub struct PageLogo {
    pub path: String,
    /// In CSS pixels.
    pub width: u32,
    pub height: u32,
    /// Whose it is, for those who do not see it.
    pub organization: String,
}

impl PageLook {
    /// The look of the organization whose wall is open.
    pub async fn of(tx: &mut Tx, org: OrgId, name: &str) -> QueryResult<Self> {
        let brand = Brand::find(tx, org).await?;
        Ok(Self {
            style_sheet: brand.style_sheet(),
            logo: PageLogo::of(&brand, name),
        })
    }
}

impl PageLogo {
    /// The logo of a look, if it has one.
    pub(super) fn of(brand: &Brand, organization: &str) -> Option<Self> {
        let logo = brand.logo.as_ref()?;
        let (width, height) = logo.shown();
        Some(Self {
            path: logo.path(),
            width,
            height,
            organization: organization.to_owned(),
        })
    }
}
