//! The text of a notice, in the words of who gets it.

use simcare_base::Secret;
use simcare_channels::{Notice, NoticeKind, Wording};
use simcare_words::{Value, Words};

/// Heading and text. `public_url` is the front of every link.
pub(super) fn wording(notice: &Notice, brand_name: &str, public_url: &str) -> Wording {
    let words = Words::of(notice.language);
    let value = |name: &str| notice.args.get(name).map_or("", Secret::reveal).to_owned();
    let link = format!("{public_url}{}", value("path"));
    let brand = || ("brand", Value::from(brand_name));
    let link = || ("link", Value::from(link.as_str()));
    let (subject, body) = match notice.kind {
        NoticeKind::OneTimeCode => {
            let code = value("code");
            let minutes = value("minutes");
            (
                words.text_with(
                    "notice-one-time-code-subject",
                    &[brand(), ("code", Value::from(&code))],
                ),
                words.text_with(
                    "notice-one-time-code-body",
                    &[brand(), ("code", Value::from(&code)), ("minutes", Value::guess(&minutes))],
                ),
            )
        }
        NoticeKind::DeskReplied => (
            words.text_with("notice-desk-replied-subject", &[brand()]),
            words.text_with("notice-desk-replied-body", &[brand(), link()]),
        ),
        NoticeKind::DecisionMade => (
            words.text_with("notice-decision-made-subject", &[brand()]),
            words.text_with("notice-decision-made-body", &[brand(), link()]),
        ),
        NoticeKind::EvidenceNeeded => (
            words.text_with("notice-evidence-needed-subject", &[brand()]),
            words.text_with("notice-evidence-needed-body", &[brand(), link()]),
        ),
        NoticeKind::RefundPaid => {
            let amount = value("amount");
            let amount = || ("amount", Value::from(amount.as_str()));
            (
                words.text_with("notice-refund-paid-subject", &[brand(), amount()]),
                words.text_with("notice-refund-paid-body", &[brand(), amount(), link()]),
            )
        }
        NoticeKind::RegistrationDone => (
            words.text_with("notice-registration-done-subject", &[brand()]),
            words.text_with("notice-registration-done-body", &[brand(), link()]),
        ),
        NoticeKind::RegistrationRefused => (
            words.text_with("notice-registration-refused-subject", &[brand()]),
            words.text_with("notice-registration-refused-body", &[brand(), link()]),
        ),
    };
    Wording { subject: Secret::new(subject), body: Secret::new(body) }
}
