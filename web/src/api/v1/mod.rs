//! The first version of the API: one operation a file.

pub mod articles;
pub mod assistant;
pub mod audit;
pub mod brands;
pub mod canned_replies;
pub mod cards;
pub mod cases;
pub mod conversations;
pub mod diagnoses;
pub mod doctor;
pub mod events;
pub mod holders;
pub mod imports;
pub mod orders;
pub mod policies;
pub mod products;
pub mod proposals;
pub mod refunds;
pub mod registrations;
pub mod sandbox;
pub mod tokens;
