//! What a holder can reach: their own conversation, without the desk's own words.

use super::{NOW, agent, holder, message_id, opened, put, say, talk};
use crate::{
    Content, Happening, Reach, Step, conversation_assign, conversation_get, conversations_find,
    holder_seen, public_entries_after, public_entries_before, thread_current, thread_move,
};
use simcare_base::{ConversationId, HolderId, StaffId};

const SECRET: &str = "suspected fraud 可疑";

#[test]
fn an_internal_note_leaves_by_no_path_of_the_holder() {
    let (_folder, store) = opened();
    let outcome = store.write_blocking(|tx| {
        let (who, desk) = (holder(1, 1), agent(1, 1));
        let c = talk(tx, &who, 1, NOW)?;
        say(tx, Reach::Holder(&who), &c.id, ("a", "hello"), NOW)?;
        let note = || Content::Note { body: SECRET.into() };
        put(tx, Reach::Desk(&desk), &c.id, ("b", note()), NOW)?;
        let step = Step { entry: message_id(), at: NOW };
        conversation_assign(tx, &desk, &c.id, Some(StaffId::from_bits(9)), step)?;
        say(tx, Reach::Desk(&desk), &c.id, ("c", "hi"), NOW)?;

        let seen = [
            format!("{:?}", public_entries_after(tx, &who, &c.id, 0, 100)?),
            format!("{:?}", public_entries_before(tx, &who, &c.id, i64::MAX, 100)?),
            format!("{:?}", thread_current(tx, &who)?.map(|c| (c.topic, c.snippet))),
        ];
        for text in seen {
            assert!(text.contains("hi") && !text.contains("fraud"), "{text}");
            assert!(!text.contains(StaffId::from_bits(9).as_str()), "{text}");
        }
        let refused = put(tx, Reach::Holder(&who), &c.id, ("d", note()), NOW);
        assert_eq!(refused.expect_err("is refused").code, "staff-only");
        let event = Content::Event(Happening::Closed);
        assert!(put(tx, Reach::Holder(&who), &c.id, ("e", event), NOW).is_err());
        // The key of the note, guessed: neither told of nor in the way.
        assert!(say(tx, Reach::Holder(&who), &c.id, ("b", SECRET), NOW)?.is_new);
        // The desk finds it all the same.
        assert_eq!(conversations_find(tx, std::slice::from_ref(&desk), "可疑", 10)?.len(), 1);
        assert!(conversations_find(tx, &[agent(1, 2)], "可疑", 10)?.is_empty());
        Ok(())
    });
    outcome.expect("works");
}

#[test]
fn another_holder_and_another_brand_find_nothing() {
    let (_folder, store) = opened();
    let outcome = store.write_blocking(|tx| {
        let c = talk(tx, &holder(1, 1), 1, NOW)?;
        let stranger = holder(2, 1);
        let unknown = "conversation-unknown";
        let code = |outcome: simcare_base::Result<()>| outcome.expect_err("is refused").code;
        for reach in [Reach::Holder(&stranger), Reach::Desk(&agent(1, 2))] {
            assert_eq!(code(conversation_get(tx, reach, &c.id).map(drop)), unknown);
            assert_eq!(code(say(tx, reach, &c.id, ("a", "hello"), NOW).map(drop)), unknown);
        }
        assert_eq!(code(public_entries_after(tx, &stranger, &c.id, 0, 9).map(drop)), unknown);
        assert_eq!(code(public_entries_before(tx, &stranger, &c.id, 9, 9).map(drop)), unknown);
        assert!(!holder_seen(tx, &stranger, &c.id, 1)?);
        assert_eq!(thread_current(tx, &stranger)?, None);
        Ok(())
    });
    outcome.expect("works");
}

#[test]
fn a_holder_has_one_conversation_until_it_was_closed_long_ago() {
    let (_folder, store) = opened();
    let outcome = store.write_blocking(|tx| {
        let (who, desk) = (holder(1, 1), agent(1, 1));
        let first = talk(tx, &who, 1, NOW)?;
        assert_eq!(talk(tx, &who, 2, NOW)?.id, first.id);
        let step = Step { entry: message_id(), at: NOW };
        crate::conversation_close(tx, &desk, &first.id, step)?;
        assert_eq!(talk(tx, &who, 3, NOW.plus_days(7))?.id, first.id);
        let next = talk(tx, &who, 4, NOW.plus_days(8))?;
        assert_eq!(next.id, ConversationId::from_bits(4));
        assert_eq!(thread_current(tx, &who)?.map(|c| c.id), Some(next.id));
        Ok(())
    });
    outcome.expect("works");
}

#[test]
fn a_visitor_who_proves_a_card_keeps_the_conversation() {
    let (_folder, store) = opened();
    let outcome = store.write_blocking(|tx| {
        let (visitor, who, desk) = (holder(1, 1), holder(2, 1), agent(1, 1));
        let c = talk(tx, &visitor, 1, NOW)?;
        say(tx, Reach::Holder(&visitor), &c.id, ("a", "hello"), NOW)?;
        let (from, to) = (HolderId::from_bits(1), HolderId::from_bits(2));
        let moved = thread_move(tx, &desk, &from, &to)?;
        assert_eq!(moved.map(|c| c.holder), Some(to));
        assert_eq!(thread_current(tx, &visitor)?, None);
        let entries = public_entries_after(tx, &who, &c.id, 0, 10)?;
        assert!(entries.len() == 1 && entries[0].is_own);
        // The key of what was written before the proof still stands for it.
        assert!(!say(tx, Reach::Holder(&who), &c.id, ("a", "hello"), NOW)?.is_new);
        assert!(say(tx, Reach::Holder(&who), &c.id, ("z", "more"), NOW)?.is_new);
        Ok(())
    });
    outcome.expect("works");
}
