// The console, live. Every page works without this; with it, parts of the same pages are swapped
// by id, keys do what hands do, and one stream says when something is new.

const PART = { "x-part": "1", accept: "text/html, application/json;q=0.1" };

/** @param {string} id */
const byId = (id) => document.getElementById(id);
const pane = () => byId("pane");
const openId = () => pane()?.dataset.conversation ?? "";
const body = () => /** @type {HTMLTextAreaElement | null} */ (document.querySelector("#write textarea"));

/* ---- Asking for parts ---- */

/** Something went wrong that the reader must know of. */
function toast(text) {
  const note = byId("toast");
  if (!note) return;
  note.textContent = text;
  note.hidden = false;
  clearTimeout(toast.timer);
  toast.timer = setTimeout(() => (note.hidden = true), 6000);
}

/** Asks for a part of a page; what went wrong is shown and nothing comes back. */
async function part(address, options = {}) {
  try {
    const answer = await fetch(address, { ...options, headers: { ...PART, ...options.headers } });
    if (answer.status === 401) return location.reload();
    const text = await answer.text();
    if (answer.ok) {
      const holder = document.createElement("template");
      holder.innerHTML = text;
      return holder.content;
    }
    let problem = document.body.dataset.unsent ?? "";
    if (answer.headers.get("content-type")?.includes("json")) {
      const told = JSON.parse(text);
      problem = told.fields?.[0]?.detail ?? told.detail ?? told.title ?? problem;
    }
    if (!options.quiet) toast(problem);
  } catch {
    if (!options.quiet) toast(document.body.dataset.unsent ?? "");
  }
}

/** Puts a new version of an element in the place of the old one. Nothing moves if nothing changed. */
function swap(id, fresh) {
  const old = byId(id);
  const next = fresh?.querySelector(`#${id}`);
  if (!old || !next || old.outerHTML === next.outerHTML) return;
  const scrolled = old.scrollTop;
  const folds = [...old.querySelectorAll("details")].map((fold) => fold.open);
  old.replaceWith(next);
  next.querySelectorAll("details").forEach((fold, place) => (fold.open = folds[place] ?? fold.open));
  next.scrollTop = scrolled;
}

/* ---- The list ---- */

let selected = "";

function rows() {
  return [...document.querySelectorAll("#rows > li")];
}

function mark(id, scroll = true) {
  selected = id;
  for (const row of rows()) {
    const isHere = row.id === `row-${id}`;
    row.toggleAttribute("aria-current", isHere);
    if (isHere) row.setAttribute("aria-current", "true");
    if (isHere && scroll) row.scrollIntoView({ block: "nearest" });
  }
}

function move(step) {
  const all = rows();
  if (!all.length) return;
  const here = all.findIndex((row) => row.id === `row-${selected}`);
  const next = all[Math.min(all.length - 1, Math.max(0, here < 0 ? 0 : here + step))];
  mark(next.id.slice(4));
}

/** Reads the list again. What the reader types or has scrolled to stays. */
async function refreshList(address = byId("list")?.dataset.address) {
  if (!address || document.activeElement?.matches(".list .search input")) return;
  const fresh = await part(address, { quiet: true });
  if (!fresh) return;
  swap("views", fresh);
  const found = fresh.querySelector("#list");
  const list = byId("list");
  if (found && list) {
    list.dataset.address = found.dataset.address ?? address;
    const scrolled = list.scrollTop;
    list.replaceChildren(...found.childNodes);
    list.scrollTop = scrolled;
    mark(openId() || selected, false);
  }
}

/* ---- The open conversation ---- */

const drafts = {
  keep() {
    const field = body();
    const kind = document.querySelector("#write [name=kind]:checked")?.value;
    if (!field || !openId()) return;
    if (field.value) sessionStorage.setItem(`draft:${openId()}`, JSON.stringify([kind, field.value]));
    else sessionStorage.removeItem(`draft:${openId()}`);
  },
  restore() {
    const kept = sessionStorage.getItem(`draft:${openId()}`);
    const field = body();
    if (!kept || !field || field.value) return;
    const [kind, text] = JSON.parse(kept);
    field.value = text;
    const radio = document.querySelector(`#write [name=kind][value=${kind}]`);
    if (radio) radio.checked = true;
  },
};

function toEnd() {
  const log = document.querySelector(".scroll");
  if (log) log.scrollTop = log.scrollHeight;
  // On a phone the page itself scrolls; its end is where one writes.
  if (innerWidth < 768) (byId("write") ?? log)?.scrollIntoView({ block: "end" });
}

