// A year with the plan: the hand-over on one sheet, earlier days side by side, the request for money.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { axe, strict } from "./axe.mjs";
import { fixture, folder, go, kept, ofToday, pick, planned, save, seed } from "./desk.mjs";
import { assertCount, assertQuiet, editions, newPage, test } from "./support.mjs";

const [root] = editions;
const LONG = "どこにも書かれていない台帳の数を、係ごとに数えている途中。".repeat(12);

/** A department that adopted its plan, reviewed it and left words; `change` alters it. */
function department(change = () => {}) {
  const counter = JSON.parse(ofToday("v1-counter.json"));
  const document = JSON.parse(ofToday("v3-everything.json").replaceAll('"edition": "2026.1"', '"edition": "2026.2"'));
  Object.assign(document, { sample: false, answers: counter.answers, profile: counter.profile, receipts: [] });
  document.done = ["inventory"];
  change(document);
  return JSON.stringify(document);
}

/** The same with as much in it as a person could write. */
function full() {
  return department((document) => {
    Object.assign(document.follow_up, { doubts: LONG, message: `${LONG}\n${LONG}` });
    const note = "あ".repeat(200);
    for (const review of document.follow_up.reviews) {
      for (const entry of Object.values(review.entries)) entry.note = note;
    }
    for (const id of ["purpose-talk", "tool-review", "past-burden"]) {
      document.scenario.wishes[id] = { excluded: note };
    }
  });
}

async function at(route, { lang = "ja", text = department(), day = "2027-01-20", ...options } = {}) {
  const visit = await newPage(root, options);
  await visit.page.clock.setFixedTime(new Date(`${day}T10:00:00`));
  await seed(visit, text, lang);
  await go(visit, route);
  return visit;
}

const follow = async (visit) => JSON.parse(await kept(visit)).follow_up;

/** Waits until what is kept of the year with the plan is as `holds` says. */
async function keeps(visit, holds) {
  for (let turn = 0; turn < 100; turn += 1) {
    if (holds(await follow(visit))) return;
    await visit.page.waitForTimeout(50);
  }
  assert.fail(JSON.stringify(await follow(visit)));
}

/** How many pages the page of `visit` has on paper; `null` where nothing counts them. */
async function sheets(visit, name) {
  const path = join(folder(), `${name}.pdf`);
  writeFileSync(path, await visit.page.pdf({ preferCSSPageSize: true }));
  try {
    const said = execFileSync("pdfinfo", [path], { encoding: "utf8" });
    return Number(/^Pages:\s+(\d+)/m.exec(said)[1]);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    console.log("skipped: pdfinfo is not installed");
    return null;
  }
}

for (const lang of ["ja", "en"]) {
  test(`the hand-over is one sheet for every sample (${lang})`, async () => {
    const visit = await at("#/", { lang, text: null });
    for (const at of [0, 1, 2]) {
      await go(visit, "#/");
      await visit.page.locator(".samples .button").nth(at).click();
      await visit.page.waitForFunction(() => location.hash === "#/readiness");
      await go(visit, "#/handover");
      await planned(visit);
      const pages = await sheets(visit, `sample-${at}-${lang}`);
      assert.ok(pages === null || pages === 1, `sample ${at}: ${pages}`);
    }
    for (const [name, text] of [["department", department()], ["full", full()]]) {
      await seed(visit, text, lang);
      await go(visit, "#/handover");
      await planned(visit);
      const pages = await sheets(visit, `${name}-${lang}`);
      assert.ok(pages === null || pages === 1, `${name}: ${pages}`);
    }
    await assertQuiet(visit);
    await visit.close();
  });

  for (const route of ["#/handover", "#/readiness/trend", "#/roadmap/budget"]) {
    test(`${route} is fit for everybody (${lang})`, async () => {
      const text = route.includes("budget") ? ofToday("v1-counter.json") : department();
      const visit = await at(route, { lang, text, day: "2026-09-20" });
      await visit.page.locator("h1").waitFor();
      for (const width of [1366, 360]) {
        await visit.page.setViewportSize({ width, height: 768 });
        assert.deepEqual(await axe(visit.page), []);
        assert.deepEqual(await strict(visit.page), []);
        const over = await visit.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(over <= 0, `${width}: ${over} px too wide`);
      }
      await assertQuiet(visit);
      await visit.close();
    });
  }
}

test("a successor opens the file in a new browser and is led to the sheet", async () => {
  const visit = await at("#/handover");
  const { page } = visit;
  await page.locator("#handover-doubts").fill("水道の台帳の数");
  await page.locator("#handover-message").fill("困ったら係長に聞いてください");
  await page.locator(".handover-sheet", { hasText: "水道の台帳の数" }).waitFor();
  await keeps(visit, (it) => it.message === "困ったら係長に聞いてください");
  const file = await save(visit);
  await visit.close();

  const fresh = await newPage(root);
  await fresh.page.clock.setFixedTime(new Date("2027-04-01T09:00:00"));
  await pick(fresh, file.text);
  await fresh.page.getByRole("button", { name: "この内容に置き換える" }).click();
  const link = fresh.page.locator("main [role=status]").getByRole("link", { name: "引継ぎの1枚を見る" });
  await link.click();
  await fresh.page.waitForFunction(() => location.hash === "#/handover");
  const sheet = fresh.page.locator(".handover-sheet");
  for (const text of ["水道の台帳の数", "困ったら係長に聞いてください", "決めたことと、その理由"]) {
    await sheet.getByText(text).first().waitFor();
  }
  await go(fresh, "#/");
  await fresh.page.locator(".way-in").getByRole("link", { name: "引継ぎの1枚を見る" }).waitFor();
  await assertQuiet(fresh);
  await fresh.close();
});

