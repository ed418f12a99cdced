//! Products.

pub mod apn_get;
pub mod apn_set;
pub mod get;
pub mod list;
