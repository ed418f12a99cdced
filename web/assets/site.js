// What every page gains from a script. Nothing here is needed: pages work without.

/** Tells the server the reader's time zone, so that times are theirs. */
function noteZone() {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (zone && !document.cookie.includes(`zone=${zone}`)) {
    document.cookie = `zone=${zone}; Path=/; Max-Age=31536000; SameSite=Lax`;
  }
}

/** Buttons that copy a text: `<button data-copy="text" data-done="Copied">`. */
function copyOnClick() {
  document.addEventListener("click", async (event) => {
    const button = event.target instanceof Element && event.target.closest("[data-copy]");
    if (!(button instanceof HTMLElement)) return;
    await navigator.clipboard.writeText(button.dataset.copy ?? "");
    const before = button.textContent;
    button.textContent = button.dataset.done ?? before;
    setTimeout(() => (button.textContent = before), 2000);
  });
}

/** A form is sent once, however often its button is pressed. */
function sendOnce() {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || event.defaultPrevented) return;
    if (form.dataset.sent) return event.preventDefault();
    form.dataset.sent = "1";
    setTimeout(() => delete form.dataset.sent, 8000);
  });
  addEventListener("pageshow", () => {
    for (const form of document.forms) delete form.dataset.sent;
  });
}

/** An open menu closes when something else is touched. */
function closeMenus() {
  document.addEventListener("click", (event) => {
    for (const menu of document.querySelectorAll("details.language[open]")) {
      if (!menu.contains(/** @type {Node} */ (event.target))) menu.removeAttribute("open");
    }
  });
}

/** Messages written offline leave with the next page of the brand, whichever it is. */
async function sendWaiting() {
  const slug = location.pathname.match(/^\/b\/([\w-]+)/)?.[1];
  if (!slug || document.getElementById("say") || !localStorage.getItem(`outbox:${slug}`)) return;
  const { flush } = await import("./outbox.js");
  await flush(slug, () => {});
}

noteZone();
sendWaiting();
copyOnClick();
sendOnce();
closeMenus();
