//! The client of the carrier protocol against a carrier's own system, well behaved and badly.

mod bss;

use bss::{Bss, Manner, TOKEN};
use simcare_base::{BrandId, ByteCount, Instant, Moment, Secret};
use simcare_carriers::http::{BreakerState, HttpCarrier, HttpSettings, OPERATIONS};
use simcare_carriers::{Carrier, CarrierError, Change, Line, LineRef, LineStatus, Order};
use simcare_sims::Iccid;

const FIRST: &str = "8985200012345678905";
const SECOND: &str = "8949449999999990049";
const TRY_MS_MAX: u64 = 400;

fn moment(ms: i64) -> Moment {
    Moment::new(Instant::from_ms(1_795_343_460_000 + ms), [7; 32])
}

fn line_of(iccid: &str) -> LineRef {
    let iccid = iccid.parse().expect("checks");
    LineRef { brand_id: BrandId::from_bits(1), iccid, known: None }
}

fn order(change: Change, key: &str) -> Order {
    let to = matches!(change, Change::MoveData { .. }).then(|| line_of(SECOND));
    Order { key: key.to_owned(), line: line_of(FIRST), change, to }
}

fn client(url: &str) -> HttpCarrier {
    let settings = HttpSettings {
        name: "islandcom".to_owned(),
        url: url.to_owned(),
        token: Secret::new(TOKEN),
        try_ms_max: TRY_MS_MAX,
        tries_max: 3,
        pause_ms: 1,
    };
    HttpCarrier::new(settings).expect("can be reached")
}

fn is_silent(told: &Result<Line, CarrierError>) -> bool {
    matches!(told, Err(CarrierError::NotAnswering(_)))
}

#[tokio::test]
async fn what_is_badly_answered_is_asked_again_and_what_is_wrong_is_not() {
    use Manner::{CutShort, Drip, Endless, Garbage, Hang, HangUp, Redirect, Status, WrongTypes};
    let check = async |manners: &[Manner], answers: bool, calls_expected: usize| {
        let bss = Bss::start().await;
        let carrier = client(&bss.url());
        bss.behave(manners);
        let told = carrier.line(moment(0), &line_of(FIRST)).await;
        assert_eq!(told.is_ok(), answers, "{manners:?}: {told:?}");
        assert!(answers || is_silent(&told), "{manners:?}: {told:?}");
        assert_eq!(bss.calls().len(), calls_expected, "{manners:?}");
        bss.stop();
    };
    check(&[], true, 1).await;
    for bad in [
        Hang,
        HangUp,
        CutShort,
        Drip,
        Garbage,
        WrongTypes,
        Status(500, None),
        Status(502, None),
        Status(503, Some(0)),
        Status(429, Some(0)),
        Status(408, None),
    ] {
        check(&[bad], true, 2).await;
        check(&[bad, bad], true, 3).await;
        check(&[bad, bad, bad], false, 3).await;
    }
    for hopeless in [Redirect, Endless, Status(401, None), Status(400, None), Status(404, None)] {
        check(&[hopeless], false, 1).await;
    }
    // Told to come back later than anybody waits, nobody does.
    check(&[Status(429, Some(3_600))], false, 1).await;
    check(&[Hang, Garbage], true, 3).await;
}

#[tokio::test]
async fn a_change_whose_answer_is_lost_happens_once() {
    let bss = Bss::start().await;
    let carrier = client(&bss.url());
    let change = Change::Refuel { offer: "gb-1".to_owned() };
    for manner in [Manner::LostAnswer, Manner::HangUp, Manner::Garbage, Manner::InProgress] {
        let before = bss.refuels();
        bss.behave(&[manner]);
        let key = format!("diag-1-{manner:?}");
        let done = carrier.change(moment(0), &order(change.clone(), &key)).await;
        assert!(done.is_ok(), "{manner:?}: {done:?}");
        assert_eq!(bss.refuels(), before + 1, "{manner:?}");
        let again = carrier.change(moment(0), &order(change.clone(), &key)).await;
        assert!(again.is_ok(), "{manner:?}: {again:?}");
        assert_eq!(bss.refuels(), before + 1, "{manner:?}: the same key is the same refuel");
    }
    let other = order(Change::Refresh, "diag-1-HangUp");
    let reused = carrier.change(moment(0), &other).await;
    assert_eq!(reused.err(), Some(CarrierError::Refused("key-reused".to_owned())));
    bss.stop();
}

