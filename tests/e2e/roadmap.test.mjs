// What a person decides about the roadmap: weights, pins, what is left out, wishes that clash,
// two plans side by side, the plan that is adopted; and all of it after opening the page again.
import assert from "node:assert/strict";
import { axe } from "./axe.mjs";
import { fixture, go, kept, seed } from "./desk.mjs";
import { assertQuiet, editions, newPage, test } from "./support.mjs";

async function at(edition, lang = "ja", text = fixture("v1-counter.json"), options) {
  const visit = await newPage(edition, options);
  await seed(visit, text, lang);
  await go(visit, "#/roadmap");
  return visit;
}

const document = async (visit) => JSON.parse(await kept(visit));
const button = (visit, name) => visit.page.getByRole("button", { name });
const status = (visit) => visit.page.locator(".said");
const title = (card) => card.locator("h3").evaluate((h3) => h3.firstChild.textContent);

/** Opens the details of the first action and returns what leads to its controls. */
async function opened(visit) {
  const card = visit.page.locator(".action").first();
  const name = await title(card);
  await card.locator("summary").click();
  const id = (await card.locator("select").getAttribute("id")).replace("pin-", "");
  return { id, name, control: (kind) => visit.page.locator(`#${kind}-${id}`) };
}

/** Returns the order of the first ten. */
const order = (visit) =>
  visit.page.locator("#weights tbody th").evaluateAll((all) => all.map((th) => th.firstChild.textContent));

for (const edition of editions) {
  test(`what was decided is still there after opening again (${edition.name})`, async () => {
    const visit = await at(edition);
    const { page } = visit;
    const { id, name, control } = await opened(visit);

    // Pinned: the bar says so, the focus stays, and the status line says what happened.
    const month = await control("pin").locator("option").nth(5).getAttribute("value");
    await control("pin").selectOption(month);
    await status(visit).getByText(name).waitFor();
    await page.waitForFunction((id) => document.activeElement?.id === `pin-${id}`, id);
    await page.locator(".gantt tr", { hasText: name }).getByText("固定").waitFor();

    await button(visit, "この計画を採用する").click();
    await page.getByText("今の計画と同じです。").waitFor();
    const adopted = (await document(visit)).adopted;
    assert.ok(adopted, "the adopted plan is kept");

    // Left out with a reason: listed with it, and the adopted plan stays as it was.
    await control("reason").fill("委託で行うため");
    await page.locator(".wishes").getByRole("button", { name: "この計画から外す" }).click();
    await page.getByRole("heading", { name: "計画から外した取組（1件）" }).waitFor();
    assert.match(await page.locator(".done-list").textContent(), /委託で行うため/);
    await page.getByText(/採用した計画と、今の計画は\d+件違います/).waitFor();
    assert.deepEqual((await document(visit)).adopted, adopted);

    await page.reload();
    await page.getByRole("heading", { name: "計画から外した取組（1件）" }).waitFor();
    await page.getByText(/採用した計画と、今の計画は\d+件違います/).waitFor();
    await page.getByText("採用した計画", { exact: false }).last().waitFor();
    await page.locator("summary", { hasText: /^採用した計画/ }).click();
    await page.locator(".adopted th", { hasText: name }).waitFor();
    await page.locator(".done-list").getByRole("button").click();
    await page.getByText("今の計画と同じです。").waitFor();
    await assertQuiet(visit);
    await visit.close();
  });
}

test("the weights are where the button leads, though the page above has no size yet", async () => {
  const visit = await at(editions[0], "ja", fixture("v1-counter.json"), { isScrolled: true });
  const { page } = visit;
  await button(visit, "重みを変える").click();
  const top = () => page.locator("#weights").evaluate((card) => card.getBoundingClientRect().top);
  await page.waitForFunction(() => document.activeElement?.id === "weights");
  await page.locator("#weights td", { hasText: /^\d+〜\d+位$/ }).first().waitFor();
  assert.ok((await top()) >= 0 && (await top()) < 300, `the card begins at ${await top()} of 768`);
  await assertQuiet(visit);
  await visit.close();
});

