//! Views, pages and counts.

use super::{NOW, agent, holder, message_id, opened, say, talk};
use crate::{
    Doing, InboxQuery, Place, Present, Reach, Step, View, conversation_claim, conversation_close,
    inbox_count, inbox_page, presence_list, presence_mark,
};
use simcare_base::{Locale, Result, StaffId};
use simcare_store::{Store, Tx, params};

/// 40 conversations over two brands: every second claimed, every fifth closed, every third answered.
fn filled(store: &Store) {
    let outcome = store.write_blocking(|tx| {
        for n in 0..40u128 {
            let (at, now) = (n % 2 + 1, NOW.plus_minutes(n as i64 / 4));
            let (who, desk) = (holder(n, at), agent(1 + n % 4 / 2, at));
            let c = talk(tx, &who, n + 1, now)?;
            say(tx, Reach::Holder(&who), &c.id, ("a", "hello"), now)?;
            let step = || Step { entry: message_id(), at: now };
            if n % 4 < 2 {
                conversation_claim(tx, &desk, &c.id, step())?;
            }
            if n % 3 == 0 {
                say(tx, Reach::Desk(&desk), &c.id, ("b", "hi"), now)?;
            }
            if n % 5 == 0 {
                conversation_close(tx, &desk, &c.id, step())?;
            }
        }
        Ok(())
    });
    outcome.expect("fills");
}

fn walk(tx: &mut Tx<'_>, view: View, limit: u32) -> Result<Vec<Place>> {
    let scopes = [agent(1, 1), agent(1, 2)];
    let (mut places, mut after): (Vec<Place>, Option<Place>) = (Vec::new(), None);
    loop {
        let viewer = StaffId::from_bits(1);
        let query = InboxQuery { view, viewer, language: None, after, limit };
        let (rows, more) = inbox_page(tx, &scopes, &query)?;
        places.extend(rows.iter().map(|c| Place::of(view, c)));
        if !more {
            return Ok(places);
        }
        after = places.last().cloned();
    }
}

#[test]
fn pages_of_any_size_show_each_conversation_once_and_in_order() {
    let (_folder, store) = opened();
    filled(&store);
    let check = |view, expect: usize| {
        let pages = [1, 3, 7, 100]
            .map(|limit| store.read_blocking(move |tx| walk(tx, view, limit)).expect("reads"));
        for places in &pages {
            assert_eq!(places, &pages[3], "{view:?}");
        }
        assert_eq!(pages[3].len(), expect, "{view:?}");
        let mut sorted = pages[3].clone();
        sorted.sort();
        if view != View::Waiting {
            sorted.reverse();
        }
        assert_eq!(pages[3], sorted, "{view:?}");
        let counted = store.read_blocking(move |tx| {
            let scopes = [agent(1, 1), agent(1, 2)];
            inbox_count(tx, &scopes, view, &StaffId::from_bits(1), None)
        });
        assert_eq!(counted.expect("counts") as usize, expect, "{view:?}");
    };
    check(View::All, 40);
    check(View::Mine, 16);
    check(View::Unassigned, 16);
    check(View::Waiting, 21);
}

#[test]
fn a_view_is_narrowed_to_a_language_and_a_brand() {
    let (_folder, store) = opened();
    filled(&store);
    let count = |brands: &[u128], language| {
        let scopes: Vec<_> = brands.iter().map(|at| agent(1, *at)).collect();
        store
            .read_blocking(move |tx| {
                inbox_count(tx, &scopes, View::All, &StaffId::from_bits(1), language)
            })
            .expect("counts")
    };
    assert_eq!(count(&[1], None), 20);
    assert_eq!(count(&[1, 2], Some(Locale::English)), 40);
    assert_eq!(count(&[1, 2], Some(Locale::HongKongChinese)), 0);
    assert_eq!(count(&[3], None), 0);
}

#[test]
fn every_view_is_read_from_an_index_in_its_order() {
    let (_folder, store) = opened();
    for view in View::EVERY {
        let plan = store
            .read_blocking(move |tx| {
                let (compare, direction, at) = match view {
                    View::Waiting => (">", "ASC", "waiting_since"),
                    _ => ("<", "DESC", "active_at"),
                };
                let sql = format!(
                    "EXPLAIN QUERY PLAN SELECT * FROM conversation WHERE brand_id = ?1 AND {} \
                     AND ({at}, id) {compare} (?3, ?4) ORDER BY {at} {direction}, id {direction}",
                    view.condition()
                );
                tx.all(&sql, params!["b", "s", 1i64, "c"], |row| row.get::<String>(3))
            })
            .expect("explains")
            .join("; ");
        assert!(plan.contains("USING INDEX conversation_"), "{view:?}: {plan}");
        assert!(!plan.contains("TEMP B-TREE"), "{view:?}: {plan}");
    }
}

#[test]
fn who_looks_is_seen_until_they_turn_away() {
    let (_folder, store) = opened();
    let outcome = store.write_blocking(|tx| {
        let (desk, anna) = (agent(1, 1), StaffId::from_bits(1));
        let c = talk(tx, &holder(1, 1), 1, NOW)?;
        let looking = |is_typing| vec![Present { staff: anna.clone(), is_typing }];
        assert!(presence_mark(tx, &desk, &c.id, &anna, Doing::Looking, NOW)?);
        assert!(!presence_mark(tx, &desk, &c.id, &anna, Doing::Looking, NOW)?);
        assert_eq!(presence_list(tx, &desk, &c.id, NOW)?, looking(false));
        assert!(presence_mark(tx, &desk, &c.id, &anna, Doing::Typing, NOW)?);
        assert_eq!(presence_list(tx, &desk, &c.id, NOW)?, looking(true));
        assert!(presence_list(tx, &desk, &c.id, NOW.plus_minutes(1))?.is_empty());
        assert!(presence_list(tx, &agent(1, 2), &c.id, NOW)?.is_empty());
        assert!(!presence_mark(tx, &agent(1, 2), &c.id, &anna, Doing::Looking, NOW)?);
        assert!(presence_mark(tx, &desk, &c.id, &anna, Doing::Gone, NOW)?);
        Ok(())
    });
    outcome.expect("works");
}
