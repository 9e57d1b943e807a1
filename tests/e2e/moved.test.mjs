// A year with the plan: what is late or runs is marked, what was promised stands against what is
// with its causes, and a plan made anew counts only once it is adopted.
import assert from "node:assert/strict";
import { axe, strict } from "./axe.mjs";
import { fixture, go, kept, planned, seed } from "./desk.mjs";
import { assertCount, assertQuiet, editions, newPage, test } from "./support.mjs";

const [root] = editions;

const document = async (visit) => JSON.parse(await kept(visit));
const button = (visit, name) => visit.page.getByRole("button", { name, exact: true });

/** A department that adopted its plan early in December. */
async function adopted(lang = "ja", options) {
  const visit = await newPage(root, options);
  await visit.page.clock.setFixedTime(new Date("2026-12-05T09:00:00"));
  await seed(visit, fixture("v1-counter.json"), lang);
  await go(visit, "#/roadmap");
  await planned(visit);
  await button(visit, lang === "ja" ? "この計画を採用する" : "Adopt this plan").click();
  await visit.page.getByText(/今の計画と同じです|The plan is still the same/).waitFor();
  return visit;
}

/** Returns the first promised action, as it is kept. */
const first = async (visit) => (await document(visit)).adopted.placed[0].action;

/**
 * The same in February, after a review in which the first promised action still runs and took far
 * more than its hours were; nothing else has begun. Other weights move nothing that is promised.
 */
async function late(lang = "ja") {
  const visit = await adopted(lang);
  const text = await document(visit);
  const promise = text.adopted.placed[0];
  const spent = promise.hours.reduce((sum, hours) => sum + hours, 0);
  text.scenario ??= {};
  text.scenario.weights = [10, 10, 60, 10, 10];
  text.scenario.wishes = { ...text.scenario.wishes, [promise.action]: { hours: spent + 60 } };
  text.follow_up ??= {};
  text.follow_up.executions = { [promise.action]: { state: "running", began: "2026-12", spent } };
  text.follow_up.reviews = [
    { time: "2027-01-13T09:00", role: "head", entries: { [promise.action]: { state: "running", spent } } },
  ];
  text.plan_start = "2027-02";
  await visit.page.clock.setFixedTime(new Date("2027-02-05T09:00:00"));
  await seed(visit, JSON.stringify(text), lang);
  return visit;
}

test("without an adopted plan there is nothing to compare, and nothing leads there", async () => {
  const visit = await newPage(root);
  await seed(visit, fixture("v1-counter.json"));
  await go(visit, "#/roadmap");
  await planned(visit);
  await assertCount(visit.page.locator("#to-moved"), 0);
  await assertCount(visit.page.locator(".plan .tag", { hasText: /遅れ|進行中/ }), 0);
  await go(visit, "#/roadmap/moved");
  await visit.page.getByText("まだ計画を採用していません。").waitFor();
  await assertQuiet(visit);
  await visit.close();
});

test("right after adopting nothing slips", async () => {
  const visit = await adopted();
  await visit.page.locator("#to-moved").click();
  await visit.page.getByRole("heading", { level: 1, name: "約束と現在" }).waitFor();
  await visit.page.getByText("約束した月より遅れる取組はありません。").waitFor();
  await assertCount(visit.page.locator(".fell-out, .came-in, .other-changes"), 0);
  await assertQuiet(visit);
  await visit.close();
});

test("what should have begun is marked as late, what runs as running, by word and sign", async () => {
  const visit = await adopted();
  const { page } = visit;
  // The plan stays the one of December: in February nobody has begun what December held.
  const id = await first(visit);
  await page.clock.setFixedTime(new Date("2027-02-05T09:00:00"));
  await page.reload();
  await planned(visit);
  const row = page.locator(".gantt-rows > li").filter({ has: page.locator(`#lane-${id}`) });
  await row.locator(".tag", { hasText: "遅れ" }).waitFor();
  assert.equal((await row.locator(".tag [aria-hidden]").textContent()).trim(), "×");

  const text = await document(visit);
  text.follow_up ??= {};
  text.follow_up.executions = { [id]: { state: "running", began: "2026-12" } };
  await seed(visit, JSON.stringify(text));
  await go(visit, "#/roadmap");
  await planned(visit);
  await row.locator(".tag", { hasText: "進行中" }).waitFor();
  await assertCount(row.locator(".tag", { hasText: "遅れ" }), 0);
  assert.deepEqual(await axe(page), []);
  await assertQuiet(visit);
  await visit.close();
});

