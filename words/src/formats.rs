//! Dates, numbers, money, data and lists as the reader's language writes them.

use crate::{Words, Zone};
use icu::calendar::Iso;
use icu::datetime::fieldsets::{self, zone};
use icu::datetime::{DateTimeFormatter, NoCalendarFormatter};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;
use icu::locale::Locale as IcuLocale;
use icu::time::zone::models::AtTime;
use icu::time::{TimeZoneInfo, ZonedDateTime};
use icu_experimental::dimension::currency::CurrencyType;
use icu_experimental::dimension::currency::formatter::CurrencyFormatter;
use jiff_icu::ConvertFrom as _;
use simcare_base::{ByteCount, Instant, Locale, Money};

type ZonedIcu = ZonedDateTime<Iso, TimeZoneInfo<AtTime>>;

pub(crate) struct Formats {
    icu: IcuLocale,
    number: DecimalFormatter,
    list: ListFormatter,
    date: DateTimeFormatter<fieldsets::YMD>,
    date_time: DateTimeFormatter<fieldsets::YMDT>,
    time: NoCalendarFormatter<fieldsets::T>,
    city: NoCalendarFormatter<zone::ExemplarCity>,
}

const BUILT_IN: &str = "ICU data for the shipped languages is part of the program";

impl Formats {
    pub(crate) fn new(locale: Locale) -> Self {
        let icu = icu_locale(locale);
        let date_time = fieldsets::YMDT::medium().with_time_precision(MINUTE);
        let time = fieldsets::T::medium().with_time_precision(MINUTE);
        let list = ListFormatter::try_new_and((&icu).into(), ListFormatterOptions::default());
        Self {
            number: DecimalFormatter::try_new((&icu).into(), Default::default()).expect(BUILT_IN),
            list: list.expect(BUILT_IN),
            date: DateTimeFormatter::try_new((&icu).into(), fieldsets::YMD::medium())
                .expect(BUILT_IN),
            date_time: DateTimeFormatter::try_new((&icu).into(), date_time).expect(BUILT_IN),
            time: NoCalendarFormatter::try_new((&icu).into(), time).expect(BUILT_IN),
            city: NoCalendarFormatter::try_new((&icu).into(), zone::ExemplarCity).expect(BUILT_IN),
            icu,
        }
    }
}

/// The writing habits of each language's readers here. They are travellers: 24 hours everywhere,
/// the years of tickets and passports, and the digits that are printed on cards.
fn icu_locale(locale: Locale) -> IcuLocale {
    let tag = match locale {
        Locale::SimplifiedChinese => "zh-Hans-CN-u-hc-h23",
        Locale::HongKongChinese => "zh-Hant-HK-u-hc-h23",
        Locale::English => "en-GB",
        Locale::Indonesian => "id-ID-u-hc-h23",
        Locale::Hindi => "hi-IN-u-hc-h23-nu-latn",
        Locale::Nepali => "ne-NP-u-hc-h23-nu-latn",
        Locale::Punjabi => "pa-Guru-IN-u-hc-h23-nu-latn",
        Locale::Tagalog => "fil-PH-u-hc-h23",
        Locale::Thai => "th-TH-u-ca-gregory-hc-h23",
        Locale::Urdu => "ur-PK-u-hc-h23-nu-latn",
        Locale::Vietnamese => "vi-VN-u-hc-h23",
        Locale::Japanese => "ja-JP-u-hc-h23",
        Locale::Korean => "ko-KR-u-hc-h23",
    };
    tag.parse().expect("the tags written above are well formed")
}

const MINUTE: icu::datetime::options::TimePrecision = icu::datetime::options::TimePrecision::Minute;

impl Words {
    /// `22 Nov 2026`
    pub fn date(self, at: Instant, zone: &Zone) -> String {
        self.formats().date.format(&zoned(at, zone)).to_string()
    }

    /// `22 Nov 2026, 18:31`, where the reader's own zone goes without saying.
    pub fn date_time(self, at: Instant, zone: &Zone) -> String {
        self.formats().date_time.format(&zoned(at, zone)).to_string()
    }

    /// `18:31`
    pub fn time(self, at: Instant, zone: &Zone) -> String {
        self.formats().time.format(&zoned(at, zone).time).to_string()
    }

    /// `22 Nov 2026, 18:31, Hong Kong time`, where a deadline or a promise hangs on it.
    pub fn date_time_zone(self, at: Instant, zone: &Zone) -> String {
        let when = self.date_time(at, zone);
        let city = self.zone_city(at, zone);
        self.text_with("time-in-zone", &[("when", when.into()), ("city", city.into())]).into_owned()
    }

    /// The city that names the zone, `Hong Kong`; `UTC` where there is none.
    pub fn zone_city(self, at: Instant, zone: &Zone) -> String {
        if !zone.name().contains('/') {
            return zone.name().to_owned();
        }
        self.formats().city.format(&zoned(at, zone).zone).to_string()
    }

    /// How long ago in the largest unit that fits: `3 minutes ago`.
    pub fn ago(self, at: Instant, now: Instant) -> String {
        let minutes = now.ms_since(at).max(0) / 60_000;
        let (id, count) = match minutes {
            0 => return self.text("ago-now").into_owned(),
            1..60 => ("ago-minutes", minutes),
            60..1_440 => ("ago-hours", minutes / 60),
            _ => ("ago-days", minutes / 1_440),
        };
        self.with(id, "count", count).into_owned()
    }

