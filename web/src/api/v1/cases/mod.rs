//! Return cases.

mod claim;
pub mod decide;
pub mod evidence;
pub mod get;
pub mod list;
pub mod open;
pub mod reject;
