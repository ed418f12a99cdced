//! The nucleus: brands and their catalogue, holders, orders, cards and their life.
//!
//! Other domains may use this crate; it uses none of them. The rules (check digits, card state,
//! what is left) are pure; reading and writing is scoped by what authorisation handed out.
//! The one exception is [`brand`]: who a brand is and what it sells is public.

pub mod activation;
pub mod allowance;
pub mod apn;
pub mod binding;
pub mod brand;
pub mod card;
mod card_state;
mod colour;
mod contact;
mod country;
pub mod dossier;
pub mod holder;
mod iccid;
pub mod intake;
mod local_text;
mod logo;
pub mod order;
pub mod payment;
pub mod product;
pub mod registration;
mod row;
mod share;

#[cfg(test)]
mod fixture;

pub use activation::ActivationCode;
pub use allowance::{Allowance, DayRule, Remaining};
pub use brand::Brand;
pub use card::{Card, CardLife};
pub use card_state::{CardState, card_state};
pub use colour::{Colour, ColourError};
pub use contact::{Contact, ContactError};
pub use country::is_country;
pub use dossier::Dossier;
pub use holder::Holder;
pub use iccid::{Iccid, IccidError};
pub use local_text::LocalText;
pub use logo::{LOGO_BYTES_MAX, Logo, LogoError};
pub use order::{Order, OrderLine, OrderNumber};
pub use payment::Payment;
pub use product::{Form, Product};
pub use share::spread;

use simcare_store::{Schema, Step};

/// The tables of this crate.
pub const SCHEMA: Schema = Schema {
    room: "sims",
    fresh: include_str!("../schema.sql"),
    steps: &[
        Step { name: "0001_start", sql: include_str!("../steps/0001_start.sql") },
        Step { name: "0002_activation", sql: include_str!("../steps/0002_activation.sql") },
    ],
};
