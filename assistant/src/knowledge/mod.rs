//! The knowledge base: articles of each brand in each language, what people asked, and what they
//! asked in vain.
//!
//! Every brand starts from the house's own articles ([`house`]); what a brand writes itself stands
//! in their place, version by version. What is published is public, so reading it needs only the
//! brand; everything else asks for a scope.

mod article;
mod clean;
mod gaps;
mod heard;
mod house;
mod markup;
mod proposal;
mod rank;
mod shelf;
mod tally;
mod topic;
mod values;
mod version;
mod vote;

pub use article::{ARTICLE_CHARS_MAX, ArticleHead, TITLE_CHARS_MAX, article_hide, article_save};
pub use clean::cleaned;
pub use gaps::{Gap, GapKind, gaps_group};
pub use heard::{
    Heard, Outcome, Rightly, gap_rows, heard_correct, heard_in, heard_put, labelled_count,
};
pub use house::{HouseArticle, HouseText, house, house_article};
pub use markup::{html, plain};
pub use proposal::{Proposal, ProposalState, proposal_decide, proposal_put, proposals_open};
pub use rank::{Hit, passage, ranked};
pub use shelf::{Article, ShelfRow, nearest, shelf, shelf_article, shelf_for_desk};
pub use tally::{Tally, tallies};
pub use topic::Topic;
pub use values::{VALUE_NAMES, Values};
pub use version::{Draft, Version, version_get, version_publish, version_save, versions};
pub use vote::{vote_of, vote_put};
