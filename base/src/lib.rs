//! The ground floor: ids, money, bytes, instants, locales and the one error shape.
//!
//! Nothing here does I/O, reads a clock or draws a random number. Time and randomness come in as
//! a [`Moment`], made at the edge of the program and handed down.

mod bytes;
mod id;
mod locale;
mod moment;
mod money;
mod problem;
mod secret;

pub use bytes::ByteCount;
pub use id::{
    ApiTokenId, AttachmentId, AuditId, BrandId, CannedReplyId, CardId, CaseId, ConversationId,
    DecisionId, DiagnosisId, HolderId, IdError, JobId, MessageId, NoticeId, OrderId, OrderLineId,
    PaymentId, ProductId, RefundId, RegistrationId, SessionId, StaffId,
};
pub use locale::Locale;
pub use moment::{Dice, Instant, InstantError, Moment, MomentSource};
pub use money::{Currency, Money, MoneyError, Rounding};
pub use problem::{FieldProblem, Problem, ProblemKind, Result};
pub use secret::Secret;
