// How long the files of a full department take, from the press to the page's word that they were read
// back; and whether frames go on while 500 actions are written.
import { hold, median, quantile } from "./figures.mjs";
import { VISITOR, everything } from "./office.mjs";

/** How often each file is made; the first time the module is fetched, and is told apart. */
const RUNS = 5;
/** How many actions the large question set has. */
const MANY = 500;
/** The most that a file of a full department may take, in milliseconds. */
const MOST = 1000;
/** The most that one of many actions may take. */
const MOST_MANY = 5000;
/** Between two frames there are at most so many milliseconds while files are made. */
const FRAME = 50;

/** The file kinds, each under the purpose in whose list it stands. */
const KINDS = [
  ["report", "部長に説明する"],
  ["readable", "部長に説明する"],
  ["data", "DX部門に渡す"],
  ["sheet", "自分の控え"],
];

/** Makes the files of a department with all actions, and of one with many more. */
export async function measure(browser, base, bank) {
  console.log("\nfiles for the office, from the press to 「読み返して」; two cores, not slowed");
  const full = await times(browser, base, everything(bank));
  for (const [kind, found] of Object.entries(full.kinds)) {
    console.log(`${kind.padEnd(36)} p50 ${median(found).toFixed(0).padStart(5)} ms`);
  }
  console.log(`${"the first one, with the module".padEnd(36)}     ${full.first.toFixed(0).padStart(5)} ms`);
  for (const kind of ["report", "readable"]) {
    hold(`${kind} of all actions, press to saved, p50`, median(full.kinds[kind]), MOST, { unit: " ms", digits: 0 });
  }
  const many = larger(bank);
  const large = await times(browser, base, everything(many), JSON.stringify(many));
  for (const kind of ["report", "readable"]) {
    hold(`${kind} of ${MANY} actions, press to saved, p50`, median(large.kinds[kind]), MOST_MANY, {
      unit: " ms",
      digits: 0,
    });
  }
  console.log(`${`the first one of ${MANY} actions`.padEnd(36)}     ${large.first.toFixed(0).padStart(5)} ms`);
  hold(`first file of ${MANY} actions, press to saved`, large.first, MOST_MANY, { unit: " ms", digits: 0 });
  hold(`frames while ${MANY} actions are written, longest gap, p95`, quantile(large.gaps, 0.95), FRAME, {
    unit: " ms",
    digits: 1,
  });
}

/** Returns how long each kind takes for a stored document, and the gaps between frames meanwhile. */
async function times(browser, base, document, bank) {
  const context = await browser.newContext({ ...VISITOR, acceptDownloads: true });
  const page = await context.newPage();
  await page.addInitScript(
    ([document, bank]) => {
      localStorage.setItem("dx-readiness.document", document);
      if (bank) localStorage.setItem("dx-readiness.bank", bank);
    },
    [document, bank],
  );
  await page.goto(`${base}#/share`);
  await page.locator(".purpose").first().waitFor();
  const [kinds, gaps] = [{}, []];
  let first;
  for (const [kind, purpose] of KINDS) {
    await page.locator(".purpose", { hasText: purpose }).click();
    kinds[kind] = [];
    for (let turn = 0; turn <= RUNS; turn++) {
      const found = await page.evaluate(press, `[aria-describedby~="file-${kind}"]`);
      first ??= found.time;
      if (turn > 0) {
        kinds[kind].push(found.time);
        gaps.push(found.gap);
      }
    }
  }
  await context.close();
  return { kinds, gaps, first };
}

/** In the page: presses, and returns the time until the page says so and the longest gap between frames. */
async function press(selector) {
  const button = document.querySelector(selector);
  const status = () => [...document.querySelectorAll("main [role=status]")].map((one) => one.textContent).join("");
  let [gap, last, isDone] = [0, performance.now(), false];
  const watch = (now) => {
    gap = Math.max(gap, now - last);
    last = now;
    if (!isDone) requestAnimationFrame(watch);
  };
  requestAnimationFrame(watch);
  const start = performance.now();
  button.click();
  const isSaid = () => status().includes("読み返して");
  const wait = (until) => new Promise((done) => {
    const look = () => (until() ? done() : setTimeout(look, 2));
    look();
  });
  // What was said of the file before has to go first.
  await wait(() => !isSaid());
  await wait(isSaid);
  isDone = true;
  return { time: performance.now() - start, gap };
}

/** Returns a question set of a municipality with many actions: the shipped ones, again and again. */
function larger(bank) {
  // A request for money is proposed by what needs it, not by an answer.
  const proposed = bank.action.filter(({ triggers }) => triggers?.length > 0);
  const more = Array.from({ length: MANY - bank.action.length }, (_, at) => {
    const one = structuredClone(proposed[at % proposed.length]);
    const turn = Math.floor(at / proposed.length) + 1;
    one.id = `${one.id}-${turn}`;
    one.code = `B${at}`;
    one.title = { ja: `${turn}${one.title.ja}`.slice(0, 24), en: `${turn} ${one.title.en}`.slice(0, 60) };
    one.kpis = [];
    return one;
  });
  return { ...bank, id: "many-actions", action: [...bank.action, ...more] };
}
