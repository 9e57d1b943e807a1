// The result: it fits its screens and sheets, holds in every colour, and stays in place.
import assert from "node:assert/strict";
import { fixture, go, seed } from "./desk.mjs";
import { assertCount, assertQuiet, editions, newPage, test } from "./support.mjs";

const DOCUMENTS = ["v1-counter.json", "v1-welfare.json"];

async function result(text = fixture("v1-counter.json"), lang = "ja", options = {}) {
  const visit = await newPage(editions[0], options);
  await seed(visit, text, lang);
  await go(visit, "#/readiness");
  await visit.page.locator(".score-table").waitFor();
  return visit;
}

/** Switches to the seven priorities and comes back. */
async function withSeven(visit) {
  await go(visit, "#/bank");
  const { page } = visit;
  await page.getByRole("button", { name: "「七つの重点取組事項と四つのステップ」を選ぶ" }).click();
  await page.getByRole("button", { name: "この設問集に切り替える" }).click();
  await go(visit, "#/readiness");
  await page.locator(".score-table").waitFor();
}

const tooWide = (page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test("the result is no wider than a screen of 320 px, also with everything opened", async () => {
  for (const lang of ["ja", "en"]) {
    const visit = await result(fixture("v2-everything.json"), lang, { viewport: { width: 320, height: 640 } });
    const { page } = visit;
    assert.ok((await tooWide(page)) <= 0, `${lang}, closed`);
    await page.evaluate(() => document.querySelectorAll("main details").forEach((one) => (one.open = true)));
    assert.ok((await tooWide(page)) <= 0, `${lang}, opened`);
    await visit.close();
  }
});

test("the result fits three screens", async () => {
  for (const lang of ["ja", "en"]) {
    for (const name of DOCUMENTS) {
      const visit = await result(fixture(name), lang);
      const height = await visit.page.evaluate(() => document.documentElement.scrollHeight);
      assert.ok(height <= 3 * 768, `${name} in ${lang} is ${height} px high`);
      await visit.close();
    }
  }
});

test("the result prints on two sheets, with the level of every question", async () => {
  const sheets = (pdf) => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g).length;
  for (const name of DOCUMENTS) {
    const visit = await result(fixture(name));
    assert.equal(sheets(await visit.page.pdf({ preferCSSPageSize: true })), 2, name);
    await visit.page.emulateMedia({ media: "print" });
    assert.ok((await visit.page.locator(".heat-cell").first().boundingBox()).height > 0, name);
    await visit.close();
  }
});

test("priorities are counted from the question set", async () => {
  const visit = await result();
  const { page } = visit;
  await page.getByRole("heading", { name: "6つの重点", exact: true }).first().waitFor();
  await assertCount(page.locator(".score-table tbody tr"), 6);
  await withSeven(visit);
  await page.getByRole("heading", { name: "7つの重点", exact: true }).first().waitFor();
  await assertCount(page.locator(".score-table tbody tr"), 7);
  assert.equal(await page.locator(".radar .radar-dot, .radar .radar-value").count() >= 7, true);
  await go(visit, "#/");
  await page.getByText(/7つの重点と4つの手順について/).waitFor();
  await go(visit, "#/questions");
  await page.locator(".area-nav").getByText("7つの重点", { exact: true }).waitFor();
  await assertQuiet(visit);
  await visit.close();
});

test("in black and in white forced colours the letters of a picture have the system's colour", async () => {
  for (const colorScheme of ["dark", "light"]) {
    const visit = await result(undefined, "ja", { forcedColors: "active", colorScheme });
    const colours = await visit.page.evaluate(() => {
      const system = document.createElement("p");
      system.style.color = "CanvasText";
      document.body.append(system);
      const { color } = getComputedStyle(system);
      const letters = [...document.querySelectorAll("main svg text, main svg tspan")];
      return { color, fills: letters.map((one) => getComputedStyle(one).fill) };
    });
    assert.ok(colours.fills.length > 0);
    for (const fill of colours.fills) assert.equal(fill, colours.color, colorScheme);
    await visit.close();
  }
});

test("another choice of questions changes the result and leaves the focus where it is", async () => {
  const visit = await result();
  const { page } = visit;
  const full = page.getByLabel(/^すべての設問/);
  await full.focus();
  const marked = await full.evaluateHandle((one) => one);
  await page.keyboard.press("Space");
  await page.getByText(/81問のうち段階を回答/).waitFor();
  assert.ok(await marked.evaluate((one) => one.isConnected && one === document.activeElement));
  assert.equal(await full.isChecked(), true);
  await visit.close();
});
