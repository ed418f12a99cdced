//! What stands around every page of the console.

use super::at_desk::AtDesk;
use crate::state::WebState;
use simcare_authority::Right;
use simcare_base::Locale;
use simcare_words::Words;

/// The frame: language, look, menu.
#[derive(Debug, Clone)]
pub struct Frame {
    /// The texts of the reader's language.
    pub words: Words,
    /// What the browser shows in its tab.
    pub title: String,
    /// The address of the style sheet.
    pub css: String,
    /// The address of the script.
    pub script: String,
    /// The address of this page.
    pub address: String,
    /// What forms must repeat.
    pub form_token: String,
    /// Who is logged in.
    pub me: String,
    /// Which item of the menu is marked.
    pub here: &'static str,
    /// The items of the menu.
    pub menu: Vec<MenuItem>,
    /// The languages of the switch.
    pub languages: [Locale; Locale::ALL.len()],
}

/// An item of the menu.
#[derive(Debug, Clone)]
pub struct MenuItem {
    /// Its name in addresses, and what [`Frame::here`] compares.
    pub name: &'static str,
    /// Where it leads.
    pub address: &'static str,
    /// What it is called.
    pub label: String,
    /// The key after `g`.
    pub key: &'static str,
}

/// Name, address, message, key, and the right that shows it.
const MENU: [(&str, &str, &str, &str, Right); 11] = [
    ("inbox", "/console", "console-inbox", "i", Right::ReadConversations),
    ("cases", "/console/cases", "console-cases", "c", Right::ReadCases),
    ("cards", "/console/cards", "console-cards", "k", Right::ReadCards),
    ("registrations", "/console/registrations", "console-registrations", "n", Right::ReadCards),
    ("apns", "/console/apns", "console-apns", "x", Right::ReadCards),
    ("canned", "/console/canned", "console-canned", "r", Right::ReadConversations),
    ("knowledge", "/console/knowledge", "console-knowledge", "b", Right::ReadConversations),
    ("policies", "/console/policies", "console-policies", "p", Right::ReadPolicies),
    ("carriers", "/console/carriers", "console-carriers", "t", Right::ManageCarriers),
    ("staff", "/console/staff", "console-staff", "s", Right::ManageStaff),
    ("audit", "/console/audit", "console-audit", "l", Right::ReadAudit),
];

impl Frame {
    /// The frame of a page.
    pub fn new(state: &WebState, at: &AtDesk, here: &'static str, title: &str) -> Self {
        let menu = MENU
            .into_iter()
            .filter(|(.., right)| at.may(*right))
            .map(|(name, address, id, key, _)| MenuItem {
                name,
                address,
                label: at.words.text(id).into_owned(),
                key,
            })
            .collect();
        Self {
            words: at.words,
            title: title.to_owned(),
            css: state.assets().address("console.css").to_owned(),
            script: state.assets().address("console.js").to_owned(),
            address: at.visit.address.clone(),
            form_token: at.visit.form_token.clone(),
            me: at.me.staff.name.clone(),
            here,
            menu,
            languages: Locale::ALL,
        }
    }
}
