//! How a word sounds, roughly and whichever script it is written in: `refund`, `रिफंड`, `ਰਿਫੰਡ` and
//! `ریفنڈ` have the same consonants in the same order. So what people write in letters of their own
//! helps to understand what others write in Latin ones, and the other way round.

/// The consonants of a word; none for a word of a script that this does not cover, or one that has
/// too few of them to tell anything.
pub fn of_word(word: &[char]) -> Option<Vec<char>> {
    let mut sounds: Vec<char> = Vec::new();
    let mut letters = word.iter().copied().peekable();
    while let Some(letter) = letters.next() {
        let sound = match letter {
            // Breath and softness are written in many ways, and vowels even more so.
            's' | 'c' if letters.peek() == Some(&'h') => 's',
            'p' if letters.peek() == Some(&'h') => 'f',
            _ => consonant(letter)?,
        };
        if sound != '-' && sounds.last() != Some(&sound) {
            sounds.push(sound);
        }
    }
    (sounds.len() >= 2).then_some(sounds)
}

/// The sound of a letter: `-` for one that is not counted, none for a letter of another script.
fn consonant(letter: char) -> Option<char> {
    Some(match letter {
        'b' | 'ब' | 'भ' | 'ਬ' | 'ਭ' | 'ب' => 'b',
        'd' | 'द' | 'ध' | 'ड' | 'ढ' | 'ਦ' | 'ਧ' | 'ਡ' | 'ਢ' | 'د' | 'ڈ' => 'd',
        'f' | 'फ' | 'ਫ' | 'ف' => 'f',
        'g' | 'ग' | 'घ' | 'ਗ' | 'ਘ' | 'گ' | 'غ' => 'g',
        'j' | 'z' | 'ज' | 'झ' | 'ਜ' | 'ਝ' | 'ج' | 'ز' | 'ذ' | 'ظ' | 'ض' | 'ژ' => 'j',
        'k' | 'q' | 'c' | 'क' | 'ख' | 'ਕ' | 'ਖ' | 'ک' | 'ق' | 'خ' => 'k',
        'l' | 'ल' | 'ਲ' | 'ل' | 'ळ' => 'l',
        'm' | 'म' | 'ਮ' | 'م' => 'm',
        'n' | 'न' | 'ण' | 'ङ' | 'ञ' | 'ं' | 'ਨ' | 'ਣ' | 'ਂ' | 'ن' | 'ں' => 'n',
        'p' | 'प' | 'ਪ' | 'پ' => 'p',
        'r' | 'र' | 'ੜ' | 'ਰ' | 'ر' | 'ڑ' | 'ृ' => 'r',
        's' | 'स' | 'श' | 'ष' | 'च' | 'छ' | 'ਸ' | 'ਚ' | 'ਛ' => 's',
        'س' | 'ش' | 'ص' | 'ث' | 'چ' => 's',
        't' | 'त' | 'थ' | 'ट' | 'ठ' | 'ਤ' | 'ਥ' | 'ਟ' | 'ਠ' | 'ت' | 'ٹ' | 'ط' => {
            't'
        }
        'v' | 'w' | 'व' | 'ਵ' | 'و' => 'v',
        'x' => 's',
        '#' => '#',
        '0'..='9' => letter,
        'a'..='z' | '\u{00e0}'..='\u{024f}' => '-',
        '\u{0900}'..='\u{097f}' | '\u{0a00}'..='\u{0a7f}' | '\u{0600}'..='\u{06ff}' => '-',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::fold::folded;

    #[test]
    fn a_word_sounds_alike_in_every_script_it_is_written_in() {
        let check = |word: &str, expect: Option<&str>| {
            let sounds = of_word(&folded(word).plain).map(|s| s.iter().collect::<String>());
            assert_eq!(sounds.as_deref(), expect, "{word}");
        };
        check("refund", Some("rfnd"));
        check("रिफंड", Some("rfnd"));
        check("ਰਿਫੰਡ", Some("rfnd"));
        check("ریفنڈ", Some("rfnd"));
        check("data", Some("dt"));
        check("डाटा", Some("dt"));
        check("paise", Some("ps"));
        check("पैसे", Some("ps"));
        check("退款", None);
        check("a", None);
    }
}
