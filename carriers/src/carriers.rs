//! The carriers that are set up.

use crate::carrier::Carrier;
use crate::sandbox::Sandbox;
use std::sync::Arc;

/// The carriers that are set up, by name, and the sandbox where there is one.
#[derive(Clone, Default)]
pub struct Carriers {
    all: Vec<Arc<dyn Carrier>>,
    sandbox: Option<Sandbox>,
    stand_in: Option<String>,
}

impl Carriers {
    /// These carriers.
    pub fn new(all: Vec<Arc<dyn Carrier>>) -> Self {
        Self { all, sandbox: None, stand_in: None }
    }

    /// The same, and this sandbox under its name.
    pub fn with_sandbox(mut self, sandbox: Sandbox) -> Self {
        self.all.push(Arc::new(sandbox.clone()));
        self.sandbox = Some(sandbox);
        self
    }

    /// The same, with one that answers for brands which name none.
    pub fn with_stand_in(mut self, name: &str) -> Self {
        self.stand_in = Some(name.to_owned());
        self
    }

    /// The carrier of this very name.
    pub fn named(&self, name: &str) -> Option<&Arc<dyn Carrier>> {
        self.all.iter().find(|carrier| carrier.name() == name)
    }

    /// The carrier of a brand whose settings name `name`; for an empty name the stand-in.
    pub fn for_brand(&self, name: &str) -> Option<&Arc<dyn Carrier>> {
        match name {
            "" => self.named(self.stand_in.as_deref()?),
            name => self.named(name),
        }
    }

    /// The sandbox, where it is among them: its faults can be switched.
    pub fn sandbox(&self) -> Option<&Sandbox> {
        self.sandbox.as_ref()
    }

    /// Every carrier.
    pub fn all(&self) -> &[Arc<dyn Carrier>] {
        &self.all
    }
}

impl std::fmt::Debug for Carriers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.all.iter().map(|carrier| carrier.name())).finish()
    }
}
