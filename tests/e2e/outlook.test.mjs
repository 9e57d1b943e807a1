// How far the plan can be relied on, and what would end an action earlier: found bit by bit once
// the plan that counts is there, and dropped with it.
import assert from "node:assert/strict";
import { axe } from "./axe.mjs";
import { fixture, go, kept, planned, seed } from "./desk.mjs";
import { assertCount, assertQuiet, editions, newPage, test } from "./support.mjs";

async function at(route, lang = "ja") {
  const visit = await newPage(editions[0]);
  await seed(visit, fixture("v1-counter.json"), lang);
  await go(visit, route);
  await planned(visit);
  return visit;
}

const document = async (visit) => JSON.parse(await kept(visit));
const button = (visit, name) => visit.page.getByRole("button", { name });

/** Asserts that axe finds nothing and nothing is too wide, on a wide screen and on a narrow one. */
async function assertFits({ page }) {
  for (const width of [1366, 360]) {
    await page.setViewportSize({ width, height: 768 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wide <= 0, `${wide} px too wide at ${width}`);
    assert.deepEqual(await axe(page), [], `at ${width}`);
  }
  await page.setViewportSize({ width: 1366, height: 768 });
}

for (const lang of ["ja", "en"]) {
  test(`the hours view says what more hours would do, and how near the best the plan is (${lang})`, async () => {
    const visit = await at("#/roadmap/hours", lang);
    const { page } = visit;
    const heads = page.locator(".stress tbody th");
    assert.deepEqual(await heads.allInnerTexts(), ["100%", "125%", "150%", "200%"]);
    const open = page.locator(".stress td", { hasText: "…" });
    await assertCount(open, 0);
    const [same, , , twice] = await page.locator(".stress tbody tr").allInnerTexts();
    assert.notEqual(same.replace("100%", ""), twice.replace("200%", ""));
    await page.locator(".holds li", { hasText: lang === "ja" ? /きざみで確かめました/ : /in steps of/ }).waitFor();
    await page.locator(".certainty", { hasText: lang === "ja" ? /最善|良い計画/ : /best|better/ }).waitFor();
    await page.locator(".outlook summary").click();
    await page.locator(".outlook details li").first().waitFor();
    await assertFits(visit);

    // Another limit, another plan: what was found for the one before goes, and comes anew.
    await page.getByLabel(/同時に進める数|at once/i).selectOption("1");
    await open.first().waitFor();
    await planned(visit);
    await assertCount(open, 0);
    await assertQuiet(visit);
    await visit.close();
  });
}

test("what would end an action earlier is listed, and is tried beside the present plan", async () => {
  const visit = await at("#/roadmap");
  const { page } = visit;
  await page.locator(".gantt-rows a").last().click();
  await page.locator("#by").waitFor();
  await planned(visit);
  await page.locator("#by").selectOption({ index: 1 });
  const tries = page.locator(".ways[data-kind=then]").getByRole("button", { name: /この案を試す/ });
  await tries.first().waitFor();
  await assertCount(page.getByText("計算しています"), 0);
  await assertFits(visit);

  const before = (await document(visit)).scenario;
  await tries.first().click();
  await page.locator(".said").getByText("今の計画は変わっていません").waitFor();
  const after = await document(visit);
  assert.deepEqual(after.scenario, before, "the present plan is what it was");
  assert.notDeepEqual(after.other, before);
  // What was found stays, and so does the focus.
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "BUTTON");
  await assertCount(page.getByText("計算しています"), 0);

  await page.locator(".said").getByRole("button", { name: "元に戻す" }).click();
  await page.locator(".said").getByText("比べる案を元に戻しました").waitFor();
  assert.equal((await document(visit)).other ?? null, null);
  await tries.first().click();
  await page.locator("#to-comparison").click();
  await page.locator(".compared tbody tr").first().waitFor();
  await page.waitForFunction(() => document.activeElement.id === "compare");
  await page.locator(".compared td", { hasText: "違う" }).first().waitFor();
  await button(visit, "入れ替える").click();
  await page.waitForFunction((other) => {
    const { scenario } = JSON.parse(localStorage.getItem("dx-readiness.document"));
    return JSON.stringify(scenario) === other;
  }, JSON.stringify(after.other));
  await assertQuiet(visit);
  await visit.close();
});
