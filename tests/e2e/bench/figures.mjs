// Figures, and the targets that they are held against.

const outcomes = [];

/** Returns the value below which the share `part` of `values` lies. */
export function quantile(values, part) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}

/** Returns the median of `values`. */
export function median(values) {
  return quantile(values, 0.5);
}

/** Notes a figure with its target, to be printed with all others at the end. */
export function hold(name, value, most, { unit = "", digits = 2, more = "" } = {}) {
  const verdict = value <= most ? "met" : "MISSED";
  outcomes.push([verdict, name, `${value.toFixed(digits)}${unit}`, `≤ ${most.toFixed(digits)}${unit}`, more]);
}

/** Prints all targets and how they stand. */
export function printTargets() {
  console.log("\ntargets");
  for (const [verdict, name, value, most, more] of outcomes) {
    console.log(`  ${verdict.padEnd(8)}${name.padEnd(58)}${value.padStart(10)}${most.padStart(12)}  ${more}`);
  }
}
