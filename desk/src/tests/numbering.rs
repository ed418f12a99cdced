//! Each entry once, without gaps, whoever writes at the same time.

use super::{NOW, agent, holder, message_id, opened, put, say, talk};
use crate::{
    Act, Claim, Content, Happening, Reach, Standing, Step, conversation_claim, conversation_close,
    conversation_get, entries_after,
};
use simcare_authority::ActorRef;
use simcare_base::{ConversationId, StaffId};

#[test]
fn the_same_key_is_the_same_message_and_other_words_under_it_are_refused() {
    let (_folder, store) = opened();
    let outcome = store.write_blocking(|tx| {
        let (who, desk) = (holder(1, 1), agent(1, 1));
        let c = talk(tx, &who, 1, NOW)?;
        let first = say(tx, Reach::Holder(&who), &c.id, ("k1", "no data"), NOW)?;
        let again =
            say(tx, Reach::Holder(&who), &c.id, ("k1", " no data\r\n"), NOW.plus_minutes(1))?;
        assert!(first.is_new && !again.is_new);
        assert_eq!(first.entry, again.entry);
        let other = say(tx, Reach::Holder(&who), &c.id, ("k1", "something else"), NOW);
        assert_eq!(other.expect_err("is refused").code, "client-key-reused");
        // The desk's keys are its own: the same key there is another entry.
        let note = Content::Note { body: "rude".into() };
        assert!(put(tx, Reach::Desk(&desk), &c.id, ("k1", note.clone()), NOW)?.is_new);
        assert!(!put(tx, Reach::Desk(&desk), &c.id, ("k1", note), NOW)?.is_new);
        let colleague = say(tx, Reach::Desk(&agent(2, 1)), &c.id, ("k1", "rude"), NOW);
        assert_eq!(colleague.expect_err("is refused").code, "client-key-reused");
        Ok(())
    });
    outcome.expect("writes");
}

#[test]
fn numbers_have_no_gaps_and_only_what_the_holder_sees_has_a_public_one() {
    let (_folder, store) = opened();
    let id = ConversationId::from_bits(1);
    let threads: Vec<_> = (0..4u128)
        .map(|writer| {
            let store = store.clone();
            std::thread::spawn(move || {
                for n in 0..25 {
                    let key = format!("w{writer}-{n}");
                    store
                        .write_blocking(move |tx| {
                            let (who, desk) = (holder(1, 1), agent(writer + 1, 1));
                            let c = talk(tx, &who, 1, NOW)?;
                            let content = match n % 2 {
                                0 => Content::Note { body: "looked it up".into() },
                                _ => Content::Message { body: "hello".into(), attachments: vec![] },
                            };
                            put(tx, Reach::Desk(&desk), &c.id, (&key, content), NOW).map(drop)
                        })
                        .expect("writes");
                }
            })
        })
        .collect();
    for thread in threads {
        thread.join().expect("does not panic");
    }
    let entries =
        store.read_blocking(move |tx| entries_after(tx, &agent(1, 1), &id, 0, 200)).expect("reads");
    let seqs: Vec<i64> = entries.iter().map(|entry| entry.seq).collect();
    assert_eq!(seqs, (1..=100).collect::<Vec<_>>());
    let public: Vec<i64> = entries.iter().filter_map(|entry| entry.public_seq).collect();
    assert_eq!(public, (1..=48).collect::<Vec<_>>());
    assert!(entries.iter().all(|e| e.public_seq.is_some() == e.content.is_public()));
}

#[test]
fn of_two_who_claim_at_once_one_wins_and_the_other_learns_who() {
    let (_folder, store) = opened();
    let id =
        store.write_blocking(|tx| talk(tx, &holder(1, 1), 1, NOW).map(|c| c.id)).expect("begins");
    let claims: Vec<_> = (1..=8u128)
        .map(|number| {
            let (store, id) = (store.clone(), id.clone());
            std::thread::spawn(move || {
                let work = store.write_blocking(move |tx| {
                    let step = Step { entry: message_id(), at: NOW };
                    conversation_claim(tx, &agent(number, 1), &id, step)
                });
                work.map(|(claim, _)| (number, claim))
            })
        })
        .collect();
    let claims: Vec<_> = claims
        .into_iter()
        .map(|thread| thread.join().expect("does not panic").expect("answers"))
        .collect();
    let winners: Vec<_> = claims.iter().filter(|(_, claim)| *claim == Claim::Won).collect();
    assert_eq!(winners.len(), 1);
    let winner = StaffId::from_bits(winners[0].0);
    let told = claims.iter().filter(|(_, claim)| *claim == Claim::Taken(winner.clone())).count();
    assert_eq!(told, 7);
}

#[test]
fn what_is_kept_is_what_the_history_says() {
    let (_folder, store) = opened();
    let (kept, derived) = store
        .write_blocking(|tx| {
            let (who, desk) = (holder(1, 1), agent(1, 1));
            let c = talk(tx, &who, 1, NOW)?;
            let step = |minute| Step { entry: message_id(), at: NOW.plus_minutes(minute) };
            say(tx, Reach::Holder(&who), &c.id, ("a", "hello"), NOW)?;
            conversation_claim(tx, &desk, &c.id, step(1))?;
            say(tx, Reach::Desk(&desk), &c.id, ("b", "hi"), NOW.plus_minutes(2))?;
            conversation_close(tx, &desk, &c.id, step(3))?;
            say(tx, Reach::Holder(&who), &c.id, ("c", "still broken"), NOW.plus_minutes(4))?;
            say(tx, Reach::Holder(&who), &c.id, ("d", "hello?"), NOW.plus_minutes(9))?;
            let history = entries_after(tx, &desk, &c.id, 0, 100)?;
            let history = history.iter().map(|entry| {
                let act = match (&entry.content, &entry.author) {
                    (Content::Message { .. }, ActorRef::Holder(_)) => Act::HolderPosts,
                    (Content::Message { .. }, _) => Act::DeskReplies,
                    (Content::Event(Happening::Closed), _) => Act::Closes,
                    _ => Act::Internal,
                };
                (act, entry.at)
            });
            let derived = Standing::from_history(history);
            Ok((conversation_get(tx, Reach::Desk(&desk), &c.id)?, derived))
        })
        .expect("works");
    assert_eq!(kept.standing, derived);
    assert_eq!(kept.standing.waiting_since, Some(NOW.plus_minutes(4)));
    assert_eq!((kept.topic.as_str(), kept.snippet.as_str()), ("hello", "hello?"));
    assert_eq!(kept.closed_at, None);
}
