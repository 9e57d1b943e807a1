// How long the plan of a department with all actions takes from a change to the painted frame: each
// view of the roadmap is measured by the changes that are made there.
import { hold, median, quantile } from "./figures.mjs";
import { OFFICE, VISITOR, everything, slowPage, store } from "./office.mjs";

/** How often each change is made, after some that warm up: together even, so that all is undone. */
const CHANGES = 24;
const WARM_UP = 4;
/** Of a hundred changes, five may take longer, in milliseconds. */
const TARGET = 50;
/** Until a better plan stands in the place of the first one, in milliseconds. */
const TARGET_BETTER = 1000;
/** What else follows a change in the background is over by then, in milliseconds. */
const PAUSE = 300;

const ACTION = "#/roadmap/actions/purpose-talk";
const WEIGHTS = "#/roadmap/weights";
const HOURS = "#/roadmap/hours";
const UNDO = "#changes button";
/** How often a better plan is waited for. */
const SEARCHES = 9;
/** What the page says of the plan: that it is the first one, that a better one is there, that it counts. */
const FIRST = '[data-plan="first"]';
const BETTER = '[data-plan="better"], [data-plan="final"]';
const FINAL = '[data-plan="final"]';

/**
 * What is changed, in which view, and how: the controls in turns. A button is pressed, a field gets the
 * next of the values, a list the next of its first choices.
 */
const KINDS = [
  { name: "plan: done this week, taken back", route: "#/roadmap", controls: [".week button", UNDO] },
  { name: "action: month chosen", route: ACTION, controls: ["#begin"] },
  { name: "action: hours typed", route: ACTION, controls: ["#hours"], values: ["2", "3", "40"] },
  { name: "action: owner typed", route: ACTION, controls: ["#owner"], values: ["係長", "主任"] },
  { name: "action: done, not done", route: ACTION, controls: ["#done"] },
  { name: "action: left out, put back", route: ACTION, controls: ["#leave-out"] },
  { name: "weights: slider moves", route: WEIGHTS, controls: ["#cost"], values: ["45", "70", "95", "5"] },
  {
    name: "weights: preset, taken over, undone",
    route: WEIGHTS,
    controls: ["#presets label:last-child input", ".page-head .button:last-child", UNDO],
  },
  { name: "hours: how many at once", route: HOURS, controls: ["#at-once"] },
  { name: "hours: share of the hours", route: HOURS, controls: ["#share-tried"] },
];

/** Makes all kinds of changes at the page below `base` and prints how long they take. */
export async function measure(browser, base, bank) {
  const context = await browser.newContext(VISITOR);
  const { page } = await slowPage(context);
  await store(page, everything(bank));
  await page.goto(`${base}#/roadmap/actions`);
  await page.waitForSelector(".actions-table a");
  const count = await page.locator(".actions-table tbody tr").count();
  console.log(`\nroadmap with ${count} actions, ${OFFICE}: change to painted frame`);
  const all = [];
  for (const kind of KINDS) {
    const times = await changes(page, kind);
    all.push({ ...kind, times });
    const [p50, p95] = [median(times), quantile(times, 0.95)].map((time) => time.toFixed(1));
    console.log(`${kind.name.padEnd(36)} p50 ${p50.padStart(5)} ms, p95 ${p95.padStart(5)} ms`);
  }
  const searched = await searches(page);
  const [better, final] = ["better", "final"].map((stage) => searched.map((times) => times[stage]));
  for (const [name, times] of [["change to the better plan", better], ["change to the plan that counts", final]]) {
    const [p50, most] = [median(times), quantile(times, 1)].map((time) => time.toFixed(0));
    console.log(`${name.padEnd(36)} p50 ${p50.padStart(4)} ms, worst ${most.padStart(4)} ms`);
  }
  await context.close();
  const slowest = (kinds) =>
    kinds.reduce((one, other) => (quantile(one.times, 0.95) >= quantile(other.times, 0.95) ? one : other));
  const worst = slowest(all);
  hold(`plan of ${count} actions, any change to painted, p95`, quantile(worst.times, 0.95), TARGET, {
    unit: " ms",
    digits: 1,
    more: `the slowest: ${worst.name}`,
  });
  hold(`plan of ${count} actions, any change to the better plan, p50`, median(better), TARGET_BETTER, {
    unit: " ms",
    digits: 0,
  });
}

/** Changes how many run at once and returns how long it took to the better plan and to the last. */
async function searches(page) {
  await page.evaluate((hash) => (location.hash = hash), HOURS);
  await page.waitForSelector("#at-once");
  const times = [];
  for (let turn = 0; turn < SEARCHES + 1; turn++) {
    await page.waitForSelector(FINAL);
    await page.waitForTimeout(PAUSE);
    const time = await page.evaluate(search, { first: FIRST, better: BETTER, final: FINAL });
    if (turn > 0) times.push(time);
  }
  return times;
}

/** In the page: chooses another number at once and times both plans that follow. */
async function search({ first, better, final }) {
  const seen = (selector) =>
    new Promise((done) => {
      const look = () => document.querySelector(selector) && (observer.disconnect(), done());
      const observer = new MutationObserver(look);
      observer.observe(document.body, { subtree: true, childList: true, attributes: true });
      look();
    });
  const element = document.querySelector("#at-once");
  const start = performance.now();
  // Never the one that is chosen already: nothing would follow.
  element.selectedIndex = 1 + (element.selectedIndex % 3);
  element.dispatchEvent(new Event("change", { bubbles: true }));
  await seen(first);
  await seen(better);
  const found = performance.now() - start;
  await seen(final);
  return { better: found, final: performance.now() - start };
}

/** Makes the changes of a kind and returns how long each took. */
async function changes(page, { name, route, controls, values }) {
  await page.evaluate((hash) => (location.hash = hash), route);
  await page.waitForSelector(controls[0]);
  const times = [];
  for (let turn = 0; turn < CHANGES + WARM_UP; turn++) {
    await page.waitForSelector(FINAL);
    await page.waitForTimeout(PAUSE);
    const control = controls[turn % controls.length];
    const value = values?.[turn % values.length];
    const time = await page.evaluate(change, { control, value, turn }).catch((cause) => {
      throw new Error(`${name}: ${control}, turn ${turn}: ${cause.message}`);
    });
    if (turn >= WARM_UP) times.push(time);
  }
  return times;
}

/** In the page: makes a change with `control` and times it to the painted frame that shows it. */
async function change({ control, value, turn }) {
  const element = document.querySelector(control);
  if (!element) throw new Error("no such control");
  let isShown = false;
  const isElsewhere = ({ target }) => !element.contains(target);
  const observer = new MutationObserver((records) => (isShown ||= records.some(isElsewhere)));
  const main = document.querySelector("main");
  observer.observe(main, { subtree: true, childList: true, characterData: true, attributes: true });
  const make = () => {
    if (element.tagName === "BUTTON" || element.type === "radio") return element.click();
    const fire = (event) => element.dispatchEvent(new Event(event, { bubbles: true }));
    if (element.tagName === "SELECT") {
      element.selectedIndex = 1 + (turn % 3);
      return fire("change");
    }
    element.value = value;
    return fire("input");
  };
  const time = await globalThis.frames_.time(make, () => isShown);
  observer.disconnect();
  return time;
}
