// What stands around every page: how much room it takes, what it says, where it leads.
import assert from "node:assert/strict";
import { axe } from "./axe.mjs";
import { fixture, go, pick, routes, seed, ofToday } from "./desk.mjs";
import { assertCount, assertQuiet, editions, newPage, test } from "./support.mjs";

/** The first page of a visit in a browser that asks for these languages. */
for (const [locale, lang, heading] of [
  ["en-US", "en", /See where your department stands/],
  ["en-GB", "en", /See where your department stands/],
  ["ja-JP", "ja", /課のDXの現在地/],
  ["pt-BR", "ja", /課のDXの現在地/],
]) {
  test(`a first visit is in the browser's language (${locale})`, async () => {
    const visit = await newPage(editions[0], { lang: locale });
    const { page } = visit;
    assert.match(await page.locator("h1").innerText(), heading);
    assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
    const kept = () => page.evaluate(() => localStorage.getItem("dx-readiness.language"));
    assert.equal(await kept(), null, "nothing is kept that nobody chose");

    await page.locator("#switch").click();
    const other = lang === "en" ? "ja" : "en";
    await page.waitForFunction((lang) => document.documentElement.lang === lang, other);
    await page.waitForFunction(() => document.activeElement?.id === "switch");
    await page.reload();
    await page.locator("h1").first().waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.lang), other, "what was chosen counts");
    await assertQuiet(visit);
    await visit.close();
  });
}

for (const lang of ["ja", "en"]) {
  test(`the page begins near the top of a phone, and everything is in the menu (${lang})`, async () => {
    const visit = await newPage(editions[0], { viewport: { width: 360, height: 740 } });
    const { page } = visit;
    await seed(visit, fixture("v1-counter.json"), lang);
    const taken = () => page.evaluate(() => document.querySelector("main").getBoundingClientRect().top + scrollY);
    for (const route of routes) {
      await go(visit, route);
      // As on a computer at 400 %, where it was the whole first screen.
      await page.setViewportSize({ width: 320, height: 256 });
      assert.ok((await taken()) <= 128, `${route}: ${await taken()} of 256 px`);
      await page.setViewportSize({ width: 360, height: 740 });
      assert.ok((await taken()) <= 96, `${route}: ${await taken()} of 740 px`);
    }
    const menu = page.locator(".top-menu");
    const file = page.locator(".top").getByRole("button", { name: /ファイルに保存|Save to file/ });
    await assertCount(file, 0);
    await menu.click();
    assert.equal(await menu.getAttribute("aria-expanded"), "true");
    await file.waitFor();
    assert.match(await page.locator(".top-department").innerText(), /市民課/);
    assert.deepEqual(await axe(page), []);
    await page.locator(".top").getByRole("link", { name: /使い方|Help/ }).click();
    await page.waitForFunction(() => location.hash === "#/help");
    assert.equal(await menu.getAttribute("aria-expanded"), "false", "another page closes it");
    await assertQuiet(visit);
    await visit.close();
  });
}

test("the menu is not there where there is room", async () => {
  const visit = await newPage(editions[0]);
  await assertCount(visit.page.getByRole("button", { name: "メニュー" }), 0);
  await assertCount(visit.page.getByRole("link", { name: "使い方" }), 1);
  await visit.close();
});

// Answered under the edition before: what means something else since is asked again.
const former = fixture("v1-counter.json");
const answered = (() => {
  const document = JSON.parse(ofToday("v1-counter.json"));
  for (const id of ["security-policy", "security-procurement"]) {
    document.answers[id] = { choice: { level: 2 }, role: "head", time: "2026-11-20T14:00", revision: 33 };
  }
  return JSON.stringify(document);
})();
const half = (() => {
  const document = JSON.parse(answered);
  document.answers = Object.fromEntries(Object.entries(document.answers).slice(0, 9));
  return JSON.stringify(document);
})();
const blank = (() => {
  const document = JSON.parse(fixture("v1-empty.json"));
  return JSON.stringify({ ...document, profile: { ...document.profile, name: "市民課" } });
})();
for (const [name, text, hash] of [
  ["answered in full", answered, /^#\/readiness$/],
  ["of the edition before", former, /^#\/questions/],
  ["answered in part", half, /^#\/questions/],
  ["with nothing but a name", blank, /^#\/department$/],
]) {
  for (const from of ["#/share", "#/"]) {
    test(`a file ${name} leads to where one goes on, from ${from}`, async () => {
      const visit = await newPage(editions[0]);
      const { page } = visit;
      await go(visit, from);
      await pick(visit, text);
      await page.getByRole("button", { name: "この内容に置き換える" }).click();
      await page.waitForFunction(([source]) => new RegExp(source).test(location.hash), [hash.source]);
      await page.waitForFunction(() => document.activeElement?.tagName === "H1" && scrollY === 0);
      await page.locator("main [role=status]", { hasText: "ファイルを開きました" }).waitFor();
      await assertQuiet(visit);
      await visit.close();
    });
  }
}

test("a file that is declined leaves the person where they are", async () => {
  const visit = await newPage(editions[0]);
  const { page } = visit;
  await go(visit, "#/share");
  await pick(visit, answered);
  await page.getByRole("button", { name: "やめる" }).click();
  await page.waitForFunction(() => document.activeElement?.tagName === "H1");
  assert.match(page.url(), /#\/share$/);
  await visit.close();
});
