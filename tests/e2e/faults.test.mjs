// Faults of the browser, of the server and of the clock: nothing is lost unsaid.
import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { answer, fixture, folder, go, journal, kept, pick, said, save, seed, ofToday } from "./desk.mjs";
import { serve } from "./server.mjs";
import { assertCount, assertQuiet, editions, newPage, test } from "./support.mjs";

const site = fileURLToPath(new URL("../../dist/site", import.meta.url));
const state = (visit) => visit.page.locator(".state").innerText();
const button = (visit, name) => visit.page.getByRole("button", { name, exact: true });

/** Opens the page anew with `script` run before anything else in it. */
async function broken(script, edition = editions[0], given) {
  const visit = await newPage(edition);
  await visit.page.addInitScript(script, given);
  await visit.page.reload();
  await visit.page.locator("h1").first().waitFor();
  return visit;
}

/** Reloads and returns whether the browser asked before. */
async function asks(visit) {
  let asked = false;
  visit.page.once("dialog", (dialog) => {
    asked = dialog.type() === "beforeunload";
    dialog.accept();
  });
  await visit.page.reload();
  visit.page.removeAllListeners("dialog");
  await visit.page.locator("h1").first().waitFor();
  return asked;
}

for (const edition of [editions[0], editions[2]]) {
  test(`both stores have an answer when it is shown as saved (${edition.name})`, async () => {
    const visit = await newPage(edition);
    await answer(visit, "online-use", 2);
    assert.match(await state(visit), /この端末に保存済み/);
    const { text, sequence, written } = await journal(visit);
    assert.equal(text, await kept(visit));
    assert.equal(String(sequence), await visit.page.evaluate(() => localStorage.getItem("dx-readiness.sequence")));
    assert.match(written, /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/);
    assert.equal(await asks(visit), false);
    assert.equal((await said(visit)).trim(), "", "nothing was lost, nothing is said");
    await assertQuiet(visit);
    await visit.close();
  });

  test(`what local storage has lost is recovered and said (${edition.name})`, async () => {
    const visit = await newPage(edition);
    await answer(visit, "online-use", 2);
    const before = await kept(visit);
    await answer(visit, "burden-hours", 1);
    const text = await kept(visit);
    for (const older of [before, null, '{"format": "dx-readiness", "sch']) {
      await visit.page.evaluate((older) => {
        if (older === null) localStorage.clear();
        else localStorage.setItem("dx-readiness.document", older);
        if (older !== null) localStorage.setItem("dx-readiness.sequence", "1");
      }, older);
      await visit.page.reload();
      await visit.page.getByText(/までの回答を復元しました/).waitFor();
      // Said once the journal has acknowledged it.
      await visit.page.locator(".state", { hasText: "この端末に保存済み" }).waitFor();
      assert.equal(await kept(visit), text);
    }
    await visit.close();
  });
}

const noJournal = {
  "switched off": () =>
    Object.defineProperty(globalThis, "indexedDB", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    }),
  "missing": () => Object.defineProperty(globalThis, "indexedDB", { value: undefined }),
  "refusing": () => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  },
  "silent": () => {
    IDBFactory.prototype.open = () => new EventTarget();
  },
};
for (const [name, script] of Object.entries(noJournal)) {
  test(`without a journal the page promises less (${name})`, async () => {
    const visit = await broken(script);
    await go(visit, "#/questions/online-use");
    await visit.page.keyboard.press("2");
    await visit.page.getByText(/入力はブラウザーに預けました/).waitFor();
    assert.match(await state(visit), /ブラウザーに預けました/);
    assert.equal(JSON.parse(await kept(visit)).answers["online-use"].choice.level, 2);
    assert.equal(await asks(visit), false);
    await visit.close();
  });
}