test("an action that takes longer has its row with the cause; a plan made anew counts when it is adopted", async () => {
  const visit = await late();
  const { page } = visit;
  const id = await first(visit);
  await go(visit, "#/roadmap/moved");
  const row = page.locator(".moved-table tr").filter({ has: page.locator(`#moved-${id}`) });
  // The largest slips come first; the others are folded away.
  await page.locator("summary", { hasText: /^ほか\d+件/ }).first().click();
  await row.waitFor();
  assert.match(await row.innerText(), /進行中/);
  assert.match(await row.innerText(), /\+\d+か月/);
  assert.match(await row.innerText(), /ためです。|ためです（ほかの理由/);
  await page.locator(".moved-total", { hasText: "遅くなっています" }).waitFor();

  // The causes add up to the slip as a whole.
  const total = Number((await page.locator(".moved-total b").innerText()).match(/\d+/)[0]);
  const causes = await page.locator(".moved-causes li").allInnerTexts();
  const months = causes.map((text) => Number(text.match(/([+−]?)(\d+)か月$/).slice(1).join("").replace("−", "-")));
  assert.equal(months.reduce((sum, one) => sum + one, 0), total, causes.join(" / "));

  // Beside the present plan: nothing is kept until it is adopted.
  const before = await kept(visit);
  await button(visit, "組み直した計画を見る").click();
  await button(visit, "やめる").waitFor();
  await page.getByText(/組み直すと、\d+件の始まる月が変わります。|組み直しても、始まる月は変わりません。/).waitFor();
  await button(visit, "やめる").click();
  await button(visit, "組み直した計画を見る").waitFor();
  await page.waitForFunction(() => document.activeElement?.id === "anew");
  assert.equal(await kept(visit), before);

  await button(visit, "組み直した計画を見る").click();
  await page.locator(".anew-table tbody tr").first().waitFor();
  await button(visit, "この計画を採用する").click();
  await page.locator(".said").getByText("組み直した計画を採用しました。").waitFor();
  await page.getByText("約束した月より遅れる取組はありません。").waitFor();
  const after = await document(visit);
  assert.notDeepEqual(after.adopted.placed, JSON.parse(before).adopted.placed);
  assert.deepEqual(after.follow_up.earlier.at(-1).placed, JSON.parse(before).adopted.placed);
  await assertQuiet(visit);
  await visit.close();
});

for (const lang of ["ja", "en"]) {
  test(`the page is fit for everybody and is one sheet (${lang})`, async () => {
    const visit = await late(lang);
    const { page } = visit;
    await go(visit, "#/roadmap/moved");
    await page.locator(".moved-table tbody tr").first().waitFor();
    const sheet = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    assert.equal(sheet.match(/\/Type\s*\/Page\b(?!s)/g).length, 1, "sheets");
    await button(visit, lang === "ja" ? "組み直した計画を見る" : "See a plan made anew").click();
    await page.locator(".anew [role=status]").waitFor();
    await page.locator("details:not([open]) > summary").evaluateAll((all) => all.forEach((one) => one.click()));
    for (const width of [1366, 360]) {
      await page.setViewportSize({ width, height: 768 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(over <= 0, `${width}: ${over} px too wide`);
      assert.deepEqual(await axe(page), [], `at ${width}`);
      assert.deepEqual(await strict(page), [], `at ${width}`);
    }
    await assertQuiet(visit);
    await visit.close();
  });
}
