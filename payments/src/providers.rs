//! The providers that are set up.

use crate::provider::Provider;
use std::sync::Arc;

/// The providers that are set up, by name.
#[derive(Clone, Default)]
pub struct Providers {
    all: Vec<Arc<dyn Provider>>,
    stand_in: Option<&'static str>,
}

impl Providers {
    /// These providers.
    pub fn new(all: Vec<Arc<dyn Provider>>) -> Self {
        Self { all, stand_in: None }
    }

    /// The same, with one that takes the payments of providers that are not set up: for trying
    /// things out on real orders without touching real money.
    pub fn with_stand_in(mut self, name: &'static str) -> Self {
        self.stand_in = Some(name);
        self
    }

    /// The provider of this very name, as webhook addresses say it.
    pub fn named(&self, name: &str) -> Option<&Arc<dyn Provider>> {
        self.all.iter().find(|provider| provider.name() == name)
    }

    /// The provider to call for a payment that `name` captured.
    pub fn for_capture(&self, name: &str) -> Option<&Arc<dyn Provider>> {
        self.named(name).or_else(|| self.named(self.stand_in?))
    }
}

impl std::fmt::Debug for Providers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.all.iter().map(|provider| provider.name())).finish()
    }
}
