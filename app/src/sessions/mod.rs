//! Log-ins of staff, visits of cardholders, tokens of programs.

mod holder;
mod staff;
mod token;

pub use holder::{Visitor, visitor_find, visitor_prefer, visitor_start};
pub use simcare_access::session::{Session, Subject};
pub use staff::{LogIn, StaffVisit, staff_find, staff_log_in, staff_log_out, staff_prefer};
pub use token::token_actor;
