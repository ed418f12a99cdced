//! Files: pictures that people send, made anew before they are kept.
//!
//! Whatever comes in is decoded within limits and encoded again, so that what is kept and shown
//! is a picture and nothing else: no script, no place where it was taken, no second file behind
//! the first. What is not a picture we know is refused. Every file belongs to a holder; whoever
//! may see the holder's things may see it.

mod attachment;
mod picture;

pub use attachment::{
    Attachment, NewAttachment, attachment_by_id, attachment_own, attachment_put, attachments_move,
};
pub use picture::{MediaType, PICTURE_BYTES_MAX, Picture, PictureRefused, picture_anew};

use simcare_store::{Schema, Step};

/// The tables of this crate.
pub const SCHEMA: Schema = Schema {
    room: "files",
    fresh: include_str!("../schema.sql"),
    steps: &[Step { name: "0001_start", sql: include_str!("../steps/0001_start.sql") }],
};
