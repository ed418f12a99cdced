//! One command a file.

pub(crate) mod decisions;
pub(crate) mod demo;
pub(crate) mod import;
pub(crate) mod migrate;
pub(crate) mod serve;
pub(crate) mod staff;

use std::error::Error;
use std::process::ExitCode;

/// What a command ends with.
pub(crate) type Ending = Result<ExitCode, Box<dyn Error>>;
