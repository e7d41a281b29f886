//! How Acme looks.

use super::{Stage, member};
use crate::access::Person;
use crate::branding::{Brand, Colour, Settings, read_picture};
use crate::ids::OrgId;

const DAY: i64 = 1_440;
const LOGO: &[u8] = include_bytes!("../../assets/demo_logo.png");

impl Stage<'_> {
    pub(super) async fn acme_branding(&mut self, org: OrgId, alice: &Person) -> anyhow::Result<()> {
        let author = member(alice, self.ago(40 * DAY));
        let settings = Settings {
            accent: Some(Colour::new(0x7b_1e_3a)),
            sender_name: "Acme".to_owned(),
            reply_to: "it@acme.example".to_owned(),
            footer: "Acme GmbH · Ringstraße 12 · 53111 Bonn".to_owned(),
        };
        let brand = Brand::held(&mut self.tx, org, &author).await?;
        brand.save(&mut self.tx, org, "Acme", &settings, &author).await?;
        let picture = read_picture(LOGO.to_vec())
            .await
            .map_err(|busy| anyhow::anyhow!("{busy:?}"))?
            .map_err(|fault| anyhow::anyhow!("the demo's logo: {fault:?}"))?;
        Brand::set_logo(&mut self.tx, org, "Acme", &picture, &author).await?;
        Ok(())
    }
}