    /// `1,234`
    pub fn number(self, number: i64) -> String {
        self.formats().number.format_to_string(&Decimal::from(number))
    }

    /// `HK$128.00`
    pub fn money(self, money: Money) -> String {
        let plain = || format!("{} {}", money.currency.code(), money.to_decimal());
        let Ok(amount) = money.to_decimal().parse::<Decimal>() else { return plain() };
        let Ok(currency) = CurrencyType::try_from_str(money.currency.code()) else {
            return plain();
        };
        let icu = &self.formats().icu;
        match CurrencyFormatter::try_new_symbol(icu.into(), currency, Default::default()) {
            Ok(formatter) => formatter.format_fixed_decimal(&amount).to_string(),
            Err(_) => plain(),
        }
    }

    /// `3.2 GB`: powers of ten, at most one decimal, cut rather than rounded up, so that nobody
    /// is promised a byte that is not there.
    pub fn bytes(self, count: ByteCount) -> String {
        const UNITS: [(u64, &str); 4] =
            [(1_000_000_000_000, "TB"), (1_000_000_000, "GB"), (1_000_000, "MB"), (1_000, "KB")];
        let (size, unit) = UNITS.into_iter().find(|(size, _)| count.0 >= *size).unwrap_or((1, "B"));
        let mut amount = Decimal::from(count.0 / (size / 10).max(1));
        if size > 1 {
            amount.multiply_pow10(-1);
        }
        amount.absolute.trim_end();
        let amount = self.formats().number.format_to_string(&amount);
        format!("{amount}\u{a0}{unit}")
    }

    /// `a, b and c`
    pub fn list<T: AsRef<str>>(self, items: &[T]) -> String {
        self.formats().list.format_to_string(items.iter().map(AsRef::as_ref))
    }
}

fn zoned(at: Instant, zone: &Zone) -> ZonedIcu {
    ZonedIcu::convert_from(&at.to_timestamp().to_zoned(zone.time_zone().clone()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use Locale::{English, HongKongChinese, SimplifiedChinese};
    use simcare_base::Currency;

    fn at(text: &str) -> Instant {
        Instant::parse(text).expect("an instant")
    }

    fn hong_kong() -> Zone {
        "Asia/Hong_Kong".parse().expect("a zone")
    }

    #[test]
    fn times_are_written_as_the_reader_writes_them() {
        let when = at("2026-11-22T10:31:00Z");
        let check = |locale, date: &str, time: &str, in_zone: &str| {
            let words = Words::of(locale);
            assert_eq!(words.date(when, &hong_kong()), date);
            assert_eq!(words.time(when, &hong_kong()), time);
            assert_eq!(words.date_time_zone(when, &hong_kong()), in_zone);
        };
        check(English, "22 Nov 2026", "18:31", "22 Nov 2026, 18:31, Hong Kong time");
        check(SimplifiedChinese, "2026年11月22日", "18:31", "香港时间2026年11月22日 18:31");
        check(HongKongChinese, "2026年11月22日", "18:31", "香港時間2026年11月22日 18:31");
    }

    #[test]
    fn universal_time_has_no_city() {
        let text = Words::of(English).date_time_zone(at("2026-11-22T10:31:00Z"), &Zone::UTC);
        assert_eq!(text, "22 Nov 2026, 10:31, UTC time");
    }

    #[test]
    fn how_long_ago_grows_coarser() {
        let now = at("2026-11-22T10:31:00Z");
        let check = |seconds: i64, expect: &str| {
            let text = Words::of(English).ago(now.plus_seconds(-seconds), now);
            assert_eq!(text, expect);
        };
        check(-5, "just now");
        check(59, "just now");
        check(60, "1 minute ago");
        check(3 * 3_600, "3 hours ago");
        check(50 * 3_600, "2 days ago");
    }

    #[test]
    fn money_names_its_currency_where_it_is_foreign() {
        let check = |locale, minor, currency: &str, expect: &str| {
            let currency: Currency = currency.parse().expect("a currency");
            assert_eq!(Words::of(locale).money(Money::new(minor, currency)), expect);
        };
        check(English, 12_800, "HKD", "HK$128.00");
        check(English, -350, "USD", "-US$3.50");
        check(HongKongChinese, 12_800, "HKD", "HK$128.00");
        check(SimplifiedChinese, 1_234_500, "CNY", "¥12,345.00");
        check(HongKongChinese, 12_800, "CNY", "CN¥128.00");
        check(English, 1_280, "JPY", "JP¥1,280");
    }

    #[test]
    fn data_is_counted_in_powers_of_ten_and_never_rounded_up() {
        let check = |bytes, expect: &str| {
            let text = Words::of(English).bytes(ByteCount(bytes));
            assert_eq!(text.replace('\u{a0}', " "), expect);
        };
        check(0, "0 B");
        check(999, "999 B");
        check(1_000, "1 KB");
        check(1_990_000_000, "1.9 GB");
        check(3_000_000_000, "3 GB");
        check(999_999_999, "999.9 MB");
        check(u64::MAX, "18,446,744 TB");
    }

    #[test]
    fn lists_end_as_the_language_ends_them() {
        let check = |locale, expect: &str| {
            assert_eq!(Words::of(locale).list(&["A", "B", "C"]), expect);
        };
        check(English, "A, B and C");
        check(SimplifiedChinese, "A、B和C");
        check(HongKongChinese, "A、B及C");
    }
}
