//! Every room's tables, in an order in which references find what they refer to.

use simcare_store::Schema;

/// What [`simcare_store::Store::migrate`] is given.
pub fn schemas() -> Vec<Schema> {
    vec![
        simcare_access::SCHEMA,
        simcare_sims::SCHEMA,
        simcare_channels::SCHEMA,
        simcare_desk::SCHEMA,
        simcare_files::SCHEMA,
        simcare_returns::SCHEMA,
        simcare_payments::SCHEMA,
        simcare_carriers::SCHEMA,
        simcare_assistant::SCHEMA,
        simcare_doctor::SCHEMA,
    ]
}
