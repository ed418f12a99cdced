//! Pages of lists: how many, from where, and where the next one begins.

use serde::{Deserialize, Serialize};
use simcare_base::Problem;
use utoipa::{IntoParams, ToSchema};

/// Items of a page unless the caller says otherwise.
const LIMIT_USUAL: u32 = 50;
/// Items of a page at most.
pub const LIMIT_MAX: u32 = 200;

/// Where a page begins and how long it is.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct PageQuery {
    /// The `next` of the page before.
    pub after: Option<String>,
    /// How many items, 1 to 200; 50 unless said.
    #[param(minimum = 1, maximum = 200, default = 50)]
    pub limit: Option<u32>,
}

impl PageQuery {
    /// How many items.
    ///
    /// # Errors
    /// `limit-range` when it is not 1 to [`LIMIT_MAX`].
    pub fn limit(&self) -> Result<u32, Problem> {
        limit(self.limit)
    }
}

/// How many items were asked for.
///
/// # Errors
/// `limit-range` when it is not 1 to [`LIMIT_MAX`].
pub fn limit(asked: Option<u32>) -> Result<u32, Problem> {
    match asked.unwrap_or(LIMIT_USUAL) {
        limit @ 1..=LIMIT_MAX => Ok(limit),
        _ => Err(Problem::field("limit", "limit-range")),
    }
}

/// One page of a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct Page<T> {
    /// The items, in order.
    pub items: Vec<T>,
    /// The cursor of the next page; null at the end.
    pub next: Option<String>,
}

impl<T> Page<T> {
    /// A list that is never longer than one page.
    pub fn whole(items: Vec<T>) -> Self {
        Self { items, next: None }
    }

    /// A page of rows that were asked for with one more than `limit`, which tells whether more
    /// follow.
    pub fn of<R>(
        mut rows: Vec<R>,
        limit: u32,
        cursor: impl FnOnce(&R) -> String,
        shape: impl FnMut(R) -> T,
    ) -> Self {
        let has_more = rows.len() > limit as usize;
        rows.truncate(limit as usize);
        let next = rows.last().filter(|_| has_more).map(cursor);
        Self { items: rows.into_iter().map(shape).collect(), next }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_row_more_tells_that_a_page_follows() {
        let check = |rows: &[u32], limit, items: &[u32], next: Option<&str>| {
            let page = Page::of(rows.to_vec(), limit, ToString::to_string, |row| row);
            assert_eq!((page.items.as_slice(), page.next.as_deref()), (items, next));
        };
        check(&[], 2, &[], None);
        check(&[1, 2], 2, &[1, 2], None);
        check(&[1, 2, 3], 2, &[1, 2], Some("2"));
    }

    #[test]
    fn a_page_has_1_to_200_items() {
        for (asked, expect) in
            [(None, Some(50)), (Some(0), None), (Some(200), Some(200)), (Some(201), None)]
        {
            assert_eq!(limit(asked).ok(), expect, "{asked:?}");
        }
    }
}
