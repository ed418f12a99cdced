//! A brand's terms: published by managers, read by everybody.

mod policy_publish;
mod policy_read;

pub use policy_publish::{policy_publish, policy_publish_form};
pub use policy_read::{policy_get, policy_list, terms_current};
