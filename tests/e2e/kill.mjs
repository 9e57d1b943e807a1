// Kills the browser in the middle of answering, opens it again with the same profile, and counts
// what is gone: node tests/e2e/kill.mjs [--runs 100] [--edition hosted|file]
//
// Each run: a fresh profile, answers at random moments, SIGKILL for the whole browser at a random
// one. No answer may be lost that is older than a second and was shown as saved.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { HOST, launch } from "./launch.mjs";
import { serve } from "./server.mjs";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

/** An answer that is older than this, in milliseconds, may not be lost. */
const OLD = 1000;

/** Returns the address of an edition. */
export async function addressOf(edition) {
  if (edition === "file") return pathToFileURL(`${dist}dx-readiness.html`).href;
  return `http://${HOST}:${await serve(`${dist}site`)}/`;
}

/**
 * Answers, kills, opens again.
 *
 * @param url the page
 * @param span how long people answer before the kill: at least and at most, in milliseconds
 * @returns how many answers were given, how many of them had to be there, how many of those are
 *   lost, how many were lost that were younger or not yet shown as saved, and what the page said
 */
export async function killOnce(url, [least, most]) {
  const profile = mkdtempSync(join(tmpdir(), "dx-readiness-kill-"));
  try {
    const first = await start(profile);
    const notes = [];
    const page = await first.open(url, (note) => notes.push(note));
    // Goes on until the end, which it does not live to report.
    page.evaluate(answerOn).catch(() => {});
    while (notes.length === 0) await new Promise((done) => setTimeout(done, 50));
    await new Promise((done) => setTimeout(done, least + Math.random() * (most - least)));
    const killed = Date.now();
    await first.kill();

    const second = await start(profile);
    const found = await second.open(url);
    await found.waitForFunction(() => !/保存しています/.test(document.querySelector(".state").innerText));
    const document = await found.evaluate(() => localStorage.getItem("dx-readiness.document"));
    const said = (await found.locator("main [role=status] .banner").allInnerTexts()).join(" ");
    await second.kill();
    return count(notes, killed, JSON.parse(document ?? "{}").answers ?? {}, said);
  } finally {
    rmSync(profile, { recursive: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Compares what was noted before the kill with the answers found after it. */
function count(notes, killed, answers, said) {
  const given = notes.filter((note) => note.kind === "answer");
  const shown = notes.filter((note) => note.kind === "saved").at(-1)?.answers ?? 0;
  const held = given.filter((answer, at) => at < shown && killed - answer.time > OLD);
  /** The answers that may be the last one to a question: the last that has to be there, or later. */
  const isThere = (question, from) => {
    const levels = given.filter((answer, at) => at >= from && answer.question === question);
    return levels.some(({ level }) => answers[question]?.choice?.level === level);
  };
  const last = (list) => new Map(list.map((answer) => [answer.question, given.indexOf(answer)]));
  const lost = [...last(held)].filter(([question, at]) => !isThere(question, at));
  const gone = [...last(given)].filter(([question, at]) => !isThere(question, at));
  return { given: given.length, held: held.length, lost: lost.length, young: gone.length - lost.length, said };
}

/** Starts Chromium in a process group of its own, with `profile`. */
async function start(profile) {
  const more = [`--user-data-dir=${profile}`, "--remote-debugging-port=0", "--lang=ja-JP", "--accept-lang=ja-JP", "about:blank"];
  const process = spawn(launch.executablePath, [...launch.args, ...more], {
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = new Promise((done) => process.once("exit", done));
  const address = await new Promise((done, failed) => {
    let said = "";
    process.stderr.on("data", (part) => {
      said += part;
      const found = /DevTools listening on (\S+)/.exec(said);
      if (found) done(found[1]);
    });
    ended.then(() => failed(new Error(`the browser did not start: ${said}`)));
  });
  const browser = await chromium.connectOverCDP(address);
  return {
    /** Opens `url` and hands on what the page notes. */
    async open(url, note = () => {}) {
      const page = browser.contexts()[0].pages()[0];
      await page.exposeFunction("__note", note);
      await page.goto(url);
      await page.locator("h1").first().waitFor();
      return page;
    },
    /** Ends the whole group at once, as a power cut for the browser alone. */
    async kill() {
      globalThis.process.kill(-process.pid, "SIGKILL");
      await ended;
      await browser.close().catch(() => {});
    },
  };
}

/** In the page: answers questions at random moments, and notes what was answered and shown. */
async function answerOn() {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const pause = (most) => new Promise((done) => setTimeout(done, Math.random() * most));
  location.hash = "#/questions/all";
  const links = () => [...document.querySelectorAll(".review-page a[href^='#/questions/']")];
  while (links().length === 0) await frame();
  const questions = links().map((link) => link.hash.split("/").at(-1));
  let answers = 0;
  // What the page shows two frames after the last answer is what it says of that answer.
  (async () => {
    for (let noted = 0; ; await frame()) {
      const before = answers;
      await frame();
      await frame();
      const state = document.querySelector(".state")?.innerText ?? "";
      if (before === answers && before > noted && /保存済み/.test(state)) {
        globalThis.__note({ kind: "saved", answers: (noted = before) });
      }
    }
  })();
  for (;;) {
    const question = questions[Math.floor(Math.random() * questions.length)];
    location.hash = `#/questions/${question}`;
    await frame();
    await frame();
    const open = [0, 1, 2, 3, 4].filter((level) => {
      const choice = document.querySelector(`#level-${level}`);
      return choice && !choice.checked;
    });
    const level = open[Math.floor(Math.random() * open.length)];
    if (level === undefined) continue;
    globalThis.__note({ kind: "answer", question, level, time: Date.now() });
    answers += 1;
    document.querySelector(`#level-${level}`).click();
    // Mostly in haste, sometimes at a person's pace.
    await pause(Math.random() < 0.7 ? 200 : 1500);
  }
}

/** Adds up what `killOnce` returned. */
export function total(results) {
  const sum = (key) => results.reduce((all, result) => all + result[key], 0);
  const recovered = results.filter(({ said }) => /復元しました/.test(said)).length;
  const silent = results.filter(({ young, said }) => young > 0 && !said).length;
  return { kills: results.length, given: sum("given"), held: sum("held"), lost: sum("lost"), young: sum("young"), recovered, silent };
}

async function main(args) {
  const option = (name, otherwise) => {
    const at = args.indexOf(`--${name}`);
    return at < 0 ? otherwise : args[at + 1];
  };
  const runs = Number(option("runs", "100"));
  const chosen = option("edition", undefined);
  const editions = chosen ? [chosen] : ["hosted", "file"];
  let isLost = false;
  for (const edition of editions) {
    const url = await addressOf(edition);
    const results = [];
    for (let run = 0; run < runs / editions.length; run++) {
      const result = await killOnce(url, [1500, 12_000]);
      results.push(result);
      if (result.lost > 0) console.log(`${edition}, kill ${run + 1}: ${JSON.stringify(result)}`);
    }
    const { kills, given, held, lost, young, recovered, silent } = total(results);
    isLost ||= lost > 0;
    console.log(
      `${edition}: ${kills} kills, ${given} answers; ${held} older than ${OLD / 1000} s and shown as saved, ` +
        `of them lost: ${lost}; younger or not yet shown as saved, lost: ${young}; ` +
        `the page said what it recovered ${recovered} times`,
    );
    if (silent > 0) console.log(`${edition}: ${silent} times something young was lost, and nothing was to be said`);
  }
  process.exit(isLost ? 1 : 0);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
