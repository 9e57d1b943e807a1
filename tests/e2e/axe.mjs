// What axe finds on a page, by the rules that the page promises to keep.
import { AxeBuilder } from "@axe-core/playwright";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Rules that axe leaves out unless it is asked for them. */
const STRICT = ["target-size", "heading-order", "scrollable-region-focusable", "region"];

/** Returns what is wrong with `page` as it stands, one line for each rule and all it concerns. */
export async function axe(page) {
  return lines(await new AxeBuilder({ page }).withTags(TAGS).analyze());
}

/** Returns what the rules find that axe leaves out unless it is asked for them. */
export async function strict(page) {
  return lines(await new AxeBuilder({ page }).withRules(STRICT).analyze());
}

function lines({ violations }) {
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
}
