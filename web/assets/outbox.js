// Messages on their way: kept by the browser until the server has them, sent one after the other.
// Each has a key of its own, so sending it again after a lost answer makes no second message.

/** @typedef {{ key: string, body: string, choice?: string, at: number }} Waiting */
/** @typedef {{ conversation: string, seq: number, html: string }} Taken */

/** @param {string} slug */
const place = (slug) => `outbox:${slug}`;

/** @param {string} slug @returns {Waiting[]} */
export function waiting(slug) {
  try {
    return JSON.parse(localStorage.getItem(place(slug)) ?? "[]");
  } catch {
    return [];
  }
}

/** @param {string} slug @param {Waiting[]} list */
function keep(slug, list) {
  if (list.length) localStorage.setItem(place(slug), JSON.stringify(list));
  else localStorage.removeItem(place(slug));
}

/** One tab at a time: the order of messages is the order in which they were written. */
function alone(name, work) {
  return navigator.locks ? navigator.locks.request(name, work) : work();
}

/** @param {string} slug @param {string} body @param {string} [choice] @returns {Promise<Waiting>} */
export async function add(slug, body, choice) {
  const key = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
  const one = { key, body, choice, at: Date.now() };
  await alone(`${place(slug)}:list`, () => keep(slug, [...waiting(slug), one]));
  return one;
}

/** @param {string} slug @param {string} key */
export function drop(slug, key) {
  return alone(`${place(slug)}:list`, () =>
    keep(slug, waiting(slug).filter((one) => one.key !== key)));
}

/** @param {string} slug */
async function freshToken(slug) {
  const page = await (await fetch(`/b/${slug}/talk`)).text();
  return page.match(/name="form_token" value="(\w+)"/)?.[1] ?? "";
}

/**
 * Sends what waits, in order, and tells what became of each. Stops where the link is down.
 * @param {string} slug
 * @param {(one: Waiting, taken?: Taken, problem?: string) => void} told
 * @returns {Promise<boolean>} whether nothing waits any more
 */
export function flush(slug, told) {
  return alone(place(slug), async () => {
    const field = /** @type {HTMLInputElement | null} */ (document.querySelector("[name=form_token]"));
    let token = field?.value ?? "";
    let renewed = false;
    for (let one; (one = waiting(slug)[0]);) {
      let answer;
      try {
        answer = await fetch(`/b/${slug}/talk`, {
          method: "POST",
          headers: { accept: "application/json" },
          body: new URLSearchParams({ form_token: token, client_key: one.key, body: one.body, choice: one.choice ?? "" }),
        });
        if (answer.status === 403 && !renewed) {
          renewed = true;
          token = await freshToken(slug);
          continue;
        }
        if (answer.status === 429 || answer.status >= 500) return false;
        const said = await answer.json();
        await drop(slug, one.key);
        if (answer.ok) told(one, said);
        else told(one, undefined, said.fields?.[0]?.detail ?? said.detail ?? said.title ?? "");
      } catch {
        return false;
      }
    }
    return true;
  });
}
