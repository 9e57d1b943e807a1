// A document of the edition before: the full list of what changed, before a file is opened and after
// what is kept here was; the way back to the earlier answers.
import assert from "node:assert/strict";
import { axe } from "./axe.mjs";
import { fixture, go, kept, pick, seed } from "./desk.mjs";
import { assertCount, assertQuiet, editions, newPage, test } from "./support.mjs";

const FORMER = fixture("v1-counter.json");
const TITLE = "新しい版（2026.2）で変わったこと";
const stored = async (visit) => JSON.parse(await kept(visit));

test("what is kept goes over to the present edition, lists what changed and gives all answers back", async () => {
  const visit = await newPage(editions[0]);
  const { page } = visit;
  await seed(visit, FORMER);
  const notice = page.locator("main [role=status]");
  await notice.getByText("設問集が新しい版（2026.2）になりました").waitFor();
  const before = Object.keys(JSON.parse(FORMER).answers).length;
  const carried = Object.keys((await stored(visit)).answers).length;
  assert.ok(carried < before, `${carried} of ${before}`);
  await notice.getByRole("link", { name: "変わったことの一覧" }).click();
  const card = page.locator("section.edition");
  await card.getByRole("heading", { name: TITLE }).waitFor();
  await assertCount(card.getByText("前の答え："), before - carried);
  assert.deepEqual(await axe(page), []);
  await card.getByRole("button", { name: "前の答えをすべて使う" }).click();
  await notice.getByText(`前の答え${before - carried}件を戻しました`).waitFor();
  assert.equal(Object.keys((await stored(visit)).answers).length, before);
  await page.reload();
  await page.locator("h1").first().waitFor();
  await assertCount(page.getByText("設問集が新しい版"), 0, "said once");
  assert.equal(Object.keys((await stored(visit)).answers).length, before);
  await assertQuiet(visit);
  await visit.close();
});

test("a file of the edition before says what changed before anything does", async () => {
  const visit = await newPage(editions[0]);
  const { page } = visit;
  await go(visit, "#/share");
  await pick(visit, FORMER);
  const pending = page.locator(".pending");
  await pending.getByRole("heading", { name: TITLE }).waitFor();
  assert.ok((await pending.getByText("前の答え：").count()) > 0);
  assert.deepEqual(await axe(page), []);
  await page.getByRole("button", { name: "この内容に置き換える" }).click();
  await page.locator("main [role=status]", { hasText: "設問集が新しい版" }).waitFor();
  await assertQuiet(visit);
  await visit.close();
});