const failing = [
  ["takes nothing", () => (Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); }), /いっぱい/],
  ["keeps nothing", () => (Storage.prototype.setItem = () => {}), /一致しませんでした/],
  [
    "cuts texts off",
    () => {
      const set = Storage.prototype.setItem;
      Storage.prototype.setItem = function (key, text) {
        set.call(this, key, key.endsWith("document") ? text.slice(0, 200) : text);
      };
    },
    /一致しませんでした/,
  ],
];
for (const [name, script, sentence] of failing) {
  test(`a storage that ${name} is said, asked about, and loses nothing`, async () => {
    const visit = await broken(script);
    await answer(visit, "online-use", 2);
    await answer(visit, "burden-hours", 1);
    assert.match(await said(visit), sentence);
    assert.match(await state(visit), /保存できていません/);
    assert.equal(JSON.parse((await journal(visit)).text).answers["burden-hours"].choice.level, 1);
    const { text } = await save(visit);
    assert.equal(JSON.parse(text).answers["online-use"].choice.level, 2);
    await assertCount(visit.page.getByRole("button", { name: "元に戻す" }), 0);
    assert.equal(await asks(visit), true);
    await go(visit, "#/questions/burden-hours");
    assert.ok(await visit.page.locator("#level-1").isChecked(), "the journal had it");
    await visit.close();
  });
}

test("a storage that fails in the middle and recovers goes on", async () => {
  const visit = await newPage(editions[0]);
  await answer(visit, "online-use", 2);
  await visit.page.evaluate(() => {
    globalThis.ours = Storage.prototype.getItem;
    Storage.prototype.getItem = () => { throw new DOMException("gone", "SecurityError"); };
  });
  await answer(visit, "burden-hours", 1);
  assert.match(await said(visit), /保存の機能が使えません/);
  await visit.page.evaluate(() => (Storage.prototype.getItem = globalThis.ours));
  await answer(visit, "burden-hours", 2);
  assert.match(await state(visit), /この端末に保存済み/);
  await visit.close();
});

