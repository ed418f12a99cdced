//! Return cases: the holder's side (`case_open`, `own_*`, `evidence_add`) and the desk's.

mod case_brand;
mod case_decide;
mod case_list;
mod case_open;
mod case_read;
pub(crate) mod decide;
mod evidence_add;
mod facts;
mod own_case;
mod spoken;
pub(crate) mod tell;
mod zones;

pub use case_brand::{case_brand, cases_beside, refund_case};
pub use case_decide::{ByHand, case_fulfil, case_grant, case_redecide, case_reject};
pub use case_list::{CaseQuery, CaseRow, case_list};
pub use case_open::{ReturnRequest, case_open, case_open_for, case_preview};
pub use case_read::{DeskCase, case_read};
pub use evidence_add::{EvidenceShown, evidence_add, evidence_add_for, evidence_judge};
pub use own_case::{OwnCase, case_withdraw, own_case, own_cases, own_credit};
pub use spoken::{
    Reason, cause_name, causes_for, condition_name, destination_name, evidence_name, missing,
    outcome_name, percent, reasons, reckoning, refund_state_name, remedy_name,
};