test("a weight that is moved changes the order, while it moves and when it is let go", async () => {
  const visit = await at(editions[0]);
  const { page } = visit;
  const before = await order(visit);
  const slider = page.getByRole("slider", { name: "費用対効果" });
  await slider.evaluate((input) => {
    input.value = "80";
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await page.getByText("80%", { exact: true }).waitFor();
  const during = await order(visit);
  assert.notDeepEqual(during, before);
  assert.deepEqual((await document(visit)).scenario?.weights ?? null, null, "not kept while it moves");
  await slider.dispatchEvent("change");
  assert.deepEqual(await order(visit), during);
  assert.equal(await slider.getAttribute("aria-valuetext"), "80%");
  assert.match(await page.locator("#weights").textContent(), /▲\d+位から上がる/);
  assert.notEqual(await kept(visit).then(JSON.parse).then((it) => it.scenario), undefined);

  await page.reload();
  await page.getByText("80%", { exact: true }).waitFor();
  assert.deepEqual(await order(visit), during);
  await button(visit, "初めに戻す").click();
  await page.locator('#weights [aria-pressed="true"]', { hasText: "すべて同じ" }).waitFor();
  assert.deepEqual(await order(visit), before);

  // How firm the ranks are is computed without freezing the page.
  await page.locator("#weights td", { hasText: /^\d+〜\d+位$/ }).first().waitFor();
  await page.locator(".rank-why", { hasText: /重みを変えると\d+〜\d+位/ }).first().waitFor();
  await assertQuiet(visit);
  await visit.close();
});

test("bad hours change nothing; a month that cannot hold says what stands against it", async () => {
  const visit = await at(editions[0]);
  const { page } = visit;
  const { name, control } = await opened(visit);
  const before = await kept(visit);
  for (const bad of ["12.5", "-3", "10000", "八"]) {
    await control("hours").fill(bad);
    await control("hours").press("Enter");
    await page.getByText("0〜9999の整数で入れてください").waitFor();
    assert.equal(await control("hours").getAttribute("aria-invalid"), "true");
  }
  assert.equal(await kept(visit), before);

  await control("hours").fill("９００");
  await control("hours").press("Enter");
  await status(visit).getByText("計画を組み直しました").waitFor();
  const again = page.locator(`#${await control("pin").getAttribute("id")}`);
  if (!(await again.isVisible())) await page.locator("tr", { hasText: name }).locator("summary").click();
  await again.selectOption({ index: 1 });
  const banner = page.locator(".banner", { hasText: "両立しない希望（1件）" });
  await banner.waitFor();
  assert.match(await banner.innerText(), /900時間要りますが、ほかを入れなくても\d+時間しかありません/);
  await banner.getByRole("button", { name: "固定を外す" }).click();
  await banner.waitFor({ state: "detached" });
  await assertQuiet(visit);
  await visit.close();
});

test("two plans stand side by side and change places", async () => {
  const visit = await at(editions[0]);
  const { page } = visit;
  await button(visit, "今の案を比較用に残す").click();
  await page.locator(".compared").waitFor();
  assert.equal(await page.locator(".compared td", { hasText: "違う" }).count(), 0);
  await page.getByLabel("同時に進める数").selectOption("1");
  const row = page.locator(".compared tr", { hasText: "同時に進める数" });
  await row.getByText("違う").waitFor();
  assert.deepEqual(await row.locator("td").allInnerTexts(), ["1", "3", "違う"]);
  assert.equal((await document(visit)).scenario.at_once, 1);
  await button(visit, "入れ替える").click();
  await page.waitForFunction(() => document.querySelector("#at-once").value === "3");
  assert.deepEqual(await row.locator("td").allInnerTexts(), ["3", "1", "違う"]);
  await button(visit, "この比較をやめる").click();
  await button(visit, "今の案を比較用に残す").waitFor();
  await assertQuiet(visit);
  await visit.close();
});

test("what is put off says every single change that would let it in, and does it", async () => {
  const visit = await at(editions[0]);
  const { page } = visit;
  await page.getByLabel("改善にあてる割合").selectOption("1");
  const row = page.locator(".put-off tbody tr").filter({ has: page.getByText("改善にあてる割合を") }).first();
  await row.waitFor();
  const count = await page.locator(".put-off tbody tr").count();
  await row.locator("li", { hasText: "改善にあてる割合を" }).getByRole("button", { name: "そうする" }).click();
  await page.waitForFunction((n) => document.querySelectorAll(".put-off tbody tr").length < n, count);
  await assertQuiet(visit);
  await visit.close();
});

for (const lang of ["ja", "en"]) {
  test(`axe finds nothing with everything open (${lang})`, async () => {
    const visit = await at(editions[0], lang);
    const { page } = visit;
    await opened(visit);
    await button(visit, /比較用に残す|Keep this plan/).click();
    await button(visit, /採用する|Adopt this/).click();
    // All that opens outside the cards; one card stands for the others.
    await page.locator(".drawers summary, .load-and-key summary, .card > details > summary").evaluateAll((all) =>
      all.forEach((one) => (one.parentElement.open = true)),
    );
    await page.locator(".sums").first().waitFor();
    // What stays in sight over the page would be found to cover a part of it.
    await status(visit).getByRole("button").last().click();
    for (const width of [1366, 360]) {
      await page.setViewportSize({ width, height: 768 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${wide} px too wide at ${width}`);
      assert.deepEqual(await axe(page), [], `at ${width}`);
    }
    const ids = await page.evaluate(() => [...document.querySelectorAll("[id]")].map(({ id }) => id));
    assert.equal(new Set(ids).size, ids.length, "no id stands twice");
    await assertQuiet(visit);
    await visit.close();
  });
}
