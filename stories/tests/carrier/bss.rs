//! A carrier's own system that implements `carriers/openapi.yaml`, on sockets, so that it can
//! misbehave in every way a real one has.

use serde_json::{Value, json};
use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// What the client must send.
pub const TOKEN: &str = "a token of the story";
const REQUEST_BYTES_MAX: usize = 64 * 1_024;

/// How a call is treated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// Read, and never answered.
    Hang,
    /// Read, and the connection is closed.
    HangUp,
    /// Done, and the connection is closed before the answer.
    LostAnswer,
    /// The answer breaks off in its middle.
    CutShort,
    /// The answer comes a byte at a time and never ends in time.
    Drip,
    /// A page for people instead of an answer.
    Garbage,
    /// JSON of another form.
    WrongTypes,
    /// An answer without an end.
    Endless,
    /// The answer, twice.
    Twice,
    /// Somewhere else.
    Redirect,
    /// The first call with this key is still at work.
    InProgress,
    /// A status alone, and perhaps when to come back.
    Status(u16, Option<u32>),
}

/// A call that was heard.
#[derive(Debug, Clone)]
pub struct Call {
    pub method: String,
    pub path: String,
    pub is_known_to_us: bool,
    pub has_key_if_post: bool,
}

#[derive(Default)]
struct Book {
    manners: VecDeque<Manner>,
    calls: Vec<Call>,
    answered: HashMap<String, (String, u16, Value)>,
    refuels: u32,
}

/// The system.
pub struct Bss {
    address: String,
    book: Arc<Mutex<Book>>,
    serving: JoinHandle<()>,
}

struct Request {
    method: String,
    path: String,
    token: String,
    key: String,
    body: Value,
}

impl Bss {
    /// Starts it on a port of its own.
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = format!("http://{}", listener.local_addr().expect("an address"));
        let book = Arc::new(Mutex::new(Book::default()));
        let shared = book.clone();
        let serving = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, shared.clone()));
            }
        });
        Self { address, book, serving }
    }

    /// Where it is.
    pub fn url(&self) -> String {
        self.address.clone()
    }

    /// Treats the next calls like this, and those after them well.
    pub fn behave(&self, manners: &[Manner]) {
        self.book().manners = manners.iter().copied().collect();
    }

    /// What it heard.
    pub fn calls(&self) -> Vec<Call> {
        self.book().calls.clone()
    }

    /// How often data was added.
    pub fn refuels(&self) -> u32 {
        self.book().refuels
    }

    /// Ends it.
    pub fn stop(self) {
        self.serving.abort();
    }

    fn book(&self) -> MutexGuard<'_, Book> {
        self.book.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One connection, kept open between calls.
async fn serve(mut stream: TcpStream, book: Arc<Mutex<Book>>) {
    let mut left = Vec::new();
    while let Some(request) = read(&mut stream, &mut left).await {
        let (manner, answer) = {
            let mut book = book.lock().unwrap_or_else(PoisonError::into_inner);
            let manner = book.manners.pop_front();
            book.calls.push(Call {
                method: request.method.clone(),
                path: request.path.clone(),
                is_known_to_us: request.token == format!("Bearer {TOKEN}"),
                has_key_if_post: request.method == "GET" || !request.key.is_empty(),
            });
            let reaches = !matches!(manner, Some(Manner::HangUp | Manner::InProgress));
            (manner, reaches.then(|| answer(&mut book, &request)))
        };
        let (status, body) = answer.unwrap_or((409, json!({ "code": "in-progress" })));
        let whole = response(status, "", &body.to_string());
        if !write(&mut stream, manner, whole).await {
            return;
        }
    }
}

/// Writes the answer in this manner. Says whether the connection goes on.
async fn write(stream: &mut TcpStream, manner: Option<Manner>, whole: String) -> bool {
    let half = whole.len() - 20;
    let text = match manner {
        None | Some(Manner::InProgress) => whole,
        Some(Manner::Twice) => whole.repeat(2),
        Some(Manner::HangUp | Manner::LostAnswer) => return false,
        Some(Manner::Garbage) => response(200, "", "<html>Welcome to IslandCom"),
        Some(Manner::WrongTypes) => {
            let body = json!({ "status": "active", "roaming": "yes", "plan": [], "line": 7 });
            response(200, "", &body.to_string())
        }
        Some(Manner::Status(status, after)) => {
            let header = after.map_or_else(String::new, |s| format!("retry-after: {s}\r\n"));
            response(status, &header, "")
        }
        Some(Manner::Redirect) => response(302, "location: http://127.0.0.1:9/lines\r\n", ""),
        Some(Manner::CutShort) => {
            let _ = stream.write_all(&whole.as_bytes()[..half]).await;
            return false;
        }
        Some(Manner::Hang) => return hang(stream).await,
        Some(Manner::Drip) => {
            let _ = stream.write_all(&whole.as_bytes()[..half]).await;
            return hang(stream).await;
        }
        Some(Manner::Endless) => {
            let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n";
            let _ = stream.write_all(head.as_bytes()).await;
            let blanks = [b' '; 16 * 1_024];
            while stream.write_all(&blanks).await.is_ok() {}
            return false;
        }
    };
    stream.write_all(text.as_bytes()).await.is_ok()
}