test("closing asks while something is not kept, and only then", async () => {
  const blocked = () =>
    Object.defineProperty(globalThis, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  const visit = await broken(blocked);
  assert.equal(await asks(visit), false, "nothing is entered");
  await answer(visit, "online-use", 2);
  assert.equal(await asks(visit), true);
  await visit.close();

  const sample = await newPage(editions[0]);
  await sample.page.getByRole("button", { name: /市民課/ }).click();
  await sample.page.getByText("開き直すと消えます").waitFor();
  assert.equal(await asks(sample), false);
  await go(sample, "#/");
  await sample.page.getByRole("button", { name: /市民課/ }).click();
  await go(sample, "#/questions/online-use");
  await sample.page.locator("input[type=radio]:not(:checked)").first().check();
  assert.equal(await asks(sample), true, "what was changed in a sample");
  await sample.close();
});

test("a text that cannot be read is offered until it is thrown away, and opened as far as it goes", async () => {
  const visit = await newPage(editions[0]);
  const text = ofToday("v1-counter.json");
  await seed(visit, text.replace('"level": 2', '"level": 7'));
  await answer(visit, "online-use", 1);
  await visit.page.reload();
  await go(visit, "#/share");
  const answers = Object.keys(JSON.parse(text).answers).length;
  await button(visit, `読める回答だけを開く（${answers - 1}/${answers}）`).click();
  await visit.page.getByText(`回答${answers}問のうち${answers - 1}問を読めました`).waitFor();
  await button(visit, "この内容に置き換える").click();
  assert.equal(Object.keys(JSON.parse(await kept(visit)).answers).length, answers - 1);
  await visit.page.reload();
  // The file led on to the questions that are open.
  await go(visit, "#/share");
  await button(visit, "この内容を捨てる").click();
  await button(visit, "捨てる").click();
  await visit.page.getByText("読めなかった内容を捨てました").waitFor();
  await visit.page.reload();
  await visit.page.locator("h1").first().waitFor();
  await assertCount(visit.page.getByText("読めなかった内容"), 0);
  await visit.close();
});

const noRoom = {
  "99 places are taken": (junk) => {
    localStorage.setItem("dx-readiness.document", junk);
    for (let n = 1; n <= 99; n++) localStorage.setItem(`dx-readiness.set-aside.${n}`, `${n}`);
  },
  "there is no room": (junk) => localStorage.setItem("dx-readiness.document", junk + "x".repeat(4_900_000)),
};
for (const [name, fill] of Object.entries(noRoom)) {
  test(`where ${name}, an unreadable text stays where it is and that is said`, async () => {
    const visit = await newPage(editions[0]);
    await visit.page.evaluate(fill, "not json ");
    await visit.page.reload();
    await visit.page.getByText("別の場所に写すこともできませんでした").waitFor();
    assert.doesNotMatch(await said(visit), /別に残してあります/);
    await answer(visit, "online-use", 2);
    assert.match(await kept(visit), /^not json/);
    await go(visit, "#/share");
    const own = visit.page.locator(".quarantine li", { hasText: "保存場所にあるもの" });
    await own.getByRole("button", { name: "この内容を捨てる" }).click();
    await own.getByRole("button", { name: "捨てる", exact: true }).click();
    await visit.page.locator(".state", { hasText: "この端末に保存済み" }).waitFor();
    assert.equal(JSON.parse(await kept(visit)).answers["online-use"].choice.level, 2);
    await visit.close();
  });
}

/** Clears everything from the share page. */
async function clear(visit) {
  await go(visit, "#/share");
  await button(visit, "すべて消す").click();
  await button(visit, "すべて消す").click();
  await visit.page.locator("main [role=status]", { hasText: "入力を消しました" }).waitFor();
}

test("clearing is said after looking, leaves nothing, and can be undone until the next change", async () => {
  const visit = await newPage(editions[0]);
  await seed(visit, fixture("v1-counter.json"), "ja");
  await clear(visit);
  assert.deepEqual(await visit.page.evaluate(() => Object.keys(localStorage)), []);
  assert.equal(await journal(visit), undefined);
  assert.equal(await state(visit), "まだ入力がありません");
  await visit.page.locator("main [role=status]").getByRole("button", { name: "元に戻す" }).click();
  await visit.page.locator(".state", { hasText: "この端末に保存済み" }).waitFor();
  assert.match(await kept(visit), /市民課/);
  await clear(visit);
  await answer(visit, "online-use", 2);
  await assertCount(visit.page.getByRole("button", { name: "元に戻す" }), 0);
  await assertQuiet(visit);
  await visit.close();
});

test("clearing says what is left: a newer version's data, another window's", async () => {
  const newer = '{"format": "dx-readiness", "schema_version": 99, "wonders": []}';
  const visit = await newPage(editions[0]);
  await seed(visit, newer);
  await answer(visit, "online-use", 2);
  await clear(visit);
  assert.match(await said(visit), /新しい版の診断で保存した内容は、この端末に残っています/);
  assert.equal(await kept(visit), newer);
  await visit.close();

  const mine = await newPage(editions[0]);
  await answer(mine, "online-use", 2);
  const other = await mine.context.newPage();
  await other.goto(`${mine.edition.url}#/questions/burden-hours`);
  await other.locator("h1").first().waitFor();
  await other.keyboard.press("4");
  await other.getByText("この端末に保存済み").waitFor();
  await mine.page.getByRole("button", { name: "別の画面の内容を使う" }).waitFor();
  await clear(mine);
  assert.match(await said(mine), /別の画面で保存した内容は、この端末に残っています/);
  assert.match(await kept(mine), /burden-hours/);
  await mine.close();
});

test("undo stands with what it undoes and nowhere else", async () => {
  const visit = await newPage(editions[0]);
  await seed(visit, fixture("v1-counter.json"));
  await go(visit, "#/share");
  const undo = visit.page.getByRole("button", { name: "元に戻す" });
  await pick(visit, fixture("v1-welfare.json"));
  await button(visit, "この内容に置き換える").click();
  await assertCount(undo, 1);
  await save(visit);
  await visit.page.locator("main [role=status]", { hasText: "保存の操作をしました" }).waitFor();
  await assertCount(undo, 0);
  // The file led on to its result.
  await go(visit, "#/share");
  await pick(visit, "hello");
  await visit.page.getByText("この診断のファイルではない").waitFor();
  await assertCount(undo, 0);
  await visit.close();
});

test("a file in another encoding is refused, in both languages", async () => {
  const utf16 = Buffer.from(`\ufeff${fixture("v1-counter.json")}`, "utf16le");
  const shiftJis = Buffer.concat([Buffer.from('{"name": "'), Buffer.from([0x8e, 0x73]), Buffer.from('"}')]);
  const visit = await newPage(editions[0]);
  await seed(visit, fixture("v1-welfare.json"));
  await go(visit, "#/share");
  for (const bytes of [utf16, shiftJis]) {
    await pick(visit, bytes);
    await visit.page.locator("main [role=status]", { hasText: "UTF-8ではありません" }).waitFor();
    await button(visit, "閉じる").click();
  }
  await visit.page.locator("#switch").click();
  // The English texts arrive first; a file field that is drawn anew has lost what was put into it.
  await visit.page.locator("html[lang=en]").waitFor();
  await pick(visit, shiftJis);
  await visit.page.locator("main [role=status]", { hasText: "not encoded as UTF-8" }).waitFor();
  await visit.close();
});

test("a download that the browser refuses is not called written", async () => {
  const refuses = await newPage(editions[0], { acceptDownloads: false });
  await answer(refuses, "online-use", 2);
  await refuses.page.locator(".top").getByRole("button", { name: "ファイルに保存" }).click();
  const handed = /保存の操作をしました.*確かめてください/;
  await refuses.page.locator("main [role=status]", { hasText: handed }).waitFor();
  assert.doesNotMatch(await said(refuses), /書き出しました/);
  await refuses.close();
  const visit = await broken(() => (URL.createObjectURL = () => { throw new Error("denied"); }));
  await answer(visit, "online-use", 2);
  await visit.page.locator(".top").getByRole("button", { name: "ファイルに保存" }).click();
  await visit.page.getByText("ファイルに書き出せませんでした").waitFor();
  await visit.close();
});

test("a page left open from 31 March to 1 April knows the new year", async () => {
  const visit = await newPage(editions[0]);
  await visit.page.clock.install({ time: new Date("2027-03-31T16:00:00") });
  await visit.page.reload();
  await answer(visit, "online-use", 2);
  assert.match(await visit.page.locator(".top-department").innerText(), /令和8年度/);
  await visit.page.clock.setFixedTime(new Date("2027-04-01T08:30:00"));
  await visit.page.evaluate(() => dispatchEvent(new Event("focus")));
  await visit.page.locator(".top-department", { hasText: "令和9年度" }).waitFor();
  const { name } = await save(visit);
  assert.match(name, /2027-04-01/);
  await visit.close();
});

for (const year of [1970, 12_000, -1, Number.NaN, 9999]) {
  test(`a clock that shows the year ${year} is said, and nothing unreadable is kept`, async () => {
    const visit = await broken(
      (year) => {
        Date.prototype.getFullYear = () => year;
        Date.prototype.getMonth = () => (Number.isNaN(year) ? year : 11);
        Date.prototype.getDate = () => (Number.isNaN(year) ? year : 31);
      },
      editions[0],
      year,
    );
    await visit.page.getByText("この端末の日付が正しくないようです").waitFor();
    await answer(visit, "online-use", 2);
    await go(visit, "#/roadmap");
    await visit.page.reload();
    await go(visit, "#/questions/online-use");
    assert.ok(await visit.page.locator("#level-2").isChecked());
    assert.doesNotMatch(await said(visit), /読めません/);
    await visit.close();
  });
}

const own = (more = {}) =>
  JSON.stringify({
    base: "six-priorities",
    id: "our-town",
    edition: "1",
    date: "2026-11-22",
    name: { ja: "わが町の設問集", en: "Our town's set" },
    basis: { ja: "わが町のDX計画によります。", en: "Follows our town's plan." },
    ...more,
  });

/** Serves the site with `<meta name="bank">`, and what `answers` gives for `our.json`. */
async function beside(address, answers) {
  const place = folder();
  cpSync(site, place, { recursive: true });
  const index = join(place, "index.html");
  const meta = `<meta name="bank" content="${address}">\n<title>`;
  writeFileSync(index, readFileSync(index, "utf8").replace("<title>", meta));
  const plain = await serve(place);
  const server = createServer(async (request, response) => {
    if (request.url.startsWith("/our.json")) return answers(response);
    const answer = await fetch(`http://127.0.0.1:${plain}${request.url}`);
    response.writeHead(answer.status, { "Content-Type": answer.headers.get("Content-Type") });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  server.unref();
  return { ...editions[0], url: `http://127.0.0.1:${server.address().port}/` };
}

const wrongBeside = [
  ["is not there", "our.json", (response) => response.writeHead(404).end(), /読み込めませんでした/],
  ["never comes", "our.json", () => {}, /読み込めませんでした/],
  ["is a page to sign in", "our.json", (response) => response.end("<!doctype html><title>Sign in</title>"), /使えません/],
  ["is endless", "our.json", (response) => response.end(" ".repeat(5_000_000)), /大きすぎます/],
  ["lies on another server", "http://elsewhere.example/our.json", () => {}, /別のサーバー/],
  ["is a script", "javascript:alert(1)", () => {}, /別のサーバー/],
  ["is in the address", `data:application/json,${encodeURIComponent(own())}`, () => {}, /別のサーバー/],
];
for (const [name, address, answers, sentence] of wrongBeside) {
  test(`a question set beside the page that ${name} is said, and the page opens without it`, async () => {
    const visit = await newPage(await beside(address, answers));
    await visit.page.locator("main [role=status] .banner").waitFor();
    assert.match(await said(visit), sentence);
    await answer(visit, "online-use", 2);
    assert.match(await state(visit), /この端末に保存済み/);
    assert.equal(await visit.page.evaluate(() => localStorage.getItem("dx-readiness.bank")), null);
    assert.deepEqual(visit.violations, []);
    await visit.close();
  });
}

test("a question set beside the page is said when it comes, and replaces none that was opened by hand", async () => {
  const visit = await newPage(await beside("our.json", (response) => response.end(own())));
  await visit.page.getByText("DX部門がこのページに置いた設問集「わが町の設問集」").waitFor();
  await pick(visit, own({ id: "next-town", name: { ja: "隣町の設問集", en: "Next town's set" } }));
  await button(visit, "この設問集に切り替える").click();
  await answer(visit, "online-use", 2);
  await visit.page.reload();
  await visit.page.getByText("切り替えていません").waitFor();
  assert.equal(JSON.parse(await kept(visit)).bank.id, "next-town");
  await go(visit, "#/bank");
  await button(visit, "「わが町の設問集」を選ぶ").waitFor();
  await visit.close();
});

test("a question set that cannot be kept or read again is said", async () => {
  const visit = await broken(() => {
    const set = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key, text) {
      if (key.endsWith("bank")) throw new DOMException("full", "QuotaExceededError");
      set.call(this, key, text);
    };
  });
  await answer(visit, "online-use", 2);
  await go(visit, "#/bank");
  await pick(visit, own());
  await button(visit, "この設問集に切り替える").click();
  await visit.page.getByText(/設問集を切り替えました.*設問集を保存できませんでした/).waitFor();
  assert.equal((await journal(visit, "bank")).text, own());
  await visit.close();

  const damaged = await newPage(editions[0]);
  await damaged.page.evaluate(() => localStorage.setItem("dx-readiness.bank", '{"base": "six'));
  await damaged.page.reload();
  await damaged.page.getByText("前回保存した設問集を読めませんでした").waitFor();
  await damaged.page.locator(".quarantine").waitFor();
  await damaged.page.reload();
  await damaged.page.locator(".quarantine").waitFor();
  assert.equal((await said(damaged)).trim(), "", "said once, offered until it is thrown away");
  await damaged.close();
});

test("a storm of other pages' events changes nothing", async () => {
  const visit = await newPage(editions[0]);
  await answer(visit, "online-use", 2);
  await visit.page.evaluate(() => {
    for (let n = 0; n < 20_000; n++) dispatchEvent(new StorageEvent("storage", { key: `other-${n}` }));
  });
  await answer(visit, "burden-hours", 1);
  assert.match(await state(visit), /この端末に保存済み/);
  await assertQuiet(visit);
  await visit.close();
});
