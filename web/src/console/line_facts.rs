//! What a carrier says of a line, in the reader's words.

use super::at_desk::AtDesk;
use simcare_carriers::{AtLimit, Bill, Line, LineStatus};

/// A line in words.
pub(super) struct LineFacts {
    /// How it stands.
    pub status: String,
    /// `good`, `warn`, `open` or nothing.
    pub tone: &'static str,
    /// Its plan.
    pub plan: String,
    /// What is used of how much.
    pub used: String,
    /// How much is used, in hundredths; none without a limit.
    pub used_percent: Option<u64>,
    /// What else there is to tell, each with its name and whether it is amiss.
    pub rows: Vec<(String, String, bool)>,
    /// Its bills: number, amount, when due, state, tone.
    pub bills: Vec<[String; 5]>,
    /// Where a holder pays, while they are asked to.
    pub pay_at: String,
}

/// Of a line.
pub(super) fn line_facts(at: &AtDesk, line: &Line) -> LineFacts {
    let words = at.words;
    let plan = &line.plan;
    let status = words.label("line-status", line.status.as_str());
    let status = match line.reason {
        None => status.into_owned(),
        Some(reason) => {
            let reason = words.label("line-reason", reason.as_str()).into_owned();
            let values = [("status", status.into_owned().into()), ("reason", reason.into())];
            words.text_with("line-status-because", &values).into_owned()
        }
    };
    let used = words.bytes(plan.used_bytes);
    let used = match plan.limit_bytes {
        None => words.with("line-used", "used", used).into_owned(),
        Some(limit) => {
            let values = [("used", used.into()), ("limit", words.bytes(limit).into())];
            words.text_with("line-used-of", &values).into_owned()
        }
    };
    let limit = plan.limit_bytes.filter(|limit| limit.0 > 0);
    LineFacts {
        status,
        tone: match line.status {
            LineStatus::Active => "good",
            LineStatus::Pending => "open",
            LineStatus::Suspended | LineStatus::Ended => "warn",
        },
        plan: plan.name.clone(),
        used,
        used_percent: limit
            .map(|limit| (plan.used_bytes.0.min(limit.0) / (limit.0 / 100).max(1)).min(100)),
        rows: rows(at, line),
        bills: line.bills.iter().map(|bill| bill_row(at, bill)).collect(),
        pay_at: line
            .payment_request
            .as_ref()
            .filter(|request| request.state == simcare_carriers::PaymentState::Open)
            .map_or_else(String::new, |request| request.url.clone()),
    }
}

fn rows(at: &AtDesk, line: &Line) -> Vec<(String, String, bool)> {
    let words = at.words;
    let text = |id: &'static str| words.text(id).into_owned();
    let yes_no = |is_so: bool| text(if is_so { "line-yes" } else { "line-no" });
    let speed = match (line.plan.throttled, line.plan.at_limit) {
        (true, _) => text("line-throttled"),
        (false, AtLimit::Slows) => text("line-slows-at-limit"),
        (false, AtLimit::Stops) => text("line-stops-at-limit"),
    };
    let mut rows = vec![
        (text("line-roaming"), yes_no(line.roaming), !line.roaming),
        (text("line-speed"), speed, line.plan.throttled),
    ];
    if let Some(end) = line.contract_end {
        let is_over = end <= at.visit.moment.now;
        rows.push((text("line-contract-end"), words.date_time(end, &at.zone), is_over));
    }
    let network = match &line.registered_network {
        None => text("line-no-network"),
        Some(network) => {
            let seen = words.ago(network.last_seen, at.visit.moment.now);
            let radio = network.radio.as_str().to_uppercase();
            format!("{} · {}-{} · {radio} · {seen}", network.name, network.mcc, network.mnc)
        }
    };
    let is_odd = line.registered_network.as_ref().is_none_or(|network| network.is_mainland());
    rows.push((text("line-network"), network, is_odd));
    if let Some(apn) = &line.apn {
        rows.push((text("line-apn"), apn.name.clone(), false));
    }
    if line.registration_stuck {
        rows.push((text("line-registration"), text("line-registration-stuck"), true));
    }
    if line.profile_defective {
        rows.push((text("line-profile"), text("line-profile-defective"), true));
    }
    rows
}

fn bill_row(at: &AtDesk, bill: &Bill) -> [String; 5] {
    let words = at.words;
    let (state, tone) = match (bill.paid, bill.overdue) {
        (true, _) => ("line-bill-paid", "good"),
        (false, true) => ("line-bill-overdue", "warn"),
        (false, false) => ("line-bill-open", ""),
    };
    [
        bill.id.clone(),
        words.money(bill.amount),
        words.date(bill.due_at, &at.zone),
        words.text(state).into_owned(),
        tone.to_owned(),
    ]
}
