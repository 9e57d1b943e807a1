// The pages for people at one table: the skill check, actions with their cases, the blank sheet.
import assert from "node:assert/strict";
import { fixture, go, kept, seed } from "./desk.mjs";
import { assertCount, assertQuiet, editions, newPage, test } from "./support.mjs";

async function at(route, text = fixture("v1-counter.json"), options = {}) {
  const visit = await newPage(editions[0], options);
  await seed(visit, text);
  await go(visit, route);
  return visit;
}

const skills = async (visit) => JSON.parse(await kept(visit))?.skills ?? {};

test("counts are kept, few who can call for an action, and who can teach is listed", async () => {
  const visit = await at("#/skills");
  const { page } = visit;
  const row = page.getByRole("row", { name: /生成AI/ });
  await page.getByLabel("生成AI まだできない").fill("9");
  await row.getByText("計9人").waitFor();
  await row.getByText("できる人が少ない").waitFor();
  assert.equal(await row.getByRole("link").getAttribute("href"), "#/roadmap");
  await page.getByLabel("生成AI 教えられる").fill("３");
  await row.getByText("計12人").waitFor();
  await row.getByText("できる人が少ない").waitFor({ state: "detached" });
  await page.getByText("生成AI：教えられる人が3人").waitFor();
  assert.deepEqual(await skills(visit), { ai: [9, 0, 0, 3] });
  await page.reload();
  await page.getByText("計12人").waitFor();
  assert.equal(await page.getByLabel("生成AI 教えられる").inputValue(), "3");
  await assertQuiet(visit);
  await visit.close();
});

test("a number that cannot be gets a sentence and leaves what was there", async () => {
  const visit = await at("#/skills");
  const { page } = visit;
  const field = page.getByLabel("表計算 一人でできる");
  await field.fill("7");
  for (const wrong of ["501", "-1", "1.5", "七"]) {
    await field.fill(wrong);
    await page.getByText("0から500までの数を入れてください。").waitFor();
    assert.equal(await field.getAttribute("aria-invalid"), "true", wrong);
    assert.equal(await field.inputValue(), wrong);
    assert.deepEqual(await skills(visit), { spreadsheet: [0, 0, 7, 0] }, wrong);
  }
  await field.fill("");
  await page.getByText("0から500までの数を入れてください。").waitFor({ state: "detached" });
  assert.deepEqual(await skills(visit), {}, "nobody at all takes the count back");
  await visit.close();
});

test("a number typed with an input method arrives whole", async () => {
  const visit = await at("#/skills");
  const { page } = visit;
  const field = page.getByLabel("表計算 まだできない");
  await field.focus();
  const cdp = await visit.context.newCDPSession(page);
  await cdp.send("Input.imeSetComposition", { text: "１", selectionStart: 1, selectionEnd: 1 });
  await cdp.send("Input.imeSetComposition", { text: "１２", selectionStart: 2, selectionEnd: 2 });
  await cdp.send("Input.insertText", { text: "１２" });
  assert.equal(await field.inputValue(), "１２");
  assert.deepEqual(await skills(visit), { spreadsheet: [12, 0, 0, 0] });
  await visit.close();
});

test("actions are found by their words and cases, wide or narrow, and by class", async () => {
  const visit = await at("#/cases", null);
  const { page } = visit;
  const entries = page.locator("main details:visible");
  const all = await entries.count();
  const said = async () => Number(/のうち(\d+)件/.exec(await page.getByText(/件のうち/).innerText())[1]);
  assert.equal(await said(), all);
  const search = page.getByLabel("言葉で絞る");
  await search.fill("横須賀");
  assert.equal(await said(), 1);
  await assertCount(entries, 1);
  await entries.locator("summary").click();
  await entries.getByText("横須賀市", { exact: true }).waitFor();
  await search.fill("ｒｐａ");
  const wide = await said();
  await search.fill("RPA");
  assert.equal(await said(), wide);
  assert.ok(wide > 0 && wide < all);
  await search.fill("この言葉はどこにもない");
  assert.equal(await said(), 0);
  await search.fill("");
  await page.getByLabel("情報格差対策").check();
  const divide = await said();
  assert.ok(divide > 0 && divide < all);
  await assertCount(entries, divide);
  await page.getByLabel("すべて").check();
  assert.equal(await said(), all);
  await assertQuiet(visit);
  await visit.close();
});

test("an action without a case says so", async () => {
  const visit = await at("#/cases", null);
  const { page } = visit;
  const entry = page.locator("main details", { hasText: "A08" });
  await entry.locator("summary").click();
  await entry.getByText("事例は、まだ見つかっていません。").waitFor();
  await visit.close();
});

test("the blank sheet has every question of its path and changes no answer", async () => {
  const visit = await at("#/paper");
  const { page } = visit;
  const before = await kept(visit);
  const questions = page.locator(".paper-question");
  const short = await questions.count();
  await assertCount(page.locator(".paper-question li"), short * 7);
  await page.getByLabel("すべての設問").check();
  assert.ok((await questions.count()) > short);
  await page.getByLabel("主な設問").check();
  await assertCount(questions, short);
  assert.equal(await kept(visit), before);
  await assertQuiet(visit);
  await visit.close();
});

test("on paper the sheet stands without its controls", async () => {
  const visit = await at("#/paper", null);
  const { page } = visit;
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.getByRole("button", { name: "印刷" }).isVisible(), false);
  assert.equal(await page.getByLabel("すべての設問").isVisible(), false);
  assert.equal(await page.locator(".paper-question").first().isVisible(), true);
  const whole = await page
    .locator(".paper-question")
    .evaluateAll((all) => all.every((one) => getComputedStyle(one).breakInside === "avoid"));
  assert.ok(whole, "no question is split over two pages");
  await visit.close();
});

test("each of the three pages is reached from where one looks for it", async () => {
  const visit = await at("#/overview");
  for (const [from, name] of [
    ["#/overview", "紙の設問票"],
    ["#/readiness", "技能の確認"],
    ["#/roadmap", "取組と事例"],
  ]) {
    await go(visit, from);
    await visit.page.getByRole("link", { name, exact: true }).first().click();
    await visit.page.getByRole("heading", { level: 1, name }).waitFor();
  }
  await visit.close();
});
