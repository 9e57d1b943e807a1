// The review of a month: what is said is kept at once, what cannot be taken says so, and the plan
// that follows is told in sentences; the indicators beside it.
import assert from "node:assert/strict";
import { axe, strict } from "./axe.mjs";
import { fixture, go, kept, planned, seed } from "./desk.mjs";
import { assertCount, assertQuiet, editions, newPage, test } from "./support.mjs";

/** The editions in which a person meets the page: hosted, and as one file. */
const both = editions.filter(({ name }) => name === "root" || name === "file");

const document = async (visit) => JSON.parse(await kept(visit));
const button = (visit, name) => visit.page.getByRole("button", { name });
const items = (visit) => visit.page.locator("section.review-item:has(.state-choice)");

/** A department that has adopted its plan, on the page of the review. */
async function at(edition, { lang = "ja", ...options } = {}) {
  const visit = await newPage(edition, options);
  // Early in a month: the plan begins with it, and its first actions are asked about.
  await visit.page.clock.setFixedTime(new Date("2026-12-05T09:00:00"));
  await seed(visit, fixture("v1-counter.json"), lang);
  await go(visit, "#/roadmap");
  await planned(visit);
  await button(visit, /^(この計画を採用する|Adopt this plan)$/).click();
  await visit.page.getByText(/今の計画と同じです|The plan is still the same/).waitFor();
  await go(visit, "#/roadmap/review");
  await items(visit).first().waitFor();
  return visit;
}

/** Returns the id of the first action that is asked about. */
async function first(visit) {
  const href = await items(visit).first().locator("h2 a").getAttribute("href");
  return href.replace("#/roadmap/actions/", "");
}

/** Waits until `holds` is true of what is kept. */
async function until(visit, holds) {
  for (let tries = 0; tries < 100; tries += 1) {
    const now = await document(visit);
    if (holds(now)) return now;
    await new Promise((done) => setTimeout(done, 50));
  }
  return assert.fail("it is not kept");
}

for (const edition of both) {
  test(`a review of one month is kept after reload (${edition.name})`, async () => {
    const visit = await at(edition);
    const { page } = visit;
    const id = await first(visit);
    const item = items(visit).first();
    await item.getByText("進行中", { exact: true }).click();
    await item.getByLabel("使った時間（合計）").fill("11");
    await item.getByLabel("ひとこと").fill("月末の会議で書いた。");
    const said = await until(visit, (it) => {
      const entry = it.follow_up?.reviews?.at(-1)?.entries?.[id];
      return entry?.note === "月末の会議で書いた。" && entry?.spent === 11;
    });
    assert.equal(said.follow_up.reviews.length, 1);
    await page.getByText(/件のうち1件/).waitFor();

    // What cannot be is said under the field; nothing is lost.
    await item.getByLabel("使った時間（合計）").fill("10000");
    await item.getByText("0〜9999の整数で入れてください。前の時間を残しています。").waitFor();
    await page.getByLabel("次の見直しの日").fill("2020-01-01");
    await page.getByLabel("次の見直しの日").blur();
    await page.getByText("今日より後の日を選んでください。前の日を残しています。").waitFor();
    assert.equal((await document(visit)).follow_up.reviews.at(-1).entries[id].spent, 11);

    await button(visit, "見直しを終える").click();
    await page.getByText(/^\d+月の見直しを終えました。$/).waitFor();
    await until(visit, (it) => it.follow_up?.next_review);

    await page.reload();
    await items(visit).first().waitFor();
    assert.ok(await page.locator(`#state-${id}-0`).isChecked());
    assert.equal(await page.locator(`#spent-${id}`).inputValue(), "11");
    assert.equal(await page.locator(`#note-${id}`).inputValue(), "月末の会議で書いた。");
    await page.getByText(/^\d+月の見直しを終えました。$/).waitFor();
    await go(visit, "#/");
    await page.getByText(/^次の見直しは/).waitFor();
    await assertQuiet(visit);
    await visit.close();
  });
}

test("a stopped action leaves the plan and comes back from its own page", async () => {
  const visit = await at(editions[0]);
  const { page } = visit;
  const id = await first(visit);
  await page.locator(`label:has(#state-${id}-2)`).click();
  await page.locator(".review-changes [data-kind=shift]", { hasText: /は止めます。/ }).waitFor();
  await go(visit, `#/roadmap/actions/${id}`);
  await page.getByText(/^止めた取組です。/).waitFor();
  await button(visit, "計画に戻す").click();
  await button(visit, "済みにする").waitFor();
  const now = await until(visit, (it) => it.follow_up.executions[id]?.state === "running");
  assert.equal(now.follow_up.reviews.at(-1).entries[id].state, "running");
  await assertQuiet(visit);
  await visit.close();
});

test("an indicator keeps its values by day and refuses what cannot be", async () => {
  const visit = await at(editions[0]);
  const { page } = visit;
  await go(visit, "#/roadmap/indicators");
  const entry = page.locator(".indicator").first();
  await entry.locator("summary").click();
  await entry.getByLabel("始める前の値").fill("40");
  await entry.getByLabel("目標の値").fill("７０");
  await entry.getByLabel("その日の値").fill("たくさん");
  await entry.getByText(/^数字だけを入れてください/).waitFor();
  await entry.getByLabel("その日の値").fill("86.5");
  await entry.getByLabel("測り方").fill("無記名の3問");
  await entry.locator("tbody th").waitFor();
  const day = entry.getByLabel("測った日");
  await day.fill("2099-01-01");
  await day.blur();
  await entry.getByText(/^今日までの日を選んでください/).waitFor();
  await day.fill("2020-01-01");
  await day.blur();
  await entry.getByText(/^計画の最初の月/).waitFor();
  const now = await until(visit, (it) => {
    const [own] = Object.values(it.follow_up?.indicators ?? {});
    return own?.actuals?.[0]?.how === "無記名の3問";
  });
  assert.equal(Object.values(now.follow_up.indicators)[0].actuals.length, 1);
  await page.reload();
  await page.locator(".indicator summary", { hasText: "86.5" }).waitFor();
  await assertQuiet(visit);
  await visit.close();
});

for (const lang of ["ja", "en"]) {
  test(`the review and the indicators are for everybody, also at 360 px (${lang})`, async () => {
    const visit = await at(editions[0], { lang, viewport: { width: 360, height: 740 } });
    const { page } = visit;
    const id = await first(visit);
    // By the keyboard: a state, the next one, the hours, the line.
    await page.locator(`#state-${id}-0`).focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowRight");
    await until(visit, (it) => it.follow_up?.executions?.[id]?.state === "done");
    await page.keyboard.press("Tab");
    await page.keyboard.type("6");
    await until(visit, (it) => it.follow_up?.executions?.[id]?.spent === 6);
    assert.equal(await page.evaluate(() => globalThis.document.activeElement.id), `spent-${id}`);
    for (const route of ["#/roadmap/review", "#/roadmap/indicators"]) {
      await go(visit, route);
      await assertCount(page.locator("h1"), 1);
      if (route.endsWith("indicators")) await page.locator(".indicator summary").first().click();
      assert.deepEqual(await axe(page), [], route);
      assert.deepEqual(await strict(page), [], route);
      const wide = await page.evaluate(() => globalThis.document.documentElement.scrollWidth);
      assert.ok(wide <= 360, `${route}: ${wide} px wide`);
    }
    await assertQuiet(visit);
    await visit.close();
  });
}
