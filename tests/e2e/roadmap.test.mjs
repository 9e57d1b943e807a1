// What a person decides about the roadmap: weights, pins, what is left out, wishes that clash,
// two plans side by side, the plan that is adopted; and all of it after opening the page again.
import assert from "node:assert/strict";
import { axe } from "./axe.mjs";
import { fixture, go, kept, planned, seed } from "./desk.mjs";
import { assertCount, assertQuiet, editions, newPage, test } from "./support.mjs";

async function at(edition, lang = "ja", text = fixture("v1-counter.json"), options) {
  const visit = await newPage(edition, options);
  await seed(visit, text, lang);
  await go(visit, "#/roadmap");
  return visit;
}

const document = async (visit) => JSON.parse(await kept(visit));
const button = (visit, name) => visit.page.getByRole("button", { name });
const status = (visit) => visit.page.locator(".said");
const views = (visit) => visit.page.getByRole("navigation", { name: /ロードマップの画面|Views/ });

/** Goes to another view of the roadmap by its link. */
async function view(visit, name) {
  await views(visit).getByRole("link", { name, exact: true }).click();
  await visit.page.locator("h1").waitFor();
}

/** Goes from the plan to the page of its first action, and returns what leads to its controls. */
async function opened(visit) {
  const link = visit.page.locator(".gantt-rows a").first();
  const name = await link.innerText();
  const id = (await link.getAttribute("href")).replace("#/roadmap/actions/", "");
  await link.click();
  await visit.page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
  return { id, name, control: (kind) => visit.page.locator(`#${kind}`) };
}

/** Returns the order of the first ten. */
const order = (visit) => visit.page.locator("#order tbody th").allInnerTexts();

for (const edition of editions) {
  test(`what was decided is still there after opening again (${edition.name})`, async () => {
    const visit = await at(edition);
    const { page } = visit;
    const { id, name, control } = await opened(visit);

    // Pinned: the plan says so, the focus stays, and the status line says what happened.
    const month = await control("begin").locator("option").nth(5).getAttribute("value");
    await control("begin").focus();
    await control("begin").selectOption(month);
    await status(visit).getByText(name).waitFor();
    await page.waitForFunction(() => document.activeElement?.id === "begin");
    await go(visit, "#/roadmap");
    await page.locator("summary", { hasText: /件を見る/ }).click();
    await page.locator(".gantt-rows li", { hasText: name }).getByText("固定").waitFor({ state: "attached" });

    await button(visit, "この計画を採用する").click();
    await page.getByText("今の計画と同じです。").waitFor();
    const adopted = (await document(visit)).adopted;
    assert.ok(adopted, "the adopted plan is kept");

    // Left out with a reason: listed with it, and the adopted plan stays as it was.
    await go(visit, `#/roadmap/actions/${id}`);
    await control("reason").fill("委託で行うため");
    await button(visit, "この計画から外す").click();
    await button(visit, "計画に戻す").waitFor();
    assert.match(await page.locator(".tags").innerText(), /外した/);
    assert.equal((await document(visit)).scenario.wishes[id].excluded, "委託で行うため");
    await go(visit, "#/roadmap/actions");
    await page.getByText(/外したもの1件/).waitFor();
    await go(visit, "#/roadmap");
    await page.getByText(/採用した計画と、今の計画は\d+件違います/).waitFor();
    assert.deepEqual((await document(visit)).adopted, adopted);

    await page.reload();
    await page.getByText(/採用した計画と、今の計画は\d+件違います/).waitFor();
    await page.locator("#to-moved").click();
    await page.locator(".fell-out li", { hasText: name }).waitFor();
    await go(visit, "#/roadmap");
    await view(visit, "時間");
    await page.locator("summary", { hasText: /^採用した計画/ }).click();
    await page.locator(".adopted th", { hasText: name }).waitFor();
    await go(visit, `#/roadmap/actions/${id}`);
    assert.equal(await control("reason").inputValue(), "委託で行うため");
    await button(visit, "計画に戻す").click();
    await button(visit, "この計画から外す").waitFor();
    await go(visit, "#/roadmap");
    await page.getByText("今の計画と同じです。").waitFor();
    await assertQuiet(visit);
    await visit.close();
  });
}

