//! Returns: holders ask, the terms decide, the desk goes on from there. Every state there is
//! occurs, and every decision was made by the same code that makes real ones.

use crate::chance::Chance;
use crate::sales::Sales;
use simcare_app::App;
use simcare_app::cases::{
    ByHand, EvidenceShown, ReturnRequest, case_fulfil, case_grant, case_open, case_reject,
    case_withdraw, evidence_add, evidence_add_for,
};
use simcare_app::files::picture_put;
use simcare_app::refunds::{refund_approve, refund_execute};
use simcare_authority::{Actor, Right, authorise};
use simcare_base::{BrandId, Instant, Moment, Result};
use simcare_returns::case::{Case, CaseState, Claimed};
use simcare_returns::form::{Cause, Condition, Destination, EvidenceKind};
use simcare_returns::refund::{Begun, Report, attempt_begin, attempt_land, credit_grant};
use simcare_returns::refund::{Refund, refund_in_force};
use simcare_sims::order::Channel;
use simcare_sims::{Card, Form};

const NO_SERVICE: &[u8] = include_bytes!("../world/no-service.png");
const CARD: &[u8] = include_bytes!("../world/card.png");

const PHONES: [&str; 8] = [
    "iPhone 13",
    "iPhone 15 Pro",
    "Pixel 7a",
    "Galaxy S23",
    "小米 14",
    "HUAWEI Mate 60",
    "OPPO Find X7",
    "Nothing Phone (2)",
];

/// Who acts at one brand.
pub(crate) struct Desk<'a> {
    pub(crate) app: &'a App,
    pub(crate) brand: &'a BrandId,
    pub(crate) agent: &'a Actor,
    pub(crate) manager: &'a Actor,
    pub(crate) now: Instant,
}

/// A wish to return a card, and when it is said.
struct Wish<'a> {
    card: &'a Card,
    claim: Claimed,
    at: Instant,
}

