//! A set-up link for a domain.

use crate::support::{App, Dns};
use uuid::Uuid;

#[tokio::test]
async fn somebody_in_it_proves_a_domain_by_a_link() {
    let dns = Dns::start();
    let app = App::start_with_dns(&dns).await;
    let (_acme, alice) = app.organization("Acme", "Alice").await;
    let page = alice.get(&alice.path("/domains")).await;
    page.submit("/domains", &[("name", "acme-mail.de")]).await.is_fine();
    let page = alice.get(&alice.path("/domains/setup-links")).await;
    let id: Uuid = app.value("SELECT id FROM domains", &[]).await;
    let page = page.submit("/setup-links", &[("target", &id.to_string())]).await;
    let address = page.all("#address").pop().expect("the address");
    let path = address[address.find("/setup/").expect("ours")..].to_owned();
    let it = app.visitor();
    let page = it.get(&path).await;
    page.is_fine().sees("Prove that acme-mail.de is yours").sees("Acme");
    let (name, value) = (page.all("#record-name").pop(), page.all("#record-value").pop());
    let page = page.submit("/checks", &[]).await;
    page.is_a_conflict();
    // It leads to this task alone.
    for beyond in ["values", "metadata"] {
        it.get(&format!("{path}/{beyond}")).await.is_not_found();
    }
    it.post(&format!("{path}/finish"), &[]).await.is_not_found();
    dns.set_txt(&name.expect("a name"), &[&value.expect("a value")]);
    let page = it.get(&path).await.submit("/checks", &[]).await;
    page.is_fine().sees("acme-mail.de is proven");
    it.get(&path).await.has_status(410);
    let status: String = app.value("SELECT status FROM domains", &[]).await;
    assert_eq!(status, "proven");
    let by: String = app
        .value(
            "SELECT actor_name FROM audit_events WHERE action = 'setup_link.finished'",
            &[],
        )
        .await;
    assert_eq!(by, "IT by link of Alice");
}
