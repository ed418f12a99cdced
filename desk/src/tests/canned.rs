//! Canned replies: how many there may be, and whose they are.

use super::{NOW, agent, opened};
use crate::limits::CANNED_MAX;
use crate::{CannedReply, canned_list, canned_save};
use simcare_base::{CannedReplyId, Locale};

fn reply(number: u32, title: &str) -> CannedReply {
    CannedReply {
        id: CannedReplyId::from_bits(u128::from(number)),
        language: Locale::English,
        shortcut: format!("s{number}"),
        title: title.to_owned(),
        body: "hello".to_owned(),
    }
}

#[test]
fn a_full_list_takes_no_more_but_what_is_in_it_can_be_changed() {
    let (_folder, store) = opened();
    let outcome = store.write_blocking(|tx| {
        let desk = agent(1, 1);
        for number in 0..CANNED_MAX {
            canned_save(tx, &desk, reply(number, "old"), NOW)?;
        }
        let more = canned_save(tx, &desk, reply(CANNED_MAX, "one too many"), NOW);
        assert_eq!(more.expect_err("is refused").code, "canned-too-many");
        assert_eq!(canned_save(tx, &desk, reply(0, "new"), NOW)?.title, "new");
        Ok(())
    });
    outcome.expect("works");
}

#[test]
fn the_reply_of_another_brand_cannot_be_changed() {
    let (_folder, store) = opened();
    let outcome = store.write_blocking(|tx| {
        canned_save(tx, &agent(1, 1), reply(1, "ours"), NOW)?;
        let theirs = canned_save(tx, &agent(1, 2), reply(1, "theirs"), NOW);
        assert_eq!(theirs.expect_err("is refused").code, "not-found");
        assert_eq!(canned_list(tx, &agent(1, 1))?[0].title, "ours");
        Ok(())
    });
    outcome.expect("works");
}
