//! Articles of the knowledge base, proposals for them, and what people asked in vain.

use super::{ActorShape, instant, instant_if_any};
use serde::Serialize;
use simcare_app::knowledge::ArticleShown;
use simcare_assistant::knowledge::{Article, Gap, Proposal, ShelfRow, Tally, Version};
use simcare_base::Locale;
use utoipa::ToSchema;

fn tags(languages: &[Locale]) -> Vec<&'static str> {
    languages.iter().map(|language| language.tag()).collect()
}

/// An article in a list, with how it does.
#[derive(Debug, Serialize, ToSchema)]
pub struct ArticleRowShape {
    /// Its name in addresses.
    #[schema(example = "hotspot")]
    pub slug: String,
    /// Its shelf: `start`, `connection`, `esim`, `balance`, `returns` or `card`.
    #[schema(example = "connection")]
    pub topic: &'static str,
    /// What people ask when this is the answer.
    pub intents: Vec<String>,
    /// Its heading, in the language asked for or the nearest there is.
    pub title: String,
    /// Whether readers do not find it.
    pub hidden: bool,
    /// Languages in which the brand has published a text of its own.
    pub own: Vec<&'static str>,
    /// Languages in which there is a standard text.
    pub standard: Vec<&'static str>,
    /// Languages with a draft that nobody has published yet.
    pub drafts: Vec<&'static str>,
    /// Votes that it helped.
    pub helped: i64,
    /// Votes that it did not.
    pub did_not_help: i64,
    /// How often the assistant answered with it.
    pub cited: i64,
}

impl From<(ShelfRow, Tally)> for ArticleRowShape {
    fn from((row, tally): (ShelfRow, Tally)) -> Self {
        Self {
            topic: row.topic.name(),
            hidden: row.is_hidden,
            own: tags(&row.own),
            standard: tags(&row.house),
            drafts: tags(&row.drafts),
            helped: tally.helped,
            did_not_help: tally.did_not,
            cited: tally.cited,
            slug: row.slug,
            intents: row.intents,
            title: row.title,
        }
    }
}

/// An article as readers find it.
#[derive(Debug, Serialize, ToSchema)]
pub struct FoundShape {
    /// Its name in addresses.
    pub slug: String,
    /// The language of the text, which may be another than was asked for.
    pub language: &'static str,
    /// The heading.
    pub title: String,
    /// The text in markup, with the brand's values.
    pub body: String,
}

impl From<Article> for FoundShape {
    fn from(article: Article) -> Self {
        let language = article.language.tag();
        Self { slug: article.slug, language, title: article.title, body: article.body }
    }
}

/// An article in one language with its versions.
#[derive(Debug, Serialize, ToSchema)]
pub struct ArticleShape {
    /// What holds in every language.
    #[serde(flatten)]
    pub row: ArticleRowShape,
    /// The language of the versions.
    pub language: &'static str,
    /// The versions, the latest first; version 0 is the standard text.
    pub versions: Vec<VersionShape>,
}

impl From<ArticleShown> for ArticleShape {
    fn from(shown: ArticleShown) -> Self {
        Self {
            row: (shown.row, shown.tally).into(),
            language: shown.language.tag(),
            versions: shown.versions.into_iter().map(Into::into).collect(),
        }
    }
}

/// A version of a text. It never changes.
#[derive(Debug, Serialize, ToSchema)]
pub struct VersionShape {
    /// 1, 2, 3 in each language; 0 for the standard text.
    pub version: i64,
    /// The heading.
    pub title: String,
    /// The text in markup, with names of values such as `{brand}`.
    pub body: String,
    /// Whether readers see this one.
    pub published: bool,
    /// The version that it brought back.
    pub restored_from: Option<i64>,
    /// Who wrote it; null for the standard text.
    pub author: Option<ActorShape>,
    /// When.
    #[schema(format = DateTime)]
    pub at: Option<String>,
}

impl From<Version> for VersionShape {
    fn from(version: Version) -> Self {
        Self {
            version: version.version,
            published: version.is_published,
            restored_from: version.restored_from,
            author: version.author.as_ref().map(Into::into),
            at: instant_if_any(version.created_at),
            title: version.title,
            body: version.body,
        }
    }
}

/// What an agent answered in a solved conversation, waiting for approval.
#[derive(Debug, Serialize, ToSchema)]
pub struct ProposalShape {
    /// The conversation it comes from, which names it.
    pub conversation: String,
    /// The language.
    pub language: &'static str,
    /// What was asked, without contacts, numbers and codes.
    pub question: String,
    /// What was answered, without contacts, numbers and codes.
    pub answer: String,
    /// What it was about; empty where that was not understood.
    pub intent: String,
    /// When it was made.
    #[schema(format = DateTime)]
    pub at: String,
}

impl From<Proposal> for ProposalShape {
    fn from(proposal: Proposal) -> Self {
        Self {
            conversation: proposal.conversation.to_string(),
            language: proposal.language.tag(),
            question: proposal.question,
            answer: proposal.answer,
            intent: proposal.intent,
            at: instant(proposal.at),
        }
    }
}

/// Questions that ask the same and had no answer.
#[derive(Debug, Serialize, ToSchema)]
pub struct GapShape {
    /// What it calls for: `idea`, `unanswered` or `not-understood`.
    pub kind: &'static str,
    /// What was asked for; empty when it was not understood.
    pub intent: String,
    /// How often.
    pub count: usize,
    /// How often in each of the last eight weeks, the present one last.
    pub weeks: Vec<usize>,
    /// When last.
    #[schema(format = DateTime)]
    pub last_at: String,
    /// Some of the questions, without contacts, numbers and codes.
    pub samples: Vec<SampleShape>,
}

/// A question as somebody asked it.
#[derive(Debug, Serialize, ToSchema)]
pub struct SampleShape {
    /// Its language.
    pub language: &'static str,
    /// The words.
    pub text: String,
}

impl From<Gap> for GapShape {
    fn from(gap: Gap) -> Self {
        let sample =
            |(language, text): (Locale, String)| SampleShape { language: language.tag(), text };
        Self {
            kind: gap.kind.name(),
            intent: gap.intent,
            count: gap.count,
            weeks: gap.weeks,
            last_at: instant(gap.last_at),
            samples: gap.samples.into_iter().map(sample).collect(),
        }
    }
}
