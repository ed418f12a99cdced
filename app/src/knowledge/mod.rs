//! The knowledge base: what readers find, and what the desk keeps.

mod articles;
mod gaps;
mod proposals;
mod reading;
mod values;
mod votes;

pub use articles::{
    ArticleInput, ArticleKept, ArticleShown, article_hide, article_preview, article_publish,
    article_save, article_show, articles_list,
};
pub use gaps::{GapsReport, gaps_report};
pub(crate) use proposals::propose;
pub use proposals::{proposal_approve, proposal_reject, proposals_list};
pub use reading::{Found, HelpArticle, help_article, help_search, help_shelf};
pub(crate) use values::values_of;
pub use votes::help_vote;
