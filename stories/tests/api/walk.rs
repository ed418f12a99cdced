//! Every operation of the document and every address of the console, asked by those who may not.

use crate::caller::{Caller, Said, at, fresh_key, talk};
use crate::matrix::{Operation, operations};
use simcare_authority::{Right, Role};
use simcare_stories::{Shop, Site, each_engine};

#[test]
fn nobody_calls_anything_without_a_token() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let stranger = Caller::stranger(&site, "");
        for operation in operations(&site).await.iter().filter(|o| !o.is_public) {
            let said = stranger.call(&operation.method, &operation.address(&shop)).await;
            said.must_refuse(401, "api-token-missing");
            assert!(said.header("www-authenticate").starts_with("Bearer"), "{said:?}");
        }
        let guesser = Caller::stranger(&site, "simcare_0123456789");
        guesser.get("/api/v1/brands").await.must_refuse(401, "api-token-unknown");
        site.stop().await;
    });
}

#[test]
fn nobody_calls_anything_without_the_right() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let operations = operations(&site).await;
        for right in Right::ALL {
            let others: Vec<_> = Right::ALL.iter().copied().filter(|r| r != right).collect();
            let caller = Caller::new(&site, &shop.brand, &others).await;
            for operation in operations.iter().filter(|o| o.right == Some(*right)) {
                let said = caller.call(&operation.method, &operation.address(&shop)).await;
                said.must_refuse(403, "right-missing");
            }
        }
        site.stop().await;
    });
}

/// What another brand must never read.
struct Secrets {
    conversation: String,
    case: String,
    words: Vec<String>,
}

async fn fill(site: &Site, shop: &Shop) -> Secrets {
    let conversation = talk(site, shop, "my hotel is the Peninsula").await;
    let own = Caller::new(site, &shop.brand, Right::ALL).await;
    let claim = serde_json::json!({ "cause": "change-of-mind", "condition": "sealed" });
    let body = serde_json::json!({ "card": shop.card, "claim": claim });
    let case = own.post(&at(shop, "/cases"), &body, &fresh_key()).await.must_answer(201);
    Secrets {
        conversation,
        case: case["id"].as_str().expect("an id").to_owned(),
        words: vec![
            shop.iccid.as_str().to_owned(),
            shop.contact.clone(),
            "Peninsula".to_owned(),
            "陳小姐".to_owned(),
        ],
    }
}

impl Secrets {
    /// The operation's address at `shop`, naming things of the brand whose secrets these are.
    fn address(&self, operation: &Operation, shop: &Shop, of: &Shop) -> String {
        let path = operation.path.replace("{conversation}", &self.conversation);
        let path = path.replace("{case}", &self.case).replace("{card}", &of.card.to_string());
        let path = path.replace("{iccid}", of.iccid.as_str());
        Operation { method: String::new(), path, right: None, is_public: false }.address(shop)
    }

    fn must_not_be_in(&self, said: &Said, address: &str) {
        for word in &self.words {
            assert!(!said.text.contains(word), "{address} tells {word}: {}", said.text);
        }
    }
}

#[test]
fn a_brand_does_not_exist_for_the_token_of_another() {
    each_engine(async |world| {
        let site = world.site().await;
        let (ours, theirs) = (site.shop("roamly").await, site.shop("nomadia").await);
        let secrets = fill(&site, &ours).await;
        let stranger = Caller::new(&site, &theirs.brand, Right::ALL).await;
        for operation in operations(&site).await {
            let address = secrets.address(&operation, &ours, &ours);
            let said = stranger.call(&operation.method, &address).await;
            secrets.must_not_be_in(&said, &address);
            if operation.right.is_some() {
                said.must_refuse(404, "not-found");
            }
        }
        site.stop().await;
    });
}

