//! The one error shape: what a caller did or met, by a code that has a text in every language.

use std::error::Error;
use std::fmt;
use std::panic::Location;

/// The usual result of a use case.
pub type Result<T, E = Problem> = std::result::Result<T, E>;

/// What sort of problem it is; `web` makes an HTTP status of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProblemKind {
    /// The input does not say what it must.
    Invalid,
    /// Nobody is logged in, or the credential is not known.
    Unauthenticated,
    /// Who asks may not do this.
    Forbidden,
    /// There is no such thing, as far as who asks may know.
    NotFound,
    /// It clashes with what is already so.
    Conflict,
    /// Larger than the limit.
    TooLarge,
    /// Too often.
    TooMany,
    /// Not now: shutting down, or a part is out of reach.
    Unavailable,
    /// Our fault.
    Internal,
}

impl ProblemKind {
    /// The name, as in message ids.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Invalid => "invalid",
            Self::Unauthenticated => "unauthenticated",
            Self::Forbidden => "forbidden",
            Self::NotFound => "not-found",
            Self::Conflict => "conflict",
            Self::TooLarge => "too-large",
            Self::TooMany => "too-many",
            Self::Unavailable => "unavailable",
            Self::Internal => "internal",
        }
    }
}

/// One input field and what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct FieldProblem {
    /// The field's name in the form or the JSON body.
    pub field: &'static str,
    /// A code with the message id `problem-<code>` in every language.
    pub code: &'static str,
}

/// A problem, with everything that an answer and a log line need.
pub struct Problem {
    /// What sort.
    pub kind: ProblemKind,
    /// A code with the message id `problem-<code>` in every language, such as `card-unknown`.
    pub code: &'static str,
    /// Values for the text.
    pub args: Vec<(&'static str, String)>,
    /// The fields it is about, where it is about fields.
    pub fields: Vec<FieldProblem>,
    source: Option<Box<dyn Error + Send + Sync>>,
    at: &'static Location<'static>,
}

macro_rules! constructors {
    ($($(#[$doc:meta])* $name:ident => $kind:ident;)*) => {$(
        $(#[$doc])*
        #[track_caller]
        pub fn $name(code: &'static str) -> Self {
            Self::new(ProblemKind::$kind, code)
        }
    )*};
}

impl Problem {
    /// A problem of this kind and code, remembering where in the code it was made.
    #[track_caller]
    pub fn new(kind: ProblemKind, code: &'static str) -> Self {
        Self {
            kind,
            code,
            args: Vec::new(),
            fields: Vec::new(),
            source: None,
            at: Location::caller(),
        }
    }

    constructors! {
        /// The input does not say what it must.
        invalid => Invalid;
        /// There is no such thing, as far as who asks may know.
        not_found => NotFound;
        /// It clashes with what is already so.
        conflict => Conflict;
        /// Who asks may not do this.
        forbidden => Forbidden;
        /// Too often.
        too_many => TooMany;
        /// Larger than the limit.
        too_large => TooLarge;
        /// Not now.
        unavailable => Unavailable;
    }

    /// Nobody is logged in, or the credential is not known. Says no more than that.
    #[track_caller]
    pub fn unauthenticated() -> Self {
        Self::new(ProblemKind::Unauthenticated, "unauthenticated")
    }

    /// Our own fault, with its cause for the log; the caller is told nothing of the cause.
    #[track_caller]
    pub fn internal(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        let mut problem = Self::new(ProblemKind::Internal, "internal");
        problem.source = Some(source.into());
        problem
    }

    /// One field that does not say what it must.
    #[track_caller]
    pub fn field(field: &'static str, code: &'static str) -> Self {
        let mut problem = Self::new(ProblemKind::Invalid, "fields");
        problem.fields.push(FieldProblem { field, code });
        problem
    }

    /// The same with a value for its text.
    pub fn with(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    /// The same with its cause for the log.
    pub fn because(mut self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Where in the code it was made.
    pub fn location(&self) -> &'static Location<'static> {
        self.at
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({:?})", self.code, self.kind)?;
        for FieldProblem { field, code } in &self.fields {
            write!(f, ", {field}: {code}")?;
        }
        for (name, value) in &self.args {
            write!(f, ", {name}={value}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self} at {}:{}", self.at.file(), self.at.line())?;
        match &self.source {
            Some(source) => write!(f, ": {source}"),
            None => Ok(()),
        }
    }
}

impl Error for Problem {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| source as &(dyn Error + 'static))
    }
}
