//! Who buys cards: names and addresses as each market writes them. All of them are invented.

use crate::chance::Chance;
use simcare_base::{BrandId, Instant, Locale};
use simcare_sims::{Contact, Holder};

const HONG_KONG: [(&str, &str); 16] = [
    ("陳嘉欣", "karen.chan"),
    ("黃俊傑", "kitwong"),
    ("李詠詩", "winsze.lee"),
    ("張家豪", "kaho.cheung"),
    ("梁曉彤", "hiutung.leung"),
    ("何子軒", "hinhoho"),
    ("吳美玲", "meiling.ng"),
    ("劉偉明", "raylau"),
    ("鄭穎琳", "winglam.cheng"),
    ("蔡志強", "cktsoi"),
    ("馮樂兒", "lokyi.fung"),
    ("曾國華", "kwokwah.tsang"),
    ("鄧芷晴", "tszching.tang"),
    ("麥浩然", "hoyinmak"),
    ("葉佩珊", "puishan.yip"),
    ("關敏儀", "mandykwan"),
];

const MAINLAND: [(&str, &str); 16] = [
    ("王磊", "wanglei"),
    ("李娜", "lina"),
    ("张伟", "zhangwei"),
    ("刘洋", "liuyang"),
    ("陈静", "chenjing"),
    ("杨帆", "yangfan"),
    ("赵敏", "zhaomin"),
    ("黄鑫", "huangxin"),
    ("周婷", "zhouting"),
    ("吴昊", "wuhao"),
    ("徐丽", "xuli"),
    ("孙悦", "sunyue"),
    ("马超", "machao"),
    ("朱琳", "zhulin"),
    ("胡杰", "hujie"),
    ("林小雨", "linxiaoyu"),
];

const ABROAD: [(&str, &str, &str); 18] = [
    ("Oliver Grant", "oliver.grant", "GB"),
    ("Emma Lindqvist", "emma.l", "SE"),
    ("Lucas Moreau", "lucas.moreau", "FR"),
    ("Anna Kowalska", "a.kowalska", "PL"),
    ("Diego Fuentes", "dfuentes", "ES"),
    ("Priya Raman", "priya.raman", "SG"),
    ("Jack O'Neill", "jackoneill", "IE"),
    ("Sophie Martin", "sophiem", "CA"),
    ("Noah Becker", "noah.becker", "DE"),
    ("Mia Rossi", "mia.rossi", "IT"),
    ("Ethan Clarke", "eclarke", "AU"),
    ("Hana Suzuki", "hana.suzuki", "JP"),
    ("Minjun Park", "minjun.park", "KR"),
    ("Grace Thompson", "grace.t", "US"),
    ("Liam Walsh", "liamwalsh", "US"),
    ("Isabel Costa", "isabel.costa", "PT"),
    ("Tom Dekker", "tomdekker", "NL"),
    ("Chloe Nguyen", "chloe.nguyen", "AU"),
];

const MAIL_HOSTS: [&str; 4] = ["mail.example", "post.example", "inbox.example", "letters.example"];

/// Somebody who buys for the first time.
pub(crate) fn holder(
    chance: &mut Chance,
    brand: &BrandId,
    number: usize,
    language: Locale,
    created_at: Instant,
) -> Holder {
    let (name, address, country) = match language {
        Locale::HongKongChinese => {
            let (name, address) = *chance.pick(&HONG_KONG);
            (name, address, if chance.percent(4) { "MO" } else { "HK" })
        }
        Locale::SimplifiedChinese => {
            let (name, address) = *chance.pick(&MAINLAND);
            (name, address, "CN")
        }
        _ => *chance.pick(&ABROAD),
    };
    // No telephone number of Hong Kong begins with a zero, none of the Mainland's with 100.
    let contact = match (chance.percent(12), language) {
        (true, Locale::HongKongChinese) => Contact::Phone(format!("+852{number:08}")),
        (true, Locale::SimplifiedChinese) => Contact::Phone(format!("+86100{number:08}")),
        _ => Contact::Email(format!("{address}{number}@{}", chance.pick(&MAIL_HOSTS))),
    };
    Holder {
        id: chance.0.id(),
        brand_id: brand.clone(),
        contact: Some(contact),
        name: name.to_owned(),
        language: Some(language),
        country: Some(country.to_owned()),
        created_at,
    }
}
