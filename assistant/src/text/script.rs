//! Which script a text is written in.

/// A script that tells the language, or narrows it down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Script {
    /// Latin letters, or nothing that tells.
    Latin,
    /// Chinese characters alone.
    Han,
    /// Japanese syllables, with or without Chinese characters.
    Kana,
    /// Korean.
    Hangul,
    /// Hindi, Nepali.
    Devanagari,
    /// Punjabi.
    Gurmukhi,
    /// Urdu.
    Arabic,
    /// Thai.
    Thai,
}

const OTHERS: [Script; 7] = [
    Script::Han,
    Script::Kana,
    Script::Hangul,
    Script::Devanagari,
    Script::Gurmukhi,
    Script::Arabic,
    Script::Thai,
];

/// A name of a place or a brand in another script does not make the text's script: that takes this
/// share of its letters. Brand and product names in Latin letters are common in every language.
const SHARE_LEAST: f32 = 0.15;

/// The script of one letter; none for digits, signs and letters of no language we speak.
fn script_of_letter(c: char) -> Option<Script> {
    Some(match u32::from(c) {
        0x41..=0x5a | 0x61..=0x7a | 0xc0..=0x24f | 0x1e00..=0x1eff => Script::Latin,
        0x3400..=0x4dbf | 0x4e00..=0x9fff | 0xf900..=0xfaff | 0x20000..=0x3ffff => Script::Han,
        0x3041..=0x30ff | 0xff66..=0xff9f => Script::Kana,
        0xac00..=0xd7af | 0x1100..=0x11ff | 0x3131..=0x318e => Script::Hangul,
        0x0900..=0x097f => Script::Devanagari,
        0x0a00..=0x0a7f => Script::Gurmukhi,
        0x0600..=0x06ff | 0x0750..=0x077f | 0xfb50..=0xfdff | 0xfe70..=0xfefc => Script::Arabic,
        0x0e00..=0x0e7f => Script::Thai,
        _ => return None,
    })
}

/// The script of a text. Any script but Latin wins over Latin once there is some of it.
pub fn script_of(text: &str) -> Script {
    let mut counts = [0_u32; 8];
    for script in text.chars().filter_map(script_of_letter) {
        counts[script as usize] += 1;
    }
    let of = |script: Script| counts[script as usize];
    let most = OTHERS.into_iter().max_by_key(|script| of(*script)).unwrap_or(Script::Latin);
    let all: u32 = counts.iter().sum();
    if of(most) == 0 || (of(most) as f32) < SHARE_LEAST * all as f32 {
        return Script::Latin;
    }
    // Japanese is written in both; a Chinese text borrows a の at most.
    let is_mixed = matches!(most, Script::Han | Script::Kana);
    match is_mixed {
        true if of(Script::Kana) >= 2 || 3 * of(Script::Kana) > of(Script::Han) => Script::Kana,
        true => Script::Han,
        false => most,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_little_of_another_script_decides_but_a_name_does_not() {
        let check = |text: &str, expect: Script| assert_eq!(script_of(text), expect, "{text}");
        check("no internet", Script::Latin);
        check("my eSIM from 中國移動 does not connect at the airport", Script::Latin);
        check("我的eSIM用不了", Script::Han);
        check("QR code 過期", Script::Han);
        check("香港之心の數據卡", Script::Han);
        check("返金してほしい", Script::Kana);
        check("解約方法", Script::Han);
        check("eSIM 설치", Script::Hangul);
        check("refund कब मिलेगा", Script::Devanagari);
        check("ਡਾਟਾ ਖਤਮ", Script::Gurmukhi);
        check("APN کیا ہے", Script::Arabic);
        check("เน็ตช้า", Script::Thai);
        check("12345 ?!", Script::Latin);
    }
}
