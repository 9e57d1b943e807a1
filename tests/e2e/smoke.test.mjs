// Each edition opens: the heading is there, and nothing went out or wrong.
import assert from "node:assert/strict";
import { assertCount, assertQuiet, editions, newPage, test } from "./support.mjs";

for (const edition of editions) {
  test(`opens quietly (${edition.name})`, async () => {
    const visit = await newPage(edition);
    assert.ok((await visit.page.locator("h1").first().innerText()).length > 0);
    await assertCount(visit.page.locator("#opening, #not-opened"), 0);
    await assertQuiet(visit);
    // After the page has loaded there is nothing left to ask for.
    const requests = visit.requests.length;
    await visit.page.waitForLoadState("networkidle");
    assert.equal(visit.requests.length, requests);
    await visit.close();
  });

  test(`the method in full opens (${edition.name})`, async () => {
    const visit = await newPage(edition, { route: "#/help" });
    const link = visit.page.locator("a[href^='method.html']");
    const opened = edition.url.startsWith("file:") ? visit.page.context().waitForEvent("page") : null;
    await link.click();
    const method = opened ? await opened : visit.page;
    await method.locator("#ja h1").waitFor();
    assert.equal(await method.locator("#ja table").first().isVisible(), true);
    assert.ok((await method.locator("#en h2").count()) > 8);
    await visit.close();
  });

  test(`a request to elsewhere is refused and noticed (${edition.name})`, async () => {
    const visit = await newPage(edition);
    const refused = () =>
      new Promise((done) => {
        document.addEventListener("securitypolicyviolation", () => done(), { once: true });
        fetch("http://elsewhere.example/").catch(() => {});
      });
    await visit.page.evaluate(refused);
    assert.match(visit.violations.join(), /^connect-src: http:\/\/elsewhere\.example/);
    await assert.rejects(() => assertQuiet(visit));
    await visit.close();
  });
}

for (const edition of editions) {
  test(`a page that cannot start says so (${edition.name})`, async () => {
    const { page, close } = await newPage(edition);
    await page.route("**/*.wasm", (route) => route.fulfill({ status: 404 }));
    await page.addInitScript(() => delete globalThis.DecompressionStream);
    await page.reload();
    await page.getByRole("alert").waitFor();
    assert.match(await page.getByRole("alert").innerText(), /診断を開けませんでした.+could not open/);
    await assertCount(page.locator("#opening"), 0);
    await close();
  });
}

test("the hosted editions are tried as an intranet serves them: not a secure context", async () => {
  const visit = await newPage(editions[0]);
  assert.equal(await visit.page.evaluate(() => globalThis.isSecureContext), false);
  await visit.close();
});