test("the plan that is adopted and printed is the one that counts, however early that is asked for", async () => {
  const visit = await at(editions[0]);
  const { page } = visit;
  await planned(visit);
  assert.equal(await page.locator(".plan-parts").getAttribute("aria-busy"), "false");
  await button(visit, "この計画を採用する").click();
  const patient = (await document(visit)).adopted;
  await page.getByText("今の計画と同じです。").waitFor();

  // The same department again: nobody waits for the search.
  await seed(visit, fixture("v1-counter.json"));
  const first = await page.evaluate(() => {
    location.hash = "#/roadmap";
    return new Promise((done) => {
      const press = () => {
        const button = document.querySelector(".status .button");
        if (!button) return requestAnimationFrame(press);
        const stage = document.querySelector("[data-plan]").dataset.plan;
        button.click();
        done(stage);
      };
      press();
    });
  });
  assert.equal(first, "first");
  await page.locator(".said").getByText("採用").waitFor();
  const hasty = (await document(visit)).adopted;
  assert.deepEqual(hasty.placed, patient.placed);
  assert.deepEqual(hasty.put_off, patient.put_off);

  // Printing finishes the search, too.
  await page.reload();
  await page.locator('[data-plan="first"]').waitFor();
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  assert.equal(await page.locator("[data-plan]").getAttribute("data-plan"), "final");
  await assertQuiet(visit);
  await visit.close();
});

test("a better plan leaves the field in use where it is", async () => {
  const visit = await at(editions[0]);
  const { page } = visit;
  const { control } = await opened(visit);
  await planned(visit);
  await page.evaluate(() => {
    const region = document.querySelector("[data-plan]");
    globalThis.stages = [];
    new MutationObserver(() => globalThis.stages.push(region.dataset.plan)).observe(region, {
      attributes: true,
    });
  });
  await control("hours").fill("12");
  const before = await control("hours").boundingBox();
  await page.waitForFunction(() => globalThis.stages.includes("first"));
  await planned(visit);
  assert.equal(await control("hours").inputValue(), "12");
  assert.equal(await page.evaluate(() => document.activeElement.id), "hours");
  assert.deepEqual(await control("hours").boundingBox(), before);
  assert.equal(await page.evaluate(() => globalThis.stages.at(-1)), "final");

  // A note leaves the planning problem as it was: the plan that was found stays.
  await page.evaluate(() => (globalThis.stages = []));
  await control("owner").fill("係長");
  await page.waitForTimeout(400);
  assert.deepEqual(await page.evaluate(() => globalThis.stages), []);
  await assertQuiet(visit);
  await visit.close();
});

test("the weights stand beside the order and the months that they change", async () => {
  const visit = await at(editions[0]);
  const { page } = visit;
  // What the change of edition did is said above everything until it is closed.
  await button(visit, "閉じる").click();
  await view(visit, "重み");
  await page.getByLabel("早く効く").check({ force: true });
  await page.locator(".moves .gantt").waitFor();
  for (const part of ["#cost", "#order", ".moves h2"]) {
    const { y } = await page.locator(part).first().boundingBox();
    assert.ok(y >= 0 && y < 768, `${part} is in sight, at ${y} of 768`);
  }
  await assertQuiet(visit);
  await visit.close();
});

