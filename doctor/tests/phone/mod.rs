//! A simulated phone with its line. Its physics knows nothing of the catalogue: what works follows
//! from how the parts stand, so the doctor can fail here.

pub mod adapter;
pub mod patient;

/// What the phone may use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    Only2g,
    Only3g,
    Only4g,
    Preferred5g,
}

/// How the card stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sim {
    Active,
    Missing,
    Pin,
    Puk,
}

/// How a speed test ends, in order.
pub const SPEEDS: [&str; 6] = ["none", "very-poor", "poor", "fair", "good", "excellent"];

/// The carrier's side.
#[derive(Debug, Clone)]
pub struct Line {
    pub is_suspended: bool,
    pub is_contract_over: bool,
    pub bill_minor: Option<i64>,
    pub is_payment_asked: bool,
    pub has_roaming: bool,
    pub used_bytes: i64,
    pub limit_bytes: i64,
}

/// A phone in somebody's hand.
#[derive(Debug, Clone)]
pub struct Phone {
    pub line: Line,
    pub is_abroad: bool,
    pub airplane: bool,
    pub sim: Sim,
    pub mode: Mode,
    pub mobile_data: bool,
    pub data_roaming: bool,
    pub data_saver: bool,
    pub apn_name: String,
    pub mmsc: Option<String>,
    is_apn_reset_pending: bool,
    pub wifi: bool,
    pub wifi_calling: bool,
    pub vpn: bool,
    pub may_sms: bool,
    pub may_storage: bool,
    /// The network forgot it: it registers again after a restart.
    is_forgotten: bool,
    /// Everything that was paid.
    pub spent_minor: i64,
    /// There is no network where the phone is.
    pub is_out_of_reach: bool,
}

pub const APN: &str = "internet.roamly";
pub const MMSC: &str = "http://mms.roamly.example/mms";
const GB: i64 = 1_000_000_000;

impl Default for Phone {
    fn default() -> Self {
        Self {
            line: Line {
                is_suspended: false,
                is_contract_over: false,
                bill_minor: None,
                is_payment_asked: false,
                has_roaming: true,
                used_bytes: 3 * GB,
                limit_bytes: 10 * GB,
            },
            is_abroad: true,
            airplane: false,
            sim: Sim::Active,
            mode: Mode::Preferred5g,
            mobile_data: true,
            data_roaming: true,
            data_saver: false,
            apn_name: APN.to_owned(),
            mmsc: Some(MMSC.to_owned()),
            is_apn_reset_pending: false,
            wifi: false,
            wifi_calling: false,
            vpn: false,
            may_sms: true,
            may_storage: true,
            is_forgotten: false,
            spent_minor: 0,
            is_out_of_reach: false,
        }
    }
}

impl Phone {
    pub fn has_service(&self) -> bool {
        !self.airplane
            && self.sim == Sim::Active
            && !self.line.is_suspended
            && !self.is_forgotten
            && !self.is_out_of_reach
            && self.apn_name != "broken"
    }

    pub fn has_data(&self) -> bool {
        let may_roam = !self.is_abroad || (self.data_roaming && self.line.has_roaming);
        let has_allowance = self.line.used_bytes < self.line.limit_bytes;
        self.has_service()
            && self.mobile_data
            && may_roam
            && has_allowance
            && !self.apn_name.is_empty()
    }

