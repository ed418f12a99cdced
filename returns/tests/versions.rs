//! A version is what it says, and nothing that was altered passes for it.

mod common;

use common::version;
use simcare_returns::{
    Clause, ESIM_TERMS, INTACT_CARD_TERMS, LENIENT_CARD_TERMS, PolicyForm, PolicyVersion,
};
use std::collections::BTreeSet;

#[test]
fn each_shipped_policy_has_a_name_of_its_own() {
    let hashes: BTreeSet<_> = [INTACT_CARD_TERMS, LENIENT_CARD_TERMS, ESIM_TERMS]
        .into_iter()
        .map(|terms| version(terms).hash().clone())
        .collect();
    assert_eq!(hashes.len(), 3);
    assert_eq!(version(ESIM_TERMS).hash(), version(ESIM_TERMS).hash());
}

#[test]
fn an_altered_version_is_not_read_back() {
    let version = version(INTACT_CARD_TERMS);
    let form = version.form_json().expect("a form");
    let restore = |form: &str, text: &str| {
        PolicyVersion::restore(version.hash(), form, text.to_owned()).is_ok()
    };
    assert!(restore(&form, version.cedar_text()));
    assert!(!restore(&form, &version.cedar_text().replace("> 14", "> 15")));
    assert!(!restore(&form.replace("\"count\":14", "\"count\":15"), version.cedar_text()));
    assert!(!restore("{}", version.cedar_text()));
}

#[test]
fn every_clause_is_one_policy_with_its_id() {
    for terms in [INTACT_CARD_TERMS, LENIENT_CARD_TERMS, ESIM_TERMS] {
        let version = version(terms);
        let clauses = Clause::all_of(version.form());
        let ids: BTreeSet<_> = clauses.iter().map(|clause| &clause.id).collect();
        assert_eq!(ids.len(), clauses.len(), "no id twice");
        assert_eq!(version.cedar_text().matches("@id(").count(), clauses.len());
        for id in ids {
            assert!(version.cedar_text().contains(&format!("@id(\"{id}\")")), "{id}");
        }
    }
}

#[test]
fn forms_that_cannot_be_meant_are_refused() {
    let check = |from: &str, to: &str, expect: &str| {
        let text = LENIENT_CARD_TERMS.replacen(from, to, 1);
        assert_ne!(text, LENIENT_CARD_TERMS, "{from}");
        let error = PolicyForm::from_toml(&text).expect_err(to).to_string();
        assert!(error.contains(expect), "{error}");
    };
    check("id = \"defective\"", "id = \"unused\"", "two promises are named unused");
    check("id = \"unused\"", "id = '\"; permit'", "lower-case");
    check("id = \"unused\"", "id = \"every\"", "lower-case");
    check("per-mille = 100", "per-mille = 1001", "out of range");
    check("minor = 2000", "minor = -1", "out of range");
    check("remedies = [\"refund-full\"]", "remedies = []", "needs a remedy");
    check("any-of = [\"card-photo\", \"screenshot\"]", "any-of = []", "names none");
    check("usage = \"unused\"", "usage = \"unusde\"", "not a policy form");
    check("automatic = true", "automatik = true", "not a policy form");
}
