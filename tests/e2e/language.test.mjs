// English is fetched when it is chosen: once, from the page's own place, and never from the single
// file. Where it does not come, the page stays as it is and says so.
import assert from "node:assert/strict";
import { assertQuiet, editions, newPage, test } from "./support.mjs";

const ENGLISH = /\/english-[0-9a-f]{16}\.json$/;
const lang = (page) => page.evaluate(() => document.documentElement.lang);
const inEnglish = (page) => page.getByRole("button", { name: "日本語" }).waitFor();
const inJapanese = (page) => page.getByRole("button", { name: "English" }).waitFor();

for (const edition of editions) {
  const isFile = edition.url.startsWith("file:");

  test(`English is asked for once, when it is chosen (${edition.name})`, async () => {
    const visit = await newPage(edition);
    const { page, requests } = visit;
    await page.waitForLoadState("networkidle");
    const before = requests.length;
    assert.ok(!requests.some((url) => ENGLISH.test(url)), "not at a first visit");
    await page.locator("#switch").click();
    await inEnglish(page);
    assert.equal(await lang(page), "en");
    assert.doesNotMatch(await page.locator("main h1").first().innerText(), /[ぁ-ん]/);
    await page.locator("#switch").click();
    await inJapanese(page);
    await page.locator("#switch").click();
    await inEnglish(page);
    const after = requests.slice(before);
    assert.equal(after.length, isFile ? 0 : 1, after.join());
    assert.ok(after.every((url) => ENGLISH.test(url)));
    // The next visit begins in English, with the texts of the banks.
    await page.reload();
    await inEnglish(page);
    await visit.goto("#/questions");
    await page.locator("main h1").first().waitFor();
    assert.doesNotMatch(await page.locator("main h1").first().innerText(), /[ぁ-ん]/);
    await assertQuiet(visit);
    await visit.close();
  });

  if (isFile) continue;

  test(`without its texts the language stays, and both languages say so (${edition.name})`, async () => {
    const visit = await newPage(edition);
    const { page } = visit;
    const said = page.getByText(/英語の画面を読み込めませんでした。.+could not be loaded/);
    await page.route(ENGLISH, (route) => route.fulfill({ status: 404 }));
    await page.locator("#switch").click();
    await said.waitFor();
    assert.equal(await lang(page), "ja");
    await page.unroute(ENGLISH);
    await page.route(ENGLISH, (route) => route.fulfill({ body: "<!doctype html>", contentType: "text/html" }));
    await page.locator("#switch").click();
    await page.getByText(/版と合いません。.+do not belong to this version/).waitFor();
    await page.unroute(ENGLISH);
    await page.locator("#switch").click();
    await inEnglish(page);
    // A visit that begins in English, and whose texts do not come, opens all the same.
    await page.route(ENGLISH, (route) => route.abort());
    await page.reload();
    await said.waitFor();
    await inJapanese(page);
    assert.equal(await lang(page), "ja");
    await visit.close();
  });
}
