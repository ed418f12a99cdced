//! Reading server-sent events, as a browser's EventSource does.

use reqwest::Client;
use std::time::Duration;

/// How long an event may take to come.
const PATIENCE: Duration = Duration::from_secs(20);

/// An open stream.
pub struct Stream {
    response: reqwest::Response,
    received: String,
}

/// One event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Its name.
    pub name: String,
    /// The cursor after it.
    pub id: String,
    /// What it carries.
    pub data: String,
}

impl Stream {
    /// Opens it.
    ///
    /// # Panics
    /// When the site refuses.
    pub async fn open(client: &Client, address: &str) -> Self {
        let request = client.get(address).header("accept", "text/event-stream");
        let response = request.timeout(PATIENCE * 6).send().await.expect("the site answers");
        assert!(response.status().is_success(), "{address}: {}", response.status());
        Self { response, received: String::new() }
    }

    /// The next event with a name.
    ///
    /// # Panics
    /// When none comes in time.
    pub async fn next(&mut self) -> Event {
        let reading = async {
            loop {
                while let Some((block, rest)) = self.received.split_once("\n\n") {
                    let event = read(block);
                    self.received = rest.to_owned();
                    if !event.name.is_empty() {
                        return event;
                    }
                }
                let chunk = self.response.chunk().await.expect("the stream goes on");
                let chunk = chunk.expect("the stream does not end");
                self.received.push_str(std::str::from_utf8(&chunk).expect("text"));
            }
        };
        tokio::time::timeout(PATIENCE, reading).await.expect("an event comes in time")
    }
}

fn read(block: &str) -> Event {
    let field = |name: &str| {
        let lines = block.lines().filter_map(|line| line.split_once(':'));
        let values = lines.filter(|(found, _)| *found == name);
        let values: Vec<_> =
            values.map(|(_, value)| value.strip_prefix(' ').unwrap_or(value)).collect();
        values.join("\n")
    };
    Event { name: field("event"), id: field("id"), data: field("data") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_read_as_events() {
        let check = |block: &str, name: &str, id: &str, data: &str| {
            let expect = Event { name: name.into(), id: id.into(), data: data.into() };
            assert_eq!(read(block), expect, "{block}");
        };
        check("event: entry\nid: 7\ndata: <li>\ndata: a: b</li>", "entry", "7", "<li>\na: b</li>");
        check(": still here", "", "", "");
        check("retry: 3000", "", "", "");
    }
}