test("a weight that is moved changes the order while it moves, and counts when that is said", async () => {
  const visit = await at(editions[0]);
  const { page } = visit;
  await view(visit, "重み");
  const before = await order(visit);
  const slider = page.getByRole("slider", { name: "費用対効果" });
  await slider.evaluate((input) => {
    input.value = "80";
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await page.getByText("80%", { exact: true }).waitFor();
  const during = await order(visit);
  assert.notDeepEqual(during, before);
  await slider.dispatchEvent("change");
  assert.deepEqual(await order(visit), during);
  assert.equal(await slider.getAttribute("aria-valuetext"), "80%");
  assert.match(await page.locator("#order").textContent(), /▲ \d+つ上がる/);
  assert.deepEqual((await document(visit)).scenario?.weights ?? null, null, "not kept before it counts");

  await button(visit, "この重みで計画を直す").click();
  await status(visit).getByText("この重みで計画を組み直しました。").waitFor();
  assert.equal((await document(visit)).scenario.weights[2], 80);
  assert.deepEqual(await order(visit), during);
  await page.reload();
  await page.getByText("80%", { exact: true }).waitFor();
  assert.deepEqual(await order(visit), during);
  await page.getByLabel("すべて同じ").check({ force: true });
  assert.deepEqual(await order(visit), before);
  await button(visit, "いまの重みに戻す").click();
  assert.deepEqual(await order(visit), during);

  // How firm the ranks are is computed without freezing the page.
  await page.locator("summary", { hasText: "詳しく" }).click();
  await page.locator(".firm td", { hasText: /^\d+〜\d+位$/ }).first().waitFor();
  await assertQuiet(visit);
  await visit.close();
});

test("bad hours change nothing; a month that cannot hold says what stands against it", async () => {
  const visit = await at(editions[0]);
  const { page } = visit;
  const { control } = await opened(visit);
  const before = await kept(visit);
  for (const bad of ["12.5", "-3", "10000", "八"]) {
    await control("hours").fill(bad);
    await page.getByText("0〜9999の整数で入れてください").waitFor();
    assert.equal(await control("hours").getAttribute("aria-invalid"), "true");
    assert.equal(await control("hours").inputValue(), bad, "what is wrong stays to be mended");
  }
  assert.equal(await kept(visit), before);

  await control("hours").fill("９００");
  await control("hours").press("Enter");
  await status(visit).getByText("計画を組み直しました").waitFor();
  await control("begin").selectOption({ index: 1 });
  const against = page.locator("#begin-error");
  await against.getByText(/900時間要りますが、ほかを入れなくても\d+時間しかありません/).waitFor();
  await go(visit, "#/roadmap");
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
  await view(visit, "重み");
  await button(visit, "今の案を比較用に残す").click();
  await page.locator(".compared").waitFor();
  await assertCount(page.locator(".compared td", { hasText: "違う" }), 0);
  await view(visit, "時間");
  await page.getByLabel("同時に進める数").selectOption("1");
  assert.equal((await document(visit)).scenario.at_once, 1);
  await view(visit, "重み");
  const row = page.locator(".compared tr", { hasText: "同時に進める数" });
  await row.getByText("違う").waitFor();
  assert.deepEqual(await row.locator("td").allInnerTexts(), ["1", "3", "違う"]);
  await button(visit, "入れ替える").click();
  await page.waitForFunction(() => /3\s*1\s*違う/.test(document.querySelector(".compared").innerText));
  assert.deepEqual(await row.locator("td").allInnerTexts(), ["3", "1", "違う"]);
  await button(visit, "この比較をやめる").click();
  await button(visit, "今の案を比較用に残す").waitFor();
  await assertQuiet(visit);
  await visit.close();
});

test("what is put off says every single change that would let it in, and does it", async () => {
  const visit = await at(editions[0]);
  const { page } = visit;
  await view(visit, "時間");
  await page.getByLabel("改善にあてる割合").selectOption("1");
  await view(visit, "計画");
  const count = async () => {
    await planned(visit);
    return Number((await page.locator("h2", { hasText: /^見送り/ }).innerText()).match(/\d+/));
  };
  const before = await count();
  const line = page.locator(".put-off li").filter({ has: button(visit, "試す") }).first();
  assert.match(await line.innerText(), /入ります/);
  const name = await line.locator("a").innerText();
  await line.locator("a").click();
  await page.getByRole("heading", { level: 2, name: "なぜ見送りか" }).waitFor();
  const way = page.locator(".ways li", { hasText: "改善にあてる割合を" });
  await way.getByRole("button", { name: "試す" }).click();
  await page.getByRole("heading", { level: 2, name: "なぜここか" }).waitFor();
  await go(visit, "#/roadmap");
  const after = await count();
  assert.ok(after < before, `${name} came in: ${after} instead of ${before}`);
  await assertQuiet(visit);
  await visit.close();
});

for (const lang of ["ja", "en"]) {
  test(`axe finds nothing in any view with everything open (${lang})`, async () => {
    const visit = await at(editions[0], lang);
    const { page } = visit;
    const { id } = await opened(visit);
    await go(visit, "#/roadmap/weights");
    await button(visit, /比較用に残す|Keep this plan/).click();
    await page.locator("#cost").fill("80");
    await go(visit, "#/roadmap");
    await button(visit, /採用する|Adopt this/).click();
    await status(visit).getByRole("button").last().click();
    for (const route of ["", "/actions", `/actions/${id}`, "/weights", "/hours"]) {
      await go(visit, `#/roadmap${route}`);
      await page.locator("details:not([open]) > summary").evaluateAll((all) => all.forEach((one) => one.click()));
      await page.waitForFunction(() => !/計算しています|Computing/.test(document.querySelector("main").textContent));
      for (const width of [1366, 360]) {
        await page.setViewportSize({ width, height: 768 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(wide <= 0, `${route}: ${wide} px too wide at ${width}`);
        assert.deepEqual(await axe(page), [], `${route} at ${width}`);
      }
      const ids = await page.evaluate(() => [...document.querySelectorAll("[id]")].map(({ id }) => id));
      assert.equal(new Set(ids).size, ids.length, `${route}: no id stands twice`);
    }
    await assertQuiet(visit);
    await visit.close();
  });
}
