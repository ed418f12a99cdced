//! What an automatic answer offers beside its words: pages to go to, and words to answer with.

/// One thing offered. Its text is in the language of the answer.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "offer", rename_all = "kebab-case")]
pub enum Offer {
    /// A page of the brand.
    Go {
        /// Its address behind the brand's own, such as `/my`.
        to: String,
        /// What it is called.
        text: String,
    },
    /// Words that the holder may answer with.
    Say {
        /// What they stand for: an intent, say.
        value: String,
        /// The words.
        text: String,
    },
}

/// How an automatic answer is kept beside its words.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub(crate) struct Kept {
    pub(crate) offers: Vec<Offer>,
    pub(crate) is_enough: bool,
}
