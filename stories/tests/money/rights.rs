//! Who may do what to money: to decide, to approve and to execute are three rights, and nobody
//! learns of what is not theirs.

use simcare_app::cases::{
    ByHand, ReturnRequest, case_grant, case_open, case_read, case_redecide, case_reject,
    evidence_judge, own_case,
};
use simcare_app::conversations::{OwnMessage, conversation_post};
use simcare_app::policies::policy_publish;
use simcare_app::refunds::{refund_approve, refund_execute, refund_retry, refund_settle};
use simcare_authority::{Actor, Right, Role};
use simcare_base::{ApiTokenId, BrandId, CaseId, Locale, ProblemKind, RefundId, Result};
use simcare_returns::LENIENT_CARD_TERMS;
use simcare_stories::{Sale, Sold, Till, changed_mind, each_engine};

/// Everything that may be done, in this order; the answers as one letter each: `x` done or refused
/// for the state it is in, `-` not allowed, `?` not known to be there.
const ACTS: [&str; 9] =
    ["read", "decide", "grant", "reject", "judge", "approve", "execute", "retry", "settle"];

async fn attempt(till: &Till, actor: &Actor, what: (&str, &CaseId, &RefundId)) -> char {
    let (app, brand, moment) = (&till.app, &till.shop.brand, till.app.moment());
    let (act, case, refund) = what;
    let none = || (None, String::new());
    let by_hand = ByHand { amount: None, destination: None, note: String::new() };
    let outcome: Result<()> = match act {
        "read" => case_read(app, actor, brand, case).await.map(drop),
        "decide" => case_redecide(app, actor, brand, case, none(), moment).await.map(drop),
        "grant" => case_grant(app, actor, brand, case, by_hand, moment).await.map(drop),
        "reject" => case_reject(app, actor, brand, case, String::new(), moment).await.map(drop),
        "judge" => evidence_judge(app, actor, brand, case, ("none", true), moment).await,
        "approve" => refund_approve(app, actor, brand, refund, moment).await.map(drop),
        "execute" => refund_execute(app, actor, brand, refund, moment).await.map(drop),
        "retry" => refund_retry(app, actor, brand, refund, moment).await.map(drop),
        _ => refund_settle(app, actor, brand, (refund, "cash"), moment).await.map(drop),
    };
    match outcome.map_err(|problem| (problem.kind, problem.code)) {
        Err((ProblemKind::Forbidden, _)) => '-',
        Err((ProblemKind::NotFound, "not-found")) => '?',
        _ => 'x',
    }
}

async fn check(till: &Till, actor: &Actor, expect: &str) {
    let mut got = String::new();
    for act in ACTS {
        // A case of its own each time, waiting to be approved.
        let sold = till.sell(Sale { price_minor: 60_000, ..Sale::default() }).await;
        let case = till.ask(&sold, 0, "once", changed_mind()).await.expect("a case").id;
        let refund = till.refund(&case).await.id;
        got.push(attempt(till, actor, (act, &case, &refund)).await);
    }
    assert_eq!(got, expect, "{actor:?}\n{ACTS:?}");
}

#[test]
fn who_may_do_what_to_money() {
    each_engine(async |world| {
        let till = Till::open(&world, "roamly").await;
        // An agent may not refuse what is allowed already: that is for those who may approve.
        check(&till, &till.staff(Role::Agent), "xxx-x----").await;
        check(&till, &till.staff(Role::Lead), "xxxxxx---").await;
        check(&till, &till.staff(Role::Manager), "xxxxxxxxx").await;
        check(&till, &till.staff(Role::Engineer), "---------").await;
        check(&till, &till.staff(Role::Auditor), "x--------").await;
        let sold = till.sell(Sale::default()).await;
        check(&till, &sold.holder, "---------").await;
        let token = |brand: &BrandId, rights: &[Right]| Actor::Token {
            token: ApiTokenId::from_bits(1),
            brands: vec![brand.clone()],
            rights: rights.to_vec(),
        };
        let ours = &till.shop.brand;
        check(&till, &token(ours, &[Right::ReadCases]), "x--------").await;
        check(&till, &token(ours, &[Right::ExecuteRefunds]), "------xxx").await;
        check(&till, &token(&BrandId::from_bits(4_711), Right::ALL), "?????????").await;

        let (app, moment) = (&till.app, till.app.moment());
        let lead = till.staff(Role::Lead);
        let terms = policy_publish(app, &lead, ours, LENIENT_CARD_TERMS, moment).await;
        assert_eq!(terms.expect_err("terms are the manager's").code, "right-missing");
    });
}

#[test]
fn a_case_is_seen_by_its_holder_alone() {
    each_engine(async |world| {
        let till = Till::open(&world, "roamly").await;
        let (sold, other) = (till.sell(Sale::default()).await, till.sell(Sale::default()).await);
        let case = till.ask(&sold, 0, "once", changed_mind()).await.expect("a case").id;
        let brand = &till.shop.brand;
        let seen = own_case(&till.app, &other.holder, brand, &case).await;
        assert_eq!(seen.expect_err("not theirs").code, "case-unknown");
        let other_holder = other.holder.clone();
        let mixed = Sold { holder: other.holder, ..sold.clone() };
        let asked = till.ask(&mixed, 0, "mine now", changed_mind()).await;
        assert_eq!(asked.expect_err("not their card").code, "card-unknown");
        hung_elsewhere(&till, &sold, &other_holder).await;
        let Actor::Holder { holder, .. } = sold.holder else { panic!("a holder") };
        let elsewhere = Actor::Holder { brand: BrandId::from_bits(4_711), holder };
        let seen = own_case(&till.app, &elsewhere, brand, &case).await;
        assert_eq!(seen.expect_err("another brand").kind, ProblemKind::Unauthenticated);
    });
}

/// A case is not hung beside the conversation of somebody else.
async fn hung_elsewhere(till: &Till, sold: &Sold, other: &Actor) {
    let (app, brand) = (&till.app, &till.shop.brand);
    let message = OwnMessage {
        client_key: "hello".to_owned(),
        body: "hello".to_owned(),
        attachments: Vec::new(),
        card: None,
        language: Locale::English,
        choice: None,
    };
    let posted = conversation_post(app, other, brand, message, app.moment()).await;
    let request = ReturnRequest {
        card: sold.cards[0].clone(),
        claim: changed_mind(),
        client_key: "elsewhere".to_owned(),
        conversation: Some(posted.expect("posted").conversation),
    };
    let opened = case_open(app, &sold.holder, brand, request, app.moment()).await;
    assert_eq!(opened.expect_err("not theirs").code, "conversation-unknown");
}
