//! What exactly a remedy sets: fixed values, what was observed, or what is picked from the
//! carrier's offers.

use crate::known::Known;
use serde_json::{Map, Value};

/// The parameters with every reference filled in; none when one of them is not known, so that the
/// remedy cannot be ordered.
pub fn resolve(
    known: &Known<'_>,
    params: Option<&Map<String, Value>>,
) -> Option<Map<String, Value>> {
    let mut out = Map::new();
    for (name, value) in params.into_iter().flatten() {
        let reference = value.as_str().and_then(|text| text.strip_prefix('@'));
        match reference {
            None => {
                out.insert(name.clone(), value.clone());
            }
            Some(reference) => {
                let (reference, is_optional) = match reference.strip_suffix('?') {
                    Some(reference) => (reference, true),
                    None => (reference, false),
                };
                match look_up(known, reference) {
                    Some(found) => {
                        out.insert(name.clone(), found);
                    }
                    None if is_optional => {}
                    None => return None,
                }
            }
        }
    }
    Some(out)
}

fn look_up(known: &Known<'_>, reference: &str) -> Option<Value> {
    let (head, field) = match reference.split_once('.') {
        Some((head, field)) => (head, Some(field)),
        None => (reference, None),
    };
    let whole = match head {
        "overdue-bill" => overdue_bill(known),
        "refuel-offer" => refuel_offer(known),
        "plan-offer" => known.last_value("line-plan-offers")?.as_array()?.first().cloned(),
        check => known.last_value(check).cloned(),
    }?;
    match field {
        None => Some(whole),
        Some(field) => whole.get(field).filter(|value| !value.is_null()).cloned(),
    }
}

fn overdue_bill(known: &Known<'_>) -> Option<Value> {
    let bills = known.last_value("line-bills")?.as_array()?;
    bills.iter().find(|bill| bill["overdue"] == Value::Bool(true)).cloned()
}

/// The smallest offer that lifts the limit above what is used; the largest where none does.
fn refuel_offer(known: &Known<'_>) -> Option<Value> {
    let mut offers = known.last_value("line-refuel-offers")?.as_array()?.clone();
    let bytes = |offer: &Value| offer["bytes"].as_i64().unwrap_or_default();
    offers.sort_by_key(bytes);
    let usage = known.last_value("line-usage");
    let number = |field: &str| usage.and_then(|usage| usage[field].as_i64()).unwrap_or_default();
    let missing = number("used_bytes") - number("limit_bytes");
    let enough = offers.iter().find(|offer| bytes(offer) > missing);
    enough.or_else(|| offers.last()).cloned()
}