#[test]
fn things_of_another_brand_are_not_at_ones_own() {
    each_engine(async |world| {
        let site = world.site().await;
        let (ours, theirs) = (site.shop("roamly").await, site.shop("nomadia").await);
        let mut secrets = fill(&site, &ours).await;
        // Both shops' buyers are called so.
        secrets.words.retain(|word| word != "陳小姐");
        let stranger = Caller::new(&site, &theirs.brand, Right::ALL).await;
        for operation in operations(&site).await {
            let names_a_thing = ["{conversation}", "{case}", "{card}", "{iccid}"]
                .iter()
                .any(|part| operation.path.contains(part));
            let address = secrets.address(&operation, &theirs, &ours);
            let said = stranger.call(&operation.method, &address).await;
            secrets.must_not_be_in(&said, &address);
            if names_a_thing && operation.method == "GET" {
                assert_eq!(said.status.as_u16(), 404, "{address}: {said:?}");
            }
            if names_a_thing {
                assert!(!said.status.is_success(), "{address}: {said:?}");
            }
        }
        site.stop().await;
    });
}

/// Every `.route(..)` of the console, from its one list.
fn console_routes() -> Vec<(&'static str, Vec<&'static str>)> {
    let list = include_str!("../../../web/src/console/mod.rs");
    let routes = list.split(".route(").skip(1);
    let routes = routes.map(|route| {
        let path = route.split('"').nth(1).expect("a path in quotes");
        let methods = ["get", "post"].into_iter().filter(|m| route.contains(&format!("{m}(")));
        (path, methods.collect())
    });
    routes.collect()
}

#[test]
fn nobody_sees_the_console_without_logging_in() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let secrets = fill(&site, &shop).await;
        let follow_nothing = reqwest::redirect::Policy::none();
        let client = reqwest::Client::builder().redirect(follow_nothing).build().expect("a client");
        let routes = console_routes();
        assert!(routes.len() > 10, "{routes:?}");
        for (path, methods) in routes {
            let filled = path.replace("{conversation}", &secrets.conversation);
            let filled = filled.replace("{case}", &secrets.case).replace("{id}", &secrets.case);
            let url = site.url(&filled);
            for method in methods {
                if path == "/console/login" {
                    continue;
                }
                let request = if method == "get" { client.get(&url) } else { client.post(&url) };
                let response = request.send().await.expect("an answer");
                let status = response.status().as_u16();
                let to = response.headers().get("location").cloned();
                let text = response.text().await.expect("text");
                for word in &secrets.words {
                    assert!(!text.contains(word), "{path} tells {word}");
                }
                match status {
                    302 | 303 | 307 => {
                        let to = to.expect("where to").to_str().expect("text").to_owned();
                        assert!(to.starts_with("/console/login"), "{method} {path}: {to}");
                    }
                    401 | 403 | 404 | 422 => {}
                    _ => panic!("{method} {path}: {status} {text}"),
                }
            }
        }
        site.stop().await;
    });
}

#[test]
fn the_console_shows_nothing_of_another_brand() {
    each_engine(async |world| {
        let site = world.site().await;
        let (ours, theirs) = (site.shop("roamly").await, site.shop("nomadia").await);
        let mut secrets = fill(&site, &ours).await;
        secrets.words.retain(|word| word != "陳小姐");
        let stranger = site.colleague(&theirs, Role::Manager).await;
        for (path, methods) in console_routes() {
            // A live stream does not end.
            if !methods.contains(&"get") || path.ends_with("/events") || path.contains("{reply}") {
                continue;
            }
            let filled = path.replace("{conversation}", &secrets.conversation);
            let filled = filled.replace("{case}", &secrets.case).replace("{id}", &secrets.case);
            let page = stranger.person().visit(&filled).await;
            for word in &secrets.words {
                assert!(!page.html.contains(word), "{filled} tells {word}");
            }
            if path != filled {
                assert_eq!(page.status.as_u16(), 404, "{filled}");
            }
        }
        site.stop().await;
    });
}