test("names and notes are left out with the keyboard alone, and come back", async () => {
  const visit = await at("#/handover");
  const { page } = visit;
  const sheet = page.locator(".handover-sheet");
  await sheet.getByText("システム外の台帳の数").waitFor();
  await sheet.getByText("月末の会議で書いた").waitFor();
  await page.locator("#nameless").focus();
  await page.keyboard.press("Space");
  await assertCount(sheet.getByText("システム外の台帳の数"), 0);
  await assertCount(sheet.getByText("月末の会議で書いた"), 0);
  await assertCount(sheet.locator("th", { hasText: "担当" }), 0);
  await assertCount(sheet.getByText("庶務係長"), 0);
  await page.keyboard.press("Space");
  await sheet.getByText("システム外の台帳の数").waitFor();
  await visit.close();
});

test("earlier days stand beside today, and another question set cuts them", async () => {
  const area = (score) => ({ score, levels: 6, unknown: 0 });
  const visit = await at("#/readiness", {
    text: department((document) => {
      const day = (day, edition, score) => ({
        day,
        bank: { ...document.bank, edition },
        areas: { burden: area(score), online: area(100) },
      });
      document.follow_up.snapshots = [
        day("2026-11-10", "2026.1", 50),
        day("2026-12-10", "2026.2", 0),
        day("2027-01-13", "2026.2", 10),
      ];
    }),
  });
  const { page } = visit;
  await page.getByRole("link", { name: "前の日と比べる" }).click();
  await page.locator(".trend-table").waitFor();
  assert.equal(await page.locator("#trend-first").inputValue(), "1", "the first day under the same questions");
  await assertCount(page.locator(".trend-table thead th"), 5);
  await page.locator(".trend-lines", { hasText: "よくなった" }).waitFor();
  await page.locator(".trend-lines", { hasText: "下がった" }).waitFor();
  await assertCount(page.locator(".trend-lines .cut"), 0);
  assert.match(await page.locator(".trend-chart title").innerHTML(), /点数の動き/);
  await page.locator("#trend-first").selectOption("0");
  await page.locator(".trend-lines .cut", { hasText: "令和8年12月" }).or(page.locator(".trend-lines .cut")).first().waitFor();
  await page.locator(".trend-table td", { hasText: "問いが違う" }).first().waitFor();
  await assertQuiet(visit);
  await seed(visit, fixture("v1-counter.json"));
  await go(visit, "#/readiness/trend");
  await page.getByText("まだ比べる日がありません").waitFor();
  await visit.close();
});

test("an amount is entered, kept and mended", async () => {
  const visit = await at("#/roadmap", { text: ofToday("v1-counter.json"), day: "2026-09-20" });
  const { page } = visit;
  await page.locator(".views").getByRole("link", { name: "予算要求" }).click();
  const row = page.locator(".budget-rows > li").first();
  await row.locator(".budget-amount", { hasText: "見積りを取る" }).waitFor();
  const [least, most] = [row.getByLabel("いくらから（円）"), row.getByLabel("いくらまで（円）")];
  await least.fill("１，２００，０００円");
  await row.locator(".budget-amount", { hasText: "1,200,000円" }).waitFor();
  await most.fill("1800000");
  await row.locator(".budget-amount", { hasText: "1,200,000〜1,800,000円" }).waitFor();
  assert.equal(await least.inputValue(), "１，２００，０００円", "what is typed stays");
  await keeps(visit, (it) => Object.values(it?.costs ?? {}).some((one) => one.most === 1_800_000));
  await most.fill("百万円");
  await row.locator(".error", { hasText: "数字だけ" }).waitFor();
  await row.locator(".budget-amount", { hasText: "1,200,000〜1,800,000円" }).waitFor();
  await most.fill("5");
  await assertCount(row.locator(".error"), 0);
  await page.keyboard.press("Tab");
  await row.locator(".error", { hasText: "小さくできません" }).waitFor();
  await page.reload();
  await row.locator(".budget-amount", { hasText: "1,200,000〜1,800,000円" }).waitFor();
  assert.equal(await least.inputValue(), "1,200,000");
  await least.fill("");
  await most.fill("");
  await row.locator(".budget-amount", { hasText: "見積りを取る" }).waitFor();
  await assertQuiet(visit);
  await visit.close();
});

test("the share page leads to both", async () => {
  const visit = await at("#/share");
  const { page } = visit;
  for (const [purpose, link, hash] of [
    ["予算を要求する", "予算要求の画面を開く", "#/roadmap/budget"],
    ["後任に引き継ぐ", "引継ぎの1枚を見る", "#/handover"],
  ]) {
    await page.locator(".purpose", { hasText: purpose }).click();
    await page.locator(".leaving").getByRole("link", { name: link }).click();
    await page.waitForFunction((hash) => location.hash === hash, hash);
    await go(visit, "#/share");
  }
  await visit.close();
});