/// Says nothing until the other side gives up.
async fn hang(stream: &mut TcpStream) -> bool {
    let mut sink = [0; 64];
    while matches!(stream.read(&mut sink).await, Ok(1..)) {}
    false
}

fn response(status: u16, headers: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 {status} S\r\ncontent-type: application/json\r\n{headers}content-length: {length}\r\n\r\n{body}"
    )
}

/// The next request of a connection; none when it ends.
async fn read(stream: &mut TcpStream, left: &mut Vec<u8>) -> Option<Request> {
    let head_end = loop {
        if let Some(end) = left.windows(4).position(|four| four == b"\r\n\r\n") {
            break end + 4;
        }
        more(stream, left).await?;
    };
    let head = String::from_utf8(left[..head_end].to_vec()).ok()?;
    let mut lines = head.lines();
    let mut first = lines.next()?.split(' ');
    let (method, path) = (first.next()?.to_owned(), first.next()?.to_owned());
    let header = |name: &str| {
        let found = head.lines().filter_map(|line| line.split_once(": "));
        let found = found.filter(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.trim().to_owned()).next().unwrap_or_default()
    };
    let length: usize = header("content-length").parse().unwrap_or(0);
    while left.len() < head_end + length {
        more(stream, left).await?;
    }
    let body = serde_json::from_slice(&left[head_end..head_end + length]).unwrap_or(Value::Null);
    left.drain(..head_end + length);
    let (token, key) = (header("authorization"), header("idempotency-key"));
    Some(Request { method, path, token, key, body })
}

async fn more(stream: &mut TcpStream, left: &mut Vec<u8>) -> Option<()> {
    let mut piece = [0; 4_096];
    let count = stream.read(&mut piece).await.ok().filter(|count| *count > 0)?;
    left.extend_from_slice(&piece[..count]);
    (left.len() <= REQUEST_BYTES_MAX).then_some(())
}

/// What a good system answers.
fn answer(book: &mut Book, request: &Request) -> (u16, Value) {
    if request.token != format!("Bearer {TOKEN}") {
        return (401, json!({}));
    }
    let mut parts = request.path.trim_start_matches("/lines/").splitn(2, '/');
    let iccid = parts.next().unwrap_or_default();
    let Some(line) = line(iccid) else { return (404, json!({ "code": "line-unknown" })) };
    let Some(act) = parts.next() else { return (200, line) };
    let what = format!("{} {}", request.path, request.body);
    if let Some((known, status, answer)) = book.answered.get(&request.key) {
        let is_same = *known == what;
        return if is_same { (*status, answer.clone()) } else { refused("key-reused") };
    }
    let given = match act {
        "resume" => refused("bill-open"),
        "refuel" if request.body["offer"] != "gb-1" => refused("offer-unknown"),
        "replace-profile" => {
            let code = "LPA:1$smdp.islandcom.example$AB12CD34";
            let replacement = json!({ "iccid": iccid, "activation_code": code });
            (200, json!({ "line": line, "replacement": replacement }))
        }
        _ => (200, json!({ "line": line })),
    };
    book.refuels += u32::from(act == "refuel" && given.0 == 200);
    book.answered.insert(request.key.clone(), (what, given.0, given.1.clone()));
    given
}

fn refused(code: &str) -> (u16, Value) {
    (409, json!({ "code": code, "message": "for our own people" }))
}

/// One line with everything, one with what is needed and no more.
fn line(iccid: &str) -> Option<Value> {
    match iccid {
        super::FIRST => Some(json!({
            "status": "active", "reason": null, "contract_end": "2027-01-31T16:00:00Z",
            "roaming": true,
            "plan": { "name": "Harbour 5", "limit_bytes": 5_000_000_000_u64,
                "used_bytes": 1_250_000_000_u64, "at_limit": "stops", "throttled": false },
            "refuel_offers": [
                { "id": "gb-1", "bytes": 1_000_000_000, "price": { "minor": 2_000, "currency": "HKD" } }
            ],
            "bills": [{ "id": "b1", "amount": { "minor": 9_800, "currency": "HKD" },
                "due_at": "2026-11-01T00:00:00+08:00", "overdue": true, "paid": false }],
            "payment_request": { "bill": "b1", "amount": { "minor": 9_800, "currency": "HKD" },
                "url": "https://pay.islandcom.example/1", "state": "open" },
            "apn": { "name": "harbour", "mmsc": "http://mms.islandcom.example" },
            "registered_network": { "mcc": "454", "mnc": "00", "name": "csl", "radio": "5g",
                "last_seen": "2026-11-22T09:59:00Z" },
            "registration_stuck": false, "profile_defective": false,
            "a_field_of_tomorrow": { "is": "passed over" }
        })),
        super::SECOND => Some(json!({
            "status": "suspended", "reason": "overdue-bill", "roaming": false,
            "plan": { "name": "Peak 20", "used_bytes": 0, "at_limit": "slows", "throttled": true }
        })),
        _ => None,
    }
}
