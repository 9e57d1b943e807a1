// The question set: the full path, another edition and back, a municipality's own set, a broken
// one; and the checks of answers.
import assert from "node:assert/strict";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { axe } from "./axe.mjs";
import { fixture, folder, forgetJournal, go, kept, pick, said, seed, ofToday } from "./desk.mjs";
import { serve } from "./server.mjs";
import { assertCount, assertQuiet, editions, newPage, test } from "./support.mjs";

const site = fileURLToPath(new URL("../../dist/site", import.meta.url));

const SEVEN = "「七つの重点取組事項と四つのステップ」を選ぶ";
const SIX = "「六つの重点取組事項と四つのステップ」を選ぶ";
const ACCEPT = "この設問集に切り替える";

/** What a municipality writes: what differs from the six priorities. */
const own = (more = {}) =>
  JSON.stringify({
    base: "six-priorities",
    id: "our-town",
    edition: "1",
    date: "2026-11-22",
    name: { ja: "わが町の設問集", en: "Our town's set" },
    basis: { ja: "わが町のDX計画によります。", en: "Follows our town's plan." },
    retire: [{ question: "online-use", why: { ja: "別の調査で尋ねています。", en: "Another survey asks it." } }],
    ...more,
  });

async function at(route, text = ofToday("v1-counter.json")) {
  const visit = await newPage(editions[0]);
  await seed(visit, text);
  await go(visit, route);
  return visit;
}

const stored = async (visit) => JSON.parse(await kept(visit));
const focused = (visit, selector) =>
  visit.page.waitForFunction((selector) => document.activeElement?.matches(selector), selector);
const button = (visit, name) => visit.page.getByRole("button", { name, exact: true });

test("the full path is chosen, kept and answered by keyboard", async () => {
  const visit = await at("#/overview", null);
  const { page } = visit;
  const rows = page.locator(".review-page table tbody tr");
  await assertCount(rows, 37);
  await page.getByRole("group", { name: "答える設問" }).getByLabel(/^すべての設問/).check();
  await rows.nth(60).waitFor();
  const every = (await rows.count()) - (await rows.filter({ hasText: "対象外" }).count());
  assert.ok(every > 74, `${every} questions`);
  await focused(visit, "#path :checked");
  assert.equal((await stored(visit)).path, "full");
  await go(visit, "#/questions");
  let asked = 0;
  while (page.url().includes("#/questions")) {
    const question = await page.locator("h1").innerText();
    await page.keyboard.press(String(asked % 5));
    asked += 1;
    await page.keyboard.press("Enter");
    await page.waitForFunction((before) => document.querySelector("h1")?.innerText !== before, question);
  }
  assert.equal(asked, every);
  assert.equal(Object.keys((await stored(visit)).answers).length, every);
  await assertQuiet(visit);
  await visit.close();
});

test("another edition says first what it does, and the way back restores the answers", async () => {
  const visit = await at("#/bank");
  const { page } = visit;
  const before = (await stored(visit)).answers;
  await button(visit, SEVEN).click();
  await focused(visit, "#pending-bank");
  const pending = await page.locator(".pending").innerText();
  assert.match(pending, /P2-1 マイナンバーカードの利用を/);
  assert.match(pending, /窓口で読み取るかどうかの問いから/, "it says why");
  assert.deepEqual(await axe(visit.page), []);
  assert.deepEqual((await stored(visit)).answers, before, "nothing has happened yet");
  await button(visit, "やめる").click();
  await page.locator(".pending").waitFor({ state: "detached" });

  await button(visit, SEVEN).click();
  await button(visit, ACCEPT).click();
  await page.getByText("設問集を切り替えました").waitFor();
  await focused(visit, "h1");
  const after = await stored(visit);
  assert.equal(after.bank.id, "seven-priorities");
  assert.equal(after.answers["card-counter"], undefined);
  await assertCount(page.locator(".receipts tbody tr"), 1);
  assert.match(await page.locator(".foot").innerText(), /七つ/);
  assert.deepEqual(await axe(visit.page), []);

  await button(visit, SIX).click();
  await button(visit, ACCEPT).click();
  await page.waitForFunction(() => document.querySelectorAll(".receipts tbody tr").length === 2);
  assert.deepEqual((await stored(visit)).answers, before);
  await page.locator("main [role=status]").getByRole("button", { name: "元に戻す" }).click();
  assert.equal((await stored(visit)).bank.id, "seven-priorities");
  await assertQuiet(visit);
  await visit.close();
});

