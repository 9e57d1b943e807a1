// One question: keys, the answers that are no level, what is written beside, closed gates.
import assert from "node:assert/strict";
import { strict } from "./axe.mjs";
import { fixture, go, kept, seed } from "./desk.mjs";
import { assertCount, editions, newPage, test } from "./support.mjs";

async function at(question) {
  const visit = await newPage(editions[0]);
  await seed(visit, null);
  await go(visit, `#/questions/${question}`);
  return visit;
}

const stored = async (visit, question) => JSON.parse(await kept(visit))?.answers[question];

test("keys pick, move and take back", async () => {
  const visit = await at("online-use");
  const { page } = visit;
  await page.keyboard.press("3");
  assert.deepEqual((await stored(visit, "online-use")).choice, { level: 3 });
  await page.keyboard.press("ArrowDown");
  assert.deepEqual((await stored(visit, "online-use")).choice, { level: 4 });
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  assert.deepEqual((await stored(visit, "online-use")).choice, { level: 2 });
  await page.keyboard.press("Escape");
  assert.equal(await stored(visit, "online-use"), undefined);
  await page.keyboard.press("1");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => !location.hash.endsWith("/online-use"));
  await visit.close();
});

test("a key that is held moves the pick, and does nothing else again", async () => {
  const visit = await at("online-use");
  const { page } = visit;
  const order = [];
  await page.exposeFunction("__went", (hash) => order.push(hash));
  await page.evaluate(() => addEventListener("hashchange", () => globalThis.__went(location.hash)));
  for (let press = 0; press < 30; press++) await page.keyboard.down("Enter");
  await page.keyboard.up("Enter");
  await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
  assert.equal(order.length, 1, `Enter held went through ${order}`);
  await go(visit, "#/questions/online-use");
  for (let press = 0; press < 9; press++) await page.keyboard.down("ArrowDown");
  await page.keyboard.up("ArrowDown");
  assert.ok((await stored(visit, "online-use")).choice);
  await visit.close();
});

test("digits and Esc answer in the question's group alone", async () => {
  const visit = await at("online-use");
  const { page } = visit;
  const others = [
    page.getByRole("button", { name: "English" }),
    page.getByRole("link", { name: "次の設問" }),
    page.getByRole("navigation", { name: "設問の領域" }).getByRole("link").first(),
    page.getByText("なぜ聞くのか・何を見ればよいか"),
  ];
  for (const other of others) {
    await other.focus();
    await page.keyboard.press("3");
    assert.equal(await stored(visit, "online-use"), undefined);
  }
  await page.locator("h1").focus();
  await page.keyboard.press("3");
  for (const other of others) {
    await other.focus();
    await page.keyboard.press("Escape");
    await page.keyboard.press("1");
    assert.deepEqual((await stored(visit, "online-use")).choice, { level: 3 });
  }
  // With nothing in focus, a digit still answers: a click beside the question silences nothing.
  await page.evaluate(() => document.activeElement.blur());
  await page.keyboard.press("4");
  assert.deepEqual((await stored(visit, "online-use")).choice, { level: 4 });
  await visit.close();
});

test("what Esc takes back can be brought back", async () => {
  const visit = await at("online-use");
  const { page } = visit;
  const undo = page.locator("main").getByRole("button", { name: "元に戻す" });
  await page.keyboard.press("4");
  await page.getByLabel(/ほかの課や団体にも広がっている/).check();
  await page.getByLabel("該当なし").focus();
  await page.keyboard.press("Escape");
  assert.equal((await stored(visit, "online-use"))?.choice ?? null, null);
  await undo.press("Enter");
  const { choice, spread } = await stored(visit, "online-use");
  assert.deepEqual({ choice, spread }, { choice: { level: 4 }, spread: true });
  assert.ok(await page.locator("#level-4").evaluate((level) => level === document.activeElement));
  await assertCount(undo, 0);
  // The next answer takes the offer away: it would undo something else.
  await page.keyboard.press("Escape");
  await undo.waitFor();
  await page.keyboard.press("1");
  await undo.waitFor({ state: "detached" });
  await visit.close();
});

