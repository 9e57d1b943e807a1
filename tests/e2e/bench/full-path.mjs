// The full path from its first question to its last: is the end as quick as the beginning?
import { hold, median } from "./figures.mjs";
import { VISITOR, slowPage, store, stored } from "./office.mjs";

/** How many times the path is walked. */
const WALKS = 9;
/** How many questions it has for a department without any gate closed. */
const LENGTH = 74;
/** How many questions are its beginning, and its end. */
const PART = 10;
/** The most that the end may take, × the beginning: what two equal parts differ by when measured. */
const MOST = 1.1;

/** Walks the full path and prints its figures. */
export async function measure(browser, url) {
  const walks = [];
  for (let turn = 0; turn < WALKS; turn++) walks.push(await walk(browser, url));
  console.log(`\nfull path, ${WALKS} walks, medians to the painted frame`);
  for (const [name, key] of [["answer", "answers"], ["on to the next question", "steps"]]) {
    const part = (from, to) => median(walks.flatMap((walk) => walk[key].slice(from, to)));
    const count = walks[0][key].length;
    const [first, last] = [part(0, PART), part(count - PART, count)];
    const more = `${first.toFixed(1)} ms, then ${last.toFixed(1)} ms`;
    console.log(`${name.padEnd(36)}${more}`);
    hold(`full path, ${name}, last ${PART} × first ${PART}`, last / first, MOST, { more });
  }
}

/** Walks the path once; returns how long each answer and each step to the next question took. */
async function walk(browser, url) {
  const context = await browser.newContext(VISITOR);
  const { page } = await slowPage(context);
  await store(page, stored((document) => (document.path = "full")));
  await page.goto(url);
  await page.evaluate(() => globalThis.frames_.firstQuestion);
  const found = await page.evaluate(async (length) => {
    const { answer, time } = globalThis.frames_;
    const question = () => document.querySelector(".levels-question")?.textContent;
    const [answers, steps] = [[], []];
    for (let turn = 1; turn <= length; turn++) {
      answers.push(...(await answer(1)));
      const before = question();
      const next = document.querySelector(".question-nav .button:last-child");
      const step = await time(() => next.click(), () => question() !== before);
      // After the last question the results follow, another page.
      if (turn < length) steps.push(step);
    }
    if (question()) throw new Error(`the full path has more than ${length} questions`);
    return { answers, steps };
  }, LENGTH);
  await context.close();
  return found;
}
