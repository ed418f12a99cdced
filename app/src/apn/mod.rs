//! The access point of a product: what holders are told, what staff confirm, what an iPhone loads.

mod apn_set;
mod ios_profile;
mod own_apn;
mod product_apn;

pub use apn_set::{ApnWish, apn_set};
pub use ios_profile::{PROFILE_MEDIA_TYPE, ProfileWords, ios_profile};
pub use own_apn::{OwnApn, own_apn};
pub use product_apn::{ProductApn, product_apn, product_apns};
pub use simcare_sims::apn::{Apn, ApnSettings, Auth, Protocol, Source, Suggestion};
