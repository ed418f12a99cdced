// What every page gains from a script. Nothing here is needed: pages work without.

/** Tells the server the reader's time zone, so that times are theirs, from this page on. */
function noteZone() {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!zone || document.cookie.includes(`zone=${zone}`)) return;
  document.cookie = `zone=${zone}; Path=/; Max-Age=31536000; SameSite=Lax`;
  const today = new Date().toDateString();
  for (const item of document.querySelectorAll("time")) {
    const at = new Date(item.dateTime);
    /** @type {Intl.DateTimeFormatOptions} */
    const day = at.toDateString() === today ? {} : { year: "numeric", month: "short", day: "numeric" };
    const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
    item.textContent = at.toLocaleString(document.documentElement.lang, { ...day, ...clock });
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

/** A page that says where its changes are told is shown anew when something changed. */
function showChanges() {
  const address = document.querySelector("[data-live]")?.getAttribute("data-live");
  const main = document.getElementById("main");
  if (!address || !main) return;
  new EventSource(address).addEventListener("changed", async () => {
    // What somebody is typing or has chosen is not taken from under their fingers.
    const fields = [...main.querySelectorAll("textarea, input[type=file], input[type=text]")];
    if (fields.some((field) => /** @type {HTMLInputElement} */ (field).value)) return;
    const answer = await fetch(location.href, { headers: { accept: "text/html" } });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById("main");
    if (fresh) main.replaceChildren(...fresh.childNodes);
  });
}

/** Photos are made smaller before they travel: hotel Wi-Fi carries 200 KB better than 5 MB. */
function shrinkPictures() {
  document.addEventListener("change", async (event) => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || input.type !== "file") return;
    const file = input.files?.[0];
    if (!file || file.size < 400_000 || !file.type.startsWith("image/")) return;
    try {
      const picture = await createImageBitmap(file);
      const scale = Math.min(1, 1800 / Math.max(picture.width, picture.height));
      const canvas = document.createElement("canvas");
      canvas.width = Math.round(picture.width * scale);
      canvas.height = Math.round(picture.height * scale);
      canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
      const small = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.82));
      if (!small || small.size >= file.size) return;
      const list = new DataTransfer();
      list.items.add(new File([small], "picture.jpg", { type: "image/jpeg" }));
      input.files = list.files;
    } catch {
      // It travels as it is.
    }
  });
}

noteZone();
showChanges();
shrinkPictures();
sendWaiting();
copyOnClick();
sendOnce();
closeMenus();
