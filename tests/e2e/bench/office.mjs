// The office PC and the office network that everything is measured on: a public reference line for
// slow PCs.
import { readFileSync } from "node:fs";
import { atFrames } from "./frames.mjs";

/** By how much the processor is slowed down. */
const CPU = 4;
const MBIT = 9;
const NETWORK = {
  offline: false,
  latency: 100,
  downloadThroughput: (MBIT * 1e6) / 8,
  uploadThroughput: (MBIT * 1e6) / 8,
};

/** What a visit is like to start with: a browser in Japanese on a small screen. */
export const VISITOR = { locale: "ja-JP", viewport: { width: 1366, height: 768 } };

/** Says what is measured on, in a line. */
export const OFFICE = `CPU ÷ ${CPU}, ${MBIT} Mbit/s, ${NETWORK.latency} ms`;

/**
 * Opens an empty page of `context` as slow as an office PC, and returns it with its DevTools session.
 * A file that is opened by double-click does not feel the network.
 */
export async function slowPage(context) {
  const page = context.pages()[0] ?? (await context.newPage());
  const cdp = await context.newCDPSession(page);
  await cdp.send("Network.enable");
  await cdp.send("Network.emulateNetworkConditions", NETWORK);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: CPU });
  await page.addInitScript(atFrames);
  return { page, cdp };
}

/** Returns a document of a department that has answered nothing, changed by `change`. */
export function stored(change) {
  const fixture = new URL("../../fixtures/v1-empty.json", import.meta.url);
  const document = JSON.parse(readFileSync(fixture, "utf8"));
  change(document);
  return JSON.stringify(document);
}

/** Has `text` stored in `page` before it opens. */
export function store(page, text) {
  return page.addInitScript((text) => localStorage.setItem("dx-readiness.document", text), text);
}

/** Returns a document in which every question of the full path has the lowest level. */
export function everything(bank) {
  return stored((document) => {
    document.bank = { ...document.bank, id: bank.id, edition: bank.edition };
    for (const { id } of bank.question) {
      document.answers[id] = { choice: { level: 0 }, role: "head", time: "", revision: 1 };
    }
    document.path = "full";
    document.profile.staff = 20;
  });
}
