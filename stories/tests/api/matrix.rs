//! The golden matrix: who may call what. As written down, as the roles have it, and as the API
//! really answers.

use crate::caller::Caller;
use serde_json::Value;
use simcare_authority::{Right, Role, role_has};
use simcare_stories::{Shop, Site, each_engine};

const GOLDEN: &str = include_str!("matrix.txt");

/// An operation of the document.
pub struct Operation {
    pub method: String,
    pub path: String,
    /// The right it needs; none where any token will do.
    pub right: Option<Right>,
    /// Whether it needs no token either.
    pub is_public: bool,
}

/// Every operation that the document tells of.
pub async fn operations(site: &Site) -> Vec<Operation> {
    let document = Caller::stranger(site, "").get("/api/v1/openapi.json").await.must_answer(200);
    let mut found = Vec::new();
    for (path, item) in document["paths"].as_object().expect("paths") {
        for (method, operation) in item.as_object().expect("operations") {
            found.push(Operation {
                method: method.to_uppercase(),
                path: path.clone(),
                right: read_right(&operation["x-right"]),
                is_public: operation["x-right"] == "none",
            });
        }
    }
    found
}

fn read_right(named: &Value) -> Option<Right> {
    match named.as_str().expect("every operation names its right") {
        "any" | "none" => None,
        name => Some(name.parse().expect("a right")),
    }
}

impl Operation {
    /// The path at a shop, of things that are not there.
    pub fn address(&self, shop: &Shop) -> String {
        let nothing = "0".repeat(26);
        self.path
            .replace("{brand}", shop.brand.as_str())
            .replace("{conversation}", &format!("conv_{nothing}"))
            .replace("{card}", &format!("card_{nothing}"))
            .replace("{order}", &format!("ord_{nothing}"))
            .replace("{holder}", &format!("hold_{nothing}"))
            .replace("{product}", &format!("prod_{nothing}"))
            .replace("{case}", &format!("case_{nothing}"))
            .replace("{registration}", &format!("reg_{nothing}"))
            .replace("{article}", "no-such-article")
            .replace("{refund}", &format!("ref_{nothing}"))
            .replace("{diagnosis}", &format!("diag_{nothing}"))
            .replace("{token}", &format!("tok_{nothing}"))
            .replace("{hash}", &"0".repeat(64))
            .replace("{iccid}", "8985200012345678905")
    }
}

/// The rights of a role.
pub fn rights_of(role: Role) -> Vec<Right> {
    Right::ALL.iter().copied().filter(|right| role_has(role, *right)).collect()
}

#[test]
fn the_matrix_is_the_golden_one() {
    each_engine(async |world| {
        let site = world.site().await;
        let mut table = String::from("agent lead manager engineer auditor\n");
        for operation in operations(&site).await {
            let marks = Role::ALL.iter().map(|role| {
                let may = operation.right.is_none_or(|right| role_has(*role, right));
                if may { "x" } else { "-" }
            });
            let marks: Vec<_> = marks.collect();
            let whoever = if operation.is_public { "none" } else { "any" };
            let right = operation.right.map_or(whoever, Right::name);
            let Operation { method, path, .. } = &operation;
            table.push_str(&format!("{} {right:<22} {method:<4} {path}\n", marks.join(" ")));
        }
        if std::env::var_os("SIMCARE_WRITE_GOLDEN").is_some() {
            let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/api/matrix.txt");
            std::fs::write(file, &table).expect("is written");
        } else {
            assert_eq!(table, GOLDEN, "SIMCARE_WRITE_GOLDEN=1 writes it anew");
        }
        site.stop().await;
    });
}

#[test]
fn every_operation_lets_in_who_the_matrix_says() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let operations = operations(&site).await;
        assert!(operations.len() > 40, "{}", operations.len());
        for role in Role::ALL {
            let caller = Caller::new(&site, &shop.brand, &rights_of(*role)).await;
            for operation in &operations {
                let may = operation.right.is_none_or(|right| role_has(*role, right));
                let address = operation.address(&shop);
                let said = caller.call(&operation.method, &address).await;
                let refused = matches!(said.status.as_u16(), 401 | 403);
                assert_eq!(!refused, may, "{role} {} {address}: {said:?}", operation.method);
                assert_ne!(said.status.as_u16(), 500, "{role} {address}: {said:?}");
            }
        }
        site.stop().await;
    });
}
