//! A reply drafted by a service: shown to the agent, checked for what it cites, sent by nobody.

use simcare_app::assistant::draft_reply;
use simcare_app::conversations::{self, OwnMessage};
use simcare_app::sessions;
use simcare_assistant::drafts::{OpenAi, OpenAiSettings};
use simcare_authority::{Actor, Grant, Role};
use simcare_base::{Locale, Secret, StaffId};
use simcare_stories::{Shop, each_engine};
use std::sync::Arc;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// A service that answers every request with this text; tells its address and what it was asked.
async fn service(text: &'static str) -> (String, tokio::sync::mpsc::UnboundedReceiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = format!("http://{}/v1", listener.local_addr().expect("an address"));
    let (told, hears) = tokio::sync::mpsc::unbounded_channel();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut request = Vec::new();
            let mut part = [0; 4_096];
            // The client sends its length; a request of this story ends with its body.
            while !is_whole(&request) {
                let count = stream.read(&mut part).await.unwrap_or(0);
                if count == 0 {
                    break;
                }
                request.extend_from_slice(&part[..count]);
            }
            let _ = told.send(String::from_utf8_lossy(&request).into_owned());
            let message = serde_json::json!({ "message": { "content": text } });
            let body = serde_json::json!({ "choices": [message] }).to_string();
            let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close";
            let answer = format!("{head}\r\ncontent-length: {}\r\n\r\n{body}", body.len());
            let _ = stream.write_all(answer.as_bytes()).await;
        }
    });
    (address, hears)
}

fn is_whole(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request);
    let Some((head, body)) = text.split_once("\r\n\r\n") else { return false };
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<usize>().ok())?
    });
    length.is_some_and(|length| body.len() >= length)
}

#[test]
fn a_draft_names_the_articles_it_was_given_and_no_others() {
    each_engine(async |mut world| {
        let (url, mut asked) =
            service("Enter the APN again [[hotspot]]. It is free [[no-such-article]].").await;
        let settings =
            OpenAiSettings { url, model: "small".to_owned(), key: Some(Secret::new("k-123")) };
        world.drafter = Some(Arc::new(OpenAi::new(settings).expect("a client")));
        let app = world.app("http://simcare.example").await;
        let shop = Shop::open(&app, "roamly").await.expect("a shop");
        let brand = &shop.brand;
        let started = sessions::visitor_start(&app, brand, Locale::English, app.moment()).await;
        let (guest, _) = started.expect("a guest");
        let message = OwnMessage {
            client_key: "q".to_owned(),
            body: "My hotspot does not work, I am mei@example.com".to_owned(),
            attachments: Vec::new(),
            card: None,
            language: Locale::English,
            choice: None,
        };
        let posted =
            conversations::conversation_post(&app, &guest.actor, brand, message, app.moment())
                .await;
        let id = posted.expect("posts").conversation;
        let grants = vec![Grant { brand: brand.clone(), role: Role::Agent }];
        let agent = Actor::Staff { staff: StaffId::from_bits(7), grants };
        let drafted = draft_reply(&app, &agent, brand, &id, app.moment()).await.expect("drafts");
        assert_eq!(drafted.text, "Enter the APN again. It is free.");
        let cited: Vec<_> = drafted.cited.iter().map(|(slug, _)| slug.as_str()).collect();
        assert_eq!(cited, ["hotspot"]);
        let request = asked.recv().await.expect("was asked");
        assert!(request.contains("Bearer k-123") && request.contains("[[hotspot]]"), "{request}");
        assert!(!request.contains("mei@example.com"), "a contact left the house");

        // Nothing was sent to the holder.
        let read = conversations::own_conversation(&app, &guest.actor, brand, 10).await;
        assert_eq!(read.expect("reads").expect("is there").entries.len(), 1);
    });
}
