//! One entry of a conversation as the holder sees it, on the page and in the live stream alike.

use super::at_brand::AtBrand;
use askama::Template;
use simcare_app::conversations::OwnEntry;
use simcare_base::{Instant, Problem, Result};
use simcare_desk::{Content, Offer};

/// What the template shows.
#[derive(Debug, Clone, Default)]
pub struct Said {
    /// Its place among what the holder sees.
    pub seq: i64,
    /// Whether the reader wrote it.
    pub is_own: bool,
    /// Who wrote it.
    pub by: String,
    /// The words.
    pub words: String,
    /// The addresses of its pictures.
    pub pictures: Vec<String>,
    /// What a picture is called for who does not see it.
    pub picture_text: String,
    /// Whether no person wrote it.
    pub is_automatic: bool,
    /// Pages it offers: address and text.
    pub goes: Vec<(String, String)>,
    /// Words it offers to answer with: what they stand for and the words.
    pub says: Vec<(String, String)>,
    /// Where the words are sent, and what that form repeats.
    pub form: (String, String, String),
    /// What happened, for an entry that nobody wrote.
    pub happened: String,
    /// Where to read more about what happened.
    pub link: String,
    /// When, for people.
    pub at: String,
    /// When, for programs.
    pub at_exact: String,
}

#[derive(Template)]
#[template(path = "public/said.html")]
struct SaidTemplate<'a> {
    one: &'a Said,
}

impl Said {
    /// The entry for this reader.
    pub fn of(entry: &OwnEntry, at: &AtBrand) -> Self {
        let words = at.words;
        let OwnEntry { entry, staff_name } = entry;
        let by = match (entry.is_own, staff_name) {
            (true, _) => words.text("talk-you").into_owned(),
            (false, Some(name)) => name.clone(),
            (false, None) => at.name().to_owned(),
        };
        let mut said = Self {
            seq: entry.public_seq,
            is_own: entry.is_own,
            by,
            at: when(entry.at, at),
            at_exact: entry.at.to_string(),
            ..Self::default()
        };
        let slug = &at.brand.slug;
        match &entry.content {
            Content::Message { body, attachments } => {
                said.words.clone_from(body);
                said.pictures =
                    attachments.iter().map(|file| format!("/b/{slug}/files/{file}")).collect();
                said.picture_text = words.text("talk-picture-alt").into_owned();
            }
            Content::Event(happening) => {
                said.happened = words.label("happened", happening.name()).into_owned();
                if let Some(case) = happening.case() {
                    said.link = format!("/b/{slug}/my/cases/{case}");
                }
            }
            Content::Answer { body, offers, .. } => {
                said.words.clone_from(body);
                said.is_automatic = true;
                said.by = words.with("assistant-name", "brand", at.name()).into_owned();
                said.offer(offers, at);
            }
            // A note has no public form; should one ever come this far, it says nothing.
            Content::Note { .. } => {}
        }
        said
    }

    fn offer(&mut self, offers: &[Offer], at: &AtBrand) {
        let slug = &at.brand.slug;
        let visit = &at.visit;
        let page_key = visit.moment.dice_for("page-key").token();
        self.form = (format!("/b/{slug}/talk"), visit.form_token.clone(), page_key);
        for offer in offers {
            match offer {
                Offer::Go { to, text } => self.goes.push((format!("/b/{slug}{to}"), text.clone())),
                Offer::Say { value, text } => self.says.push((value.clone(), text.clone())),
            }
        }
    }

    /// The entry as a piece of the page.
    ///
    /// # Errors
    /// Internal, when the template could not be filled.
    pub fn html(&self) -> Result<String> {
        SaidTemplate { one: self }.render().map_err(Problem::internal)
    }
}

/// The time alone for today, with its date otherwise, in the reader's zone.
fn when(at: Instant, reader: &AtBrand) -> String {
    let (words, zone) = (reader.words, &reader.zone);
    let is_today = words.date(at, zone) == words.date(reader.visit.moment.now, zone);
    if is_today { words.time(at, zone) } else { words.date_time(at, zone) }
}
