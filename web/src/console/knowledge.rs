//! `GET /console/knowledge`: the articles of a brand, proposals for more, and what is missing.

use super::at_desk::AtDesk;
use super::frame::Frame;
use super::shown::short_time;
use crate::forms::Filled;
use crate::page;
use crate::problem::Answer;
use crate::state::WebState;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect};
use serde::Deserialize;
use simcare_app::knowledge;
use simcare_assistant::knowledge::Proposal;
use simcare_authority::{Right, authorise};
use simcare_base::{Locale, Problem};
use simcare_sims::Brand;

/// Proposals on one page.
const PROPOSALS_MAX: u32 = 100;

/// Which brand, and which of the three pages.
#[derive(Debug, Deserialize)]
pub struct Asked {
    #[serde(default)]
    brand: String,
    #[serde(default)]
    tab: String,
}

/// What stands above each of the three pages.
struct Top {
    brands: Vec<(String, String, bool)>,
    slug: String,
    tab: &'static str,
    proposals: usize,
    gaps: usize,
    may_manage: bool,
}

#[derive(Template)]
#[template(path = "console/knowledge.html")]
struct ArticlesPage {
    frame: Frame,
    top: Top,
    shelves: Vec<(String, Vec<Row>)>,
}

struct Row {
    slug: String,
    title: String,
    is_hidden: bool,
    own: String,
    house: usize,
    drafts: String,
    votes: String,
    cited: i64,
}

#[derive(Template)]
#[template(path = "console/knowledge_proposals.html")]
struct ProposalsPage {
    frame: Frame,
    top: Top,
    proposals: Vec<Waiting>,
    articles: Vec<(String, String)>,
}

struct Waiting {
    conversation: String,
    language: Locale,
    question: String,
    answer: String,
    intent: String,
    when: String,
}

#[derive(Template)]
#[template(path = "console/knowledge_gaps.html")]
struct GapsPage {
    frame: Frame,
    top: Top,
    gaps: Vec<Missing>,
    labelled: i64,
}

struct Missing {
    kind: String,
    tone: &'static str,
    intent: String,
    count: usize,
    /// The height of each week's bar, of a hundred, and how many it stands for.
    weeks: Vec<(usize, usize)>,
    samples: Vec<(Locale, String)>,
    last: String,
}

/// One of the brands of who looks.
///
/// # Errors
/// `not-found` when they have none.
pub(super) fn chosen<'a>(at: &'a AtDesk, slug: &str) -> Result<&'a Brand, Problem> {
    let found = at.brand_by_slug(slug).or_else(|| at.brands.first());
    found.ok_or_else(|| Problem::not_found("not-found"))
}

/// What an intent is called; nothing for none.
pub(super) fn named(at: &AtDesk, intent: &str) -> String {
    match at.words.has_label("intent", intent) {
        true => at.words.label("intent", intent).into_owned(),
        false => String::new(),
    }
}

/// Shows one of the three.
pub async fn page(State(state): State<WebState>, at: AtDesk, Query(asked): Query<Asked>) -> Answer {
    let brand = chosen(&at, &asked.brand)?.clone();
    let (app, actor, now) = (state.app(), at.actor(), at.visit.moment.now);
    let proposals = knowledge::proposals_list(app, actor, &brand.id, PROPOSALS_MAX).await?;
    let report = knowledge::gaps_report(app, actor, &brand.id, now).await?;
    let frame = Frame::new(&state, &at, "knowledge", &at.words.text("console-knowledge"));
    let top = |tab| Top {
        brands: at
            .brands
            .iter()
            .map(|b| (b.name.text(at.words.locale()).to_owned(), b.slug.clone(), b.id == brand.id))
            .collect(),
        slug: brand.slug.clone(),
        tab,
        proposals: proposals.len(),
        gaps: report.gaps.len(),
        may_manage: authorise(actor, Right::ManageKnowledge, &brand.id).is_ok(),
    };
    match asked.tab.as_str() {
        "proposals" => page::render(&ProposalsPage {
            frame,
            top: top("proposals"),
            articles: articles(&state, &at, &brand).await?,
            proposals: proposals.iter().map(|one| waiting(&at, one)).collect(),
        }),
        "gaps" => {
            let gaps = report.gaps.iter().map(|gap| missing(&at, gap)).collect();
            page::render(&GapsPage { frame, top: top("gaps"), gaps, labelled: report.labelled })
        }
        _ => {
            let shelves = shelves(&state, &at, &brand).await?;
            page::render(&ArticlesPage { frame, top: top("articles"), shelves })
        }
    }
}

