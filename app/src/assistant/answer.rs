//! The assistant answers one message: understand, look things up, decide, write. Once.

use super::decide::{Before, Move, Why, decide};
use super::facts::{self, Scene};
use super::heed::{ANSWER_JOB, Heed};
use super::wording::{Said, Sayer};
use crate::App;
use crate::conversations::tell;
use simcare_assistant::knowledge::{Article, Heard, Outcome, cleaned, heard_put, ranked};
use simcare_assistant::{Advice, Classifier, Intent};
use simcare_base::{Instant, Locale, Moment, Problem, Result};
use simcare_desk::{
    Content, Happening, NewEntry, Reach, conversation_get, entry_post, happening_add,
};
use simcare_words::{Words, Zone};

/// Characters that are understood; more says nothing more about what somebody wants.
const READ_CHARS_MAX: usize = 1_000;
/// What was answered longer ago was another occasion.
const LATELY_HOURS: i64 = 24;

/// What was understood of a message.
struct Reading {
    language: Locale,
    intent: Option<Intent>,
    permille: i64,
    others: Vec<Intent>,
    advice: Advice,
    is_outside: bool,
}

/// Answers the message, unless that has happened, a person has the conversation, or the assistant is
/// switched off. Safe to call twice, from two nodes at once.
///
/// # Errors
/// When the store cannot be read or written.
pub async fn answer(app: &App, heed: &Heed, moment: Moment) -> Result<()> {
    if !app.settings().has_assistant {
        return Ok(());
    }
    let Some(scene) = facts::scene(app, heed).await? else {
        return settle(app, heed, moment).await;
    };
    let reading = read(&scene, heed).await?;
    let before = before(&scene, &reading, moment.now);
    let wanted = match heed.choice.as_deref() {
        Some("else") => Move::Pass(Why::Unknown),
        _ => decide(reading.advice, reading.is_outside, before),
    };
    let shelf = facts::articles(app, &scene.brand, reading.language).await?;
    let own = match needs_own(wanted) {
        true => facts::own(app, &scene, moment).await?,
        false => None,
    };
    let sayer = Sayer {
        words: Words::of(reading.language),
        zone: scene.brand.time_zone.parse().unwrap_or(Zone::UTC),
        scene: &scene,
        intent: reading.intent,
        article: reading.intent.and_then(|intent| fitting(&shelf, intent, &scene.body)),
        own: own.as_ref(),
    };
    let said = sayer.say(wanted);
    let heard = heard(&scene, heed, &reading, wanted, &said, moment.now);
    write(app, heed, heard, said, moment).await
}

const fn needs_own(wanted: Move) -> bool {
    matches!(wanted, Move::Balance | Move::Apn | Move::OwnCards | Move::Return | Move::Cases)
}

/// The article that answers an intent; of several the one whose words fit best.
fn fitting<'a>(shelf: &'a [Article], intent: Intent, question: &str) -> Option<&'a Article> {
    let answering: Vec<Article> = shelf
        .iter()
        .filter(|article| article.intents.iter().any(|id| id == intent.id()))
        .cloned()
        .collect();
    let best = ranked(question, &answering).first().map_or(0, |hit| hit.place);
    let slug = answering.get(best).map(|article| article.slug.clone())?;
    shelf.iter().find(|article| article.slug == slug)
}

async fn read(scene: &Scene, heed: &Heed) -> Result<Reading> {
    let offered = &scene.brand.languages;
    let last = scene.heard.last().map(|heard| heard.language);
    if let Some(choice) = &heed.choice {
        let intent = choice.parse::<Intent>().ok();
        return Ok(Reading {
            language: last.unwrap_or(heed.language),
            intent,
            permille: if intent.is_some() { 1_000 } else { 0 },
            others: Vec::new(),
            advice: intent.map_or(Advice::Unknown, Advice::Sure),
            is_outside: false,
        });
    }
    let text: String = scene.body.chars().take(READ_CHARS_MAX).collect();
    let hint = heed.language;
    let classify = move || Classifier::shared().classify(&text, Some(hint));
    let understood = tokio::task::spawn_blocking(classify).await.map_err(Problem::internal)?;
    let advice = understood.advice();
    let is_outside = understood.first() == Intent::OutOfScope;
    let first = understood.first();
    Ok(Reading {
        language: match offered.contains(&understood.language) {
            true => understood.language,
            false => scene.conversation.language,
        },
        intent: match advice {
            Advice::Sure(intent) => Some(intent),
            Advice::OneOf(_) => Some(first),
            Advice::Unknown => None,
        },
        permille: (understood.probability(first) * 1_000.0).round() as i64,
        others: understood.intents.iter().skip(1).take(2).map(|(intent, _)| *intent).collect(),
        advice,
        is_outside,
    })
}

