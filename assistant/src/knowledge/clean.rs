//! Words that may be shown to others: without contacts, numbers and codes.

use simcare_store::half_width;

/// What stands where something was taken out.
const GONE: &str = "[…]";
/// So many digits together are a number of somebody's: a telephone, a card, an order.
const DIGITS_MAX: usize = 4;
/// A longer text is cut: a sample is to be read at a glance.
const CHARS_MAX: usize = 600;

/// The text without mail and web addresses, long numbers and codes, and without these private
/// words (a name, say).
pub fn cleaned(text: &str, private: &[&str]) -> String {
    let text: String = text.chars().map(half_width).take(CHARS_MAX).collect();
    let mut out = String::with_capacity(text.len());
    let chars: Vec<char> = text.chars().collect();
    let mut at = 0;
    while at < chars.len() {
        let end = run_end(&chars, at);
        if end == at {
            out.push(chars[at]);
            at += 1;
            continue;
        }
        let run: String = chars[at..end].iter().collect();
        let kept = run.trim_end_matches(['.', ',', ':', '-', '/', ')']);
        match is_private(kept) {
            true => {
                out.push_str(GONE);
                out.push_str(&run[kept.len()..]);
            }
            false => out.push_str(&run),
        }
        at = end;
    }
    for word in private.iter().filter(|word| word.chars().count() > 1) {
        out = out.replace(word, GONE);
    }
    out.trim().to_owned()
}

/// Where the run of characters that addresses and codes are made of ends. A space between two
/// digits belongs to it: that is how telephone numbers are written.
fn run_end(chars: &[char], start: usize) -> usize {
    let is_code = |c: char| c.is_ascii_alphanumeric() || "@._+-:/$#=?&%(),".contains(c);
    let digit_at = |place: usize| chars.get(place).is_some_and(char::is_ascii_digit);
    let mut end = start;
    while end < chars.len() {
        let joins = chars[end] == ' ' && end > start && digit_at(end - 1) && digit_at(end + 1);
        if !is_code(chars[end]) && !joins {
            break;
        }
        end += 1;
    }
    end
}

fn is_private(run: &str) -> bool {
    let digits = run.chars().filter(char::is_ascii_digit).count();
    let is_mail =
        run.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    let lower = run.to_ascii_lowercase();
    let is_address = lower.contains("://") || lower.starts_with("www.");
    let is_profile = lower.starts_with("lpa:") || lower.starts_with("1$");
    is_mail || is_address || is_profile || digits > DIGITS_MAX
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contacts_numbers_and_codes_are_taken_out() {
        let check =
            |text: &str, expect: &str| assert_eq!(cleaned(text, &["陳小姐"]), expect, "{text}");
        check("mail me at mei.chan@example.com, thanks", "mail me at […], thanks");
        check("call +852 9123 4567 now", "call […] now");
        check("我的卡8985200012345678905没有信号", "我的卡[…]没有信号");
        check("order KPK-102938 please", "order […] please");
        check("my code is 482913", "my code is […]");
        check("LPA:1$rsp.example$ABC", "[…]");
        check("see https://x.example/a?b=1", "see […]");
        check("iPhone 15, 10 GB, 4G, APN cmhk", "iPhone 15, 10 GB, 4G, APN cmhk");
        check("我係陳小姐，電話９１２３４５６７", "我係[…],電話[…]");
        check("", "");
    }
}
