// The troubleshooter: a step is swapped in place, and goes on without a connection.

const main = /** @type {HTMLElement} */ (document.getElementById("main"));
const step = () => /** @type {HTMLElement} */ (document.getElementById("step"));
const id = step().dataset.diagnosis ?? "";
const address = location.pathname;
const shelf = `fix:${id}`;

/**
 * What the phone goes on with by itself: the steps ahead, where it stands among them, and what was
 * answered but not sent.
 * @typedef {{ texts: any[], steps: [string, number, Record<string, number>][] }} Plan
 * @typedef {{ plan?: Plan, at: number, said: { subject: string, value: string }[], words: Record<string, string> }} Kept
 */

/** @returns {Kept} */
function kept() {
  try {
    return JSON.parse(localStorage.getItem(shelf) ?? "") ?? { at: 0, said: [], words: {} };
  } catch {
    return { at: 0, said: [], words: {} };
  }
}

/** @param {Kept} state */
const keep = (state) => localStorage.setItem(shelf, JSON.stringify(state));

/** @param {string} text @param {string} [tone] */
function tell(text, tone = "warn") {
  const line = step().querySelector(".link-state");
  if (!(line instanceof HTMLElement)) return;
  line.className = `link-state note ${tone}`;
  line.textContent = text;
  line.hidden = !text;
}

/** Puts the fresh step in and takes the reader there. @param {string} html */
function swap(html) {
  const holder = document.createElement("template");
  holder.innerHTML = html.trim();
  main.replaceChildren(holder.content);
  const heading = step().querySelector("h1");
  heading?.setAttribute("tabindex", "-1");
  heading?.focus({ preventScroll: true });
  scrollTo({ top: 0 });
}

/** @param {URLSearchParams} body */
async function post(body) {
  body.set("form_token", /** @type {HTMLInputElement} */ (document.querySelector("[name=form_token]"))?.value ?? kept().words.token ?? "");
  const answer = await fetch(address, { method: "POST", body, headers: { "x-part": "1", accept: "text/html" } });
  if (answer.status >= 500) throw new Error("unavailable");
  if (!answer.ok) return location.reload();
  swap(await answer.text());
}

/** Asks for the steps ahead, unless they are known already. */
async function lookAhead() {
  const state = kept();
  if (step().querySelector(".end")) return localStorage.removeItem(shelf);
  const known = state.plan?.steps[state.at];
  const here = step().dataset.step;
  if (known && state.words.here === here) return;
  try {
    const plan = await (await fetch(`${address}/offline.json`)).json();
    const { offline, offlineEnd, back } = step().dataset;
    const token = /** @type {HTMLInputElement} */ (document.querySelector("[name=form_token]")).value;
    keep({ plan, at: 0, said: [], words: { offline, offlineEnd, back, token, here, slug: step().dataset.slug } });
  } catch {
    // Without a connection what is known has to do.
  }
}

/** Sends what was answered without a connection; true when nothing is left to send. */
async function catchUp() {
  const state = kept();
  if (!state.said.length) return true;
  try {
    await post(new URLSearchParams({ offline: JSON.stringify(state.said) }));
  } catch {
    return false;
  }
  tell(state.words.back, "good");
  keep({ ...state, said: [], plan: undefined, at: 0 });
  lookAhead();
  return true;
}

/** @param {string} tag @param {Record<string, string>} [attributes] @param {...(Node | string)} inside */
function make(tag, attributes = {}, ...inside) {
  const item = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) item.setAttribute(name, value);
  item.append(...inside);
  return item;
}

/** Shows a step of the plan, as the server would have. @param {Kept} state */
function showPlanned(state) {
  const known = state.plan?.steps[state.at];
  const section = make("section", { class: "step", id: "step", "data-diagnosis": id, "data-step": "" });
  section.append(make("p", { class: "link-state note warn", role: "status" }, known ? state.words.offline : state.words.offlineEnd));
  if (known && state.plan) {
    const text = state.plan.texts[known[1]];
    section.className = `step ${text.kind}`;
    section.dataset.subject = known[0];
    section.append(make("h1", { tabindex: "-1" }, text.title));
    if (text.why) section.append(make("p", { class: "why" }, text.why));
    for (const line of text.how) section.append(make("p", { class: "how" }, line));
    if (text.details.length && text.kind === "remedy") {
      const facts = text.details.map(([name, value]) => make("div", {}, make("dt", {}, name), make("dd", { class: "code" }, value)));
      section.append(make("dl", { class: "facts panel" }, ...facts));
    }
    const form = make("form", { class: "answers", method: "post", action: address });
    const button = (/** @type {string} */ look) => ([value, label]) => make("button", { class: look, name: "observation", value }, label);
    form.append(...text.choices.map(button("pick")), make("div", { class: "others" }, ...text.others.map(button("link"))));
    section.append(form);
  }
  main.replaceChildren(section);
  section.querySelector("h1")?.focus({ preventScroll: true });
  scrollTo({ top: 0 });
}

/** Goes on along the plan. @param {string} value */
function goOnAlone(value) {
  const state = kept();
  const known = state.plan?.steps[state.at];
  if (!known || !state.plan) return tell(state.words.offlineEnd ?? "");
  state.said.push({ subject: known[0], value });
  state.at = known[2][value] ?? -1;
  keep(state);
  showPlanned(state);
}

/** Keeps the place in the plan when the server's step is the one it foresaw. @param {string} value */
function follow(value) {
  const state = kept();
  const to = state.plan?.steps[state.at]?.[2][value];
  const foreseen = to === undefined ? undefined : state.plan?.texts[state.plan.steps[to][1]];
  const isFound = foreseen?.title === step().querySelector("h1")?.textContent;
  keep({ ...state, at: isFound && to !== undefined ? to : -1, words: { ...state.words, here: isFound ? step().dataset.step ?? "" : "" } });
}

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.matches(".answers, .say-it") || !form.action.endsWith(address)) return;
  event.preventDefault();
  const body = new URLSearchParams(/** @type {any} */ (new FormData(form, /** @type {SubmitEvent} */ (event).submitter)));
  const value = body.get("observation") ?? "";
  delete form.dataset.sent;
  step().setAttribute("aria-busy", "true");
  if (kept().said.length && !(await catchUp())) return goOnAlone(value);
  try {
    await post(body);
    follow(value);
    await lookAhead();
  } catch {
    step().removeAttribute("aria-busy");
    if (value) goOnAlone(value);
    else tell(kept().words.offline ?? "");
  }
});

addEventListener("online", catchUp);
setInterval(() => kept().said.length && navigator.onLine && catchUp(), 10_000);

// A page from the worker's shelf may be older than what was answered since.
if (kept().said.length) catchUp().then((isSent) => isSent || showPlanned(kept()));
else addEventListener("load", lookAhead);
navigator.serviceWorker?.register(`/b/${step().dataset.slug}/fix-worker.js`, { scope: `/b/${step().dataset.slug}/fix` });