function atEnd() {
  const log = document.querySelector(".scroll");
  if (innerWidth < 768) return (byId("write") ?? document.body).getBoundingClientRect().bottom < innerHeight + 160;
  return !log || log.scrollHeight - log.scrollTop - log.clientHeight < 80;
}

function shown() {
  drafts.restore();
  mark(openId(), true);
  toEnd();
  present("looking");
}

/** Opens a conversation beside the list. */
async function open(address, push = true) {
  drafts.keep();
  present("gone");
  const fresh = await part(address);
  if (!fresh?.querySelector("#pane")) return;
  pane()?.replaceWith(/** @type {Node} */ (fresh.querySelector("#pane")));
  document.querySelector(".desk")?.classList.remove("no-open");
  if (push) history.pushState({}, "", address);
  const name = document.querySelector("#head h2")?.textContent;
  if (name) document.title = `${name} · simcare`;
  shown();
}

/** What is new in the open conversation, from the place that is shown last. */
async function refreshOpen() {
  const id = openId();
  const log = byId("lines");
  if (!id || !log) return;
  const after = Number(log.querySelector(":scope > [data-seq]:last-of-type")?.dataset.seq ?? 0);
  const fresh = await part(`/console/c/${id}/entries?after=${after}`, { quiet: true });
  if (!fresh || openId() !== id) return;
  swap("head", fresh);
  const stay = !atEnd();
  const last = [...log.querySelectorAll(".day span")].pop()?.textContent;
  for (const item of [...(fresh.querySelector("#lines")?.children ?? [])]) {
    if (item.id && byId(item.id)) continue;
    if (item.matches(".day") && item.textContent === last) continue;
    if (item.id) item.classList.add("fresh");
    log.append(item);
  }
  if (!stay) toEnd();
}

async function earlier(link) {
  const log = byId("lines");
  const scroll = document.querySelector(".scroll");
  const fresh = await part(link.href);
  const found = fresh?.querySelector("#lines");
  if (!log || !scroll || !found) return;
  const height = scroll.scrollHeight;
  const day = log.firstElementChild;
  const lastDay = [...found.querySelectorAll(".day")].pop();
  if (day?.matches(".day") && lastDay?.textContent === day.textContent) day.remove();
  const before = Number(found.dataset.before);
  log.prepend(...found.children);
  scroll.scrollTop += scroll.scrollHeight - height;
  if (before > 0) link.href = link.href.replace(/before=\d+/, `before=${before + 1}`);
  else link.parentElement?.remove();
}

/* ---- Forms ---- */

/** A key for the next message. Works without TLS too, where browsers hide `randomUUID`. */
const freshKey = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** @param {HTMLFormElement} form */
async function send(form, submitter) {
  if (form.dataset.sending) return;
  form.dataset.sending = "1";
  const data = new FormData(form, submitter ?? undefined);
  const fresh = await part(form.action, { method: "POST", body: new URLSearchParams(/** @type {any} */ (data)) });
  delete form.dataset.sending;
  if (!fresh) return;
  if (form.id === "write") {
    const field = body();
    if (field) field.value = "";
    form.client_key.value = freshKey();
    const reply = form.querySelector("[value=reply]");
    if (reply) reply.checked = true;
    drafts.keep();
    present("looking");
  } else if (fresh.querySelector("#pane")) {
    drafts.keep();
    const beside = fresh.querySelector(".beside");
    if (beside) document.querySelector(".beside")?.replaceWith(beside);
  }
  await refreshOpen();
  toEnd();
  refreshList();
}

document.addEventListener("submit", (event) => {
  const form = /** @type {HTMLFormElement} */ (event.target);
  if (!form.matches("[data-act]")) return;
  event.preventDefault();
  send(form, event.submitter);
});

document.addEventListener("click", (event) => {
  const at = /** @type {Element} */ (event.target);
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  const row = at.closest("a[data-open]");
  if (row && document.querySelector(".desk") && innerWidth >= 768) {
    event.preventDefault();
    return void open(row.href);
  }
  const view = at.closest("a[data-swap]");
  if (view && document.querySelector(".desk") && innerWidth >= 768) {
    event.preventDefault();
    selected = "";
    const list = byId("list");
    if (list) list.scrollTop = 0;
    if (!openId()) history.pushState({}, "", view.href);
    return void refreshList(view.getAttribute("href"));
  }
  const older = at.closest("a[data-earlier]");
  if (older) {
    event.preventDefault();
    return void earlier(older);
  }
  const canned = at.closest("a[data-canned]");
  if (canned && body()) {
    event.preventDefault();
    body()?.focus();
    return void choices.open("");
  }
  const copy = at.closest("[data-copy]");
  if (copy instanceof HTMLElement) {
    const before = copy.textContent;
    navigator.clipboard?.writeText(copy.dataset.copy ?? "").then(() => {
      copy.textContent = copy.dataset.done ?? "";
      setTimeout(() => (copy.textContent = before), 1200);
    });
  }
  if (at.closest("[data-help]")) byId("keys")?.showModal();
});