#[tokio::test]
async fn an_answer_that_comes_twice_is_not_taken_for_the_next_one() {
    let bss = Bss::start().await;
    let carrier = client(&bss.url());
    bss.behave(&[Manner::Twice]);
    for (iccid, plan) in [(FIRST, "Harbour 5"), (SECOND, "Peak 20"), (FIRST, "Harbour 5")] {
        let told = carrier.line(moment(0), &line_of(iccid)).await.expect("answers");
        assert_eq!(told.plan.name, plan);
    }
    bss.stop();
}

#[tokio::test]
async fn a_carrier_that_fails_often_is_left_alone_and_tried_again() {
    let bss = Bss::start().await;
    let carrier = client(&bss.url());
    bss.behave(&[Manner::Status(500, None); 15]);
    for _ in 0..5 {
        assert!(is_silent(&carrier.line(moment(0), &line_of(FIRST)).await));
    }
    assert_eq!(bss.calls().len(), 15);
    let open = BreakerState::Open { until: moment(10_000).now };
    assert_eq!(carrier.breaker(moment(0).now), Some(open));
    assert!(is_silent(&carrier.line(moment(9_999), &line_of(FIRST)).await));
    assert_eq!(bss.calls().len(), 15, "nobody is bothered");
    assert!(carrier.line(moment(10_000), &line_of(FIRST)).await.is_ok());
    let closed = BreakerState::Closed { failures: 0 };
    assert_eq!(carrier.breaker(moment(10_000).now), Some(closed));
    bss.stop();
}

#[tokio::test]
async fn refusals_and_unknown_lines_are_answers() {
    let bss = Bss::start().await;
    let carrier = client(&bss.url());
    for round in 0..10 {
        let resume = order(Change::Resume, &format!("resume-{round}"));
        let refused = carrier.change(moment(0), &resume).await;
        assert_eq!(refused.err(), Some(CarrierError::Refused("bill-open".to_owned())));
    }
    let unknown = Iccid::with_check_digit("898520000000000000").expect("checks");
    let unknown = line_of(unknown.as_str());
    let told = carrier.line(moment(0), &unknown).await;
    assert_eq!(told.err(), Some(CarrierError::UnknownLine));
    let closed = BreakerState::Closed { failures: 0 };
    assert_eq!(carrier.breaker(moment(0).now), Some(closed), "nobody failed");
    bss.stop();
}

#[tokio::test]
async fn every_operation_is_called_as_it_is_written_down() {
    let bss = Bss::start().await;
    let carrier = client(&bss.url());
    let told = carrier.line(moment(0), &line_of(FIRST)).await.expect("answers");
    assert_eq!(told.status, LineStatus::Active);
    assert_eq!(told.plan.limit_bytes, Some(ByteCount::from_gb(5)));
    assert_eq!(told.apn.map(|apn| apn.name), Some("harbour".to_owned()));
    let to = SECOND.parse().expect("checks");
    let changes = [
        Change::Activate,
        Change::Suspend,
        Change::Resume,
        Change::Roaming { on: false },
        Change::Refuel { offer: "gb-1".to_owned() },
        Change::Refresh,
        Change::MoveData { to, bytes: ByteCount::from_gb(1) },
        Change::ReplaceProfile,
        Change::RequestPayment { bill: "b1".to_owned() },
    ];
    for (place, change) in changes.into_iter().enumerate() {
        let is_replaced = change == Change::ReplaceProfile;
        let answer = carrier.change(moment(0), &order(change.clone(), &format!("k{place}"))).await;
        match answer {
            Ok(done) => assert_eq!(done.replacement.is_some(), is_replaced, "{change:?}"),
            Err(error) => assert_eq!(error, CarrierError::Refused("bill-open".to_owned())),
        }
    }
    let mut called: Vec<_> = bss
        .calls()
        .iter()
        .map(|call| (call.method.to_lowercase(), call.path.replace(FIRST, "{iccid}")))
        .collect();
    called.sort();
    let mut written: Vec<_> = OPERATIONS
        .iter()
        .map(|(method, path)| ((*method).to_owned(), (*path).to_owned()))
        .collect();
    written.sort();
    assert_eq!(called, written);
    assert!(bss.calls().iter().all(|call| call.is_known_to_us && call.has_key_if_post));
    bss.stop();
}

#[tokio::test]
async fn a_carrier_that_is_not_there_or_speaks_no_tls_is_said_to_be_silent() {
    let bss = Bss::start().await;
    let no_tls = client(&bss.url().replace("http://", "https://"));
    assert!(is_silent(&no_tls.line(moment(0), &line_of(FIRST)).await));
    let url = bss.url();
    bss.stop();
    let gone = client(&url);
    let told = gone.line(moment(0), &line_of(FIRST)).await;
    assert!(is_silent(&told));
    assert!(!format!("{told:?}").contains(FIRST), "no cause names the card");
}