fn before(scene: &Scene, reading: &Reading, now: Instant) -> Before {
    let lately = scene.heard.iter().filter(|heard| {
        heard.at.plus_minutes(LATELY_HOURS * 60) > now && heard.outcome == Outcome::Answered
    });
    let intent = reading.intent.map_or("", Intent::id);
    Before {
        has_just_asked: scene.heard.last().is_some_and(|heard| heard.outcome == Outcome::Asked),
        same_answers: lately.filter(|heard| heard.intent == intent).count(),
    }
}

fn heard(
    scene: &Scene,
    heed: &Heed,
    reading: &Reading,
    wanted: Move,
    said: &Said,
    now: Instant,
) -> Heard {
    let outcome = match (said.is_passed, wanted) {
        (true, _) => Outcome::HandedOver,
        (false, Move::Ask(_)) => Outcome::Asked,
        (false, _) => Outcome::Answered,
    };
    // "Something else" stands for the question before it.
    let asked_before = scene.heard.last().map(|heard| heard.question.clone());
    let question = match heed.choice.as_deref() {
        Some("else") => asked_before.unwrap_or_default(),
        _ => cleaned(&scene.body, &[]),
    };
    Heard {
        message: heed.message.clone(),
        conversation: heed.conversation.clone(),
        seq: heed.seq,
        language: reading.language,
        intent: reading.intent.map_or_else(String::new, |intent| intent.id().to_owned()),
        permille: reading.permille,
        others: reading.others.iter().map(|intent| intent.id().to_owned()).collect(),
        outcome,
        article: said.article.clone(),
        is_gap: said.is_gap && !question.is_empty(),
        question,
        at: now,
        rightly: None,
    }
}

async fn write(app: &App, heed: &Heed, heard: Heard, said: Said, moment: Moment) -> Result<()> {
    let (scope, heed) = (facts::scope(heed)?, heed.clone());
    let body = said.lines.join("\n");
    app.store()
        .write(move |tx| {
            let mut dice = moment.dice_for("assistant-answer");
            tx.job_settle(ANSWER_JOB, heed.message.as_str(), moment.now)?;
            let c = conversation_get(tx, Reach::Desk(&scope), &heed.conversation)?;
            // A person was faster, or another node.
            if c.with_person_since.is_some() || !heard_put(tx, &heed.brand, &heard)? {
                return Ok(());
            }
            let new = NewEntry {
                id: dice.id(),
                content: Content::Answer {
                    body: body.clone(),
                    offers: said.offers.clone(),
                    is_enough: !said.is_passed,
                },
                client_key: Some(format!("answer-{}", heed.message)),
                at: moment.now,
            };
            let posted = entry_post(tx, Reach::Desk(&scope), &heed.conversation, new)?;
            tell::emit_posted(tx, &posted)?;
            if said.is_passed {
                let key = format!("hand-over-{}", heed.message);
                let entry = (dice.id(), moment.now);
                let happening = Happening::HandedOver;
                let posted = happening_add(tx, &scope, &heed.conversation, happening, key, entry)?;
                tell::emit_posted(tx, &posted)?;
            }
            Ok(())
        })
        .await
}

async fn settle(app: &App, heed: &Heed, moment: Moment) -> Result<()> {
    let message = heed.message.clone();
    let settled = move |tx: &mut simcare_store::Tx<'_>| {
        tx.job_settle(ANSWER_JOB, message.as_str(), moment.now).map(drop)
    };
    app.store().write(settled).await
}
