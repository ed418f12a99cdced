// Keeps the troubleshooter's pages and what they need, for when there is no connection.

const SHELF = "fix-1";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) =>
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (name !== SHELF) await caches.delete(name);
      await self.clients.claim();
      // The page that brought us was not seen by us: fetched once more it is on the shelf.
      for (const client of await self.clients.matchAll()) {
        const answer = await fetch(client.url, { headers: { accept: "text/html" } });
        await put(new Request(client.url), answer);
      }
    })(),
  ),
);

/** @param {Request} request @param {Response} answer */
async function put(request, answer) {
  if (!answer.ok || answer.redirected) return;
  const shelf = await caches.open(SHELF);
  await shelf.put(request, answer.clone());
  if (!(answer.headers.get("content-type") ?? "").startsWith("text/html")) return;
  const html = await answer.clone().text();
  for (const [, address] of html.matchAll(/(?:href|src)="(\/a\/[^"]+)"/g)) {
    if (!(await shelf.match(address))) await shelf.add(address);
  }
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { pathname } = new URL(request.url);
  if (request.method !== "GET") return;
  if (pathname.startsWith("/a/")) {
    // Named by their content: what is on the shelf is right for ever.
    event.respondWith(caches.match(request).then((found) => found ?? fetch(request)));
  } else if (request.mode === "navigate") {
    event.respondWith(
      (async () => {
        try {
          const answer = await fetch(request);
          event.waitUntil(put(request, answer.clone()));
          return answer;
        } catch (fault) {
          const found = await caches.match(request, { ignoreVary: true });
          if (found) return found;
          throw fault;
        }
      })(),
    );
  }
});
