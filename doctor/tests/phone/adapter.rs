//! Between the phone and the doctor's words, as somebody would write it who has read the catalogue
//! as the API shows it.

use super::{APN, MMSC, Mode, Phone, Sim};
use serde_json::{Map, Value, json};

const GB: i64 = 1_000_000_000;

const fn switch(on: bool) -> &'static str {
    if on { "on" } else { "off" }
}

/// What a check shows; null for what this phone does not have.
pub fn observe(phone: &Phone, check: &str) -> Value {
    let line = &phone.line;
    match check {
        "line-status" => json!({
            "status": if line.is_suspended { "suspended" } else { "active" },
            "reason": match (line.is_suspended, line.is_contract_over) {
                (true, true) => "contract-ended",
                (true, false) => "overdue-bill",
                _ => "none",
            },
        }),
        "line-bills" => match line.bill_minor {
            Some(minor) => {
                json!([{ "id": "b1", "amount": { "minor": minor, "currency": "HKD" }, "overdue": true }])
            }
            None => json!([]),
        },
        "line-roaming" => switch(line.has_roaming).into(),
        "line-usage" => json!({ "used_bytes": line.used_bytes, "limit_bytes": line.limit_bytes }),
        "line-refuel-offers" => json!([
            { "id": "gb-1", "bytes": GB, "price": { "minor": 2_000, "currency": "HKD" } },
            { "id": "gb-5", "bytes": 5 * GB, "price": { "minor": 8_000, "currency": "HKD" } },
        ]),
        "line-apn" => json!({ "name": APN, "mmsc": MMSC }),
        "status-bar" => match (phone.airplane, phone.has_service(), phone.sim) {
            (true, ..) => "airplane".into(),
            (_, true, _) => "service".into(),
            (_, _, Sim::Missing) => "no-sim".into(),
            _ => "no-service".into(),
        },
        "airplane-mode" => switch(phone.airplane).into(),
        "sim-state" => match phone.sim {
            Sim::Active => "active".into(),
            Sim::Missing => "missing".into(),
            Sim::Pin => "pin-locked".into(),
            Sim::Puk => "puk-locked".into(),
        },
        "network-mode" => match phone.mode {
            Mode::Only2g => "2g-only".into(),
            Mode::Only3g => "3g-only".into(),
            Mode::Only4g => "4g-only".into(),
            Mode::Preferred5g => "4g-5g-preferred".into(),
        },
        "signal" => json!({ "bars": if phone.has_service() { 4 } else { 0 } }),
        "mobile-data" => switch(phone.mobile_data).into(),
        "data-roaming" => switch(phone.data_roaming).into(),
        "data-saver" => switch(phone.data_saver).into(),
        "apn" => json!({ "name": phone.apn_name, "mmsc": phone.mmsc }),
        "wifi" => switch(phone.wifi).into(),
        "wifi-calling" => switch(phone.wifi_calling).into(),
        "vpn" => switch(phone.vpn).into(),
        "app-permissions" => {
            let may = [(phone.may_sms, "sms"), (phone.may_storage, "storage")];
            let names: Vec<&str> =
                may.iter().filter(|(may, _)| *may).map(|(_, name)| *name).collect();
            json!({ "app": "messages", "permissions": names })
        }
        "speed-test" => phone.speed().into(),
        "picture-message-test" => phone.can_send_picture().into(),
        "good-enough" => {
            if phone.speed() == "excellent" {
                "yes".into()
            } else {
                "no".into()
            }
        }
        _ => Value::Null,
    }
}

/// Carries a remedy out and says what came of it.
pub fn act(phone: &mut Phone, remedy: &str, params: &Map<String, Value>) -> &'static str {
    let text = |name: &str| params.get(name).and_then(Value::as_str);
    match remedy {
        "airplane-mode-off" => phone.set_airplane(false),
        "airplane-mode-cycle" => phone.cycle_airplane(),
        "sim-reseat" => phone.reseat(),
        "network-mode-set" => match text("mode") {
            Some("4g-5g-preferred") => phone.mode = Mode::Preferred5g,
            _ => return "cannot",
        },
        "mobile-data-on" => phone.mobile_data = true,
        "data-roaming-on" => phone.data_roaming = true,
        "data-saver-off" => phone.data_saver = false,
        "apn-reset" => phone.reset_apn(),
        "apn-set" => match text("name") {
            Some(name) => phone.set_apn(name, text("mmsc")),
            None => return "cannot",
        },
        "wifi-off" => phone.wifi = false,
        "wifi-calling-off" => phone.wifi_calling = false,
        "vpn-off" => phone.vpn = false,
        "app-permission-grant" => match text("permission") {
            Some("sms") => phone.may_sms = true,
            Some("storage") => phone.may_storage = true,
            _ => return "cannot",
        },
        "reboot" => phone.reboot(),
        "payment-request" => phone.line.is_payment_asked = true,
        "bill-pay" if phone.pay_bill() => {}
        "line-resume" if phone.resume() => {}
        "line-roaming-on" => phone.line.has_roaming = true,
        "line-refresh" => {}
        "refuel" => {
            let bytes = params.get("bytes").and_then(Value::as_i64).unwrap_or_default();
            phone.refuel(bytes, params["price"]["minor"].as_i64().unwrap_or_default());
        }
        _ => return "cannot",
    }
    "done"
}