test("the digit keys can be switched off, for all questions of the visit", async () => {
  const visit = await at("online-use");
  const { page } = visit;
  await page.getByRole("button", { name: "数字キーを使わない" }).press("Enter");
  await page.locator("h1").focus();
  await page.keyboard.press("3");
  assert.equal(await stored(visit, "online-use"), undefined);
  await page.getByRole("link", { name: "次の設問" }).click();
  await page.waitForFunction(() => !location.hash.endsWith("/online-use"));
  const next = new URL(page.url()).hash.split("/").at(-1);
  await page.keyboard.press("3");
  assert.equal(await stored(visit, next), undefined);
  await page.keyboard.press("ArrowDown");
  assert.deepEqual((await stored(visit, next)).choice, { level: 0 });
  await page.getByRole("button", { name: "数字キーを使う" }).click();
  await page.locator("h1").focus();
  await page.keyboard.press("3");
  assert.deepEqual((await stored(visit, next)).choice, { level: 3 });
  await visit.close();
});

/** Returns whether the bar with the ways on covers any of `target`. */
const isCovered = (target) =>
  target.evaluate((element) => {
    const bar = document.querySelector(".question-nav");
    if (bar.contains(element)) return false;
    const [one, other] = [element.getBoundingClientRect(), bar.getBoundingClientRect()];
    return one.bottom > other.top && one.top < other.bottom;
  });

test("nothing that has the focus, and nothing that opens, lies under the bar", async () => {
  for (const viewport of [{ width: 1366, height: 768 }, { width: 360, height: 740 }]) {
    const visit = await at("automation-effect");
    const { page } = visit;
    await page.setViewportSize(viewport);
    // By keyboard: a press of the mouse goes where a person has scrolled to.
    await page.getByLabel("該当なし").press("Space");
    assert.ok(!(await isCovered(page.locator(":focus"))), "the choice");
    await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
    assert.ok(!(await isCovered(page.getByLabel("該当しない理由"))), "the reason");
    assert.ok(!(await isCovered(page.locator("#reason-hint"))), "its hint");
    await page.evaluate(() => scrollTo(0, 0));
    await page.locator("h1").focus();
    await page.getByText("メモ・根拠を残す").click();
    await page.evaluate(() => scrollTo(0, 0));
    await page.locator("h1").focus();
    for (let tab = 0; tab < 14; tab++) {
      await page.keyboard.press("Tab");
      const name = await page.evaluate(() => document.activeElement.outerHTML.slice(0, 80));
      if (!(await page.evaluate(() => document.activeElement.closest(".question-card")))) break;
      assert.ok(!(await isCovered(page.locator(":focus"))), `${name} at ${viewport.width}`);
    }
    await visit.close();
  }
});

test("what is typed beside one question is not found beside the next", async () => {
  const visit = await at("online-use");
  const { page } = visit;
  await page.getByText("メモ・根拠を残す").click();
  await page.getByLabel("メモ", { exact: true }).fill("窓口の統計");
  await page.getByRole("link", { name: "次の設問" }).click();
  await page.waitForFunction(() => !location.hash.endsWith("/online-use"));
  assert.ok(!(await page.getByLabel("メモ", { exact: true }).isVisible()));
  await page.getByText("メモ・根拠を残す").click();
  assert.equal(await page.getByLabel("メモ", { exact: true }).inputValue(), "");
  await page.goBack();
  await page.waitForFunction(() => location.hash.endsWith("/online-use"));
  assert.equal(await page.getByLabel("メモ", { exact: true }).inputValue(), "窓口の統計");
  await visit.close();
});

test("only the highest level can have spread, and a lower one forgets it", async () => {
  const visit = await at("online-use");
  const { page } = visit;
  const spread = page.getByLabel(/ほかの課や団体にも広がっている/);
  await page.keyboard.press("4");
  await spread.check();
  await page.keyboard.press("Shift+Tab");
  await page.locator("#level-3").check({ force: true });
  await assertCount(spread, 0);
  await page.locator("#level-4").check({ force: true });
  assert.ok(!(await spread.isChecked()));
  await page.getByText("メモ・根拠を残す").click();
  await page.getByLabel("メモ", { exact: true }).fill("まだ広がっていない");
  assert.ok(!(await stored(visit, "online-use")).spread);
  await visit.close();
});