    pub fn speed(&self) -> &'static str {
        if !self.has_data() {
            return SPEEDS[0];
        }
        let best: usize = match self.mode {
            Mode::Only2g => 1,
            Mode::Only3g => 3,
            Mode::Only4g => 4,
            Mode::Preferred5g => 5,
        };
        let lost = usize::from(self.vpn) * 2 + usize::from(self.data_saver) * 2;
        SPEEDS[best.saturating_sub(lost).max(1)]
    }

    pub fn can_send_picture(&self) -> bool {
        self.has_data()
            && self.mode != Mode::Only2g
            && self.mmsc.is_some()
            && !self.wifi_calling
            && self.may_sms
            && self.may_storage
    }

    /// Whether what was complained of really works.
    pub fn works(&self, complaint: &str) -> bool {
        match complaint {
            "no-service" => self.has_service(),
            "mms" => self.can_send_picture(),
            _ => self.speed() == "excellent",
        }
    }

    pub fn cycle_airplane(&mut self) {
        self.set_airplane(true);
        self.set_airplane(false);
    }

    pub fn set_airplane(&mut self, on: bool) {
        self.airplane = on;
        if on {
            self.wifi = false;
            self.vpn = false;
        }
    }

    pub fn reseat(&mut self) {
        if self.sim == Sim::Missing {
            self.sim = Sim::Active;
        }
    }

    pub fn reset_apn(&mut self) {
        self.is_apn_reset_pending = true;
    }

    pub fn set_apn(&mut self, name: &str, mmsc: Option<&str>) {
        self.apn_name = name.to_owned();
        self.mmsc = mmsc.map(ToOwned::to_owned);
    }

    pub fn reboot(&mut self) {
        self.is_forgotten = false;
        if self.is_apn_reset_pending {
            self.set_apn(APN, Some(MMSC));
            self.is_apn_reset_pending = false;
        }
    }

    pub fn pay_bill(&mut self) -> bool {
        if !self.line.is_payment_asked {
            return false;
        }
        let paid = self.line.bill_minor.take();
        self.spent_minor += paid.unwrap_or_default();
        paid.is_some()
    }

    /// The carrier's answer to resuming the line.
    pub fn resume(&mut self) -> bool {
        if self.line.is_contract_over || self.line.bill_minor.is_some() || !self.line.is_suspended {
            return false;
        }
        self.line.is_suspended = false;
        self.is_forgotten = true;
        true
    }

    pub fn refuel(&mut self, bytes: i64, price_minor: i64) {
        self.line.limit_bytes += bytes;
        self.spent_minor += price_minor;
    }
}

/// What can be broken, by its name.
pub const FAULTS: [&str; 20] = [
    "airplane",
    "sim-missing",
    "sim-pin",
    "sim-puk",
    "mode-2g",
    "mode-3g",
    "mode-4g",
    "data-off",
    "roaming-off",
    "saver",
    "apn",
    "mmsc",
    "wifi-calling",
    "vpn",
    "sms",
    "storage",
    "overdue",
    "contract",
    "line-roaming",
    "used-up",
];

impl Phone {
    /// Breaks something.
    pub fn break_it(&mut self, fault: &str) {
        match fault {
            "airplane" => self.set_airplane(true),
            "sim-missing" => self.sim = Sim::Missing,
            "sim-pin" => self.sim = Sim::Pin,
            "sim-puk" => self.sim = Sim::Puk,
            "mode-2g" => self.mode = Mode::Only2g,
            "mode-3g" => self.mode = Mode::Only3g,
            "mode-4g" => self.mode = Mode::Only4g,
            "data-off" => self.mobile_data = false,
            "roaming-off" => self.data_roaming = false,
            "saver" => self.data_saver = true,
            "apn" => self.apn_name = "broken".to_owned(),
            "mmsc" => self.mmsc = None,
            "wifi-calling" => self.wifi_calling = true,
            "vpn" => self.vpn = true,
            "sms" => self.may_sms = false,
            "storage" => self.may_storage = false,
            "overdue" => {
                self.line.is_suspended = true;
                self.line.bill_minor = Some(8_800);
            }
            "contract" => {
                self.line.is_suspended = true;
                self.line.is_contract_over = true;
            }
            "line-roaming" => self.line.has_roaming = false,
            "used-up" => self.line.used_bytes = self.line.limit_bytes + GB / 2,
            other => panic!("no fault {other}"),
        }
    }

    /// Whether somebody who does everything can mend it without a person at the desk.
    pub fn can_be_mended(&self) -> bool {
        !matches!(self.sim, Sim::Pin | Sim::Puk) && !self.line.is_contract_over
    }
}