test("a municipality's own set is opened wherever a file is, kept, and missed when it is gone", async () => {
  const visit = await at("#/share");
  const { page } = visit;
  const before = (await stored(visit)).answers;
  await pick(visit, own());
  await focused(visit, "#pending-bank");
  assert.match(page.url(), /#\/bank$/);
  assert.match(await page.locator(".pending").innerText(), /別の調査で尋ねています/);
  await button(visit, ACCEPT).click();
  await page.getByText("わが町のDX計画によります。").first().waitFor();
  assert.deepEqual((await stored(visit)).answers, before, "the answer that is not asked is kept");

  await page.reload();
  await page.getByText("わが町の設問集").first().waitFor();
  // Either store is enough.
  await page.evaluate(() => localStorage.removeItem("dx-readiness.bank"));
  await page.reload();
  await page.getByText("わが町の設問集").first().waitFor();
  await forgetJournal(visit);
  await page.evaluate(() => localStorage.removeItem("dx-readiness.bank"));
  await page.reload();
  await page.getByText("設問集「our-town」（1）のもの").waitFor();
  assert.deepEqual((await stored(visit)).answers, before);
  await pick(visit, own());
  await button(visit, ACCEPT).click();
  await page.getByText("設問集「our-town」（1）のもの").waitFor({ state: "detached" });
  assert.deepEqual((await stored(visit)).answers, before);
  await assertQuiet(visit);
  await visit.close();
});

test("a broken set is refused with every problem, one a line, and changes nothing", async () => {
  const visit = await at("#/bank");
  const { page } = visit;
  const before = await kept(visit);
  const text = { ja: "短い文です", en: "<img src=x onerror=alert(1)>" };
  const levels = { ja: ["a", "b", "c", "d", "e"], en: ["a", "b", "c", "d", "e"] };
  const question = (_, n) => ({
    ...{ id: `ours-${n}`, code: "X-1", area: "burden", seconds: 20, ask_minutes: 5 },
    ...{ text, topic: text, why: text, evidence: text, levels },
  });
  await pick(visit, own({ question: Array.from({ length: 20 }, question) }));
  await page.getByRole("heading", { name: "この設問集の直すところ" }).waitFor();
  await assertCount(page.locator(".pending li"), 50);
  assert.match(await page.locator(".pending").innerText(), /ours-0\.text: the en text holds markup/);
  assert.match(await page.locator(".pending").innerText(), /全部で100件です/);
  assert.match(await said(visit), /直すところが100件あります。 いまの入力は変わっていません。/);
  assert.deepEqual(await axe(visit.page), []);
  assert.equal(await kept(visit), before);
  await assertQuiet(visit);
  await visit.close();
});

test("a question with the id all is asked, and a link to the former address of the list leads there", async () => {
  const visit = await at("#/questions/all");
  const { page } = visit;
  await page.locator(".review-page").waitFor();
  const text = (ja, en) => ({ ja, en });
  const question = {
    ...{ id: "all", code: "T-1", area: "burden", seconds: 20, ask_minutes: 5 },
    text: text("全員が使えますか。", "Can everyone use it?"),
    topic: text("全員", "Everyone"),
    why: text("一部だけでは続きません。", "A few are not enough."),
    evidence: text("使った人の数。", "How many used it."),
    levels: text(["いない", "少し", "半分", "多く", "全員"], ["Nobody", "Few", "Half", "Most", "Everyone"]),
  };
  const add = [{ action: "inventory", trigger: { question: "all", at_most: 1 } }];
  await go(visit, "#/bank");
  await pick(visit, own({ question: [question], add }));
  await button(visit, ACCEPT).click();
  await page.getByText("設問集を切り替えました").waitFor();
  await go(visit, "#/questions/all");
  assert.match(await page.locator("h1").innerText(), /全員が使えますか/);
  await go(visit, "#/overview");
  assert.match(await page.locator(".review-page").first().innerText(), /全員/);
  await assertQuiet(visit);
  await visit.close();
});

test("answers that sit oddly are shown, settled and asked again; scores stay", async () => {
  const document = JSON.parse(fixture("v1-counter.json"));
  for (const [id, level] of [["organisation-lead", 3], ["organisation-handover", 1]]) {
    document.answers[id] = { ...document.answers[id], choice: { level } };
  }
  const visit = await at("#/readiness", JSON.stringify(document));
  const { page } = visit;
  const scores = await page.locator(".score-table").innerText();
  await page.getByRole("link", { name: /食い違って見える回答/ }).click();
  const check = page.locator(".checks li", { hasText: "DX担当に時間があり" });
  await assertCount(check.getByRole("link"), 2);
  assert.deepEqual(await axe(visit.page), []);
  await check.getByRole("button", { name: "どちらも正しい" }).click();
  await focused(visit, "#checks");
  assert.deepEqual((await stored(visit)).accepted, { "lead-no-handover": [3, 1] });
  await go(visit, "#/readiness");
  assert.equal(await page.locator(".score-table").innerText(), scores);
  await go(visit, "#/overview");
  await page.getByText("どちらも正しいとしたもの").click();
  await check.getByRole("button", { name: "確かめ直す" }).click();
  await check.getByRole("button", { name: "どちらも正しい" }).waitFor();
  await assertQuiet(visit);
  await visit.close();
});

test("a question set that the DX office put beside the page is asked, a broken one is named", async () => {
  const beside = folder();
  cpSync(site, beside, { recursive: true });
  const index = join(beside, "index.html");
  writeFileSync(index, readFileSync(index, "utf8").replace("<title>", '<meta name="bank" content="our.json">\n<title>'));
  writeFileSync(join(beside, "our.json"), own());
  const visit = await newPage({ ...editions[0], url: `http://127.0.0.1:${await serve(beside)}/` });
  await go(visit, "#/bank");
  await visit.page.getByText("わが町の設問集").first().waitFor();
  writeFileSync(join(beside, "our.json"), own({ retire: "nothing" }));
  // The server holds on to what it has read once.
  const broken = await newPage({ ...editions[0], url: `http://127.0.0.1:${await serve(beside)}/` });
  await go(broken, "#/bank");
  await broken.page.getByText("retire").first().waitFor();
  await broken.close();
  await visit.close();
});
