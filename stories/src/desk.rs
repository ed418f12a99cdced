//! Somebody who answers, in the console, with the plainest browser.

use crate::{PASSWORD, Page, Person, Shop};
use simcare_authority::Role;

/// A logged-in colleague.
pub struct Colleague {
    person: Person,
}

impl Colleague {
    /// Logs in as the one who has this role at this shop.
    ///
    /// # Panics
    /// When the console does not let them in.
    pub async fn log_in(site: &str, shop: &Shop, role: Role) -> Self {
        let person = Person::new(site, "en");
        let page = person.visit("/console/login").await;
        let fields = [("email", shop.email(role)), ("password", PASSWORD.to_owned())];
        let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
        let page = person.submit(&page, "/console/login", &fields).await;
        assert!(page.address.ends_with("/console"), "{}: {}", page.address, page.html);
        Self { person }
    }

    /// The browser.
    pub fn person(&self) -> &Person {
        &self.person
    }

    /// A conversation's page, whether or not they may see it.
    pub async fn conversation(&self, id: &str) -> Page {
        self.person.visit(&format!("/console/c/{id}")).await
    }

    /// Writes an answer.
    ///
    /// # Panics
    /// When the console refuses it.
    pub async fn reply(&self, conversation: &str, body: &str) {
        self.write(conversation, "reply", body).await;
    }

    /// Writes a note that the holder must never see.
    ///
    /// # Panics
    /// When the console refuses it.
    pub async fn note(&self, conversation: &str, body: &str) {
        self.write(conversation, "note", body).await;
    }

    async fn write(&self, conversation: &str, kind: &str, body: &str) {
        let page = self.conversation(conversation).await;
        let page = self.person.submit(&page, "/entries", &[("kind", kind), ("body", body)]).await;
        page.must_show(body);
    }
}
