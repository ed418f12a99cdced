// The conversation, live. Without this the form posts and the page comes back whole.
import { add, flush, waiting } from "./outbox.js";

const log = /** @type {HTMLElement} */ (document.getElementById("log"));
const form = /** @type {HTMLFormElement | null} */ (document.getElementById("say"));
const state = document.getElementById("link-state");

/** @param {HTMLFormElement} form */
function live(form) {
  const slug = form.dataset.slug ?? "";
  const text = /** @type {HTMLTextAreaElement} */ (form.elements.namedItem("body"));
  const draft = `draft:${slug}`;
  /** @type {EventSource | undefined} */
  let source;
  let pause = 1000;
  let isDown = false;

  const down = () => (scrollTo({ top: document.body.scrollHeight }));
  const lastSeq = () =>
    Math.max(0, ...[...log.querySelectorAll("[data-seq]")].map((item) => Number(item.getAttribute("data-seq"))));

  /** Puts an entry where it belongs; one that is there already stays. */
  function place(html, seq) {
    if (log.querySelector(`[data-seq="${seq}"]`)) return;
    const holder = document.createElement("template");
    holder.innerHTML = html.trim();
    const item = /** @type {HTMLElement} */ (holder.content.firstElementChild);
    item.classList.add("new");
    const later = [...log.children].find((other) => {
      const place = other.getAttribute("data-seq");
      return place === null || Number(place) > seq;
    });
    log.insertBefore(item, later ?? null);
    down();
  }

  /** A message that the server has not got yet. */
  function pending(one) {
    if (log.querySelector(`[data-key="${one.key}"]`)) return;
    const item = document.createElement("li");
    item.className = "say own pending new";
    item.dataset.key = one.key;
    const words = document.createElement("div");
    words.className = "words";
    words.textContent = one.body;
    const by = document.createElement("span");
    by.className = "by";
    by.textContent = form.dataset.pending ?? "";
    item.append(words, by);
    log.append(item);
    down();
  }

  function told(one, taken, problem) {
    const item = /** @type {HTMLElement | null} */ (log.querySelector(`[data-key="${one.key}"]`));
    if (!taken) {
      if (item) {
        item.classList.replace("pending", "failed");
        const by = item.querySelector(".by");
        if (by) by.textContent = `${form.dataset.failed ?? ""} ${problem}`;
      }
      if (!text.value) text.value = one.body;
      return;
    }
    item?.remove();
    document.querySelector(".write .chips")?.remove();
    if (log.dataset.conversation && log.dataset.conversation !== taken.conversation) {
      return location.reload();
    }
    log.dataset.conversation = taken.conversation;
    place(taken.html, taken.seq);
    watch();
  }

  function link(isUp) {
    isDown = !isUp;
    if (state) state.textContent = isUp ? "" : (form.dataset.offline ?? "");
  }

  async function send() {
    const done = await flush(slug, told);
    if (done) pause = 1000;
    else {
      link(false);
      setTimeout(send, pause + Math.random() * 500);
      pause = Math.min(pause * 2, 30000);
    }
  }

  function watch() {
    const id = log.dataset.conversation;
    if (!id || source) return;
    source = new EventSource(`/b/${slug}/talk/events?conversation=${id}&after=${lastSeq()}`);
    source.addEventListener("entry", (event) => place(event.data, Number(event.lastEventId)));
    source.addEventListener("open", () => {
      link(true);
      if (waiting(slug).length) send();
    });
    source.addEventListener("error", () => {
      link(false);
      if (source?.readyState !== EventSource.CLOSED) return;
      // The server refused: ask again later, from where the page stands by then.
      source = undefined;
      setTimeout(watch, 5000 + Math.random() * 2000);
    });
  }

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const body = text.value.trim();
    if (!body) return;
    text.value = "";
    localStorage.removeItem(draft);
    pending(await add(slug, body));
    send();
  });
  // What is offered: `<button name="choice" value="what it stands for|words">`.
  document.addEventListener("submit", async (event) => {
    const button = /** @type {HTMLButtonElement | null} */ (event.submitter);
    if (button?.name !== "choice") return;
    event.preventDefault();
    const offered = /** @type {HTMLFormElement} */ (event.target);
    // Pressed twice it would be asked twice.
    offered.remove();
    pending(await add(slug, button.value.slice(button.value.indexOf("|") + 1), button.value));
    send();
  });
  text.addEventListener("keydown", (event) => {
    // On a keyboard Enter sends; while a Chinese word is being composed it does not.
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing && matchMedia("(pointer: fine)").matches) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  text.addEventListener("input", () => localStorage.setItem(draft, text.value));
  addEventListener("online", () => {
    pause = 1000;
    send();
  });
  addEventListener("offline", () => link(false));
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden && isDown) send();
  });

  text.value ||= localStorage.getItem(draft) ?? "";
  for (const one of waiting(slug)) pending(one);
  if (waiting(slug).length) send();
  if (!navigator.onLine) link(false);
  watch();
  if (log.children.length) down();
}

if (form) live(form);