impl Desk<'_> {
    /// Plays about `count` cases; answers how many there are.
    pub(crate) async fn play(
        &self,
        chance: &mut Chance,
        sales: &Sales,
        count: usize,
    ) -> Result<usize> {
        let mut wishes: Vec<Wish<'_>> = Vec::new();
        let resold: std::collections::HashSet<_> = sales
            .orders
            .iter()
            .filter(|sale| sale.order.channel == Channel::Reseller)
            .map(|sale| &sale.order.id)
            .collect();
        // Drawn from the whole history until there are enough; each card once.
        for _ in 0..count * 40 {
            let place = chance.between(0, sales.cards.len() as u64 - 1) as usize;
            let card = &sales.cards[place];
            // Resellers answer for most of what they sold, so few of theirs come here.
            let skip = resold.contains(&card.order_id) && !chance.percent(20);
            if skip || wishes.iter().any(|wish| wish.card.id == card.id) {
                continue;
            }
            wishes.extend(wish(chance, card, self.now));
            if wishes.len() == count {
                break;
            }
        }
        wishes.sort_by_key(|wish| wish.at);
        let total = wishes.len();
        for wish in wishes {
            let at = wish.at;
            let case = self.ask(chance, &wish).await?;
            self.go_on(chance, case, at).await?;
        }
        Ok(total)
    }

    fn moment(&self, chance: &mut Chance, at: Instant) -> Moment {
        Moment::new(at.min(self.now), chance.0.bytes())
    }

    fn holder(&self, card: &Card) -> Actor {
        Actor::Holder { brand: self.brand.clone(), holder: card.holder_id.clone() }
    }

    async fn ask(&self, chance: &mut Chance, wish: &Wish<'_>) -> Result<Case> {
        let holder = self.holder(wish.card);
        let request = ReturnRequest {
            card: wish.card.id.clone(),
            claim: wish.claim.clone(),
            client_key: format!("demo-{}", wish.card.id),
            conversation: None,
        };
        let moment = self.moment(chance, wish.at);
        let case = case_open(self.app, &holder, self.brand, request, moment).await?;
        let shy = if wish.claim.cause == Cause::DefectiveCard { 15 } else { 40 };
        if case.state != CaseState::NeedsEvidence || chance.percent(shy) {
            return Ok(case);
        }
        self.show(chance, &holder, case, wish.at).await
    }

    /// Shows whatever the case may want, until it wants nothing more.
    async fn show(
        &self,
        chance: &mut Chance,
        holder: &Actor,
        mut case: Case,
        at: Instant,
    ) -> Result<Case> {
        let mut at = at;
        for kind in EvidenceKind::ALL {
            if case.state != CaseState::NeedsEvidence {
                break;
            }
            at = at.plus_minutes(chance.between(1, 6) as i64);
            let key = format!("demo-{}", kind.word());
            let (picture, words) = match kind {
                EvidenceKind::CardPhoto | EvidenceKind::Screenshot => {
                    let file = if *kind == EvidenceKind::CardPhoto { CARD } else { NO_SERVICE };
                    let sent = (key.as_str(), file.to_vec());
                    let moment = self.moment(chance, at);
                    let id = picture_put(self.app, holder, self.brand, sent, moment).await?;
                    (Some(id), String::new())
                }
                EvidenceKind::Receipt => continue,
                EvidenceKind::DeviceModel => (None, (*chance.pick(&PHONES)).to_owned()),
                EvidenceKind::DeviceNumber => (None, "35 000000 000000 0".to_owned()),
                EvidenceKind::Location => (None, "Namba, Osaka".to_owned()),
                EvidenceKind::Troubleshooting => {
                    (None, "APN set by hand, roaming on, other network tried".to_owned())
                }
            };
            let shown = EvidenceShown { kind: *kind, picture, words, client_key: key };
            let moment = self.moment(chance, at);
            let (app, brand, id) = (self.app, self.brand, case.id.clone());
            case = match kind {
                // What was tried is written down by the desk.
                EvidenceKind::Troubleshooting => {
                    evidence_add_for(app, self.agent, brand, &id, shown, moment).await?
                }
                _ => evidence_add(app, holder, brand, &id, shown, moment).await?,
            };
        }
        Ok(case)
    }

    /// What the desk does next. Old cases come to an end; recent ones stand anywhere.
    async fn go_on(&self, chance: &mut Chance, case: Case, at: Instant) -> Result<()> {
        let is_old = at < self.now.plus_days(-14);
        let at = at.plus_minutes(chance.between(20, 1_200) as i64).min(self.now);
        let (app, brand, id) = (self.app, self.brand, case.id.clone());
        match case.state {
            CaseState::Review if chance.percent(if is_old { 90 } else { 40 }) => {
                self.judge(chance, &case, at).await?;
            }
            CaseState::NeedsEvidence if is_old || chance.percent(15) => {
                let holder = Actor::Holder { brand: brand.clone(), holder: case.holder_id.clone() };
                case_withdraw(app, &holder, brand, &id, self.moment(chance, at)).await?;
            }
            CaseState::ToFulfil if is_old || chance.percent(50) => {
                let note = "sent by courier".to_owned();
                case_fulfil(app, self.agent, brand, &id, note, self.moment(chance, at)).await?;
            }
            CaseState::Allowed | CaseState::Approved | CaseState::Paying => {
                self.pay(chance, &case, at, is_old).await?;
            }
            _ => {}
        }
        Ok(())
    }

    async fn judge(&self, chance: &mut Chance, case: &Case, at: Instant) -> Result<()> {
        let (app, brand, id) = (self.app, self.brand, &case.id);
        let moment = self.moment(chance, at);
        if chance.percent(45) {
            let note = "looked at by a person: not what the terms mean".to_owned();
            case_reject(app, self.agent, brand, id, note, moment).await?;
            return Ok(());
        }
        let by_hand = ByHand {
            amount: None,
            destination: Some(Destination::Original),
            note: "goodwill, first case of this holder".to_owned(),
        };
        // A decision that proposes no amount leaves nothing to grant.
        match case_grant(app, self.agent, brand, id, by_hand, moment).await {
            Err(problem) if problem.code == "fields" => Ok(()),
            granted => {
                let case = granted?;
                let is_old = at < self.now.plus_days(-14);
                self.pay(chance, &case, at.plus_minutes(30), is_old).await
            }
        }
    }

    async fn pay(&self, chance: &mut Chance, case: &Case, at: Instant, is_old: bool) -> Result<()> {
        let (app, brand, id) = (self.app, self.brand, case.id.clone());
        let refund = app.store().read(move |tx| refund_in_force(tx, &id)).await?;
        let Some(refund) = refund else { return Ok(()) };
        if case.state == CaseState::Allowed {
            if !is_old && chance.percent(45) {
                return Ok(());
            }
            let moment = self.moment(chance, at);
            refund_approve(app, self.manager, brand, &refund.id, moment).await?;
        }
        if case.state != CaseState::Paying {
            if !is_old && chance.percent(35) {
                return Ok(());
            }
            let moment = self.moment(chance, at.plus_minutes(5));
            refund_execute(app, self.manager, brand, &refund.id, moment).await?;
        }
        // What is left here is paid as soon as the program runs.
        match !is_old && chance.percent(25) {
            true => Ok(()),
            false => self.land(chance, &refund, at.plus_minutes(6)).await,
        }
    }

    /// The money arrives, or does not.
    async fn land(&self, chance: &mut Chance, refund: &Refund, at: Instant) -> Result<()> {
        let scope = authorise(&Actor::System("demo"), Right::ExecuteRefunds, self.brand)?;
        let report = match chance.weighted(&[88, 7, 5]) {
            0 => Report::Succeeded,
            1 => Report::Failed("card-closed".to_owned()),
            _ => Report::ActionNeeded("balance-too-low".to_owned()),
        };
        let (id, at, heard_at) = (refund.id.clone(), at.min(self.now), at.plus_minutes(40));
        let (heard_at, reference) = (heard_at.min(self.now), format!("sb-{}", chance.0.code(10)));
        self.app
            .store()
            .write(move |tx| {
                let begun = attempt_begin(tx, &scope, &id, at)?;
                let Begun::Submit { refund, key } = begun else { return Ok(()) };
                if refund.destination == Destination::StoreCredit {
                    credit_grant(tx, &refund, at)?;
                    let heard = (key.as_str(), &Report::Succeeded, None);
                    return attempt_land(tx, &scope, &id, heard, at).map(drop);
                }
                let heard = (key.as_str(), &report, Some(reference.as_str()));
                attempt_land(tx, &scope, &id, heard, heard_at).map(drop)
            })
            .await
    }
}

