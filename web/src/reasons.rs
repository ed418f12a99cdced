//! Clauses of terms as sentences of a page: what a brand promises before there is any case. What
//! they say about a case is told by `app`.

use simcare_app::cases::percent;
use simcare_base::ByteCount;
use simcare_returns::form::{EvidenceDemand, UsageLimit, Window, WindowUnit};
use simcare_returns::{Clause, ClauseKind};
use simcare_words::Words;

/// A clause as it stands in the terms.
pub fn promised(words: Words, clause: &Clause) -> String {
    let message = clause.message();
    let id = format!("term-{}", message.trim_start_matches("clause-"));
    let with = |name: &str, value: String| words.with(&id, name, value).into_owned();
    match &clause.kind {
        ClauseKind::Window(window) => with("within", within(words, window)),
        ClauseKind::Usage(UsageLimit::PerMille(most)) => with("most", percent(i64::from(*most))),
        ClauseKind::Usage(UsageLimit::Bytes(most)) => with("most", words.bytes(ByteCount(*most))),
        ClauseKind::Stage(latest) => {
            with("latest", words.label("stage", latest.word()).into_owned())
        }
        ClauseKind::Repair(days) => words.with(&id, "days", *days).into_owned(),
        ClauseKind::Review(count) => words.with(&id, "count", *count).into_owned(),
        ClauseKind::Evidence(demand) => demanded(words, demand),
        ClauseKind::Grant
        | ClauseKind::Usage(_)
        | ClauseKind::Condition
        | ClauseKind::Discount
        | ClauseKind::Refusal(_) => words.text(&id).into_owned(),
    }
}

/// What has to be shown, any one of a few.
fn demanded(words: Words, demand: &EvidenceDemand) -> String {
    let kinds: Vec<_> =
        demand.any_of.iter().map(|kind| words.label("evidence", kind.word())).collect();
    words.with("term-evidence-any", "kinds", kinds.join(" / ")).into_owned()
}

fn within(words: Words, window: &Window) -> String {
    let unit = match window.unit {
        WindowUnit::Days24h => "days",
        WindowUnit::DaysHongKong | WindowUnit::DaysDestination => "calendar-days",
        WindowUnit::BusinessDaysHongKong => "business-days",
        WindowUnit::MonthsHongKong => "months",
    };
    words.with(&format!("within-{unit}"), "count", window.count).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use simcare_base::Locale;
    use simcare_returns::{ESIM_TERMS, INTACT_CARD_TERMS, LENIENT_CARD_TERMS, shipped_form};

    #[test]
    fn every_clause_of_the_shipped_terms_can_be_read() {
        for terms in [ESIM_TERMS, INTACT_CARD_TERMS, LENIENT_CARD_TERMS] {
            let form = shipped_form(terms).expect("the shipped terms read");
            let told =
                |clause: &Clause| !matches!(clause.kind, ClauseKind::Grant | ClauseKind::Condition);
            for clause in Clause::all_of(&form).iter().filter(|clause| told(clause)) {
                for locale in Locale::ALL {
                    let text = promised(Words::of(locale), clause);
                    assert!(!text.contains('⟦'), "{text}");
                }
            }
        }
    }
}
