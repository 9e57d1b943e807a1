// One question: keys, the answers that are no rung, what is written beside, closed gates.
import assert from "node:assert/strict";
import { fixture, go, kept, seed } from "./desk.mjs";
import { editions, newPage, test } from "./support.mjs";

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