async fn articles(
    state: &WebState,
    at: &AtDesk,
    brand: &Brand,
) -> Result<Vec<(String, String)>, Problem> {
    let locale = at.words.locale();
    let rows = knowledge::articles_list(state.app(), at.actor(), &brand.id, locale).await?;
    Ok(rows.into_iter().map(|(row, _)| (row.slug, row.title)).collect())
}

async fn shelves(
    state: &WebState,
    at: &AtDesk,
    brand: &Brand,
) -> Result<Vec<(String, Vec<Row>)>, Problem> {
    let (words, locale) = (at.words, at.words.locale());
    let rows = knowledge::articles_list(state.app(), at.actor(), &brand.id, locale).await?;
    let mut shelves: Vec<(String, Vec<Row>)> = Vec::new();
    for (row, tally) in rows {
        let label = words.label("topic", row.topic.name()).into_owned();
        let all = tally.helped + tally.did_not;
        let values = [("helped", tally.helped.into()), ("all", all.into())];
        let shown = Row {
            slug: row.slug,
            title: row.title,
            is_hidden: row.is_hidden,
            own: names(&row.own),
            house: row.house.len(),
            drafts: names(&row.drafts),
            votes: match all {
                0 => String::new(),
                _ => words.text_with("knowledge-votes-of", &values).into_owned(),
            },
            cited: tally.cited,
        };
        match shelves.last_mut().filter(|(known, _)| *known == label) {
            Some((_, rows)) => rows.push(shown),
            None => shelves.push((label, vec![shown])),
        }
    }
    Ok(shelves)
}

fn names(languages: &[Locale]) -> String {
    languages.iter().map(|language| language.tag()).collect::<Vec<_>>().join(" · ")
}

fn waiting(at: &AtDesk, proposal: &Proposal) -> Waiting {
    Waiting {
        conversation: proposal.conversation.to_string(),
        language: proposal.language,
        question: proposal.question.clone(),
        answer: proposal.answer.clone(),
        intent: named(at, &proposal.intent),
        when: short_time(at, proposal.at),
    }
}

fn missing(at: &AtDesk, gap: &simcare_assistant::knowledge::Gap) -> Missing {
    let most = gap.weeks.iter().copied().max().unwrap_or(0).max(1);
    Missing {
        kind: at.words.label("gap", gap.kind.name()).into_owned(),
        tone: match gap.kind.name() {
            "idea" => "good",
            "unanswered" => "warn",
            _ => "open",
        },
        intent: named(at, &gap.intent),
        count: gap.count,
        weeks: gap.weeks.iter().map(|count| (count * 100 / most, *count)).collect(),
        samples: gap.samples.clone(),
        last: short_time(at, gap.last_at),
    }
}

/// What becomes of a proposal.
#[derive(Debug, Deserialize)]
pub struct DecideForm {
    act: String,
    #[serde(default)]
    into: String,
}

/// `POST /console/knowledge/{brand}/proposals/{conversation}`
pub async fn decide(
    State(state): State<WebState>,
    at: AtDesk,
    Path((slug, conversation)): Path<(String, String)>,
    Filled(form): Filled<DecideForm>,
) -> Answer {
    let brand = chosen(&at, &slug)?;
    let id = conversation.parse().map_err(|_| Problem::not_found("proposal-unknown"))?;
    let (app, actor, moment) = (state.app(), at.actor(), at.visit.moment);
    if form.act != "approve" {
        knowledge::proposal_reject(app, actor, &brand.id, &id, moment).await?;
        let way = format!("/console/knowledge?brand={slug}&tab=proposals");
        return Ok(Redirect::to(&way).into_response());
    }
    let into = Some(form.into).filter(|into| !into.is_empty());
    let kept = knowledge::proposal_approve(app, actor, &brand.id, (&id, into), moment).await?;
    let way = format!("/console/knowledge/{slug}/{}?language={}", kept.slug, kept.language);
    Ok(Redirect::to(&way).into_response())
}
