//! The form of request that many services and local servers understand: chat completions.

use super::{Ask, Draft, Drafter, Failure, without_marks};
use futures::future::BoxFuture;
use reqwest::Client;
use serde_json::{Value, json};
use simcare_base::Secret;
use std::time::Duration;

/// An agent waits for the draft: one that takes longer is no help.
const ANSWER_WITHIN: Duration = Duration::from_secs(20);
const CONNECT_WITHIN: Duration = Duration::from_secs(3);
/// Tokens of one draft.
const TOKENS_MAX: u32 = 500;

const TASK: &str = "You draft a reply for an agent of a travel SIM support desk. The agent reads, \
    corrects and sends it; you send nothing. Use only the numbered articles. After each statement \
    write the name of the article it comes from as [[name]]. If the articles do not answer, say \
    only that a colleague will check. Never promise money, refunds, data or deadlines. Write \
    plainly and briefly, in the language ";

/// How the service is reached.
#[derive(Debug, Clone)]
pub struct OpenAiSettings {
    /// The address of the interface, such as `http://127.0.0.1:8000/v1`.
    pub url: String,
    /// The model's name.
    pub model: String,
    /// The key, where it asks for one.
    pub key: Option<Secret>,
}

/// A service that understands chat completions.
#[derive(Debug, Clone)]
pub struct OpenAi {
    settings: OpenAiSettings,
    client: Client,
}

impl OpenAi {
    /// One with these settings.
    ///
    /// # Errors
    /// When no client can be made.
    pub fn new(settings: OpenAiSettings) -> Result<Self, Failure> {
        let builder = Client::builder().timeout(ANSWER_WITHIN).connect_timeout(CONNECT_WITHIN);
        Ok(Self { settings, client: builder.build()? })
    }

    async fn ask(&self, ask: Ask) -> Result<Draft, Failure> {
        let url = format!("{}/chat/completions", self.settings.url.trim_end_matches('/'));
        let mut request = self.client.post(url).json(&self.body(&ask));
        if let Some(key) = &self.settings.key {
            request = request.bearer_auth(key.reveal());
        }
        let answer: Value = request.send().await?.error_for_status()?.json().await?;
        let text = answer["choices"][0]["message"]["content"].as_str();
        let text = text.filter(|text| !text.trim().is_empty()).ok_or("an answer without a text")?;
        Ok(without_marks(text))
    }

    fn body(&self, ask: &Ask) -> Value {
        let sources: Vec<String> = ask
            .sources
            .iter()
            .map(|source| format!("[[{}]] {}\n{}", source.slug, source.title, source.text))
            .collect();
        let task = format!("{TASK}{}.\n\nArticles:\n\n{}", ask.language, sources.join("\n\n"));
        let mut messages = vec![json!({ "role": "system", "content": task })];
        messages.extend(ask.lines.iter().map(|(is_holder, words)| {
            json!({ "role": if *is_holder { "user" } else { "assistant" }, "content": words })
        }));
        json!({
            "model": self.settings.model,
            "messages": messages,
            "temperature": 0,
            "max_tokens": TOKENS_MAX,
        })
    }
}

impl Drafter for OpenAi {
    fn draft(&self, ask: Ask) -> BoxFuture<'_, Result<Draft, Failure>> {
        Box::pin(self.ask(ask))
    }

    fn model(&self) -> &str {
        &self.settings.model
    }
}
