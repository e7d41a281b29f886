//! The list of mails, and the way between the pages about them.

use crate::support::App;

#[tokio::test]
async fn mails_stand_by_what_they_are_about_and_say_only_what_is_not_usual() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let sam = app.staff("Sam", "admin").await;
    let own = [
        "Invitations and joining",
        "Members and roles",
        "Ownership",
        "Single sign-on",
        "Domains",
    ];
    let list = alice.get("/o/acme/emails").await;
    assert_eq!(list.is_fine().all("main h2"), own);
    assert_eq!(list.all("main thead tr"), ["Mail Text"; 5]);
    assert!(list.all("main .status").is_empty(), "what is sent needs no word");
    alice.post("/o/acme/emails/welcome/suspension", &[]).await.is_fine();
    let list = alice.get("/o/acme/emails").await;
    assert_eq!(list.all("main .status"), ["Switched off"]);

    let staff = sam.get("/staff/emails").await;
    let all: Vec<&str> = own
        .into_iter()
        .chain(["Organizations and contracts", "Accounts"])
        .collect();
    assert_eq!(staff.is_fine().all("main h2"), all);
    staff.sees("Organizations cannot change these.");
}

#[tokio::test]
async fn the_pages_about_mails_lead_to_each_other() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let sue = app.staff("Sue", "support").await;
    let tabs = ["Templates", "Branding", "Mail server", "Mail log"];
    let mut page = alice.get("/o/acme/emails").await;
    for here in tabs {
        page = page.follow(here).await;
        assert_eq!(page.is_fine().all("main .tabs a"), tabs);
        assert_eq!(page.all("main .tabs a[aria-current=page]"), [here]);
    }
    let page = sue.get("/staff/emails").await;
    assert_eq!(page.is_fine().all("main .tabs a"), ["Templates", "Mail log"]);

    // From the settings, for whoever may open it.
    acme.defines("caretaker", &["organization.view"]).await;
    let cleo = acme.member("Cleo", "member").await;
    acme.gives(&cleo, "caretaker", None).await;
    let settings = alice.get("/o/acme/settings").await;
    settings
        .is_fine()
        .sees("Logo, colour and sender:")
        .follow("Branding")
        .await
        .is_fine();
    cleo.get("/o/acme/settings")
        .await
        .is_fine()
        .does_not_see("Logo, colour and sender:");
}
