//! Pictures: taken in from holders and the desk, given out to those who may see them.

mod picture_get;
mod picture_put;

pub use picture_get::{own_picture, picture_get};
pub(crate) use picture_put::picture_made_anew;
pub use picture_put::{picture_put, picture_put_for};
pub use simcare_files::{Attachment, MediaType, PICTURE_BYTES_MAX, Picture};
