//! Acme's own welcome mail: in two languages, with a history, a draft, and an invitation that waits for its moment.

use super::{Stage, member};
use crate::access::Person;
use crate::audit::{self, Action, Event};
use crate::emails::{Kind, Language, Shelf, Text};
use crate::ids::OrgId;
use crate::web::Words;
use jiff::SignedDuration;
use serde_json::json;

const DAY: i64 = 1_440;

/// Days ago, language, subject, body.
const WELCOMES: &[(i64, &str, &str, &str)] = &[
    (
        90,
        "en",
        "Welcome to {{ organization.name }}",
        "{{ greeting }}\n\nyou are a member of **{{ organization.name }}** now, as {{ role.names }}.\n\n[Open the portal]({{ link }})\n\nAlice and the team",
    ),
    (
        42,
        "en",
        "Good to have you, {{ person.first_name }}",
        "{{ greeting }}\n\nyou are a member of **{{ organization.name }}** now, as {{ role.names }}. {{ inviter.name }} invited you.\n\nThree things for your first day:\n\n1. Read the [house rules](https://acme.example/rules)\n2. Say hello in the kitchen at ten\n3. Set up a second factor\n\n[Open the portal]({{ link }})\n\nAlice and the team",
    ),
    (
        41,
        "de",
        "Schön, dass du da bist, {{ person.first_name }}",
        "{{ greeting }}\n\ndu gehörst jetzt zu **{{ organization.name }}**, als {{ role.names }}. {{ inviter.name }} hat dich eingeladen.\n\nDrei Dinge für den ersten Tag:\n\n1. Lies die [Hausordnung](https://acme.example/rules)\n2. Sag um zehn in der Küche Hallo\n3. Richte einen zweiten Faktor ein\n\n[Portal öffnen]({{ link }})\n\nAlice und das Team",
    ),
];

impl Stage<'_> {
    pub(super) async fn acme_wording(&mut self, org: OrgId, alice: &Person) -> anyhow::Result<()> {
        let shelf = Shelf::Organization(org);
        for (days_ago, tag, subject, body) in WELCOMES {
            let (language, author) = (Language::of(tag), member(alice, self.ago(days_ago * DAY)));
            let text = Text::typed(subject, body);
            shelf.hold(&mut self.tx, Kind::Welcome, language).await?;
            let at = (Kind::Welcome, language);
            let number = shelf.publish(&mut self.tx, at, &text, &author).await?;
            let after = json!({ "language": language.name, "subject": text.subject, "version": number });
            let event = Event::new(Action::EmailPublished).change(None, after);
            self.note_of(org, event, at, &author).await?;
        }
        self.a_draft(org, alice).await?;
        self.a_schedule(org, alice).await
    }

    /// In French, not finished.
    async fn a_draft(&mut self, org: OrgId, alice: &Person) -> anyhow::Result<()> {
        let (shelf, language) = (Shelf::Organization(org), Language::of("fr"));
        let author = member(alice, self.ago(2 * DAY));
        let body = "{{ greeting }}\n\nvous faites maintenant partie de **{{ organization.name }}**.\n\n[Ouvrir le portail]({{ link }})";
        let text = Text::typed("Bienvenue chez {{ organization.name }}", body);
        shelf.hold(&mut self.tx, Kind::Welcome, language).await?;
        shelf
            .save_draft(&mut self.tx, Kind::Welcome, language, &text, &author)
            .await?;
        let after = json!({ "language": language.name, "subject": text.subject });
        let event = Event::new(Action::EmailDrafted).change(None, after);
        self.note_of(org, event, (Kind::Welcome, language), &author).await
    }

    /// A message for the end of the year.
    async fn a_schedule(&mut self, org: OrgId, alice: &Person) -> anyhow::Result<()> {
        let (shelf, language) = (Shelf::Organization(org), Language::of("en"));
        let author = member(alice, self.ago(DAY));
        let publish_at = self.now + SignedDuration::from_hours(9 * 24);
        let body = "{{ greeting }}\n\n{{ inviter.name }} invites you to **{{ organization.name }}**.\n\n> {{ message }}\n\n[Accept the invitation]({{ link }})\n\nThe link works until {{ expires_on }}. Our office is closed between the years; we answer from 4 January on.";
        let text = Text::typed("{{ inviter.name }} invites you to {{ organization.name }}", body);
        shelf.hold(&mut self.tx, Kind::Invitation, language).await?;
        let at = (Kind::Invitation, language);
        shelf.schedule_for(&mut self.tx, at, &text, publish_at, &author).await?;
        let after = json!({ "language": language.name, "subject": text.subject, "publish_at": publish_at.to_string() });
        let event = Event::new(Action::EmailScheduled).change(None, after);
        self.note_of(org, event, at, &author).await
    }

    async fn note_of(
        &mut self,
        org: OrgId,
        event: Event,
        (kind, language): (Kind, Language),
        author: &audit::Author,
    ) -> anyhow::Result<()> {
        let name = format!("{} ({})", kind.label(Words::english()), language.name);
        let event = event.on("email_template", None, name);
        Ok(audit::record(&mut self.tx, Some(org), author, event).await?)
    }
}