/// What the holder of a card might ask, given what happened to it; none for most cards.
fn wish<'a>(chance: &mut Chance, card: &'a Card, now: Instant) -> Option<Wish<'a>> {
    let life = &card.life;
    let received_at = life.delivered_at.or(life.qr_sent_at);
    let Some(received_at) = received_at else { return missing(chance, card, now) };
    let (cause, from, fault_at) = match (life.activated_at, life.first_used_at) {
        // Kept in a drawer: the state then is the state now, so any time after will do.
        (None, _) => {
            let broken = card.form == Form::Physical && chance.percent(25);
            let cause = if broken { Cause::DefectiveCard } else { idle_cause(chance) };
            (cause, received_at, None)
        }
        (Some(_), Some(used_at)) if chance.percent(14) => {
            let fault_at = used_at.plus_minutes(chance.between(60, 2_000) as i64);
            let faults = [Cause::Network, Cause::Network, Cause::Upstream, Cause::Installation];
            (*chance.pick(&faults), fault_at, Some(fault_at))
        }
        (Some(_), Some(used_at)) if chance.percent(4) => (idle_cause(chance), used_at, None),
        _ => return None,
    };
    let at = from.plus_minutes(chance.between(45, 9 * 24 * 60) as i64);
    if !is_told(chance, at, now, 12) {
        return None;
    }
    let condition = (card.form == Form::Physical).then(|| {
        use Condition::{Damaged, DamagedWorking, OpenedIntact, Sealed};
        let likely = if cause == Cause::DefectiveCard { [3, 12, 45, 40] } else { [55, 28, 15, 2] };
        [Sealed, OpenedIntact, DamagedWorking, Damaged][chance.weighted(&likely)]
    });
    let device =
        if chance.percent(60) { (*chance.pick(&PHONES)).to_owned() } else { String::new() };
    let words = words(chance, cause).to_owned();
    let claim = Claimed { cause, condition, wish: None, fault_at, device, words };
    Some(Wish { card, claim, at })
}

/// A parcel that never came is asked after when a week has passed.
fn missing<'a>(chance: &mut Chance, card: &'a Card, now: Instant) -> Option<Wish<'a>> {
    let at = card.created_at.plus_days(chance.between(6, 12) as i64);
    let cause = Cause::NotDelivered;
    let words = words(chance, cause).to_owned();
    let claim = Claimed {
        cause,
        // Nobody can say what state it is in, so the worst is assumed.
        condition: Some(Condition::Damaged),
        wish: None,
        fault_at: None,
        device: String::new(),
        words,
    };
    is_told(chance, at, now, 70).then_some(Wish { card, claim, at })
}

/// The desk is busier lately than it was: recent cases are what people come to see.
fn is_told(chance: &mut Chance, at: Instant, now: Instant, old_share: u64) -> bool {
    at <= now && (at >= now.plus_days(-14) || chance.percent(old_share))
}

fn idle_cause(chance: &mut Chance) -> Cause {
    let causes = [
        Cause::ChangeOfMind,
        Cause::WrongCountry,
        Cause::Duplicate,
        Cause::LockedPhone,
        Cause::IncompatiblePhone,
    ];
    causes[chance.weighted(&[60, 14, 12, 8, 6])]
}

fn words(chance: &mut Chance, cause: Cause) -> &'static str {
    let said: &[&'static str] = match cause {
        Cause::ChangeOfMind => &[
            "",
            "trip cancelled",
            "行程取消了，没拆封",
            "臨時唔去喇，未用過",
            "plans changed, sorry",
        ],
        Cause::WrongCountry => &["bought Japan instead of Korea", "买错地区了", "買錯咗台灣"],
        Cause::Duplicate => &["ordered twice by accident", "下多咗一張單", "重复下单"],
        Cause::LockedPhone => &["phone is locked to my carrier", "部機原來有鎖"],
        Cause::IncompatiblePhone => &["my phone has no esim", "手机不支持"],
        Cause::DefectiveCard => {
            &["not recognised in two phones", "插入去話無效SIM卡", "卡读不出来，剪卡剪坏了？"]
        }
        Cause::NotDelivered => &["never arrived", "一個禮拜都未收到", "物流显示已签收，但我没收到"],
        _ => &[
            "no internet for two days in Osaka",
            "成日都冇網，最後買過張",
            "全程没信号，要求退款",
            "dead since the second day",
        ],
    };
    chance.pick::<&'static str>(said)
}
