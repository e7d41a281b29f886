//! What people do, in the words of a test. Each goes through the pages, as a browser without JavaScript would.

use super::page::Page;
use super::people::{PASSWORD, Person};

impl Person {
    /// Signs in by the pages, with the usual password.
    pub async fn signs_in(&self) -> Page {
        self.signs_in_with(PASSWORD).await
    }

    pub async fn signs_in_with(&self, password: &str) -> Page {
        let page = self
            .get("/sign-in")
            .await
            .submit("/sign-in", &[("email", &self.email)])
            .await;
        page.submit("/sign-in/password", &[("password", password)]).await
    }

    pub async fn signs_out(&self) -> Page {
        self.get("/organizations").await.submit("/sign-out", &[]).await
    }

    /// Invites addresses (one, or many in a text) with this role into their own organization.
    pub async fn invites(&self, emails: &str, role: &str) -> Page {
        let path = self.path("/invitations");
        self.get(&path)
            .await
            .submit(&path, &[("emails", emails), ("role", role)])
            .await
    }

    /// Opens an invitation's link and joins: a newcomer with a name and the usual password.
    pub async fn accepts(&self, link: &str) -> Page {
        let page = self.get(link).await;
        page.is_fine();
        page.submit("/acceptance", &[("name", &self.name), ("password", PASSWORD)])
            .await
    }

    /// Gives a colleague exactly these roles.
    pub async fn gives(&self, colleague: &Person, roles: &[&str]) -> Page {
        let page = self
            .get(&self.path(&format!("/members/{}", colleague.member_id())))
            .await;
        let roles: Vec<_> = roles.iter().map(|role| ("role", *role)).collect();
        page.submit("/roles", &roles).await
    }

    /// Removes a colleague, on their page.
    pub async fn removes(&self, colleague: &Person) -> Page {
        let page = self
            .get(&self.path(&format!("/members/{}", colleague.member_id())))
            .await;
        page.submit("/removal", &[]).await
    }

    pub async fn suspends(&self, colleague: &Person, reason: &str) -> Page {
        let page = self
            .get(&self.path(&format!("/members/{}", colleague.member_id())))
            .await;
        page.submit("/suspension", &[("reason", reason)]).await
    }
}
