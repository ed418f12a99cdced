//! Which Rust types live in a column, and how.

use crate::{Value, ValueRef};
use simcare_base::{ByteCount, Currency, Instant, Locale, Problem, Result};

/// A type that a column can hold.
pub trait Column: Sized {
    /// What is written.
    fn to_value(&self) -> Value;
    /// What is read. The error is an internal problem: the column holds something else.
    fn from_value(value: ValueRef<'_>) -> Result<Self>;
}

/// A value stored as JSON text.
#[derive(Debug, Clone, PartialEq)]
pub struct Json<T>(pub T);

#[track_caller]
fn unexpected(wanted: &str, got: ValueRef<'_>) -> Problem {
    let got = match got {
        ValueRef::Null => "NULL",
        ValueRef::Int(_) => "an integer",
        ValueRef::Real(_) => "a real number",
        ValueRef::Text(_) => "text",
        ValueRef::Blob(_) => "bytes",
    };
    Problem::internal(format!("the column holds {got} where {wanted} was expected"))
}

impl Column for i64 {
    fn to_value(&self) -> Value {
        Value::Int(*self)
    }
    fn from_value(value: ValueRef<'_>) -> Result<Self> {
        match value {
            ValueRef::Int(number) => Ok(number),
            other => Err(unexpected("an integer", other)),
        }
    }
}

macro_rules! narrow_integers {
    ($($kind:ty)*) => {$(
        impl Column for $kind {
            fn to_value(&self) -> Value {
                // Counts beyond 2^63 do not occur; a clamped one is refused by its CHECK.
                Value::Int(i64::try_from(*self).unwrap_or(i64::MAX))
            }
            fn from_value(value: ValueRef<'_>) -> Result<Self> {
                i64::from_value(value)?.try_into().map_err(Problem::internal)
            }
        }
    )*};
}
narrow_integers!(i32 u16 u32 u64 usize);

impl Column for bool {
    fn to_value(&self) -> Value {
        Value::Int(i64::from(*self))
    }
    fn from_value(value: ValueRef<'_>) -> Result<Self> {
        Ok(i64::from_value(value)? != 0)
    }
}

impl Column for f64 {
    fn to_value(&self) -> Value {
        Value::Real(*self)
    }
    fn from_value(value: ValueRef<'_>) -> Result<Self> {
        match value {
            ValueRef::Real(number) => Ok(number),
            other => Err(unexpected("a real number", other)),
        }
    }
}

impl Column for String {
    fn to_value(&self) -> Value {
        Value::Text(self.clone())
    }
    fn from_value(value: ValueRef<'_>) -> Result<Self> {
        match value {
            ValueRef::Text(text) => Ok(text.to_owned()),
            other => Err(unexpected("text", other)),
        }
    }
}

impl Column for &str {
    fn to_value(&self) -> Value {
        Value::Text((*self).to_owned())
    }
    fn from_value(_: ValueRef<'_>) -> Result<Self> {
        Err(Problem::internal("borrowed text is for parameters only"))
    }
}

impl Column for Vec<u8> {
    fn to_value(&self) -> Value {
        Value::Blob(self.clone())
    }
    fn from_value(value: ValueRef<'_>) -> Result<Self> {
        match value {
            ValueRef::Blob(bytes) => Ok(bytes.to_vec()),
            other => Err(unexpected("bytes", other)),
        }
    }
}

impl<T: Column> Column for Option<T> {
    fn to_value(&self) -> Value {
        self.as_ref().map_or(Value::Null, Column::to_value)
    }
    fn from_value(value: ValueRef<'_>) -> Result<Self> {
        match value {
            ValueRef::Null => Ok(None),
            other => T::from_value(other).map(Some),
        }
    }
}

impl<T: Column> Column for &T {
    fn to_value(&self) -> Value {
        (*self).to_value()
    }
    fn from_value(_: ValueRef<'_>) -> Result<Self> {
        Err(Problem::internal("a borrowed value is for parameters only"))
    }
}

impl Column for Instant {
    fn to_value(&self) -> Value {
        Value::Int(self.ms())
    }
    fn from_value(value: ValueRef<'_>) -> Result<Self> {
        i64::from_value(value).map(Self::from_ms)
    }
}

impl Column for ByteCount {
    fn to_value(&self) -> Value {
        self.0.to_value()
    }
    fn from_value(value: ValueRef<'_>) -> Result<Self> {
        u64::from_value(value).map(Self)
    }
}

impl<T: serde::Serialize + serde::de::DeserializeOwned> Column for Json<T> {
    fn to_value(&self) -> Value {
        // Only types that always serialise are stored so; NULL would meet a NOT NULL column.
        serde_json::to_string(&self.0).map_or(Value::Null, Value::Text)
    }
    fn from_value(value: ValueRef<'_>) -> Result<Self> {
        match value {
            ValueRef::Text(text) => serde_json::from_str(text).map(Self).map_err(Problem::internal),
            other => Err(unexpected("JSON text", other)),
        }
    }
}

macro_rules! text_columns {
    ($($kind:ty)*) => {$(
        impl Column for $kind {
            fn to_value(&self) -> Value {
                Value::Text(self.to_string())
            }
            fn from_value(value: ValueRef<'_>) -> Result<Self> {
                match value {
                    ValueRef::Text(text) => text.parse().map_err(Problem::internal),
                    other => Err(unexpected(stringify!($kind), other)),
                }
            }
        }
    )*};
}

text_columns! {
    Currency Locale
    simcare_base::BrandId simcare_base::ProductId simcare_base::HolderId simcare_base::OrderId
    simcare_base::OrderLineId simcare_base::PaymentId simcare_base::CardId
    simcare_base::ConversationId simcare_base::MessageId simcare_base::AttachmentId
    simcare_base::CannedReplyId simcare_base::CaseId simcare_base::DecisionId
    simcare_base::RefundId simcare_base::StaffId simcare_base::SessionId
    simcare_base::ApiTokenId simcare_base::AuditId simcare_base::NoticeId simcare_base::JobId
    simcare_base::RegistrationId
    simcare_base::DiagnosisId
}