addEventListener("popstate", () => (location.pathname.startsWith("/console/c/") ? open(location.href, false) : location.reload()));

/* ---- Canned replies: "/" in an empty line of the box ---- */

const choices = {
  all: /** @type {{shortcut: string, title: string, text: string}[] | undefined} */ (undefined),
  of: "",
  at: 0,
  start: -1,
  box: () => byId("canned"),
  isOpen: () => choices.box()?.hidden === false,
  async load() {
    if (choices.all && choices.of === openId()) return;
    choices.of = openId();
    const fresh = await part(`/console/c/${openId()}/canned`);
    choices.all = [...(fresh?.querySelectorAll("#choices > li") ?? [])].map((item) => ({
      shortcut: item.dataset.shortcut ?? "",
      title: item.querySelector("span")?.textContent ?? "",
      text: item.querySelector(".words")?.textContent ?? "",
    }));
  },
  async open(words) {
    await choices.load();
    const box = choices.box();
    const field = body();
    if (!box || !field) return;
    const sought = words.toLowerCase();
    const fitting = (choices.all ?? []).filter((one) => `${one.shortcut} ${one.title}`.toLowerCase().includes(sought)).slice(0, 30);
    choices.at = 0;
    box.replaceChildren(...fitting.map((one, place) => {
      const button = document.createElement("button");
      button.type = "button";
      button.setAttribute("aria-selected", String(place === 0));
      const name = document.createElement("b");
      name.textContent = `/${one.shortcut} `;
      const text = document.createElement("p");
      text.textContent = one.text;
      button.append(name, one.title, text);
      button.addEventListener("click", () => choices.take(one.text));
      return button;
    }));
    box.hidden = !fitting.length;
  },
  step(by) {
    const all = [...(choices.box()?.children ?? [])];
    choices.at = (choices.at + by + all.length) % all.length;
    all.forEach((one, place) => one.setAttribute("aria-selected", String(place === choices.at)));
    all[choices.at].scrollIntoView({ block: "nearest" });
  },
  take(text) {
    const field = body();
    if (!field) return;
    const { from, to } = slash(field) ?? { from: field.selectionStart, to: field.selectionStart };
    field.setRangeText(text, from, to, "end");
    choices.close();
    field.focus();
    drafts.keep();
  },
  close() {
    const box = choices.box();
    if (box) box.hidden = true;
  },
};

/** The word behind a slash that begins the line of the cursor. */
function slash(field) {
  const to = field.selectionStart;
  const from = field.value.lastIndexOf("\n", to - 1) + 1;
  const line = field.value.slice(from, to);
  return /^\/\S*$/.test(line) ? { from, to, words: line.slice(1) } : undefined;
}

// While somebody types a search the list waits; afterwards it is read again.
document.addEventListener("focusout", (event) => {
  if (event.target instanceof Element && event.target.matches(".list .search input")) soon();
});

document.addEventListener("input", (event) => {
  const field = body();
  if (event.target !== field || !field) return;
  const called = slash(field);
  if (called) choices.open(called.words);
  else choices.close();
  drafts.keep();
  typing();
});

/* ---- Who is there ---- */

let said = "";
let saidAt = 0;

function present(doing) {
  const id = openId();
  const token = document.querySelector("[name=form_token]")?.value;
  if (!id || !token || document.hidden && doing !== "gone") return;
  if (said === `${id}${doing}` && Date.now() - saidAt < 9000) return;
  said = `${id}${doing}`;
  saidAt = Date.now();
  const data = new URLSearchParams({ form_token: token, doing });
  fetch(`/console/c/${id}/presence`, { method: "POST", body: data, headers: PART, keepalive: true }).catch(() => {});
}

function typing() {
  clearTimeout(typing.timer);
  present(body()?.value ? "typing" : "looking");
  typing.timer = setTimeout(() => present("looking"), 8000);
}

setInterval(() => openId() && present(Date.now() - saidAt > 9000 && body()?.value && document.activeElement === body() ? "typing" : "looking"), 10000);
addEventListener("pagehide", () => present("gone"));

/* ---- The stream: never silently stale ---- */