test("the list shows every question once, the open ones first", async () => {
  for (const [text, open] of [[null, 34], [fixture("v1-counter.json"), 9]]) {
    const visit = await newPage(editions[0]);
    await seed(visit, text);
    await go(visit, "#/questions/all");
    const links = await visit.page.locator("table a").evaluateAll((all) => all.map((a) => a.href));
    assert.equal(new Set(links).size, 37);
    assert.equal(links.length, 37);
    const first = visit.page.getByRole("region", { name: "未回答・わからないの設問" });
    await assertCount(first.getByRole("link"), open);
    await visit.close();
  }
});

test("what axe asks for only when told finds nothing on the pages around the questions", async () => {
  const visit = await newPage(editions[0]);
  await seed(visit, fixture("v1-counter.json"));
  const routes = ["#/", "#/questions/online-use", "#/questions/all", "#/help", "#/cases", "#/paper"];
  for (const viewport of [{ width: 1366, height: 768 }, { width: 360, height: 740 }]) {
    await visit.page.setViewportSize(viewport);
    for (const route of routes) {
      await go(visit, route);
      assert.deepEqual(await strict(visit.page), [], `${route} at ${viewport.width}`);
    }
  }
  await visit.close();
});

test("keys in a note are text", async () => {
  const visit = await at("online-use");
  const { page } = visit;
  await page.getByText("メモ・根拠を残す").click();
  await page.getByLabel("メモ", { exact: true }).fill("");
  await page.getByLabel("メモ", { exact: true }).pressSequentially("0123 <b>窓口</b>");
  const answer = await stored(visit, "online-use");
  assert.equal(answer.note, "0123 <b>窓口</b>");
  assert.equal(answer.choice, null);
  await page.reload();
  assert.equal(await page.getByLabel("メモ", { exact: true }).inputValue(), "0123 <b>窓口</b>");
  await visit.close();
});

test("a text typed with an input method arrives whole", async () => {
  const visit = await at("online-use");
  const { page } = visit;
  await page.getByText("メモ・根拠を残す").click();
  await page.getByLabel("メモ", { exact: true }).focus();
  const cdp = await visit.context.newCDPSession(page);
  await cdp.send("Input.imeSetComposition", { text: "まど", selectionStart: 2, selectionEnd: 2 });
  await cdp.send("Input.insertText", { text: "窓口" });
  assert.equal((await stored(visit, "online-use")).note, "窓口");
  await visit.close();
});

test("not applicable asks for a reason and keeps it", async () => {
  const visit = await at("automation-effect");
  const { page } = visit;
  await page.getByLabel("該当なし").check({ force: true });
  await page.getByLabel("該当しない理由").fill("道具がない");
  assert.deepEqual(
    { ...(await stored(visit, "automation-effect")), time: "", revision: 0 },
    { choice: "not-applicable", reason: "道具がない", role: "head", time: "", revision: 0 },
  );
  await visit.close();
});

test("a gate that closes hides an answer and never deletes it", async () => {
  const visit = await newPage(editions[0]);
  await seed(visit, fixture("v1-counter.json"));
  const { page } = visit;
  const before = await stored(visit, "standardisation-date");
  await go(visit, "#/department");
  await page.getByRole("group", { name: /標準化/ }).getByLabel("いいえ").first().check();
  assert.deepEqual(await stored(visit, "standardisation-date"), before);
  await go(visit, "#/questions/standardisation-date");
  await page.getByText("標準化対象の事務がないため、この設問は聞きません。").waitFor();
  await go(visit, "#/department");
  await page.getByRole("group", { name: /標準化/ }).getByLabel("はい").first().check();
  assert.deepEqual(await stored(visit, "standardisation-date"), before);
  await visit.close();
});

test("an address of no question and of no page is no dead end", async () => {
  const visit = await at("no-such-question");
  await visit.page.getByRole("link", { name: "設問の一覧" }).click();
  await visit.page.getByRole("heading", { level: 1, name: "設問の一覧" }).waitFor();
  await go(visit, "#/nowhere");
  await visit.page.getByRole("heading", { level: 1 }).waitFor();
  await visit.close();
});
