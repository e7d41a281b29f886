//! The demo's data.
pub async fn load(_url: &str, _config: &crate::config::Config) -> anyhow::Result<()> { Ok(()) }
pub fn announce(_config: &crate::config::Config) {}