const SILENT_MS = 25000;
let stream;
let heardAt = 0;
let isLost = false;
let listTimer;

function heard() {
  // What still trickles in after the network went says nothing about what does not.
  if (!navigator.onLine) return;
  heardAt = Date.now();
  if (!isLost) return;
  isLost = false;
  document.body.classList.remove("lost");
  const link = byId("link");
  if (link) {
    link.textContent = document.body.dataset.back ?? "";
    link.className = "good";
    setTimeout(() => !isLost && (link.hidden = true), 2500);
  }
}

function lost() {
  if (isLost) return;
  isLost = true;
  document.body.classList.add("lost");
  const link = byId("link");
  if (link) {
    link.textContent = document.body.dataset.lost ?? "";
    link.className = "";
    link.hidden = false;
  }
}

function soon() {
  clearTimeout(listTimer);
  listTimer = setTimeout(refreshList, 350 + Math.random() * 250);
}

/** Everything that may have been missed, read again from the cursors of this page. */
async function resync() {
  await Promise.all([refreshOpen(), refreshList()]);
}

function listen() {
  stream?.close();
  stream = new EventSource("/console/events");
  // The stream is joined before the parts are read again, so that nothing falls in between.
  stream.addEventListener("hello", () => resync().then(heard));
  stream.addEventListener("beat", heard);
  stream.addEventListener("resync", () => resync().then(heard));
  stream.addEventListener("news", (event) => {
    heard();
    const news = JSON.parse(event.data);
    if (news.topic === "conversation" && news.id === openId()) refreshOpen();
    if (news.what !== "presence" && news.what !== "seen") soon();
  });
  stream.addEventListener("error", () => {
    lost();
    if (stream.readyState === EventSource.CLOSED) setTimeout(listen, 3000 + Math.random() * 2000);
  });
}

if (byId("list")) {
  heardAt = Date.now();
  listen();
  addEventListener("offline", lost);
  addEventListener("online", listen);
  setInterval(() => {
    if (Date.now() - heardAt < SILENT_MS) return;
    lost();
    heardAt = Date.now();
    listen();
  }, 5000);
  // Waiting times go on although nothing happens.
  setInterval(() => !document.hidden && !isLost && refreshList(), 60000);
  document.addEventListener("visibilitychange", () => !document.hidden && Date.now() - heardAt > 12000 && resync());
}

/* ---- Keys ---- */

let wentG = 0;

function press(selector) {
  const target = document.querySelector(selector);
  if (target instanceof HTMLElement) target.click();
  return Boolean(target);
}

function write(kind) {
  const radio = document.querySelector(`#write [value=${kind}]`);
  if (!radio) return;
  radio.checked = true;
  body()?.focus();
}

const KEYS = {
  j: () => move(1),
  k: () => move(-1),
  Enter: () => press(`#rows [aria-current] a`),
  r: () => write("reply"),
  n: () => write("note"),
  c: () => press("[data-key=c]"),
  e: () => press("[data-key=e]"),
  a: () => document.querySelector("#assign select")?.focus(),
  s: () => document.querySelector("[type=search]")?.focus(),
  "/": () => document.querySelector("[type=search]")?.focus(),
  "?": () => byId("keys")?.showModal(),
};

document.addEventListener("keydown", (event) => {
  const at = /** @type {HTMLElement} */ (event.target);
  if (event.isComposing) return;
  if (at === body()) {
    if ((event.ctrlKey || event.metaKey) && event.key === "Enter") {
      event.preventDefault();
      return byId("write")?.requestSubmit();
    }
    if (choices.isOpen()) {
      const act = { ArrowDown: () => choices.step(1), ArrowUp: () => choices.step(-1), Enter: () => choices.box()?.children[choices.at]?.click(), Tab: () => choices.box()?.children[choices.at]?.click(), Escape: () => choices.close() }[event.key];
      if (act) {
        event.preventDefault();
        return act();
      }
    }
  }
  if (event.key === "Escape" && at.matches("input, textarea, select")) return at.blur();
  if (at.matches("input, textarea, select, dialog *") || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Enter" && at.matches("a, button, summary")) return;
  if (Date.now() - wentG < 1500) {
    wentG = 0;
    if (press(`[data-go="${CSS.escape(event.key)}"]`)) event.preventDefault();
    return;
  }
  if (event.key === "g") return void (wentG = Date.now());
  const act = KEYS[event.key];
  if (!act) return;
  event.preventDefault();
  act();
});

if (openId()) shown();
else if (rows()[0]) mark(rows()[0].id.slice(4), false);
