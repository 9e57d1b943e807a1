// Nothing that axe finds, nothing wider than the screen, and the focus where a reader expects it:
// every page, both languages, empty and filled.
import assert from "node:assert/strict";
import { axe } from "./axe.mjs";
import { fixture, go, routes, seed } from "./desk.mjs";
import { assertQuiet, editions, newPage, test } from "./support.mjs";

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1280, height: 1024 },
  { width: 360, height: 740 },
  { width: 320, height: 640 },
];
const documents = [
  { name: "empty", text: null },
  { name: "a citizens' counter", text: fixture("v1-counter.json") },
  { name: "a worn-out welfare section", text: fixture("v1-welfare.json") },
];

for (const lang of ["ja", "en"]) {
  for (const { name, text } of documents) {
    test(`axe finds nothing and nothing is cut (${lang}, ${name})`, async () => {
      const visit = await newPage(editions[0]);
      await seed(visit, text, lang);
      for (const route of routes) {
        await go(visit, route);
        for (const size of SIZES) {
          await visit.page.setViewportSize(size);
          const wide = await visit.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(wide <= 0, `${route} is ${wide} px too wide at ${size.width}`);
        }
        // What axe sees of a page hangs on its content more than on its width: one department has both.
        for (const size of name === documents[1].name ? [SIZES[0], SIZES[2]] : [SIZES[2]]) {
          await visit.page.setViewportSize(size);
          assert.deepEqual(await axe(visit.page), [], `${route} at ${size.width}`);
        }
        assert.equal(await visit.page.locator("h1").count(), 1, `${route} has one h1`);
        assert.equal(await visit.page.evaluate(() => document.documentElement.lang), lang);
      }
      await assertQuiet(visit);
      await visit.close();
    });
  }
}

test("the focus moves to the heading when the page changes, and Back works", async () => {
  const visit = await newPage(editions[0]);
  await seed(visit, fixture("v1-counter.json"));
  const { page } = visit;
  await page.getByRole("navigation", { name: "診断の流れ" }).getByRole("link", { name: /診断結果/ }).click();
  await page.waitForFunction(() => document.activeElement?.tagName === "H1");
  const title = await page.title();
  assert.match(title, /診断結果/);
  await page.goBack();
  await page.waitForFunction((before) => document.title !== before, title);
  await visit.close();
});

test("switching the language keeps the place", async () => {
  const visit = await newPage(editions[0]);
  await seed(visit, fixture("v1-counter.json"));
  await go(visit, "#/questions/online-use");
  await visit.page.getByRole("button", { name: "English" }).click();
  await visit.page.getByRole("heading", { level: 1, name: /online/i }).waitFor();
  assert.match(visit.page.url(), /#\/questions\/online-use$/);
  await visit.page.reload();
  await visit.page.getByRole("heading", { level: 1, name: /online/i }).waitFor();
  await visit.close();
});

test("twice the text size cuts nothing", async () => {
  const visit = await newPage(editions[0]);
  await seed(visit, fixture("v1-counter.json"));
  await visit.page.setViewportSize({ width: 683, height: 384 });
  for (const route of routes) {
    await go(visit, route);
    const wide = await visit.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wide <= 0, `${route} is ${wide} px too wide`);
  }
  await visit.close();
});
